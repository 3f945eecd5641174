"""The text as it is shown, exported and counted: base, rolling, clean; now or as issued."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from app.collector import resting_collector
from app.errors import NotFoundError, TravauxError
from app.formats.view import RenderedClause, RenderedText, base_view
from app.ids import ClauseId
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.rolling import extended, proposals, rolling
from app.negotiation.rolling_text import RollingText
from app.negotiation.stand_events import Profile
from app.said import said
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.workspace.drawing import Cut, Drawing, Drawn, draw, drawn
from app.workspace.naming import Names, speaking
from app.workspace.rules import attribution_of, rules_of
from app.workspace.segmenting import merged_segments, option_segments, tracked_segments
from app.workspace.view import View


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
        parts: only these clauses and what stands in them; none for all.
        attribution: where sponsors are named in the rolling text; None: as the rules say.
        names: sponsors by name ("France") instead of by code ("FRA"); None: as the rules say.
        profile: how the rolling text writes what is contested; None: as the rules say.
    """

    view: View = View.ROLLING
    language: str = ""
    revision: str = ""
    parts: tuple[ClauseId, ...] = ()
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
        return Shown(_base(frozen.text, language, wanted.parts, frozen.symbol), {})
    if wanted.view is View.BASE:
        return Shown(_base(text.base, language, wanted.parts, conference.symbol), {})
    open_ = proposals(conference, text)
    whole, _ = extended(text.base, open_)
    how, names = drawing(conference, wanted, language), Names(text.base)
    printed = label_texts(whole, language)
    # One by one: no more than one clause is held with all that it was merged of.
    clauses = rolling(conference, text, language, wanted.parts, open_)
    each = (draw(one, printed[one.clause.id], names, how) for one in clauses)
    return _shown(conference, text, each, how)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is shown, and what is kept so that the next state need not be drawn whole.

    Attributes:
        rolled: the rolling text that is shown.
        drawn: its clauses, by id.
    """

    rolled: RollingText
    how: Drawing
    labels: Mapping[ClauseId, str]
    names: Names
    drawn: Mapping[ClauseId, Drawn]
    shown: Shown


@resting_collector()
def read_on(
    conference: Conference,
    text: Text,
    wanted: Wanted,
    rolled: RollingText,
    before: Reading | None = None,
) -> Reading:
    """Return a rolling text as it is shown now; what is as before is taken from an earlier reading.

    Args:
        conference: as it is.
        text: of it.
        wanted: how it is shown; not the base, no revision, and all of it.
        rolled: the rolling text in that language; what is pending in it is shown as decided.
        before: of the same text.
    """
    language = rolled.ground.language
    how = drawing(conference, by_rules(conference, wanted), language)
    if before is not None and before.how != how:
        before = None
    if before is not None and before.rolled is rolled:
        return before
    names, held = _named(text, before)
    is_ordered = before is not None and before.rolled.shape.order is rolled.shape.order
    labels = before.labels if before and is_ordered else label_texts(rolled.shape.whole, language)
    found = drawn(rolled.clauses, labels, names, how, held)
    whole = _shown(conference, text, found.values(), how)
    return Reading(rolled, how, labels, names, found, whole)


def _named(text: Text, before: Reading | None) -> tuple[Names, Mapping[ClauseId, Drawn]]:
    """Return how clauses are cited, and what is kept of an earlier reading: moves cite clauses."""
    if before is None:
        return Names(text.base), {}
    if before.names.text is text.base:
        return before.names, before.drawn
    return Names(text.base), {i: one for i, one in before.drawn.items() if not one.one.moves}


def _shown(conference: Conference, text: Text, found: Iterable[Drawn], how: Drawing) -> Shown:
    rows: list[RenderedClause] = []
    open_units, collisions = dict[ClauseId, int](), dict[ClauseId, int]()
    sponsors: dict[ClauseId, tuple[str, ...]] = {}
    for one in found:
        rows.append(one.shown)
        if one.open_units:
            id_ = one.one.clause.id
            open_units[id_], collisions[id_] = one.open_units, one.collisions
            sponsors[id_] = one.sponsors
    whole = RenderedText(text.base.title, how.language, tuple(rows), conference.symbol)
    return Shown(whole, open_units, collisions, sponsors)


def drawing(conference: Conference, wanted: Wanted, language: str) -> Drawing:
    """Return how clauses are drawn, nothing being left to the rules any more (``by_rules``)."""
    spelt = {p.code: p.name for p in conference.parties.values()} if wanted.names else {}
    return Drawing(
        language,
        _cut(wanted),
        wanted.view is not View.CLEAN and wanted.attribution is not Attribution.OFF,
        wanted.attribution is Attribution.AFTER,
        spelt,
        wanted.profile is Profile.MARKS,
    )


def _cut(wanted: Wanted) -> Cut:
    """Return what makes segments of a contested wording."""
    if wanted.view is View.TRACKED:
        return tracked_segments
    return option_segments if wanted.profile is Profile.OPTIONS else merged_segments


def by_rules(conference: Conference, wanted: Wanted) -> Wanted:
    """Return what is wanted with what was left to the rules of the conference."""
    attribution, names, profile = wanted.attribution, wanted.names, wanted.profile
    return replace(
        wanted,
        attribution=attribution_of(conference) if attribution is None else attribution,
        names=rules_of(conference).names if names is None else names,
        profile=rules_of(conference).profile if profile is None else profile,
    )


def label_texts(text: Instrument, language: str) -> dict[ClauseId, str]:
    """Return the printed label of every clause, in a language."""
    words = speaking(language)
    found = labels(text, language, words, speaking(text.language))
    return {id_: label.text for id_, label in found.items()}


def _base(text: Instrument, language: str, parts: Sequence[ClauseId], symbol: str) -> RenderedText:
    whole = base_view(text, language, label_texts(text, language), symbol)
    if not parts:
        return whole
    wanted = {clause.id for clause, _ in text.parts(parts)}
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
    hint = said("Nothing has been issued yet.")
    if known:
        hint = said("Issued so far: {known}.", known=known)
    raise NotFoundError(said("revision"), symbol, hint)
