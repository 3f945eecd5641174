"""The redline of two wordings."""

from itertools import pairwise

from hypothesis import given

from app.treaty.delta import Hunk, apply_hunks
from app.treaty.diff import hunks_between
from app.treaty.redline import Counts, counts, redline, redline_of, tightened
from app.treaty.span import Change, Span
from tests.strategies import texts


def test_what_goes_stands_before_what_comes():
    assert redline("Parties shall act", "Parties should act") == (
        Span(Change.KEPT, "Parties "),
        Span(Change.DELETED, "shall"),
        Span(Change.INSERTED, "should"),
        Span(Change.KEPT, " act"),
    )


def test_equal_wordings_have_one_kept_span_and_empty_ones_none():
    assert redline("same", "same") == (Span(Change.KEPT, "same"),)
    assert redline("", "") == ()


def test_words_are_counted_and_marks_are_not():
    spans = redline("shall act.", "should promptly act,")
    assert counts(spans) == Counts(1, 2)


@given(texts(), texts())
def test_both_wordings_can_be_read_from_a_redline(base, new):
    spans = redline(base, new)
    assert "".join(s.text for s in spans if s.change is not Change.INSERTED) == base
    assert "".join(s.text for s in spans if s.change is not Change.DELETED) == new
    assert all(span.text for span in spans)
    assert all(one.change is not other.change for one, other in pairwise(spans))


def test_hunks_are_shown_as_they_were_made():
    assert redline_of("ab", [Hunk(1, 1, "x")])[1] == Span(Change.INSERTED, "x")


@given(texts(), texts())
def test_tightened_hunks_still_make_the_new_wording(base, new):
    hunks = hunks_between(base, new)
    assert apply_hunks(base, tightened(base, hunks)) == new


def test_a_blank_that_goes_and_comes_again_stays():
    (hunk,) = tightened("shall employ", [Hunk(5, 6, "] [B: should] ")])
    assert hunk == Hunk(5, 5, "] [B: should]")
