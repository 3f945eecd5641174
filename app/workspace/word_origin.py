"""Who brought a word into the text: it is followed back through what each decision kept and put in.

Decisions keep their hunks, so that a word's way is arithmetic, through splits and joins of clauses
too. Where a decision replaced a passage and both had the word, it counts as kept; where a decision
undid another, the word goes back to before that one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.chain import Chain, Step
from app.merge.decisions import UnitChoice
from app.merge.operations import Insertion, Join, Split, Substitution
from app.negotiation.conference import Conference, Decision
from app.negotiation.events import ClausesLaid
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of
from app.treaty.delta import Hunk, inserted_text
from app.treaty.diff import TooManyTokensError, hunks_between
from app.values import value
from app.workspace.history import Source

MOST_PLACES = 50
"""Places of one word in one wording that are followed."""


@value
class Origin:
    """Where one occurrence of a word comes from.

    Attributes:
        start, end: its place in the wording (code points).
        entry: what brought it: the entry that laid the text, or a decision; None where the entry
            is not here.
        is_laid: it stood in the text as laid.
        party, device, time: of that entry.
        amendments: numbers of the amendments whose words were chosen; none when it is the chair's
            own wording, or was laid.
        sponsors: codes of the delegations that proposed it.
        left_with: the decision that took the word out; None while it stands.
    """

    start: int
    end: int
    entry: EntryId | None
    is_laid: bool
    party: str
    device: str
    time: int
    amendments: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    left_with: EntryId | None = None


def origins(source: Source, place: Place, word: str) -> tuple[Origin, ...]:
    """Return where each occurrence of a word, or of some words, in a wording comes from.

    When the current wording does not have it, the last one that did is taken, and the decision
    that took it out is named. Empty when no wording ever had it.
    """
    chain = chain_of(source.conference, place)
    for index in range(len(chain.steps), -1, -1):
        ranges = occurrences(chain.wording_at(index), word)
        if ranges:
            gone = chain.steps[index].entry if index < len(chain.steps) else None
            return tuple(_origin(source, place, index, one, gone) for one in ranges)
    return ()


def occurrences(wording: str, word: str) -> list[tuple[int, int]]:
    """Return the places of a word in a wording, as a whole word, whatever its case.

    Scripts that put no blanks between words have no whole words; there any place counts.
    """
    if not word.strip():
        return []
    pattern = regex.escape(word.strip(), literal_spaces=True)
    edge = r"[\p{L}\p{N}\p{M}]"
    han = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}"
    found = regex.finditer(
        rf"(?:(?<!{edge})|(?<=[{han}])|(?=[{han}])){pattern}(?:(?!{edge})|(?=[{han}])|(?<=[{han}]))",
        wording,
        regex.IGNORECASE,
    )
    return [one.span() for one, _ in zip(found, range(MOST_PLACES), strict=False)]


def _origin(
    source: Source, place: Place, index: int, span: tuple[int, int], gone: EntryId | None
) -> Origin:
    found = _Trace(source.conference).back(place, index, span)
    if found.step is None:
        return _begun(source, found, span, gone)
    decision = source.conference.decisions[found.step.entry]
    chosen = _chosen(source.conference, found)
    return _told(source, decision, span, gone, chosen)


@value
class _Found:
    """Where a word's way ends: at a step that put it in, or where a clause began (no step)."""

    place: Place
    span: tuple[int, int]
    word: str
    step: Step | None = None
    unit: UnitChoice | None = None


@value
class _Trace:
    conference: Conference

    def back(self, place: Place, index: int, span: tuple[int, int]) -> _Found:
        """Follow a range of a wording of a chain back to where it came in."""
        chain = chain_of(self.conference, place)
        seen: set[tuple[Place, int]] = set()
        while (place, index) not in seen:
            seen.add((place, index))
            word = chain.wording_at(index)[slice(*span)]
            if not index:
                split = self._before_split(place, span)
                if split is None:
                    return _Found(place, span, word)
                place, index, span = split
                chain = chain_of(self.conference, place)
                continue
            step = chain.steps[index - 1]
            before = self._through(chain, index, span)
            if before is None:
                joined = self._before_join(place, step, span)
                if joined is None:
                    return _Found(place, span, word, step, _unit_of(step, span))
                place, index, span = joined
                chain = chain_of(self.conference, place)
                continue
            index, span = before
        return _Found(place, span, chain.wording_at(index)[slice(*span)])

    def _through(
        self, chain: Chain, index: int, span: tuple[int, int]
    ) -> tuple[int, tuple[int, int]] | None:
        """Return the range before a step, with the index of that wording; None if it is new."""
        step = chain.steps[index - 1]
        kept = kept_through(chain.wording_at(index - 1), hunks_of(step), span)
        if kept is not None:
            return index - 1, kept
        undone = self._undone(chain, step)
        if undone is None:
            return None
        kept = _compared(chain.wording_at(undone), chain.wording_at(index), span)
        return None if kept is None else (undone, kept)

    def _undone(self, chain: Chain, step: Step) -> int | None:
        """Return the index of the wording before the decision that a step undoes."""
        made = self.conference.decisions[step.entry].made
        places = [i for i, s in enumerate(chain.steps) if s.entry == made.undoes]
        return places[0] if places else None

    def _before_join(
        self, place: Place, step: Step, span: tuple[int, int]
    ) -> tuple[Place, int, tuple[int, int]] | None:
        """Return where words that a join appended stood before."""
        if step.carries is None or step.carries.to is not None:
            return None
        for gone in self._joined(step.entry):
            other: Place = (gone, *place[1:])
            for index, one in enumerate(chain_of(self.conference, other).steps):
                carries = one.carries
                if one.entry != step.entry or carries is None or carries.to != place[0]:
                    continue
                moved = (span[0] - carries.offset, span[1] - carries.offset)
                if moved[0] >= 0 and moved[1] <= len(
                    chain_of(self.conference, other).wording_at(index)
                ):
                    return other, index, moved
        return None

    def _joined(self, entry: EntryId) -> Iterator[ClauseId]:
        for decided in self.conference.decisions[entry].made.structure:
            if isinstance(decided.operation, Join):
                yield decided.operation.second

    def _before_split(
        self, place: Place, span: tuple[int, int]
    ) -> tuple[Place, int, tuple[int, int]] | None:
        """Return where the words with which the second part of a split clause began stood."""
        for decision in self.conference.decisions_in_force():
            for decided in decision.made.structure:
                split = decided.operation
                if not isinstance(split, Split) or split.second != place[0]:
                    continue
                other: Place = (split.clause, *place[1:])
                for index, one in enumerate(chain_of(self.conference, other).steps):
                    carries = one.carries
                    if one.entry == decision.act.id and carries and carries.to == place[0]:
                        return other, index, (span[0] - carries.offset, span[1] - carries.offset)
        return None


def hunks_of(step: Step) -> list[Hunk]:
    """Return what a step changed, over the wording before it, in order."""
    return sorted((h for u in step.decision.units for h in u.hunks), key=lambda h: (h.start, h.end))


def kept_through(base: str, hunks: Sequence[Hunk], span: tuple[int, int]) -> tuple[int, int] | None:
    """Return the range of a base that a range of the result is; None when any of it was put in.

    Inside a replacement the words that both sides have count as kept.
    """
    at = shift = 0
    start, end = span
    for hunk in hunks:
        begins = hunk.start + shift
        if end <= begins:
            break
        finishes = begins + len(hunk.replacement)
        if start < finishes:
            if start < begins or end > finishes:
                return None
            inside = _compared(
                base[hunk.start : hunk.end], hunk.replacement, (start - begins, end - begins)
            )
            return None if inside is None else (inside[0] + hunk.start, inside[1] + hunk.start)
        at, shift = hunk.end, shift + hunk.growth
    found = (start - shift, end - shift)
    return found if found[0] >= at else None


def _compared(base: str, new: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Return the range of a base that the comparison of two wordings finds kept."""
    if not base:
        return None
    try:
        hunks = hunks_between(base, new)
    except TooManyTokensError:
        return None
    shift = 0
    for hunk in hunks:
        begins = hunk.start + shift
        if span[1] <= begins:
            break
        if span[0] < begins + len(hunk.replacement):
            return None
        shift += hunk.growth
    found = (span[0] - shift, span[1] - shift)
    return found if base[slice(*found)] == new[slice(*span)] else None


def _unit_of(step: Step, span: tuple[int, int]) -> UnitChoice | None:
    """Return the unit whose hunk put a range of the result in."""
    shift = 0
    marked = sorted(
        ((h, u) for u in step.decision.units for h in u.hunks), key=lambda p: (p[0].start, p[0].end)
    )
    for hunk, unit in marked:
        begins = hunk.start + shift
        if span[0] < begins + len(hunk.replacement) and begins < span[1]:
            return unit
        shift += hunk.growth
    return None


def _chosen(conference: Conference, found: _Found) -> tuple[AmendmentId, ...]:
    """Return the amendments whose words were chosen: those that have the word, else all of them."""
    unit = found.unit
    if unit is None or unit.own:
        return ()
    having = tuple(
        a
        for a in unit.chosen
        if a in conference.amendments
        and any(
            isinstance(o, Substitution)
            and o.clause == found.place[0]
            and found.word.casefold() in inserted_text(o.delta).casefold()
            for o in conference.amendments[a].operations
        )
    )
    return having or unit.chosen


def _begun(source: Source, found: _Found, span: tuple[int, int], gone: EntryId | None) -> Origin:
    """Return the origin of a word that its clause began with: laid, or brought by a decision."""
    clause = found.place[0]
    for decision in source.conference.decisions_in_force():
        for decided in decision.made.structure:
            operation = decided.operation
            if isinstance(operation, Insertion) and clause in {c.id for c in operation.clauses}:
                return _told(source, decision, span, gone, decided.chosen)
    for act in source.acts.values():
        if isinstance(act.event, ClausesLaid) and any(c.id == clause for c in act.event.clauses):
            code, device = source.conference.code(act.party), source.device(act.device)
            laid = Origin(*span, act.id, is_laid=True, party=code, device=device, time=act.time)
            return replace(laid, left_with=gone)
    unknown = Origin(*span, None, is_laid=True, party="", device="", time=0)
    return replace(unknown, left_with=gone)


def _told(
    source: Source,
    decision: Decision,
    span: tuple[int, int],
    gone: EntryId | None,
    chosen: Sequence[AmendmentId],
) -> Origin:
    conference, act = source.conference, decision.act
    known = [conference.amendments[a] for a in chosen if a in conference.amendments]
    sponsors = dict.fromkeys(conference.code(p) for a in known for p in (a.party, *a.sponsors))
    return Origin(
        *span,
        act.id,
        is_laid=False,
        party=conference.code(act.party),
        device=source.device(act.device),
        time=act.time,
        amendments=tuple(conference.label(a.id) for a in known),
        sponsors=tuple(sponsors),
        left_with=gone,
    )
