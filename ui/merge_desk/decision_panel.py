"""The chair's column: what becomes of each amendment, the reason, what would follow."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.settings import MAX_RATIONALE_BYTES
from app.workspace.deciding_checks import EndsElsewhereError
from app.workspace.picks import Picks, ruled
from app.workspace.weighing import Weighed
from ui.bridge.desk import DeskView
from ui.merge_desk import words
from ui.merge_desk.verdicts_view import VerdictRow, VerdictsView, verdict_rows
from ui.merge_desk.whatif_view import WhatIfShown, WhatIfView
from ui.theme.fonts import LABEL, TITLE, interface_font
from ui.theme.icons import icon
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field

WIDTH = 308
_REASON = 76
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class DecisionPanel(QFrame):
    """Shows what is weighed, and takes what the chair says of it.

    Attributes:
        changed: the ``Picks`` with what was said here.
        reason_wanted: the id of an amendment that is to get a reason of its own.
        supposed: a code, and whether that delegation is supposed to accept what is picked.
        record_wanted, undo_wanted, history_wanted: a button was pressed.
    """

    changed = Signal(object)
    reason_wanted = Signal(object)
    supposed = Signal(str, bool)
    record_wanted = Signal()
    undo_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        hold(self, Side.WIDTH, WIDTH)
        self._view: DeskView | None = None
        self._picks, self._weighed = Picks(), Weighed()
        self._open_in_text = 0
        self._why = ""
        self._title = plain_label(interface_font(TITLE - 2, 600))
        self._history = Button("", "history", "ghost", name=self.tr("History of this clause"))
        self._head = _heading(self.tr("Every amendment gets a disposition"))
        self.verdicts = VerdictsView()
        self._reason_head = _heading(self.tr("Reason for the record"))
        self.reason = text_field()
        self._everywhere = QCheckBox(self.tr("Let it hold on other clauses too"))
        self.what_if = WhatIfView()
        self._lacks = plain_label(interface_font(LABEL), "quiet")
        self.undo = Button(self.tr("Undo"), "undo-2", "ghost")
        self.record = Button(self.tr("Record decision"), "gavel", "primary", hint="Ctrl ↵")
        self._menu = QMenu(self)
        self._settle()
        self._arrange()

    def show_desk(self, view: DeskView | None, picks: Picks, open_in_text: int) -> None:
        """Show another wording."""
        self._view, self._picks, self._open_in_text = view, picks, open_in_text
        self._weighed = Weighed()
        may = view is not None and view.desk.may_decide
        self._title.setText(self.tr("Decision") if may else self.tr("What-if"))
        for widget in (self.undo, self.record, self.reason, self._reason_head):
            widget.setVisible(may)
        foot = self.record.parentWidget()
        if foot is not None:
            foot.setVisible(may)
        self.verdicts.show_rows(())
        self._everywhere.setVisible(picks.everywhere)
        self._show_picks(picks)
        self.setEnabled(view is not None)

    def show_picks(self, picks: Picks) -> None:
        """Show what was said, where that was not said here."""
        self._show_picks(picks)

    def show_weighed(self, found: Weighed, accepting: tuple[str, ...]) -> None:
        """Show what would follow."""
        view = self._view
        if view is None:
            return
        self._weighed = found
        rows = verdict_rows(view.desk.cards, found, self._picks)
        if not view.desk.may_decide:  # nobody asks a reason of who only tries it out
            rows = tuple(replace(row, lacks_reason=False) for row in rows)
            found = replace(found, lacking=())
        self.verdicts.show_rows(rows)
        ends = isinstance(found.refusal, EndsElsewhereError)
        self._everywhere.setVisible(ends or self._picks.everywhere)
        closed = found.before - found.after
        self.what_if.show_found(
            WhatIfShown(
                view.desk.delegations,
                self._open_in_text,
                max(0, self._open_in_text - closed),
                found.stands,
                found.opponents,
                accepting,
                (*found.crossed, *found.notices),
            )
        )
        said = words.why_not(found) if view.desk.may_decide or found.refusal else ""
        self.say_why_not(said)

    def say_why_not(self, sentence: str) -> None:
        """Say why nothing can be recorded just now; "" when it can."""
        self._why = sentence
        self.record.setEnabled(not sentence)
        self.record.setAccessibleDescription(sentence)
        self._lacks.setText(sentence)
        self._lacks.setVisible(bool(sentence))

    @property
    def why_not(self) -> str:
        """Why nothing can be recorded just now."""
        return self._why

    # Inside --------------------------------------------------------------------------------------

    def _show_picks(self, picks: Picks) -> None:
        self._picks = picks
        if picks.reason != self._written():
            self.reason.blockSignals(True)  # noqa: FBT003 Qt's own
            self.reason.setPlainText(picks.reason)
            self.reason.blockSignals(False)  # noqa: FBT003 Qt's own
        self._everywhere.blockSignals(True)  # noqa: FBT003 Qt's own
        self._everywhere.setChecked(picks.everywhere)
        self._everywhere.blockSignals(False)  # noqa: FBT003 Qt's own

    def _written(self) -> str:
        return self.reason.document().toRawText().translate(_BREAKS)

    def _reason_typed(self) -> None:
        written = self._written()
        while len(written.encode()) > MAX_RATIONALE_BYTES:
            written = written[:-1]
        self._say(replace(self._picks, reason=written))

    def _hold_everywhere(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        self._say(replace(self._picks, everywhere=on))

    def _say(self, picks: Picks) -> None:
        self._picks = picks
        self.changed.emit(picks)

    def _offer(self, row: VerdictRow, _what: object = None, _held: bool = False) -> None:  # noqa: FBT001, FBT002 Qt's
        """Offer the outcomes of an amendment."""
        menu = self._menu
        menu.clear()
        for outcome in Outcome:
            name, role = words.OUTCOME_MARKS[outcome]
            action = menu.addAction(icon(name, role), words.of_outcome(outcome))
            action.setCheckable(True)
            action.setChecked(outcome is row.outcome)
            action.triggered.connect(
                lambda _=False, outcome=outcome: self._choose(row.amendment, outcome)
            )
        menu.addSeparator()
        if row.is_chosen:
            proposed = menu.addAction(self.tr("As the picks propose"))
            proposed.triggered.connect(lambda: self._choose(row.amendment, None))
        own = menu.addAction(self.tr("A reason of its own…"))
        own.triggered.connect(lambda: self.reason_wanted.emit(row.amendment))
        index = self.verdicts.currentIndex()
        box = self.verdicts.visualRect(index)
        menu.popup(self.verdicts.viewport().mapToGlobal(QPoint(box.left(), box.bottom())))

    def _choose(self, amendment: AmendmentId, outcome: Outcome | None) -> None:
        self._say(ruled(self._picks, amendment, outcome))

    def _settle(self) -> None:
        self.reason.setAccessibleName(self.tr("Reason for the record"))
        self.reason.setPlaceholderText(self.tr("For all that are not simply adopted"))
        self.reason.setTabChangesFocus(True)
        hold(self.reason, Side.HEIGHT, _REASON)
        self._lacks.setWordWrap(True)
        self.verdicts.pressed_at.connect(self._offer)
        self.reason.textChanged.connect(self._reason_typed)
        self._everywhere.toggled.connect(self._hold_everywhere)
        self.what_if.supposed.connect(self.supposed)
        self.record.clicked.connect(self.record_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self._history.clicked.connect(self.history_wanted)

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar())
        outer.addWidget(self._middle(), 1)
        outer.addWidget(self._foot())

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, 44)
        head = QHBoxLayout(bar)
        head.setContentsMargins(16, 0, 10, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._history)
        return bar

    def _middle(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (
            self._head, self.verdicts, self._everywhere, self._reason_head, self.reason,
            self.what_if,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("inspectorbody")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Decision"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("footline")
        line = QVBoxLayout(foot)
        line.setContentsMargins(16, 10, 16, 12)
        line.setSpacing(8)
        line.addWidget(self._lacks)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        buttons.addWidget(self.record)
        line.addLayout(buttons)
        return foot


def _heading(said: str) -> QWidget:
    label = plain_label(interface_font(LABEL, 600))
    label.setText(said)
    label.setWordWrap(True)
    return label
