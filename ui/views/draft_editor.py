"""Drafting in place: the clause becomes an editor, below it the redline as others will see it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.treaty.span import Change, Span
from app.values import value
from app.workspace.draft_words import Writing
from ui.bridge.page import Row, Run
from ui.bridge.runs import changed
from ui.bridge.visible import utf16
from ui.bridge.words import of_standing
from ui.delegates.clause_layout import Setting, inset_of
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.views.late import redline
from ui.views.overlay import Beside, Overlay
from ui.views.runs_view import RunsView
from ui.views.wording_edit import WordingEdit
from ui.widgets.buttons import Button
from ui.widgets.card import paint_card
from ui.widgets.parts import announce, plain_label

_TOP = 7
LONG = 6_000
"""So many characters in both texts together are compared while typing; more only at a pause."""


@value
class Author:
    """Whose draft it is: place on the roster, for the colour; -1 for none."""

    slot: int = -1


class DraftEditor(Overlay):
    """Shows one wording being written.

    Attributes:
        typed: the wording, whole, after each change of the plain text.
        left: a person closes it; the draft is kept.
        tabled: a person wants to table it.
        three_wanted: the text then, the text now and one's own are to be shown side by side.
    """

    typed = Signal(str)
    left = Signal()
    tabled = Signal()
    three_wanted = Signal()

    def __init__(
        self, row: Row, writing: Writing, author: Author, *, read_only: bool = False
    ) -> None:
        self._row, self._writing, self._author = row, writing, author
        self._setting: Setting | None = None
        self._stale = False
        super().__init__()
        self.edit = WordingEdit()
        self.edit.setReadOnly(read_only)
        self._redline = RunsView(0.9375, "text2")
        self._caption = plain_label(interface_font(CAPTION, 600), "quiet")
        self._caption.setText(self.tr("As the others will see it"))
        self._count = plain_label(interface_font(LABEL), "quiet")
        self._count.setAccessibleDescription(self.tr("Changes"))
        self._note = plain_label(interface_font(LABEL), "fault")
        self._note.setWordWrap(True)
        self._note.hide()
        self._base = QWidget(self)
        self._base_words = plain_label(interface_font(LABEL, 500), "stale")
        self._below = QWidget()
        self._read_only = read_only
        self._arrange()
        self._fill(row, writing)
        self.edit.typed.connect(self._typed)
        self.edit.left.connect(self.left)
        self.edit.tabled.connect(self.tabled)
        self.edit.refused.connect(self.say)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._resized)
        self.setFocusProxy(self.edit)
        self.show_writing(writing)
        self._compare(writing.words)

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.edit.words

    @property
    def base(self) -> str:
        """The wording that it is written over."""
        return self._writing.base

    def show_writing(self, writing: Writing) -> None:
        """Take in what is kept of it, and what became of the text under it."""
        self._writing = writing
        sentence = of_standing(writing.standing)
        self._base_words.setText(sentence)
        changed_now = self._base.isHidden() and bool(sentence)
        self._base.setVisible(bool(sentence))
        if changed_now:
            announce(self, sentence)
        self.resized.emit()

    def rebase(self, writing: Writing) -> None:
        """Go on over the new text."""
        self.edit.set_words(writing.words, writing.place[1])
        self.show_writing(writing)
        self._compare(writing.words)

    def say(self, sentence: str) -> None:
        """Say below the wording why something was not done or kept; "" takes it away."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
        self.resized.emit()

    def settle(self) -> None:
        """Compare what was too long to be compared while it was typed."""
        if self._stale:
            self._compare(self.words)

    def fit(self, setting: Setting) -> None:
        setting = replace(setting, inset=inset_of(self._row, setting))
        self._setting = setting
        self.edit.fit(setting)
        self._redline.set_zoom(setting.type.zoom * 0.9375)
        left, right = setting.gutter - 4, setting.margin - 4
        if setting.mirrored:
            left, right = right, left
        layout = self.layout()
        top = max(0, _TOP + self.edit.rise)
        if layout is not None:
            layout.setContentsMargins(round(left), top, round(right), 10)
        self._compare(self.words)
        self._resized()

    def sizeHint(self) -> QSize:
        width = round(self._setting.column) if self._setting else 600
        layout = self.layout()
        if layout is None:
            return QSize(width, 100)
        margins = layout.contentsMargins()
        height = margins.top() + margins.bottom() + self.edit.wanted_height
        for widget in (self._base, self._below):
            if not widget.isHidden():
                inner = widget.layout()
                tall = inner.totalHeightForWidth(width) if inner else -1
                height += max(tall, widget.sizeHint().height()) + 6
        return QSize(width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = paint_card(self)
        if self._setting is not None:
            icon = "book-open-text" if self._read_only else "pencil"
            top = self.edit.y() - self.edit.rise
            self.paint_gutter(painter, self._setting, Beside(icon, self._row.label, top))

    def _fill(self, row: Row, writing: Writing) -> None:
        name, language = self.tr("Wording of {}").format(row.place), writing.place[1]
        if self._read_only:
            self.edit.set_runs(_to_read(row), language)
            name = self.tr("{}, to read").format(name)
        else:
            self.edit.set_words(writing.words, language)
        self.edit.setAccessibleName(name)

    # -- inside -----------------------------------------------------------------------------------

    def _typed(self, words: str) -> None:
        if len(words) + len(self.base) <= LONG:
            self._compare(words)
        else:
            self._stale = True
        self.typed.emit(words)

    def _compare(self, words: str) -> None:
        """Show what was inserted in the field, and the redline below it."""
        self._stale = False
        if self._read_only:
            return
        spans = redline(self.base, words)
        self.edit.mark_insertions(insertions(spans), self._author.slot)
        language = self._writing.place[1]
        mirrored = self._setting.mirrored if self._setting else False
        self._redline.show_runs(
            changed(spans, language, self._author.slot), language, mirrored=mirrored
        )
        self._count.setText(self._counted(spans))
        self._resized()

    def _counted(self, spans: tuple[Span, ...]) -> str:
        put = sum(s.change is Change.INSERTED for s in spans)
        taken = sum(s.change is Change.DELETED for s in spans)
        if not (put or taken):
            return self.tr("Nothing changed yet")
        one, many = self.tr("1 insertion"), self.tr("{} insertions")
        first = one if put == 1 else many.format(put)
        one, many = self.tr("1 deletion"), self.tr("{} deletions")
        second = one if taken == 1 else many.format(taken)
        return f"{first} · {second}"

    def _resized(self) -> None:
        self.edit.setFixedHeight(self.edit.wanted_height)
        self.resized.emit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.edit)
        self._arrange_base()
        column.addWidget(self._base)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        rule = QLabel()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        below.addWidget(rule)
        below.addSpacing(4)
        below.addWidget(self._caption)
        below.addWidget(self._redline)
        below.addWidget(self._note)
        below.addLayout(self._footer())
        column.addWidget(self._below)
        column.addStretch(1)
        if self._read_only:
            self._below.hide()

    def _arrange_base(self) -> None:
        row = QHBoxLayout(self._base)
        row.setContentsMargins(0, 2, 0, 2)
        self._base_words.setWordWrap(True)
        three = Button(self.tr("Show the &three texts"))
        three.clicked.connect(self.three_wanted)
        row.addWidget(self._base_words, 1)
        row.addWidget(three)

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        close = Button(self.tr("Close, keep draft"), hint="Esc")
        close.clicked.connect(self.left)
        table = Button(self.tr("Table…"), kind="primary", hint="Ctrl+Enter")
        table.clicked.connect(self.tabled)
        row.addWidget(close)
        row.addWidget(table)
        return row


def _to_read(row: Row) -> tuple[Run, ...]:
    """Return a clause as the page shows it, its heading on a line of its own."""
    between = (Run("\n"),) if row.heading and row.text else ()
    return (*row.heading, *between, *row.text)


def insertions(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return where in the new wording words were put in, and how many: in UTF-16."""
    found: list[tuple[int, int]] = []
    at = 0
    for span in spans:
        length = utf16(span.text)
        if span.change is Change.INSERTED:
            found.append((at, length))
        if span.change is not Change.DELETED:
            at += length
    return found
