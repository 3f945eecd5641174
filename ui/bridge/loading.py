"""Makes objects of classes that are loaded by name when the first one is made.

What a person does not see at first is not loaded at first: all of it together takes several times
as long as the window that asks for the passphrase.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def loaded(name: str, **more: str) -> Callable[..., Any]:
    """Return what makes an object of a class that is loaded when the first one is made.

    Args:
        name: of module and class, as in "ui.views.text_page:TextPage".
        more: what it is made with, beside what it is called with.
    """

    def make(*given: object) -> Any:
        module, _, kind = name.partition(":")
        return getattr(import_module(module), kind)(*given, **more)

    return make
