"""What annotations name without loading it: the stubs say what each name is, and hide no circle."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STUBS = sorted((ROOT / "ui").rglob("*.pyi"))


def names(path: Path) -> dict[str, str]:
    """By name the module that a stub takes it from."""
    found = {}
    for node in ast.parse(path.read_text("utf-8")).body:
        assert isinstance(node, ast.ImportFrom)
        found.update((alias.asname or "", node.module or "") for alias in node.names)
    return found


def test_there_are_such() -> None:
    assert STUBS


@pytest.mark.parametrize("stub", STUBS, ids=lambda stub: stub.parent.name)
def test_a_stub_tells_of_each_name_of_its_module(stub: Path) -> None:
    body = ast.parse(stub.with_suffix(".py").read_text("utf-8")).body
    assigned = [node for node in body if isinstance(node, ast.Assign)]
    held = {ast.unparse(target) for node in assigned for target in node.targets}
    assert held == set(names(stub))
    assert {ast.unparse(node.value) for node in assigned} == {"object"}


@pytest.mark.parametrize("stub", STUBS, ids=lambda stub: stub.parent.name)
def test_what_a_stub_names_stands_beside_it_or_below(stub: Path) -> None:
    beside = f"ui.{stub.parent.name}."
    for module in names(stub).values():
        assert module.startswith(("app.", beside))
