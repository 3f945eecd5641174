"""Two or three versions compared: what is new, gone, moved, reworded, word by word.

Of two the first is what the other is compared with, of three the middle one is what both others are
compared with. Across languages the words are not compared, only which clauses there are, and where.

A version is the text as it stands, as laid, with all proposals, as issued, another text or a file.
Versions of one text are matched by the ids of their clauses; foreign texts by kept words, which is
a proposal with a score and is recorded nowhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from app.errors import NotFoundError, UsageError
from app.formats.compare_page import Cell, Column, ComparePage, Line, Stretch, stretches
from app.formats.registry import format_of
from app.formats.view import written_apart
from app.ids import ClauseId, InstrumentId, new_id
from app.negotiation.conference import Conference, Text
from app.negotiation.stand_events import Profile
from app.ports import Children
from app.said import said
from app.settings import MAX_IMPORT_BYTES
from app.treaty.compare import Comparison, Difference, Row, align, compare, which_is_which
from app.treaty.instrument import Instrument
from app.treaty.matching import Entry, Match, inside, match_by_id
from app.treaty.wording import Part
from app.workspace.files import read_file
from app.workspace.foreign import Foreign, read_foreign
from app.workspace.naming import Names, the_text
from app.workspace.reading import Wanted, label_texts, language_in, shown
from app.workspace.view import View

STATES = ("base", "rolling", "laid")
"""How the states of a text are named, beside the symbols of its revisions."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a text, made ready to be compared.

    Attributes:
        name: as it was asked for.
        title: of the text.
        entries: its clauses in order, with printed numbers, in one language.
        cited: how each is cited.
    """

    name: str
    title: str
    language: str
    entries: tuple[Entry, ...]
    cited: Mapping[ClauseId, str]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two or three versions, of which one is what the others are compared with.

    Attributes:
        base: index of that one.
        others: indices of the others.
        steps: for each of the others what it makes of the base.
        by_words: for each step whether its matches are a proposal by kept words.
        joined: for each step, by the id of a clause that is gone, the clause of the other version
            that nearly all of its words stand in, with their share: a proposal too.
        rows: the versions side by side, in the order of the last.
    """

    versions: tuple[Version, ...]
    base: int
    others: tuple[int, ...]
    steps: tuple[Comparison, ...]
    by_words: tuple[bool, ...]
    joined: tuple[Mapping[ClauseId, tuple[ClauseId, float]], ...]
    rows: tuple[Row, ...]

    def sides(self, step: int) -> tuple[Version, Version]:
        """Return the base, and what a step compares with it."""
        return self.versions[self.base], self.versions[self.others[step]]


def compared(versions: Sequence[Version]) -> Compared:
    """Compare two or three versions.

    Raises:
        UsageError: there are fewer or more.
        TooManyTokensError: a clause is too long to be compared word by word.
    """
    if len(versions) not in (2, 3):
        raise UsageError(said("Two or three versions can be compared."))
    base = len(versions) - 2
    others = tuple(at for at in range(len(versions)) if at != base)
    sides = [v.entries for v in versions]
    matches = [which_is_which(old, new) for old, new in pairwise(sides)]
    by_words = tuple(not match_by_id(old, new) for old, new in pairwise(sides))
    from_base = [m if at > base else _turned(m) for at, m in zip(others, matches, strict=True)]
    steps = [
        _step(versions[base], versions[at], m) for at, m in zip(others, from_base, strict=True)
    ]
    hosts = [
        _hosts(sides[base], sides[at], m) if loose else {}
        for at, m, loose in zip(others, from_base, by_words, strict=True)
    ]
    rows = align(sides, matches)
    return Compared(
        tuple(versions), base, others, tuple(steps), by_words, tuple(hosts), rows
    )  # fmt: skip


def is_like(one: Version, other: Version) -> bool:
    """Say whether the words of two versions can be compared: they are in one language."""
    return one.language == other.language


def _step(base: Version, other: Version, matches: Sequence[Match]) -> Comparison:
    if is_like(base, other):
        return compare(base.entries, other.entries, matches)
    old, new = ([replace(e, heading="", text="") for e in v.entries] for v in (base, other))
    return compare(old, new, matches)


def _turned(matches: Sequence[Match]) -> list[Match]:
    """Return matches read the other way round."""
    return sorted((replace(m, old=m.new, new=m.old) for m in matches), key=lambda m: (m.old, m.new))


def changed(step: Comparison) -> tuple[Difference, ...]:
    """Return what is new, gone, moved or reworded, in the order of the new version."""
    return tuple(d for d in step.differences if is_change(d))


def version_in_file(children: Children, path: Path, language: str) -> Version:
    """Return the text of a file, read in a child process; "" for the language that the file says.

    Raises:
        FileError, UnknownFormatError, ChildRefusedError, ChildStoppedError: see there.
    """
    asked = Foreign(format_of(path.name), language)
    found = read_foreign(children, read_file(path, MAX_IMPORT_BYTES), asked)
    title = found.title or path.name
    text = Instrument.of(InstrumentId(new_id()), title, found.language, found.clauses)
    return version_of_text(path.name, text, found.language)


def version_named(
    conference: Conference, name: str, of: str | None, language: str | None
) -> Version:
    """Return the version of a text that a name means.

    Args:
        conference: that holds it.
        name: "base", "rolling" or "laid", the symbol of a revision, or a text's title or id.
        of: title or id of the text of which the states are meant, where there are several.
        language: code; the text's own without one.

    Raises:
        NotFoundError, UsageError, NoLanguageError: see there.
    """
    wanted = name.strip().casefold()
    if wanted in STATES:
        return _state(conference, the_text(conference, of), wanted, language)
    for text in conference.texts.values():
        for revision in text.revisions:
            if revision.symbol.casefold() == wanted:
                return version_of_text(
                    name, revision.text, language_in(revision.text, language or "")
                )
    try:
        found = the_text(conference, name)
    except NotFoundError:
        symbols = [r.symbol for t in conference.texts.values() for r in t.revisions]
        known = ", ".join((*STATES, *sorted(symbols)))
        hint = said(
            "Name a file that exists, a text by its title, or one of: {known}.", known=known
        )
        raise NotFoundError(said("version"), name, hint) from None
    return _state(conference, found, "base", language, found.base.title)


def _state(
    conference: Conference, text: Text, state: str, language: str | None, name: str = ""
) -> Version:
    code = language_in(text.base, language or "")
    match state:
        case "laid":
            return version_of_text(name or state, text.laid, code)
        case "rolling":
            return _rolling(conference, text, code)
        case _:
            return version_of_text(name or state, text.base, code)


def _rolling(conference: Conference, text: Text, language: str) -> Version:
    """Return the text with all proposals as it is printed: brackets and names are words of it."""
    rows = shown(
        conference, text, Wanted(View.ROLLING, language, profile=Profile.BRACKETS)
    ).text.clauses
    clauses = [
        row.clause.with_words(language, Part.HEADING, written_apart(row.heading)).with_words(
            language, Part.TEXT, written_apart(row.text)
        )
        for row in rows
    ]
    whole = Instrument.of(text.base.id, text.base.title, text.base.language, clauses)
    return version_of_text("rolling", whole, language)


def version_of_text(name: str, text: Instrument, language: str) -> Version:
    """Return a text made ready to be compared, in one language of it."""
    printed, names = label_texts(text, language), Names(text)
    found = [_entry(text, c.id, language, printed[c.id]) for c, _ in text.walk()]
    cited = {entry.id: names.cite(entry.id) for entry in found}
    return Version(name, text.title, language, tuple(found), cited)


def _entry(text: Instrument, clause: ClauseId, language: str, label: str) -> Entry:
    held = text[clause]
    wording = held.wording(language)
    return Entry(clause, held.kind, held.parent, label.strip(), wording.heading, wording.text)


def _hosts(
    old: Sequence[Entry], new: Sequence[Entry], matches: Sequence[Match]
) -> dict[ClauseId, tuple[ClauseId, float]]:
    return {old[m.old].id: (new[m.new].id, m.score) for m in inside(old, new, matches)}


def percent(share: float) -> str:
    """Return a share of kept words as a person reads it; never rounded up to all of them."""
    return f"{int(share * 100)} %"


def summary_of(found: Compared) -> tuple[str, ...]:
    """Return a sentence a step: how many clauses are new, gone, moved, reworded, as they were."""
    said: list[str] = []
    for number, (step, loose) in enumerate(zip(found.steps, found.by_words, strict=True)):
        (old, new), count = found.sides(number), step.summary
        how = (
            "Clauses were matched by the words they share: a proposal, to be checked."
            if loose
            else "Clauses were matched by their ids."
        )
        said.append(
            f"{old.name} → {new.name}: {count.reworded:,} reworded, {count.inserted:,} new, "
            f"{count.deleted:,} gone, {count.moved:,} moved, {count.unchanged:,} unchanged. {how}"
        )
    return tuple(said)


def page_of(found: Compared) -> ComparePage:
    """Return a comparison as a page that ``formats.compare_page`` writes."""
    made = [{d.new.id: d for d in step.differences if d.new} for step in found.steps]
    goes = [{d.old.id: d for d in step.differences if d.old} for step in found.steps]
    lines: list[Line] = []
    for row in found.rows:
        here = row.cells[found.base]
        whole = [step.get(here.id) if here else None for step in goes]
        cells: list[Cell | None] = []
        for column, entry in enumerate(row.cells):
            if entry is None:
                cells.append(None)
            elif column == found.base:
                cells.append(_base_cell(found, entry, whole))
            else:
                step = found.others.index(column)
                whole[step] = made[step].get(entry.id, whole[step])
                cells.append(_other_cell(found, entry, whole[step]))
        cited = [v.cited[e.id] for v, e in zip(found.versions, row.cells, strict=True) if e]
        changes = any(d is not None and is_change(d) for d in whole)
        lines.append(Line(tuple(cells), cited[-1] if changes else ""))
    columns = tuple(Column(v.name, v.title, v.language) for v in found.versions)
    title = "Comparison: " + " → ".join(v.name for v in found.versions)
    return ComparePage(title, columns, summary_of(found), tuple(lines))


def is_change(one: Difference) -> bool:
    """Say whether a clause is new, gone, moved or reworded."""
    return not (one.old and one.new) or one.moved or one.reworded


def _base_cell(found: Compared, entry: Entry, goes: Sequence[Difference | None]) -> Cell:
    """Return a clause of the base: struck is what one of the others has no more."""
    notes: list[str] = []
    for number, one in enumerate(goes):
        _, other = found.sides(number)
        if one is not None and one.new is not None and one.moved:
            notes.append(f"moved to {other.cited[one.new.id]}")
        host = found.joined[number].get(entry.id)
        if one is not None and one.new is None and host is not None:
            where = other.cited[host[0]]
            notes.append(f"{percent(host[1])} of its words stand in {where} (proposed)")
    if goes and all(one is not None and one.new is None for one in goes):
        heading = (Stretch(entry.heading, deleted=True),) if entry.heading else ()
        text = (Stretch(entry.text, deleted=True),) if entry.text else ()
        return Cell(entry.label, heading, text, tuple(notes))
    heading = stretches(entry.heading, (), [h for d in goes if d for h in d.heading])
    text = stretches(entry.text, (), [h for d in goes if d for h in d.text])
    return Cell(entry.label, heading, text, tuple(dict.fromkeys(notes)))


def _other_cell(found: Compared, entry: Entry, made: Difference | None) -> Cell:
    """Return a clause of another version: underlined is what the base does not say."""
    if made is None or made.old is None:
        heading = (Stretch(entry.heading, inserted=True),) if entry.heading else ()
        text = (Stretch(entry.text, inserted=True),) if entry.text else ()
        return Cell(entry.label, heading, text)
    notes: list[str] = []
    if made.moved:
        notes.append(f"moved from {found.versions[found.base].cited[made.old.id]}")
    if made.score < 1:
        notes.append(f"proposed match: {percent(made.score)} of the words")
    heading = stretches(entry.heading, made.heading)
    return Cell(entry.label, heading, stretches(entry.text, made.text), tuple(notes))
