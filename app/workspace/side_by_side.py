"""Versions of a text beside one another, clause by clause, for reading: what is other in each.

Two versions are compared with one another; of three the middle one is what the others are compared
with. Versions in two languages are laid side by side and their words are not compared.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from app.errors import UsageError
from app.ids import ClauseId
from app.merge.structure import StructureError, apply_operations
from app.negotiation.conference import Text
from app.said import said
from app.treaty.compare import Comparison, Difference, Summary
from app.treaty.delta import Hunk
from app.treaty.matching import Entry
from app.treaty.redline import redline_of
from app.treaty.span import Change, Span
from app.workspace.comparing import Version, compared, is_change, is_like, version_of_text
from app.workspace.drafting import drafts
from app.workspace.workspace import Workspace

_NEAR = 1
"""So many unchanged clauses are shown on either side of a change."""
_LEAST_FOLDED = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One clause in one version.

    Attributes:
        heading, text: in spans: what only this version says is inserted, what another one has no
            more is deleted.
        moved_from, moved_to: how it is cited in the version before or after it; "" if it stayed.
        score: of a match by kept words; 1.0 where nothing had to be guessed.
    """

    entry: Entry
    heading: tuple[Span, ...]
    text: tuple[Span, ...]
    moved_from: str = ""
    moved_to: str = ""
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """One clause in all versions; None where one does not have it.

    Attributes:
        changed: something is other in one of them.
        kept: it is shown even where what has not changed is folded.
    """

    cells: tuple[Cell | None, ...]
    changed: bool
    kept: bool = False

    @property
    def clause(self) -> ClauseId:
        """Names the line: the clause in the last version that has it."""
        return next(cell.entry.id for cell in reversed(self.cells) if cell is not None)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two or three versions, or two as one redline.

    Attributes:
        base: index of the version that the others are compared with.
        counts: by version: what it changed; None for the base, and across languages.
        by_words: some matches are a proposal by kept words.
    """

    versions: tuple[Version, ...]
    base: int
    lines: tuple[Line, ...]
    counts: tuple[Summary | None, ...]
    by_words: bool


def side_by_side(versions: Sequence[Version]) -> SideBySide:
    """Lay two or three versions side by side.

    Raises:
        UsageError: there are fewer or more.
        TooManyTokensError: a clause is too long to be compared word by word.
    """
    whole = compared(versions)
    steps = dict(zip(whole.others, whole.steps, strict=True))
    made = {at: _by_key(step) for at, step in steps.items()}
    found = _Found(whole.versions, whole.base, made)
    lines = [found.line(row.cells) for row in whole.rows]
    counts = tuple(
        steps[at].summary if at in steps and is_like(versions[whole.base], version) else None
        for at, version in enumerate(versions)
    )
    return SideBySide(whole.versions, whole.base, _with_kept(lines), counts, any(whole.by_words))


def inline(versions: Sequence[Version]) -> SideBySide:
    """Return two versions as one redline: a line has one cell, in the order of the later version.

    Raises:
        UsageError: they are not two, or in two languages.
        TooManyTokensError: a clause is too long to be compared word by word.
    """
    if len(versions) != 2 or not is_like(*versions):
        raise UsageError(said("Two versions in one language can be shown as one text."))
    found = compared(versions)
    (old, new), (step,) = found.sides(0), found.steps
    lines = [Line((_one(d, old, new),), is_change(d)) for d in step.differences]
    counts = (None, step.summary)
    return SideBySide((old, new), 0, _with_kept(lines), counts, any(found.by_words))


def version_with_drafts(workspace: Workspace, text: Text) -> Version:
    """Return a text with what this device drafts on it, as far as that still applies."""
    base = text.base
    for draft in drafts(workspace):
        for operation in draft.operations if draft.instrument == base.id else ():
            with suppress(StructureError):
                base = apply_operations(base, [operation])
    return version_of_text("drafts", base, base.language)


_Key = tuple[ClauseId | None, ClauseId | None]


@dataclass(frozen=True, slots=True)
class _Found:
    """What was compared: by the index of a version, what it makes of each clause of the base."""

    versions: tuple[Version, ...]
    base: int
    made: Mapping[int, Mapping[_Key, Difference]]

    def line(self, entries: Sequence[Entry | None]) -> Line:
        made = {at: self._difference(at, entries) for at in self.made}
        cells = tuple(
            None if entry is None else self._cell(at, entry, made)
            for at, entry in enumerate(entries)
        )
        return Line(cells, any(d is not None and is_change(d) for d in made.values()))

    def _difference(self, at: int, entries: Sequence[Entry | None]) -> Difference | None:
        """Return what one version makes of a line; None where neither has the clause."""
        old, new = entries[self.base], entries[at]
        key = (old.id if old else None, new.id if new else None)
        return self.made[at].get(key) if old or new else None

    def _cell(self, at: int, entry: Entry, made: Mapping[int, Difference | None]) -> Cell:
        return self._base(entry, made) if at == self.base else self._other(entry, made[at])

    def _base(self, entry: Entry, made: Mapping[int, Difference | None]) -> Cell:
        every = [(at, d) for at, d in made.items() if d is not None]
        if every and all(d.new is None for _, d in every):
            return Cell(entry, *_whole(entry, Change.DELETED))
        moved = [self.versions[at].cited[d.new.id] for at, d in every if d.new and d.moved]
        heading = [(h.start, h.end) for _, d in every for h in d.heading]
        text = [(h.start, h.end) for _, d in every for h in d.text]
        return Cell(
            entry,
            _marked(entry.heading, heading, Change.DELETED),
            _marked(entry.text, text, Change.DELETED),
            moved_to=", ".join(dict.fromkeys(moved)),
        )

    def _other(self, entry: Entry, made: Difference | None) -> Cell:
        if made is None or made.old is None:
            return Cell(entry, *_whole(entry, Change.INSERTED))
        return Cell(
            entry,
            _marked(entry.heading, _put(made.heading), Change.INSERTED),
            _marked(entry.text, _put(made.text), Change.INSERTED),
            moved_from=self.versions[self.base].cited[made.old.id] if made.moved else "",
            score=made.score,
        )


def _by_key(step: Comparison) -> Mapping[_Key, Difference]:
    return {(d.old.id if d.old else None, d.new.id if d.new else None): d for d in step.differences}


def _one(made: Difference, old: Version, new: Version) -> Cell:
    """Return one clause of two versions as a redline."""
    if made.old is None or made.new is None:
        entry = made.new or made.old
        assert entry is not None  # noqa: S101 a difference has one side at least
        return Cell(entry, *_whole(entry, Change.INSERTED if made.new else Change.DELETED))
    return Cell(
        made.new,
        redline_of(made.old.heading, made.heading),
        redline_of(made.old.text, made.text),
        moved_from=old.cited[made.old.id] if made.moved else "",
        moved_to=new.cited[made.new.id] if made.moved else "",
        score=made.score,
    )


def _whole(entry: Entry, change: Change) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    heading, text = (
        (Span(change, words),) if words else () for words in (entry.heading, entry.text)
    )
    return heading, text


def _put(hunks: Iterable[Hunk]) -> list[tuple[int, int]]:
    """Return where in the new wording the words stand that hunks put in."""
    found: list[tuple[int, int]] = []
    shift = 0
    for hunk in hunks:
        start = hunk.start + shift
        found.append((start, start + len(hunk.replacement)))
        shift += len(hunk.replacement) - (hunk.end - hunk.start)
    return found


def _marked(words: str, ranges: Iterable[tuple[int, int]], change: Change) -> tuple[Span, ...]:
    """Return a wording with some ranges of it, which may overlap, as changed."""
    spans: list[Span] = []
    reached = 0
    for start, end in sorted(r for r in ranges if r[0] < r[1]):
        begin = max(start, reached)
        if begin >= end:
            continue
        if begin > reached:
            spans.append(Span(Change.KEPT, words[reached:begin]))
        spans.append(Span(change, words[begin:end]))
        reached = end
    if reached < len(words):
        spans.append(Span(Change.KEPT, words[reached:]))
    return tuple(spans)


def _with_kept(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return lines with those marked that show where a change stands: its neighbours, its place."""
    changed = {at for at, line in enumerate(lines) if line.changed}
    kept = {at + by for at in changed for by in range(-_NEAR, _NEAR + 1)}
    entries = [_entry(line) for line in lines]
    at_id = {entry.id: at for at, entry in enumerate(entries)}
    for at in changed:
        above = entries[at].parent
        while above is not None and above in at_id and at_id[above] not in kept:
            kept.add(at_id[above])
            above = entries[at_id[above]].parent
    return tuple(replace(line, kept=at in kept) for at, line in enumerate(lines))


def _entry(line: Line) -> Entry:
    return next(cell.entry for cell in reversed(line.cells) if cell is not None)


def folded(
    lines: Sequence[Line], opened: frozenset[ClauseId] = frozenset()
) -> Iterator[Line | tuple[Line, ...]]:
    """Yield lines; in the place of three and more that are as they were, these together.

    Args:
        lines: all of them.
        opened: the first lines of those that are not to be folded.
    """
    run: list[Line] = []
    for line in lines:
        if not line.kept:
            run.append(line)
            continue
        yield from _run(run, opened)
        run = []
        yield line
    yield from _run(run, opened)


def _run(run: Sequence[Line], opened: frozenset[ClauseId]) -> Iterator[Line | tuple[Line, ...]]:
    if len(run) < _LEAST_FOLDED or run[0].clause in opened:
        yield from run
    else:
        yield tuple(run)
