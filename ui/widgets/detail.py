"""The panel beside a list: what is chosen, in full, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.fonts import CAPTION, TITLE, fixed_font, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.pill import Pill
from ui.widgets.states import Offer

_WIDTH = 356


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the panel: what it is about, and what it is; ``fixed`` sets it as a code."""

    about: str
    words: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel shows.

    Attributes:
        pill: a word, the role of its colour and an icon; None for none.
    """

    title: str
    facts: tuple[Fact, ...]
    pill: tuple[str, str, str] | None = None
    offers: Sequence[Offer] = ()


class Detail(QScrollArea):
    """Shows one thing at a time; nothing while nothing is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        hold(self, Side.LEAST_WIDTH, _WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Shown | None = None
        self.show_thing(None)

    def show_thing(self, shown: Shown | None) -> None:
        """Show a thing; None shows nothing."""
        if shown is not None and self._shown is not None and _same(shown, self._shown):
            return
        self._shown = shown
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(4)
        if shown is not None:
            self._fill(column, shown)
        column.addStretch(1)
        self.setWidget(inside)

    @staticmethod
    def _fill(column: QVBoxLayout, shown: Shown) -> None:
        head = QHBoxLayout()
        title = plain_label(interface_font(TITLE, 600))
        title.setText(shown.title)
        title.setWordWrap(True)
        head.addWidget(title, 1)
        if shown.pill is not None:
            head.addWidget(Pill(*shown.pill), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for fact in shown.facts:
            about = plain_label(interface_font(CAPTION, 600), "faint")
            about.setText(fact.about)
            about.setContentsMargins(0, 10, 0, 0)
            words = plain_label(fixed_font(13) if fact.fixed else interface_font())
            words.setText(fact.words)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{fact.about}: {fact.words}")
            column.addWidget(about)
            column.addWidget(words)
        column.addSpacing(14)
        for number, offer in enumerate(shown.offers):
            button = Button(offer.words, offer.icon, "primary" if number == 0 else "secondary")
            button.clicked.connect(offer.do)
            column.addWidget(button)
            column.addSpacing(4)


def _same(one: Shown, other: Shown) -> bool:
    """Tell whether two look the same; what their buttons do is another thing each time."""
    words = [o.words for o in one.offers] == [o.words for o in other.offers]
    return words and (one.title, one.facts, one.pill) == (other.title, other.facts, other.pill)
