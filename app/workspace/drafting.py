"""A delegate's use cases: keep private drafts, table them, withdraw, co-sponsor."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text
from app.ids import AmendmentId, AudienceId, ClauseId, DraftId, EntryId, PartyId, new_id
from app.merge.operations import Operation
from app.negotiation.access import may
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Text
from app.negotiation.events import AmendmentCosponsored, AmendmentTabled, AmendmentWithdrawn
from app.negotiation.wordings import head_of
from app.ports import SearchRow
from app.said import said
from app.settings import MAX_RATIONALE_BYTES
from app.treaty.instrument import Clause, ClauseKind
from app.workspace.drafts import Draft, read_draft, write_draft
from app.workspace.proposing import place_of
from app.workspace.search_rows import words_brought
from app.workspace.sessions import refuse_barred
from app.workspace.workspace import NotPermittedError, Workspace

_FRAME = {ClauseKind.TITLE, ClauseKind.PREAMBLE}
"""What a reader puts around a fragment because a whole treaty would have it."""
_BARE = {ClauseKind.PARAGRAPH, ClauseKind.RECITAL, ClauseKind.CHAPEAU}
"""What a reader takes a paragraph without a number for, depending on its words."""


@dataclass(eq=False)
class RationaleTooLongError(TravauxError):
    """A rationale is longer than an entry may carry."""

    size: int
    limit: int
    says: ClassVar[str] = "The rationale has {size} bytes; {limit} is the limit. Shorten it."


@dataclass(frozen=True, slots=True)
class Wish:
    """What a delegate wants with one amendment.

    Attributes:
        operations: on the text as it is now.
        rationale: "" keeps the one the draft has.
        draft: the draft to add to; None begins one.
        revises: the tabled amendment that the draft will replace.
    """

    operations: Sequence[Operation]
    rationale: str = ""
    draft: Draft | None = None
    revises: Amendment | None = None


def drafts(workspace: Workspace) -> list[Draft]:
    """Return this device's private drafts, the oldest first."""
    return [read_draft(id_, body) for id_, body in workspace.store.drafts.all()]


def draft_label(workspace: Workspace, draft: Draft) -> str:
    """Return the number a draft will be tabled under: "FRA-12"."""
    return f"{workspace.me.code}-{draft.number}"


def the_draft(workspace: Workspace, name: str) -> Draft:
    """Return the draft of that number.

    Raises:
        NotFoundError: there is none.
    """
    held = drafts(workspace)
    for draft in held:
        if draft_label(workspace, draft).casefold() == name.strip().casefold():
            return draft
    known = ", ".join(draft_label(workspace, d) for d in held)
    raise NotFoundError(
        said("draft"), name, said("Your drafts are: {known}.", known=known or said("none yet"))
    )


def keep(workspace: Workspace, text: Text, wish: Wish) -> Draft:
    """Keep what a delegate wants as a draft, or in a draft; it is on disk when this returns.

    Raises:
        NotPermittedError: this device may not propose amendments.
        RationaleTooLongError: see there.
    """
    if not may(workspace.roles, AmendmentTabled):
        raise NotPermittedError(said("your role does not propose amendments."))
    size = len(wish.rationale.encode())
    if size > MAX_RATIONALE_BYTES:
        raise RationaleTooLongError(size, MAX_RATIONALE_BYTES)
    draft = _drafted(workspace, text, wish)
    with workspace.store.transaction():
        workspace.store.drafts.keep(draft.id, write_draft(draft))
        workspace.store.search.replace(draft_rows(workspace, draft))
    return draft


def draft_rows(workspace: Workspace, draft: Draft) -> list[SearchRow]:
    """Return what can be searched for in a draft: its rationale and the words it brings."""
    text = workspace.conference.texts.get(draft.instrument)
    language = text.base.language if text else ""
    words = "\n".join([draft.rationale, *words_brought(draft.operations)]).strip()
    return [SearchRow(draft.id, "draft", draft.id, language, words)] if words else []


def _drafted(workspace: Workspace, text: Text, wish: Wish) -> Draft:
    if wish.draft is not None:
        if wish.draft.instrument != text.base.id:
            raise UsageError(said("A draft amends one text; begin another draft for another text."))
        return replace(
            wish.draft,
            operations=tuple(wish.operations),
            rationale=wish.rationale or wish.draft.rationale,
        )
    revises = wish.revises
    return Draft(
        DraftId(new_id()),
        revises.number if revises else _next_number(workspace),
        text.base.id,
        tuple(wish.operations),
        wish.rationale or (revises.rationale if revises else ""),
        revises.id if revises else None,
    )


def _next_number(workspace: Workspace) -> int:
    """Return a draft's number: free on the table for all, and among the drafts."""
    drafted = (d.number for d in drafts(workspace))
    return max([next_number(workspace, None), *(1 + number for number in drafted)])


def next_number(workspace: Workspace, audience: AudienceId | None) -> int:
    """Return the next number of the own delegation in an audience; each counts for itself.

    What was not admitted keeps its number: it comes on the table when the chair opens it again.
    """
    party = workspace.me.id
    every = workspace.conference.amendments.values()
    taken = [a.number for a in every if a.party == party and a.audience == audience]
    if audience is None:
        acts = workspace.conference.shut_out.values()
        own = (a.event for a in acts if a.party == party)
        taken += (e.number for e in own if isinstance(e, AmendmentTabled))
    return 1 + max(taken, default=0)


def discard(workspace: Workspace, draft: Draft) -> None:
    """Throw a draft away."""
    with workspace.store.transaction():
        workspace.store.drafts.drop(draft.id)
        workspace.store.search.replace((), [draft.id])


def table(
    workspace: Workspace,
    draft: Draft,
    asked: Sequence[PartyId] = (),
    audience: AudienceId | None = None,
) -> AmendmentId:
    """Sign a draft and put it on the table; the draft is gone in the same moment.

    Args:
        workspace: of the delegation.
        draft: of this device.
        asked: delegations that are asked to co-sponsor it.
        audience: who can read it; None for everybody.

    Raises:
        NotPermittedError: the rules refuse it; the draft is kept.
        NotAdmittedError: tabling is closed, or a clause is agreed; the draft is kept.
    """
    event = tabling(workspace, draft, asked, audience)
    if audience is None:
        refuse_barred(workspace.conference, event)
    refs = _rests_on(workspace.conference, event)
    (entry,) = workspace.record([event], refs, [draft.id], audience)
    return AmendmentId(entry)


def tabling(
    workspace: Workspace, draft: Draft, asked: Sequence[PartyId], audience: AudienceId | None
) -> AmendmentTabled:
    """Return exactly what ``table`` would sign, signing nothing."""
    revised = workspace.conference.amendments.get(draft.revises) if draft.revises else None
    number = draft.number if audience is None else next_number(workspace, audience)
    widens: AmendmentId | None = None
    if revised is not None and revised.audience == audience:
        number = revised.number
    elif revised is not None:
        number, widens = next_number(workspace, audience), revised.id
    return AmendmentTabled(
        number,
        draft.instrument,
        draft.operations,
        draft.rationale,
        None if widens else draft.revises,
        tuple(asked),
        widens,
    )


def widen(
    workspace: Workspace,
    amendment: Amendment,
    audience: AudienceId | None,
    asked: Sequence[PartyId] = (),
) -> AmendmentId:
    """Put an amendment of a narrow audience before more eyes, as it is, under a number of its own.

    Raises:
        NotPermittedError: it is not the delegation's own, or is before that audience already.
    """
    if amendment.party != workspace.me.id:
        raise NotPermittedError(
            said("only the delegation that tabled it can put it before others.")
        )
    if amendment.audience == audience or amendment.is_public:
        raise NotPermittedError(said("it is before that audience, or a wider one, already."))
    event = AmendmentTabled(
        next_number(workspace, audience),
        amendment.instrument,
        amendment.operations,
        amendment.rationale,
        None,
        tuple(asked),
        amendment.id,
    )
    if audience is None:
        refuse_barred(workspace.conference, event)
    refs = _rests_on(workspace.conference, event)
    (entry,) = workspace.record([event], refs, (), audience)
    return AmendmentId(entry)


def withdraw(workspace: Workspace, amendment: Amendment) -> None:
    """Withdraw the delegation's sponsorship."""
    event = AmendmentWithdrawn(amendment.id)
    workspace.record([event], [amendment.id], audience=amendment.audience)


def cosponsor(workspace: Workspace, amendment: Amendment) -> None:
    """Let the delegation join an amendment's sponsors."""
    event = AmendmentCosponsored(amendment.id)
    workspace.record([event], [amendment.id], audience=amendment.audience)


def fragment(data: bytes, language: str, like: Clause | None) -> list[Clause]:
    """Read a piece of a text of our own that is to be inserted; for others' files see ``piece``.

    Args:
        data: Markdown or plain text.
        language: it is written in.
        like: a clause beside which it will stand: bare paragraphs become clauses of its kind.

    Raises:
        UsageError: nothing is in it.
    """
    return piece(read_text(data, Format.MARKDOWN, language), like)


def piece(found: ImportedText, like: Clause | None) -> list[Clause]:
    """Return the clauses of a text that was read, to be inserted beside a clause.

    Raises:
        UsageError: nothing is in it.
    """
    kept = unframed(found, like)
    if not kept:
        raise UsageError(said("There is no text to insert in that file."))
    return kept


def unframed(found: ImportedText, like: Clause | None) -> list[Clause]:
    """Return the clauses of a piece of a text without what a whole treaty would have around them.

    Bare paragraphs become clauses of the kind of ``like``, beside which they will stand.
    """
    frames = {c.id for c in found.clauses if c.kind in _FRAME}
    clauses = [_unframed(c, frames, like, found.language) for c in found.clauses]
    return [c for c in clauses if c is not None]


def _unframed(
    clause: Clause, frames: set[ClauseId], like: Clause | None, language: str
) -> Clause | None:
    """Take a clause out of its frame; a bare paragraph becomes one of its new neighbours' kind."""
    wording = clause.wording(language)
    if clause.id in frames and not (wording.text or wording.heading):
        return None
    on_top = clause.parent is None or clause.parent in frames
    if on_top and (clause.id in frames or clause.kind in _BARE) and not clause.label.strip():
        kind = like.kind if like else ClauseKind.PARAGRAPH
        return replace(clause, parent=None, kind=kind, number="", label="")
    return replace(clause, parent=None) if on_top else clause


def _rests_on(conference: Conference, event: AmendmentTabled) -> list[EntryId]:
    """Return the decisions whose wordings were the base of it, and the version it revises."""
    found: list[EntryId] = [event.revises] if event.revises is not None else []
    for operation in event.operations:
        place = place_of(operation)
        head = head_of(conference, place) if place else None
        if head is not None:
            found.append(head)
    return found
