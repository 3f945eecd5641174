"""The text as it is shown, exported and counted: base, rolling, clean; now or as issued."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import ClassVar

from app.collector import resting_collector
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
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.rolling import RollingClause, extended, proposals, rolling
from app.negotiation.stand_events import Profile
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.workspace.naming import Names, speaking
from app.workspace.rules import attribution_of, rules_of
from app.workspace.segmenting import (
    merged_segments,
    named_by,
    option_segments,
    tracked_segments,
)
from app.workspace.tree_words import destination_words


class View(StrEnum):
    """How a text is shown."""

    BASE = "base"
    ROLLING = "rolling"
    CLEAN = "clean"
    TRACKED = "tracked"


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
        attribution: where sponsors are named in the rolling text; None: as the rules say.
        names: sponsors by name ("France") instead of by code ("FRA"); None: as the rules say.
        profile: how the rolling text writes what is contested; None: as the rules say.
    """

    view: View = View.ROLLING
    language: str = ""
    revision: str = ""
    clause: ClauseId | None = None
    attribution: Attribution | None = None
    names: bool | None = None
    profile: Profile | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A text made ready to be shown, with what is open in it.

    Attributes:
        open_units: by clause: how many choices are open; clauses with none are not named.
        collisions: by clause: in how many places readings stand against one another.
        sponsors: by clause: the codes of all that propose something there.
    """

    text: RenderedText
    open_units: Mapping[ClauseId, int]
    collisions: Mapping[ClauseId, int] = field(default_factory=dict[ClauseId, int])
    sponsors: Mapping[ClauseId, tuple[str, ...]] = field(
        default_factory=dict[ClauseId, tuple[str, ...]]
    )


@resting_collector()
def shown(conference: Conference, text: Text, wanted: Wanted) -> Shown:
    """Return a text as it is to be shown. Cost: one pass; merges only where it is contested.

    "rolling" has every live proposal in attributed brackets, "clean" the same without names,
    "tracked" has it as deletions and insertions, "base" is the text as decided so far.

    Raises:
        NotFoundError, NoLanguageError: no such revision or language.
    """
    language, wanted = language_in(text.base, wanted.language), by_rules(conference, wanted)
    if wanted.revision:
        frozen = _revision(text, wanted.revision)
        return Shown(_base(frozen.text, language, wanted.clause, frozen.symbol), {})
    if wanted.view is View.BASE:
        return Shown(_base(text.base, language, wanted.clause, conference.symbol), {})
    whole, _ = extended(text.base, proposals(conference, text))
    printed = label_texts(whole, language)
    named = wanted.view is not View.CLEAN and wanted.attribution is not Attribution.OFF
    cut = _cut(wanted)
    draw = _Drawing(language, Names(text.base), cut, named)
    spelt = _spelling(conference, wanted)
    rows: list[RenderedClause] = []
    open_units: dict[ClauseId, int] = {}
    collisions: dict[ClauseId, int] = {}
    sponsors: dict[ClauseId, tuple[str, ...]] = {}
    for one in rolling(conference, text, language, wanted.clause):
        row = spelt(_row(one, printed[one.clause.id], draw))
        rows.append(replace(row, mark=mark_of(one) if wanted.profile is Profile.MARKS else ""))
        if one.open_units:
            open_units[one.clause.id] = one.open_units
            collisions[one.clause.id] = one.collisions
            sponsors[one.clause.id] = one.sponsors
    rendered = RenderedText(text.base.title, language, tuple(rows), conference.symbol)
    return Shown(rendered, open_units, collisions, sponsors)


def _cut(wanted: Wanted) -> Callable[[ClauseMerge, bool], tuple[Segment, ...]]:
    """Return what makes segments of a contested wording."""
    if wanted.view is View.TRACKED:
        return tracked_segments
    return option_segments if wanted.profile is Profile.OPTIONS else merged_segments


def mark_of(one: RollingClause) -> str:
    """Return what is proposed for a clause in ITU's marks: ADD, MOD, SUP, NOC; "" for nothing.

    Where some would change and others delete it: "MOD/SUP".
    """
    if one.inserted_by is not None:
        return "ADD"
    merges = [m for m in (one.heading, one.text) if m is not None]
    wholes = [w.kind for m in merges for w in m.wholes[1:]]
    changed = any(m.units for m in merges) or WholeKind.ALTERNATIVE in wholes or bool(one.moves)
    marks = ["MOD"] * changed + ["SUP"] * (WholeKind.DELETION in wholes)
    kept = any(m.retained for m in merges)
    return "/".join(marks) or ("NOC" if kept else "")


def by_rules(conference: Conference, wanted: Wanted) -> Wanted:
    """Return what is wanted with what was left to the rules of the conference."""
    attribution, names, profile = wanted.attribution, wanted.names, wanted.profile
    return replace(
        wanted,
        attribution=attribution_of(conference) if attribution is None else attribution,
        names=rules_of(conference).names if names is None else names,
        profile=rules_of(conference).profile if profile is None else profile,
    )


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


@dataclass(frozen=True, slots=True)
class _Drawing:
    """How clauses are drawn: language, how others are cited, contested words, named or not."""

    language: str
    names: Names
    cut: Callable[[ClauseMerge, bool], tuple[Segment, ...]]
    named: bool


def _row(one: RollingClause, label: str, draw: _Drawing) -> RenderedClause:
    wording = one.clause.wording(draw.language)
    if one.inserted_by is not None:
        by = named_by(one.inserted_by.sponsors, draw.named)
        heading = (Segment(SegmentKind.INSERTED, wording.heading, by),) if wording.heading else ()
        text = (Segment(SegmentKind.INSERTED, wording.text, by),) if wording.text else ()
        return RenderedClause(one.clause, one.depth, label, heading, text)
    moves = _moves(one, draw.names, named=draw.named)
    heading = draw.cut(one.heading, draw.named) if one.heading else plain(wording.heading)
    text = draw.cut(one.text, draw.named) if one.text else plain(wording.text)
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
        Segment(SegmentKind.BRACKETED, words, named_by(tuple(dict.fromkeys(by)), named))
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
