"""What stands in an unusual place is told, never refused."""

from hypothesis import given

from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.structure import USUAL, Oddity, is_usual, unusual
from tests.treaty_strategies import instruments

K = ClauseKind


def a_text(*rows):
    """Build a text of (id, kind, parent id), in order."""
    ids = {name: ClauseId(name.encode()) for name, _, _ in rows}
    clauses = [
        Clause(ids[name], kind, ids.get(parent), bytes([place]))
        for place, (name, kind, parent) in enumerate(rows, 1)
    ]
    return Instrument.of(InstrumentId(bytes(16)), "A treaty", "en", clauses)


def told(text):
    return [(u.clause.decode(), u.why) for u in unusual(text)]


def test_an_ordinary_treaty_is_not_remarked_on():
    text = a_text(
        ("title", K.TITLE, ""), ("pre", K.PREAMBLE, ""), ("r", K.RECITAL, "pre"),
        ("part", K.PART, ""), ("art", K.ARTICLE, "part"), ("chap", K.CHAPEAU, "art"),
        ("point", K.SUBPARAGRAPH, "art"), ("close", K.CLOSING, "art"), ("annex", K.ANNEX, ""),
        ("own", K.ARTICLE, "annex"), ("sign", K.SIGNATURE, ""),
    )  # fmt: skip
    assert told(text) == []


def test_what_is_odd_is_named_with_its_reason():
    text = a_text(
        ("art", K.ARTICLE, ""), ("part", K.PART, "art"), ("pre", K.PREAMBLE, ""),
        ("pre2", K.PREAMBLE, ""), ("point", K.SUBPARAGRAPH, "art"), ("chap", K.CHAPEAU, "art"),
    )  # fmt: skip
    assert told(text) == [
        ("pre", Oddity.LATE), ("pre2", Oddity.SECOND), ("part", Oddity.PLACE), ("chap", Oddity.LATE)
    ]  # fmt: skip


def test_every_kind_has_a_place():
    assert set(USUAL) == {None, *K}
    assert all(any(is_usual(parent, kind) for parent in USUAL) for kind in K)


@given(instruments())
def test_no_tree_is_refused(text: Instrument):
    assert {u.clause for u in unusual(text)} <= set(text.clauses)
