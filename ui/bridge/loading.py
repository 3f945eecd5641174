"""Makes and calls what is loaded by its name when that is done for the first time.

What a person does not see at first is not loaded at first: all of it together takes several times
as long as the window that asks for the passphrase.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_OURS = ("app.", "ui.")


class Loaded:
    """A class or function that is loaded when it is called for the first time."""

    def __init__(self, name: str, more: dict[str, str]) -> None:
        self._name, self._more = name, more
        self._found: Any = None

    def by_parts(self) -> Iterator[str]:
        """Load the modules that it needs, one at each step, each after those that it needs itself.

        Yields:
            The name of the module that was loaded: there is time for other things in between.
        """
        for part in _parts(self._name.partition(":")[0], set()):
            import_module(part)
            yield part

    def load(self) -> Any:
        """Return it. What is of Qt is to be loaded in the interface's thread alone (ADR 0127)."""
        if self._found is None:
            module, _, name = self._name.partition(":")
            self._found = getattr(import_module(module), name)
        return self._found

    def __call__(self, *given: object, **named: object) -> Any:
        """Call it."""
        return self.load()(*given, **self._more, **named)


def loaded(name: str, **more: str) -> Loaded:
    """Return what stands for a class or function until it is called.

    Args:
        name: of module and object, as in "ui.views.text_page:TextPage".
        more: what it is called with, beside what it is given then.
    """
    return Loaded(name, more)


def _parts(module: str, seen: set[str]) -> Iterator[str]:
    """Name what is not loaded yet of what a module needs, and the module at last."""
    if module in seen or module in sys.modules:
        return
    seen.add(module)
    package = module.rpartition(".")[0]
    if package:
        yield from _parts(package, seen)
    for needed in _needed(module):
        yield from _parts(needed, seen)
    yield module


def _needed(module: str) -> list[str]:
    """Name the modules of this program that one imports, in its order.

    In compiled code a name with a dot is that of a module that is imported.
    """
    spec = find_spec(module)
    loader: Any = spec and spec.loader
    code = loader.get_code(module) if loader else None
    return [name for name in code.co_names if name.startswith(_OURS)] if code else []
