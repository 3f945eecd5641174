"""What the languages page is given: columns of rows, and what there is to say of each cell."""

from collections.abc import Sequence
from dataclasses import replace

from app.cli.language_words import finding_words
from app.formats.view import RenderedClause, Segment, SegmentKind, plain
from app.ids import ClauseId, InstrumentId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.language_events import TranslationLaid
from app.negotiation.language_states import languages_of
from app.negotiation.languages import CellState
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.span import Change, Span
from app.treaty.wording import Wording
from app.values import value
from app.workspace.naming import Names
from app.workspace.reading import label_texts
from app.workspace.renderings import kept_renderings
from app.workspace.translations import LanguageCount, TranslatedCell, in_order, parallel
from app.workspace.view import View
from app.workspace.workspace import Workspace
from ui.bridge.page import Counts, Page, Row, Run, Status, Style
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.i18n import Words, noop

_tr = Words("languages")
MOST = 3
"""So many languages stand beside the text's own."""
_STATES = {
    CellState.TO_TRANSLATE: noop("To translate"),
    CellState.STALE: noop("Stale"),
    CellState.ALIGNED: noop("Aligned"),
    CellState.CHECKED: noop("Checked"),
}
LATE = frozenset({CellState.STALE, CellState.TO_TRANSLATE})


def of_state(state: CellState) -> str:
    """Return how a wording stands to that of the text's own language."""
    words = _STATES[state]
    return _tr(words)


@value
class CellFacts:
    """One clause in one language.

    Attributes:
        own: the text's own language.
        wording: what is laid.
        reference: what the text's own language says.
        findings: what does not agree with the reference, in words.
        since: its state, and what the reference says otherwise since; () unless it is stale.
    """

    language: str
    own: str
    wording: Wording
    reference: Wording
    state: CellState | None
    findings: tuple[str, ...]
    since: tuple[Run, ...]


@value
class Parallels:
    """The whole page.

    Attributes:
        offered: all languages that can be shown beside the text's own.
        chosen: those that are.
        pages: a column each, the text's own language first.
        counts: how far each of the chosen ones has come.
        cells: by clause, a cell for each of the chosen ones.
        names: how clauses are cited.
        may_edit: this device lays translations.
    """

    instrument: InstrumentId
    reference: str
    offered: tuple[str, ...]
    chosen: tuple[str, ...]
    pages: tuple[Page, ...]
    counts: tuple[LanguageCount, ...]
    cells: dict[ClauseId, tuple[CellFacts, ...]]
    names: dict[ClauseId, str]
    may_edit: bool

    def places(self, state: CellState) -> list[tuple[int, int]]:
        """Return row and column of every cell in a state; the reference is column 0."""
        return [
            (row, at)
            for row, cells in enumerate(self.cells.values())
            for at, cell in enumerate(cells, 1)
            if cell.state is state
        ]


def parallels(
    workspace: Workspace, instrument: InstrumentId, chosen: Sequence[str], most: int = MOST
) -> Parallels | None:
    """Return a text in its own language and others; None where it is not here any more.

    Args:
        workspace: the one that is open.
        instrument: the text.
        chosen: codes; where they are fewer than there is room for, others that the text has, or is
            to be authentic in, follow.
        most: so many of them there is room for.
    """
    conference = workspace.conference
    text = conference.texts.get(instrument)
    if text is None:
        return None
    offered = _offered(conference, text)
    wanted = tuple(dict.fromkeys((*(code for code in chosen if code in offered), *offered)))
    found = parallel(conference, text, wanted[:most]) if offered else None
    names = Names(text.base)
    columns: list[list[Row]] = [[] for _ in range(1 + len(wanted[:most]))]
    cells: dict[ClauseId, tuple[CellFacts, ...]] = {}
    labels = [label_texts(text.base, code) for code in (text.base.language, *wanted[:most])]
    kept = [kept_renderings(workspace.store, code) for code in wanted[:most]]
    for row in found.rows if found is not None else ():
        clause = text.base[row.clause]
        columns[0].append(_reference(clause, labels[0][row.clause], row.reference))
        for at, cell in enumerate(row.cells, 1):
            turned = _isolate(text.base.language, cell.language)
            shown = _cell(clause, labels[at][row.clause], cell, turned)
            columns[at].append(replace(shown, drafted=row.clause in kept[at - 1]))
        reference = row.reference, text.base.language
        cells[row.clause] = tuple(_facts(reference, cell) for cell in row.cells)
    languages = (text.base.language, *wanted[:most])
    return Parallels(
        instrument,
        text.base.language,
        offered,
        wanted[:most],
        tuple(
            _page(text, code, tuple(rows)) for code, rows in zip(languages, columns, strict=True)
        ),
        found.counts() if found is not None else (),
        cells,
        {clause: visible(names.cite(clause)) for clause in cells},
        may(workspace.roles, TranslationLaid),
    )


def _offered(conference: Conference, text: Text) -> tuple[str, ...]:
    authentic = conference.procedure.rules.languages
    return in_order({*languages_of(text.base), *authentic} - {text.base.language})


def _facts(reference: tuple[Wording, str], cell: TranslatedCell) -> CellFacts:
    wording, own = reference
    findings = tuple(visible(finding_words(own, cell, f)) for f in cell.findings)
    turned = _isolate(own, cell.language)
    since = _note(cell, turned)[0] if cell.state is CellState.STALE else ()
    return CellFacts(cell.language, own, cell.wording, wording, cell.state, findings, since)


def _page(text: Text, language: str, rows: tuple[Row, ...]) -> Page:
    return Page(
        "", "", visible(text.base.title), language, None, View.BASE, (),
        tuple(row.id for row in rows), rows, (), {}, Counts(), b"",
    )  # fmt: skip


def _reference(clause: Clause, label: str, wording: Wording) -> Row:
    heading, text = _kept(wording.heading), _kept(wording.text)
    return _row(clause, label, (heading, text), (plain(wording.heading), plain(wording.text)))


def _cell(clause: Clause, label: str, cell: TranslatedCell, turned: str) -> Row:
    """Return a cell: its words with their state below; what is stale has above what changed.

    ``turned``: begins an isolate, where the reference runs the other way.
    """
    if cell.state is None:
        return _row(clause, label, ((), ()), ((), ()))
    heading, body = _kept(cell.wording.heading), _kept(cell.wording.text)
    note, told = _note(cell, turned)
    quiet = clause.kind is ClauseKind.TITLE and cell.state not in LATE and not cell.findings
    spoken = (*plain(cell.wording.text), *told)
    if quiet:
        return _row(clause, label, (heading, body), (plain(cell.wording.heading), spoken))
    if heading and not body:
        return _row(
            clause, label, ((*heading, Run("  "), *note), ()), (plain(cell.wording.heading), told)
        )
    line = (Run("\n"),) if body else ()
    above = cell.state is CellState.STALE
    runs = (*note, *line, *body) if above else (*body, *line, *note)
    return _row(clause, label, (heading, runs), (plain(cell.wording.heading), spoken))


def _note(cell: TranslatedCell, turned: str = "") -> tuple[tuple[Run, ...], tuple[Segment, ...]]:
    """Return the state of a cell, and of a stale one what has changed in the reference since."""
    words = of_state(cell.state) if cell.state is not None else ""
    if cell.findings:
        count = len(cell.findings)
        said = _tr("1 finding") if count == 1 else _tr("{} findings").format(count)
        words = f"{words} · {said}"
    since = cell.since
    if since is not None and not since.known:
        words = f"{words} · {_tr('what it renders is not known here')}"
    late = cell.state in LATE or cell.findings
    style = Style.LATE if late else _DONE.get(cell.state, Style.REMARK)
    runs: list[Run] = [Run(words, style)]
    told: list[Segment] = [Segment(SegmentKind.PLAIN, f" {words}. ")]
    for spans in (since.heading, since.text) if since is not None else ():
        if spans:
            runs += [Run("\n" + turned), *changed(spans, ""), Run(_END if turned else "")]
            told += (Segment(_KINDS[s.change], s.text) for s in spans)
    return tuple(runs), tuple(told)


def _isolate(reference: str, language: str) -> str:
    """Return what words of the reference begin with in a column of another direction."""
    mirrored = reference in RIGHT_TO_LEFT
    return "" if mirrored == (language in RIGHT_TO_LEFT) else (_RIGHT if mirrored else _LEFT)


_LEFT, _RIGHT, _END = "\u2066", "\u2067", "\u2069"
_DONE: dict[CellState | None, Style] = {CellState.CHECKED: Style.SEEN_TO}
_KINDS = {
    Change.KEPT: SegmentKind.PLAIN,
    Change.INSERTED: SegmentKind.INSERTED,
    Change.DELETED: SegmentKind.DELETED,
}


def _kept(words: str) -> tuple[Run, ...]:
    return changed((Span(Change.KEPT, words),), "") if words else ()


def _row(
    clause: Clause,
    label: str,
    runs: tuple[tuple[Run, ...], tuple[Run, ...]],
    segments: tuple[tuple[Segment, ...], tuple[Segment, ...]],
) -> Row:
    shown = visible(label).strip()
    bare = Clause(clause.id, clause.kind, None, b"")
    letters = sum(len(run.text) for run in runs[1])
    return Row(
        RenderedClause(bare, 0, shown, *segments),
        shown,
        shown,
        None,
        int(clause.kind is ClauseKind.SUBPARAGRAPH),
        runs[0],
        runs[1],
        letters,
        status=Status.UNSAID,
    )
