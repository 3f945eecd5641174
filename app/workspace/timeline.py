"""The history of a text as moments: as laid, each decision, each revision, now; and how it read.

A moment is shown read-only, or compared with another. It is a pure function of the record: the
decisions up to then, replayed. Nothing is stored for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import NotFoundError
from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Conference, Decision, Text
from app.negotiation.fold_decisions import before
from app.said import said
from app.treaty.instrument import Instrument
from app.treaty.redline import redline
from app.treaty.span import Span
from app.treaty.wording import Part
from app.workspace.auditing import described
from app.workspace.drafting import drafts
from app.workspace.moment import LAID, Moment, MomentKind
from app.workspace.workspace import Workspace


def moments(workspace: Workspace, instrument: InstrumentId) -> tuple[Moment, ...]:
    """Return the moments of a text, the oldest first; the last is now."""
    conference = workspace.conference
    text = conference.texts.get(instrument)
    if text is None:
        return ()
    made = [
        (d.act.order, Moment(MomentKind.DECISION, d.act.id, d.act.time, _words(conference, d)))
        for d in conference.decisions.values()
        if d.made.instrument == instrument and d.displaced_by is None
    ]
    for revision in text.revisions:
        act = workspace.acts.get(revision.id)
        order = act.order if act else (0, bytes(revision.id))
        found = Moment(MomentKind.REVISION, revision.id, revision.time, revision.symbol)
        made.append((order, found))
    unsent = sum(d.instrument == instrument for d in drafts(workspace))
    between = (moment for _, moment in sorted(made, key=lambda one: one[0]))
    return (LAID, *between, Moment(MomentKind.NOW, unsent=unsent))


def _words(conference: Conference, decision: Decision) -> str:
    return described(conference, decision.made)


def text_at(conference: Conference, text: Text, moment: Moment) -> Instrument:
    """Return how a text read, right after what happened at a moment.

    Raises:
        NotFoundError: the moment is none of this text's.
    """
    match moment.kind:
        case MomentKind.NOW:
            return text.base
        case MomentKind.LAID:
            return text.laid
        case MomentKind.REVISION:
            frozen = next((r.text for r in text.revisions if r.id == moment.entry), None)
        case MomentKind.DECISION:
            frozen = _after(conference, text, moment)
    if frozen is None:
        raise NotFoundError(said("moment"), moment.words, said("It is not in the record any more."))
    return frozen


def _after(conference: Conference, text: Text, moment: Moment) -> Instrument | None:
    """Return the text by the decisions up to one, that one included."""
    decision = conference.decisions.get(moment.entry) if moment.entry else None
    if decision is None:
        return None
    later = [d for d in conference.decisions.values() if d.act.order > decision.act.order]
    if not later:
        return text.base
    first = min(later, key=lambda d: d.act.order)
    return before(conference, first).texts[text.base.id].base


@dataclass(frozen=True, slots=True)
class Changed:
    """One clause of two states of a text, side by side as one redline.

    Attributes:
        old, new: whether it stands in the earlier and in the later state.
        depth: from 0 at the top.
        heading, text: what stays, goes and comes; a side that is missing makes it all one.
    """

    clause: ClauseId
    old: bool
    new: bool
    depth: int
    heading: tuple[Span, ...]
    text: tuple[Span, ...]


def changes(old: Instrument, new: Instrument, language: str) -> Iterator[Changed]:
    """Yield every clause of the later state with its redline; those that are gone where they stood.

    Cost: one pass; wordings are compared only where they differ.
    """
    gone = _gone(old, new)
    yield from (_lost(old, c, d, language) for c, d in gone.get(None, ()))
    for clause, depth in new.walk():
        held = old.clauses.get(clause.id)
        now = clause.wording(language)
        then = held.wording(language) if held else None
        yield Changed(
            clause.id,
            old=held is not None,
            new=True,
            depth=depth,
            heading=redline(then.part(Part.HEADING) if then else "", now.part(Part.HEADING)),
            text=redline(then.part(Part.TEXT) if then else "", now.part(Part.TEXT)),
        )
        yield from (_lost(old, c, d, language) for c, d in gone.get(clause.id, ()))


def _gone(old: Instrument, new: Instrument) -> dict[ClauseId | None, list[tuple[ClauseId, int]]]:
    """Return what the later state has no more, by the clause after which it stood."""
    found: dict[ClauseId | None, list[tuple[ClauseId, int]]] = {}
    last: ClauseId | None = None
    for clause, depth in old.walk():
        if clause.id in new:
            last = clause.id
        else:
            found.setdefault(last, []).append((clause.id, depth))
    return found


def _lost(old: Instrument, clause: ClauseId, depth: int, language: str) -> Changed:
    wording = old[clause].wording(language)
    return Changed(
        clause,
        old=True,
        new=False,
        depth=depth,
        heading=redline(wording.heading, ""),
        text=redline(wording.text, ""),
    )
