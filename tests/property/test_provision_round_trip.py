"""A clause that is cited is found again, in every language, whatever its number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import NotFoundError
from app.treaty.citing import AmbiguousProvisionError, Provisions
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels, sibling_labels
from app.treaty.words import words_of
from tests.treaty_strategies import instruments

WORDS = {code: words_of(code) for code in ("ar", "zh", "en", "fr", "ru", "es")}


@given(instruments(), st.sampled_from(sorted(WORDS)))
def test_what_is_cited_is_found_again(text: Instrument, language: str):
    provisions = Provisions(text, WORDS[language], WORDS["en"])
    for clause in text.clauses:
        assert provisions.resolve(provisions.cite(clause)) == clause
        assert provisions.resolve(clause.hex()) == clause


@given(instruments())
def test_no_two_clauses_are_cited_alike(text: Instrument):
    provisions = Provisions(text, WORDS["en"])
    assert len({provisions.cite(c).casefold() for c in text.clauses}) == len(text.clauses)


@given(instruments(), st.text(max_size=40))
def test_anything_typed_gives_a_clause_or_a_clear_refusal(text: Instrument, typed: str):
    provisions = Provisions(text, WORDS["en"])
    try:
        assert provisions.resolve(typed) in text
    except NotFoundError as missing:
        assert typed in str(missing)
    except AmbiguousProvisionError as several:
        assert len(several.candidates) > 1


@given(instruments(), st.sampled_from(sorted(WORDS)))
def test_labels_of_siblings_are_those_of_the_whole_text(text: Instrument, language: str):
    whole = labels(text, language, WORDS[language], WORDS["en"])
    assert set(whole) == set(text.clauses)
    for parent in (None, *text.clauses):
        part = sibling_labels(text, parent, language, WORDS[language], WORDS["en"])
        assert dict(part) == {c.id: whole[c.id] for c in text.children(parent)}


@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_kind_can_be_cited_in_every_language(language: str):
    assert all(words.cited for words in WORDS[language].kinds.values())
