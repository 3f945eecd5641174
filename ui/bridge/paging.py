"""From an open workspace to a page. Runs in the workspace's thread."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from app.ids import InstrumentId
from app.merge.rolling import Attribution
from app.negotiation.amendment import Life
from app.negotiation.conference import Conference, Text
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling_text import RollingText, Slice
from app.workspace.reading import Reading, Shown, Wanted, read_on, shown
from app.workspace.timeline import moments, text_at
from app.workspace.unread import Unread
from app.workspace.view import View
from app.workspace.workspace import Workspace
from ui.bridge.gathering import Facts, facts_of
from ui.bridge.numbered import Numbered
from ui.bridge.page import Counts, Page, Request, Section, Status
from ui.bridge.past import compared, read_only
from ui.bridge.printed import printed_of
from ui.bridge.rows import Laid, Setting, laid
from ui.bridge.visible import visible

K = TypeVar("K")
V = TypeVar("V")

AT_ONCE, AT_A_TIME = 32, 250
"""So many contested clauses are merged before a text is shown; so many between two other tasks."""
_WITHOUT = (PartyKind.SECRETARIAT, PartyKind.BUREAU)
_WAYS = 4
"""So many ways of showing texts are kept, so that going to and fro between them costs little."""


class Pages:
    """Makes the pages of one open workspace.

    What a page was made of is kept: the next one costs what has changed, and a look at each clause.
    The first of a long text is made for what is in sight; ``completed`` makes the rest. Whatever is
    kept, a complete page is the one that would be made without it.
    """

    def __init__(self, workspace: Workspace, shown: Mapping[Request, Laid] | None = None) -> None:
        """Begin with what is shown of the workspace already, by what was asked for, if anything."""
        self._workspace = workspace
        self._readings: dict[tuple[InstrumentId, Wanted], Reading] = {}
        self._laid: dict[Request, Laid] = dict(shown or {})
        self._numbered = Numbered()
        self._unread = Unread()
        self._whole: set[InstrumentId] = set()
        self._request = Request()

    def page(self, request: Request) -> Page:
        """Return the page that was asked for; an empty one while the conference has no text.

        Raises:
            TravauxError: the text cannot be shown.
        """
        self._request = request
        text = _chosen(self._workspace.conference, request)
        if text is None:
            return _empty(self._workspace, request)
        # What is in sight already does not go out of sight again.
        is_first = text.base.id not in self._whole and _named(text, request) not in self._laid
        rolled = self._rolled(text, Slice(AT_ONCE) if is_first else None)
        return self._page(text, rolled, request)

    def is_whole(self, request: Request) -> bool:
        """Say whether nothing is pending in the text that is asked for, so that it costs little."""
        text = _chosen(self._workspace.conference, request)
        return text is not None and text.base.id in self._whole

    def laid(self, page: Page) -> Laid | None:
        """Return the rows of one of the last pages, with what they were made of."""
        return self._laid.get(replace(page.request, instrument=page.instrument))

    def completed(self) -> Page | None:
        """Merge some more of what the last page lacks; return it once nothing is pending in it."""
        text = _chosen(self._workspace.conference, self._request)
        if text is not None and self._rolled(text, Slice(AT_A_TIME)).pending:
            return None
        return self.page(self._request)

    def _rolled(self, text: Text, part: Slice | None) -> RollingText:
        workspace = self._workspace
        found = workspace.following.rolled(workspace.conference, text, part=part)
        if not found.pending:
            self._whole.add(text.base.id)
        return found

    def _page(self, text: Text, rolled: RollingText, request: Request) -> Page:
        workspace, slots = self._workspace, _slots(self._workspace)
        conference, is_complete = workspace.conference, not rolled.pending
        found = self._laid_out(text, rolled, slots, request)
        return Page(
            visible(conference.title),
            visible(conference.symbol),
            visible(text.base.title),
            found.setting.language,
            text.base.id,
            request.view,
            tuple((t.base.id, visible(t.base.title)) for t in _texts(conference)),
            tuple(row.id for row in found.rows),
            found.rows,
            found.outline,
            _names(conference),
            _counts(conference, text, found),
            workspace.following.digest(conference) if is_complete else b"",
            max(0, text.parts - text.received),
            slots,
            request,
            moments(workspace, text.base.id),
            self._numbered.of(conference, text.base.id) if is_complete else (),
            is_complete,
            printed_of(text, request, found.setting.language),
        )

    def _laid_out(
        self, text: Text, rolled: RollingText, slots: Mapping[str, int], request: Request
    ) -> Laid:
        """Return the rows and the outline that are wanted."""
        found, facts = self._found(text, rolled, request)
        redline = request.view is View.TRACKED or request.against is not None
        setting = Setting(found.text.language, slots, redline)
        key = _named(text, request)
        made = laid(found.text.clauses, facts.of, setting, self._laid.get(key))
        _keep(self._laid, key, made)
        return made

    def _found(self, text: Text, rolled: RollingText, request: Request) -> tuple[Shown, Facts]:
        """Return the words that are wanted, and what there is to say of each clause beside them."""
        workspace, conference = self._workspace, self._workspace.conference
        if request.past is not None:
            then = text_at(conference, text, request.past)
            if request.against is None:
                return read_only(conference, then), Facts(is_known=False)
            later = text_at(conference, text, request.against)
            return compared(conference, then, later), Facts(is_known=False)
        named = Attribution.BEFORE if request.attributed else Attribution.OFF
        wanted = Wanted(request.view, attribution=named)
        is_base = request.view is View.BASE
        reading = self._read(
            text, rolled, replace(wanted, view=View.ROLLING) if is_base else wanted
        )
        if rolled.pending:
            late = frozenset(id_ for id_, _ in rolled.shape.order[AT_ONCE:]) | rolled.pending
            facts = facts_of(workspace, text, reading.shown, frozenset(), late)
        else:
            facts = facts_of(workspace, text, reading.shown, self._unread.clauses(workspace))
        return (shown(conference, text, wanted) if is_base else reading.shown), facts

    def _read(self, text: Text, rolled: RollingText, wanted: Wanted) -> Reading:
        key = (text.base.id, wanted)
        found = read_on(self._workspace.conference, text, wanted, rolled, self._readings.get(key))
        _keep(self._readings, key, found)
        return found


def _named(text: Text, request: Request) -> Request:
    return replace(request, instrument=text.base.id)


def _keep(kept: dict[K, V], key: K, value: V) -> None:
    """Keep a value as the newest, and no more than some."""
    kept.pop(key, None)
    kept[key] = value
    while len(kept) > _WAYS:
        del kept[next(iter(kept))]


def _texts(conference: Conference) -> list[Text]:
    return sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))


def _chosen(conference: Conference, request: Request) -> Text | None:
    """Return the text that is wanted, the first one where it is not there."""
    texts = _texts(conference)
    chosen = next((t for t in texts if t.base.id == request.instrument), None)
    return chosen or (texts[0] if texts else None)


def _empty(workspace: Workspace, request: Request) -> Page:
    conference = workspace.conference
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
        workspace.following.digest(conference),
        request=request,
    )


def _names(conference: Conference) -> dict[str, str]:
    return {p.code: p.name for p in conference.parties.values()}


def _slots(workspace: Workspace) -> Mapping[str, int]:
    """Number the delegations in the order of the roster; secretariat and bureau have no colour."""
    parties = workspace.roster.statement.parties
    codes = [p.short for p in parties if p.kind not in _WITHOUT]
    return {code: slot for slot, code in enumerate(codes)}


def _counts(conference: Conference, text: Text, found: Laid) -> Counts:
    units = [row.open_units for row in found.rows]
    on = (a for a in conference.amendments.values() if a.instrument == text.base.id)
    tabled = sum(a.life is Life.TABLED for a in on)
    articles: dict[Status, int] = {}
    for section in _leaves(found.outline):
        articles[section.status] = articles.get(section.status, 0) + 1
    unread = sum(row.unread for row in found.rows)
    return Counts(len(units), sum(1 for u in units if u), sum(units), tabled, articles, unread)


def _leaves(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        if section.children:
            yield from _leaves(section.children)
        elif section.has_words:
            yield section
