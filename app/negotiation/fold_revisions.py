"""How renumbering, corrections and the paging of a revision change the conference."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from dataclasses import replace
from typing import assert_never

from app.ids import ClauseId, EntryId, InstrumentId
from app.merge.decisions import WordingDecision
from app.negotiation.conference import (
    Act,
    Conference,
    Decision,
    NoEffect,
    Refusal,
    Revision,
    Text,
)
from app.negotiation.events import DecisionMade
from app.negotiation.fold_decisions import entered
from app.negotiation.number_forms import changes_only_numbers, forms_of
from app.negotiation.paging import LinePart, Paging
from app.negotiation.revision_events import (
    ClauseNumber,
    Corrected,
    LineStart,
    Renumbered,
    RevisionPaged,
)
from app.negotiation.stand_events import Status
from app.said import said
from app.treaty.wording import wording_hash

_NOT_ADOPTED = (
    "It corrects a clause that is not adopted. Before adoption the chair decides on its words "
    "(“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”)."
)

_ADOPTED = (
    "It renumbers a clause that is adopted. An adopted text is changed by corrections alone "
    "(“travaux correct”)."
)


def revise(
    conference: Conference, act: Act, event: Renumbered | Corrected | RevisionPaged
) -> Conference | Refusal:
    """Put what concerns numbers, an issued text or its print into effect."""
    match event:
        case Renumbered():
            return _renumber(conference, act, event)
        case Corrected():
            return _correct(conference, act, event)
        case RevisionPaged():
            return _page(conference, event)
        case _:
            assert_never(event)


def _renumber(conference: Conference, act: Act, event: Renumbered) -> Conference | Refusal:
    """Give clauses their new numbers and let cross-references follow: as a decision does."""
    if event.instrument not in conference.texts:
        return Refusal(NoEffect.BAD_TARGET, "It renumbers a text that is not here.")
    fault = _number_fault(conference, event)
    if fault:
        return Refusal(NoEffect.BAD_BODY, fault)
    named = (*(n.clause for n in event.numbers), *(w.clause for w in event.wordings))
    if any(_is_adopted(conference, c) for c in named):
        return Refusal(NoEffect.LOCKED, _ADOPTED)
    return entered(conference, Decision(act, made_by(event), numbers=event.numbers))


def _correct(conference: Conference, act: Act, event: Corrected) -> Conference | Refusal:
    """Put errors of an issued revision right, where its words still stand."""
    text = conference.texts.get(event.instrument)
    revision = revision_of(text, event.revision)
    if text is None or revision is None:
        return Refusal(NoEffect.BAD_TARGET, "It corrects a revision that is not here.")
    if is_taken(conference, text, event.symbol):
        return Refusal(
            NoEffect.BAD_TARGET, said("The symbol {symbol} is taken.", symbol=event.symbol)
        )
    if any(not c.reason for c in event.corrections):
        return Refusal(NoEffect.BAD_BODY, "It corrects something without giving the reason.")
    if not all(_is_adopted(conference, c.wording.clause) for c in event.corrections):
        return Refusal(NoEffect.LOCKED, _NOT_ADOPTED)
    if not all(_stood_in(revision, c.wording) for c in event.corrections):
        return Refusal(NoEffect.BAD_DIFF, "It corrects words that the revision does not have.")
    return entered(conference, Decision(act, made_by(event)))


def _page(conference: Conference, event: RevisionPaged) -> Conference | Refusal:
    """Keep where the lines of a revision are printed; what was stated first stands."""
    text = _text_with(conference, event.revision)
    revision = revision_of(text, event.revision)
    if text is None or revision is None:
        return Refusal(NoEffect.BAD_TARGET, "It pages a revision that is not here.")
    held = revision.paged.get(event.language)
    held = held or Paging(event.print_hash, (), event.parts, 0)
    if held.is_whole:
        return Refusal(NoEffect.BAD_TARGET, "The lines of that revision are stated already.")
    place = (held.print_hash, held.parts, held.received + 1, len(held.pages) + 1)
    if place != (event.print_hash, event.parts, event.part, event.first):
        return Refusal(NoEffect.BAD_BODY, "Its pages do not go on from those before.")
    count = len(revision.text.clauses)
    if not all(_is_line(start, count) for lines in event.pages for start in lines):
        return Refusal(NoEffect.BAD_BODY, "It names a line of a clause that is not there.")
    paging = replace(held, pages=(*held.pages, *event.pages), received=event.part)
    paged = replace(revision, paged=revision.paged.insert(event.language, paging))
    revisions = tuple(paged if r.id == revision.id else r for r in text.revisions)
    texts = conference.texts.insert(text.base.id, replace(text, revisions=revisions))
    return replace(conference, texts=texts)


def made_by(event: Renumbered | Corrected) -> DecisionMade:
    """Return what a renumbering or a correction changes in words, in the form of a decision."""
    if isinstance(event, Renumbered):
        return DecisionMade(event.instrument, event.wordings, (), ())
    wordings = tuple(c.wording for c in event.corrections)
    return DecisionMade(event.instrument, wordings, (), ())


def corrections_of(conference: Conference, instrument: InstrumentId) -> list[Decision]:
    """Return the corrections of a text that stand, in the order of the record."""
    return [
        d
        for d in conference.decisions_in_force()
        if isinstance(d.act.event, Corrected) and d.made.instrument == instrument
    ]


def revision_of(text: Text | None, entry: EntryId) -> Revision | None:
    """Return the revision that an entry issued."""
    return next((r for r in text.revisions if r.id == entry), None) if text else None


def is_taken(conference: Conference, text: Text, symbol: str) -> bool:
    """Say whether a document of a text has that symbol: a revision, or a list of corrections."""
    lists = (d.act.event for d in corrections_of(conference, text.base.id))
    taken = {r.symbol for r in text.revisions}
    return symbol in taken | {e.symbol for e in lists if isinstance(e, Corrected)}


def _prints(given: ClauseNumber) -> bool:
    """Say whether a label shows the number, in whatever figures."""
    return any(form in given.label.casefold() for form in forms_of(given.number))


def _is_adopted(conference: Conference, clause: ClauseId) -> bool:
    """Say whether a clause is adopted: before, its words are changed by the chair's decision."""
    stated = conference.procedure.statuses.get(clause)
    return stated is not None and stated.said.status is Status.ADOPTED


def _text_with(conference: Conference, revision: EntryId) -> Text | None:
    found = (t for t in conference.texts.values() if revision_of(t, revision))
    return next(found, None)


def _stood_in(revision: Revision, wording: WordingDecision) -> bool:
    """Say whether a correction is made against the words that were issued."""
    clause = revision.text.clauses.get(wording.clause)
    if clause is None:
        return False
    issued = clause.wording(wording.language).part(wording.part)
    return wording.base == wording_hash(wording.clause, wording.language, wording.part, issued)


def _is_line(start: LineStart, clauses: int) -> bool:
    return start.clause < clauses and start.part in list(LinePart)


def _number_fault(conference: Conference, event: Renumbered) -> str:
    named = [n.clause for n in event.numbers]
    if not named or len(set(named)) != len(named):
        return "It gives no clause a number, or one of them two."
    if any(conference.home.get(c) != event.instrument for c in named):
        return "It names a clause that the text does not have."
    if any(n.label and not _prints(n) for n in event.numbers):
        return "It prints another number than it gives."
    if not changes_only_numbers(event.wordings, (n.number for n in event.numbers)):
        return "It changes more than the numbers of cross-references; that is for the chair."
    return ""
