"""Beside the text: what there is to know of the current clause, and what one may do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.values import value
from app.workspace.cards import Card, DraftCard, Inspected
from ui.bridge.page import Row, Status
from ui.bridge.words import of_status
from ui.i18n import isolated, sentence
from ui.theme.fonts import LABEL, TITLE, interface_font
from ui.theme.sizes import Side, hold
from ui.views.amendments_tab import AmendmentsTab, Colours
from ui.views.narrow_state import NarrowState
from ui.views.records_tab import RecordsTab
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.pill import Pill

_ROLES = {
    Status.UNSAID: ("text3", ""),
    Status.OPEN: ("text3", "circle-dashed"),
    Status.BRACKETED: ("bracket", "brackets"),
    Status.COLLISION: ("collision", "triangle-alert"),
    Status.AD_REFERENDUM: ("agreed", "circle-dashed-check"),
    Status.AGREED: ("agreed", "circle-check"),
    Status.ADOPTED: ("text2", "lock"),
}
AMENDMENTS, POSITIONS, COMMENTS, HISTORY = range(4)


@value
class Wanted:
    """What a person wants done with an amendment or a draft: the deed's name, and which one."""

    deed: str
    card: Card | DraftCard


class Inspector(QFrame):
    """Four tabs on one clause.

    Attributes:
        wanted: emitted with a ``Wanted``.
        amend: the clause is to be drafted on.
        tab_shown: emitted with the number of the tab that came into sight.
    """

    wanted = Signal(object)
    amend = Signal()
    tab_shown = Signal(int)

    def __init__(self, amend_keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("About this clause"))
        self.tabs = QTabBar()
        self.tabs.setObjectName("inspectortabs")
        self.tabs.setDrawBase(False)
        self.tabs.setFont(interface_font(LABEL, 500))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("About this clause"))
        self._place = plain_label(interface_font(TITLE, 600))
        self._place.setWordWrap(True)
        self._pill = Pill()
        self._about = plain_label(interface_font(LABEL), "quiet")
        self._about.setWordWrap(True)
        self.amend_button = Button(self.tr("Amend"), "pencil", hint=amend_keys)
        self.amend_button.clicked.connect(self.amend)
        self.amendments = AmendmentsTab()
        self.amendments.wanted.connect(self._want)
        self.positions = RecordsTab(
            "users", self.tr("No positions yet"), self.tr("Nobody has stated one on this clause.")
        )
        self.comments = RecordsTab(
            "message-square", self.tr("No comments yet"), self.tr("Press M to write one.")
        )
        self.history = RecordsTab(
            "history", self.tr("Nothing happened yet"), self.tr("The clause stands as it was laid.")
        )
        self._past = NarrowState(
            "history",
            self.tr("The words alone are shown of the past"),
            self.tr("Go back to now for amendments, positions, comments and history."),
        )
        self._stack = QStackedWidget()
        self._arrange()
        self.tabs.currentChanged.connect(self._show_tab)
        self.setFocusProxy(self.tabs)

    @property
    def tab(self) -> int:
        """Which tab is in sight."""
        return self.tabs.currentIndex()

    def show_row(self, row: Row | None) -> None:
        """Show which clause it is about, before what there is to know has come."""
        self._place.setText(isolated(_short(row.place)) if row else "")
        has_status = row is not None and bool(row.text) and row.status is not Status.UNSAID
        self._pill.setVisible(has_status)
        if row is not None and has_status:
            self._pill.show_state(of_status(row.status), *_ROLES[row.status])

    def show_past(self, row: Row) -> None:
        """Say that there is nothing to know of a clause as it was, beside its words."""
        self.clear()
        self.show_row(row)
        self.tabs.setEnabled(False)
        self._stack.setCurrentIndex(self._stack.count() - 1)

    def show_found(self, found: Inspected, colours: Colours) -> None:
        """Show what there is to know of the clause.

        What this device can never do is not offered; what it cannot do now says why.
        """
        self._back_from_past()
        self._about.setText(self._sentence(found))
        self.amend_button.setVisible(found.may_amend)
        self.amend_button.refuse(colours.barred)
        self.amendments.show_cards(found, colours)
        self.set_count(AMENDMENTS, len(found.cards))

    def clear(self) -> None:
        """Show nothing."""
        self._back_from_past()
        self.amend_button.hide()
        self.show_row(None)
        self._about.setText("")
        self.amendments.clear()
        for tab in (self.positions, self.comments, self.history):
            tab.wait()
        for number in range(4):
            self.set_count(number, 0)

    def _back_from_past(self) -> None:
        self.tabs.setEnabled(True)
        self._stack.setCurrentIndex(self.tabs.currentIndex())

    def set_count(self, number: int, count: int) -> None:
        """Show behind the name of a tab how much is in it."""
        name = self._names()[number]
        self.tabs.setTabText(number, f"{name}  {count}" if count else name)

    def _sentence(self, found: Inspected) -> str:
        live, drafts = len(found.cards), len(found.drafts)
        if not live:
            nothing = self.tr("No brackets.")
            return f"{nothing} {self.tr('You are drafting an amendment.')}" if drafts else nothing
        one, many = self.tr("One amendment"), self.tr("{} amendments")
        what = one if live == 1 else many.format(live)
        if not found.units:
            return sentence([what])
        one, many = self.tr("one place contested"), self.tr("{} places contested")
        units = one if found.units == 1 else many.format(found.units)
        if not found.collisions:
            return sentence([what, units])
        one, many = self.tr("one collision"), self.tr("{} collisions")
        hits = one if found.collisions == 1 else many.format(found.collisions)
        return sentence([what, units, hits])

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Amendments"),
            self.tr("Positions"),
            self.tr("Comments"),
            self.tr("History"),
        )

    def _want(self, deed: str, card: Card | DraftCard) -> None:
        self.wanted.emit(Wanted(deed, card))

    def _show_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.tab_shown.emit(number)

    def _arrange(self) -> None:
        hold(self, Side.LEAST_WIDTH, 300)
        hold(self, Side.MOST_WIDTH, 480)
        for name, body in zip(self._names(), self._bodies(), strict=True):
            self.tabs.addTab(name)
            self._stack.addWidget(_scrolled(body))
        self._stack.addWidget(_topped(self._past))
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, 44)
        line = QHBoxLayout(bar)
        line.setContentsMargins(8, 0, 4, 0)
        line.addWidget(self.tabs, 1)
        title = QHBoxLayout()
        title.addWidget(self._place, 1)
        title.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.amend_button)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.setSpacing(9)
        head.addLayout(title)
        head.addWidget(self._about)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _bodies(self) -> tuple[QWidget, ...]:
        return (self.amendments, self.positions, self.comments, self.history)


def _short(place: str) -> str:
    """Return the end of a place: the article and the paragraph, without the part."""
    return " · ".join(place.split(" · ")[-2:])


def _topped(body: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(16, 2, 16, 16)
    column.addWidget(body)
    column.addStretch(1)
    return whole


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("inspectorbody")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area
