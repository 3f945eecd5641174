"""From two wordings to canonical hunks."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty import diff
from app.treaty.delta import Hunk, apply_hunks, read_delta, write_delta
from app.treaty.diff import (
    TooManyTokensError,
    canonical,
    hunks_between,
    is_rewrite,
    kept_by_hunks,
    whole_hunk,
)
from app.treaty.tokens import inside_word, is_blank, tokens
from tests.strategies import any_hunks, texts


@pytest.mark.parametrize(
    ("base", "new", "hunks"),
    [
        ("The Parties shall act.", "The Parties should act.", [(12, 17, "should")]),
        # the blank leads, also at the front of a sentence
        ("shall act", "shall promptly act", [(5, 5, " promptly")]),
        ("shall, where appropriate, act", "shall act", [(5, 25, "")]),
        # only blanks between: one hunk
        ("take all measures", "adopt every measures", [(0, 8, "adopt every")]),
        # a repeated word is taken out and put in at its leftmost place
        ("x y", "x x y", [(0, 0, "x ")]),
        ("the the sea", "the sea", [(0, 4, "")]),
        # never inside a word
        ("a bicycle", "a cycle", [(2, 9, "cycle")]),
        ("CO2", "CO", [(0, 3, "CO")]),
        ("1,000.50", "1,000.60", [(0, 8, "1,000.60")]),
        ("人人有权", "人人皆有权", [(2, 2, "皆")]),
        ("", "Text", [(0, 0, "Text")]),
        ("Text", "", [(0, 4, "")]),
        ("same", "same", []),
    ],
)
def test_hunks_are_canonical(base, new, hunks):
    assert hunks_between(base, new) == tuple(Hunk(*h) for h in hunks)


@given(texts(), texts())
def test_applying_the_hunks_gives_the_other_wording(base, new):
    hunks = hunks_between(base, new)
    assert apply_hunks(base, hunks) == new
    assert read_delta(base, write_delta(base, hunks)) == hunks


@given(st.text(), st.text())
def test_any_unicode_text_is_compared_without_loss(base, new):
    base, new = (t.encode("utf-8", "ignore").decode() for t in (base, new))
    assert apply_hunks(base, hunks_between(base, new)) == new


@given(texts(14), texts(14))
def test_cutting_off_equal_ends_changes_nothing(base, new):
    whole = canonical(base, diff._token_hunks(tokens(base), tokens(new)))
    assert is_rewrite(base, new) or hunks_between(base, new) == whole


@given(texts(), texts())
def test_the_canonical_form_is_stable(base, new):
    hunks = hunks_between(base, new)
    assert canonical(base, hunks) == hunks
    for before, after in pairwise(hunks):
        assert not is_blank(base[before.end : after.start])


@given(texts(), texts())
def test_no_hunk_begins_or_ends_inside_a_word(base, new):
    shift = 0
    for hunk in hunks_between(base, new):
        assert not inside_word(base, hunk.start)
        assert not inside_word(base, hunk.end)
        assert not inside_word(new, hunk.start + shift)
        shift += hunk.growth
        assert not inside_word(new, hunk.end + shift)


@given(st.data(), texts())
def test_making_hunks_canonical_keeps_the_text_they_make(data, base):
    hunks = data.draw(any_hunks(base))
    settled = canonical(base, hunks)
    assert apply_hunks(base, settled) == apply_hunks(base, hunks)
    assert canonical(base, settled) == settled


@given(texts(), texts())
def test_hunks_of_composed_texts_lie_between_composed_characters(base, new):
    assert unicodedata.is_normalized("NFC", apply_hunks(base, hunks_between(base, new)))


def test_a_rewrite_is_one_hunk_between_the_common_ends():
    base = "Each Party shall " + " ".join(f"old{i}" for i in range(20)) + " of this Convention."
    new = "Each Party shall " + " ".join(f"new{i}" for i in range(20)) + " of this Convention."
    assert is_rewrite(base, new)
    (hunk,) = hunks_between(base, new)
    assert base[hunk.start :].startswith("old0 old1")
    assert hunk.replacement.endswith("new19")
    assert kept_by_hunks(base, (hunk,)) == (6, 26)


def test_a_short_clause_is_never_a_rewrite():
    assert not is_rewrite("one two three four five", "six seven")


def test_words_are_counted_as_often_as_they_occur():
    base = " ".join(["the"] * 20)
    assert is_rewrite(base, "the " * 7)
    assert not is_rewrite(base, "the " * 8)


def test_han_characters_count_as_words():
    assert is_rewrite("人人生而自由在尊严和权利", "国家应当采取措施防止犯罪发生")


def test_a_wording_of_more_tokens_than_the_limit_is_refused():
    with pytest.raises(TooManyTokensError) as refusal:
        hunks_between("a " * 100_001, "b")
    assert "200,000" in str(refusal.value)


def test_an_alternative_is_one_hunk_over_the_whole():
    assert whole_hunk("old", "new") == (Hunk(0, 3, "new"),)
    assert whole_hunk("old", "old") == ()
