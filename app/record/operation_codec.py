"""Operations and clauses to arrays and back, as they stand in the bodies of entries."""

from collections.abc import Iterator
from sys import intern
from typing import TypeVar, assert_never

from app.ids import ClauseId
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.record.fields import BodyError, Field
from app.record.sharing import shared
from app.settings import MAX_CLAUSE_BYTES, MAX_ENTRY_BYTES
from app.treaty.instrument import Clause, ClauseKind, words_by_language
from app.treaty.rank import MAX_RANK_BYTES
from app.treaty.wording import Part, Wording, WordingHash

_SUBSTITUTION, _INSERTION, _DELETION, _RELOCATION, _SPLIT, _JOIN, _RETENTION = range(1, 8)


def write_clause(clause: Clause | NewClause) -> list[object]:
    """Return a clause as an array: id, kind, parent, rank, number, label, wordings."""
    held = clause.wordings if isinstance(clause, NewClause) else clause.wordings.items()
    # flat, three values a language: a decision on an insertion nests as deep as the codec reads
    wordings = [v for code, w in sorted(held, key=_by_language) for v in (code, w.heading, w.text)]
    return [
        clause.id, int(clause.kind), clause.parent, clause.rank, clause.number, clause.label,
        wordings,
    ]  # fmt: skip


def read_clause(value: Field) -> Clause:
    """Return the clause that an array states."""
    new = read_new_clause(value)
    wordings = words_by_language(dict(new.wordings))
    return Clause(new.id, new.kind, new.parent, new.rank, new.number, new.label, wordings)


def read_new_clause(value: Field) -> NewClause:
    """Return the inserted clause that an array states; languages ascending, none twice."""
    id_, kind, parent, rank, number, label, wordings = value.exactly(7)
    found = tuple(_read_wordings(list(wordings.items(48))))
    codes = [code for code, _ in found]
    if codes != sorted(set(codes)):
        raise BodyError("languages in ascending order expected")
    return NewClause(
        ClauseId(id_.exact_bytes(16)),
        _member(ClauseKind, kind),
        None if parent.is_null() else ClauseId(parent.exact_bytes(16)),
        rank.some_bytes(MAX_RANK_BYTES),
        number.text(64),
        label.text(128),
        found,
    )


def write_operation(operation: Operation) -> list[object]:  # noqa: PLR0911 one case a kind
    """Return an operation as an array that begins with its number."""
    match operation:
        case Substitution(clause, language, part, base, delta, alternative, whole, result):
            return [
                _SUBSTITUTION, clause, language, int(part), base, delta, alternative, whole, result,
            ]  # fmt: skip
        case Insertion(parent, rank, clauses):
            return [_INSERTION, parent, rank, [write_clause(c) for c in clauses]]
        case Deletion(clause, subtree):
            return [_DELETION, clause, list(subtree)]
        case Relocation(clause, parent, rank):
            return [_RELOCATION, clause, parent, rank]
        case Split(clause, language, base, at, second, label):
            return [_SPLIT, clause, language, base, at, second, label]
        case Join(clause, second, joining):
            return [_JOIN, clause, second, joining]
        case Retention(clause):
            return [_RETENTION, clause]
        case _:
            assert_never(operation)


def read_operation(value: Field) -> Operation:
    """Return the operation that an array states."""
    tag, *rest = value.items(16)
    reader = _READERS.get(tag.number(64))
    if reader is None:
        raise BodyError("an operation of this version expected")
    return reader(rest)


def _substitution(values: list[Field]) -> Operation:
    clause, language, part, base, delta, alternative, whole, result = _exactly(values, 8)
    return Substitution(
        _clause_id(clause),
        intern(language.text(16)),
        _member(Part, part),
        WordingHash(shared(base.exact_bytes(32))),
        delta.text(MAX_ENTRY_BYTES),
        alternative.flag(),
        whole.flag(),
        WordingHash(result.exact_bytes(32)),
    )


def _insertion(values: list[Field]) -> Operation:
    parent, rank, clauses = _exactly(values, 3)
    held = tuple(read_new_clause(c) for c in clauses.items(1_000))
    return Insertion(_optional_clause(parent), rank.some_bytes(MAX_RANK_BYTES), held)


def _deletion(values: list[Field]) -> Operation:
    clause, subtree = _exactly(values, 2)
    return Deletion(_clause_id(clause), tuple(_clause_id(c) for c in subtree.items(2_000)))


def _relocation(values: list[Field]) -> Operation:
    clause, parent, rank = _exactly(values, 3)
    place = rank.some_bytes(MAX_RANK_BYTES)
    return Relocation(_clause_id(clause), _optional_clause(parent), place)


def _split(values: list[Field]) -> Operation:
    clause, language, base, at, second, label = _exactly(values, 6)
    return Split(
        _clause_id(clause),
        language.text(16),
        WordingHash(base.exact_bytes(32)),
        at.number(MAX_CLAUSE_BYTES),
        _clause_id(second),
        label.text(128),
    )


def _join(values: list[Field]) -> Operation:
    clause, second, joining = _exactly(values, 3)
    return Join(_clause_id(clause), _clause_id(second), joining.text(64))


def _retention(values: list[Field]) -> Operation:
    (clause,) = _exactly(values, 1)
    return Retention(_clause_id(clause))


def _exactly(values: list[Field], count: int) -> list[Field]:
    if len(values) != count:
        raise BodyError(f"{count} values of an operation expected")
    return values


def _clause_id(value: Field) -> ClauseId:
    return ClauseId(shared(value.exact_bytes(16)))


def _optional_clause(value: Field) -> ClauseId | None:
    return None if value.is_null() else _clause_id(value)


def _read_wordings(values: list[Field]) -> Iterator[tuple[str, Wording]]:
    if len(values) % 3:
        raise BodyError("three values a language expected")
    for code, heading, text in zip(values[::3], values[1::3], values[2::3], strict=True):
        words = Wording(text.text(MAX_CLAUSE_BYTES), heading.text(MAX_CLAUSE_BYTES))
        yield code.text(16), words


def _by_language(item: tuple[str, Wording]) -> str:
    return item[0]


E = TypeVar("E", ClauseKind, Part)


def _member(kind: type[E], value: Field) -> E:
    try:
        return kind(value.number(255))
    except ValueError:
        raise BodyError("a value of this version expected") from None


_READERS = {
    _SUBSTITUTION: _substitution,
    _INSERTION: _insertion,
    _DELETION: _deletion,
    _RELOCATION: _relocation,
    _SPLIT: _split,
    _JOIN: _join,
    _RETENTION: _retention,
}
