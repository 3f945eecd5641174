"""Corrections of an adopted text by procès-verbal (VCLT, article 79).

An error in the words of an issued revision is put right where they still stand, with a reason, and
the list of corrections is a document of its own, under the symbol of the revision and "Corr.". The
text is adopted; that it was, and that nobody objects, is for the chair to state (``silence``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.ids import ClauseId, EntryId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Decision, Revision, Text
from app.negotiation.fold_revisions import corrections_of, revision_of
from app.negotiation.place import Place
from app.negotiation.revision_events import Corrected, Correction
from app.said import said
from app.treaty.diff import hunks_between
from app.treaty.redline import redline
from app.treaty.span import Span
from app.treaty.symbols import Mark, following
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.paging import line_of
from app.workspace.redline_words import marked
from app.workspace.renumbering import own_edit
from app.workspace.revisions import doubts_about, symbols_of
from app.workspace.workspace import NotPermittedError, Workspace


@dataclass(eq=False)
class ChangedSinceError(TravauxError):
    """The words to be corrected are not those of the revision any more, or nothing differs."""

    clause: str
    symbol: str
    says: ClassVar[str] = (
        "{clause} does not read as in {symbol} any more, or the correction changes nothing. "
        "Correct the last revision that has these words."
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """One correction that is asked for.

    Attributes:
        corrected: the whole heading or text as it should read.
    """

    clause: ClauseId
    language: str
    part: Part
    corrected: str
    reason: str


@dataclass(frozen=True, slots=True)
class CorrectedPlace:
    """One correction as it stands in a list.

    Attributes:
        cited: how the clause was cited in the revision.
        line: page and line at which the clause begins in the print of the revision, or None.
        change: the redline.
    """

    clause: ClauseId
    cited: str
    language: str
    part: Part
    line: tuple[int, int] | None
    change: tuple[Span, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Corrections:
    """A list of corrections: the procès-verbal.

    Attributes:
        entry: that signed it.
        time: ms since 1970, as claimed.
        revision: the symbol of what is corrected.
    """

    entry: EntryId
    symbol: str
    time: int
    title: str
    revision: str
    places: tuple[CorrectedPlace, ...]


def correct(
    workspace: Workspace, text: Text, revision: Revision, wanted: Sequence[Wanted], symbol: str = ""
) -> Corrections:
    """Record corrections of a revision; without a symbol under the next one.

    Raises:
        NotPermittedError: only the secretariat corrects, and only what is adopted.
        ChangedSinceError, BadSymbolError: see there.
    """
    if not may(workspace.roles, Corrected):
        raise NotPermittedError(said("only the secretariat records corrections."))
    conference = workspace.conference.seen_by()
    named = symbol or next_list(conference, text, revision)
    doubts_about(conference, named)
    corrections = tuple(_correction(conference, text, revision, one) for one in wanted)
    event = Corrected(text.base.id, revision.id, named, corrections)
    statuses = (conference.procedure.statuses.get(w.clause) for w in wanted)
    rests = [revision.id, *(s.by.id for s in statuses if s is not None)]
    (entry,) = workspace.record([event], rests)
    return the_corrections(workspace.conference, entry.hex())


def next_list(conference: Conference, text: Text, revision: Revision) -> str:
    """Return the symbol of the next list of corrections to a revision."""
    return str(following(symbols_of(conference, text), Mark.CORR, revision.symbol))


def the_corrections(conference: Conference, name: str) -> Corrections:
    """Return the list of corrections with a symbol, or the beginning of its entry's id.

    Raises:
        NotFoundError: there is none.
    """
    known: list[str] = []
    wanted = name.strip().casefold()
    for text in conference.texts.values():
        for decision in corrections_of(conference, text.base.id):
            found = _corrections(text, decision)
            if wanted and (
                found.symbol.casefold() == wanted or found.entry.hex().startswith(wanted)
            ):
                return found
            known.append(found.symbol)
    hint = said("Nothing has been corrected yet.")
    if known:
        hint = said("There are: {known}.", known=", ".join(known))
    raise NotFoundError(said("list of corrections"), name, hint)


def all_corrections(conference: Conference, text: Text) -> tuple[Corrections, ...]:
    """Return every list of corrections of a text, in the order of the record."""
    return tuple(_corrections(text, d) for d in corrections_of(conference, text.base.id))


def proces_verbal(corrections: Corrections, day: str) -> str:
    """Return the document of a list of corrections, as Markdown.

    Args:
        corrections: the list.
        day: its date, as printed.
    """
    lines = [
        f"# {corrections.symbol}",
        "",
        f"{day}",
        "",
        f"## Procès-verbal of rectification: {corrections.title}",
        "",
        f"The following errors in the text issued as {corrections.revision} are corrected, in "
        "accordance with article 79 of the Vienna Convention on the Law of Treaties. The corrected "
        "text replaces the defective text from the beginning, unless the signatory and contracting "
        "States decide otherwise.",
        "",
    ]
    for number, one in enumerate(corrections.places, 1):
        where = one.cited if one.part is Part.TEXT else f"{one.cited}, heading"
        line = f", page {one.line[0]}, from line {one.line[1]}" if one.line else ""
        lines += [
            f"{number}. {where} ({one.language}{line})",
            "",
            f"   {marked(one.change)}",
            "",
            f"   Reason: {one.reason}",
            "",
        ]
    return "\n".join(lines)


def _correction(
    conference: Conference, text: Text, revision: Revision, wanted: Wanted
) -> Correction:
    place: Place = (wanted.clause, wanted.language, wanted.part)
    issued = _words(revision, place)
    held = text.base.clauses.get(wanted.clause)
    now = held.wording(wanted.language).part(wanted.part) if held else None
    if issued is None or now != issued or wanted.corrected == issued:
        raise ChangedSinceError(Names(text.base).cite(wanted.clause), revision.symbol)
    hunks = hunks_between(issued, wanted.corrected)
    return Correction(own_edit(conference, place, issued, hunks), wanted.reason)


def _corrections(text: Text, decision: Decision) -> Corrections:
    event = decision.act.event
    assert isinstance(event, Corrected)  # noqa: S101 corrections_of returns no others
    revision = revision_of(text, event.revision)
    assert revision is not None  # noqa: S101 the fold refuses what corrects nothing
    names = Names(revision.text)
    places = tuple(_place(revision, names, c) for c in event.corrections)
    return Corrections(
        EntryId(decision.act.id),
        event.symbol,
        decision.act.time,
        text.base.title,
        revision.symbol,
        places,
    )


def _place(revision: Revision, names: Names, correction: Correction) -> CorrectedPlace:
    wording = correction.wording
    place: Place = (wording.clause, wording.language, wording.part)
    before = _words(revision, place) or ""
    return CorrectedPlace(
        wording.clause,
        names.cite(wording.clause),
        wording.language,
        wording.part,
        line_of(revision, wording.language, wording.clause),
        redline(before, wording.result),
        correction.reason,
    )


def _words(revision: Revision, place: Place) -> str | None:
    held = revision.text.clauses.get(place[0])
    return held.wording(place[1]).part(place[2]) if held else None
