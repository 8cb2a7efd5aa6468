"""What the type checker sees is what there is, and what is generated is up to date."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import blijvend as bv
from blijvend import _core

ROOT = Path(__file__).parents[2]
STUB = ast.parse((ROOT / "python/blijvend/_core.pyi").read_text(encoding="utf-8"))
CLASSES = {node.name: node for node in STUB.body if isinstance(node, ast.ClassDef)}
RECORDS: list[type[Any]] = [getattr(bv, name) for name in bv.records.__all__]
LISTS: list[Any] = [getattr(bv.codes, name) for name in bv.codes.__all__]


def function(cls: type[Any], name: str) -> ast.FunctionDef:
    return next(
        n for n in CLASSES[cls.__name__].body if isinstance(n, ast.FunctionDef) and n.name == name
    )


def properties(cls: type[Any]) -> list[str]:
    return [
        node.name
        for node in CLASSES[cls.__name__].body
        if isinstance(node, ast.FunctionDef)
        and any(
            isinstance(mark, ast.Name) and mark.id == "property" for mark in node.decorator_list
        )
    ]


@pytest.mark.parametrize("cls", RECORDS)
def test_the_stub_of_a_record_is_the_live_class(cls: type[Any]) -> None:
    live = inspect.signature(cls).parameters
    for name in ("__init__", "replace"):
        arguments = function(cls, name).args
        assert [one.arg for one in arguments.kwonlyargs] == list(live)
        assert [one.arg for one in arguments.args] == ["self"]
    made = function(cls, "__init__").args
    required = [
        one.arg
        for one, default in zip(made.kwonlyargs, made.kw_defaults, strict=True)
        if default is None
    ]
    assert required == [
        name for name, one in live.items() if one.default is inspect.Parameter.empty
    ]
    assert properties(cls) == [*(field.name for field in cls.__fields__), "extra"]
    assert all(isinstance(vars(cls)[name], property) for name in properties(cls))


@pytest.mark.parametrize("cls", LISTS)
def test_the_stub_of_a_code_list_is_the_live_class(cls: Any) -> None:
    written = [
        (node.targets[0].id, node.value.value)
        for node in CLASSES[cls.__name__].body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    ]
    assert written == [(code.name, code.value) for code in cls]


def test_every_class_of_the_module_has_its_stub_and_its_public_home() -> None:
    live = {name for name, thing in vars(_core).items() if isinstance(thing, type)}
    assert live == set(CLASSES)
    public = {*bv.records.__all__, *bv.codes.__all__, *bv.__all__}
    assert live - public == {"Cases", "Judge", "RecordRows", "Table"}
    assert set(bv.records.__all__) <= set(bv.__all__)
    for name in bv.__all__:
        assert getattr(bv, name) is not None


def test_the_stub_holds_for_stubtest(tmp_path: Path) -> None:
    allowed = tmp_path / "metaclass-of-pybind11"
    allowed.write_text(
        "blijvend._core.(Cases|Judge|Obligation|PartialDate|Problem|RecordRows|Table)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "blijvend._core", "--allowlist", str(allowed)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_generated_files_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs/generate.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_stale_file_is_named_with_the_command_that_mends_it(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    program = tmp_path / "docs/generate.py"
    program.write_bytes((ROOT / "docs/generate.py").read_bytes())
    subprocess.run([sys.executable, str(program)], check=True)
    (tmp_path / "docs/code-lists.md").write_text("old")
    (tmp_path / "docs/rules/gone.md").write_text("old")
    done = subprocess.run(
        [sys.executable, str(program), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "not up to date: docs/code-lists.md",
        "not up to date: docs/rules/gone.md",
        "to mend this: make docs",
    ]
    subprocess.run([sys.executable, str(program)], check=True)
    subprocess.run([sys.executable, str(program), "--check"], check=True)
    assert not (tmp_path / "docs/rules/gone.md").exists()
