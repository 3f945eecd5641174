"""Words in the language of the interface.

Widgets use Qt's own ``self.tr``; other code a ``Words`` of its module. Texts that stand in tables
are marked with ``noop`` where they stand and translated when they are shown. All of these are
literals, so that the list for translators can be collected (``make translations``).
"""

from PySide6.QtCore import QCoreApplication

LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")
"""Of the interface; the first is that of the sources."""
RIGHT_TO_LEFT = frozenset({"ar"})


class Words:
    """Translates the texts of one context of the translators' list."""

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, text: str, count: int = -1) -> str:
        """Return a text in the language of the interface; "" stays it."""
        return QCoreApplication.translate(self._context, text, None, count) if text else ""


def noop(text: str) -> str:
    """Mark a text for translation; it is returned as it is."""
    return text


def isolated(text: str) -> str:
    """Return a code, symbol, number or path that keeps its own direction among other words."""
    return f"\u2068{text}\u2069" if text else ""


def left_to_right(text: str) -> str:
    """Return a code, symbol, hash or path that is read from left to right in every language."""
    return f"\u2066{text}\u2069" if text else ""
