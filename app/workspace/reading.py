"""The text as it is shown, exported and counted: base, rolling, clean; now or as issued."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.formats.view import (
    RenderedClause,
    RenderedText,
    Segment,
    SegmentKind,
    base_view,
    plain,
)
from app.ids import ClauseId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.operations import Relocation
from app.merge.rolling import Agreed, Attribution, segments, shared_blanks
from app.merge.units import Unit
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.rolling import RollingClause, extended, proposals, rolling
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.workspace.naming import Names, speaking
from app.workspace.tree_words import destination_words


class View(StrEnum):
    """How a text is shown."""

    BASE = "base"
    ROLLING = "rolling"
    CLEAN = "clean"


@dataclass(eq=False)
class NoLanguageError(TravauxError):
    """The text has no version in that language."""

    language: str
    held: str
    says: ClassVar[str] = "The text has no version in “{language}”. It has: {held}."


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown.

    Attributes:
        language: code, or "" for the text's own.
        revision: the symbol it was issued under, or "" for now.
        clause: only this one and what stands in it, or None.
        attribution: where sponsors are named in the rolling text.
        names: sponsors by name ("France") instead of by code ("FRA").
    """

    view: View = View.ROLLING
    language: str = ""
    revision: str = ""
    clause: ClauseId | None = None
    attribution: Attribution = Attribution.BEFORE
    names: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A text made ready to be shown, with what is open in it.

    Attributes:
        open_units: by clause: how many choices are open; clauses with none are not named.
    """

    text: RenderedText
    open_units: Mapping[ClauseId, int]


def shown(conference: Conference, text: Text, wanted: Wanted) -> Shown:
    """Return a text as it is to be shown. Cost: one pass; merges only where it is contested.

    "rolling" has every live proposal in attributed brackets, "clean" the same without names,
    "base" the text as decided so far.

    Raises:
        NotFoundError, NoLanguageError: no such revision or language.
    """
    language = language_in(text.base, wanted.language)
    if wanted.revision:
        frozen = _revision(text, wanted.revision)
        return Shown(_base(frozen.text, language, wanted.clause, frozen.symbol), {})
    if wanted.view is View.BASE:
        return Shown(_base(text.base, language, wanted.clause, conference.symbol), {})
    whole, _ = extended(text.base, proposals(conference, text))
    printed = label_texts(whole, language)
    named = wanted.view is View.ROLLING and wanted.attribution is not Attribution.OFF
    spelt = _spelling(conference, wanted)
    rows: list[RenderedClause] = []
    open_units: dict[ClauseId, int] = {}
    names = Names(text.base)
    for one in rolling(conference, text, language, wanted.clause):
        rows.append(spelt(_row(one, printed[one.clause.id], language, names, named=named)))
        if one.open_units:
            open_units[one.clause.id] = one.open_units
    rendered = RenderedText(text.base.title, language, tuple(rows), conference.symbol)
    return Shown(rendered, open_units)


def _spelling(conference: Conference, wanted: Wanted) -> Callable[[RenderedClause], RenderedClause]:
    """Return what writes the sponsors of a clause's segments as they are wanted."""
    after = wanted.attribution is Attribution.AFTER
    spelt = {p.code: p.name for p in conference.parties.values()} if wanted.names else {}

    def each(found: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(
            replace(s, sponsors=tuple(spelt.get(c, c) for c in s.sponsors), named_after=after)
            if s.sponsors
            else s
            for s in found
        )

    if not (after or spelt):
        return lambda row: row
    return lambda row: replace(row, heading=each(row.heading), text=each(row.text))


def label_texts(text: Instrument, language: str) -> dict[ClauseId, str]:
    """Return the printed label of every clause, in a language."""
    words = speaking(language)
    found = labels(text, language, words, speaking(text.language))
    return {id_: label.text for id_, label in found.items()}


def merged_segments(merge: ClauseMerge, *, named: bool = True) -> tuple[Segment, ...]:
    """Return a contested wording as segments, in the order and with the blanks of ``render``."""
    found: list[Segment] = []
    for part in segments(merge):
        if isinstance(part, Agreed):
            found += plain(part.text)
        else:
            found += _unit(part.unit, named=named)
    if len(merge.wholes) > 1:
        keepers = tuple(c for b in merge.retained for c in b.sponsors) if not merge.units else ()
        bare = len(found) == 1 and found[0].kind is SegmentKind.PLAIN
        if bare:
            found = [Segment(SegmentKind.BRACKETED, found[0].text, _named(keepers, named))]
        for whole in merge.wholes[1:]:
            kind = SegmentKind.BRACKETED
            words = whole.text
            if whole.kind is WholeKind.DELETION:
                kind, words = SegmentKind.DELETED, merge.base
            found.append(Segment(kind, words, _named(whole.sponsors, named)))
    return tuple(found)


def _unit(unit: Unit, *, named: bool) -> Iterable[Segment]:
    if len(unit.readings) == 1:
        yield from plain(unit.base.text)
        return
    lead, tail = shared_blanks([reading.text for reading in unit.readings])
    yield from plain(lead)
    base = unit.base.text[len(lead) : len(unit.base.text) - len(tail)] if unit.base.text else ""
    deleted_only = len(unit.readings) == 2 and not unit.readings[1].text
    if base and not deleted_only:
        yield Segment(SegmentKind.BRACKETED, base, _named(unit.base.sponsors, named))
    for reading in unit.readings[1:]:
        sponsors = _named(reading.sponsors, named)
        if not reading.text:
            yield Segment(SegmentKind.DELETED, base, sponsors)
            continue
        words = reading.text[len(lead) : len(reading.text) - len(tail)]
        kind = SegmentKind.BRACKETED if base else SegmentKind.INSERTED
        yield Segment(kind, words, sponsors)
    yield from plain(tail)


def _named(sponsors: tuple[str, ...], named: bool) -> tuple[str, ...]:  # noqa: FBT001 a plain switch
    return sponsors if named else ()


def _row(
    one: RollingClause, label: str, language: str, names: Names, *, named: bool
) -> RenderedClause:
    wording = one.clause.wording(language)
    if one.inserted_by is not None:
        by = _named(one.inserted_by.sponsors, named)
        heading = (Segment(SegmentKind.INSERTED, wording.heading, by),) if wording.heading else ()
        text = (Segment(SegmentKind.INSERTED, wording.text, by),) if wording.text else ()
        return RenderedClause(one.clause, one.depth, label, heading, text)
    moves = _moves(one, names, named=named)
    heading = merged_segments(one.heading, named=named) if one.heading else plain(wording.heading)
    text = merged_segments(one.text, named=named) if one.text else plain(wording.text)
    if heading or not text:
        return RenderedClause(one.clause, one.depth, label, (*heading, *moves), text)
    return RenderedClause(one.clause, one.depth, label, heading, (*text, *moves))


def _moves(one: RollingClause, names: Names, *, named: bool) -> tuple[Segment, ...]:
    """Return the moves proposed for a clause as drafters write them: [FRA: move to after …]."""
    wanted: dict[str, list[str]] = {}
    for proposed in one.moves:
        if isinstance(proposed.operation, Relocation):
            words = destination_words(proposed.operation, names)
            wanted.setdefault(words, []).extend(proposed.by.sponsors)
    marks = [
        Segment(SegmentKind.BRACKETED, words, _named(tuple(dict.fromkeys(by)), named))
        for words, by in wanted.items()
    ]
    return (*plain(" "), *marks) if marks else ()


def _base(text: Instrument, language: str, clause: ClauseId | None, symbol: str) -> RenderedText:
    whole = base_view(text, language, label_texts(text, language), symbol)
    if clause is None:
        return whole
    wanted = {text[clause].id, *(c.id for c, _ in text.walk(clause))}
    rows = tuple(r for r in whole.clauses if r.clause.id in wanted)
    return RenderedText(whole.title, language, rows, symbol)


def language_in(text: Instrument, wanted: str) -> str:
    """Return the language that a text is to be shown in: its own for "".

    Raises:
        NoLanguageError: it has no version in that language.
    """
    if not wanted or wanted == text.language:
        return text.language
    held = sorted({code for c in text.clauses.values() for code in c.wordings})
    if wanted not in held:
        raise NoLanguageError(wanted, ", ".join(held))
    return wanted


def _revision(text: Text, symbol: str) -> Revision:
    for revision in text.revisions:
        if revision.symbol.casefold() == symbol.strip().casefold():
            return revision
    known = ", ".join(r.symbol for r in text.revisions)
    hint = f"Issued so far: {known}." if known else "Nothing has been issued yet."
    raise NotFoundError("revision", symbol, hint)
