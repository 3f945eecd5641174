"""What a writer is given: a text as it is to be shown, clause by clause, already computed.

The same writers serve the base text, the clean text and the rolling text: a clause is a row of
segments, and a segment says whether its words are plain, contested, proposed or to go, and by whom.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from app.ids import ClauseId
from app.treaty.instrument import Clause, Instrument
from app.values import value


class SegmentKind(Enum):
    """What the words of a segment are. The values stand in exported JSON."""

    PLAIN = "plain"
    BRACKETED = "bracketed"
    INSERTED = "inserted"
    DELETED = "deleted"


class Segment(NamedTuple):
    """Some words of a clause, in one state, and the names of who wants them so.

    Attributes:
        named_after: the sponsors are written after the words, as United Nations texts do.
        of_base: the words are those of the base text, and others stand against them.
        option: its number among whole wordings that stand against one another, or 0.
    """

    kind: SegmentKind
    text: str
    sponsors: tuple[str, ...] = ()
    named_after: bool = False
    of_base: bool = False
    option: int = 0


@value
class RenderedClause:
    """One clause as it is to be shown.

    Attributes:
        clause: with its id, kind and place.
        depth: from 0 at the top of the text.
        label: the printed number, "" where there is none.
        heading: its words; () where there are none.
        text: its words; () where there are none.
        mark: what is proposed for it in ITU's marks ("MOD"), where the rules ask for them.
    """

    clause: Clause
    depth: int
    label: str
    heading: tuple[Segment, ...] = ()
    text: tuple[Segment, ...] = ()
    mark: str = ""

    @property
    def printed(self) -> str:
        """The number as people read it, with the mark before it."""
        return f"{self.mark} {self.label}".strip()


@value
class RenderedText:
    """A text as it is to be shown: clauses in the order of the text, parents first."""

    title: str
    language: str
    clauses: tuple[RenderedClause, ...]
    symbol: str = ""


def base_view(
    instrument: Instrument, language: str, labels: Mapping[ClauseId, str], symbol: str = ""
) -> RenderedText:
    """Return the base text of an instrument; ``labels`` prints numbers, else as they were given."""
    rows = tuple(
        RenderedClause(
            clause,
            depth,
            labels.get(clause.id, clause.label).strip(),
            plain(clause.wording(language).heading),
            plain(clause.wording(language).text),
        )
        for clause, depth in instrument.walk()
    )
    return RenderedText(instrument.title, language, rows, symbol)


def plain(words: str) -> tuple[Segment, ...]:
    """Return words as one plain segment, nothing as none."""
    return (Segment(SegmentKind.PLAIN, words),) if words else ()


def around(segment: Segment) -> tuple[str, str, str, str]:
    """Return what is written around the words of a segment, and by whom.

    The notation of ``negotiation.md`` §4, as (opening, before the words, after them, closing):
    ``[EU, CHE: should]``, ``[NOR: and its coastal waters]``, ``[EU: delete: "as appropriate"]``;
    with the sponsors after the words ``[should - EU, CHE]``, ``[delete: "as appropriate" - EU]``.
    Options are numbered: ``[Option 2: EU: Each Party …]``.
    """
    if segment.kind is SegmentKind.PLAIN:
        return "", "", "", ""
    names = ", ".join(segment.sponsors)
    option = f"Option {segment.option}: " if segment.option else ""
    before = option + (f"{names}: " if names and not segment.named_after else "")
    after = f" - {names}" if names and segment.named_after else ""
    match segment.kind:
        case SegmentKind.BRACKETED | SegmentKind.INSERTED:
            return "[", before, after, "]"
        case SegmentKind.DELETED:
            return "[", before + 'delete: "', '"' + after, "]"


def written(segments: Iterable[Segment]) -> str:
    """Return segments as characters, contested words in attributed square brackets."""
    pieces: list[str] = []
    for segment in segments:
        opening, before, after, closing = around(segment)
        pieces += (opening, before, segment.text, after, closing)
    return "".join(pieces)


def written_apart(segments: Iterable[Segment]) -> str:
    """Return segments as ``written`` does, the blanks around contested words outside of brackets.

    For reading: with the brackets taken out of "shall [FRA: promptly] act" two blanks are left.
    """
    return written(part for one in segments for part in _apart(one))


def _apart(segment: Segment) -> tuple[Segment, ...]:
    if segment.kind is SegmentKind.PLAIN:
        return (segment,)
    lead, bare, tail = bared(segment)
    return (*plain(lead), bare, *plain(tail))


def bared(segment: Segment) -> tuple[str, Segment, str]:
    """Return a segment without the blank before and after its words, and these blanks.

    "shall[ employ]" is shown as "shall [employ]": brackets stand close around words.
    """
    words = segment.text
    bare = words.strip(" ")
    if not bare or bare == words:
        return "", segment, ""
    lead = words[: len(words) - len(words.lstrip(" "))]
    return lead, segment._replace(text=bare), words[len(lead) + len(bare) :]
