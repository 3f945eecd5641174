"""What the compare page is given: versions to choose from, and columns of rows. Worker's thread."""

from collections.abc import Callable, Sequence
from enum import Enum

from app.formats.view import RenderedClause, Segment, SegmentKind
from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Text
from app.negotiation.language_states import languages_of
from app.treaty.compare import Summary
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.span import Change, Span
from app.values import value
from app.workspace.comparing import Version, percent, version_named
from app.workspace.side_by_side import (
    Cell,
    Line,
    SideBySide,
    folded,
    inline,
    side_by_side,
    version_with_drafts,
)
from app.workspace.translations import in_order
from app.workspace.view import View
from app.workspace.workspace import Workspace
from ui.bridge.page import Counts, Page, Row, Run, Status, Style
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.i18n import Words, isolated

_tr = Words("compare")


class Kind(Enum):
    """What a version is."""

    NOTHING = "nothing"
    LAID = "laid"
    REVISION = "revision"
    BASE = "base"
    ROLLING = "rolling"
    DRAFTS = "drafts"
    LANGUAGE = "language"
    TEXT = "text"
    FILE = "file"


@value
class Choice:
    """One version that can be chosen.

    Attributes:
        name: the symbol of a revision, the code of a language, a text's id in hexadecimal.
        label: how a person calls it.
    """

    kind: Kind
    name: str = ""
    label: str = ""


@value
class Offered:
    """What can be chosen of a text, and which two are compared at first."""

    instrument: InstrumentId
    choices: tuple[Choice, ...]
    first: tuple[Choice, Choice]


@value
class Column:
    """One column: its rows, and what was changed in it."""

    page: Page
    count: Summary | None
    is_base: bool


@value
class Compared:
    """What is shown.

    Attributes:
        columns: one alone where two versions are shown as one text.
        changed: the clauses of the rows in which something is other, in order.
        folds: by the clause of a folded row, how many clauses it stands for.
        by_words: some matches are a proposal by kept words.
    """

    columns: tuple[Column, ...]
    changed: tuple[ClauseId, ...]
    folds: dict[ClauseId, ClauseId]
    by_words: bool


@value
class Wanted:
    """What is to be compared, and how.

    Attributes:
        files: by name, versions that were read from files.
        opened: folds that a person has opened, by their first clause.
        near: a clause that is to be in sight, folded or not.
    """

    instrument: InstrumentId
    choices: tuple[Choice, ...]
    is_inline: bool = False
    opened: frozenset[ClauseId] = frozenset()
    files: tuple[tuple[str, Version], ...] = ()


def offered(workspace: Workspace, instrument: InstrumentId) -> Offered | None:
    """Return what can be chosen of a text; None where it is not here any more."""
    conference = workspace.conference
    text = conference.texts.get(instrument)
    if text is None:
        return None
    laid, base = Choice(Kind.LAID, "", _tr("As laid")), Choice(Kind.BASE, "", _tr("As decided now"))
    issued = [Choice(Kind.REVISION, r.symbol, visible(r.symbol)) for r in text.revisions]
    found = [laid, *issued, base, Choice(Kind.ROLLING, "", _tr("Rolling text"))]
    found.append(Choice(Kind.DRAFTS, "", _tr("With my drafts")))
    for code in in_order(languages_of(text.base)):
        label = _tr("As decided now, in {}").format(code.upper())
        found.append(Choice(Kind.LANGUAGE, code, label))
    for other in conference.texts.values():
        if other.base.id != instrument:
            label = visible(other.base.title)
            found.append(Choice(Kind.TEXT, other.base.id.hex(), label))
    return Offered(instrument, tuple(found), (issued[-1] if issued else laid, base))


def compared(
    workspace: Workspace, progress: Callable[[int, int], None], wanted: Wanted
) -> Compared:
    """Compare what is wanted.

    Raises:
        TravauxError: a version is not there, or cannot be compared.
    """
    text = workspace.conference.texts[wanted.instrument]
    versions: list[Version] = []
    for number, choice in enumerate(wanted.choices):
        progress(number, len(wanted.choices) + 1)
        versions.append(_version(workspace, text, choice, dict(wanted.files)))
    found = inline(versions) if wanted.is_inline else side_by_side(versions)
    progress(len(wanted.choices), len(wanted.choices) + 1)
    return _laid(found, wanted.opened)


def _version(
    workspace: Workspace, text: Text, choice: Choice, files: dict[str, Version]
) -> Version:
    conference, of = workspace.conference, text.base.id.hex()
    match choice.kind:
        case Kind.FILE:
            return files[choice.name]
        case Kind.DRAFTS:
            return version_with_drafts(workspace, text)
        case Kind.LANGUAGE:
            return version_named(conference, "base", of, choice.name)
        case Kind.REVISION | Kind.TEXT:
            return version_named(conference, choice.name, of, None)
        case _:
            return version_named(conference, choice.kind.value, of, None)


def _laid(found: SideBySide, opened: frozenset[ClauseId]) -> Compared:
    count = len(found.lines[0].cells) if found.lines else len(found.versions)
    rows: list[list[Row]] = [[] for _ in range(count)]
    versions = found.versions if count > 1 else found.versions[-1:]
    languages = [version.language for version in versions]
    folds: dict[ClauseId, ClauseId] = {}
    others: list[ClauseId] = []
    for one in folded(found.lines, opened):
        if isinstance(one, Line):
            others += [one.clause] if one.changed else []
            for at, cell in enumerate(one.cells):
                rows[at].append(_row(one, cell, languages[at]))
        else:
            id_ = ClauseId(b"fold" + one[0].clause[4:])
            folds[id_] = one[0].clause
            for column in rows:
                column.append(_fold(id_, len(one)))
    columns = tuple(
        Column(
            _page(version, tuple(rows[at])),
            found.counts[at] if count > 1 else found.counts[-1],
            at == found.base and count > 1,
        )
        for at, version in enumerate(versions)
    )
    return Compared(columns, tuple(others), folds, found.by_words)


def _page(version: Version, rows: tuple[Row, ...]) -> Page:
    return Page(
        "", "", visible(version.title), version.language, None, View.BASE, (),
        tuple(row.id for row in rows), rows, (), {}, Counts(), b"",
    )  # fmt: skip


def _row(line: Line, cell: Cell | None, language: str) -> Row:
    if cell is None:
        gone = Clause(line.clause, ClauseKind.PARAGRAPH, None, b"")
        words = _tr("Not in this version")
        source = RenderedClause(gone, 0, "", (), (Segment(SegmentKind.PLAIN, words),))
        runs = (Run(isolated(words), Style.REMARK),)
        return Row(source, "", "", None, 0, (), runs, len(words), status=Status.UNSAID)
    entry = cell.entry
    label = visible(entry.label)
    clause = Clause(line.clause, entry.kind, None, b"")
    notes = _notes(cell)
    heading, text = changed(cell.heading, language), changed(cell.text, language)
    if notes and (text or not heading):
        text = (*text, Run(f"  {isolated(notes)}", Style.REMARK))
    elif notes:
        heading = (*heading, Run(f"  {isolated(notes)}", Style.REMARK))
    source = RenderedClause(
        clause, 0, label, _segments(cell.heading), (*_segments(cell.text), *_plain(notes))
    )
    letters = sum(len(run.text) for run in text)
    indent = int(entry.kind is ClauseKind.SUBPARAGRAPH)
    return Row(source, label, label, None, indent, heading, text, letters, status=Status.UNSAID)


def _fold(id_: ClauseId, count: int) -> Row:
    many = _tr("{} clauses unchanged").format(f"{count:,}")
    words = _tr("1 clause unchanged") if count == 1 else many
    clause = Clause(id_, ClauseKind.PARAGRAPH, None, b"")
    source = RenderedClause(clause, 0, "", (), (Segment(SegmentKind.PLAIN, words),))
    runs = (Run(f"⋯  {isolated(words)}", Style.REMARK),)
    return Row(source, "", "", None, 0, (), runs, len(words), status=Status.UNSAID)


def _notes(cell: Cell) -> str:
    parts: list[str] = []
    if cell.moved_from:
        parts.append(_tr("moved from {}").format(isolated(visible(cell.moved_from))))
    if cell.moved_to:
        parts.append(_tr("moved to {}").format(isolated(visible(cell.moved_to))))
    if 0 < cell.score < 1:
        parts.append(_tr("proposed match, {} of the words").format(percent(cell.score)))
    return f"[{', '.join(parts)}]" if parts else ""


_KINDS = {
    Change.KEPT: SegmentKind.PLAIN,
    Change.INSERTED: SegmentKind.INSERTED,
    Change.DELETED: SegmentKind.DELETED,
}


def _segments(spans: Sequence[Span]) -> tuple[Segment, ...]:
    return tuple(Segment(_KINDS[span.change], span.text) for span in spans)


def _plain(words: str) -> tuple[Segment, ...]:
    return (Segment(SegmentKind.PLAIN, f" {words}"),) if words else ()
