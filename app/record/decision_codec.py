"""The parts of a decision to arrays and back."""

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.decisions import (
    Alignment,
    Disposition,
    Outcome,
    StructureDecision,
    UnitChoice,
    WordingDecision,
)
from app.record.fields import BodyError, Field
from app.record.operation_codec import read_operation, write_operation
from app.settings import MAX_CLAUSE_BYTES, MAX_DELTA_OPERATIONS, MAX_RATIONALE_BYTES
from app.treaty.delta import Hunk
from app.treaty.wording import Part, WordingHash


def write_wording(wording: WordingDecision) -> list[object]:
    """Return what was decided on one wording as an array."""
    return [
        wording.clause, wording.language, int(wording.part), wording.follows, wording.base,
        [_write_unit(u) for u in wording.units], wording.result, wording.result_hash,
        [[a.amendment, _write_hunks(a.hunks)] for a in wording.aligned],
    ]  # fmt: skip


def read_wording(value: Field) -> WordingDecision:
    """Return what an array decides on one wording."""
    clause, language, part, follows, base, units, result, result_hash, aligned = value.exactly(9)
    return WordingDecision(
        ClauseId(clause.exact_bytes(16)),
        language.text(16),
        Part(part.number(1)),
        None if follows.is_null() else EntryId(follows.exact_bytes(32)),
        WordingHash(base.exact_bytes(32)),
        tuple(_read_unit(u) for u in units.items(1_000)),
        result.text(MAX_CLAUSE_BYTES),
        WordingHash(result_hash.exact_bytes(32)),
        tuple(_read_alignment(a) for a in aligned.items(1_000)),
    )


def write_structure(structure: StructureDecision) -> list[object]:
    """Return what was decided on the tree as an array."""
    operation = None if structure.operation is None else write_operation(structure.operation)
    return [operation, list(structure.amendments), list(structure.chosen)]


def read_structure(value: Field) -> StructureDecision:
    """Return what an array decides on the tree."""
    operation, amendments, chosen = value.exactly(3)
    return StructureDecision(
        None if operation.is_null() else read_operation(operation),
        _amendments(amendments),
        _amendments(chosen),
    )


def write_disposition(disposition: Disposition) -> list[object]:
    """Return a disposition as an array."""
    return [disposition.amendment, int(disposition.outcome), disposition.reason]


def read_disposition(value: Field) -> Disposition:
    """Return the disposition that an array states."""
    amendment, outcome, reason = value.exactly(3)
    try:
        became = Outcome(outcome.number(255))
    except ValueError:
        raise BodyError("an outcome of this version expected") from None
    return Disposition(
        AmendmentId(amendment.exact_bytes(32)), became, reason.text(MAX_RATIONALE_BYTES)
    )


def _write_unit(unit: UnitChoice) -> list[object]:
    amendments, chosen = list(unit.amendments), list(unit.chosen)
    return [unit.start, unit.end, amendments, chosen, _write_hunks(unit.hunks), unit.own]


def _read_unit(value: Field) -> UnitChoice:
    start, end, amendments, chosen, hunks, own = value.exactly(6)
    return UnitChoice(
        start.number(MAX_CLAUSE_BYTES),
        end.number(MAX_CLAUSE_BYTES),
        _amendments(amendments),
        _amendments(chosen),
        _read_hunks(hunks),
        own.flag(),
    )


def _read_alignment(value: Field) -> Alignment:
    amendment, hunks = value.exactly(2)
    return Alignment(AmendmentId(amendment.exact_bytes(32)), _read_hunks(hunks))


def _write_hunks(hunks: tuple[Hunk, ...]) -> list[object]:
    return [[h.start, h.end, h.replacement] for h in hunks]


def _read_hunks(value: Field) -> tuple[Hunk, ...]:
    return tuple(_read_hunk(h) for h in value.items(MAX_DELTA_OPERATIONS))


def _read_hunk(value: Field) -> Hunk:
    start, end, replacement = value.exactly(3)
    return Hunk(
        start.number(MAX_CLAUSE_BYTES),
        end.number(MAX_CLAUSE_BYTES),
        replacement.text(MAX_CLAUSE_BYTES),
    )


def _amendments(value: Field) -> tuple[AmendmentId, ...]:
    return tuple(AmendmentId(a.exact_bytes(32)) for a in value.items(1_000))
