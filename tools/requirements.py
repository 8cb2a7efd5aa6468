"""Prints what pyproject.toml asks for, one a line: `build`, `run`, or the name of an extra."""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
extras = project["project"]["optional-dependencies"]


def requirements(group: str) -> list[str]:
    """The requirements of one group; an extra of our own stands for what is in it."""
    if group == "build":
        return list(project["build-system"]["requires"])
    if group == "run":
        return list(project["project"]["dependencies"])
    own = f"{project['project']['name']}["
    found: list[str] = []
    for item in extras[group]:
        if item.startswith(own):
            found += requirements(item.removeprefix(own).removesuffix("]"))
        else:
            found.append(item)
    return found


for name in sys.argv[1:]:
    print(*requirements(name), sep="\n")
