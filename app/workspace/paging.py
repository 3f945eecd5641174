"""The printed lines of revisions: stated by the secretariat once, cited by everybody ever after.

The lines are those of the PDF that the export of the revision gives, byte for byte; they are signed
so that a citation leads to the same clause on every device, whatever typesetter it has.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.formats.registry import Format
from app.ids import ClauseId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.paging import LinePart, Paging
from app.negotiation.revision_events import LineStart, PrintedPage, RevisionPaged
from app.ports import Children
from app.said import said
from app.treaty.instrument import Clause
from app.treaty.line_citation import DocumentCitation, parse_document_citation
from app.workspace.exports.order import DocumentView, Order, Setting
from app.workspace.exports.registry import written
from app.workspace.fates import Became, Fates
from app.workspace.naming import Names
from app.workspace.reading import Wanted, label_texts, language_in
from app.workspace.revisions import the_revision
from app.workspace.view import View
from app.workspace.workspace import NotPermittedError, Progress, Workspace

_ROOM_LINES = 3_000
"""What one entry may carry, well below its limits of 64 KiB and 8,192 values."""


@dataclass(eq=False)
class NotPagedError(TravauxError):
    """A citation by page and line, of what was never printed in that language."""

    symbol: str
    language: str
    says: ClassVar[str] = (
        "The lines of {symbol} in “{language}” are not in the record. The secretariat states them "
        "with “travaux revision page {symbol}”."
    )


@dataclass(eq=False)
class AlreadyPagedError(TravauxError):
    """The lines of a revision in a language stand in the record and are not stated again."""

    symbol: str
    language: str
    says: ClassVar[str] = "The lines of {symbol} in “{language}” are in the record already."


@dataclass(frozen=True, slots=True)
class CitedLine:
    """One printed line.

    Attributes:
        words: what of the clause is printed on it.
    """

    page: int
    line: int
    clause: ClauseId
    words: str


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation of an issued document names, and what became of it.

    Attributes:
        language: that it is printed in.
        lines: those it names; none where it names a provision.
        became: of every clause that it names, in the order of the revision.
    """

    text: Text
    revision: Revision
    language: str
    lines: tuple[CitedLine, ...]
    became: tuple[Became, ...]


def page_revision(
    workspace: Workspace, children: Children, symbol: str, language: str, progress: Progress
) -> Paging:
    """Set a revision in a language and state, signed, where its lines are printed.

    Raises:
        NotPermittedError: only the secretariat does.
        NotFoundError, NoLanguageError, AlreadyPagedError: see there.
        MissingGlyphsError, TypesettingError, ChildRefusedError: it cannot be printed.
    """
    if not may(workspace.roles, RevisionPaged):
        raise NotPermittedError(said("only the secretariat states the lines of a revision."))
    conference = workspace.conference.seen_by()
    text, revision = the_revision(conference, symbol)
    code = language_in(revision.text, language)
    held = revision.paged.get(code)
    if held is not None and held.is_whole:
        raise AlreadyPagedError(revision.symbol, code)
    wanted = Wanted(View.BASE, code, revision.symbol)
    order = Order(
        Format.PDF, workspace, conference, text, DocumentView.BASE, wanted, progress, children,
        Setting(traced=True),
    )  # fmt: skip
    made = written(order)
    events = [*_stated(revision, code, hashlib.sha256(made.data).digest(), made.pages)]
    workspace.record(events, [revision.id])
    _, paged = the_revision(workspace.conference, symbol)
    return paged.paged[code]


def languages_of(revision: Revision) -> tuple[str, ...]:
    """Return the languages a revision has words in, its own first."""
    held = {code for c in revision.text.clauses.values() for code in c.wordings}
    own = revision.text.language
    return (own, *sorted(held - {own}))


def cite(conference: Conference, reference: str, language: str = "") -> Cited:
    """Return what a citation of an issued document names, and what became of it.

    Args:
        conference: as this device holds it.
        reference: "A/CONF.1/L.1/Rev.1, page 4, line 14", "…, Article 4, paragraph 2" or a symbol.
        language: code of the print that page and line are of; "" for the text's own.

    Raises:
        NotFoundError: no such document, page, line or provision.
        NotPagedError, NoLanguageError, AmbiguousProvisionError: see there.
    """
    symbols = [r.symbol for t in conference.texts.values() for r in t.revisions]
    named = parse_document_citation(reference, symbols)
    if named is None:
        the_revision(conference, reference)
        raise NotFoundError(
            said("document"), reference, said("Begin with the symbol it was issued under.")
        )
    text, revision = the_revision(conference, named.symbol)
    code = language_in(revision.text, language)
    lines = () if named.page is None else tuple(_lines(revision, code, named))
    if named.page is not None:
        clauses = tuple(dict.fromkeys(line.clause for line in lines))
    elif named.provision:
        clauses = (Names(revision.text).clause(named.provision),)
    else:
        clauses = tuple(c.id for c, _ in revision.text.walk())
    fates = Fates(revision.text, text.base, code)
    return Cited(text, revision, code, lines, tuple(fates.of(c) for c in clauses))


def line_of(revision: Revision, language: str, clause: ClauseId) -> tuple[int, int] | None:
    """Return the page and line where a clause of a revision begins; None where it has no line."""
    paging = revision.paged.get(language)
    if paging is None:
        return None
    order = [c.id for c, _ in revision.text.walk()]
    found = ((page, line) for page, line, start in paging.lines() if order[start.clause] == clause)
    return next(found, None)


def _lines(revision: Revision, language: str, named: DocumentCitation) -> Iterator[CitedLine]:
    paging = revision.paged.get(language)
    if paging is None or not paging.is_whole:
        raise NotPagedError(revision.symbol, language)
    page = named.page or 0
    if not 1 <= page <= len(paging.pages):
        hint = said("It has {count:,} pages.", count=len(paging.pages))
        raise NotFoundError(
            said("page"), said("{symbol}, page {page}", symbol=revision.symbol, page=page), hint
        )
    count = len(paging.pages[page - 1])
    first, last = named.first or 1, named.last or count
    if not 1 <= first <= last <= count:
        hint = said("Page {page} has {count} numbered lines.", page=page, count=count)
        wanted = f"{first}" if first == last else f"{first}-{last}"
        raise NotFoundError(
            said("line"),
            said(
                "{symbol}, page {page}, line {line}", symbol=revision.symbol, page=page, line=wanted
            ),
            hint,
        )
    order = [c for c, _ in revision.text.walk()]
    labels = label_texts(revision.text, language)
    for line in range(first, last + 1):
        start = paging.pages[page - 1][line - 1]
        clause = order[start.clause]
        following = paging.after(page, line)
        words = _words_from(clause, labels[clause.id], language, (start, following))
        yield CitedLine(page, line, clause.id, words)


def _words_from(
    clause: Clause, label: str, language: str, span: tuple[LineStart, LineStart | None]
) -> str:
    """Return what of a clause stands between two beginnings of lines: label, heading, text."""
    start, following = span
    wording = clause.wording(language)
    said = {
        LinePart.LABEL: label,
        LinePart.HEADING: wording.heading,
        LinePart.TEXT: wording.text,
    }
    parts: list[str] = []
    for part, words in said.items():
        if part > start.part:
            continue
        begin = start.offset if part == start.part else 0
        ends_here = following is not None and following.clause == start.clause
        if following is not None and ends_here and part == following.part:
            parts.append(words[begin : following.offset])
            break
        if following is not None and ends_here and part < following.part:
            break
        parts.append(words[begin:])
    return " ".join(" ".join(parts).split())


def _stated(
    revision: Revision, language: str, print_hash: bytes, pages: Sequence[PrintedPage]
) -> Iterator[RevisionPaged]:
    groups = list(_groups(pages))
    first = 1
    for part, group in enumerate(groups, 1):
        yield RevisionPaged(
            revision.id, language, print_hash, first, tuple(group), part, len(groups)
        )
        first += len(group)


def _groups(pages: Sequence[PrintedPage]) -> Iterator[list[PrintedPage]]:
    group: list[PrintedPage] = []
    lines = 0
    for page in pages:
        if group and lines + len(page) > _ROOM_LINES:
            yield group
            group, lines = [], 0
        group.append(page)
        lines += len(page)
    if group:
        yield group
