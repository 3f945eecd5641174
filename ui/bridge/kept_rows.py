"""Rows and sections of a page that was kept: their words are read when they are asked for.

To open a long text takes what tells where each row stands and how high it will be. Its words are
packed by themselves, some rows together, and become runs when a row comes into sight or is looked
through: a thousand clauses with ten amendments each are a hundred thousand objects, and nobody sees
more than ten of these clauses at once.
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from app.formats.view import RenderedClause, Segment
from app.ids import ClauseId
from app.treaty.instrument import ClauseKind
from app.workspace.checkpoint import MAX_BYTES, Json
from app.workspace.kept_clauses import Sponsors, clause_read, clause_written, segments_read
from ui.bridge.page import Row, Run, Section, Status, Style
from ui.bridge.rows import Laid, Setting, folded, searched

TOGETHER = 16
"""So many rows are packed together."""
_ID_BYTES = 16
_STATUSES, _STYLES = tuple(Status), tuple(Style)
_COLUMNS = (
    "label", "place", "section", "indent", "heading", "letters", "open_units", "status", "sponsors",
    "comments", "drafted", "unread", "mine", "is_pending", "_id", "_kind", "_words", "_number",
)  # fmt: skip


class Words:
    """The words of the rows of a page, as they are kept."""

    def __init__(
        self, parts: Sequence[bytes], setting: Setting, sponsors: Sequence[tuple[str, ...]]
    ) -> None:
        self.setting = setting
        self._parts, self._sponsors = parts, sponsors
        self._opened: tuple[int, list[bytes]] = -1, []

    def of(self, number: int) -> RenderedClause:
        """Return the clause of a row as it was rendered. In any thread. Some 50 µs.

        Raises:
            AttributeError, IndexError, KeyError, TypeError, ValueError, zlib.error: it is none.
        """
        own, text = self._forms(number)
        form = [*json.loads(own), json.loads(text)]
        return clause_read(form, self.setting.language, self._sponsors)

    def text(self, number: int) -> tuple[Segment, ...]:
        """Return only the text of it, as ``of`` does. Some 20 µs."""
        flat = json.loads(self._forms(number)[1])
        return self.of(number).text if flat is None else segments_read(flat, self._sponsors)

    def _forms(self, number: int) -> list[bytes]:
        """Return the form of a clause and that of its text."""
        part, at = divmod(number, TOGETHER)
        known, lines = self._opened
        if part != known:
            packed = zlib.decompressobj().decompress(self._parts[part], MAX_BYTES)
            lines = packed.split(b"\n")
            self._opened = part, lines
        return lines[2 * at : 2 * at + 2]


class KeptRow(Row):
    """A row that knows where it stands, and reads its words when they are asked for."""

    __slots__ = ("_id", "_kind", "_number", "_words")

    _id: ClauseId
    _kind: ClauseKind
    _words: Words
    _number: int

    @property
    def id(self) -> ClauseId:
        """The clause."""
        return self._id

    @property
    def kind(self) -> ClauseKind:
        """What the clause is."""
        return self._kind

    def __getattr__(self, name: str) -> Any:
        """Return what is not there yet. Twice, by two threads, is as well."""
        match name:
            case "source":
                found: object = self._words.of(self._number)
            case "text":
                found = self._words.setting.runs(self._words.text(self._number))
            case "folded":
                found = folded(self.place, self.heading, self.text)
            case "_id":  # of a copy, which has its fields and no more
                found = self.source.clause.id
            case "_kind":
                found = self.source.clause.kind
            case _:
                raise AttributeError(name)
        object.__setattr__(self, name, found)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Row) and _values(self) == _values(other)

    __hash__ = Row.__hash__


class KeptSection(Section):
    """A section that puts the words that stand in it together when it is filtered by them."""

    __slots__ = ("_rows",)

    _rows: Sequence[Row]

    def __getattr__(self, name: str) -> Any:
        """Return what is not there yet."""
        if name != "words":
            raise AttributeError(name)
        found = searched(self._rows)
        object.__setattr__(self, name, found)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Section) and _values(self) == _values(other)

    __hash__ = Section.__hash__


def _values(one: Row | Section) -> list[object]:
    return [getattr(one, field.name) for field in fields(one)]


# --- written --------------------------------------------------------------------------------------


def parts_written(made: Laid, sponsors: Sponsors) -> list[bytes]:
    """Return the words of rows, packed; see ``Words``."""
    language = made.setting.language
    lines: list[str] = []
    for one, *_ in made.placed.values():
        *own, text = clause_written(one, language, sponsors)
        lines += (_line(own), _line(text))
    together = range(0, len(lines), 2 * TOGETHER)
    return [
        zlib.compress("\n".join(lines[first : first + 2 * TOGETHER]).encode("utf-8"), 1)
        for first in together
    ]


def _line(form: Json) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def rows_written(rows: Sequence[Row], sponsors: Sponsors) -> Json:
    """Return all of rows but their words; see ``rows_read``."""
    at = {row.id: number for number, row in enumerate(rows)}
    return [
        b"".join(row.id for row in rows).hex(),
        [int(row.kind) for row in rows],
        [row.label for row in rows],
        [row.place for row in rows],
        [-1 if row.section is None else at[row.section] for row in rows],
        [row.indent for row in rows],
        [_runs_written(row.heading) for row in rows],
        [row.letters for row in rows],
        [row.open_units for row in rows],
        [_STATUSES.index(row.status) for row in rows],
        [sponsors.number(row.sponsors) for row in rows],
        [row.comments for row in rows],
        [row.drafted for row in rows],
        [row.unread for row in rows],
        [row.mine for row in rows],
    ]


def _runs_written(runs: Sequence[Run]) -> Json:
    """Return the runs of a heading, three values each; most are words alone."""
    if len(runs) == 1 and runs[0] == Run(runs[0].text):
        return runs[0].text
    return [part for run in runs for part in (run.text, _STYLES.index(run.style), run.slot)]


def outline_written(outline: Sequence[Section], rows: Sequence[Row]) -> Json:
    """Return an outline, from the bottom up; see ``outline_read``."""
    at = {row.id: number for number, row in enumerate(rows)}
    return [_section_written(one, at) for one in _upwards(outline)]


def _upwards(sections: Sequence[Section]) -> Iterator[Section]:
    for one in sections:
        yield from _upwards(one.children)
        yield one


def _section_written(one: Section, at: Mapping[ClauseId, int]) -> Json:
    return [
        at[one.id],
        len(one.children),
        one.label,
        one.heading,
        one.open_units,
        _STATUSES.index(one.status),
        one.mine,
        one.unread,
        one.has_words,
    ]


# --- read -----------------------------------------------------------------------------------------


def rows_read(
    found: list[Any], words: Words, sponsors: Sequence[tuple[str, ...]]
) -> tuple[Row, ...]:
    """Return rows without their words. Some 3 µs each.

    Raises:
        AttributeError, IndexError, KeyError, TypeError, ValueError: there are none.
    """
    packed, kinds, labels, places, sections, indents, headings, letters, units, *rest = found
    status, by, comments, drafted, unread, mine = rest
    whole = bytes.fromhex(packed)
    ids = [ClauseId(whole[at : at + _ID_BYTES]) for at in range(0, len(whole), _ID_BYTES)]
    count = range(len(ids))
    columns: Sequence[Iterable[object]] = (
        labels,
        places,
        [None if at < 0 else ids[int(at)] for at in sections],
        indents,
        map(_runs_read, headings),
        letters,
        units,
        map(_STATUSES.__getitem__, status),
        map(sponsors.__getitem__, by),
        comments,
        drafted,
        unread,
        mine,
        (False for _ in count),
        ids,
        map(ClauseKind, kinds),
        (words for _ in count),
        count,
    )
    return tuple(_row(values) for values in zip(*columns, strict=True))


def _row(values: tuple[object, ...]) -> KeptRow:
    row, put = object.__new__(KeptRow), object.__setattr__
    for name, value in zip(_COLUMNS, values, strict=True):
        put(row, name, value)
    return row


def _runs_read(found: Any) -> tuple[Run, ...]:
    if isinstance(found, str):
        return (Run(found),)
    return tuple(map(Run, found[::3], map(_STYLES.__getitem__, found[1::3]), found[2::3]))


def outline_read(found: list[list[Any]], rows: Sequence[Row]) -> tuple[Section, ...]:
    """Return an outline without its words.

    Raises:
        AttributeError, IndexError, KeyError, TypeError, ValueError: it is none.
    """
    below: defaultdict[ClauseId | None, list[Row]] = defaultdict(list)
    for row in rows:
        below[row.section].append(row)
    open_: list[Section] = []
    for at, count, label, heading, units, status, mine, unread, has_words in found:
        first = len(open_) - count
        if first < 0:
            raise IndexError
        row, children = rows[int(at)], tuple(open_[first:])
        del open_[first:]
        made, put = object.__new__(KeptSection), object.__setattr__
        values: Sequence[tuple[str, object]] = (
            ("id", row.id),
            ("kind", row.kind),
            ("label", label),
            ("heading", heading),
            ("open_units", units),
            ("children", children),
            ("status", _STATUSES[int(status)]),
            ("mine", mine),
            ("unread", unread),
            ("has_words", has_words),
            ("_rows", below[row.id]),
        )
        for name, value in values:
            put(made, name, value)
        open_.append(made)
    return tuple(open_)
