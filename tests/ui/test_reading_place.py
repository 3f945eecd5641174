"""The reading place: words in sight do not move by themselves while heights become known."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.desk import Sitting, found
from ui.views.heights import Heights

ARTICLES = "\n\n".join(
    f"## Article {n} – Heading {n}\n\n" + "The Parties shall cooperate. " * (n * 37 % 23 + 1)
    for n in range(1, 120)
)


@given(
    start=st.lists(st.integers(1, 90), max_size=8),
    new=st.lists(st.integers(1, 90), max_size=4),
    place=st.integers(0, 8),
    position=st.integers(-20, 900),
)
def test_rows_stand_on_one_another_without_gaps(
    start: list[int], new: list[int], place: int, position: int
) -> None:
    heights = Heights()
    heights.insert(0, start)
    place = min(place, len(start))
    heights.insert(place, new)
    expected = [*start[:place], *new, *start[place:]]
    if expected:
        heights.remove(0, 0)
        expected.pop(0)
    for row, height in enumerate(expected):
        assert heights.measure(row, height + row) == row
        expected[row] = height + row
        assert heights.is_measured(row)
    tops = [sum(expected[:row]) for row in range(len(expected) + 1)]
    assert [heights.top(row) for row in range(len(expected) + 1)] == tops
    assert heights.total == tops[-1]
    row = heights.at(position)
    if not expected:
        assert row == -1
    elif 0 <= position < heights.total:
        assert tops[row] <= position < tops[row + 1]


def test_scrolling_up_into_what_was_never_seen_moves_the_text_by_just_that_much(
    sitting: Sitting, tmp_path: Path
) -> None:
    sitting.window.offer(found(tmp_path, "# Title\n\n" + ARTICLES))
    sitting.unlocked()
    view, bar = sitting.text, sitting.text.verticalScrollBar()
    view.scrollTo(view.model().index(90, 0), view.ScrollHint.PositionAtTop)
    view.grab()
    for _ in range(60):
        marked = view.indexAt(view.viewport().rect().center())
        before = view.visualRect(marked).top()
        bar.setValue(bar.value() - 70)
        view.grab()
        assert view.visualRect(marked).top() == before + 70


def test_a_narrower_window_keeps_the_first_clause_in_sight(
    sitting: Sitting, tmp_path: Path
) -> None:
    sitting.window.offer(found(tmp_path, "# Title\n\n" + ARTICLES))
    sitting.unlocked()
    view = sitting.text
    view.scrollTo(view.model().index(60, 0), view.ScrollHint.PositionAtTop)
    view.grab()
    first = view.indexAt(view.viewport().rect().topLeft())
    for width in (1_000, 860, 1_300):
        sitting.window.resize(width, 700)
        sitting.bot.wait(20)
        view.grab()
        assert view.indexAt(view.viewport().rect().topLeft()) == first
