"""Where a reading that somebody spoke of stands today: by what it says and where, nothing else.

Its range moves with the words around it through the decisions made since, as an amendment's hunks
do. So a stand on it survives decisions on other places of the wording; where its own place was
decided, it is in the text now, or no longer proposed.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from typing import TypeAlias

from app.ids import ClauseId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.rebase import HunkState
from app.merge.units import Reading, Unit
from app.negotiation.conference import Conference
from app.negotiation.contest import contest, followed
from app.negotiation.place import Place
from app.negotiation.stand_events import ReadingSubject
from app.negotiation.wordings import chain_of
from app.treaty.delta import Hunk
from app.treaty.wording import wording_hash
from app.values import value

Merges: TypeAlias = Callable[[Place], ClauseMerge]
"""Gives the merge of a wording."""
_MARK = "\ue000"
"""Makes a change that no decision can have made; private use, so no wording has it."""


class Fate(StrEnum):
    """What became of a reading."""

    PROPOSED = "proposed"
    IN_TEXT = "in the text"
    GONE = "no longer proposed"


@value
class Located:
    """A reading as it is today.

    Attributes:
        clause: where its words stand now; another than it was made on after a split or a join.
        unit, reading: indices in the merge of that wording; None unless it is proposed there.
        whole: index among the whole readings, for another wording of the whole.
    """

    subject: ReadingSubject
    fate: Fate
    clause: ClauseId
    unit: int | None = None
    reading: int | None = None
    whole: int | None = None


def reading_subject(
    conference: Conference, place: Place, unit: Unit, reading: Reading
) -> ReadingSubject:
    """Return how a reading is named for good."""
    clause, language, part = place
    base = wording_hash(clause, language, part, chain_of(conference, place).current)
    return ReadingSubject(clause, language, part, base, unit.start, unit.end, reading.text)


def whole_subject(conference: Conference, place: Place, text: str) -> ReadingSubject:
    """Return how another wording of the whole is named for good."""
    clause, language, part = place
    words = chain_of(conference, place).current
    base = wording_hash(clause, language, part, words)
    return ReadingSubject(clause, language, part, base, 0, len(words), text)


def merges_in(conference: Conference) -> Merges:
    """Return what gives the merge of a wording, each made once."""

    @cache
    def merge_of(place: Place) -> ClauseMerge:
        return contest(conference, place).merge

    return merge_of


def located(
    conference: Conference, subject: ReadingSubject, merges: Merges | None = None
) -> Located:
    """Return where a reading stands today.

    Cost: the decisions on its wording, and a merge unless ``merges`` has it.
    """
    found = _range_now(conference, subject)
    if found is None:
        return Located(subject, _when_decided(conference, subject), subject.clause)
    clause, start, end = found
    merge = (merges or merges_in(conference))((clause, subject.language, subject.part))
    says = merge.base[:start] + subject.text + merge.base[end:]
    if says == merge.base:
        return _base_reading(subject, clause, merge, (start, end))
    for index, unit in enumerate(merge.units):
        for number, reading in enumerate(unit.readings[1:], 1):
            if merge.base[: unit.start] + reading.text + merge.base[unit.end :] == says:
                return Located(subject, Fate.PROPOSED, clause, index, number)
    for index, whole in enumerate(merge.wholes):
        if whole.kind is WholeKind.ALTERNATIVE and whole.text == says:
            return Located(subject, Fate.PROPOSED, clause, whole=index)
    return Located(subject, Fate.GONE, clause)


def _base_reading(
    subject: ReadingSubject, clause: ClauseId, merge: ClauseMerge, place: tuple[int, int]
) -> Located:
    """Return the reading that changes nothing, of the one unit that meets the range."""
    meeting = [i for i, u in enumerate(merge.units) if _meets(u, *place)]
    if len(meeting) != 1:
        return Located(subject, Fate.IN_TEXT, clause)
    return Located(subject, Fate.PROPOSED, clause, meeting[0], 0)


def _meets(unit: Unit, start: int, end: int) -> bool:
    if unit.start == unit.end or start == end:
        return unit.start <= end and start <= unit.end
    return unit.start < end and start < unit.end


def _range_now(conference: Conference, subject: ReadingSubject) -> tuple[ClauseId, int, int] | None:
    """Return the clause and range that a range moved to; None when a decision changed it."""
    marked = Hunk(subject.start, subject.end, subject.text + _MARK)
    for clause, hunks in _live(conference, subject, marked):
        if hunks == (Hunk(hunks[0].start, hunks[0].end, marked.replacement),):
            return clause, hunks[0].start, hunks[0].end
    return None


def _live(
    conference: Conference, subject: ReadingSubject, hunk: Hunk
) -> Iterator[tuple[ClauseId, tuple[Hunk, ...]]]:
    place: Place = (subject.clause, subject.language, subject.part)
    for clause, rebased in followed(conference, place, subject.base, hunk).items():
        if rebased.live:
            yield clause, rebased.live


def _when_decided(conference: Conference, subject: ReadingSubject) -> Fate:
    """Say whether the decision that changed a range made it say this."""
    hunk = Hunk(subject.start, subject.end, subject.text)
    place: Place = (subject.clause, subject.language, subject.part)
    found = followed(conference, place, subject.base, hunk).values()
    states = {fate.state for rebased in found for fate in rebased.fates}
    return Fate.IN_TEXT if states == {HunkState.REFLECTED} else Fate.GONE
