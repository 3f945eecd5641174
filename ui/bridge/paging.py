"""From an open workspace to a page. Runs in the workspace's thread."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from app.ids import ClauseId
from app.merge.rolling import Attribution
from app.negotiation.amendment import Life, clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling import rolling_hash
from app.workspace.reading import Shown, View, Wanted, shown
from app.workspace.timeline import moments, text_at
from app.workspace.workspace import Workspace
from ui.bridge.gathering import Facts, facts_of
from ui.bridge.page import Counts, Hit, Page, Request, Row, Section, Status
from ui.bridge.past import compared, read_only
from ui.bridge.rows import laid_out
from ui.bridge.runs import visible

T = TypeVar("T")

_MAX_HITS = 5_000
_WITHOUT = (PartyKind.SECRETARIAT, PartyKind.BUREAU)


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
    slots = _slots(workspace)
    found, facts = _found(workspace, text, request)
    rows, outline = laid_out(found, facts, slots, redline=_is_redline(request))
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
        _counts(conference, text, rows, outline),
        rolling_hash(conference),
        max(0, text.parts - text.received),
        slots,
        request,
        moments(workspace, text.base.id),
        _numbered(conference, text),
    )


def _found(workspace: Workspace, text: Text, request: Request) -> tuple[Shown, Facts]:
    """Return the words that are wanted, and what there is to say of each clause beside them."""
    conference = workspace.conference
    if request.past is not None:
        then = text_at(conference, text, request.past)
        if request.against is None:
            return read_only(conference, then), Facts(is_known=False)
        return compared(conference, then, text_at(conference, text, request.against)), Facts(
            is_known=False
        )
    named = Attribution.BEFORE if request.attributed else Attribution.OFF
    found = shown(conference, text, Wanted(request.view, attribution=named))
    if request.view is View.BASE:
        rolling = shown(conference, text, Wanted(View.ROLLING, attribution=named))
        return found, facts_of(workspace, text, rolling)
    return found, facts_of(workspace, text, found)


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
        request=request,
    )


def _names(conference: Conference) -> dict[str, str]:
    return {p.code: p.name for p in conference.parties.values()}


def _slots(workspace: Workspace) -> Mapping[str, int]:
    """Number the delegations in the order of the roster; secretariat and bureau have no colour."""
    parties = workspace.roster.statement.parties
    codes = [p.short for p in parties if p.kind not in _WITHOUT]
    return {code: slot for slot, code in enumerate(codes)}


def _counts(
    conference: Conference, text: Text, rows: Iterable[Row], outline: Iterable[Section]
) -> Counts:
    units = [row.open_units for row in rows]
    on = (a for a in conference.amendments.values() if a.instrument == text.base.id)
    tabled = sum(a.life is Life.TABLED for a in on)
    articles: dict[Status, int] = {}
    for section in _leaves(outline):
        articles[section.status] = articles.get(section.status, 0) + 1
    unread = sum(row.unread for row in rows)
    return Counts(len(units), sum(1 for u in units if u), sum(units), tabled, articles, unread)


def _numbered(conference: Conference, text: Text) -> tuple[tuple[str, ClauseId], ...]:
    """Return number and first clause of every amendment on the table."""
    found: list[tuple[str, ClauseId]] = []
    for amendment in conference.ordered(text.base.id):
        spoken = [c for o in amendment.operations for c in clauses_of(o)]
        if amendment.life is Life.TABLED and spoken:
            found.append((conference.label(amendment.id), spoken[0]))
    return tuple(found)


def _leaves(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        if section.children:
            yield from _leaves(section.children)
        elif section.has_words:
            yield section


def _is_redline(request: Request) -> bool:
    return request.view is View.TRACKED or request.against is not None
