"""Versions beside one another: whatever they say, each column says what its version says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UsageError
from app.ids import ClauseId
from app.treaty.compare import compare
from app.treaty.instrument import ClauseKind
from app.treaty.matching import Entry
from app.treaty.span import Change, Span
from app.workspace.comparing import Version, compared, page_of, summary_of
from app.workspace.side_by_side import Line, SideBySide, folded, inline, side_by_side

WORDS = ["shall", "may", "data", "of", "it"]


def an_entry(number: int, words: str, heading: str = "") -> Entry:
    id_ = ClauseId(number.to_bytes(16, "big"))
    return Entry(id_, ClauseKind.ARTICLE, None, f"Article {number}", heading, words)


def a_version(*entries: Entry, language: str = "en") -> Version:
    return Version("v", "A", language, tuple(entries), {e.id: e.label for e in entries})


@st.composite
def versions(draw: st.DrawFn) -> Version:
    numbers = draw(st.lists(st.integers(1, 7), unique=True, min_size=1, max_size=6))
    words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
    return a_version(
        *(an_entry(n, draw(words), draw(st.sampled_from(["", "Duty"]))) for n in numbers)
    )


def said(spans: tuple[Span, ...], *but: Change) -> str:
    return "".join(span.text for span in spans if span.change not in but)


def column(found: SideBySide, at: int) -> list[tuple[ClauseId, str, str]]:
    cells = [line.cells[at] for line in found.lines]
    return [(c.entry.id, said(c.heading), said(c.text)) for c in cells if c is not None]


@given(st.lists(versions(), min_size=2, max_size=3))
def test_each_column_says_what_its_version_says_clause_by_clause(some: list[Version]) -> None:
    found = side_by_side(some)
    for at, version in enumerate(some):
        held = {(e.id, e.heading, e.text) for e in version.entries}
        assert set(column(found, at)) == held
        assert len(column(found, at)) == len(version.entries)
    for line in found.lines:
        ids = {cell.entry.id for cell in line.cells if cell is not None}
        assert len(ids) == 1 or found.by_words


@given(versions(), versions())
def test_what_is_marked_is_what_was_compared(old: Version, new: Version) -> None:
    found = side_by_side([old, new])
    step = compare(old.entries, new.entries)
    assert found.counts == (None, step.summary)
    changes = sum(d.old is None or d.new is None or d.moved or d.reworded for d in step.differences)
    assert sum(line.changed for line in found.lines) == changes
    whole = inline([old, new])
    assert sum(line.changed for line in whole.lines) == changes
    for line in whole.lines:
        (cell,) = line.cells
        assert cell is not None
        kept = {e.id: e for e in (*old.entries, *new.entries)}
        assert said(cell.text, Change.DELETED) in ("", *(e.text for e in kept.values()))


@given(versions(), versions())
def test_folding_loses_nothing_and_hides_no_change(old: Version, new: Version) -> None:
    found = side_by_side([old, new])
    flat: list[Line] = []
    for one in folded(found.lines):
        if isinstance(one, Line):
            flat.append(one)
        else:
            assert not any(line.changed for line in one)
            flat += one
    assert tuple(flat) == found.lines


def test_of_three_the_middle_one_is_what_the_others_are_compared_with() -> None:
    base = a_version(an_entry(1, "it shall be data"))
    left, right = a_version(an_entry(1, "it may be data")), a_version(an_entry(1, "it shall be"))
    (line,) = side_by_side([left, base, right]).lines
    first, middle, last = line.cells
    assert first is not None
    assert middle is not None
    assert last is not None
    assert [s.text for s in first.text if s.change is Change.INSERTED] == ["may"]
    assert "".join(s.text for s in middle.text if s.change is Change.DELETED) == "shall data"
    assert all(s.change is Change.KEPT for s in last.text)


def test_a_move_is_drawn_as_one_with_both_numbers() -> None:
    one, two, three = an_entry(1, "a b"), an_entry(2, "c d"), an_entry(3, "e f")
    found = side_by_side([a_version(one, two, three), a_version(three, one, two)])
    (line,) = [line for line in found.lines if line.changed]
    old, new = line.cells
    assert old is not None
    assert new is not None
    assert (old.moved_to, new.moved_from) == ("Article 3", "Article 3")


def test_across_languages_no_word_is_marked() -> None:
    english = a_version(an_entry(1, "it shall be"), an_entry(2, "x"))
    french = a_version(an_entry(1, "il est"), language="fr")
    found = side_by_side([english, french])
    marks = [s.change for line in found.lines for c in line.cells if c for s in c.text]
    assert marks.count(Change.INSERTED) == 0
    assert [line.changed for line in found.lines] == [False, True]
    with pytest.raises(UsageError):
        inline([english, french])


@given(st.lists(versions(), min_size=2, max_size=3))
def test_the_page_of_the_command_marks_what_the_window_marks(some: list[Version]) -> None:
    """Of three versions the middle one is what the others are compared with, wherever one looks."""
    whole = compared(some)
    page, found = page_of(whole), side_by_side(some)
    assert whole.others == ((1,) if len(some) == 2 else (0, 2))
    assert [bool(line.changed) for line in page.lines] == [line.changed for line in found.lines]
    for drawn, line in zip(page.lines, found.lines, strict=True):
        for at, (cell, shown) in enumerate(zip(drawn.cells, line.cells, strict=True)):
            assert (cell is None) == (shown is None)
            if cell is None or shown is None:
                continue
            for words, spans in ((cell.heading, shown.heading), (cell.text, shown.text)):
                put = "".join(s.text for s in words if s.inserted)
                gone = "".join(s.text for s in words if s.deleted)
                assert put == said(spans, Change.KEPT, Change.DELETED)
                assert gone == said(spans, Change.KEPT, Change.INSERTED)
                assert not (put if at == found.base else gone)


def test_both_others_of_three_are_told_as_they_differ_from_the_middle_one() -> None:
    middle = a_version(an_entry(1, "shall share data"))
    first = a_version(an_entry(1, "may share data"))
    last = a_version(an_entry(1, "shall share data"), an_entry(2, "of it"))
    whole = compared([first, middle, last])
    assert [step.summary.reworded for step in whole.steps] == [1, 0]
    assert [step.summary.inserted for step in whole.steps] == [0, 1]
    assert summary_of(whole)[0].startswith("v → v: 1 reworded, 0 new")


def test_words_of_two_languages_are_not_compared_by_the_command_either() -> None:
    english, french = (
        a_version(an_entry(1, "shall"), language="en"),
        a_version(an_entry(1, "doit"), an_entry(2, "de"), language="fr"),
    )
    (step,) = compared([english, french]).steps
    assert (step.summary.reworded, step.summary.inserted) == (0, 1)


def test_a_blank_that_stays_is_not_struck_out() -> None:
    old = a_version(an_entry(1, "shall employ efforts, complete data."))
    words = (
        "[shall][BRA, IND: should] employ efforts, complete data[ZAF: , individually or jointly]."
    )
    new = a_version(an_entry(1, words))
    for found in (side_by_side([old, new]), inline([old, new])):
        cell = found.lines[0].cells[0]
        assert cell is not None
        assert all(span.change is not Change.DELETED for span in cell.text)
