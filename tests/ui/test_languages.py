"""The languages of the interface: no text lacks a translation, and every widget runs its way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import ROOT
from tests import words
from ui import i18n

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


@pytest.fixture
def arabic(qapp: QApplication):
    i18n.speak(qapp, "ar")
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    i18n.speak(qapp, "en")


def test_arabic_is_spoken_and_runs_from_right_to_left(arabic: QApplication) -> None:
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert i18n.Words("pages")("Sync") == "المزامنة"
    assert i18n.Words("commands")("") == ""


def test_a_language_that_is_not_ours_is_english(qapp: QApplication) -> None:
    assert i18n.speak(qapp, "en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
