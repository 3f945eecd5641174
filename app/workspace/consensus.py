"""How near a text is to agreement: who stands where, what is open, what blocks, what is close.

A view of ``positions`` for people who look at a whole treaty: the clauses of an article are one
row, with the worst position on any of them. The command line and the window read the same stands.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.collector import resting_collector
from app.ids import AmendmentId, ClauseId, PartyId
from app.negotiation.conference import Conference, Text
from app.negotiation.delegation import Delegation
from app.negotiation.rolling import RollingClause, extended, proposals, rolling
from app.negotiation.stand_events import Stance
from app.negotiation.stands import WORST, item_of
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.values import value
from app.workspace.clause_status import Shown, shown_in
from app.workspace.naming import Names
from app.workspace.near import Near, close_to_agreement, one_left
from app.workspace.positions import (
    Cell,
    ItemRow,
    Row,
    StandRow,
    item_row,
    matrix_of,
    positions_on,
)
from app.workspace.reading import label_texts

_ARTICLES = frozenset(
    {
        ClauseKind.PREAMBLE, ClauseKind.BOOK, ClauseKind.PART, ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.ANNEX,
        ClauseKind.SIGNATURE,
    }
)  # fmt: skip
"""What has a row of its own; a clause belongs to the nearest of these that it stands in."""
_DONE = frozenset({Shown.AD_REFERENDUM, Shown.AGREED, Shown.ADOPTED})
_WEEK_MS = 7 * 24 * 3_600_000


@value
class ArticleCell:
    """Where a delegation stands on an article: of all its stands there, the one farthest off.

    Attributes:
        clause: on which clause that is; None for an amendment that speaks about none.
        where: how that clause is cited, or the amendment's number.
    """

    cell: Cell
    clause: ClauseId | None
    where: str


@value
class Article:
    """One row: an article, the preamble, an annex; or a clause that is only proposed.

    Attributes:
        key: of the row, unique: a clause's id, or an amendment's.
        clause: to read it at; None where it stands nowhere.
        label, heading: as printed; the amendment's number where there is none.
        brackets: how many choices are open in it.
        agreed: all that has words in it is agreed, at least *ad referendum*.
        clauses: all that belong to it, in the order of the text.
        amendments: on no clause, that would add this row.
        cells: by party; who has no stand is not in it.
    """

    key: bytes
    clause: ClauseId | None
    label: str
    heading: str
    brackets: int
    agreed: bool
    clauses: tuple[ClauseId, ...]
    amendments: tuple[AmendmentId, ...]
    cells: Mapping[PartyId, ArticleCell]

    @property
    def is_blocked(self) -> bool:
        """Whether somebody opposes something in it that is still before the conference."""
        stances = (one.cell.stance for one in self.cells.values())
        return not self.agreed and Stance.OPPOSES in stances


@value
class Consensus:
    """A whole text at a glance.

    Attributes:
        issued: the symbol of the last revision, or "".
        parties: the columns.
        circle: those of a group that the own party is in, and the own party.
        agreed, clauses: how many of the clauses that have words are agreed, and how many there are.
        lately: how many of these were agreed in the last seven days, by the devices' clocks.
        brackets: how many choices are open.
        collided: the clauses in which readings stand against one another, as they are cited.
        collisions: in how many places.
        confidential: how many cells rest on what not everybody can read.
    """

    title: str
    issued: str
    parties: tuple[Delegation, ...]
    circle: frozenset[PartyId]
    articles: tuple[Article, ...]
    agreed: int
    clauses: int
    lately: int
    brackets: int
    collided: tuple[str, ...]
    collisions: int
    close: tuple[Near, ...]
    one_left: tuple[Near, ...]
    confidential: int

    @property
    def blocked(self) -> tuple[Article, ...]:
        """The articles that somebody opposes something in."""
        return tuple(a for a in self.articles if a.is_blocked)

    @property
    def spoken(self) -> int:
        """Of how many parties at least one stand is known."""
        return len({party for a in self.articles for party in a.cells})


@dataclass(slots=True)
class _Draft:
    """A row in the making."""

    key: bytes
    clause: ClauseId | None
    label: str
    heading: str
    brackets: int = 0
    is_done: bool = True
    has_words: bool = False
    clauses: list[ClauseId] = field(default_factory=list[ClauseId])
    amendments: list[AmendmentId] = field(default_factory=list[AmendmentId])
    cells: dict[PartyId, ArticleCell] = field(default_factory=dict[PartyId, ArticleCell])

    def take_in(self, row: Row) -> None:
        """Keep the stands of a clause that are farther off than those of the clauses before it."""
        for party, cell in row.cells.items():
            held = self.cells.get(party)
            if held is None or WORST[held.cell.stance] < WORST[cell.stance]:
                self.cells[party] = ArticleCell(cell, row.clause, row.name)

    def done(self) -> Article:
        return Article(
            self.key,
            self.clause,
            self.label,
            self.heading,
            self.brackets,
            self.has_words and self.is_done and not self.brackets,
            tuple(self.clauses),
            tuple(self.amendments),
            self.cells,
        )


@dataclass(slots=True)
class _Count:
    """What is counted on the way through the text."""

    agreed: int = 0
    clauses: int = 0
    lately: int = 0
    collisions: int = 0
    collided: list[str] = field(default_factory=list[str])


@resting_collector()
def consensus(conference: Conference, text: Text, me: PartyId, now: int) -> Consensus:
    """Return how near a text is to agreement, by what a conference holds.

    Ask it of ``conference.seen_by()`` for what everybody can read. Cost: one pass over the text;
    merges only where something is proposed; the amendments and positions on it.

    Args:
        conference: the state.
        text: the instrument.
        me: the own party.
        now: ms since 1970, for what was agreed lately.
    """
    matrix = matrix_of(conference, text)
    found = tuple(rolling(conference, text, text.base.language))
    brackets = {one.clause.id: one.open_units for one in found}
    statuses = shown_in(conference, text, brackets)
    names = Names(text.base)
    whole, inserted = extended(text.base, proposals(conference, text))
    drafts, at = _rows_of(found, whole, statuses)
    adds = {by.amendment: clause for clause, by in reversed(inserted.items())}
    _stand(conference, text, (drafts, at, adds), matrix.rows)
    count = _counted(conference, found, statuses, names, now)
    articles = tuple(d.done() for d in drafts.values() if d.has_words or d.brackets or d.cells)
    headings = {c: a.heading for a in articles for c in a.clauses}
    collided = {one.clause.id for one in found if one.collisions}
    open_rows = [r for r in matrix.rows if r.clause is None or statuses.get(r.clause) not in _DONE]
    return Consensus(
        text.base.title,
        text.revisions[-1].symbol if text.revisions else "",
        matrix.parties,
        _circle(conference, me),
        articles,
        count.agreed,
        count.clauses,
        count.lately,
        sum(brackets.values()),
        tuple(count.collided),
        count.collisions,
        close_to_agreement(conference, open_rows, headings, collided),
        one_left(open_rows, headings),
        matrix.confidential,
    )


def _rows_of(
    found: Iterable[RollingClause], whole: Instrument, statuses: Mapping[ClauseId, Shown]
) -> tuple[dict[bytes, _Draft], dict[ClauseId, bytes]]:
    """Return a row for every article, and to which of them each clause belongs."""
    printed = label_texts(whole, whole.language)
    drafts: dict[bytes, _Draft] = {}
    at: dict[ClauseId, bytes] = {}
    for one in found:
        clause = one.clause
        above = at.get(clause.parent) if clause.parent is not None else None
        key = bytes(clause.id) if clause.kind in _ARTICLES or above is None else above
        at[clause.id] = key
        if key not in drafts:
            words = clause.wording(whole.language)
            heading = words.heading or ("" if printed[clause.id] else words.text)
            drafts[key] = _Draft(key, clause.id, printed[clause.id].strip(), heading)
        draft = drafts[key]
        draft.clauses.append(clause.id)
        draft.brackets += one.open_units
        if _has_words(clause, whole.language):
            draft.has_words = True
            draft.is_done = draft.is_done and statuses.get(clause.id) in _DONE
    return drafts, at


def _has_words(clause: Clause, language: str) -> bool:
    return clause.kind is not ClauseKind.TITLE and bool(clause.wording(language).text)


def _stand(
    conference: Conference,
    text: Text,
    rows: tuple[dict[bytes, _Draft], dict[ClauseId, bytes], Mapping[AmendmentId, ClauseId]],
    found: Iterable[Row],
) -> None:
    """Put the stands of clauses, and of amendments that would add one, into the rows."""
    drafts, at, adds = rows
    by_number = {conference.label(a.id): a.id for a in conference.ordered(text.base.id)}
    for row in found:
        amendment = by_number.get(row.name) if row.clause is None else None
        clause = row.clause if amendment is None else adds.get(amendment)
        key = at.get(clause) if clause is not None else None
        if key is None:
            key = bytes(amendment or row.clause or row.name.encode())
            drafts[key] = _Draft(key, row.clause, row.name, "")
        drafts[key].take_in(row)
        if amendment is not None:
            drafts[key].amendments.append(amendment)


def _counted(
    conference: Conference,
    found: Iterable[RollingClause],
    statuses: Mapping[ClauseId, Shown],
    names: Names,
    now: int,
) -> _Count:
    count = _Count()
    stated = conference.procedure.statuses
    for one in found:
        clause = one.clause
        if one.collisions:
            count.collisions += one.collisions
            count.collided.append(names.cite(clause.id))
        shown = statuses.get(clause.id)
        if shown is None or not _has_words(clause, names.text.language):
            continue
        count.clauses += 1
        if shown in _DONE:
            count.agreed += 1
            said = stated.get(clause.id)
            count.lately += said is not None and now - said.by.time <= _WEEK_MS
    return count


def _circle(conference: Conference, me: PartyId) -> frozenset[PartyId]:
    groups = [p for p in conference.parties.values() if me in p.members]
    return frozenset({me, *(p.id for p in groups), *(m for p in groups for m in p.members)})


@value
class Said:
    """One stand of one delegation in an article, in full.

    Attributes:
        clause: on which clause; None for an amendment that speaks about none.
        where: how that is cited.
        on: what it is about, as ``ItemRow.name``.
        wording: what the clause says.
    """

    clause: ClauseId | None
    where: str
    on: str
    stand: StandRow
    wording: str


def said_in(
    conference: Conference, text: Text, article: Article, party: PartyId
) -> tuple[Said, ...]:
    """Return every stand of one party in an article that counts; the farthest off first.

    Cost: the amendments and positions on the clauses of the article.
    """
    code, names = conference.code(party), Names(text.base)
    found: list[Said] = []
    for clause in article.clauses:
        if clause in text.base:
            words = text.base[clause].wording(text.base.language).text
            place = (clause, names.cite(clause), words)
            found += _said(positions_on(conference, clause), code, place)
    for amendment in article.amendments:
        held = conference.amendments.get(amendment)
        if held is not None:
            item = item_row(conference, item_of(conference, held))
            found += _said((item,), code, (None, item.name, ""))
    return tuple(sorted(found, key=lambda s: -WORST[s.stand.stance]))


def _said(
    items: Iterable[ItemRow], code: str, place: tuple[ClauseId | None, str, str]
) -> Iterator[Said]:
    clause, where, words = place
    for item in items:
        for stand in item.stands:
            if item.live and stand.party == code:
                yield Said(clause, where, item.name, stand, words)
