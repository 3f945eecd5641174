"""A language of long words: every text of the interface, longer than any translation of it.

German and Russian are up to 40 % longer than English, single words much more. Here a text gets
longer by half, its words have accents above and below, and it begins and ends with a bracket, so
that one sees, and a test can tell, what was cut off and what was never given to translators.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

BEGINS, ENDS = "[", "]"
_ACCENTS = str.maketrans("aeiouyAEIOUcs", "àéîöüýÀÉÎÖÜçš")
_FILLING = "ungsvorschriften "
"""The end of a compound, and a word for each of those that follow."""
_GROWS = 0.5
_PLACES = re.compile(r"(\{[^}]*\})")


class LongWords(QTranslator):
    """Answers every text of ours with a longer one; Qt's own stay as they are."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return None if context.startswith("Q") else longer(sourceText)


def longer(text: str) -> str:
    """Return a text with accents, longer by half; its places, its ``%n`` and its ``&`` stay."""
    if not text.strip():
        return text
    more = max(4, round(len(text) * _GROWS))
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more]
    spelt = "".join(p if p.startswith("{") else p.translate(_ACCENTS) for p in _PLACES.split(text))
    return f"{BEGINS}{spelt}{filling.rstrip()}{ENDS}"


@contextmanager
def speaking_long_words(application: QApplication) -> Iterator[None]:
    """Let the interface speak it; for windows that are made inside."""
    translator = LongWords(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.deleteLater()
