"""What is named or loaded late: the stubs say what each name is, and hide no circle."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STUBS = sorted((ROOT / "ui").rglob("*.pyi"))


def told(stub: Path) -> dict[str, str]:
    """By name what a stub says that it is, as in "app.ids:ClauseId"."""
    found = {}
    for node in ast.parse(stub.read_text("utf-8")).body:
        assert isinstance(node, ast.ImportFrom)
        found.update((alias.asname or "", f"{node.module}:{alias.name}") for alias in node.names)
    return found


def held(stub: Path) -> dict[str, str]:
    """By name what the module gives: "object", or what it loads."""
    body = ast.parse(stub.with_suffix(".py").read_text("utf-8")).body
    found = {}
    for node in body:
        if isinstance(node, ast.Assign):
            given = ast.unparse(node.value).removeprefix("loaded('").removesuffix("')")
            found.update((ast.unparse(target), given) for target in node.targets)
    return found


def test_there_are_such() -> None:
    assert STUBS


@pytest.mark.parametrize("stub", STUBS, ids=lambda stub: f"{stub.parent.name}.{stub.stem}")
def test_a_stub_tells_of_each_name_of_its_module_what_it_is(stub: Path) -> None:
    assert held(stub).keys() == told(stub).keys()
    for name, given in held(stub).items():
        assert given in ("object", told(stub)[name])


@pytest.mark.parametrize("stub", STUBS, ids=lambda stub: f"{stub.parent.name}.{stub.stem}")
def test_what_a_stub_names_stands_beside_it_or_below(stub: Path) -> None:
    for what in told(stub).values():
        assert what.startswith(("app.", f"ui.{stub.parent.name}."))
