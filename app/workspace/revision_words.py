"""What renumberings, corrections and printed lines are called in the log."""

from typing import assert_never

from app.ids import ClauseId, EntryId
from app.negotiation.conference import Conference
from app.negotiation.fold_revisions import revision_of
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.said import counted, said


def described_revision(
    conference: Conference, event: Renumbered | Corrected | RevisionPaged
) -> str:
    """Say in words what an event does to numbers, to an issued text or to its print."""
    match event:
        case Renumbered(numbers=numbers, wordings=wordings):
            clauses = counted(len(numbers), "{count} clause", "{count} clauses")
            if not wordings:
                return said("renumbered {clauses}", clauses=clauses)
            following = counted(len(wordings), "{count} wording", "{count} wordings")
            return said("renumbered {clauses}, {wordings} following", clauses=clauses,
                        wordings=following)  # fmt: skip
        case Corrected(symbol=symbol, corrections=corrections, revision=revision):
            count = counted(len(corrections), "{count} correction", "{count} corrections")
            return said("issued {symbol}: {corrections} to {revision}", symbol=symbol,
                        corrections=count, revision=symbol_of(conference, revision))  # fmt: skip
        case RevisionPaged(revision=revision, language=language):
            symbol = symbol_of(conference, revision)
            return said("stated the lines of {symbol} as printed in “{language}”", symbol=symbol,
                        language=language)  # fmt: skip
        case _:
            assert_never(event)


def touched_by_revision(event: Renumbered | Corrected | RevisionPaged) -> frozenset[ClauseId]:
    """Return the clauses that an event is about."""
    match event:
        case Renumbered(numbers=numbers, wordings=wordings):
            return frozenset([*(n.clause for n in numbers), *(w.clause for w in wordings)])
        case Corrected(corrections=corrections):
            return frozenset(c.wording.clause for c in corrections)
        case RevisionPaged():
            return frozenset()
        case _:
            assert_never(event)


def symbol_of(conference: Conference, revision: EntryId) -> str:
    """Return the symbol of a revision; the beginning of its id when it is not here."""
    found = (revision_of(text, revision) for text in conference.texts.values())
    held = next(filter(None, found), None)
    return held.symbol if held else revision.hex()[:8]
