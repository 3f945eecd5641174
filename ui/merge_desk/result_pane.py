"""The wording so far, as it is picked; or a field in which the chair writes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.workspace.picks import Picks, picked_wording
from app.workspace.weighing import Weighed
from ui.bridge.desk import DeskView, result_runs
from ui.delegates.clause_layout import Setting
from ui.merge_desk import words
from ui.theme.fonts import BODY, LABEL, interface_font, treaty_type
from ui.theme.look import look
from ui.views.runs_view import RunsView
from ui.views.wording_edit import WordingEdit
from ui.widgets.buttons import Button
from ui.widgets.parts import elided_label, plain_label
from ui.widgets.states import Bar

_LEAST, _ROOM, _AROUND = 60, 8, 36
_UNSEEN = QSizePolicy.Policy.Ignored


class ResultPane(QFrame):
    """Shows what is picked as a text.

    Attributes:
        written: the chair's own wording, whole; None when it is taken back.
        mended: the repair of spacing faults is wanted, or no longer.
        signed: Ctrl+Enter was pressed in the field.
        grown: it is of another height.
    """

    written = Signal(object)
    mended = Signal(bool)
    signed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deskresult")
        self._view: DeskView | None = None
        self._picks = Picks()
        self._zoom = 1.0
        self._title = plain_label(interface_font(BODY, 600))
        self._title.setText(self.tr("Result"))
        self.said = elided_label(interface_font(LABEL), "quiet")
        self.attribution = Button(self.tr("Attribution"), "eye", "toggle")
        self.attribution.setCheckable(True)
        self.attribution.setChecked(True)
        self.attribution.toggled.connect(self._redraw)
        self.edit_button = Button(self.tr("Edit wording"), "pencil", "ghost", hint="F2")
        self.edit_button.clicked.connect(self.edit)
        self._drop = Button(self.tr("Back to the picks"), "undo-2", "ghost")
        self._drop.clicked.connect(self._take_back)
        self._runs = RunsView(1.0)
        self._field = WordingEdit()
        self._field.setAccessibleName(self.tr("The chair’s own wording"))
        self._field.typed.connect(self._typed)
        self._field.left.connect(self._leave)
        self._field.tabled.connect(self.signed)
        self._field.refused.connect(self._refuse)
        self._faults = Bar("notice", "triangle-alert", self.tr("Mend"))
        self._faults.pressed.connect(lambda: self.mended.emit(True))  # noqa: FBT003 Qt's signals
        self._stack = QStackedWidget()
        self._scroll = QScrollArea()
        self._field.cursorPositionChanged.connect(self._follow_caret)
        self._arrange()

    @property
    def is_writing(self) -> bool:
        """Whether the field is open."""
        return self._stack.currentIndex() == 1

    @property
    def zoom(self) -> float:
        """The size of the type."""
        return self._zoom

    @property
    def shown(self) -> RunsView:
        """Where the result is shown."""
        return self._runs

    @property
    def field(self) -> WordingEdit:
        """Where the chair writes."""
        return self._field

    def show_desk(self, view: DeskView | None) -> None:
        """Show another wording."""
        self._view = view
        self._turn_to(0)
        self._faults.say("")

    def show_picks(self, picks: Picks) -> None:
        """Show what is picked."""
        self._picks = picks
        own = picks.own is not None
        if own:
            self.said.setText(self.tr("as modified, by the chair"))
        else:
            self.said.setText(self.tr("updates as you pick"))
        self._drop.setVisible(own)
        self.attribution.setVisible(not own)  # nobody but the chair has a part in these words
        self._redraw()

    def show_weighed(self, found: Weighed) -> None:
        """Say what is wrong with the spacing."""
        said = "; ".join(words.of_fault(kind, around) for kind, around in found.faults)
        if said != self._faults.words:
            self._faults.say(said)

    def edit(self) -> None:
        """Let the chair write."""
        view = self._view
        if view is None or self.is_writing:
            return
        own = self._picks.own
        begun = own if own is not None else picked_wording(view.merge, self._picks)
        self._field.set_words(begun, view.language)
        self._fit()
        self._turn_to(1)
        self._field.setFocus()
        self.grown.emit()

    def wanted_height(self) -> int:
        """Return how high it is with all of the result in sight."""
        words_ = (
            self._field.wanted_height + _ROOM
            if self.is_writing
            else self._runs.heightForWidth(max(260, self._runs.width()))
        )
        more = self._faults.sizeHint().height() + 6 if self._faults.words else 0
        return words_ + more + self.edit_button.sizeHint().height() + _AROUND

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the type."""
        self._zoom = zoom
        self._runs.set_zoom(zoom)
        self._fit()

    def _typed(self, written: str) -> None:
        self._field.setMinimumHeight(self._field.wanted_height + _ROOM)
        self.written.emit(written)

    def _leave(self) -> None:
        self._turn_to(0)
        self.edit_button.setFocus()

    def _take_back(self) -> None:
        self._turn_to(0)
        self.written.emit(None)

    def _follow_caret(self) -> None:
        """Show where one writes: the field itself is never scrolled."""
        caret = self._field.cursorRect()
        spot = self._field.viewport().mapTo(self._stack, caret.center())
        self._scroll.ensureVisible(spot.x(), spot.y(), 0, caret.height())

    def _refuse(self, sentence: str) -> None:
        self.said.setText(sentence)

    def _turn_to(self, page: int) -> None:
        """Show the result or the field; what is not shown takes no room."""
        self._stack.setCurrentIndex(page)
        policy = self._runs.sizePolicy()
        policy.setVerticalPolicy(_UNSEEN if page else QSizePolicy.Policy.Fixed)
        self._runs.setSizePolicy(policy)
        if not page:
            self._field.setMinimumHeight(0)

    def _redraw(self) -> None:
        view = self._view
        if view is None:
            self._runs.show_runs((), "en", mirrored=False)
            return
        runs = result_runs(view, self._picks, attributed=self.attribution.isChecked())
        self._runs.show_runs(runs, view.language, mirrored=view.mirrored)
        self.grown.emit()

    def _fit(self) -> None:
        self._fit_to(self._scroll.viewport().width())

    def _make_room(self) -> None:
        """Set the field narrower where a bar has come beside it; nothing is read by scrolling."""
        wide = self._scroll.viewport().width()
        if self.is_writing and wide < self._field.width():
            self._fit_to(wide)

    def _fit_to(self, wide: int) -> None:
        view = self._view
        if view is None:
            return
        type_ = treaty_type(view.language, self._zoom)
        width = max(260, wide)
        self._field.fit(Setting(width, type_, look(), view.mirrored))
        self._field.setMinimumWidth(width)
        self._field.setMaximumWidth(width)
        self._field.setMinimumHeight(self._field.wanted_height + _ROOM)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self.said, 1)
        head.addStretch(0)
        for button in (self._drop, self.attribution, self.edit_button):
            head.addWidget(button)
        scroll = self._scroll
        scroll.setObjectName("page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Result"))
        scroll.setMinimumHeight(_LEAST)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        for widget in (self._runs, self._field):
            self._stack.addWidget(widget)
        scroll.setWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._faults)
        column.addWidget(scroll, 1)
