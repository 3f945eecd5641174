"""A text from a file before it is laid: its source, the clauses recognised, what is doubtful."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.formats.arranging import (
    CannotArrangeError,
    demoted,
    merged,
    promoted,
    retyped,
)
from app.formats.imported import ImportedText
from app.formats.registry import Format
from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind
from ui import messages
from ui.bridge.task import Task
from ui.bridge.visible import visible
from ui.i18n import LANGUAGE_NAMES, in_words, quoted
from ui.importing.reading import Read, Wanted
from ui.importing.words import KINDS, of_kind
from ui.theme.fonts import LABEL, fixed_font
from ui.theme.look import look
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.parts import line_field
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.working import Working

_WIDTH, _TALL, _LOW, _WARNED = 960, 360, 140, 108
_MOST_BACK = 200


class TextSheet(Sheet):
    """Nothing is recorded before its main button is pressed; every step can be taken back.

    Attributes:
        read_wanted: the file is to be read in another way: ``wanted``.
        following_wanted: it is, or is not any more, a later version of another text.
    """

    read_wanted = Signal()
    following_wanted = Signal()

    def __init__(
        self, path_name: str, texts: Sequence[tuple[InstrumentId, str]], refusals: tuple[str, str]
    ) -> None:
        """Show the sheet, empty.

        Args:
            path_name: of the file.
            texts: those that it may be a later version of.
            refusals: why it cannot be laid as a new text, or as a later version; "" where it can.
        """
        super().__init__(self.tr("Import “{}”").format(visible(path_name)), _WIDTH)
        self._read: Read | None = None
        self._refusals = refusals
        self._clauses: tuple[Clause, ...] = ()
        self._before: list[tuple[Clause, ...]] = []
        self._form = Form(self.body)
        self._language, self._changes, self._as = QComboBox(), QComboBox(), QComboBox()
        self._title = line_field()
        self._source = QPlainTextEdit()
        self._tree = RowList(self.tr("Clauses as recognised"))
        self._kind = QComboBox()
        self._warnings = RowList(self.tr("What is doubtful"))
        self._working = Working()
        self._split = _Beside(Qt.Orientation.Horizontal)
        self._choose(texts)
        self._arrange()
        self._connect()

    # What is chosen ------------------------------------------------------------------------------

    def wanted(self, before: Wanted) -> Wanted:
        """Return how the file is to be read, as it is chosen."""
        title, code = self._title.text().strip(), str(self._language.currentData())
        return Wanted(before.path, code, title, bool(self._changes.currentData()))

    @property
    def version_of(self) -> InstrumentId | None:
        """The text that it is a later version of; None for a new one."""
        chosen = self._as.currentData()
        return InstrumentId(bytes(chosen)) if chosen else None

    @property
    def text(self) -> ImportedText | None:
        """The text as it is arranged; None while nothing was read."""
        if self._read is None:
            return None
        held = self._read.text
        title = self._title.text().strip() or held.title
        return ImportedText(title, held.language, self._clauses, held.warnings)

    # What is shown -------------------------------------------------------------------------------

    def follow(self, task: Task) -> None:
        """Show that something is under way."""
        self._working.follow(task)
        self._set_busy(busy=True)

    def show_read(self, found: Read) -> None:
        """Show what was read."""
        self._working.end()
        self._read, self._clauses, self._before = found, found.text.clauses, []
        self._set_busy(busy=False)
        for widget in (self._split, self._below):
            widget.show()
        self._source.setPlainText("\n".join(found.source))
        if not self._title.isModified():
            self._title.setText(found.text.title)
        is_word = found.wanted.format is Format.WORD
        for widget in (self._changes, self._changes_prompt):
            widget.setVisible(is_word)
        at = self._language.findData(found.text.language)
        self._language.blockSignals(True)  # noqa: FBT003 Qt's parameter
        self._language.setCurrentIndex(max(0, at))
        self._language.blockSignals(False)  # noqa: FBT003 Qt's parameter
        rows = [
            RowItem(
                b"%d" % n, in_words(w.message, visible), quoted(visible(w.excerpt)),
                "triangle-alert", "bracket", self.tr("line {}").format(w.line), "text3",
            )
            for n, w in enumerate(found.text.warnings)
        ]  # fmt: skip
        self._warnings.show_rows(rows)
        self._warnings.setVisible(bool(rows))
        self._doubts.setText(
            self.tr("Places to look at: {}").format(len(rows))
            if rows
            else self.tr("Nothing was doubtful.")
        )
        self._show_clauses(None)
        self.grown.emit()
        self._tree.setFocus()

    def show_following(self, sentence: str) -> None:
        """Say what taking it over as a later version would do."""
        self._working.end()
        self._set_busy(busy=False)
        say(self._following, sentence)
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not read, or not recorded; what was arranged stays."""
        self._working.end()
        self._set_busy(busy=False)
        say(self._fault, sentence)
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._title

    # Steps ---------------------------------------------------------------------------------------

    def _step(self, make: Callable[[Sequence[Clause], ClauseId], tuple[Clause, ...]]) -> None:
        row = self._tree.current
        if row is None:
            return
        try:
            made = make(self._clauses, ClauseId(row.key))
        except CannotArrangeError as error:
            say(self._fault, messages.of_error(error))
            return
        self._before = [*self._before[-_MOST_BACK:], self._clauses]
        self._clauses = made
        self._show_clauses(ClauseId(row.key))

    def _merge(self, clauses: Sequence[Clause], clause: ClauseId) -> tuple[Clause, ...]:
        language = self._read.text.language if self._read else ""
        return merged(clauses, clause, language)

    def _retype(self) -> None:
        kind = ClauseKind(int(self._kind.currentData()))
        self._step(lambda clauses, clause: retyped(clauses, clause, kind))

    def _back(self) -> None:
        if self._before:
            self._clauses = self._before.pop()
            row = self._tree.current
            self._show_clauses(ClauseId(row.key) if row else None)

    def _show_clauses(self, current: ClauseId | None) -> None:
        say(self._fault, "")
        at = self._tree.currentIndex().row()
        self._tree.show_rows(self._rows())
        keys = [c.id for c in self._clauses]
        is_there = current is not None and current in keys
        row = keys.index(current) if is_there and current else max(0, min(at, len(keys) - 1))
        self._tree.setCurrentIndex(self._tree.model().index(row, 0))
        self._undo.setEnabled(bool(self._before))
        self._judge()

    def _rows(self) -> list[RowItem]:
        language = self._read.text.language if self._read else ""
        depths: dict[ClauseId | None, int] = {None: -1}
        rows: list[RowItem] = []
        for clause in self._clauses:
            depth = depths[clause.id] = depths[clause.parent] + 1
            wording = clause.wording(language)
            words = [visible(w) for w in (clause.label.strip(), wording.heading) if w]
            name = " – ".join(words) or visible(wording.text) or of_kind(clause.kind)
            about = visible(wording.text) if words else ""
            kind = of_kind(clause.kind)
            rows.append(RowItem(bytes(clause.id), name, about, state=kind, depth=depth))
        return rows

    def _chosen(self) -> None:
        """Show the chosen clause in the source, and its kind."""
        row, found = self._tree.current, self._read
        if row is None or found is None:
            return
        clause = next((c for c in self._clauses if c.id == row.key), None)
        if clause is not None:
            self._kind.blockSignals(True)  # noqa: FBT003 Qt's parameter
            self._kind.setCurrentIndex(self._kind.findData(int(clause.kind)))
            self._kind.blockSignals(False)  # noqa: FBT003 Qt's parameter
        line = found.lines.get(ClauseId(row.key))
        if line is not None:
            self._mark(line)

    def _lead(self) -> None:
        """Show where a doubt is, in the source and among the clauses."""
        row, found = self._warnings.current, self._read
        if row is None or found is None:
            return
        number = found.text.warnings[int(row.key)].line
        line = next((n for n, called in enumerate(found.numbers) if called >= number), 0)
        near = [c for c, at in found.lines.items() if at <= line]
        keys = [c.id for c in self._clauses]
        if near and near[-1] in keys:
            self._tree.setCurrentIndex(self._tree.model().index(keys.index(near[-1]), 0))
        self._mark(line)

    def _mark(self, line: int) -> None:
        block = self._source.document().findBlockByNumber(line)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        self._source.setTextCursor(cursor)
        self._source.centerCursor()
        mark = QTextEdit.ExtraSelection()
        marked = QTextCursor(block)
        marked.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        format_ = marked.charFormat()
        format_.setBackground(look().accent)
        format_.setForeground(look().on_accent)
        mark.cursor, mark.format = marked, format_  # pyright: ignore[reportAttributeAccessIssue]
        self._source.setExtraSelections([mark])

    # Inside --------------------------------------------------------------------------------------

    def _judge(self) -> None:
        refusal = self._refusals[1 if self.version_of else 0]
        say(self._why, refusal)
        self._go.setEnabled(bool(self._clauses) and not refusal and self._read is not None)
        self._go.setText(
            self.tr("Take over as a later version")
            if self.version_of
            else self.tr("Lay before the conference")
        )

    def _set_busy(self, *, busy: bool) -> None:
        usable = not busy and self._read is not None
        for widget in (self._language, self._changes, self._as, self._title, self._split):
            widget.setEnabled(usable)
        self._go.setEnabled(usable)

    def _choose(self, texts: Sequence[tuple[InstrumentId, str]]) -> None:
        for code, name in LANGUAGE_NAMES:
            self._language.addItem(name, code)
        self._changes.addItem(self.tr("As before its tracked changes"), False)  # noqa: FBT003 data
        self._changes.addItem(self.tr("As after its tracked changes"), True)  # noqa: FBT003 data
        self._as.addItem(self.tr("A new text"), None)
        for id_, title in texts:
            self._as.addItem(self.tr("A later version of “{}”").format(visible(title)), id_)
        for kind in KINDS:
            self._kind.addItem(of_kind(kind), int(kind))
        self._kind.setAccessibleName(self.tr("Kind of the chosen clause"))

    def _arrange(self) -> None:
        self.body.addLayout(self._top())
        self._arrange_middle()
        self._below = QWidget()
        self._below.setLayout(self._steps())
        self._form.add(self._below)
        self._doubts = self._form.section("")
        hold(self._warnings, Side.HEIGHT, _WARNED)
        self._form.add(self._warnings)
        self._following = self._form.note()
        self._why = self._form.note("", "stale")
        self._form.add(self._working)
        self._fault = self._form.fault()
        self.add_close(self.tr("Cancel"))
        self._go = self.add_button(
            Button(self.tr("Lay before the conference"), "signature", "primary", "Ctrl+Enter"),
            main=True,
        )
        self._go.setEnabled(False)
        hidden = (self._changes, self._changes_prompt, self._warnings, self._split, self._below)
        for widget in hidden:
            widget.hide()

    def _top(self) -> QGridLayout:
        top = QGridLayout()
        top.setHorizontalSpacing(12)
        self._changes_prompt: QWidget = self._changes
        for column, (prompt, field, stretch) in enumerate(
            (
                (self.tr("&Title"), self._title, 3),
                (self.tr("&Language"), self._language, 1),
                (self.tr("It &is"), self._as, 2),
                (self.tr("&Read it"), self._changes, 0),
            )
        ):
            inside = QVBoxLayout()
            inside.setSpacing(4)
            label = Form(inside).field(prompt, field)
            if field is self._changes:
                self._changes_prompt = label
            top.addLayout(inside, 0, column)
            top.setColumnStretch(column, stretch)
            inside.addStretch(1)
        return top

    def _arrange_middle(self) -> None:
        self._source.setReadOnly(True)
        self._source.setFont(fixed_font(LABEL))
        self._source.setTabChangesFocus(True)
        self._source.setAccessibleName(self.tr("The source"))
        self._source.setMinimumSize(QSize(200, _LOW))
        self._tree.setMinimumHeight(_LOW)
        for widget in (self._source, self._tree):
            self._split.addWidget(widget)
        self._split.setSizes([_WIDTH // 2, _WIDTH // 2])
        self._split.setChildrenCollapsible(False)
        if self._split.isRightToLeft():  # Qt places the first column a pixel beyond the edge then
            self._split.setContentsMargins(0, 0, 1, 0)
        self._form.add(self._split, 1)

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._kind)
        for words, icon, do in (
            (self.tr("&Promote"), "arrow-left", partial(self._step, promoted)),
            (self.tr("&Demote"), "arrow-right", partial(self._step, demoted)),
            (self.tr("&Merge with the one before"), "merge", partial(self._step, self._merge)),
        ):
            button = Button(words, icon)
            button.clicked.connect(do)
            row.addWidget(button)
        self._undo = Button(self.tr("&Undo"), "undo-2", "ghost")
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self._back)
        row.addWidget(self._undo)
        return row

    def _connect(self) -> None:
        self._tree.chosen.connect(self._chosen)
        self._warnings.chosen.connect(self._lead)
        self._warnings.activated.connect(self._lead)
        self._kind.activated.connect(self._retype)
        self._language.activated.connect(self.read_wanted)
        self._changes.activated.connect(self.read_wanted)
        self._as.currentIndexChanged.connect(self._judge)
        self._as.currentIndexChanged.connect(self.following_wanted)


class _Beside(QSplitter):
    """Source and clauses: as high as designed, lower where what is around them needs the room."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _TALL)
