"""Small pieces that several views are made of."""

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ui.i18n import isolated
from ui.theme.icons import icon

BEFORE_DIGITS = (7, 0, 7, 0)
"""Pixels around what stands in a field with arrows: left, top, right, bottom."""
_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Where a line of a window from right to left begins, whatever its words are."""


def plain_label(font: QFont, name: str = "") -> QLabel:
    """Return a label that shows whatever it is given as plain text.

    ``name`` chooses its colour in the style sheet: "quiet", "faint" or "fault".
    """
    return _plain(_Wrapped(), font, name)


def elided_label(font: QFont, name: str = "") -> QLabel:
    """Return a plain label on one line that ends in … where there is no room."""
    label = _plain(_Elided(), font, name)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def yielding_label(font: QFont, name: str = "") -> QLabel:
    """Return an elided label that is as wide as its words where there is room."""
    label = elided_label(font, name)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def is_elided(label: QLabel) -> bool:
    """Say whether a label ends its words in … where there is no room."""
    return isinstance(label, _Elided)


def name_buttons(field: QLineEdit, name: str) -> None:
    """Name the buttons inside a field that have no name yet, such as the one that clears it."""
    for button in field.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)


def let_clear(field: QLineEdit, name: str) -> None:
    """Give a field the button that clears it, with our own drawing in the colours of the theme."""
    field.setClearButtonEnabled(True)
    name_buttons(field, name)
    _ClearIcon(field, name)


def text_field(words: str = "") -> QPlainTextEdit:
    """Return a field for several lines, which begin at the side where the window begins."""
    field = QPlainTextEdit(words)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        option = field.document().defaultTextOption()
        option.setAlignment(_SIDE)
        field.document().setDefaultTextOption(option)
    return field


def line_field(words: str = "") -> QLineEdit:
    """Return a field for one line, which begins at the side where the window begins.

    A field of Qt goes by its words, and where it is empty by the keyboard.
    """
    field = QLineEdit(words)
    begin_where_the_window_does(field)
    return field


def number_box() -> QSpinBox:
    """Return a field for a number; a style sheet does not reach the room before its digits."""
    box = QSpinBox()
    box.lineEdit().setTextMargins(*BEFORE_DIGITS)
    begin_where_the_window_does(box.lineEdit())
    return box


def begin_where_the_window_does(field: QLineEdit) -> None:
    """Put the words of a field, and where it is empty its caret, at the side of its label."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        field.setAlignment(_SIDE | Qt.AlignmentFlag.AlignVCenter)


def announce(source: QWidget, sentence: str) -> None:
    """Have assistive technology say a sentence, wherever the keyboard is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


def _plain(label: QLabel, font: QFont, name: str) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # A label goes by its words, and would put those of a treaty at the wrong side.
        label.setAlignment(_SIDE | Qt.AlignmentFlag.AlignVCenter)
    label.setFont(font)
    label.setObjectName(name)
    return label


class _ClearIcon(QObject):
    """Keeps the icon of the button that clears a field in the colours of the theme.

    Qt puts its own drawing there, which is pale on a dark ground and of another hand. The button is
    Qt's and looked for each time: it may have gone before the field, and a filter of events that
    raises where it is asked about one that has gone ends the program.
    """

    def __init__(self, field: QLineEdit, name: str) -> None:
        self._field, self._name = field, name
        super().__init__(field)
        field.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        for button in self._field.findChildren(QToolButton):
            if button.accessibleName() == self._name:
                button.defaultAction().setIcon(icon("x"))


class _Wrapped(QLabel):
    """Breaks lines from right to left as others do, and leaves no word alone on the last of them.

    A label of Qt leaves room for the blank at the end of such a line where the line begins, and so
    cuts it at its end.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        selectable = self.textInteractionFlags() & _SELECTABLE
        if not self.wordWrap() or selectable or self.buddy():
            super().paintEvent(event)
            return
        box = self.contentsRect()
        usual = self._lines(box.width(), centred=centred)
        lines = self._evened(usual, centred=centred)
        if lines is usual and not mirrored and not centred:
            super().paintEvent(event)
            return
        height = sum(lines.lineAt(number).height() for number in range(lines.lineCount()))
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        above = (box.height() - height) / 2 if self.alignment() & _MIDDLE else 0.0
        lines.draw(painter, QPointF(box.left(), box.top() + above))

    def _evened(self, usual: QTextLayout, *, centred: bool) -> QTextLayout:
        """Return lines of which the last is not a word alone; the usual where that takes more.

        The label has room for the usual: one more line would be cut.
        """
        if not _ends_alone(usual):
            return usual
        width = self._balanced(usual) if centred else _without_its_last_word(usual)
        evened = self._lines(width, centred=centred)
        return evened if evened.lineCount() == usual.lineCount() else usual

    def _lines(self, width: int, *, centred: bool) -> QTextLayout:
        """Return the words in lines of a width, in their places in the label."""
        lines = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        lines.setTextOption(_BROKEN)
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        height = 0.0
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(width)
            rest = self.contentsRect().width() - line.naturalTextWidth()
            line.setPosition(QPointF(rest / 2 if centred else rest if mirrored else 0, height))
            height += line.height()
        lines.endLayout()
        return lines

    def _balanced(self, lines: QTextLayout) -> int:
        """Return the least width that breaks the words into no more lines than these."""
        count, least, most = lines.lineCount(), 1, self.contentsRect().width()
        while least < most:
            width = (least + most) // 2
            if self._lines(width, centred=True).lineCount() > count:
                least = width + 1
            else:
                most = width
        return most


def _ends_alone(lines: QTextLayout) -> bool:
    """Say whether one word, or next to nothing, stands alone on the last of several lines."""
    last = lines.lineAt(lines.lineCount() - 1)
    words = lines.text()[last.textStart() : last.textStart() + last.textLength()]
    is_short = len(words.split()) == 1 or last.naturalTextWidth() < _SHORT * last.width()
    return lines.lineCount() > 1 and is_short


def _without_its_last_word(lines: QTextLayout) -> int:
    """Return the width in which the last line but one gives its last word to the last one."""
    return max(1, math.ceil(lines.lineAt(lines.lineCount() - 2).naturalTextWidth()) - 1)


_SHORT = 0.1
"""The part of the width below which a last line looks like a slip."""
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


_BROKEN = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_BROKEN.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
_BROKEN.setWrapMode(QTextOption.WrapMode.WordWrap)


class _Elided(QLabel):
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        drawn = isolated(  # so that the … stands where these words end
            self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(flags | Qt.TextFlag.TextSingleLine), drawn)
