"""Everything about one clause at a glance: its amendments as cards, and one's own drafts on it.

The window shows it beside the text. It is computed for the clause alone: cost, what is proposed on
that clause, not the treaty.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.ids import AmendmentId, ClauseId
from app.merge.clause import ClauseMerge
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.rebase import hunks_of
from app.negotiation.access import Role, may
from app.negotiation.amendment import Amendment, Life, clauses_of
from app.negotiation.conference import Conference
from app.negotiation.contest import contest, standings_of
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.events import AmendmentCosponsored, AmendmentTabled
from app.negotiation.wordings import chain_of
from app.treaty.delta import Hunk
from app.treaty.redline import redline_of
from app.treaty.span import Change, Span
from app.treaty.tokens import is_word, tokens
from app.treaty.wording import Part
from app.values import value
from app.workspace.cards import Card, Deed, DraftCard, Inspected
from app.workspace.drafting import draft_label, drafts
from app.workspace.operation_words import inserted_lines
from app.workspace.workspace import Workspace

_CONTEXT = 3
"""Words of the text that are shown on either side of a change."""
_ELLIPSIS = "… "


_LIVE = frozenset({State.TABLED, State.ATTENTION, State.REFLECTED, State.RETAINED})


def inspected(workspace: Workspace, clause: ClauseId, language: str) -> Inspected:
    """Return what there is to know of a clause, in one language of it."""
    conference = workspace.conference
    merges = [contest(conference, (clause, language, part)).merge for part in Part]
    rivals = _rivals(conference, merges)
    me = _Me(workspace.me.code, workspace.me.id, workspace.roles)
    held = [a for a in conference.amendments_on(clause) if a.life is Life.TABLED]
    cards = [_card(conference, a, clause, me, rivals.get(a.id, ())) for a in held]
    ordered = sorted(cards, key=lambda card: card.state not in _LIVE)
    return Inspected(
        clause,
        tuple(ordered),
        tuple(_draft_cards(workspace, clause)),
        sum(m.brackets for m in merges),
        sum(len(m.collisions) for m in merges),
        may(workspace.roles, AmendmentTabled),
    )


@value
class _Me:
    """Who looks."""

    code: str
    party: bytes
    roles: frozenset[Role]


def _card(
    conference: Conference, amendment: Amendment, clause: ClauseId, me: _Me, rivals: Sequence[str]
) -> Card:
    said = [o for o in amendment.operations if clause in clauses_of(o)]
    parties = [conference.parties.get(p) for p in amendment.sponsors]
    narrow = conference.audiences.get(amendment.audience) if amendment.audience else None
    stands = me.party in amendment.sponsors
    brief = tuple(s for o in said for s in _brief(conference, amendment, o))
    whole = tuple(s for o in said for s in _whole(conference, amendment, o))
    return Card(
        amendment.id,
        conference.label(amendment.id),
        tuple(p.code for p in parties if p),
        tuple(p.name for p in parties if p),
        tuple(dict.fromkeys(deed_of(conference, o) for o in said)),
        amendment.time,
        state_of(conference, amendment),
        brief,
        whole,
        amendment.rationale,
        tuple(rivals),
        narrow.name if narrow else "",
        may_join=not stands and may(me.roles, AmendmentCosponsored),
        may_withdraw=stands and may(me.roles, AmendmentCosponsored),
        may_revise=stands and amendment.party == me.party and may(me.roles, AmendmentTabled),
    )


_DEEDS: dict[type, Deed] = {
    Insertion: Deed.NEW_CLAUSE,
    Deletion: Deed.DELETION,
    Relocation: Deed.MOVE,
    Split: Deed.SPLIT,
    Join: Deed.JOIN,
    Retention: Deed.RETENTION,
}


def deed_of(conference: Conference, operation: Operation) -> Deed:
    """Return in one word what an operation does."""
    if not isinstance(operation, Substitution):
        return _DEEDS[type(operation)]
    return Deed.ALTERNATIVE if operation.alternative else _deed(_made(conference, operation)[1])


def _deed(hunks: Sequence[Hunk]) -> Deed:
    if hunks and all(h.is_insertion for h in hunks):
        return Deed.INSERTION
    if hunks and not any(h.replacement for h in hunks):
        return Deed.OMISSION
    return Deed.SUBSTITUTION


def _made(conference: Conference, operation: Substitution) -> tuple[str, tuple[Hunk, ...]]:
    """Return the wording that a substitution was made on, and its hunks over it."""
    place = (operation.clause, operation.language, operation.part)
    base = chain_of(conference, place).wording(operation.base)
    return ("", ()) if base is None else (base, hunks_of(base, operation.delta))


def _current(
    conference: Conference, amendment: Amendment, operation: Substitution
) -> tuple[str, tuple[Hunk, ...]]:
    """Return the wording now and what of a substitution still applies to it, else as made."""
    found = standings_of(conference, amendment, operation).get(operation.clause)
    if found is None or not found.rebased.live:
        return _made(conference, operation)
    place = (operation.clause, operation.language, operation.part)
    return chain_of(conference, place).current, found.rebased.live


def _whole(conference: Conference, amendment: Amendment, operation: Operation) -> Iterable[Span]:
    match operation:
        case Substitution():
            return redline_of(*_current(conference, amendment, operation))
        case Insertion():
            return (Span(Change.INSERTED, "\n".join(inserted_lines(operation))),)
        case Deletion(clause=clause):
            return _deleted(conference, clause)
        case _:
            return ()


def _brief(conference: Conference, amendment: Amendment, operation: Operation) -> Iterator[Span]:
    spans = tuple(_whole(conference, amendment, operation))
    yield from shortened(spans)


def _deleted(conference: Conference, clause: ClauseId) -> tuple[Span, ...]:
    home = conference.home.get(clause)
    if home is None:
        return ()
    base = conference.texts[home].base
    wording = base[clause].wording(base.language) if clause in base else None
    words = (wording.text or wording.heading) if wording else ""
    return (Span(Change.DELETED, words),) if words else ()


def shortened(spans: Sequence[Span], context: int = _CONTEXT) -> tuple[Span, ...]:
    """Return a redline with only so many words of what stays on either side of each change."""
    found: list[Span] = []
    for at, span in enumerate(spans):
        if span.change is not Change.KEPT:
            found.append(span)
            continue
        head = first_words(span.text, context) if at else ""
        tail = last_words(span.text, context) if at < len(spans) - 1 else ""
        if len(head) + len(tail) >= len(span.text):
            found.append(span)
        else:
            gap = f" {_ELLIPSIS}" if head and tail else ""
            before = "" if head else _ELLIPSIS
            after = "" if tail else " …"
            words = f"{before}{head.rstrip()}{gap}{tail.lstrip() if gap else tail}{after}"
            found.append(Span(Change.KEPT, words))
    return tuple(found)


def first_words(text: str, count: int) -> str:
    """Return the first words of a text, with what stands between them."""
    pieces: list[str] = []
    left = count
    for token in tokens(text[:400]):
        if is_word(token):
            if not left:
                break
            left -= 1
        pieces.append(token)
    return "".join(pieces)


def last_words(text: str, count: int) -> str:
    """Return the last words of a text, with what stands between them."""
    pieces: list[str] = []
    left = count
    for token in reversed(tokens(text[-400:])):
        if is_word(token):
            if not left:
                break
            left -= 1
        pieces.append(token)
    return "".join(reversed(pieces)).lstrip(" ,.;:")


def _rivals(
    conference: Conference, merges: Iterable[ClauseMerge]
) -> dict[AmendmentId, tuple[str, ...]]:
    """Return by amendment the labels of those that want other words in the same place."""
    found: dict[AmendmentId, dict[str, None]] = {}
    for merge in merges:
        for unit in merge.collisions:
            sides = [reading.amendments for reading in unit.readings[1:]]
            for mine in sides:
                others = [a for side in sides if side is not mine for a in side]
                for one in mine:
                    labels = [conference.label(a) for a in others if a != one]
                    found.setdefault(one, {}).update(dict.fromkeys(labels))
    return {amendment: tuple(labels) for amendment, labels in found.items()}


def _draft_cards(workspace: Workspace, clause: ClauseId) -> Iterator[DraftCard]:
    conference = workspace.conference
    for draft in drafts(workspace):
        said = [o for o in draft.operations if clause in clauses_of(o)]
        if not said:
            continue
        spans = [s for o in said for s in shortened(tuple(_drafted(conference, o)))]
        revises = draft.revises
        yield DraftCard(
            draft.id,
            draft_label(workspace, draft),
            tuple(dict.fromkeys(deed_of(conference, o) for o in said)),
            tuple(spans),
            draft.rationale,
            conference.label(revises) if revises in conference.amendments and revises else "",
        )


def _drafted(conference: Conference, operation: Operation) -> Iterable[Span]:
    match operation:
        case Substitution():
            return redline_of(*_made(conference, operation))
        case Insertion():
            return (Span(Change.INSERTED, "\n".join(inserted_lines(operation))),)
        case Deletion(clause=clause):
            return _deleted(conference, clause)
        case _:
            return ()
