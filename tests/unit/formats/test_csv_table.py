"""Tables for spreadsheets: nothing in them runs, everything in them comes back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.csv_table import harmless, write

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("http://x","y")',
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1+1",
        "\r=1",
        " =1+1",
        "\u00a0=1",
        "＝1+1",
        "\n=1",
    ],
)
def test_what_a_spreadsheet_would_run_is_words(cell: str):
    assert harmless(cell) == "'" + cell
    assert read(write(["a"], [[cell]])) == [["a"], ["'" + cell]]


@pytest.mark.parametrize("cell", ["", "Article 4", "“–” a dash", "– a dash", "3 - 4", "'quoted'"])
def test_words_stay_as_they_are(cell: str):
    assert harmless(cell) == cell


@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_characters="\x00")), min_size=2, max_size=2
        )
    )
)
def test_every_cell_comes_back_and_none_begins_as_a_formula(rows: list[list[str]]):
    found = read(write(["x", "y"], rows))[1:]
    assert [[bare(c) for c in row] for row in found] == rows
    assert not [c for row in found for c in row if c.lstrip(" \u00a0\u3000").startswith(FORMULAS)]


def bare(cell: str) -> str:
    """A cell as a program takes it: one apostrophe before such a sign is none of the cell's."""
    rest = cell[1:].lstrip(" \u00a0\u3000")
    guarded = rest.startswith((*FORMULAS, *(f"'{f}" for f in FORMULAS)))
    return cell[1:] if cell.startswith("'") and guarded else cell
