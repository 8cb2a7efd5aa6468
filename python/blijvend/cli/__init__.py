"""The command line. Exit status 0: done; 1: `--fail-on` met; 2: unusable arguments; 3: unreadable input."""

import sys
from io import TextIOWrapper

from blijvend.cli.commands import app


def main() -> None:
    """Runs the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    app()
