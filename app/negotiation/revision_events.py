"""What the secretariat does to numbers and printed pages: renumbering, correcting, paging.

No word is changed by any of these but the number in a cross-reference (``Renumbered``) and an error
in an adopted text (``Corrected``); each keeps the edit as a decision does, so that the chain of a
wording stays exact.
"""

from app.ids import ClauseId, EntryId, InstrumentId
from app.merge.decisions import WordingDecision
from app.values import value


@value
class ClauseNumber:
    """The number that a clause is given: "6", printed as "Article 6" (``Clause.number``)."""

    clause: ClauseId
    number: str
    label: str


@value
class Renumbered:
    """The secretariat gives clauses other numbers, and cross-references follow.

    Attributes:
        wordings: the cross-references, in every language; only numbers in them change.
    """

    instrument: InstrumentId
    numbers: tuple[ClauseNumber, ...]
    wordings: tuple[WordingDecision, ...]


@value
class Correction:
    """One error in an adopted text put right, with the reason."""

    wording: WordingDecision
    reason: str


@value
class Corrected:
    """Errors in an issued revision put right by procès-verbal (VCLT, article 79).

    Attributes:
        revision: the entry that issued what is corrected.
        symbol: of the list of corrections ("A/CONF.1/L.1/Rev.2/Corr.1").
    """

    instrument: InstrumentId
    revision: EntryId
    symbol: str
    corrections: tuple[Correction, ...]


@value
class LineStart:
    """Where a printed line begins.

    Attributes:
        clause: place of the clause in the order of the revision's text, from 0.
        part: 0 in its text, 1 in its heading, 2 at its label (``paging.LinePart``).
        offset: first character of the line in that part.
    """

    clause: int
    part: int
    offset: int


PrintedPage = tuple[LineStart, ...]
"""The numbered lines of one page, from line 1 on."""


@value
class RevisionPaged:
    """The secretariat states on which page and line each line of an issued revision is printed.

    Attributes:
        revision: the entry that issued it.
        language: of the print.
        print_hash: SHA-256 of the printed file (PDF).
        first: number of the first page in this entry, from 1.
        part, parts: this entry is the ``part``-th of ``parts``, from 1.
    """

    revision: EntryId
    language: str
    print_hash: bytes
    first: int
    pages: tuple[PrintedPage, ...]
    part: int
    parts: int
