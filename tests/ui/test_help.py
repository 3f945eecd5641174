"""The manual, as files and in the window."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from app.resources import HELP, ROOT
from tests.ui.desk import Sitting
from tests.words import collected
from ui.command_table import TABLE
from ui.i18n import LANGUAGES
from ui.manual.help_sheet import HelpSheet
from ui.manual.help_text import HelpText, _blocks, slug
from ui.manual.pages import TOPICS, page_of, topic_at
from ui.pages import PAGES

LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
NAMED = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)")
KEY = re.compile(r"`((?:Ctrl\+|Shift\+|Alt\+)*[A-Z0-9+?][A-Za-z0-9]*)`")
OF_VIEWS = {
    "1",
    "9",
    "0",
    "B",
    "2",
    "Alt+2",
    "Esc",
    "Enter",
    "Space",
    "Ctrl",
    "+",
    "F8",
    "Alt+Enter",
    "Ctrl+Z",
    "Ctrl+M",
}
"""Keys that a view alone sees: they stand in no table."""


@pytest.fixture(params=[topic.key for topic in TOPICS])
def topic(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def read(topic: str, language: str = "en") -> str:
    return page_of(topic, language).file.read_text(encoding="utf-8")


def test_every_page_is_there_with_its_pictures_and_its_links_lead_somewhere(
    topic: str, language: str
) -> None:
    page = page_of(topic, language)
    assert page.language == language
    text = read(topic, language)
    assert text.startswith("# ")
    for link in LINK.findall(text):
        if (found := topic_at(link)) is not None:
            key, heading = found
            if heading:
                target = read(key or topic, language)
                assert heading in {slug(h) for h in re.findall(r"^#+ (.*)$", target, re.M)}
        else:
            assert (page.file.parent / link).resolve().is_file(), link


def test_every_key_that_the_manual_names_does_something(topic: str, language: str) -> None:
    known = {key for entry in TABLE for key in (*entry.keys, *entry.inside)}
    named = set(KEY.findall(read(topic, language)))
    assert named - OF_VIEWS <= known


def test_every_page_of_the_window_has_a_topic() -> None:
    keys = {topic.key for topic in TOPICS}
    for folder in (HELP, *(HELP / code for code in LANGUAGES[1:])):
        assert {path.stem for path in folder.glob("*.md")} == keys
    assert {spec.key for spec in PAGES}


def shape(markdown: str) -> list[tuple[int, bool, bool, bool]]:
    """What each paragraph is: its level as a heading, in a list, in a table, or a picture."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    return [
        (
            block.blockFormat().headingLevel(),
            bool(block.textList()),
            bool(QTextCursor(block).currentTable()),
            block.text() == "\ufffc",
        )
        for block in _blocks(document)
    ]


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_a_translated_page_says_what_the_english_one_says_in_the_same_order(
    topic: str, code: str
) -> None:
    english, translated = read(topic), read(topic, code)
    assert shape(translated) == shape(english)
    links = [link.replace("../", "") for link in LINK.findall(translated)]
    assert links == [link.replace("../", "") for link in LINK.findall(english)]
    assert Counter(CODE.findall(translated)) == Counter(CODE.findall(english))


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_a_translated_page_calls_what_is_in_the_window_as_the_window_does(
    topic: str, code: str, qapp: QApplication
) -> None:
    translator = QTranslator()
    assert translator.load(f"travaux_{code}", str(ROOT / "i18n"))
    names: dict[str, set[str]] = {}
    for text in collected()[0]:
        here = translator.translate(text.context, text.source) or ""
        names.setdefault(bare(text.source), set()).add(bare(here))
    shown = {bare(name) for name in NAMED.findall(read(topic, code))}
    for name in map(bare, NAMED.findall(read(topic))):
        assert name not in names or names[name] & shown, (name, names[name])


def bare(name: str) -> str:
    """A name without its key, its dots and the lines it is broken into."""
    return " ".join(re.sub(r"\(&.\)|&|…", "", name).split()).casefold()


def test_the_manual_is_shown_in_the_language_of_the_window_and_runs_its_way(
    sitting: Sitting, speaking: Callable[[str], QApplication]
) -> None:
    for code, begins, direction in (
        ("fr", "Pour commencer", Qt.LayoutDirection.LeftToRight),
        ("ar", "للبدء", Qt.LayoutDirection.RightToLeft),
    ):
        speaking(code)
        sheet = HelpSheet("index")
        sitting.bot.addWidget(sheet)
        text = sheet.findChildren(HelpText)[0]
        assert text.toPlainText().startswith(begins)
        assert text.layoutDirection() is direction
        text.anchorClicked.emit(QUrl("it.md"))
        typed = [b for b in _blocks(text.document()) if b.text().startswith("./install")]
        assert typed
        for block in typed:
            assert block.textDirection() is Qt.LayoutDirection.LeftToRight


def test_where_a_language_has_no_such_page_the_english_one_is_shown() -> None:
    assert page_of("chair", "tlh") == page_of("chair")
    assert page_of("chair", "../help") == page_of("chair")


def test_f1_opens_the_manual_and_a_link_in_it_leads_on(sitting: Sitting) -> None:
    sitting.bot.keyClick(sitting.window, Qt.Key.Key_F1)
    sheet = sitting.child(HelpSheet, "Help")
    text = sheet.findChildren(HelpText)[0]
    assert sheet.topic == "index"
    text.anchorClicked.emit(QUrl("chair.md#undo"))
    assert sheet.topic == "chair"
    assert text.textCursor().block().text() == "Undo"
    topics = sheet.findChildren(QListWidget)[0]
    sitting.bot.keyClick(topics, Qt.Key.Key_Down)
    assert sheet.topic == "secretariat"
    assert "Create a conference" in text.toPlainText()


def test_the_manual_opens_no_address_and_no_file_but_its_pictures(
    qtbot: QtBot, tmp_path: Path
) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("file:///etc/hosts", "https://example.org/a.png", "../../../LICENSE", "x.svg"):
        found = text.loadResource(image, QUrl(name))
        assert found is None or found.isNull()
    text.show_page('# A\n\n<img src="file:///etc/hosts"> <b>bold</b>\n', "A")
    assert "<b>bold</b>" in text.toPlainText()
    before = text.toPlainText()
    for address in ("https://example.org", "file:///etc/hosts", "../security.md"):
        text.anchorClicked.emit(QUrl(address))
    assert text.toPlainText() == before


def test_pictures_are_sharp_and_wide_and_lines_are_no_longer_than_is_read_well(
    sitting: Sitting,
) -> None:
    sitting.window.resize(1440, 900)
    sitting.bot.keyClick(sitting.window, Qt.Key.Key_F1)
    text = sitting.child(HelpSheet, "Help").findChildren(HelpText)[0]
    text.anchorClicked.emit(QUrl("delegate.md"))
    sitting.bot.wait(50)
    image = QTextDocument.ResourceType.ImageResource.value
    for path in sorted((HELP / "images").glob("*.png")):
        shown = text.loadResource(image, QUrl(f"images/{path.name}"))
        wide = shown.width() / shown.devicePixelRatio()
        assert wide > 760, path.name
        assert QImage(str(path)).width() > 1.9 * wide, path.name
    lines = [
        block.layout().lineAt(number).naturalTextWidth()
        for block in _blocks(text.document())
        if block.text().strip("\ufffc")
        for number in range(block.layout().lineCount())
    ]
    assert 300 < max(lines) <= 640
    text.anchorClicked.emit(QUrl("index.md"))
    cells = [b for b in _blocks(text.document()) if QTextCursor(b).currentTable()]
    assert cells
    assert all(cell.blockFormat().rightMargin() == 0 for cell in cells)
