"""What is pressed at the desk, by key or by mouse, made into picks."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Qt

from app.ids import AmendmentId
from app.workspace.picks import reasoned
from ui.merge_desk.card_layout import ALL
from ui.merge_desk.centre import Centre
from ui.merge_desk.picking import base_picked, brackets_kept, card_picked, reading_picked
from ui.merge_desk.session import Session
from ui.merge_desk.state import CardRow, UnitRow
from ui.merge_desk.unit_layout import BRACKET

DIGITS = {Qt.Key(Qt.Key.Key_0 + number): number for number in range(1, 10)}
"""The keys of the digits from 1."""


class Hands(QObject):
    """Picks by what is pressed."""

    def __init__(self, session: Session, centre: Centre) -> None:
        super().__init__(centre)
        self._session, self._centre = session, centre
        self._joins = False
        centre.units.pressed_at.connect(self._press_unit)
        centre.cards.pressed_at.connect(self._press_card)
        centre.result.written.connect(self._write)
        centre.result.mended.connect(self._mend)

    def press(self, key: int) -> bool:
        """Take a key that no control had a use for; tell whether it means something here."""
        if key == Qt.Key.Key_Plus:
            self._joins = True
            return True
        joins, self._joins = self._joins, False
        row = self._centre.units.current
        if row is None:
            return False
        if key in DIGITS:
            self._pick(row, DIGITS[Qt.Key(key)], joins=joins)
        elif key == Qt.Key.Key_0:
            self._leave_base(row)
        elif key == Qt.Key.Key_B:
            self.keep_brackets()
        else:
            return False
        return True

    def pick_card(self, number: int) -> None:
        """Pick all of the amendment with this number."""
        view = self._session.view
        card = next((c for c in view.cards if c.number == number), None) if view else None
        if view is not None and card is not None:
            self._session.pick(card_picked(view, self._session.picks, card))

    def keep_brackets(self) -> None:
        """Keep the current unit in brackets."""
        row = self._centre.units.current
        if row is not None:
            self._session.pick(brackets_kept(self._session.picks, row.view))

    def give_reason(self, amendment: AmendmentId, reason: str) -> None:
        """Give an amendment a reason of its own."""
        self._session.pick(reasoned(self._session.picks, amendment, reason))

    def _pick(self, row: UnitRow, reading: int, *, joins: bool = False) -> None:
        view, picks = self._session.view, self._session.picks
        if view is not None:
            self._session.pick(reading_picked(view, picks, row.view, reading, joins=joins))

    def _leave_base(self, row: UnitRow) -> None:
        view = self._session.view
        if view is not None:
            self._session.pick(base_picked(view, self._session.picks, row.view))

    def _press_unit(self, row: UnitRow, what: object, held: bool) -> None:  # noqa: FBT001 Qt's
        if what is None:
            self._centre.units.next_open()
        elif what == BRACKET:
            self._session.pick(brackets_kept(self._session.picks, row.view))
        elif isinstance(what, tuple):
            _, reading = cast("tuple[str, int]", what)
            self._pick(row, reading, joins=True)
        elif isinstance(what, int):
            self._pick(row, what, joins=held)

    def _press_card(self, row: CardRow, what: object, held: bool) -> None:  # noqa: FBT001 Qt's
        view = self._session.view
        if view is None:
            return
        card, picks = row.view, self._session.picks
        unit = next((u for u in view.units if u.number == what and u.number > 0), None)
        if what in (None, ALL) or unit is None or unit.number not in card.readings:
            self._session.pick(card_picked(view, picks, card))
        else:
            reading = card.readings[unit.number]
            self._session.pick(reading_picked(view, picks, unit, reading, joins=held))

    def _write(self, words: str | None) -> None:
        self._session.pick(replace(self._session.picks, own=words))

    def _mend(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        self._session.pick(replace(self._session.picks, repair=on))
