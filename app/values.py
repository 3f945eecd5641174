"""Values: frozen dataclasses with slots, whose methods are made when the first one is needed.

The standard library writes and compiles half a dozen methods for every dataclass that a module
declares, half a millisecond for each class. The window loads 300 of them before its first page and
uses twenty. A ``value`` is declared like a dataclass and is one in every other respect; its methods
are those of the standard library, too, made later.
"""

from collections.abc import Callable, Mapping
from dataclasses import Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")


@dataclass_transform(frozen_default=True, field_specifiers=(field, Field))
def value(cls: type[T]) -> type[T]:
    """Declare a class as ``dataclass(frozen=True, slots=True)`` does, and sooner."""

    def complete(name: str) -> Callable[..., Any]:
        """Put a method where what waits for it is; twice, by two threads, is as well."""
        method = _method(made, name)
        if made.__dict__[name] is late.get(name):
            setattr(made, name, method)
        return method

    late = {name: _late(name, complete) for name in _METHODS}
    for name, method in {**late, **_ALWAYS}.items():
        if cls.__dict__.get(name) is None:  # a class with an __eq__ has None for its __hash__
            setattr(cls, name, method)
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    return made


def _late(name: str, complete: Callable[[str], Callable[..., Any]]) -> Callable[..., Any]:
    """Return what stands for a method until it is called for the first time."""

    def method(self: object, *given: object, **named: object) -> object:
        return complete(name)(self, *given, **named)

    return method


def _method(made: type[Any], name: str) -> Callable[..., Any]:
    """Return a method of a frozen dataclass with the same fields; no other is written for it."""
    own = {one.name: _copied(one) for one in fields(made)}
    types = dict.fromkeys(own, object)
    # without a docstring the standard library would write one, from a signature
    body: dict[str, Any] = {**own, "__annotations__": types, "__doc__": made.__doc__ or name}
    if hasattr(made, "__post_init__"):
        body["__post_init__"] = made.__post_init__
    compared = name in ("__eq__", "__hash__")
    wanted = dataclass(init=name == "__init__", repr=name == "__repr__", eq=compared, frozen=True)
    return wanted(type(made.__name__, (), body)).__dict__[name]


def _copied(one: Field[Any]) -> object:
    kept = ("default", "default_factory", "init", "repr", "hash", "compare", "kw_only")
    return field(**{name: getattr(one, name) for name in kept})


def _refuse_to_set(_: object, name: str, __: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: object) -> list[object]:
    """Return what a copy is made of; ``copy`` and ``pickle`` would set the fields one by one."""
    return [getattr(self, name) for name in _names(self)]


def _set_state(self: object, state: list[object]) -> None:
    for name, held in zip(_names(self), state, strict=True):
        object.__setattr__(self, name, held)


def _names(one: object) -> list[str]:
    made: Any = one
    return [held.name for held in fields(made)]


_ALWAYS: Mapping[str, Callable[..., Any]] = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _set_state,
}
