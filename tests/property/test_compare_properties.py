"""Comparing loses no clause and no word of either version."""

from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId
from app.treaty.compare import align, compare
from app.treaty.delta import apply_hunks
from app.treaty.instrument import ClauseKind
from app.treaty.matching import Entry, match_by_id, match_by_words

_TEXTS = st.sampled_from(
    ["", "No text", "Option 1:", "x", "A fund is established.", "人人生而自由。",
     "The Parties shall protect the sea.", "The Parties should protect the sea and the air."]
)  # fmt: skip


@st.composite
def versions(draw: st.DrawFn, prefix: str = "") -> list[Entry]:
    """Clauses with few ids, repeated words and parents before their children."""
    found: list[Entry] = []
    for number in draw(st.lists(st.integers(0, 9), max_size=10, unique=True)):
        parents = [None, *(e.id for e in found)]
        parent = draw(st.sampled_from(parents))
        id_ = ClauseId(f"{prefix}{number}".encode())
        found.append(Entry(id_, ClauseKind.ARTICLE, parent, str(number % 3), "", draw(_TEXTS)))
    return found


def assert_whole(old: list[Entry], new: list[Entry]) -> None:
    found = compare(old, new)
    assert sorted(d.old.id for d in found.differences if d.old) == sorted(e.id for e in old)
    assert [d.new.id for d in found.differences if d.new] == [e.id for e in new]
    for difference in found.differences:
        if difference.old and difference.new:
            assert apply_hunks(difference.old.text, difference.text) == difference.new.text
    summary = found.summary
    held = len(old) - summary.deleted
    assert held == len(new) - summary.inserted
    assert held <= summary.moved + summary.reworded + summary.unchanged


@given(versions(), versions())
def test_versions_of_one_instrument_are_compared_whole(old, new):
    assert_whole(old, new)


@given(versions(), versions(prefix="f"))
def test_foreign_texts_are_compared_whole(old, new):
    assert_whole(old, new)


@given(versions(), versions(prefix="f"))
def test_no_clause_is_matched_twice(old, new):
    for matches in (match_by_words(old, new), match_by_id(old, new)):
        assert len({m.old for m in matches}) == len({m.new for m in matches}) == len(matches)
        assert all(0.5 <= m.score <= 1.0 for m in matches)


@given(versions())
def test_a_text_matches_itself_without_a_move(text):
    found = compare(text, text)
    assert found.summary.unchanged == len(text)
    assert [(m.old, m.new) for m in match_by_id(text, text)] == [(i, i) for i in range(len(text))]


@given(st.lists(versions(), min_size=1, max_size=3))
def test_every_clause_has_one_cell_in_the_table(columns):
    rows = align(columns)
    for place, version in enumerate(columns):
        cells = [row.cells[place] for row in rows]
        assert sorted(c.id for c in cells if c) == sorted(e.id for e in version)
    assert [row.cells[-1].id for row in rows if row.cells[-1]] == [e.id for e in columns[-1]]
