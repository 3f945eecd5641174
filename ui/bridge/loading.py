"""Makes and calls what is loaded by its name when that is done for the first time.

What a person does not see at first is not loaded at first: all of it together takes several times
as long as the window that asks for the passphrase.
"""

from importlib import import_module
from typing import Any


class Loaded:
    """A class or function that is loaded when it is called for the first time."""

    def __init__(self, name: str, more: dict[str, str]) -> None:
        self._name, self._more = name, more
        self._found: Any = None

    def load(self) -> Any:
        """Return it; this may be done beforehand, in another thread."""
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
