"""Red lines of the own delegation: drawn in its own audience, seen by nobody else.

A line is crossed when a new text takes away words that must stand, or brings words that must not.
Words are compared without regard to capitals, whole words only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.errors import UsageError
from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.clause import WholeKind
from app.negotiation.access import may
from app.negotiation.audience import AudienceKind
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.place import Place
from app.negotiation.procedure import RedLine
from app.negotiation.stand_events import RedLineSet
from app.negotiation.wordings import current_words
from app.said import apart, said
from app.settings import MAX_CLAUSE_BYTES, MAX_RATIONALE_BYTES
from app.treaty.delta import apply_hunks
from app.treaty.tokens import is_blank, tokens
from app.treaty.wording import Part
from app.workspace.circles import OWN, for_tabling
from app.workspace.naming import Names
from app.workspace.workspace import NotPermittedError, Workspace

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class RedLineRow:
    """One red line, for showing.

    Attributes:
        name: the clause's provision.
        keeps, bars: words that must stand, and that must not.
        fallback: the wording that the delegation could live with in the end, or "".
        time: ms since 1970 as claimed.
    """

    clause: ClauseId
    name: str
    language: str
    keeps: tuple[str, ...]
    bars: tuple[str, ...]
    fallback: str
    note: str
    time: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """A text that crosses a red line.

    Attributes:
        name: the clause's provision.
        amendment: whose text it is; None for the text as decided.
        source: its number, or "the text as decided".
        words: what crosses the line, in words.
        is_fallback: the text is the very fallback of the line.
    """

    clause: ClauseId
    name: str
    amendment: AmendmentId | None
    source: str
    words: tuple[str, ...]
    is_fallback: bool

    @property
    def sentence(self) -> str:
        """The warning as a sentence."""
        facts = {"source": self.source, "clause": self.name, "words": apart(self.words)}
        if self.is_fallback:
            return said(
                "{source} crosses your red line on {clause}: {words} (it is your fallback).",
                **facts,
            )
        return said("{source} crosses your red line on {clause}: {words}.", **facts)


def set_red_line(workspace: Workspace, line: RedLineSet) -> EntryId:
    """Draw a red line on a clause, in the place of the earlier one; an empty one takes it away.

    Raises:
        NotPermittedError: the role speaks for no delegation.
        UsageError: it contradicts itself, or is too long.
    """
    if not may(workspace.roles, RedLineSet):
        raise NotPermittedError(said("your role draws no red lines."))
    if len(line.note.encode()) > MAX_RATIONALE_BYTES:
        raise UsageError(
            said(
                "The note is longer than {limit} bytes. Shorten it.",
                limit=MAX_RATIONALE_BYTES,
            )
        )
    if max(len(w.encode()) for w in (*line.keeps, *line.bars, line.fallback)) > MAX_CLAUSE_BYTES:
        raise UsageError(
            said(
                "The words are longer than {limit} bytes. Shorten them.",
                limit=MAX_CLAUSE_BYTES,
            )
        )
    both = {w.casefold() for w in line.keeps} & {w.casefold() for w in line.bars}
    if both:
        raise UsageError(said("“{words}” cannot both stand and not stand.", words=min(both)))
    (entry,) = workspace.record([line], audience=for_tabling(workspace, OWN))
    return entry


def red_lines(workspace: Workspace) -> tuple[RedLineRow, ...]:
    """Return the red lines of the own delegation, in the order of the texts."""
    conference = workspace.conference
    rows: list[RedLineRow] = []
    for text, line in _drawn(conference):
        said = line.said
        rows.append(
            RedLineRow(
                said.clause, Names(text.base).cite(said.clause), said.language, said.keeps,
                said.bars, said.fallback, said.note, line.by.time,
            )
        )  # fmt: skip
    return tuple(rows)


def crossings(workspace: Workspace, clause: ClauseId | None = None) -> tuple[Crossing, ...]:
    """Return what crosses the red lines of the own delegation (on one clause).

    The text as decided, and every live amendment of others that crosses a line which the text does
    not cross already. Cost: the amendments on the clauses with a line.
    """
    conference = workspace.conference
    found: list[Crossing] = []
    for text, line in _drawn(conference):
        if clause in (None, line.said.clause):
            found += _crossings_of(workspace, text, line.said)
    return tuple(found)


def crossed_by(workspace: Workspace, place: Place, words: str) -> tuple[str, ...]:
    """Return how a wording that is to be decided would cross the own red lines."""
    lines = [line.said for _, line in _drawn(workspace.conference)]
    clause, language, part = place
    return tuple(
        fault
        for line in lines
        if (line.clause, line.language, part) == (clause, language, Part.TEXT)
        for fault in _faults(line, words)
    )


def _drawn(conference: Conference) -> Iterator[tuple[Text, RedLine]]:
    """Yield the lines that hold, each with its text, in the order of the texts."""
    held = dict[ClauseId, RedLine]()
    for audience, lines in conference.procedure.red_lines.items():
        circle = conference.audiences.get(audience)
        if circle is None or circle.kind is not AudienceKind.OWN:
            continue
        for clause, line in lines.items():
            before = held.get(clause)
            if before is None or before.by.order < line.by.order:
                held[clause] = line
    for _, text in sorted(conference.texts.items()):
        for clause, _ in text.base.walk():
            line = held.get(clause.id)
            if line is not None and not _is_lifted(line.said):
                yield text, line


def _is_lifted(line: RedLineSet) -> bool:
    return not (line.keeps or line.bars or line.fallback or line.note)


def _crossings_of(workspace: Workspace, text: Text, line: RedLineSet) -> Iterator[Crossing]:
    conference = workspace.conference
    place: Place = (line.clause, line.language, Part.TEXT)
    name = Names(text.base).cite(line.clause)
    now = current_words(conference, place) or ""
    standing = _faults(line, now)
    if standing:
        yield Crossing(line.clause, name, None, "The text as decided", standing, _is(line, now))
    for amendment, words in _proposed(conference, place):
        if workspace.me.id in conference.amendments[amendment].sponsors:
            continue
        gone = ("the clause would go",) if words is None and line.keeps else ()
        new = gone or tuple(f for f in _faults(line, words or "") if f not in standing)
        if new and (gone or words is not None):
            source = conference.label(amendment)
            yield Crossing(line.clause, name, amendment, source, new, _is(line, words or ""))


def _proposed(conference: Conference, place: Place) -> Iterator[tuple[AmendmentId, str | None]]:
    """Yield what each live amendment alone would have a wording say; None for a deletion."""
    merge = contest(conference, place).merge
    for live in merge.live:
        yield live.by.amendment, apply_hunks(merge.base, live.hunks)
    for whole in merge.wholes:
        if whole.kind is WholeKind.DELETION:
            for by in whole.by:
                yield by.amendment, None


def _faults(line: RedLineSet, words: str) -> tuple[str, ...]:
    held = _words(words)
    gone = [
        said("“{words}” is not in it", words=_short(w))
        for w in line.keeps
        if not _in(_words(w), held)
    ]
    come = [said("“{words}” is in it", words=_short(w)) for w in line.bars if _in(_words(w), held)]
    return (*gone, *come)


def _is(line: RedLineSet, words: str) -> bool:
    return bool(line.fallback) and _words(line.fallback) == _words(words)


def _words(text: str) -> list[str]:
    return [t.casefold() for t in tokens(text) if not is_blank(t)]


def _in(phrase: Sequence[str], said: Sequence[str]) -> bool:
    size = len(phrase)
    return any(said[at : at + size] == phrase for at in range(len(said) - size + 1))


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
