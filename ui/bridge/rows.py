"""From the clauses of a rendered text to the rows of a page, and to its outline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from app.formats.view import RenderedClause, Segment, written
from app.ids import ClauseId
from app.treaty.instrument import ClauseKind
from app.workspace.reading import Shown
from ui.bridge.gathering import Facts
from ui.bridge.page import Row, Run, Section, Status
from ui.bridge.runs import redlined, runs_of, visible

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""
_OUTLINED = frozenset(
    {
        ClauseKind.PREAMBLE, ClauseKind.BOOK, ClauseKind.PART, ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.ANNEX,
        ClauseKind.SIGNATURE,
    }
)  # fmt: skip
_MAX_HEADING = 200
_GRAVEST = (
    Status.COLLISION, Status.BRACKETED, Status.OPEN, Status.AD_REFERENDUM, Status.AGREED,
    Status.ADOPTED, Status.UNSAID,
)  # fmt: skip
"""Of the clauses of an article the first of these that one has is that of the article."""
_SegmentRuns = Callable[[tuple[Segment, ...]], tuple[Run, ...]]


def laid_out(
    found: Shown, facts: Facts, slots: Mapping[str, int], *, redline: bool = False
) -> tuple[tuple[Row, ...], tuple[Section, ...]]:
    """Return the rows of a text and its outline.

    Args:
        found: the text as it is to be shown.
        facts: what there is to say of its clauses.
        slots: place on the roster by code.
        redline: changes are underlined and struck, not bracketed.
    """
    language = found.text.language
    draw = redlined if redline else runs_of
    runs = partial(draw, language=language, slots=slots, mirrored=language in RIGHT_TO_LEFT)
    standing: dict[ClauseId | None, _Standing] = {None: _Standing()}
    rows: list[Row] = []
    tops: list[_Draft] = []
    for one in found.text.clauses:
        above = standing.get(one.clause.parent) or _Standing()
        here = standing[one.clause.id] = _below(above, one, tops)
        row = _row(one, here, facts, runs)
        rows.append(row)
        if here.section is not None:
            here.section.take_in(row)
    return tuple(rows), tuple(draft.done() for draft in tops)


def _row(one: RenderedClause, here: "_Standing", facts: Facts, runs: _SegmentRuns) -> Row:
    text, heading, id_ = runs(one.text), runs(one.heading), one.clause.id
    return Row(
        one,
        visible(one.label),
        here.place,
        here.section.source.clause.id if here.section else None,
        here.indent,
        heading,
        text,
        sum(len(run.text) for run in text),
        facts.open_units.get(id_, 0),
        facts.status_of(id_),
        facts.sponsors.get(id_, ()),
        facts.comments.get(id_, 0),
        id_ in facts.drafted,
        id_ in facts.unread,
        facts.me in facts.sponsors.get(id_, ()),
        _folded(here.place, heading, text),
    )


def _folded(place: str, heading: tuple[Run, ...], text: tuple[Run, ...]) -> str:
    words = "".join(run.text for run in (*heading, *text))
    return f"{place}\n{words}".casefold()


@dataclass(slots=True)
class _Draft:
    """A row of the outline in the making."""

    source: RenderedClause
    open_units: int = 0
    statuses: set[Status] = field(default_factory=set[Status])
    words: list[str] = field(default_factory=list[str])
    mine: bool = False
    unread: bool = False
    children: list["_Draft"] = field(default_factory=list["_Draft"])

    def take_in(self, row: Row) -> None:
        """Count a row that stands in this section and in none below it."""
        self.open_units += row.open_units
        if row.text or row.open_units:
            self.statuses.add(row.status)
            self.words.append("".join(run.text for run in row.text).casefold())
        self.mine = self.mine or row.drafted or row.mine
        self.unread = self.unread or row.unread

    def done(self) -> Section:
        clause = self.source.clause
        children = tuple(child.done() for child in self.children)
        below = {child.status for child in children if child.has_words} | self.statuses
        return Section(
            clause.id,
            clause.kind,
            visible(self.source.label),
            visible(written(self.source.heading))[:_MAX_HEADING],
            self.open_units + sum(child.open_units for child in children),
            children,
            next((one for one in _GRAVEST if one in below), Status.OPEN),
            "\n".join(self.words),
            self.mine or any(child.mine for child in children),
            self.unread or any(child.unread for child in children),
            bool(below),
        )


@dataclass(slots=True)
class _Standing:
    """What a clause stands in, for the clauses in it."""

    place: str = ""
    indent: int = 0
    section: _Draft | None = None


def _below(above: _Standing, one: RenderedClause, tops: list[_Draft]) -> _Standing:
    """Return where a clause stands; a part, chapter or article begins a section of its own."""
    kind = one.clause.kind
    name = visible(one.label or written(one.heading))[:_MAX_HEADING]
    place = " · ".join(part for part in (above.place, name) if part)
    indent = above.indent + (kind is ClauseKind.SUBPARAGRAPH)
    if kind not in _OUTLINED:
        return _Standing(place, indent, above.section)
    section = _Draft(one)
    (above.section.children if above.section else tops).append(section)
    return _Standing(place, 0, section)
