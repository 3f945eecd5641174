"""Sentences that go from one process to another: as values that JSON holds, checked when they come.

A ``Said`` keeps its pattern on the way, so that the window can say it in its own language. Who
tells it may have read hostile bytes: a pattern formats what it names, and nothing can be asked of
the values but to stand there, in a width that nobody chooses.
"""

from collections.abc import Mapping
from string import Formatter
from typing import cast

from app.said import Said

_MOST_CHARACTERS, _MOST_VALUES, _DEEPEST = 64 * 1024, 64, 8
_FORMS = frozenset({"", ","})
"""What may stand after a colon: nothing that makes a short sentence long."""


class NoSentenceError(ValueError):
    """What came is no sentence."""


def told(sentence: str) -> object:
    """Return a sentence as values that JSON holds."""
    if not isinstance(sentence, Said):
        return str(sentence)
    return [sentence.pattern, {name: _value(v) for name, v in sentence.values.items()}]


def _value(held: object) -> object:
    return told(held) if isinstance(held, str) else held if type(held) is int else str(held)


def retold(held: object, depth: int = 0) -> str:
    """Return the sentence that was told.

    Raises:
        NoSentenceError: it is none, is too large, or its pattern asks for more than its values.
    """
    match held:
        case str(words) if len(words) <= _MOST_CHARACTERS:
            return words
        case [str(pattern), dict()] if depth < _DEEPEST:
            return _sentence(pattern, cast("dict[object, object]", held[1]), depth)
        case _:
            raise NoSentenceError


def _sentence(pattern: str, values: Mapping[object, object], depth: int) -> Said:
    if len(values) > _MOST_VALUES:
        raise NoSentenceError
    known: dict[str, object] = {}
    for name, held in values.items():
        if not isinstance(name, str):
            raise NoSentenceError
        known[name] = held if type(held) is int else retold(held, depth + 1)
    fields = _fields(pattern)
    if not all(_is_plain(field, known) for field in fields):
        raise NoSentenceError
    if len(pattern) + sum(len(str(known[name])) for name, _, _ in fields) > _MOST_CHARACTERS:
        raise NoSentenceError  # or one that names a value twice, in one that does, would explode
    try:
        return Said(pattern, known)
    except ValueError:  # a comma between the thousands of what is no number
        raise NoSentenceError from None


_Field = tuple[str, str | None, str | None]


def _fields(pattern: str) -> list[_Field]:
    """Return what a pattern names, each with its form and its conversion."""
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError:
        raise NoSentenceError from None
    found = [(name, form, how) for _, name, form, how in parts if name is not None]
    if len(found) > _MOST_VALUES:
        raise NoSentenceError
    return found


def _is_plain(field: _Field, known: Mapping[str, object]) -> bool:
    name, form, conversion = field
    return name in known and name.isidentifier() and form in _FORMS and conversion is None
