"""What this program is, which version of it, and under which licences what it ships comes."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.resources import ROOT
from app.settings import VERSION
from ui.i18n import Words, directed, left_to_right
from ui.theme.fonts import BODY, CAPTION, FIGURE, LABEL, fixed_font, interface_font
from ui.theme.icons import HUGE
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet
from ui.widgets.states import IconLabel

_tr = Words("about")
_LICENCES = ("interface/fonts/OFL-*.txt", "fonts/OFL-*.txt", "interface/icons/LICENSE")
_NAME = "Travaux"


class AboutSheet(Sheet):
    """The licences are shown as they are shipped."""

    def __init__(self) -> None:
        super().__init__(_tr("About Travaux"), 640)
        about = plain_label(interface_font())
        about.setWordWrap(True)
        words = _tr(
            "Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing "
            "guessed. Its licence is Apache-2.0."
        )
        # It begins with a name in Latin letters, in every language.
        about.setText(directed(words, mirrored=self.isRightToLeft()))
        head = plain_label(interface_font(BODY, 600))
        head.setText(_tr("Fonts and icons"))
        self._licences = QPlainTextEdit(_licences())
        self._licences.setReadOnly(True)
        self._licences.setFont(fixed_font(LABEL))
        self._licences.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._licences.setMinimumHeight(280)
        self._licences.setTabChangesFocus(True)
        self._licences.setAccessibleName(head.text())
        self.body.addLayout(_who())
        self.body.addWidget(about)
        self.body.addSpacing(6)
        self.body.addWidget(head)
        self.body.addWidget(self._licences)
        self._close = self.add_close(_tr("&Close"))

    def first_focus(self) -> QWidget:
        """Return the button: with the keyboard in it, the text would scroll to where it is."""
        self._licences.moveCursor(QTextCursor.MoveOperation.Start)
        return self._close


def _who() -> QHBoxLayout:
    """Return the mark, the name, the version, and what it runs on."""
    name = plain_label(interface_font(FIGURE, 600))
    name.setText(_NAME)
    version = plain_label(interface_font(), "quiet")
    version.setText(_tr("Version {}").format(left_to_right(VERSION)))
    rests_on = plain_label(fixed_font(CAPTION), "faint")
    rests_on.setText(left_to_right(f"Python {platform.python_version()} · Qt {qVersion()}"))
    column = QVBoxLayout()
    column.setSpacing(2)
    for label in (name, version, rests_on):
        column.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel("signature", "accent", 2 * HUGE))
    row.addLayout(column, 1)
    return row


def _licences() -> str:
    paths = [path for pattern in _LICENCES for path in sorted(ROOT.glob(pattern))]
    return "\n\n".join(path.read_text(encoding="utf-8").strip() for path in paths)
