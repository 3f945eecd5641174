"""From an open workspace to a page. Runs in the workspace's thread."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.formats.view import RenderedClause, written
from app.ids import ClauseId
from app.negotiation.amendment import Life
from app.negotiation.conference import Conference, Text
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling import rolling_hash
from app.treaty.instrument import ClauseKind
from app.workspace.reading import Shown, Wanted, shown
from app.workspace.workspace import Workspace
from ui.bridge.page import Counts, Hit, Page, Request, Row, Run, Section
from ui.bridge.runs import runs_of, visible

T = TypeVar("T")

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""
_OUTLINED = frozenset(
    {
        ClauseKind.PREAMBLE, ClauseKind.BOOK, ClauseKind.PART, ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.ANNEX,
        ClauseKind.SIGNATURE,
    }
)  # fmt: skip
_MAX_HITS = 5_000
_MAX_HEADING = 200


def page_of(workspace: Workspace, request: Request, before: Page | None = None) -> Page:
    """Return the page that was asked for; an empty one while the conference has no text.

    Args:
        workspace: the one that is open.
        request: what is wanted.
        before: the page that was shown last; what has not changed since is taken from it.

    Raises:
        TravauxError: the text cannot be shown.
    """
    conference = workspace.conference
    texts = sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))
    chosen = next((t for t in texts if t.base.id == request.instrument), None)
    text = chosen or (texts[0] if texts else None)
    if text is None:
        return _empty(conference, request)
    found = shown(conference, text, Wanted(request.view))
    slots = _slots(workspace)
    rows, outline = _rows(found, slots)
    return Page(
        visible(conference.title),
        visible(conference.symbol),
        visible(text.base.title),
        found.text.language,
        text.base.id,
        request.view,
        tuple((t.base.id, visible(t.base.title)) for t in texts),
        tuple(row.id for row in rows),
        _kept_rows(rows, before),
        _kept_outline(outline, before),
        _names(conference),
        _counts(conference, text, rows),
        rolling_hash(conference),
        max(0, text.parts - text.received),
    )


def _kept_rows(rows: Iterable[Row], before: Page | None) -> tuple[Row, ...]:
    known = dict(zip(before.ids, before.rows, strict=True)) if before else {}
    return tuple(_kept(row, known.get(row.id)) for row in rows)


def _kept_outline(outline: Iterable[Section], before: Page | None) -> tuple[Section, ...]:
    known = {section.id: section for section in before.outline} if before else {}
    return tuple(_kept(section, known.get(section.id)) for section in outline)


def _kept(new: T, old: T | None) -> T:
    return old if old is not None and old == new else new


def find(page: Page, words: str) -> tuple[Hit, ...]:
    """Return where words stand on a page as drawn, capitals aside; the first 5,000 places."""
    if not words:
        return ()
    pattern = re.compile(re.escape(words), re.IGNORECASE)
    hits: list[Hit] = []
    for number, row in enumerate(page.rows):
        for in_heading, runs in ((True, row.heading), (False, row.text)):
            drawn = "".join(run.text for run in runs)
            hits += (_hit(number, in_heading, drawn, m) for m in pattern.finditer(drawn))
        if len(hits) >= _MAX_HITS:
            return tuple(hits[:_MAX_HITS])
    return tuple(hits)


def _hit(row: int, in_heading: bool, drawn: str, found: re.Match[str]) -> Hit:  # noqa: FBT001 a field
    """Qt counts in UTF-16: characters beyond the first plane count twice."""
    if drawn.isascii():
        return Hit(row, in_heading, found.start(), len(found[0]))
    before, words = (
        len(t.encode("utf-16-le", "surrogatepass")) // 2 for t in (drawn[: found.start()], found[0])
    )
    return Hit(row, in_heading, before, words)


def _empty(conference: Conference, request: Request) -> Page:
    return Page(
        visible(conference.title),
        visible(conference.symbol),
        "",
        conference.language,
        None,
        request.view,
        (),
        (),
        (),
        (),
        _names(conference),
        Counts(),
        rolling_hash(conference),
    )


def _names(conference: Conference) -> dict[str, str]:
    return {p.code: p.name for p in conference.parties.values()}


def _slots(workspace: Workspace) -> dict[str, int]:
    """Number the delegations in the order of the roster; the secretariat proposes nothing."""
    parties = workspace.roster.statement.parties
    codes = [p.short for p in parties if p.kind is not PartyKind.SECRETARIAT]
    return {code: slot for slot, code in enumerate(codes)}


def _counts(conference: Conference, text: Text, rows: Iterable[Row]) -> Counts:
    units = [row.open_units for row in rows]
    tabled = [a for a in conference.ordered(text.base.id) if a.life is Life.TABLED]
    return Counts(len(units), sum(1 for u in units if u), sum(units), len(tabled))


@dataclass(slots=True)
class _Draft:
    """A row of the outline in the making."""

    source: RenderedClause
    open_units: int = 0
    children: list["_Draft"] = field(default_factory=list["_Draft"])

    def done(self) -> Section:
        clause = self.source.clause
        children = tuple(child.done() for child in self.children)
        heading = visible(written(self.source.heading))[:_MAX_HEADING]
        below = sum(child.open_units for child in children)
        return Section(
            clause.id, clause.kind, visible(self.source.label), heading,
            self.open_units + below, children,
        )  # fmt: skip


@dataclass(slots=True)
class _Standing:
    """What a clause stands in, for the clauses in it."""

    place: str = ""
    indent: int = 0
    section: _Draft | None = None


def _rows(found: Shown, slots: Mapping[str, int]) -> tuple[tuple[Row, ...], tuple[Section, ...]]:
    language = found.text.language
    mirrored = language in RIGHT_TO_LEFT
    standing: dict[ClauseId | None, _Standing] = {None: _Standing()}
    rows: list[Row] = []
    tops: list[_Draft] = []

    def runs(part: RenderedClause, *, heading: bool) -> tuple[Run, ...]:
        segments = part.heading if heading else part.text
        return runs_of(segments, language, slots, mirrored=mirrored)

    for one in found.text.clauses:
        clause = one.clause
        above = standing.get(clause.parent) or _Standing()
        open_units = found.open_units.get(clause.id, 0)
        here = _below(above, one, tops)
        standing[clause.id] = here
        if here.section is not None:
            here.section.open_units += open_units
        text = runs(one, heading=False)
        rows.append(
            Row(
                one, visible(one.label), here.place,
                here.section.source.clause.id if here.section else None, here.indent,
                runs(one, heading=True), text, sum(len(run.text) for run in text), open_units,
            )
        )  # fmt: skip
    return tuple(rows), tuple(draft.done() for draft in tops)


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
