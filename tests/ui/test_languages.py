"""The languages of the interface: no text lacks a translation, and every widget runs its way."""

import pickle
from collections.abc import Callable
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import ROOT
from app.said import said
from app.workspace.founding import CodeTakenError
from tests import words
from ui import i18n, messages
from ui.bridge.visible import visible
from ui.bridge.words import of_day

LANGUAGES = [code for code in i18n.LANGUAGES if code != "en"]


def test_every_text_is_a_literal_with_a_context() -> None:
    texts, faults = words.collected()
    assert len(texts) > 300
    assert faults == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_lacks_a_translation(qapp: QApplication, code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"travaux_{code}", str(ROOT / "i18n"))
    texts, _ = words.collected()
    lacking = [t for t in texts if not translator.translate(t.context, t.source)]
    assert lacking == [], "translate them in resources/i18n, then: make translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(qapp: QApplication, code: str) -> None:
    translator = QTranslator()
    translator.load(f"travaux_{code}", str(ROOT / "i18n"))
    for text in words.collected()[0]:
        said = translator.translate(text.context, text.source) or ""
        for place in ("{}", "%n"):
            assert said.count(place) == text.source.count(place), (text, said)
        if text.context == words.APP:  # one may stand twice, or in another order
            assert places_of(said) == places_of(text.source), (text, said)


def places_of(pattern: str) -> set[str]:
    """The names of the places in a pattern of ``app``."""
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


class Known(QTranslator):
    """Knows some patterns of ``app`` in a language that does not exist."""

    def translate(self, context: str, sourceText: str, *_: object) -> str | None:  # noqa: N803 Qt's name
        known = {
            "tabled {amendment}": "{amendment} was put on the table",
            "has no effect: {deed}": "({deed}): in vain",
            "There is a delegation “{code}” already. Choose another code.": "{code}? Taken.",
            "It names no clause.": "No clause.",
        }
        return known.get(sourceText) if context == words.APP else None


@pytest.fixture
def known(qapp: QApplication):
    translator = Known(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_what_app_says_is_translated_by_its_pattern_and_its_values_stay(known: None) -> None:
    deed = said("tabled {amendment}", amendment="FRA-12")
    assert i18n.in_words(deed) == "\u2068FRA-12\u2069 was put on the table"
    vain = said("has no effect: {deed}", deed=deed)
    assert i18n.in_words(vain) == "(\u2068FRA-12\u2069 was put on the table): in vain"
    assert i18n.in_words("It names no clause.") == "No clause."


def test_data_of_a_sentence_are_shown_as_is_said_and_stay_isolated(known: None) -> None:
    deed = said("has no effect: {deed}", deed=said("tabled {amendment}", amendment="a\u202e"))
    assert i18n.in_words(deed, visible) == "(\u2068a‹U+202E›\u2069 was put on the table): in vain"
    assert i18n.in_words(said("revised {amendment}", amendment="\u2069"), visible) == (
        "revised ‹U+2069›"
    )
    assert i18n.in_words("no pattern\u2069", visible) == "no pattern‹U+2069›"


def test_what_no_translator_knows_stays_english_whole(known: None) -> None:
    deed = said("revised {amendment}", amendment="FRA-12")
    assert i18n.in_words(deed) == "revised FRA-12"
    assert i18n.in_words(said("decided: {ruled}", ruled=deed)) == "decided: revised FRA-12"
    assert i18n.in_words("") == ""


def test_an_error_is_told_in_the_language_of_the_interface(known: None) -> None:
    assert messages.of_error(CodeTakenError("NOR")) == "\u2068NOR\u2069? Taken."
    place = said("There is a delegation “{code}” already. Choose another code.", code=Path("/a/b"))
    assert i18n.in_words(place) == "\u2068/a/b\u2069? Taken."
    hostile = CodeTakenError("{code.__class__} {0}")
    assert messages.of_error(hostile) == "\u2068{code.__class__} {0}\u2069? Taken."


def test_a_sentence_comes_whole_out_of_another_process() -> None:
    deed = said("tabled {amendment}", amendment="FRA-12")
    again = pickle.loads(pickle.dumps(deed))  # noqa: S301 our own bytes
    assert (again, again.pattern, again.values) == (deed, deed.pattern, deed.values)


def test_the_patterns_of_app_are_among_what_translators_are_given() -> None:
    sources = {text.source for text in words.collected()[0] if text.context == words.APP}
    assert "tabled {amendment}" in sources
    assert "{count} change" in sources
    assert "it was meant for another audience." in sources
    assert CodeTakenError.says in sources
    assert "It names no clause." in sources
    assert len(sources) > 300


def test_a_language_in_a_sentence_has_its_own_name(known: None) -> None:
    lacking = said("{provision} has no wording in {language}.", provision="1", language="ar")
    assert i18n.in_words(lacking) == "1 has no wording in \u2068العربية\u2069."
    other = said("There is no lexicon for “{language}”.", language="tlh")
    assert i18n.in_words(other) == "There is no lexicon for “tlh”."


def test_words_stand_in_the_quotation_marks_of_the_language(
    speaking: Callable[[str], QApplication],
) -> None:
    found = {}
    for code in i18n.LANGUAGES:
        speaking(code)
        found[code] = i18n.quoted("shall")
    assert found == {
        "en": "“shall”",
        "ar": "\u2067”\u2068shall\u2069“\u2069",
        "zh": "“shall”",
        "fr": "«\u00a0shall\u00a0»",
        "ru": "«shall»",
        "es": "«shall»",
    }
    assert i18n.quoted("") == ""


def test_the_collector_finds_what_it_is_to_find_and_names_what_it_cannot(tmp_path: Path) -> None:
    folder = tmp_path / "ui"
    folder.mkdir()
    (folder / "one.py").write_text(
        "words = Words('one')\n"
        "TABLE = (noop('In a table'),)\n"
        "class Page:\n"
        "    def show(self):\n"
        "        self.tr('In a class')\n"
        "        words('In a module')\n"
        "        words(name)\n"
        "        self.tr(f'never {this}')\n",
        encoding="utf-8",
    )
    texts, faults = words.collected(tmp_path)
    assert [(t.context, t.source) for t in texts] == [
        ("one", "In a table"),
        ("Page", "In a class"),
        ("one", "In a module"),
    ]
    assert [(f.line, f.why) for f in faults] == [(8, "not a literal")]


def test_arabic_is_spoken_and_runs_from_right_to_left(arabic: QApplication) -> None:
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert i18n.Words("pages")("Sync") == "المزامنة"
    assert i18n.Words("commands")("") == ""


def test_a_language_that_is_not_ours_is_english(qapp: QApplication) -> None:
    assert i18n.speak(qapp, "en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "29 Nov"),
        ("fr", "29 nov."),
        ("zh", "11月29日"),
        ("ru", "29 нояб."),
        ("ar", "29 نوفمبر"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(
    speaking: Callable[[str], QApplication], code: str, written: str
) -> None:
    speaking(code)
    assert of_day(1_795_910_400_000) == written
