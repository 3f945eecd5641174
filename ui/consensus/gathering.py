"""What the consensus page is given: made in the workspace's thread, it never changes."""

from collections.abc import Mapping

from app.ids import ClauseId, InstrumentId, PartyId
from app.negotiation.conference import Conference
from app.negotiation.stand_events import Stance
from app.values import value
from app.workspace.consensus import Article, Consensus, consensus, said_in
from app.workspace.positions import StandRow
from app.workspace.workspace import Workspace
from ui.bridge.visible import visible


@value
class Column:
    """One delegation or group.

    Attributes:
        slot: place on the roster, which gives the colour.
        is_near: the own party, a group it is in, or another member of one.
    """

    party: PartyId
    code: str
    name: str
    slot: int
    is_near: bool


@value
class Mark:
    """What a cell shows: where a delegation stands, and what qualifies that."""

    stance: Stance
    on: str
    where: str
    via: str = ""
    earlier: bool = False
    confidential: bool = False


@value
class Line:
    """One row of the matrix.

    Attributes:
        number: the printed number without its word ("7"); the whole label where it has none.
        label: as printed ("Article 7").
        is_open: something in it is not agreed.
        marks: by party.
    """

    article: Article
    number: str
    label: str
    title: str
    brackets: int
    is_open: bool
    marks: Mapping[PartyId, Mark]

    @property
    def key(self) -> bytes:
        """Names the row."""
        return self.article.key

    @property
    def name(self) -> str:
        """How a person calls it: "Article 7, Exchange of data"."""
        return ", ".join(part for part in (self.label, self.title) if part)


@value
class Seen:
    """The whole page.

    Attributes:
        public: by what everybody can read alone.
        revision: the last part of the symbol of the last revision, or "".
    """

    instrument: InstrumentId
    public: bool
    found: Consensus
    revision: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


@value
class Words:
    """What a delegation said of something in an article.

    Attributes:
        clause: to read it at, or None.
        time: ms since 1970 as claimed; None for a sponsor who said nothing besides.
    """

    clause: ClauseId | None
    where: str
    on: str
    stance: Stance
    note: str
    via: str
    earlier: bool
    sponsor: bool
    audience: str
    time: int | None
    wording: str


def seen(
    workspace: Workspace, instrument: InstrumentId, slots: Mapping[str, int], *, public: bool
) -> Seen | None:
    """Return what the page shows of a text; None where the text is not here any more.

    Args:
        workspace: the one that is open.
        instrument: the text.
        slots: place on the roster by code.
        public: by what everybody can read.
    """
    conference = _view(workspace, public=public)
    text = conference.texts.get(instrument)
    if text is None:
        return None
    found = consensus(conference, text, workspace.me.id, workspace.clock())
    columns = tuple(
        Column(p.id, visible(p.code), visible(p.name), slots.get(p.code, -1), p.id in found.circle)
        for p in found.parties
    )
    revision = visible(found.issued.rpartition("/")[2])
    lines = tuple(line_of(article) for article in found.articles)
    return Seen(instrument, public, found, revision, columns, lines)


def words_in(
    workspace: Workspace, shown: Seen, article: Article, party: PartyId
) -> tuple[Words, ...]:
    """Return all that a party said of an article, the farthest from agreement first."""
    conference = _view(workspace, public=shown.public)
    text = conference.texts.get(shown.instrument)
    if text is None:
        return ()
    found = said_in(conference, text, article, party)
    return tuple(_words(s.clause, (s.where, s.on, s.wording), s.stand) for s in found)


def _view(workspace: Workspace, *, public: bool) -> Conference:
    return workspace.conference.seen_by() if public else workspace.conference


def _words(clause: ClauseId | None, place: tuple[str, str, str], stand: StandRow) -> Words:
    where, on, wording = (visible(part) for part in place)
    return Words(
        clause,
        where,
        on,
        stand.stance,
        visible(stand.note),
        visible(stand.via),
        stand.earlier,
        stand.sponsor,
        visible(stand.audience),
        stand.time,
        wording,
    )


def line_of(article: Article) -> Line:
    """Return an article as a row of the matrix."""
    label = visible(article.label)
    marks = {
        party: Mark(
            one.cell.stance,
            visible(one.cell.on),
            visible(one.where),
            visible(one.cell.via),
            one.cell.earlier,
            one.cell.confidential,
        )
        for party, one in article.cells.items()
    }
    return Line(
        article,
        _number(label),
        label,
        visible(article.heading),
        article.brackets,
        not article.agreed,
        marks,
    )


def _number(label: str) -> str:
    last = label.rsplit(maxsplit=1)[-1].rstrip(".") if label.split() else ""
    return last if any(c.isdigit() for c in last) else label
