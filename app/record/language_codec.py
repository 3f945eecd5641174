"""The bodies of translations and checks (kinds 22 and 23): written and read back strictly."""

from collections.abc import Mapping

from app.ids import ClauseId, InstrumentId
from app.negotiation.language_events import (
    CheckedClause,
    Rendered,
    TranslationChecked,
    TranslationLaid,
)
from app.record.fields import Body, BodyError, Field, fields_of
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Wording

_MOST_CLAUSES = 2_000


def write_translation(event: TranslationLaid) -> Body:
    """Return the body of a translation."""
    clauses = [[c.clause, c.wording.heading, c.wording.text, c.reference] for c in event.clauses]
    return {1: event.instrument, 2: event.language, 3: clauses}


def write_check(event: TranslationChecked) -> Body:
    """Return the body of a check."""
    clauses = [[c.clause, c.version, c.reference] for c in event.clauses]
    return {1: event.instrument, 2: event.language, 3: clauses}


def read_translation(body: Mapping[int, object]) -> TranslationLaid:
    """Read the body of a translation."""
    instrument, language, clauses = _heads(body)
    found = tuple(_rendered(c) for c in clauses.items(_MOST_CLAUSES))
    _refuse_odd([c.clause for c in found])
    return TranslationLaid(instrument, language, found)


def read_check(body: Mapping[int, object]) -> TranslationChecked:
    """Read the body of a check."""
    instrument, language, clauses = _heads(body)
    found = tuple(_checked(c) for c in clauses.items(_MOST_CLAUSES))
    _refuse_odd([c.clause for c in found])
    return TranslationChecked(instrument, language, found)


def _heads(body: Mapping[int, object]) -> tuple[InstrumentId, str, Field]:
    instrument, language, clauses = fields_of(body, 3)
    code = language.text(16)
    if not code:
        raise BodyError("it names no language")
    return InstrumentId(instrument.exact_bytes(16)), code, clauses


def _refuse_odd(clauses: list[ClauseId]) -> None:
    if not clauses or len(set(clauses)) != len(clauses):
        raise BodyError("it names no clause, or one twice")


def _rendered(value: Field) -> Rendered:
    clause, heading, text, reference = value.exactly(4)
    wording = Wording(text.text(MAX_CLAUSE_BYTES), heading.text(MAX_CLAUSE_BYTES))
    return Rendered(ClauseId(clause.exact_bytes(16)), wording, reference.exact_bytes(32))


def _checked(value: Field) -> CheckedClause:
    clause, version, reference = value.exactly(3)
    return CheckedClause(
        ClauseId(clause.exact_bytes(16)), version.exact_bytes(32), reference.exact_bytes(32)
    )
