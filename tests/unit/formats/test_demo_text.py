"""The treaty that the demonstration negotiates, and its texts in the six languages."""

import re
from collections.abc import Iterator

import pytest

from app.formats.registry import Format, read_text
from app.ids import ClauseId
from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.citing import Provisions
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.references import ReferenceFinder
from app.treaty.textrules import Mark, Why, marks, refusals
from app.treaty.words import words_of
from tests.demo_texts import imported, source, treaty

OTHERS = [language for language in UN_LANGUAGES if language != "en"]


def test_the_demo_treaty_is_read_without_a_doubt():
    text = read_text(read_resource("demo/convention.md"), Format.MARKDOWN, "en")
    assert text.warnings == ()
    assert text.title == "Convention on Responsible Conduct in Cyberspace"
    kinds = [clause.kind for clause in text.clauses]
    assert kinds.count(ClauseKind.ARTICLE) == 24
    assert kinds.count(ClauseKind.PART) == 5
    assert kinds.count(ClauseKind.CHAPTER) == 2
    assert kinds.count(ClauseKind.RECITAL) == 10
    assert kinds.count(ClauseKind.ANNEX) == 1
    assert kinds.count(ClauseKind.CLOSING) == 2


def test_every_article_of_the_demo_treaty_has_a_title_and_words():
    text = read_text(read_resource("demo/convention.md"), Format.MARKDOWN, "en")
    parents = {clause.parent for clause in text.clauses}
    for clause in text.clauses:
        if clause.kind is ClauseKind.ARTICLE:
            wording = clause.wording("en")
            assert wording.heading
            assert wording.text or clause.id in parents


def test_the_demo_treaty_holds_nothing_that_must_be_boxed():
    source = read_resource("demo/convention.md").decode()
    assert refusals(source, 1 << 20) == []
    assert marks(source, "en") == []
    assert 2_500 < len(source.split()) < 3_500


def shape(text: Instrument) -> list[tuple[object, ...]]:
    """Depth and kind of every clause, and what it has: a number, a heading, words."""
    return [(depth, clause.kind, *has(clause, text.language)) for clause, depth in text.walk()]


def has(clause: Clause, language: str) -> tuple[bool, bool, bool]:
    wording = clause.wording(language)
    return bool(clause.number), bool(wording.heading), bool(wording.text)


@pytest.mark.parametrize("language", OTHERS)
def test_each_translation_has_the_clauses_of_the_english_one_by_one(language: str):
    assert imported(language).warnings == ()
    assert shape(treaty(language)) == shape(treaty("en"))


def referred(text: Instrument) -> Iterator[set[int]]:
    """What each clause refers to, by place in the text: "paragraph 1" within its own article."""
    words = words_of(text.language)
    provisions = Provisions(text, words)
    finder = ReferenceFinder(provisions.grammar)
    order = [clause.id for clause, _ in text.walk()]
    for id_ in order:
        found = finder.references(text[id_].wording(text.language).text)
        named = [c for r in found for c in provisions.find(r.provision, article(text, id_))]
        named += [c for r in found for c in provisions.find(r.provision)] if not named else []
        yield {order.index(c) for c in named}


def article(text: Instrument, id_: ClauseId) -> ClauseId | None:
    above = (a for a in text.ancestors(id_) if a.kind is ClauseKind.ARTICLE)
    return next((a.id for a in above), None)


@pytest.mark.parametrize("language", OTHERS)
def test_each_translation_refers_to_the_same_clauses_and_has_the_same_time_limits(language: str):
    english, other = treaty("en"), treaty(language)
    pairs = list(zip(referred(english), referred(other), strict=True))
    assert sum(map(len, (there for there, _ in pairs))) == 15
    assert all(there <= here for there, here in pairs)
    for (a, _), (b, _) in zip(english.walk(), other.walk(), strict=True):
        assert limits(a.wording("en").text) == limits(b.wording(language).text)


def limits(words: str) -> list[str]:
    return re.findall(r"24|48|60", words)


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_boxed_in_a_translation_is_numbers_in_latin_letters(language: str):
    text = source(language).decode()
    assert refusals(text, 1 << 20) == []
    boxed = {boxed_in(text, mark) for mark in marks(text, language)}
    assert all(re.fullmatch(r"[a-g]|i{1,3}|I{1,3}|IV|V", shown) for shown in boxed)


def boxed_in(text: str, mark: Mark) -> str:
    assert mark.why is Why.SCRIPT
    return text[mark.start : mark.end]
