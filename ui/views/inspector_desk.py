"""Fills the inspector: asks the workspace about the current clause, and does what a card offers."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.ids import AmendmentId, ClauseId, DraftId
from app.negotiation.about import About
from app.negotiation.stand_events import Stance
from app.values import value
from app.workspace.cards import Card, DraftCard, Inspected
from app.workspace.clock import now
from ui.bridge.named import Workspace
from ui.bridge.page import Page, Row
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.visible import visible
from ui.bridge.words import of_age, of_day, of_stance, written_with
from ui.i18n import Words, in_words, noop
from ui.views.amendments_tab import Colours
from ui.views.drafting_rules import barred
from ui.views.inspector import COMMENTS, HISTORY, POSITIONS, Inspector, Wanted
from ui.views.late import (
    NotPermittedError,
    comments_on,
    cosponsor,
    history,
    inspected,
    positions_on,
    revising,
    source_of,
    withdraw,
)
from ui.views.named import CommentRow, ItemRow
from ui.views.named import Row as HistoryRow
from ui.views.records_tab import Record
from ui.widgets.host import Host

_tr = Words("inspector")
_PAUSE = 40
"""Milliseconds of standing still on a clause before the workspace is asked about it."""


@value
class Known:
    """All that the inspector shows of a clause."""

    found: Inspected
    comments: tuple[CommentRow, ...]
    positions: tuple[ItemRow, ...]


class InspectorDesk(QObject):
    """Follows the current clause.

    Attributes:
        revised: the draft that will replace an own amendment, and the clause.
        draft_wanted: a draft is to be tabled ("table") or thrown away ("discard").
    """

    revised = Signal(object, object)
    draft_wanted = Signal(str, object)

    def __init__(self, host: Host, inspector: Inspector) -> None:
        super().__init__(inspector)
        self._host, self._inspector = host, inspector
        self._row: Row | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        inspector.wanted.connect(self._do)
        inspector.tab_shown.connect(self.show_tab)

    def show_row(self, row: Row | None) -> None:
        """Show which clause is the current one; what there is to know of it follows."""
        if row is self._row:
            return
        is_other = row is None or self._row is None or row.id != self._row.id
        self._row = row
        if is_other:
            self._inspector.clear()
        self._inspector.show_row(row)
        self._pause.start()

    def refresh(self) -> None:
        """Ask anew about the current clause."""
        row, page = self._row, self._host.page
        if row is None or page is None or not self._inspector.isVisible():
            return
        if page.is_past:
            self._inspector.show_past(row)
            return
        asked = partial(_about, clause=row.id, language=page.language)
        self._host.bridge.ask(asked, partial(self._show, page))

    def chosen(self) -> Card | None:
        """Return the amendment that is chosen among the cards."""
        return self._inspector.amendments.chosen() if self._inspector.isVisible() else None

    def show_tab(self, number: int) -> None:
        """A tab came into sight: the history is read only then, for it looks at every act."""
        if number == HISTORY and self._row is not None:
            self._tell_history(self._row.id)

    def _tell_history(self, clause: ClauseId) -> None:
        asked = partial(_history, clause=clause)
        self._host.bridge.ask(asked, lambda rows: self._show_history(clause, rows))

    def _show_history(self, clause: ClauseId, rows: tuple[HistoryRow, ...]) -> None:
        if self._row is not None and self._row.id == clause:
            self._inspector.history.show_records(tuple(_deeds(rows)))

    def clear(self) -> None:
        """Forget everything."""
        self._pause.stop()
        self._row = None
        self._inspector.clear()

    def _show(self, page: Page, about: Known) -> None:
        if self._row is None or about.found.clause != self._row.id:
            return
        mirrored = page.language in RIGHT_TO_LEFT
        colours = Colours(
            page.slots,
            page.language,
            mirrored,
            self._mine(page),
            _counts(about.positions),
            barred(self._host.standing, page, self._row),
        )
        self._inspector.show_found(about.found, colours)
        self._inspector.set_count(COMMENTS, len(about.comments))
        self._inspector.comments.show_records(tuple(_comments(about.comments)))
        own = self._host.standing.code if self._host.standing else ""
        stands = sorted(_positions(about.positions), key=lambda record: record.who != own)
        self._inspector.set_count(POSITIONS, len(stands))
        self._inspector.positions.show_records(stands)
        if self._inspector.tab == HISTORY:
            self._tell_history(about.found.clause)

    def _mine(self, page: Page) -> int:
        standing = self._host.standing
        return page.slots.get(standing.code, -1) if standing else -1

    def _do(self, wanted: Wanted) -> None:
        card = wanted.card
        if isinstance(card, DraftCard):
            self.draft_wanted.emit(wanted.deed, card.draft)
        elif wanted.deed == "revise":
            self._revise(card)
        elif wanted.deed in ("join", "withdraw"):
            said = _DONE[wanted.deed]
            sentence = _tr(said).format(card.label)
            self._host.bridge.ask(
                partial(_act, deed=wanted.deed, amendment=card.amendment),
                lambda _: self._acted(sentence),
            )

    def _acted(self, sentence: str) -> None:
        self._host.told.emit(sentence)
        self._host.refresh_wanted.emit()

    def _revise(self, card: Card) -> None:
        clause = self._row.id if self._row else None
        if clause is None:
            return

        def begun(draft: DraftId) -> None:
            self.revised.emit(draft, clause)

        self._host.bridge.ask(partial(_revising, amendment=card.amendment), begun)


_DONE = {
    "join": noop("You sponsor {} now."),
    "withdraw": noop("You sponsor {} no more."),
}


def _about(workspace: Workspace, clause: ClauseId, language: str) -> Known:
    return Known(
        inspected(workspace, clause, language),
        comments_on(workspace, clause),
        positions_on(workspace.conference, clause),
    )


def _act(workspace: Workspace, deed: str, amendment: AmendmentId) -> None:
    held = workspace.conference.amendments.get(amendment)
    if held is None:
        raise NotPermittedError("the amendment is not here any more.")
    (cosponsor if deed == "join" else withdraw)(workspace, held)


def _revising(workspace: Workspace, amendment: AmendmentId) -> DraftId:
    held = workspace.conference.amendments.get(amendment)
    if held is None:
        raise NotPermittedError("the amendment is not here any more.")
    return revising(workspace, held).id


def _history(workspace: Workspace, clause: ClauseId) -> tuple[HistoryRow, ...]:
    home = workspace.conference.home.get(clause)
    if home is None:
        return ()
    text = workspace.conference.texts[home]
    source = source_of(workspace)
    return history(source, text, clause, text.base.language).rows


def _deeds(rows: Iterable[HistoryRow]) -> Iterable[Record]:
    """Return what happened, the newest first."""
    for row in reversed(tuple(rows)):
        yield Record(
            row.party,
            in_words(row.what, visible),
            written_with(row.what, row.words),
            of_day(row.time),
            "history",
            "text3",
        )


_COUNTED = (Stance.SUPPORTS, Stance.OPPOSES, Stance.RESERVES)
_MARKS = {
    Stance.SUPPORTS: ("thumbs-up", "agreed"),
    Stance.ACCEPTS_IF: ("circle-dot", "accent"),
    Stance.RESERVES: ("hand", "bracket"),
    Stance.OPPOSES: ("thumbs-down", "collision"),
    Stance.AWAITS: ("hourglass", "text3"),
}


def _counts(items: Iterable[ItemRow]) -> dict[str, tuple[int, int, int]]:
    """Return how many support, oppose and reserve each amendment, by its number."""
    found: dict[str, tuple[int, int, int]] = {}
    for item in items:
        if item.about is About.AMENDMENT:
            stances = [one.stance for one in item.stands]
            support, oppose, reserve = (stances.count(stance) for stance in _COUNTED)
            found[item.name] = (support, oppose, reserve)
    return found


def _positions(items: Iterable[ItemRow]) -> Iterable[Record]:
    for item in items:
        for one in item.stands:
            icon, role = _MARKS.get(one.stance, ("", "text3"))
            said = f"{of_stance(one.stance)} · {item.name}"
            yield Record(one.party, visible(said), one.note, "", icon, role)


def _comments(rows: Iterable[CommentRow]) -> Iterable[Record]:
    moment = now()
    for row in rows:
        where = " · ".join(visible(part) for part in (row.amendment, row.device) if part)
        yield Record(
            row.party, where, row.words, of_age(row.time, moment), "message-square",
            "accent" if row.mentions_me else "text3", row.depth,
        )  # fmt: skip
