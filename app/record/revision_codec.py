"""Renumbering, corrections and the pages of a revision to maps and back."""

from collections.abc import Mapping
from typing import assert_never

from app.ids import ClauseId, EntryId, InstrumentId
from app.negotiation.revision_events import (
    ClauseNumber,
    Corrected,
    Correction,
    LineStart,
    PrintedPage,
    Renumbered,
    RevisionPaged,
)
from app.record.decision_codec import read_wording, write_wording
from app.record.fields import Body, BodyError, Field, fields_of
from app.settings import MAX_LABEL_BYTES, MAX_RATIONALE_BYTES

_PARTS_OF_A_CLAUSE = 4
_MOST_PAGES = 8192


def write_revised(event: Renumbered | Corrected | RevisionPaged) -> Body:
    """Return the body of what concerns numbers, an issued text or its print."""
    match event:
        case Renumbered():
            return _write_renumbered(event)
        case Corrected():
            return _write_corrected(event)
        case RevisionPaged():
            return _write_paged(event)
        case _:
            assert_never(event)


def _write_renumbered(event: Renumbered) -> Body:
    """Return the body of a renumbering."""
    return {
        1: event.instrument,
        2: [[n.clause, n.number, n.label] for n in event.numbers],
        3: [write_wording(w) for w in event.wordings],
    }


def read_renumbered(body: Mapping[int, object]) -> Renumbered:
    """Return the renumbering that a body states."""
    instrument, numbers, wordings = fields_of(body, 3)
    return Renumbered(
        InstrumentId(instrument.exact_bytes(16)),
        tuple(_read_number(n) for n in numbers.items(2_000)),
        tuple(read_wording(w) for w in wordings.items(500)),
    )


def _write_corrected(event: Corrected) -> Body:
    """Return the body of a list of corrections; reasons apart, since wordings lie deep."""
    return {
        1: event.instrument,
        2: event.revision,
        3: event.symbol,
        4: [write_wording(c.wording) for c in event.corrections],
        5: [c.reason for c in event.corrections],
    }


def read_corrected(body: Mapping[int, object]) -> Corrected:
    """Return the list of corrections that a body states."""
    instrument, revision, symbol, wordings, reasons = fields_of(body, 5)
    made = [read_wording(w) for w in wordings.items(500)]
    why = [r.text(MAX_RATIONALE_BYTES) for r in reasons.items(500)]
    if not made or len(made) != len(why):
        raise BodyError("it corrects nothing, or has not a reason for each correction")
    return Corrected(
        InstrumentId(instrument.exact_bytes(16)),
        EntryId(revision.exact_bytes(32)),
        symbol.text(128),
        tuple(Correction(w, r) for w, r in zip(made, why, strict=True)),
    )


def _write_paged(event: RevisionPaged) -> Body:
    """Return the body that states where lines are printed; a line is two numbers."""
    return {
        1: event.revision,
        2: event.language,
        3: event.print_hash,
        4: event.first,
        5: [_written_page(page) for page in event.pages],
        6: event.part,
        7: event.parts,
    }


def read_paged(body: Mapping[int, object]) -> RevisionPaged:
    """Return what a body states on where lines are printed."""
    revision, language, print_hash, first, pages, part, parts = fields_of(body, 7)
    event = RevisionPaged(
        EntryId(revision.exact_bytes(32)),
        language.text(16),
        print_hash.exact_bytes(32),
        first.number(100_000),
        tuple(_read_page(page) for page in pages.items(_MOST_PAGES)),
        part.number(10_000),
        parts.number(10_000),
    )
    if not event.pages or not event.first or not 1 <= event.part <= event.parts:
        raise BodyError("it has no pages, or counts them wrongly")
    return event


def _read_number(value: Field) -> ClauseNumber:
    clause, number, label = value.exactly(3)
    named = ClauseNumber(
        ClauseId(clause.exact_bytes(16)), number.text(MAX_LABEL_BYTES), label.text(MAX_LABEL_BYTES)
    )
    if not named.number:
        raise BodyError("it gives a clause no number")
    return named


def _written_page(page: PrintedPage) -> list[object]:
    return [n for line in page for n in (_PARTS_OF_A_CLAUSE * line.clause + line.part, line.offset)]


def _read_page(value: Field) -> PrintedPage:
    numbers = [n.number(2**32) for n in value.items(_MOST_PAGES)]
    if len(numbers) % 2:
        raise BodyError("a line without its beginning")
    return tuple(
        LineStart(place // _PARTS_OF_A_CLAUSE, place % _PARTS_OF_A_CLAUSE, offset)
        for place, offset in zip(numbers[::2], numbers[1::2], strict=True)
    )
