"""The table of the 25 tests of the security design names tests that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "tests" / "attacks" / "README.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d+ \|", line)
]


def test_it_has_25_rows_in_order() -> None:
    assert [int(row[0]) for row in ROWS] == list(range(1, 26))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_a_row_names_is_there(row: list[str]) -> None:
    _, _, where, tests = row
    folder = Path()
    sources = ""
    for name in re.findall(r"`([^`]+)`", where):
        folder = Path(name).parent if "/" in name else folder
        found = list(ROOT.glob(str(folder / Path(name).name)))
        assert found, name
        sources += "".join(file.read_text(encoding="utf-8") for file in found)
    for name in re.findall(r"`([^`]+)`", tests):
        assert f"def {name.removesuffix('…')}" in sources, name
