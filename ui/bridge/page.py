"""What the views are given: one text as rows of runs and as an outline, computed beforehand.

All of it is made in the workspace's thread and never changes; the interface thread only lays out
what comes into sight.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import NamedTuple

from app.formats.view import RenderedClause
from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import ClauseKind
from app.values import value
from app.workspace.moment import Moment
from app.workspace.view import View


class Status(Enum):
    """How a clause stands. The gravest of what stands in it is that of a part or an article."""

    UNSAID = "unsaid"
    """Of an earlier moment it is not shown how a clause stood."""
    OPEN = "open"
    BRACKETED = "bracketed"
    COLLISION = "collision"
    AD_REFERENDUM = "ad referendum"
    AGREED = "agreed"
    ADOPTED = "adopted"


DONE = frozenset({Status.AD_REFERENDUM, Status.AGREED, Status.ADOPTED})
"""What refuses changes until it is opened again."""


class Style(Enum):
    """What the words of a run are, and so how they are set."""

    PLAIN = "plain"
    BRACKET = "bracket"
    SPONSOR = "sponsor"
    INSERTED = "inserted"
    DELETED = "deleted"
    NOTE = "note"
    MARK = "mark"
    NUMBER = "number"
    """Small, beside what it numbers."""
    PICKED = "picked"
    """Chosen at the desk where others stand against it."""
    UNOPPOSED = "unopposed"
    """Chosen at the desk where nobody does."""
    REMARK = "remark"
    """Small and quiet: no words of the text, but on them."""
    LATE = "late"
    """A remark that somebody has to see to it."""
    SEEN_TO = "seen to"
    """A remark that somebody has."""


class Run(NamedTuple):
    """Some words set in one style.

    Attributes:
        text: exactly what is drawn; never markup.
        slot: place on the roster of the delegation that gives the colour; -1 for none.
    """

    text: str
    style: Style = Style.PLAIN
    slot: int = -1


@value
class Row:
    """One clause, ready to be laid out.

    Attributes:
        source: the clause as it was rendered, for reading aloud and for copying.
        label: the printed number, made visible throughout.
        place: how a person finds it: the labels from the top of the text down.
        section: the row of the outline that it belongs to, or None.
        indent: how many steps its wording stands in from the column.
        letters: how many the wording has, for estimating its height.
        open_units: how many choices are open in it.
        sponsors: codes of all that propose something there.
        comments: how many there are on it.
        drafted: this device holds a draft on it.
        unread: something came in on it that was not seen yet.
        mine: the own delegation proposes something there.
        folded: place, heading and wording without capitals, for searching.
        is_pending: what is proposed on it is not put together yet: its words are those decided.
    """

    source: RenderedClause
    label: str
    place: str
    section: ClauseId | None
    indent: int
    heading: tuple[Run, ...]
    text: tuple[Run, ...]
    letters: int
    open_units: int = 0
    status: Status = Status.OPEN
    sponsors: tuple[str, ...] = ()
    comments: int = 0
    drafted: bool = False
    unread: bool = False
    mine: bool = False
    folded: str = ""
    is_pending: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether something in it is inserted or deleted, as it is drawn."""
        marked = (Style.INSERTED, Style.DELETED)
        return any(run.style in marked for run in (*self.heading, *self.text))

    @property
    def id(self) -> ClauseId:
        """The clause."""
        return self.source.clause.id

    @property
    def kind(self) -> ClauseKind:
        """What the clause is."""
        return self.source.clause.kind


@value
class Section:
    """One row of the outline, with those below it.

    Attributes:
        open_units: in the clause itself and in all that stands in it.
        children: from the top down.
        status: the gravest in it.
        words: of all that stands in it and in no section below, for filtering; folded.
        mine: the own delegation proposes something there, or this device drafts.
        unread: something came in there that was not seen yet.
        has_words: it holds more than headings.
    """

    id: ClauseId
    kind: ClauseKind
    label: str
    heading: str
    open_units: int
    children: tuple["Section", ...]
    status: Status = Status.OPEN
    words: str = ""
    mine: bool = False
    unread: bool = False
    has_words: bool = True


@value
class Counts:
    """What a text holds: clauses, those with open units, open units, amendments on the table.

    Attributes:
        articles: how many there are of each status, of those that have words.
        unread: how many amendments came in that were not seen yet.
    """

    clauses: int = 0
    open_clauses: int = 0
    open_units: int = 0
    amendments: int = 0
    articles: Mapping[Status, int] = field(default_factory=dict[Status, int])
    unread: int = 0


@value
class Request:
    """Which text is wanted, and how; None is the first by title.

    Attributes:
        attributed: sponsors are named and have their colours.
        past: the moment as of which the text is shown, read-only; None for now.
        against: with ``past``, the moment that it is compared with.
    """

    instrument: InstrumentId | None = None
    view: View = View.ROLLING
    attributed: bool = True
    past: Moment | None = None
    against: Moment | None = None


@value
class PrintedLine:
    """Where a line of an issued revision begins, as its print has it.

    Attributes:
        page, line: as people cite them, from 1.
        in_heading: it begins there, and not in the wording.
        at: which character, as drawn; counted in UTF-16, as Qt does.
    """

    page: int
    line: int
    in_heading: bool
    at: int


@value
class Page:
    """Everything that the window shows of one text.

    Attributes:
        conference: its title.
        title: of the text; "" when there is none yet.
        language: code of the language that the rows are in.
        instrument: the text that is shown, or None when there is none yet.
        texts: every text of the conference, by id and title.
        ids: of the rows.
        rows, outline: what is equal to a part of the page before is the same object, so that the
            interface thread sees at once what has not changed.
        names: of delegations, by code.
        rolling_hash: of the whole conference, 32 bytes; none while something is pending.
        missing: how many entries of the text have not arrived.
        slots: place on the roster by code, which gives a delegation its colour.
        request: what was asked for.
        history: the moments of the text, the oldest first.
        amendments: number and first clause of each on the table, in order of display; none while
            something is pending.
        is_complete: nothing is pending in it, and it was made of the record, not of what was kept
            of it (``kept_page``); one that is complete follows by itself.
        printed: of an issued revision: the lines of its print that begin in each row.
    """

    conference: str
    symbol: str
    title: str
    language: str
    instrument: InstrumentId | None
    view: View
    texts: tuple[tuple[InstrumentId, str], ...]
    ids: tuple[ClauseId, ...]
    rows: tuple[Row, ...]
    outline: tuple[Section, ...]
    names: Mapping[str, str]
    counts: Counts
    rolling_hash: bytes
    missing: int = 0
    slots: Mapping[str, int] = field(default_factory=dict[str, int])
    request: Request = Request()
    history: tuple[Moment, ...] = ()
    amendments: tuple[tuple[str, ClauseId], ...] = ()
    is_complete: bool = True
    printed: Mapping[ClauseId, tuple[PrintedLine, ...]] = field(
        default_factory=dict[ClauseId, tuple[PrintedLine, ...]]
    )

    @property
    def is_past(self) -> bool:
        """Whether it is shown as of an earlier moment, or compared: nothing can be changed."""
        return self.request.past is not None


@value
class Hit:
    """Where words were found: row, whether in its heading, and which characters as drawn.

    Characters are counted in UTF-16, as Qt does.
    """

    row: int
    in_heading: bool
    start: int
    length: int
