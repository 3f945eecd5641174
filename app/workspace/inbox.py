"""The inbox: what others did that this device has not seen, grouped by clause.

Which items there are, and their order, follows from the record and the own delegation; so it is the
same on every device that can read the same entries. What is read is this device's own affair.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from hashlib import sha256

from app.ids import AmendmentId, ClauseId, EntryId, InstrumentId, PartyId
from app.merge.operations import Substitution
from app.negotiation.amendment import Amendment, Life
from app.negotiation.conference import Act, Conference
from app.negotiation.contest import standings_of
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Housekeeping,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.stand_events import (
    AssentGiven,
    PositionTaken,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    StatusSet,
)
from app.negotiation.talk_events import Commented
from app.said import said
from app.treaty.instrument import Instrument
from app.values import value
from app.workspace.act_words import amendment_of, deed, instrument_of, said_with
from app.workspace.auditing import touched
from app.workspace.comments import is_mentioned
from app.workspace.naming import audience_word
from app.workspace.read_state import ReadState, keep_read_state, marked, read_state
from app.workspace.workspace import Workspace


class ItemKind(StrEnum):
    """What an item is about. The values stand in ``--json``."""

    OVERTAKEN = "overtaken"
    REFUSED = "refused"
    AMENDMENT = "amendment"
    COMMENT = "comment"
    DECISION = "decision"
    POSITION = "position"
    STATUS = "status"
    SILENCE = "silence"
    SESSION = "session"
    TEXT = "text"
    LANGUAGE = "language"
    REVISION = "revision"
    RULES = "rules"
    RED_LINE = "red-line"


_UNTOLD = (Housekeeping, RevisionPaged)
"""What serves the record or the printer, and is no news to anybody."""
KIND_OF_ITEM: dict[type, ItemKind] = {
    AmendmentTabled: ItemKind.AMENDMENT,
    AmendmentWithdrawn: ItemKind.AMENDMENT,
    AmendmentCosponsored: ItemKind.AMENDMENT,
    Commented: ItemKind.COMMENT,
    DecisionMade: ItemKind.DECISION,
    PositionTaken: ItemKind.POSITION,
    StatusSet: ItemKind.STATUS,
    AssentGiven: ItemKind.STATUS,
    SilenceStarted: ItemKind.SILENCE,
    SilenceBroken: ItemKind.SILENCE,
    SilenceClosed: ItemKind.SILENCE,
    SilenceReceived: ItemKind.SILENCE,
    SessionSet: ItemKind.SESSION,
    ClausesLaid: ItemKind.TEXT,
    Corrected: ItemKind.TEXT,
    Renumbered: ItemKind.TEXT,
    TranslationLaid: ItemKind.LANGUAGE,
    TranslationChecked: ItemKind.LANGUAGE,
    RedLineSet: ItemKind.RED_LINE,
    RevisionIssued: ItemKind.REVISION,
    RulesSet: ItemKind.RULES,
    MembersSet: ItemKind.RULES,
}


@value
class InboxItem:
    """One thing that happened.

    Attributes:
        key: 32 bytes that name the item for ``mark``; that of an entry is its id.
        entry: what made it happen.
        what: in words: "tabled FRA-12".
        words: what its author wrote with it: a comment, a rationale, reasons; to be shown as text.
        party, device: code and label of who did it.
        time: ms since 1970 as claimed.
        order: (lamport time, entry id), the order of the record.
        clauses: that it touches, in the order of the text; none for what is about all of it.
        amendment: the one that it is about, or None.
        audience: who can read it, as it is asked for with ``--audience``.
        mentions_me: the own delegation, or a group that it is in, is mentioned, or asked to
            co-sponsor and has not.
        concerns_mine: it is about an amendment that the own delegation sponsors.
        deadline: until when a silence procedure that is still open runs, ms since 1970, or None.
        is_read: this device has seen it.
    """

    key: bytes
    entry: EntryId
    kind: ItemKind
    what: str
    words: str
    party: str
    device: str
    time: int
    order: tuple[int, bytes]
    clauses: tuple[ClauseId, ...]
    instrument: InstrumentId | None
    amendment: AmendmentId | None
    audience: str
    mentions_me: bool = False
    concerns_mine: bool = False
    deadline: int | None = None
    is_read: bool = False


@value
class InboxGroup:
    """The items on one clause, the latest first; ``clause`` is None for a whole text or all."""

    instrument: InstrumentId | None
    clause: ClauseId | None
    items: tuple[InboxItem, ...]


@value
class Inbox:
    """What is new, or everything.

    Attributes:
        first: own amendments that need attention, own acts without effect, silence procedures
            that run, then mentions.
        groups: the others, by clause in the order of the text; what is about no clause comes last.
        unread: how many items, in both, are unread.
    """

    first: tuple[InboxItem, ...]
    groups: tuple[InboxGroup, ...]
    unread: int

    @property
    def items(self) -> tuple[InboxItem, ...]:
        """Every item, as it is shown."""
        return (*self.first, *(item for group in self.groups for item in group.items))


def inbox(workspace: Workspace, *, everything: bool = False) -> Inbox:
    """Return what is unread, or everything that ever came in, read or not.

    Cost: what is unread, and the own delegation's live amendments.
    """
    state = read_state(workspace.store)
    acts = workspace.acts
    ids: Iterable[EntryId] = acts if everything else state.unread
    found = [
        item
        for id_ in ids
        if (act := acts.get(id_)) is not None and (item := _item(workspace, act)) is not None
    ]
    found += _overtaken(workspace)
    known = [replace(item, is_read=_is_read(state, item)) for item in found]
    return _sorted(workspace, known if everything else [i for i in known if not i.is_read])


def unread_clauses(workspace: Workspace, state: ReadState) -> frozenset[ClauseId]:
    """Return the clauses that the unread items of the inbox touch.

    Cost: some 3 µs an unread entry, and the own delegation's live amendments; nothing is put into
    words or in order.
    """
    conference, acts, me = workspace.conference, workspace.acts, workspace.me.id
    found: set[ClauseId] = set()
    for id_ in state.unread:
        act = acts.get(id_)
        if act is not None and _is_news(conference, act, me):
            found |= _touched(conference, act)
    for item in _overtaken(workspace):
        if not _is_read(state, item):
            found.update(item.clauses)
    return frozenset(found)


def mark(workspace: Workspace, keys: Iterable[bytes], *, read: bool = True) -> None:
    """Mark items as read or as unread; it is on disk when this returns, and leaves it never.

    Keys of items that are there no more (an overtaken amendment that was revised) are forgotten.
    """
    wanted = frozenset(keys)
    entries = {EntryId(k) for k in wanted if k in workspace.acts}
    state = marked(read_state(workspace.store), entries, wanted - entries, read=read)
    current = {item.key for item in _overtaken(workspace)}
    keep_read_state(workspace.store, replace(state, done=state.done & current))


def _is_read(state: ReadState, item: InboxItem) -> bool:
    if item.kind is ItemKind.OVERTAKEN:
        return item.key in state.done
    return item.entry not in state.unread


def _item(workspace: Workspace, act: Act) -> InboxItem | None:
    """Return an act as an item; None where it is of no interest, or has no effect."""
    conference = workspace.conference
    if not _is_news(conference, act, workspace.me.id):
        return None
    item, refusal = _bare(workspace, act), conference.refusals.get(act.id)
    if refusal is None:
        return item
    what = said("has no effect: {deed}", deed=item.what)
    return replace(item, kind=ItemKind.REFUSED, what=what, words=refusal.why)


def _is_news(conference: Conference, act: Act, me: PartyId) -> bool:
    """Say whether an act is of interest: it has an effect, or it is the own delegation's."""
    if isinstance(act.event, _UNTOLD):
        return False
    return act.party == me or act.id not in conference.refusals


def _bare(workspace: Workspace, act: Act) -> InboxItem:
    conference, me = workspace.conference, workspace.me.id
    card = workspace.ground.cards.get(act.device)
    amendment = amendment_of(conference, act)
    return InboxItem(
        act.id,
        act.id,
        KIND_OF_ITEM[type(act.event)],
        deed(conference, act),
        said_with(act.event),
        conference.code(act.party),
        card.label if card else "",
        act.time,
        act.order,
        _clauses(conference, act),
        instrument_of(conference, act),
        amendment,
        audience_word(conference, act.audience),
        act.party != me and is_mentioned(conference, me, _addressed(conference, act)),
        amendment is not None and me in conference.amendments[amendment].sponsors,
        _deadline(conference, act),
    )


def _addressed(conference: Conference, act: Act) -> tuple[PartyId, ...]:
    """Return whom an act speaks to: those mentioned, and those asked to co-sponsor."""
    match act.event:
        case Commented(mentions=mentions):
            return mentions
        case AmendmentTabled():
            held = conference.amendments.get(AmendmentId(act.id))
            return held.asked if held is not None and held.life is Life.TABLED else ()
        case _:
            return ()


def _deadline(conference: Conference, act: Act) -> int | None:
    """Return when the silence ends that an act began, while nobody has closed it."""
    held = conference.procedure.silences.get(act.id)
    return held.said.deadline if held is not None and held.closed is None else None


def _clauses(conference: Conference, act: Act) -> tuple[ClauseId, ...]:
    """Return the clauses that an act is about, in the order of the text."""
    return tuple(sorted(_touched(conference, act), key=lambda c: _place(conference, c)))


def _touched(conference: Conference, act: Act) -> frozenset[ClauseId]:
    """Return the clauses that an act is about; none for a text that is laid, it being about all."""
    return frozenset() if isinstance(act.event, ClausesLaid) else touched(conference, act)


def _place(conference: Conference, clause: ClauseId) -> tuple[object, ...]:
    """Return what sorts a clause as the text does: the ranks from the top down to it.

    Clauses that are in no text any more come after those that are. Cost: their depth.
    """
    home = conference.home.get(clause)
    text = conference.texts[home].base if home is not None else None
    if text is None or clause not in text:
        return (1, b"", b"", clause)
    return (0, text.title.encode(), text.id, *_ranks(text, clause))


def _ranks(text: Instrument, clause: ClauseId) -> Iterator[bytes]:
    for one in (*reversed(list(text.ancestors(clause))), text[clause]):
        yield from (one.rank, one.id)


def _overtaken(workspace: Workspace) -> list[InboxItem]:
    """Return an item for each own amendment that a decision has overtaken and nobody settled."""
    conference, me = workspace.conference, workspace.me.id
    return [
        _attention(workspace, amendment)
        for amendment in conference.amendments.values()
        if amendment.party == me
        and amendment.life is Life.TABLED
        and state_of(conference, amendment) is State.ATTENTION
    ]


def _attention(workspace: Workspace, amendment: Amendment) -> InboxItem:
    conference = workspace.conference
    by = _overtaker(conference, amendment)
    act = workspace.acts[by if by is not None else amendment.id]
    label = conference.label(amendment.id)
    what = said(
        "{amendment} needs attention: the wording that it changes was decided on", amendment=label
    )
    clauses = sorted(amendment.clauses, key=lambda c: _place(conference, c))
    return replace(
        _bare(workspace, act),
        key=sha256(b"overtaken" + amendment.id + act.id).digest(),
        kind=ItemKind.OVERTAKEN,
        what=what,
        words="",
        clauses=tuple(clauses),
        instrument=amendment.instrument,
        amendment=amendment.id,
        audience=audience_word(conference, amendment.audience),
        mentions_me=False,
        concerns_mine=True,
    )


def _overtaker(conference: Conference, amendment: Amendment) -> EntryId | None:
    """Return the latest decision that settled words which the amendment would change."""
    by = {
        fate.by
        for operation in amendment.operations
        if isinstance(operation, Substitution)
        for standing in standings_of(conference, amendment, operation).values()
        for fate in standing.rebased.fates
        if fate.by is not None
    }
    made = [conference.decisions[entry].act.order for entry in by]
    return EntryId(max(made)[1]) if made else None


def _urgency(item: InboxItem) -> int | None:
    """Return how far up an item stands among what is for the own delegation; None if it is not."""
    if item.kind is ItemKind.OVERTAKEN:
        return 0
    if item.kind is ItemKind.REFUSED:
        return 1
    if item.deadline is not None:
        return 2
    return 3 if item.mentions_me else None


def _sorted(workspace: Workspace, items: Iterable[InboxItem]) -> Inbox:
    conference = workspace.conference
    first: list[InboxItem] = []
    grouped: dict[tuple[InstrumentId | None, ClauseId | None], list[InboxItem]] = {}
    latest_first = sorted(items, key=lambda i: (i.order, i.key), reverse=True)
    for item in latest_first:
        if _urgency(item) is not None:
            first.append(item)
            continue
        clause = item.clauses[0] if item.clauses else None
        grouped.setdefault((item.instrument, clause), []).append(item)
    first.sort(key=lambda i: _urgency(i) or 0)
    groups = [InboxGroup(text, clause, tuple(held)) for (text, clause), held in grouped.items()]
    groups.sort(key=lambda g: _group_place(conference, g))
    return Inbox(tuple(first), tuple(groups), sum(not i.is_read for i in latest_first))


def _group_place(conference: Conference, group: InboxGroup) -> tuple[object, ...]:
    if group.clause is not None:
        return _place(conference, group.clause)
    held = conference.texts.get(group.instrument) if group.instrument is not None else None
    return (2, held.base.title.encode() if held else b"", group.instrument or b"")
