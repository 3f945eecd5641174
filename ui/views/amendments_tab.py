"""The amendments on a clause as cards, one's own drafts before them, and what one may do."""

from collections.abc import Callable, Mapping
from dataclasses import field

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.negotiation.disposition_state import State
from app.treaty.span import Span
from app.values import value
from app.workspace.cards import Card, DraftCard, Inspected
from app.workspace.clock import now
from ui.bridge.page import Run
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.bridge.words import of_age, of_deed, of_state
from ui.i18n import commas
from ui.theme.fonts import LABEL, interface_font
from ui.views.amendment_card import CardFace, Face, paint_card
from ui.views.narrow_state import NarrowState
from ui.views.runs_view import RunsView
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label

_AT_ONCE = 12


@value
class Colours:
    """How what is shown of a clause is drawn: colours by code, language, direction, own colour.

    Attributes:
        stands: how many support, oppose and reserve each amendment, by its number.
        barred: why nothing can be drafted or signed just now; "" when it can.
    """

    slots: Mapping[str, int]
    language: str
    mirrored: bool
    mine: int = -1
    stands: Mapping[str, tuple[int, int, int]] = field(
        default_factory=dict[str, tuple[int, int, int]]
    )
    barred: str = ""


class AmendmentsTab(QWidget):
    """At most twelve cards at once; the others at a press of a button.

    Attributes:
        wanted: emitted with the name of a deed ("join", "withdraw", "revise", "draft", "table",
            "discard") and the card.
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 2, 16, 16)
        self._column.setSpacing(10)
        self._colours = Colours({}, "en", mirrored=False)
        self._rest: tuple[Card, ...] = ()
        self._cards: dict[int, Card] = {}
        self._shown: tuple[Inspected, Colours] | None = None

    def show_cards(self, found: Inspected, colours: Colours) -> None:
        """Show what is proposed on a clause."""
        if (found, colours) == self._shown:
            return
        self.clear()
        self._shown, self._colours = (found, colours), colours
        for draft in found.drafts:
            self._add(self._draft_card(draft))
        self._rest = found.cards
        if not found.cards and not found.drafts:
            what = self.tr("No tabled amendments")
            how = self.tr("What delegations propose on this clause is shown here.")
            self._column.addWidget(NarrowState("inbox", what, how))
        elif not found.cards:
            how = self.tr("Your draft stays on this device until you table it.")
            self._column.addWidget(NarrowState("inbox", self.tr("No tabled amendments"), how))
        self._more()

    def clear(self) -> None:
        """Take every card away."""
        self._shown, self._rest, self._cards = None, (), {}
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def chosen(self) -> Card | None:
        """Return the amendment whose card has the keyboard or is open; the only one there is."""
        faces = [f for f in self.cards() if id(f) in self._cards]
        at = next((f for f in faces if f.hasFocus()), None)
        at = at or next((f for f in faces if f.isChecked()), None)
        if at is None and len(faces) == 1:
            at = faces[0]
        return self._cards[id(at)] if at is not None else None

    def cards(self) -> list[CardFace]:
        """Return the cards that are shown, from the top down."""
        return [c for c in self.findChildren(CardFace) if c.isVisibleTo(self)]

    def _more(self) -> None:
        last = self._column.count() - 1
        item = self._column.itemAt(last) if last >= 0 else None
        if item is not None and item.spacerItem() is not None:
            self._column.takeAt(last)
        shown, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        for card in shown:
            self._add(self._amendment_card(card))
        if self._rest:
            button = Button(self.tr("Show {} more").format(len(self._rest)), kind="link")
            button.clicked.connect(lambda: (button.deleteLater(), self._more()))
            self._column.addWidget(button)
        self._column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _amendment_card(self, card: Card) -> QWidget:
        slot = self._slot(card.codes)
        runs = self._runs(card.brief, slot)
        deeds = commas(map(of_deed, card.deeds))
        note, role = self._note(card)
        count = len(card.codes)
        one, many = self.tr("1 sponsor"), self.tr("{} sponsors")
        stands = self._colours.stands.get(card.label, (0, 0, 0))
        counted = tuple(
            (icon, role, number, name)
            for (icon, role, name), number in zip(self._kinds(), stands, strict=True)
        )
        said = ", ".join(f"{number} {name}" for _, _, number, name in counted if number)
        face = Face(
            card.label,
            tuple((visible(c), self._colours.slots.get(c, -1)) for c in card.codes),
            deeds,
            of_age(card.time, now()),
            runs,
            counted,
            one if count == 1 else many.format(count),
            note,
            role,
            ", ".join(p for p in (card.label, *card.names, deeds, _spoken(runs), said, note) if p),
        )
        made = self._face(face)
        self._cards[id(made)] = card
        return _Folding(made, lambda: self._details(card, slot))

    def _kinds(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("thumbs-up", "agreed", self.tr("support")),
            ("thumbs-down", "collision", self.tr("oppose")),
            ("hand", "bracket", self.tr("reserve")),
        )

    def _note(self, card: Card) -> tuple[str, str]:
        if card.state is State.ATTENTION:
            return of_state(card.state), "collision"
        if card.collides:
            return self.tr("Collides with {}").format(_listed(card.collides)), "collision"
        if card.state is not State.TABLED:
            return of_state(card.state), "text2"
        if card.audience:
            return self.tr("Only before “{}”").format(visible(card.audience)), "bracket"
        return "", "text2"

    def _details(self, card: Card, slot: int) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(8)
        for name, words in (
            (self.tr("Sponsors"), ", ".join(card.names)),
            (self.tr("Rationale"), card.rationale),
        ):
            if words:
                label = plain_label(interface_font(LABEL), "quiet")
                label.setWordWrap(True)
                label.setText(f"{name}: {visible(words)}")
                column.addWidget(label)
        if card.whole:
            whole = RunsView()
            whole.show_runs(
                self._runs(card.whole, slot),
                self._colours.language,
                mirrored=self._colours.mirrored,
            )
            column.addWidget(whole)
        column.addLayout(
            self._buttons(
                card,
                [
                    (card.may_join, "join", self.tr("Co-sponsor"), "users"),
                    (card.may_revise, "revise", self.tr("Revise"), "pencil"),
                    (card.may_withdraw, "withdraw", self.tr("Withdraw"), "undo-2"),
                ],
            )
        )
        return body

    def _draft_card(self, draft: DraftCard) -> QWidget:
        runs = self._runs(draft.brief, self._colours.mine)
        deeds = commas(map(of_deed, draft.deeds))
        name = self.tr("Draft {}").format(draft.label)
        note = self.tr("Revises {}").format(draft.revises) if draft.revises else ""
        only = self.tr("only on this device")
        spoken = ", ".join(p for p in (name, only, deeds, _spoken(runs), note) if p)
        face = Face(name, (), deeds, only, runs, (), "", note, "text2", spoken)
        box = _Framed(self._face(face))
        buttons = self._buttons(
            draft,
            [
                (True, "table", self.tr("Table…"), "send"),
                (True, "discard", self.tr("Discard"), "trash-2"),
            ],
        )
        buttons.setContentsMargins(12, 0, 12, 12)
        box.column.addLayout(buttons)
        box.set_framed(framed=True)
        return box

    def _face(self, face: Face) -> CardFace:
        return CardFace(face, self._colours.language, mirrored=self._colours.mirrored)

    def _buttons(
        self, card: Card | DraftCard, offered: list[tuple[bool, str, str, str]]
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for may, deed, words, icon in offered:
            if may:
                button = Button(words, icon)
                button.setAccessibleName(f"{words}, {card.label}")
                button.refuse("" if deed == "discard" else self._colours.barred)
                button.clicked.connect(lambda _=False, d=deed: self.wanted.emit(d, card))
                row.addWidget(button)
        row.addStretch(1)
        return row

    def _runs(self, spans: tuple[Span, ...], slot: int) -> tuple[Run, ...]:
        return changed(spans, self._colours.language, slot)

    def _slot(self, codes: tuple[str, ...]) -> int:
        return self._colours.slots.get(codes[0], -1) if codes else -1


_TOUCHED = frozenset(
    {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave}
)


class _Framed(QWidget):
    """A card with what stands below it, in one frame."""

    def __init__(self, face: CardFace) -> None:
        super().__init__()
        self.face, self._is_framed = face, False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(face)
        face.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the frame anew where the card has the keyboard or the mouse, or no more."""
        if self._is_framed and event.type() in _TOUCHED:
            self.update()
        return super().eventFilter(watched, event)

    def set_framed(self, *, framed: bool) -> None:
        """Draw the frame around all of it, or leave it to the card."""
        self._is_framed = framed
        self.face.set_inside(inside=framed)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        if self._is_framed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, self, self.face)


class _Folding(_Framed):
    """A card, and below it what it opens; made when it is first opened."""

    def __init__(self, face: CardFace, make: Callable[[], QWidget]) -> None:
        super().__init__(face)
        self._make = make
        self._details: QWidget | None = None
        face.toggled.connect(self._toggle)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        if self._details is None:
            self._details = self._make()
            self.column.addWidget(self._details)
            self._chain(self._details)
        self._details.setVisible(on)
        self.set_framed(framed=on)

    def _chain(self, details: QWidget) -> None:
        """Let Tab go from the card to what it opened, before the next card."""
        last: QWidget = self.face
        for button in details.findChildren(Button):
            self.setTabOrder(last, button)
            last = button


def _listed(labels: tuple[str, ...]) -> str:
    most = 3
    shown = ", ".join(labels[:most])
    return f"{shown} +{len(labels) - most}" if len(labels) > most else shown


def _spoken(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
