"""Every change gives a new, whole instrument and leaves the old one as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId
from app.treaty.instrument import (
    Clause,
    ClauseKind,
    Instrument,
    MisplacedClauseError,
    NoSuchClauseError,
)
from app.treaty.rank import between
from app.treaty.wording import Part
from tests.treaty_strategies import instruments

NOWHERE = ClauseId(b"\xff" * 16)


def assert_whole(text: Instrument) -> None:
    """Assert that each clause is below its parent, once, and nothing hangs in the air."""
    walked = [c.id for c, _ in text.walk()]
    assert sorted(walked) == sorted(text.clauses)
    for clause, depth in text.walk():
        assert clause.id in {c.id for c in text.children(clause.parent)}
        assert depth == len(list(text.ancestors(clause.id)))
    for parent in (None, *text.clauses):
        ranks = [(c.rank, c.id) for c in text.children(parent)]
        assert ranks == sorted(ranks)


@given(instruments(), st.data())
def test_taking_out_a_clause_takes_out_what_stands_in_it_and_no_more(text: Instrument, data):
    assert_whole(text)
    if not text.clauses:
        return
    gone = data.draw(st.sampled_from(sorted(text.clauses)))
    below = {gone, *(c.id for c, _ in text.walk(gone))}
    less = text.without(gone)
    assert_whole(less)
    assert set(less.clauses) == set(text.clauses) - below
    assert gone in text


@given(instruments(), st.data())
def test_a_moved_clause_keeps_all_that_stands_in_it(text: Instrument, data):
    if not text.clauses:
        return
    moved = data.draw(st.sampled_from(sorted(text.clauses)))
    parent = data.draw(st.sampled_from([None, *sorted(text.clauses)]))
    below = [c.id for c, _ in text.walk(moved)]
    if parent == moved or parent in below:
        with pytest.raises(MisplacedClauseError):
            text.relocated(moved, parent, b"\x80")
        return
    after = text.relocated(moved, parent, between(b"", None))
    assert_whole(after)
    assert [c.id for c, _ in after.walk(moved)] == below
    assert after[moved].parent == parent
    assert set(after.clauses) == set(text.clauses)


@given(instruments(), st.data(), st.text(max_size=20))
def test_rewording_changes_one_part_of_one_clause(text: Instrument, data, words: str):
    if not text.clauses:
        return
    clause = data.draw(st.sampled_from(sorted(text.clauses)))
    after = text.with_words(clause, "fr", Part.HEADING, words)
    assert after[clause].wording("fr").heading == words
    assert after[clause].wording("fr").text == ""
    assert after[clause].wording("en") == text[clause].wording("en")
    assert {c: after[c] for c in after.clauses if c != clause} == {
        c: text[c] for c in text.clauses if c != clause
    }


@given(instruments())
def test_what_does_not_fit_is_refused(text: Instrument):
    orphan = Clause(ClauseId(b"orphan"), ClauseKind.ARTICLE, NOWHERE, b"\x80")
    with pytest.raises(MisplacedClauseError, match="missing"):
        text.with_clauses([orphan])
    for clause in list(text.clauses)[:1]:
        with pytest.raises(MisplacedClauseError, match="already"):
            text.with_clauses([text[clause]])
        with pytest.raises(NoSuchClauseError):
            text.relocated(clause, NOWHERE, b"\x80")
    for refused in (text.without, text.__getitem__):
        with pytest.raises(NoSuchClauseError):
            refused(NOWHERE)
