"""What `docs/security.md` says holds a promise is a test that exists."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
TESTS = "".join(
    file.read_text(encoding="utf-8")
    for file in (ROOT / "tests").rglob("test_*.py")
    if file != Path(__file__).resolve()
)


def test_each_test_that_the_page_names_exists() -> None:
    named = re.findall(r"`(test_\w+)`", PAGE)
    assert len(named) > 20
    assert [name for name in named if f"def {name}(" not in TESTS] == []


def test_each_promise_names_a_test() -> None:
    table = PAGE.split("## What is promised")[1].split("\n\n")[1]
    rows = table.splitlines()[2:]
    assert len(rows) > 10
    assert [row for row in rows if "`test_" not in row] == []


def test_each_file_that_the_page_names_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`", PAGE)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []
