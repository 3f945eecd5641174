"""How many brackets were open after each decision: the record told anew, act by act.

What is shown is the same count that the text itself shows, as of then: nothing is stored for it,
and nothing is estimated. A long record takes its time, so it is told in portions.
"""

from collections.abc import Iterable

from app.ids import AmendmentId, ClauseId, InstrumentId
from app.merge.operations import Insertion, Join, Relocation, Split
from app.negotiation.conference import Act, Conference
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    RevisionIssued,
)
from app.negotiation.fold import apply
from app.negotiation.rolling import extended, proposals
from app.treaty.instrument import Instrument
from app.values import value
from app.workspace.clause_status import brackets_on
from app.workspace.workspace import Workspace

_ON_THE_TREE = (Insertion, Relocation, Split, Join)
_LEAST_FOR_TREND, _MOST_FOR_TREND = 5, 10
_DAY_MS = 24 * 3_600_000
_FARTHEST_MS = 2 * 365 * _DAY_MS


@value
class Point:
    """How many brackets were open right after something.

    Attributes:
        time: ms since 1970 as claimed, never earlier than that of the point before.
        symbol: of the revision that was issued then; "" for a decision, and for now.
    """

    time: int
    open: int
    symbol: str = ""


@value
class Trend:
    """Where the last points lead.

    Attributes:
        per_day: how many brackets more or, as one hopes, less a day.
        ends: ms since 1970 when none would be left; None where that is not in sight.
    """

    per_day: float
    ends: int | None


@value
class Told:
    """How far the history was told.

    Attributes:
        points: as laid, then one a decision or revision, then now.
        done, total: acts of the record that were gone through, and that there are.
    """

    points: tuple[Point, ...]
    done: int
    total: int

    @property
    def is_whole(self) -> bool:
        """Whether all of it was told."""
        return self.done >= self.total


class BracketHistory:
    """Tells the history of one text, a portion a call; only one thread may use it.

    What was recorded since is told where the last call stopped; where it belongs before that, the
    whole is told anew.

    Args:
        public: by what everybody can read.
    """

    def __init__(self, instrument: InstrumentId, *, public: bool = False) -> None:
        self._instrument = instrument
        self._public = public
        self._held = -1
        self._acts: list[Act] = []
        self._restart()

    def tell(self, workspace: Workspace, acts: int) -> Told:
        """Go on by so many acts of the record; return what is known then.

        Cost: that of folding them, and of the merges on the clauses that they change, once a
        decision.
        """
        self._look(workspace)
        end = min(len(self._acts), self._reached + acts)
        for act in self._acts[self._reached : end]:
            self._follow(act)
        self._reached = end
        points = tuple(self._points)
        if end == len(self._acts):
            points = self._with_now(workspace, points)
        return Told(points, end, len(self._acts))

    def _restart(self) -> None:
        self._conference = Conference()
        self._reached = 0
        self._points: list[Point] = []
        self._open: dict[ClauseId, int] = {}
        self._added = 0
        self._dirty: set[ClauseId] = set()
        self._all_dirty = self._tree_dirty = False

    def _look(self, workspace: Workspace) -> None:
        """See what the record holds now."""
        if len(workspace.acts) == self._held:
            return
        refused = workspace.conference.refusals
        found = [
            act
            for act in workspace.acts.values()
            if act.id not in refused and not (self._public and act.audience is not None)
        ]
        found.sort(key=lambda act: act.order)
        told = [act.id for act in self._acts[: self._reached]]
        if [act.id for act in found[: self._reached]] != told:
            self._restart()
        self._acts, self._held = found, len(workspace.acts)
        if not self._reached:
            parties = tuple(workspace.conference.parties.values())
            self._conference = Conference().with_parties(workspace.conference.title, parties)

    def _follow(self, act: Act) -> None:
        before, self._conference = self._conference, apply(self._conference, act)
        event = act.event
        match event:
            case ClausesLaid(instrument=instrument) if instrument == self._instrument:
                if not self._points and self._is_laid():
                    self._mark(act.time)
            case DecisionMade(instrument=instrument) if instrument == self._instrument:
                self._touch_decision(event)
                self._mark(act.time)
            case RevisionIssued(instrument=instrument) if instrument == self._instrument:
                self._mark(act.time, event.symbol)
            case _:
                self._note(act, before)

    def _note(self, act: Act, before: Conference) -> None:
        """Note what an act between two decisions changes."""
        match act.event:
            case AmendmentTabled(revises=revises, widens=widens):
                self._touch(filter(None, (AmendmentId(act.id), revises, widens)))
            case (
                AmendmentCosponsored(amendment=amendment) | AmendmentWithdrawn(amendment=amendment)
            ):
                self._touch((amendment,))
            case _:
                now = self._conference
                if now.amendments is not before.amendments or now.chains is not before.chains:
                    self._all_dirty = True  # the chair opened what was shut; words were corrected

    def _is_laid(self) -> bool:
        text = self._conference.texts.get(self._instrument)
        return text is not None and text.received >= text.parts

    def _touch_decision(self, made: DecisionMade) -> None:
        if made.structure or made.undoes is not None:
            self._all_dirty = True
        self._dirty.update(w.clause for w in made.wordings)
        self._touch(d.amendment for d in made.dispositions)

    def _touch(self, amendments: Iterable[AmendmentId]) -> None:
        for id_ in amendments:
            amendment = self._conference.amendments.get(id_)
            if amendment is not None:
                self._dirty.update(amendment.clauses)
                if any(isinstance(o, _ON_THE_TREE) for o in amendment.operations):
                    self._tree_dirty = True

    def _mark(self, time: int, symbol: str = "") -> None:
        last = self._points[-1].time if self._points else time
        self._points.append(Point(max(last, time), self._count(), symbol))

    def _count(self) -> int:
        """Count anew where something has changed."""
        conference = self._conference
        text = conference.texts.get(self._instrument)
        if text is None:
            return 0
        if self._all_dirty:
            self._open.clear()
            self._dirty = set(conference.on_clause)
        for clause in _with_relatives(text.base, self._dirty):
            self._open[clause] = brackets_on(conference, clause)
        if self._tree_dirty or self._all_dirty:
            whole, inserted = extended(text.base, proposals(conference, text))
            self._added = sum(whole[clause].parent not in inserted for clause in inserted)
        self._dirty, self._all_dirty, self._tree_dirty = set(), False, False
        return sum(self._open.values()) + self._added

    def _with_now(self, workspace: Workspace, points: tuple[Point, ...]) -> tuple[Point, ...]:
        if not points:
            return ()
        return (*points, Point(max(points[-1].time, workspace.clock()), self._count()))


def _with_relatives(base: Instrument, clauses: Iterable[ClauseId]) -> set[ClauseId]:
    """Return clauses with those that hold their words since they were split or joined."""
    found, size = set(clauses), -1
    while size != len(found):
        size = len(found)
        found.update(holder for gone, holder in base.aliases.items() if gone in found)
        for part, whole in base.part_of.items():
            if part in found or whole in found:
                found |= {part, whole}
    return found


def trend_of(points: tuple[Point, ...]) -> Trend | None:
    """Return where the last points lead, by least squares over at most the last ten.

    None where there are fewer than five, or no time passed between them.
    """
    last = points[-_MOST_FOR_TREND:]
    if len(last) < _LEAST_FOR_TREND or last[0].time == last[-1].time:
        return None
    middle = sum(p.time for p in last) / len(last)
    level = sum(p.open for p in last) / len(last)
    spread = sum((p.time - middle) ** 2 for p in last)
    slope = sum((p.time - middle) * (p.open - level) for p in last) / spread
    now = last[-1]
    left = -now.open / slope if slope < 0 and now.open else None
    ends = None if left is None or left > _FARTHEST_MS else round(now.time + left)
    return Trend(slope * _DAY_MS, ends)
