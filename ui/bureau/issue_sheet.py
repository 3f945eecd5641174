"""Issuing a revision: what stands in the way, under which symbol, and the signature."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.ids import ClauseId, InstrumentId
from app.treaty.symbols import BadSymbolError
from app.workspace.issuing import Readiness, Wish
from ui import messages
from ui.bridge.task import Task
from ui.bridge.visible import visible
from ui.bureau.obstacles import clause_of, rows_of, sentence_of
from ui.i18n import in_words
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.parts import line_field
from ui.widgets.row_list import RowList
from ui.widgets.sheet import Sheet
from ui.widgets.states import Bar
from ui.widgets.working import Working

_WIDTH, _ROOM = 720, 216


class IssueSheet(Sheet):
    """Shows whether a text can be issued, and asks under which symbol.

    Attributes:
        wanted: another text was chosen.
        place_wanted: ``place`` is to be shown in the text.
    """

    wanted = Signal()
    place_wanted = Signal()

    def __init__(self, texts: Sequence[tuple[InstrumentId, str]], chosen: InstrumentId) -> None:
        super().__init__(self.tr("Issue a revision"), _WIDTH)
        self._found: Readiness | None = None
        form = Form(self.body)
        self._refused = Bar("refused", "ban")
        form.add(self._refused)
        self._texts = QComboBox()
        if len(texts) > 1:
            form.field(self.tr("&Text"), self._texts)
        for id_, title in texts:
            self._texts.addItem(visible(title), id_)
        self._texts.setCurrentIndex(max(0, [id_ for id_, _ in texts].index(chosen)))
        form.section(self.tr("What stands in the way"))
        self._sentence = form.words()
        self._list = RowList(self.tr("What stands in the way"))
        hold(self._list, Side.HEIGHT, _ROOM)
        self._list.hide()
        form.add(self._list)
        self._symbol = line_field()
        self._symbol.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.field(self.tr("Document &symbol"), self._symbol)
        self._unusual = form.note("", "stale")
        self._reason = line_field()
        self._prompt = form.field(
            self.tr("&Reason why it is issued though other languages are behind"), self._reason
        )
        self._renumbers = form.tick("")
        self._lines = form.tick(
            self.tr("State on which &lines it is printed, in each language"), on=True
        )
        self._working = Working()
        form.add(self._working)
        self._fault = form.fault()
        form.room()
        self._arrange()

    @property
    def wish(self) -> Wish:
        """How it is to be issued."""
        return Wish(self.symbol, self._reason.text().strip(), self._is_ticked(self._renumbers))

    @property
    def symbol(self) -> str:
        """The document symbol, as typed."""
        return self._symbol.text().strip()

    @property
    def states_lines(self) -> bool:
        """Whether its printed lines are to be stated."""
        return self._lines.isChecked()

    @property
    def instrument(self) -> InstrumentId:
        """The text that is chosen."""
        return InstrumentId(self._texts.currentData())

    @property
    def place(self) -> ClauseId | None:
        """The clause that the chosen line is about."""
        row = self._list.current
        return clause_of(self._found, row) if self._found and row else None

    def show_readiness(self, found: Readiness) -> None:
        """Show whether a text can be issued; what was typed stays."""
        if self.is_closed or found.instrument != self.instrument:
            return
        self._found = found
        rows = rows_of(found)
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._show.setVisible(bool(rows))
        if rows and self._symbol.hasFocus() and not self._symbol.isModified():
            self._list.setFocus()
        say(self._sentence, sentence_of(found))
        self._refused.say(
            "" if found.may_issue else self.tr("Only the secretariat issues revisions.")
        )
        if not self._symbol.isModified():
            self._symbol.setText(found.symbol)
        for widget in (self._prompt, self._reason):
            widget.setVisible(bool(found.late) and found.is_free)
        made = found.renumbering
        self._renumbers.setVisible(made is not None and found.is_free)
        if made is not None:
            self._renumbers.setText(
                self.tr(
                    "Re&number for adoption first: {} plain numbers, {} wordings follow"
                ).format(len(made.numbers), len(made.reworded))
            )
        self._judge()
        self.grown.emit()

    def follow(self, task: Task) -> None:
        """Show how far it is; nothing can be changed meanwhile."""
        self._set_busy(busy=True)
        self._working.follow(task)

    def refuse(self, sentence: str) -> None:
        """Say why it was not issued; everything stays as it was."""
        self._working.end()
        self._set_busy(busy=False)
        say(self._fault, sentence)
        self._judge()
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._list if self._list.isVisibleTo(self) else self._symbol

    # Inside --------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._show = self.add_button(Button(self.tr("Show in the te&xt"), "eye", "ghost"))
        self.add_close(self.tr("Cancel"))
        self._go = self.add_button(
            Button(self.tr("Issue and sign"), "signature", "primary", "Ctrl+Enter"), main=True
        )
        for widget in (self._show, self._prompt, self._reason, self._renumbers):
            widget.hide()
        self._go.setEnabled(False)
        self._list.setAccessibleDescription(self.tr("Enter shows the place in the text"))
        self._list.activated.connect(self._lead)
        self._show.clicked.connect(self._lead)
        self._texts.currentIndexChanged.connect(self._choose)
        self._symbol.textChanged.connect(self._judge)
        self._reason.textChanged.connect(self._judge)
        self._list.chosen.connect(self._choose_row)

    def _choose(self) -> None:
        self._found = None
        self._go.setEnabled(False)
        self._symbol.setModified(False)
        self.wanted.emit()

    def _choose_row(self) -> None:
        self._show.setEnabled(self.place is not None)

    def _lead(self) -> None:
        if self.place is not None:
            self.close_sheet()
            self.place_wanted.emit()

    def _judge(self) -> None:
        """Say what is unusual about the symbol, and whether the revision can be issued so."""
        found = self._found
        if found is None:
            return
        try:
            said, is_good = "\n".join(map(in_words, found.doubts(self.symbol))), bool(self.symbol)
        except BadSymbolError as error:
            said, is_good = (messages.of_error(error) if self.symbol else ""), False
        say(self._unusual, said)
        answered = not found.late or bool(self._reason.text().strip())
        self._go.setEnabled(found.is_free and is_good and answered)

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._texts, self._symbol, self._reason, self._renumbers, self._lines):
            widget.setEnabled(not busy)
        self._go.setEnabled(not busy)
        self._show.setEnabled(not busy)

    @staticmethod
    def _is_ticked(box: QCheckBox) -> bool:
        return box.isChecked() and not box.isHidden()
