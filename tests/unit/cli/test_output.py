import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.output import (
    as_json,
    columns,
    counted,
    grouped,
    joined,
    moment,
    pairs,
    table,
    visible,
    wrapped,
)


def test_columns_are_aligned_by_what_a_terminal_shows() -> None:
    rows = [("FRA-1", "法国", "one"), ("KENYA-12", "x", "two")]
    lines = table(rows, ("NUMBER", "WHO", "WHAT")).splitlines()
    assert len({columns(line[: line.index(word)]) for line, word in
                zip(lines, ("WHAT", "one", "two"), strict=True)}) == 1  # fmt: skip


def test_the_last_column_is_wrapped_below_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = table([("a", "word " * 20)]).splitlines()
    assert len(lines) > 2
    assert all(line.startswith("   ") for line in lines[1:])
    assert all(columns(line) <= 40 for line in lines)


@given(st.text(alphabet="aé法 \n", max_size=300))
def test_wrapping_loses_no_word(text: str) -> None:
    def bare(words: str) -> str:
        return "".join(words.split())

    assert bare(wrapped(text, "  ")) == bare(text)


@given(st.text(max_size=100))
def test_nothing_that_a_terminal_obeys_is_printed(text: str) -> None:
    shown = visible(text)
    assert all(c in "\n\xa0\xad" or c.isprintable() or ord(c) > 0xFF for c in shown)
    assert not set(shown) & set("\x1b\x07\r\x9b\u202e\u2066")


def test_a_path_stays_in_one_piece() -> None:
    path = "/very/long/" * 20
    assert path in wrapped(f"It was written to {path} and is safe.")


def test_an_escape_sequence_is_shown_as_its_code() -> None:
    assert visible("a\x1b[2Jb") == "a<U+001B>[2Jb"


def test_counts_hashes_and_moments_are_readable() -> None:
    assert counted(1, "entry", "entries") == "1 entry"
    assert counted(1234, "entry", "entries") == "1,234 entries"
    assert grouped(bytes(range(4))) == "0001 0203"
    assert moment(1_795_358_400_000) == "2026-11-22 14:40 UTC"


@pytest.mark.parametrize("senseless", [2**63, -(2**63), 10**30])
def test_a_senseless_claimed_time_is_shown_as_its_number(senseless: int) -> None:
    assert moment(senseless) == str(senseless)


def test_json_is_one_document_in_unicode() -> None:
    text = as_json({"title": "Convention – 海", "n": None})
    assert "海" in text
    assert json.loads(text) == {"title": "Convention – 海", "n": None}


def test_empty_parts_leave_no_gaps() -> None:
    assert joined("a", "", "b") == "a\n\nb"
    assert table([]) == ""
    assert pairs([("A", "1"), ("Long", "2")]) == "A:     1\nLong:  2"
