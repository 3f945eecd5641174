"""One wording on the Merge Desk, ready to be painted: made in the workspace's thread.

What a card, a unit or a reading says becomes runs here, with nothing unseen in it; the interface
thread only lays out what is in sight.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from time import time

from PySide6.QtCore import QDateTime, QTime

from app.ids import AmendmentId, ClauseId, InstrumentId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.rolling import Agreed, segments
from app.merge.units import Reading
from app.negotiation.contest import contest
from app.negotiation.place import Place
from app.treaty.span import Change, Span
from app.treaty.wording import Part
from app.workspace.inspecting import first_words, last_words, shortened
from app.workspace.kept_picks import carried_over, keep_picks, kept_picks
from app.workspace.merge_desk import Desk, DeskCard, Piece, desk_at, fitted
from app.workspace.merge_queue import Queue, queue
from app.workspace.picks import Picks, chosen_reading, is_merged
from app.workspace.segmenting import merged_segments
from app.workspace.weighing import Weighed, weigh
from app.workspace.workspace import Workspace
from ui.bridge.page import Run, Style
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.runs import changed, runs_of
from ui.bridge.visible import visible
from ui.i18n import in_words

_CONTEXT = 2


@dataclass(frozen=True, slots=True)
class Chip:
    """Some words of a card: those that stay, or a change that can be picked.

    Attributes:
        unit: the number of the unit that a change is in; 0 for what can be picked only as a whole,
            None for what stays.
    """

    runs: tuple[Run, ...]
    unit: int | None = None


@dataclass(frozen=True, slots=True)
class CardView:
    """One amendment as a card.

    Attributes:
        number: its place among the cards, from 1: Alt and this digit pick all of it.
        readings: by number of each unit that it is in the number of its reading there.
        whole: the number of the whole reading that it is behind, or 0.
    """

    card: DeskCard
    number: int
    brief: tuple[Chip, ...]
    full: tuple[Chip, ...]
    readings: Mapping[int, int] = field(hash=False)
    whole: int = 0

    @property
    def id(self) -> AmendmentId:
        """The amendment."""
        return self.card.amendment


@dataclass(frozen=True, slots=True)
class Option:
    """One reading as a button.

    Attributes:
        number: from 1, as it is picked by key.
        words: as they are read; "" where there are none.
        runs: the same, to be painted.
        supporters: how many delegations support it.
        is_base: it leaves the words as they are.
    """

    number: int
    words: str
    runs: tuple[Run, ...]
    codes: tuple[str, ...]
    supporters: int
    is_base: bool


@dataclass(frozen=True, slots=True)
class UnitView:
    """One contested place.

    Attributes:
        number: from 1; 0 for the choice among whole readings, -1 for that on the tree.
        context: the words of the base around it.
    """

    number: int
    context: str
    options: tuple[Option, ...]
    is_uncontested: bool = False


WHOLES, TREE = 0, -1


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything that the desk shows of one wording before anything is picked.

    Attributes:
        picks: what was picked already, before it was left or the program ended.
        mirrored: the text is written from right to left.
    """

    desk: Desk
    cards: tuple[CardView, ...]
    units: tuple[UnitView, ...]
    picks: Picks
    mirrored: bool
    slots: Mapping[str, int]

    @property
    def language(self) -> str:
        """The language of the wording."""
        return self.desk.place[1]

    @property
    def merge(self) -> ClauseMerge:
        """The merge of the wording."""
        return self.desk.merge


def queue_of(workspace: Workspace, instrument: InstrumentId, since: int) -> Queue:
    """Return what waits for the chair in a text; see ``merge_queue.queue``."""
    public = workspace.conference.seen_by()
    text = public.texts.get(instrument)
    return Queue() if text is None else queue(public, text, since)


def midnight() -> int:
    """Return when today began where this device is, in ms since 1970."""
    now = QDateTime.fromMSecsSinceEpoch(round(time() * 1000))
    now.setTime(QTime(0, 0))
    return now.toMSecsSinceEpoch()


def place_of(workspace: Workspace, clause: ClauseId) -> Place | None:
    """Return the wording of a clause that the chair is asked about, else its text."""
    public = workspace.conference.seen_by()
    home = public.home.get(clause)
    if home is None:
        return None
    text = public.texts[home]
    waiting = (one.place for one in queue(public, text, 0).waiting if one.place[0] == clause)
    return next(waiting, (clause, text.base.language, Part.TEXT))


def desk_view(
    workspace: Workspace, place: Place, slots: Mapping[str, int], before: DeskView | None = None
) -> DeskView | None:
    """Return the desk on a wording with what is picked there; None where it is in no text any more.

    Args:
        workspace: that is open.
        place: the wording.
        slots: place on the roster by code.
        before: what was shown of the same wording, with its picks as they are now; they are carried
            over.
    """
    desk = desk_at(workspace, place)
    if desk is None:
        return None
    if before is not None and before.desk.place == place:
        picks = carried_over(place, before.merge, before.picks, desk.merge)
    else:
        picks = kept_picks(workspace.store, place, desk.merge)
    language = place[1]
    return DeskView(
        desk,
        tuple(_cards(desk, slots)),
        tuple(_units(desk, language)),
        fitted(desk, picks),
        language in RIGHT_TO_LEFT,
        slots,
    )


def weighed_on(
    workspace: Workspace, desk: Desk, picks: Picks, accepting: Sequence[str]
) -> Weighed | None:
    """Return what would follow from picks; None where the wording is not as it was seen."""
    public = workspace.conference.seen_by()
    if desk.place[0] not in public.home or contest(public, desk.place).merge != desk.merge:
        return None
    return weigh(workspace, desk, picks, accepting)


def keep(workspace: Workspace, place: Place, merge: ClauseMerge, picks: Picks) -> None:
    """Keep what is picked; see ``kept_picks.keep_picks``."""
    keep_picks(workspace.store, place, merge, picks)


def result_runs(view: DeskView, picks: Picks, *, attributed: bool) -> tuple[Run, ...]:
    """Return the wording so far: picked readings tinted, open places in attributed brackets.

    Some tenths of a millisecond: it is computed at each pick, in the interface thread.
    """
    merge, slots = view.merge, view.slots
    if picks.own is not None:
        return changed((Span(Change.KEPT, picks.own),), view.language)
    if not is_merged(picks) and picks.whole is not None:
        whole = merge.wholes[picks.whole - 1]
        if whole.kind is WholeKind.DELETION:
            return changed((Span(Change.DELETED, merge.base),), view.language)
        return _tinted(whole.text, Style.PICKED, view.language)
    found: list[Run] = []
    number = 0
    for part in segments(merge):
        if isinstance(part, Agreed):
            found += _plain(part.text, view.language)
            continue
        number += 1
        reading = chosen_reading(merge, picks, number)
        if reading is not None:
            style = Style.PICKED if part.unit.is_collision else Style.UNOPPOSED
            found += _tinted(reading.text, style, view.language)
            continue
        alone = replace(merge, base=part.unit.base.text, wholes=merge.wholes[:1])
        shown = merged_segments(
            replace(alone, units=(replace(part.unit, start=0, end=len(alone.base)),)), attributed
        )
        found += runs_of(shown, view.language, slots, mirrored=view.mirrored)
    return tuple(found)


@lru_cache(maxsize=2_048)
def _plain(text: str, language: str) -> tuple[Run, ...]:
    return changed((Span(Change.KEPT, text),), language)


@lru_cache(maxsize=2_048)
def _tinted(text: str, style: Style, language: str) -> tuple[Run, ...]:
    runs = changed((Span(Change.KEPT, text),), language)
    return tuple(r._replace(style=style) if r.style is Style.PLAIN else r for r in runs)


def _cards(desk: Desk, slots: Mapping[str, int]) -> Iterator[CardView]:
    readings: dict[AmendmentId, dict[int, int]] = {}
    for at, unit in enumerate(desk.merge.units, 1):
        for number, reading in enumerate(unit.readings[1:], 2):
            for amendment in reading.amendments:
                readings.setdefault(amendment, {})[at] = number
    for number, card in enumerate(desk.cards, 1):
        slot = slots.get(card.codes[0], -1) if card.codes else -1
        yield _card(desk, (card, number), readings.get(card.amendment, {}), slot)


def _card(
    desk: Desk, numbered: tuple[DeskCard, int], readings: Mapping[int, int], slot: int
) -> CardView:
    card, number = numbered
    language = desk.place[1]
    whole = next(
        (
            at
            for at, one in enumerate(desk.merge.wholes[1:], 2)
            if any(b.amendment == card.amendment for b in one.by)
        ),
        0,
    )
    full = tuple(_chips(card.pieces, slot, language))
    spans = shortened([Span(p.change, p.text) for p in card.pieces])
    short = [replace(p, text=s.text) for p, s in zip(card.pieces, spans, strict=True)]
    return CardView(card, number, tuple(_chips(short, slot, language)), full, readings, whole)


def _chips(pieces: Sequence[Piece], slot: int, language: str) -> Iterator[Chip]:
    """Yield the pieces of a card; what goes and what comes at one place are one chip."""
    held: list[Run] = []
    unit: int | None = None
    for at, piece in enumerate(pieces):
        if piece.change is Change.KEPT:
            yield Chip(changed((Span(Change.KEPT, piece.text),), language))
            continue
        held += changed((Span(piece.change, piece.text),), language, slot)
        unit = piece.unit or 0
        follows = pieces[at + 1] if at + 1 < len(pieces) else None
        is_pair = piece.change is Change.DELETED and follows is not None
        if is_pair and follows is not None and follows.change is Change.INSERTED:
            held.append(Run("\u2009"))
            continue
        yield Chip(tuple(held), unit)
        held = []


def _units(desk: Desk, language: str) -> Iterator[UnitView]:
    if len(desk.merge.wholes) > 1:
        yield UnitView(WHOLES, "", tuple(_wholes(desk, language)))
    for number, unit in enumerate(desk.merge.units, 1):
        before = last_words(desk.merge.base[: unit.start].rstrip(), _CONTEXT)
        after = first_words(desk.merge.base[unit.end :].lstrip(), _CONTEXT)
        around = visible(f"{before.strip()} … {after.strip()}".strip())
        options = tuple(
            _option(desk, (number, at), reading, language)
            for at, reading in enumerate(unit.readings, 1)
        )
        yield UnitView(number, around, options, not unit.is_collision)
    if desk.proposals:
        yield UnitView(TREE, "", tuple(_trees(desk)), is_alone(desk))


def is_alone(desk: Desk) -> bool:
    """Say whether no operation on the tree stands against another."""
    return not any(one.against for one in desk.proposals)


def _option(desk: Desk, at: tuple[int, int], reading: Reading, language: str) -> Option:
    words = reading.text.strip()
    runs = changed((Span(Change.KEPT, words),), language) if words else ()
    count = desk.supporters.get(at, 0)
    return Option(at[1], words, runs, reading.sponsors, count, at[1] == 1)


def _wholes(desk: Desk, language: str) -> Iterator[Option]:
    support = {card.amendment: card.supporters for card in desk.cards}
    for number, whole in enumerate(desk.merge.wholes, 1):
        text = "" if whole.kind is not WholeKind.ALTERNATIVE else whole.text
        runs = changed((Span(Change.KEPT, text),), language) if text else ()
        count = max((support.get(b.amendment, 0) for b in whole.by), default=0)
        codes = whole.sponsors if number > 1 else ()
        yield Option(number, text, runs, codes, count if number > 1 else 0, number == 1)


def _trees(desk: Desk) -> Iterator[Option]:
    for number, one in enumerate(desk.proposals, 1):
        words = f"{one.label}: {in_words(one.said, visible)}"
        yield Option(number, words, (Run(words),), one.codes, one.supporters, is_base=False)
