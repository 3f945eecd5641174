"""Operations on the tree as a person asks for them at one clause: insert, delete, move, split."""

from app.ids import ClauseId, DraftId, InstrumentId
from app.merge.operations import Operation, Relocation, Retention
from app.negotiation.conference import Text
from app.treaty.wording import Part
from app.workspace.drafting import fragment
from app.workspace.drafts import Draft
from app.workspace.naming import Names
from app.workspace.proposing import (
    deleted,
    inserted_after,
    inserted_under,
    joined_with_next,
    moved_after,
    split_before,
)
from app.workspace.shape import Shape
from app.workspace.workspace import Workspace
from app.workspace.writing import add_to_draft


def operations(text: Text, clause: ClauseId, shape: Shape, words: str) -> list[Operation]:
    """Return the operations that a shape means, on the text as it is now.

    Args:
        text: that holds the clause.
        clause: the one in front of the person.
        shape: what is to be done.
        words: see ``NEEDS_WORDS``; ignored by the others.

    Raises:
        UsageError, NotFoundError, AmbiguousProvisionError: the words do not serve.
    """
    base, language = text.base, text.base.language
    match shape:
        case Shape.INSERT_AFTER:
            piece = fragment(words.encode(), language, base[clause])
            return [*inserted_after(base, clause, piece)]
        case Shape.INSERT_UNDER:
            like = next(iter(base.children(clause)), None)
            return [*inserted_under(base, clause, fragment(words.encode(), language, like))]
        case Shape.DELETE:
            return [deleted(base, clause)]
        case Shape.RETAIN:
            return [Retention(clause)]
        case Shape.MOVE | Shape.SPLIT | Shape.JOIN:
            return [_rearranged(text, clause, shape, words)]


def _rearranged(text: Text, clause: ClauseId, shape: Shape, words: str) -> Operation:
    base, names = text.base, Names(text.base)
    if shape is Shape.MOVE:
        moved: Relocation = moved_after(base, clause, names.clause(words.strip()))
        return moved
    if shape is Shape.SPLIT:
        place = (clause, base.language, Part.TEXT)
        return split_before(base, place, words, names.cite(clause))
    return joined_with_next(base, clause, " ", names.cite(clause))


def draft_structure(
    workspace: Workspace,
    instrument: InstrumentId,
    clause: ClauseId,
    asked: tuple[Shape, str],
    draft: DraftId | None = None,
) -> Draft:
    """Keep what is to be done with a clause as a draft of its own, or in a draft.

    Args:
        workspace: of the delegation.
        instrument: the text.
        clause: the one in front of the person.
        asked: what is to be done, and the words that it needs.
        draft: to be added to; None begins one.

    Raises:
        NotPermittedError: this device proposes nothing.
        UsageError, NotFoundError, AmbiguousProvisionError: the words do not serve.
    """
    text = workspace.conference.texts[instrument]
    return add_to_draft(workspace, text, operations(text, clause, *asked), draft)
