"""The shipped drawings are those that are named, and no others; they are tinted and mirrored."""

import ast
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.resources import ROOT
from ui.theme.icons import pixmap
from ui.theme.look import look, show_look
from ui.theme.tokens import load_theme
from ui.widgets.parts import let_clear

ICONS = {path.stem for path in (ROOT / "interface" / "icons").glob("*.svg")}
NEXT = {"circle-dot", "hand", "message-square-plus", "scroll-text", "thumbs-down", "thumbs-up"}
"""For what one says of an amendment, which is being built."""
UI = Path(__file__).resolve().parents[2] / "ui"


def literals() -> set[str]:
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def test_every_shipped_drawing_is_used() -> None:
    assert ICONS - literals() - NEXT == set()


def test_a_drawing_is_tinted_in_its_role_and_follows_the_theme(qapp: QApplication) -> None:
    before = look()
    try:
        show_look(load_theme("light"))
        light = pixmap("check", "accent", 16).toImage()
        show_look(load_theme("dark"))
        dark = pixmap("check", "accent", 16).toImage()
        assert light != dark
        assert pixmap("check", "accent", 16).toImage() == dark
    finally:
        show_look(before)


def test_what_points_somewhere_is_mirrored_and_what_does_not_is_not(qapp: QApplication) -> None:
    pointing, not_pointing = pixmap("arrow-right").toImage(), pixmap("git-merge").toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert pixmap("arrow-right").toImage() == pointing.flipped(Qt.Orientation.Horizontal)
        assert pixmap("git-merge").toImage() == not_pointing
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_clears_a_field_is_our_own_drawing_in_every_theme(
    qapp: QApplication, qtbot: QtBot
) -> None:
    field = QLineEdit("words")
    qtbot.addWidget(field)
    let_clear(field, "Clear")
    (button,) = field.findChildren(QToolButton)
    assert button.accessibleName() == "Clear"
    before = look()
    try:
        for name in ("light", "dark"):
            show_look(load_theme(name))
            qapp.sendEvent(field, QEvent(QEvent.Type.StyleChange))
            assert button.icon().pixmap(16, 16).toImage() == pixmap("x").toImage()
    finally:
        show_look(before)


def test_the_theme_may_change_where_the_button_that_clears_a_field_has_gone(
    qapp: QApplication, qtbot: QtBot
) -> None:
    field = QLineEdit("words")
    qtbot.addWidget(field)
    let_clear(field, "Clear")
    field.setClearButtonEnabled(False)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not field.findChildren(QToolButton)
    assert qapp.sendEvent(field, QEvent(QEvent.Type.StyleChange))  # it ended the program
    field.setClearButtonEnabled(True)
    assert qapp.sendEvent(field, QEvent(QEvent.Type.PaletteChange))
    assert field.text() == "words"
