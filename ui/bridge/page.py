"""What the views are given: one text as rows of runs and as an outline, computed beforehand.

All of it is made in the workspace's thread and never changes; the interface thread only lays out
what comes into sight.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.formats.view import RenderedClause
from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import ClauseKind
from app.workspace.reading import View


class Style(Enum):
    """What the words of a run are, and so how they are set."""

    PLAIN = "plain"
    BRACKET = "bracket"
    SPONSOR = "sponsor"
    INSERTED = "inserted"
    DELETED = "deleted"
    NOTE = "note"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words set in one style.

    Attributes:
        text: exactly what is drawn; never markup.
        slot: place on the roster of the delegation that gives the colour; -1 for none.
    """

    text: str
    style: Style = Style.PLAIN
    slot: int = -1


@dataclass(frozen=True, slots=True)
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

    @property
    def id(self) -> ClauseId:
        """The clause."""
        return self.source.clause.id

    @property
    def kind(self) -> ClauseKind:
        """What the clause is."""
        return self.source.clause.kind


@dataclass(frozen=True, slots=True)
class Section:
    """One row of the outline, with those below it.

    Attributes:
        open_units: in the clause itself and in all that stands in it.
        children: from the top down.
    """

    id: ClauseId
    kind: ClauseKind
    label: str
    heading: str
    open_units: int
    children: tuple["Section", ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a text holds: clauses, those with open units, open units, amendments on the table."""

    clauses: int = 0
    open_clauses: int = 0
    open_units: int = 0
    amendments: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """Which text is wanted, and how; None is the first by title."""

    instrument: InstrumentId | None = None
    view: View = View.ROLLING


@dataclass(frozen=True, slots=True)
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
        rolling_hash: of the whole conference, 32 bytes.
        missing: how many entries of the text have not arrived.
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


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: row, whether in its heading, and which characters as drawn.

    Characters are counted in UTF-16, as Qt does.
    """

    row: int
    in_heading: bool
    start: int
    length: int
