"""The field in which a wording is written: plain text, one clause, with the editor's own undo.

While an input method composes, the plain text is unchanged, and nothing is done. Qt's own
``toPlainText`` would turn no-break spaces into blanks: the raw text is read instead.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.settings import MAX_CLAUSE_BYTES
from app.treaty.textrules import Mark, clean_import, marks
from ui.bridge.page import Run
from ui.bridge.runs import as_copied
from ui.bridge.visible import utf16
from ui.delegates.clause_layout import Setting, baseline_of, formats, pitch_of
from ui.theme.look import look

_QT_BASELINE = 0.8
"""Where Qt puts the baseline of a line of fixed height, as a share of it."""
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_MOST_PASTED = MAX_CLAUSE_BYTES


class WordingEdit(QTextEdit):
    """Emits what a person typed, whole, when it has changed.

    Attributes:
        typed: the wording.
        left: Esc was pressed.
        tabled: Ctrl+Enter was pressed.
        refused: a sentence why something was not pasted.
    """

    typed = Signal(str)
    left = Signal()
    tabled = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = ""
        self._unseen: tuple[Mark, ...] = ()
        self._language = "en"
        self._runs: tuple[Run, ...] = ()
        self._setting: Setting | None = None
        super().__init__(parent)
        self.setObjectName("wording")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)

    @property
    def words(self) -> str:
        """What stands in the field, character for character; not what is being composed."""
        return self.document().toRawText().translate(_BREAKS)

    def set_words(self, words: str, language: str) -> None:
        """Begin with a wording; there is nothing to undo."""
        self._language = language
        self.document().setUndoRedoEnabled(False)
        self.blockSignals(True)  # noqa: FBT003 Qt's own
        self.setPlainText(words)
        self.blockSignals(False)  # noqa: FBT003 Qt's own
        self._words = words
        self._unseen = tuple(marks(words, language))
        self._format()
        self.document().setUndoRedoEnabled(True)

    def set_runs(self, runs: Sequence[Run], language: str) -> None:
        """Show words to be read, each run as the page sets it."""
        self._runs = tuple(runs)
        self.set_words("".join(run.text for run in runs), language)
        self._unseen = ()  # the runs show already what cannot be seen

    def fit(self, setting: Setting) -> None:
        """Take the type and the measure of the page, so that the words do not move."""
        self._setting = setting
        self.setFixedWidth(round(setting.column))
        undoable = self.document().isUndoRedoEnabled() and not self.document().isUndoAvailable()
        if undoable:
            self.document().setUndoRedoEnabled(False)
        self._format()
        if undoable:
            self.document().setUndoRedoEnabled(True)

    @property
    def rise(self) -> int:
        """How far the field has to stand below the top of a row's line, in pixels."""
        if self._setting is None:
            return 0
        return round(baseline_of(self._setting) - _QT_BASELINE * pitch_of(self._setting))

    @property
    def wanted_height(self) -> int:
        """How high the words are, with what hangs below the last line: dots of Arabic letters."""
        tall = self.document().size().height()
        if self._setting is not None:
            below = (1 - _QT_BASELINE) * pitch_of(self._setting)
            tall += max(0.0, QFontMetricsF(self._setting.type.body).descent() - below)
        return max(1, ceil(tall))

    def mark_insertions(self, places: Sequence[tuple[int, int]], slot: int) -> None:
        """Underline stretches, each from where and how long in UTF-16, as one's own insertions.

        By formats of the layout, as a highlighter does it: beside selections Qt would cut off what
        hangs below the last line.
        """
        theme = look()
        style = QTextCharFormat()
        style.setForeground(theme.delegation(slot) if slot >= 0 else theme.accent)
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        found: list[QTextLayout.FormatRange] = []
        for start, length in places:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, length, style
            found.append(one)
        block = self.document().firstBlock()  # a wording is one paragraph
        block.layout().setFormats(found)
        self.document().markContentsDirty(block.position(), block.length())

    # What Qt asks --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.tabled.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not self.isReadOnly()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > _MOST_PASTED:
            words = self.tr("What you pasted is longer than a clause may be. Nothing was pasted.")
            self.refused.emit(words)
            return
        mended, _ = clean_import(text)
        self.insertPlainText(" ".join(mended.split("\n")).replace("\t", " "))

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        chosen = self.textCursor().selection().toRawText().translate(_BREAKS)
        data.setText(self._chosen_of_runs() if self._runs else chosen)
        return data

    def _chosen_of_runs(self) -> str:
        """Return what is selected without what only holds the notation together."""
        cursor, found, start = self.textCursor(), "", 0
        for run in self._runs:
            units = run.text.encode("utf-16-le", "surrogatepass")
            first = max(0, cursor.selectionStart() - start)
            last = max(first, cursor.selectionEnd() - start)
            part = units[2 * first : 2 * last].decode("utf-16-le", "replace")
            found += as_copied(run, part)
            start += len(units) // 2
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unseen:
            self._paint_unseen()

    def _paint_unseen(self) -> None:
        """Show where a character stands that nobody could see."""
        theme = look()
        painter = QPainter(self.viewport())
        painter.setPen(theme.stale)
        painter.setBrush(theme.stale_soft)
        cursor = QTextCursor(self.document())
        for mark in self._unseen[:200]:
            cursor.setPosition(utf16(self._words[: mark.start]))
            box = self.cursorRect(cursor)
            painter.drawRoundedRect(QRectF(box.x() - 2, box.y() + 2, 4, box.height() - 4), 2, 2)

    # -- inside -----------------------------------------------------------------------------------

    def _changed(self) -> None:
        words = self.words
        if words == self._words:
            return  # only a composition, or a format
        self._words = words
        self._unseen = tuple(marks(words, self._language))
        self.typed.emit(words)

    def _format(self) -> None:
        """Set type, pitch and direction on the whole of the text."""
        if self._setting is None:
            return
        type_ = self._setting.type
        self.setFont(type_.body)
        self.document().setDefaultFont(type_.body)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._setting.mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            option.setAlignment(right)  # a document would take AlignRight for the end of a line
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block.setLineHeight(pitch_of(self._setting), fixed)
        cursor.mergeBlockFormat(block)
        for one in formats(self._runs, self._setting):
            cursor.setPosition(one.start)
            cursor.setPosition(one.start + one.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(one.format)
