"""Whether the words that an event brings may stand in the record (``treaty.textrules``)."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from app.merge.decisions import WordingDecision
from app.merge.operations import Insertion, Join, Operation, Substitution
from app.negotiation.conference import NoEffect, Refusal
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Event,
    Housekeeping,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.stand_events import StandEvent, words_of_stand
from app.negotiation.talk_events import Commented
from app.said import said
from app.settings import MAX_ENTRY_BYTES
from app.treaty.delta import DeltaError, inserted_text
from app.treaty.textrules import Fault, refusals
from app.treaty.wording import Wording


def unlawful(event: Event) -> Refusal | None:
    """Return why an event may not take effect for the words it brings, or None."""
    try:
        for words in words_in(event):
            faults = refusals(words, MAX_ENTRY_BYTES)
            if faults:
                return Refusal(NoEffect.BAD_TEXT, _sentence(faults[0]))
    except DeltaError as error:
        return Refusal(NoEffect.BAD_DIFF, str(error))
    return None


def _sentence(fault: Fault) -> str:
    return said(
        "It holds text that may not be recorded: U+{code_point:04X} at character {position} "
        "({why}).",
        code_point=fault.code_point,
        position=fault.position + 1,
        why=fault.why.value,
    )


def words_in(event: Event) -> Iterator[str]:  # noqa: C901, PLR0912 one case a kind
    """Yield every text and name that an event brings into the record."""
    if isinstance(event, StandEvent):
        yield from words_of_stand(event)
        return
    match event:
        case ClausesLaid(title=title, language=language, clauses=clauses):
            yield from (title, language)
            for clause in clauses:
                yield from (clause.number, clause.label)
                yield from _wordings(clause.wordings.items())
        case AmendmentTabled(operations=operations, rationale=rationale):
            yield rationale
            for operation in operations:
                yield from _brought(operation)
        case DecisionMade():
            yield from (d.reason for d in event.dispositions)
            yield from (w for decision in event.wordings for w in _decided(decision))
            for structure in event.structure:
                if structure.operation is not None:
                    yield from _brought(structure.operation)
        case RevisionIssued(symbol=symbol, behind=behind):
            yield from (symbol, behind)
        case Commented(words=words):
            yield words
        case TranslationLaid(language=language, clauses=clauses):
            yield from _wordings((language, c.wording) for c in clauses)
        case TranslationChecked(language=language):
            yield language
        case Renumbered() | Corrected() | RevisionPaged():
            yield from _revised(event)
        case AmendmentWithdrawn() | AmendmentCosponsored() | MembersSet() | Housekeeping():
            return
        case _:
            assert_never(event)


def _revised(event: Renumbered | Corrected | RevisionPaged) -> Iterator[str]:
    match event:
        case Renumbered(numbers=numbers, wordings=wordings):
            yield from (w for n in numbers for w in (n.number, n.label))
            yield from (w for wording in wordings for w in _decided(wording))
        case Corrected(symbol=symbol, corrections=corrections):
            yield symbol
            yield from (c.reason for c in corrections)
            yield from (w for c in corrections for w in _decided(c.wording))
        case RevisionPaged(language=language):
            yield language
        case _:
            assert_never(event)


def _wordings(wordings: Iterable[tuple[str, Wording]]) -> Iterator[str]:
    for language, wording in wordings:
        yield from (language, wording.heading, wording.text)


def _decided(decision: WordingDecision) -> Iterator[str]:
    yield decision.language
    yield decision.result


def _brought(operation: Operation) -> Iterator[str]:
    """Yield the words that an operation adds; what it takes out is in the record already."""
    match operation:
        case Substitution(language=language, delta=delta):
            yield language
            yield inserted_text(delta)
        case Insertion(clauses=clauses):
            for clause in clauses:
                yield from (clause.number, clause.label)
                yield from _wordings(clause.wordings)
        case Join(joining=joining):
            yield joining
        case _:
            return
