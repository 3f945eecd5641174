"""Received text that would open files or sockets, if anything read it as markup (test 24).

Files that the payloads name are watched by the kernel (inotify), sockets by Python and by a server
that waits for somebody. The control shows that Qt does open them where it is let.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Sitting, found
from ui import messages
from ui.shell.status_bar import StatusBar
from ui.theme.fonts import interface_font
from ui.views.unlock_page import UnlockPage
from ui.widgets.notice import Notice
from ui.widgets.parts import elided_label, plain_label

IN_ACCESS, IN_OPEN = 0x1, 0x20
PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
BIDI = "\u200e\u200f\u061c"  # the ones that text may hold
CONNECTED: list[str] = []


def note_sockets(event: str, _arguments: object) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        CONNECTED.append(event)


class Bait:
    """Files and an address to be lured to, and who came."""

    def __init__(self, folder: Path) -> None:
        self.picture, self.sheet = folder / "p.png", folder / "s.css"
        self.picture.write_bytes(PICTURE)
        self.sheet.write_text("p { color: red }")
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.setblocking(False)
        libc = ctypes.CDLL(None, use_errno=True)
        self.watch = libc.inotify_init1(os.O_NONBLOCK)
        libc.inotify_add_watch(self.watch, os.fsencode(folder), IN_OPEN | IN_ACCESS)

    @property
    def payloads(self) -> list[str]:
        port = self.server.getsockname()[1]
        file = self.picture.as_uri()
        return [
            f'<img src="{file}">',
            f"<img src='{self.picture}'/><b>bold</b>",
            f'<p style="background:url({file})">x</p><body background="{file}">',
            f'<style>@import url("{self.sheet.as_uri()}"); p {{ background: url({file}) }}</style>',
            f'<link rel="stylesheet" href="{self.sheet.as_uri()}">',
            f'<a href="{file}">here</a> <img src="http://127.0.0.1:{port}/p.png">',
            f"![a picture]({file}) [a link](http://127.0.0.1:{port}/)",
            f'{BIDI}<img src="{file}">{BIDI}',
        ]

    def visits(self) -> int:
        """How often a file was opened or read, or an address asked for, since the last time."""
        try:
            events = len(os.read(self.watch, 1 << 20))
        except BlockingIOError:
            events = 0
        try:
            self.server.accept()[0].close()
            events += 1
        except BlockingIOError:
            pass
        events += len(CONNECTED)
        CONNECTED.clear()
        return events

    def close(self) -> None:
        self.server.close()
        os.close(self.watch)


@pytest.fixture(scope="module", autouse=True)
def sockets_are_noted() -> None:
    sys.addaudithook(note_sockets)


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[Bait]:
    if not sys.platform.startswith("linux"):
        pytest.skip("inotify is Linux's")
    folder = tmp_path / "b"
    folder.mkdir()
    bait = Bait(folder)
    bait.visits()
    yield bait
    bait.close()


def seen(widget: QWidget) -> None:
    """Let a widget be painted, at once."""
    widget.show()
    widget.grab()
    QApplication.processEvents()


def test_the_watch_sees_a_label_that_guesses_and_a_document_that_reads_markup(
    bait: Bait, qtbot: QtBot
) -> None:
    label = QLabel(bait.payloads[0])
    qtbot.addWidget(label)
    seen(label)
    assert bait.visits() > 0
    document = QTextDocument()
    document.setHtml(bait.payloads[0])
    document.size()
    assert bait.visits() > 0
    with socket.create_connection(bait.server.getsockname()):
        assert bait.visits() > 0


def text_of(widget: QWidget) -> str:
    return "".join(label.text() for label in widget.findChildren(QLabel))


def a_plain_label(text: str) -> QWidget:
    label = plain_label(interface_font())
    label.setText(text)
    return label


def an_elided_label(text: str) -> QWidget:
    label = elided_label(interface_font())
    label.setText(text)
    return label


def a_notice(text: str) -> QWidget:
    notice = Notice()
    notice.say(text)
    return notice


def a_status_line(text: str) -> QWidget:
    line = StatusBar()
    line.show_facts((text, text), text)
    line.tell(text)
    return line


def an_unlock_page(text: str) -> QWidget:
    page = UnlockPage()
    page.show_file(Path("/nowhere") / text.replace("/", "\u2044"), text)
    page.say(text)
    return page


MAKERS = [a_plain_label, an_elided_label, a_notice, a_status_line, an_unlock_page]


@pytest.mark.parametrize("make", MAKERS)
def test_24_a_widget_that_shows_received_text_shows_it_as_it_is(
    bait: Bait, qtbot: QtBot, make: Callable[[str], QWidget]
) -> None:
    for payload in bait.payloads:
        widget = make(payload)
        qtbot.addWidget(widget)
        seen(widget)
        shown = widget.text() if isinstance(widget, QLabel) else text_of(widget)
        assert payload in shown
        for label in (widget, *widget.findChildren(QLabel)):
            if isinstance(label, QLabel):
                assert label.textFormat() is Qt.TextFormat.PlainText
    assert bait.visits() == 0


@pytest.mark.qt_log_ignore("does not support raise")
def test_24_a_tooltip_shows_received_text_as_it_is(bait: Bait, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    for payload in bait.payloads:
        QToolTip.showText(QPoint(1, 1), messages.tip(payload), widget)
        QApplication.processEvents()
        QToolTip.hideText()
        plain = QTextDocument()
        plain.setHtml(messages.tip(payload))
        assert plain.toPlainText() == payload
    assert bait.visits() == 0


def treaty(payloads: list[str]) -> str:
    """The payloads as title, heading and text of a treaty that is laid before a conference."""
    articles = "\n\n".join(
        f"### Article {n} – {text}\n\n1. {text}\n\n2. The Parties shall consult one another."
        for n, text in enumerate(map(_escaped, payloads), 1)
    )
    return f"# Convention {_escaped(payloads[0])}\n\n## Part I\n\n{articles}\n"


def _escaped(text: str) -> str:
    return text.replace("![", "!\\[").replace(" [", " \\[").replace("@", "\\@")


@pytest.mark.qt_log_ignore("does not support raise")
def test_24_the_window_on_a_treaty_full_of_payloads_opens_nothing(
    bait: Bait, sitting: Sitting, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().clear()  # of what tests before this one have copied
    sitting.window.offer(found(tmp_path, treaty(bait.payloads)))
    bait.visits()
    sitting.unlocked()
    lines = "\n".join(sitting.lines())
    for payload in bait.payloads:
        assert payload in lines
    for view in ("Clean", "Redline", "Bracketed"):
        sitting.bot.mouseClick(sitting.button(view), Qt.MouseButton.LeftButton)
        sitting.settled()
        for row in range(sitting.text.model().rowCount()):
            sitting.text.setCurrentIndex(sitting.text.model().index(row, 0))
            sitting.window.grab()
    for tip in tips(sitting):
        QToolTip.showText(QPoint(1, 1), tip, sitting.window)
        QApplication.processEvents()
    QToolTip.hideText()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    sitting.child(QLineEdit, "Find in the text").setText(bait.payloads[0])
    sitting.window.say(bait.payloads[0])
    sitting.settled()
    sitting.window.grab()
    assert bait.payloads[0] in sitting.window.windowTitle()
    assert bait.payloads[0] in sitting.label("Message")
    assert no_box_is_open()
    assert bait.visits() == 0
    assert QGuiApplication.clipboard().text() == ""


def tips(sitting: Sitting) -> list[str]:
    model = sitting.outline.model()
    found_ = [model.index(i, 0) for i in range(model.rowCount())]
    for index in found_:
        found_ += [model.index(i, 0, index) for i in range(model.rowCount(index))]
    return [str(tip) for i in found_ if (tip := i.data(Qt.ItemDataRole.ToolTipRole))]


def no_box_is_open() -> bool:
    return not any(isinstance(w, QMessageBox) and w.isVisible() for w in QApplication.allWidgets())
