"""Comparing loses no clause and no word of either version."""

from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId
from app.treaty.compare import align, compare
from app.treaty.delta import apply_hunks
from app.treaty.instrument import ClauseKind
from app.treaty.matching import Entry, match_by_id, match_by_words
from app.treaty.tokens import shared, words

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


def an_entry(name: str, text: str) -> Entry:
    return Entry(ClauseId(name.encode()), ClauseKind.ARTICLE, None, "", "", text)


_PIECES = st.lists(
    st.sampled_from(
        ["the", "Parties", "shall", "don't", "1,000.5", "—", ",", "海", "洋", "الدولة", "x"]
    ),
    max_size=12,
).map(" ".join)


@given(_PIECES, _PIECES, _PIECES, _PIECES)
def test_a_clause_in_its_place_is_as_like_as_its_words_say(
    begins: str, was: str, becomes: str, ends: str
) -> None:
    one, other = (" ".join(f"{begins} {m} {ends}".split()) for m in (was, becomes))
    old = [an_entry("a", "First."), an_entry("b", one), an_entry("c", "Last.")]
    new = [an_entry("d", "First."), an_entry("e", other), an_entry("f", "Last.")]

    found = {m.old: m for m in match_by_words(old, new)}

    counted = words(one), words(other)
    both = counted[0].total() + counted[1].total()
    if 1 in found and both and one != other:
        assert found[1].score == 2 * shared(*counted) / both
