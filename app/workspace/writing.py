"""Writing an amendment where the words stand: one wording of a private draft, kept as it is typed.

What is kept is the delta between two texts, never a sequence of key strokes. A draft stays over the
wording that it was begun on; when a decision changes the text meanwhile, it says what became of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.errors import NotFoundError
from app.ids import AmendmentId, DraftId
from app.merge.chain import Chain
from app.merge.operations import Operation, Substitution
from app.merge.rebase import AmendmentState, hunks_of, rebase
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Text
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of
from app.said import said
from app.treaty.delta import apply_hunks
from app.workspace.draft_words import Standing, Writing
from app.workspace.drafting import Wish, discard, drafts, keep
from app.workspace.drafts import Draft
from app.workspace.proposing import lawful, place_of, reworded, with_operations
from app.workspace.workspace import NotPermittedError, Workspace

_NOBODY = AmendmentId(b"")
_CLAUSE = "the clause"
"""How errors name the clause in front of its author; citing it would read the whole text."""


def writing_at(workspace: Workspace, place: Place) -> Writing:
    """Return what this device's drafts would have a wording say; the text itself without any."""
    conference = workspace.conference
    now = chain_of(conference, place).current
    draft, operation = _held(drafts(workspace), place)
    if draft is None or operation is None:
        return Writing(place, None, now, now, now)
    return _writing(conference, draft, operation)


def keep_writing(
    workspace: Workspace, place: Place, words: str, base: str | None = None
) -> Writing:
    """Keep how a delegate would have a wording; it is on disk when this returns.

    The draft that has this wording already is changed, else one is begun. Words that say what the
    base says take the wording out of the draft, and an empty draft goes with it.

    Args:
        workspace: of the delegation.
        place: which wording.
        words: as typed, whole.
        base: the wording that they were typed over; None for the one that the draft was begun on,
            or the text as it is now.

    Raises:
        NotFoundError: the clause is not in the text any more.
        WordingRefusedError: they cannot be recorded.
        TooManyTokensError: they are too long to be compared.
        NotPermittedError: this device proposes nothing.
    """
    held = writing_at(workspace, place)
    over = held.base if base is None else base
    text = _text_of(workspace.conference, place)
    mended = lawful(words, _CLAUSE)
    draft, _ = _held(drafts(workspace), place)
    if mended == over:
        if draft is not None:
            _take_out(workspace, text, draft, place)
        return writing_at(workspace, place)
    more = [reworded(place, over, mended, _CLAUSE)]
    operations = with_operations(draft.operations if draft else (), more)
    kept = keep(workspace, text, Wish(operations, draft=draft))
    return _writing(workspace.conference, kept, more[0])


def put_on_current(workspace: Workspace, place: Place) -> Writing:
    """Lay an author's changes over the wording as it is now; where they do not apply, nothing."""
    held = writing_at(workspace, place)
    if held.standing is not Standing.APPLIES:
        return held
    return keep_writing(workspace, place, held.carried, held.now)


def put_whole_on_current(workspace: Workspace, place: Place) -> Writing:
    """Lay an author's words whole over the wording as it is now, where their changes do not apply.

    What was decided meanwhile in the same place is then undone in them, until their author writes
    on: only somebody who was shown that may ask for it.
    """
    held = writing_at(workspace, place)
    if held.standing is not Standing.NEEDS_ATTENTION or not held.words:
        return held
    return keep_writing(workspace, place, held.words, held.now)


def revising(workspace: Workspace, amendment: Amendment) -> Draft:
    """Return the draft that will replace an own amendment; one is begun where there is none.

    Raises:
        NotPermittedError: another delegation tabled it, or the own one sponsors it no more.
    """
    me = workspace.me.id
    if amendment.party != me or me not in amendment.sponsors:
        raise NotPermittedError(
            said("only the delegation that tabled it and sponsors it can revise it.")
        )
    held = next((d for d in drafts(workspace) if d.revises == amendment.id), None)
    if held is not None:
        return held
    text = workspace.conference.texts[amendment.instrument]
    return keep(workspace, text, Wish(amendment.operations, revises=amendment))


def draft_of(workspace: Workspace, id_: DraftId) -> Draft | None:
    """Return a draft of this device by its id."""
    return next((d for d in drafts(workspace) if d.id == id_), None)


def add_to_draft(
    workspace: Workspace, text: Text, operations: Sequence[Operation], draft: DraftId | None = None
) -> Draft:
    """Keep operations in a draft of this device, or begin one with them.

    What contradicts them in the draft is replaced, as ``with_operations`` says.

    Raises:
        NotPermittedError: this device proposes nothing.
    """
    held = draft_of(workspace, draft) if draft is not None else None
    every = with_operations(held.operations if held else (), operations)
    return keep(workspace, text, Wish(every, draft=held))


def _held(held: Sequence[Draft], place: Place) -> tuple[Draft | None, Substitution | None]:
    """Return the draft that was begun last among those with this wording, and its operation."""
    for draft in reversed(held):
        for operation in draft.operations:
            if isinstance(operation, Substitution) and place_of(operation) == place:
                return draft, operation
    return None, None


def _writing(conference: Conference, draft: Draft, operation: Substitution) -> Writing:
    place = (operation.clause, operation.language, operation.part)
    chain = chain_of(conference, place)
    base = chain.wording(operation.base)
    if base is None:  # it was begun on words that are not here: another copy of this workspace
        return Writing(place, draft.id, "", chain.current, "", Standing.NEEDS_ATTENTION)
    words = apply_hunks(base, hunks_of(base, operation.delta))
    if base == chain.current:
        return Writing(place, draft.id, base, base, words)
    standing, carried = _carried(chain, operation, base)
    return Writing(place, draft.id, base, chain.current, words, standing, carried)


def _carried(chain: Chain, operation: Substitution, base: str) -> tuple[Standing, str]:
    found = rebase(chain, _NOBODY, operation.base, hunks_of(base, operation.delta))
    match found.state:
        case AmendmentState.APPLIES:
            return Standing.APPLIES, apply_hunks(chain.current, found.live)
        case AmendmentState.REFLECTED:
            return Standing.REFLECTED, ""
        case _:
            return Standing.NEEDS_ATTENTION, ""


def _take_out(workspace: Workspace, text: Text, draft: Draft, place: Place) -> None:
    left = tuple(o for o in draft.operations if place_of(o) != place)
    if left:
        keep(workspace, text, Wish(left, draft=replace(draft, operations=left)))
    elif not draft.rationale and draft.revises is None:
        discard(workspace, draft)


def _text_of(conference: Conference, place: Place) -> Text:
    home = conference.home.get(place[0])
    if home is None:
        raise NotFoundError(
            said("clause"), place[0].hex()[:8], said("It is not in the text any more.")
        )
    return conference.texts[home]
