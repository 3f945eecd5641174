"""Translations laid beside their instrument, by number and place; nothing is guessed."""

import html
import re
from pathlib import Path

import pytest
from prepared_languages import PREPARED

from app.formats.registry import Format, read_text, words_for
from app.ids import InstrumentId
from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.aligning import Aligned, Loose, Reading, align
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.words import words_of

OTHERS = tuple(code for code in UN_LANGUAGES if code != "en")


def _reading(source: str, language: str, format_: Format = Format.MARKDOWN) -> Reading:
    read = read_text(source.encode(), format_, language)
    text = Instrument.of(InstrumentId(b"i" * 16), read.title, language, read.clauses)
    return Reading(text, words_of(language), words_for(language)[0].alphabets)


def _aligned(english: str, other: str, language: str) -> tuple[Reading, Aligned]:
    reference = _reading(english, "en")
    return reference, align(reference, _reading(other, language))


def _said(reference: Reading, aligned: Aligned) -> dict[str, str]:
    """Return the words of the translation by those of the reference."""
    texts = {c: reference.text[c].wording("en") for c in aligned.wordings}
    return {
        texts[c].text or texts[c].heading: w.text or w.heading for c, w in aligned.wordings.items()
    }


def _declaration(folder: Path, language: str) -> str:
    source = (folder / f"udhr/udhr_{language}.html").read_text("utf-8")
    body = source.partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"</(?:h\d|p|li)>", "\n\n", body)))


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_the_thirty_articles_of_the_universal_declaration_are_aligned(
    shared_data: Path, language: str
):
    reference = _reading(_declaration(shared_data, "en"), "en", Format.TEXT)
    aligned = align(reference, _reading(_declaration(shared_data, language), language, Format.TEXT))
    articles = [c for c, _ in reference.text.walk() if c.kind is ClauseKind.ARTICLE]
    assert len(articles) == 30
    for article in articles:
        family = [article, *(c for c, _ in reference.text.walk(article.id))]
        saying = [c.id for c in family if c.wording("en").text]
        assert saying
        assert all(aligned.wordings[c].text for c in saying)
    left = {reference.text[u.clause].kind for u in aligned.unaligned if not u.theirs}
    assert left <= {ClauseKind.RECITAL}  # the preambles are divided differently: no guess is made


@pytest.mark.parametrize("language", OTHERS)
def test_every_clause_of_a_convention_is_aligned(language: str):
    english = read_resource("demo/convention.md").decode()
    other = read_resource(f"demo/convention.{language}.md").decode()
    reference, aligned = _aligned(english, other, language)
    saying = [c.id for c, _ in reference.text.walk() if c.wording("en").text]
    assert not aligned.unaligned
    assert set(saying) <= aligned.wordings.keys()


@pytest.mark.parametrize("language", OTHERS)
def test_numbers_in_any_script_and_words_match_those_of_the_reference(language: str):
    reference, aligned = _aligned(PREPARED["en"], PREPARED[language], language)
    assert not aligned.unaligned
    assert len(aligned.wordings) == len(list(reference.text.walk()))


def test_letters_of_lists_match_by_their_place_in_their_own_alphabet():
    english = "Article 1\n\nParties shall:\n\n(a) act;\n\n(b) report;\n\n(c) meet.\n"
    arabic = "المادة 1\n\nعلى الأطراف:\n\n(أ) أن تتصرف؛\n\n(ب) أن تبلغ؛\n\n(ج) أن تجتمع.\n"
    russian = "Статья 1\n\nСтороны:\n\nа) действуют;\n\nб) сообщают;\n\nв) собираются.\n"
    for other, language in ((arabic, "ar"), (russian, "ru")):
        reference, aligned = _aligned(english, other, language)
        assert not aligned.unaligned
        assert len(_said(reference, aligned)) == 4


def test_what_stands_at_another_place_is_found_by_its_number():
    english = "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 3\n\nThree.\n"
    french = "Article 3\n\nTrois.\n\nArticle 1\n\nUn.\n\nArticle 2\n\nDeux.\n"
    reference, aligned = _aligned(english, french, "fr")
    assert _said(reference, aligned) == {"One.": "Un.", "Two.": "Deux.", "Three.": "Trois."}


def test_an_article_that_the_translation_lacks_is_named_and_the_others_are_not_moved():
    english = "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 3\n\nThree.\n"
    french = "Article premier\n\nUn.\n\nArticle 3\n\nTrois.\n\nArticle 4\n\nQuatre.\n"
    reference, aligned = _aligned(english, french, "fr")
    assert _said(reference, aligned) == {"One.": "Un.", "Three.": "Trois."}
    why = {(u.theirs, u.why) for u in aligned.unaligned}
    assert why == {(False, Loose.NOTHING_THERE), (True, Loose.NOTHING_THERE)}


def test_a_number_that_contradicts_is_not_overruled_by_the_place():
    english = "Article 1\n\n1. One.\n\n2. Two.\n"
    french = "Article 1\n\n1. Un.\n\n3. Trois.\n"
    reference, aligned = _aligned(english, french, "fr")
    assert _said(reference, aligned) == {"One.": "Un."}
    assert {u.why for u in aligned.unaligned} == {Loose.NO_SUCH_NUMBER}


def test_paragraphs_without_numbers_are_aligned_where_there_are_as_many_and_only_there():
    english = "Article 1\n\nOne.\n\nTwo.\n\nArticle 2\n\nThree.\n\nFour.\n"
    french = "Article 1\n\nUn.\n\nDeux.\n\nArticle 2\n\nTrois.\n\nQuatre.\n\nCinq.\n"
    reference, aligned = _aligned(english, french, "fr")
    assert _said(reference, aligned) == {"One.": "Un.", "Two.": "Deux."}
    assert {u.why for u in aligned.unaligned} == {Loose.OTHER_COUNT}
    assert sum(u.theirs for u in aligned.unaligned) == 3


def test_articles_with_one_number_in_two_annexes_are_kept_apart():
    english = (
        "Article 1\n\nMain.\n\nAnnex I\n\nArticle 1\n\nFirst.\n\nAnnex II\n\nArticle 1\n\nSecond.\n"
    )
    french = (
        "Article 1\n\nCorps.\n\nAnnexe I\n\nArticle 1\n\nPremière.\n\n"
        "Annexe II\n\nArticle 1\n\nSeconde.\n"
    )
    reference, aligned = _aligned(english, french, "fr")
    assert _said(reference, aligned) == {
        "Main.": "Corps.",
        "First.": "Première.",
        "Second.": "Seconde.",
    }


def test_nothing_of_a_translation_is_lost_between_aligned_and_named():
    english = read_resource("demo/convention.md").decode()
    french = read_resource("demo/convention.fr.md").decode().replace("\n2. ", "\n7. ", 3)
    reference, other = _reading(english, "en"), _reading(french, "fr")
    aligned = align(reference, other)
    laid = sorted(w.text for w in aligned.wordings.values() if w.text)
    named = [other.text[u.clause].wording("fr").text for u in aligned.unaligned if u.theirs]
    given = sorted(c.wording("fr").text for c, _ in other.text.walk() if c.wording("fr").text)
    assert named
    assert sorted([*laid, *(n for n in named if n)]) == given
