"""What became of a clause of an issued revision: as the text stands now."""

from collections.abc import Iterator
from enum import StrEnum

from app.ids import ClauseId
from app.treaty.instrument import Instrument
from app.treaty.redline import redline
from app.treaty.span import Span
from app.treaty.wording import Part
from app.values import value
from app.workspace.naming import Names
from app.workspace.reading import label_texts


class Fate(StrEnum):
    """One thing that became of a clause. The values are words of the command line."""

    UNCHANGED = "unchanged"
    REWORDED = "reworded"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    SPLIT = "split"
    JOINED = "joined"
    DELETED = "deleted"


@value
class Became:
    """What became of one clause.

    Attributes:
        clause: as it was.
        then: how it was cited.
        fates: at least one.
        now: the clauses that say today what it said: itself first, then its later parts; the one
            it was joined to; none when it is gone.
        cited: how each of ``now`` is cited today.
        heading, text: the redline from then to now, in the language asked for; empty where it says
            the same, or is not there.
    """

    clause: ClauseId
    then: str
    fates: tuple[Fate, ...]
    now: tuple[ClauseId, ...]
    cited: tuple[str, ...]
    heading: tuple[Span, ...] = ()
    text: tuple[Span, ...] = ()


class Fates:
    """What became of the clauses of one revision; made once for as many as are asked about."""

    def __init__(self, then: Instrument, now: Instrument, language: str) -> None:
        """Name the clauses of both."""
        self._then, self._now, self._language = then, now, language
        self._old, self._new = Names(then), Names(now)
        self._labels = label_texts(then, language), label_texts(now, language)

    def of(self, clause: ClauseId) -> Became:
        """Return what became of one clause of the revision.

        Raises:
            TooManyTokensError: its wording is too long to be compared.
        """
        host = self._host(clause)
        if host is None:
            return Became(clause, self._old.cite(clause), (Fate.DELETED,), (), ())
        there = (host, *self._parts(host))
        heading, text = (
            self._redline(clause, host, Part.HEADING),
            self._redline(clause, host, Part.TEXT),
        )
        fates = tuple(self._fates(clause, there, reworded=bool(heading or text)))
        cited = tuple(self._new.cite(c) for c in there)
        return Became(
            clause, self._old.cite(clause), fates or (Fate.UNCHANGED,), there, cited, heading, text
        )

    def _host(self, clause: ClauseId) -> ClauseId | None:
        """Return the clause that has its words now: itself, or the one it was joined to."""
        seen: set[ClauseId] = set()
        while clause not in self._now and clause not in seen:
            seen.add(clause)
            clause = self._now.aliases.get(clause) or clause
        return clause if clause in self._now else None

    def _parts(self, host: ClauseId) -> list[ClauseId]:
        """Return later parts that were split off since, in the order of the text."""
        new = {p for p, of in self._now.part_of.items() if of == host and p not in self._then}
        return [c.id for c, _ in self._now.walk() if c.id in new]

    def _fates(
        self, clause: ClauseId, there: tuple[ClauseId, ...], *, reworded: bool
    ) -> Iterator[Fate]:
        if there[0] != clause:
            yield Fate.JOINED
            return
        old, new = self._then[clause], self._now[clause]
        if len(there) > 1:
            yield Fate.SPLIT
        if reworded:
            yield Fate.REWORDED
        if (old.parent, old.rank) != (new.parent, new.rank):
            yield Fate.MOVED
        if self._labels[0][clause] != self._labels[1][clause]:
            yield Fate.RENUMBERED

    def _redline(self, clause: ClauseId, host: ClauseId, part: Part) -> tuple[Span, ...]:
        before = self._then[clause].wording(self._language).part(part)
        after = self._now[host].wording(self._language).part(part)
        return redline(before, after) if before != after else ()
