"""The notation found in a text: brackets, alternatives, options, attributions, lost marks.

Computed on demand from the text as it stands, or from a file that is not imported yet. Nothing is
changed; a repair is proposed and never made.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from app.formats.decode import decode
from app.ids import ClauseId
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.notation.attribution import Attribution
from app.treaty.notation.brackets import matched
from app.treaty.notation.document import read_document
from app.treaty.notation.kinds import Kind
from app.treaty.notation.options import Option
from app.treaty.notation.reading import ArticleCount, Notation, counts_by_article, read_notation
from app.treaty.notation.resync import Fix, Unmatched, repairs_for
from app.treaty.notation.sheet import Lines, Sheet, sheet_of
from app.values import value
from app.workspace.naming import Names

_EXCERPT = 160
_MOST_LOST = 2_000
"""So many lost marks are described; a file with more is no text. They are all counted."""


@value
class Spot:
    """Where something stands.

    Attributes:
        where: as people cite it: "Article 4(2)", or "line 12" of a file.
        clause: the clause; None in a file.
        part: "text", "heading" or "number"; "" in a file.
        offset: characters from the beginning of that heading or text, of the number, of the file.
    """

    where: str
    clause: ClauseId | None
    part: str
    offset: int


@value
class Pair:
    """One matched pair of square brackets.

    Attributes:
        depth: 1 for one that stands in no other, counted within its article.
        text: its characters with the marks, the middle of a long one left out.
        attribution: who is named in it, or None.
    """

    spot: Spot
    kind: Kind
    depth: int
    text: str
    attribution: Attribution | None


@value
class Lost:
    """A mark without a partner, the words around it, and what could be done, likeliest first."""

    spot: Spot
    opens: bool
    around: str
    repairs: tuple[tuple[Fix, Spot], ...]


@value
class Run:
    """Alternatives side by side: as indexes of ``BracketReport.pairs``."""

    spot: Spot
    members: tuple[int, ...]


@value
class Labelled:
    """An option label, or a pair of braces, and what it is."""

    spot: Spot
    text: str
    kind: str


@value
class Count:
    """The brackets of one article: open ones count; marks, notes, blanks and status do not."""

    where: str
    open_brackets: int
    other: int
    runs: int
    unmatched: int


@value
class BracketReport:
    """All notation of one text.

    Attributes:
        pairs: in the order in which they open; one stack over the whole text.
        unmatched: the marks that this leaves without a partner; the first 2,000, as of ``astray``.
        unmatched_open, unmatched_close: how many these are.
        astray: the marks without a partner when matching begins afresh at each article, so that a
            lost bracket reaches no further: where to look, with repairs that balance the text.
        runs: of adjacent alternatives.
        options: labels ("Option 1"), in the order of the text.
        braces: pairs of braces and what each is about.
        counts: article by article, those without brackets left out.
    """

    pairs: tuple[Pair, ...]
    unmatched: tuple[Lost, ...]
    unmatched_open: int
    unmatched_close: int
    astray: tuple[Lost, ...]
    runs: tuple[Run, ...]
    options: tuple[Labelled, ...]
    braces: tuple[Labelled, ...]
    counts: tuple[Count, ...]

    @property
    def open_brackets(self) -> int:
        """How many pairs hold disputed text."""
        return sum(p.kind is Kind.DISPUTED for p in self.pairs)


def brackets_of(text: Instrument, language: str, clause: ClauseId | None = None) -> BracketReport:
    """Return the notation of a text as it stands, or of one clause and what stands in it."""
    sheet = whole_sheet(text, language, clause)
    notation = read_notation(sheet.document)
    names = Names(text)
    starts = [_group(text, sheet, b.start) for b in notation.brackets]
    lost = [_group(text, sheet, u.at) for u in notation.unmatched]
    runs = [
        starts[run[0]]
        for run in notation.runs
        if all(notation.kinds[i] is Kind.DISPUTED for i in run)
    ]
    order = dict.fromkeys(_group_of(text, line.clause) for line in sheet.lines)
    here = Counter(g for g, k in zip(starts, notation.kinds, strict=True) if k is Kind.DISPUTED)
    every, astray, side = Counter(starts), Counter(lost), Counter(runs)
    counts = tuple(
        Count(names.cite(g), here[g], every[g] - here[g], side[g], astray[g])
        for g in order
        if every[g] or astray[g]
    )
    return _report(notation, lambda place: sheet_spot(sheet, names, place), counts)


def brackets_in_file(data: bytes) -> BracketReport:
    """Return the notation of a file as it is, by its lines; nothing in it is taken for layout.

    Raises:
        TooLargeError, UndecodableError: see ``formats.decode``.
    """
    words = as_it_is(data)
    notation = read_notation(read_document(words))
    found = (c for c in counts_by_article(notation) if c.open_brackets or c.other or c.unmatched)
    lines = Lines.of(words)
    counts = tuple(
        Count(_headed(c, lines), c.open_brackets, c.other, c.runs, c.unmatched) for c in found
    )
    return _report(notation, lambda place: line_spot(lines, place), counts)


def as_it_is(data: bytes) -> str:
    """Return the characters of a file; importing would take form feeds out, which end pages."""
    cleaned, _ = decode(data)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return cleaned


def whole_sheet(text: Instrument, language: str, clause: ClauseId | None = None) -> Sheet:
    """Return the clauses of a text, or one clause and what stands in it, as one document."""
    below = (c for c, _ in text.walk(clause))
    found = below if clause is None else [text[clause], *below]
    return sheet_of(found, language)


def excerpt(text: str) -> str:
    """Return characters on one line, the middle of many left out."""
    flat = " ".join(text.split())
    half = _EXCERPT // 2
    return flat if len(flat) <= _EXCERPT else f"{flat[: half - 2]} … {flat[-half + 2 :]}"


def sheet_spot(sheet: Sheet, names: Names, place: int) -> Spot:
    """Return where a character of a text's clauses stands."""
    line, offset = sheet.line_at(place), sheet.offset_at(place)
    part = "number" if offset < 0 else line.part.name.lower()
    at = offset + line.lead if offset < 0 else offset
    return Spot(names.cite(line.clause), line.clause, part, at)


def line_spot(lines: Lines, place: int) -> Spot:
    """Return where a character of a file stands."""
    return Spot(f"line {lines.number(place):,}", None, "", place)


def _headed(count: ArticleCount, lines: Lines) -> str:
    return count.heading or f"line {lines.number(count.start):,}"


def _group(text: Instrument, sheet: Sheet, place: int) -> ClauseId:
    return _group_of(text, sheet.line_at(place).clause)


def _group_of(text: Instrument, clause: ClauseId) -> ClauseId:
    """Return the article that a clause stands in; outside articles the outermost clause."""
    above = [text[clause], *text.ancestors(clause)]
    articles = [c for c in above if c.kind is ClauseKind.ARTICLE]
    return (articles or above)[-1].id


def _report(
    notation: Notation, spot: Callable[[int], Spot], counts: tuple[Count, ...]
) -> BracketReport:
    depths = {b.start: b.depth for b in notation.resync.matching.brackets}
    whole = matched(notation.document)
    opens = [(place, True) for place in whole.unmatched_open]
    closes = [(place, False) for place in whole.unmatched_close]
    paragraph = notation.document.paragraph_at
    return BracketReport(
        pairs=_pairs(notation, spot, depths),
        unmatched=tuple(
            _lost(notation, Unmatched(at, is_open, paragraph(at)), spot)
            for at, is_open in sorted([*opens, *closes])[:_MOST_LOST]
        ),
        unmatched_open=len(opens),
        unmatched_close=len(closes),
        astray=tuple(_lost(notation, one, spot) for one in notation.unmatched[:_MOST_LOST]),
        runs=tuple(Run(spot(notation.brackets[run[0]].start), run) for run in notation.runs),
        options=tuple(_option(notation, o, spot) for o in notation.options),
        braces=tuple(
            Labelled(spot(b.span.start), _cut(notation, b.span.start, b.span.end), b.kind.value)
            for b in notation.braces
        ),
        counts=counts,
    )


def _pairs(
    notation: Notation, spot: Callable[[int], Spot], depths: Mapping[int, int]
) -> tuple[Pair, ...]:
    return tuple(
        Pair(
            spot(bracket.start),
            notation.kinds[index],
            depths.get(bracket.start, bracket.depth),
            _cut(notation, bracket.start, bracket.end),
            notation.attributions.get(index),
        )
        for index, bracket in enumerate(notation.brackets)
    )


def _lost(notation: Notation, lost: Unmatched, spot: Callable[[int], Spot]) -> Lost:
    here = notation.document.paragraphs[lost.paragraph]
    start, end = max(here.start, lost.at - _EXCERPT // 3), min(here.end, lost.at + _EXCERPT // 3)
    repairs = repairs_for(notation.document, lost)
    last = len(notation.document.text) - 1
    found = tuple((r.fix, spot(min(r.at, last, max(here.end - 1, lost.at)))) for r in repairs)
    return Lost(spot(lost.at), lost.opens, _cut(notation, start, end), found)


def _option(notation: Notation, option: Option, spot: Callable[[int], Spot]) -> Labelled:
    label = _cut(notation, option.start, option.body)
    return Labelled(spot(option.start), label, "no text" if option.empty else "option")


def _cut(notation: Notation, start: int, end: int) -> str:
    """Return the beginning and the end of a stretch; of many nested long ones too, in no time."""
    text, room = notation.document.text, 2 * _EXCERPT
    if end - start <= 2 * room:
        return excerpt(text[start:end])
    return excerpt(text[start : start + room] + text[end - room : end])
