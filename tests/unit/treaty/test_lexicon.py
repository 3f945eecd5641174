"""The words of a treaty's structure in six languages."""

import pytest

from app.settings import UN_LANGUAGES
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon, NoLexiconError, lexicon
from app.treaty.textrules import refusals


@pytest.fixture(params=UN_LANGUAGES)
def words(request: pytest.FixtureRequest) -> Lexicon:
    return lexicon(request.param)


def test_every_un_language_has_all_words_of_the_structure(words: Lexicon):
    assert set(words.headings) == set(lexicon("en").headings)
    assert set(words.citations) == set(lexicon("en").citations)
    assert all(words.headings.values())
    assert all(words.citations.values())
    for formulas in (words.preamble, words.recitals, words.agreed, words.closings):
        assert formulas


def test_every_heading_and_citation_stands_for_a_clause_kind(words: Lexicon):
    kinds = {words.kinds[name] for name in (*words.headings, *words.citations)}
    assert ClauseKind.ARTICLE in kinds
    assert ClauseKind.SUBPARAGRAPH in kinds


def test_the_words_may_stand_in_a_clause(words: Lexicon):
    for group in (*words.headings.values(), *words.citations.values(), words.recitals):
        assert all(refusals(word) == [] for word in group)


def test_formulas_are_in_lower_case_and_number_words_too(words: Lexicon):
    for phrase in (*words.agreed, *words.closings, *words.signatures, *words.numerals):
        assert phrase == phrase.lower()


def test_alphabets_repeat_no_letter(words: Lexicon):
    assert all(len(set(letters)) == len(letters) for letters in words.alphabets)


def test_arabic_runs_from_right_to_left_and_no_other(words: Lexicon):
    assert (words.direction == "rtl") == (words.language == "ar")


def test_english_prints_its_words():
    assert lexicon("en").word("article") == "Article"
    assert lexicon("en").word("point") == "point"


def test_a_language_without_words_is_named():
    with pytest.raises(NoLexiconError, match="“nl”"):
        lexicon("nl")
