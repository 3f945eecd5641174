"""The fixed phrases of a treaty: what opens recitals, ends a preamble, closes a text."""

import re

from app.treaty.lexicon import Lexicon

_TAIL = 240
_OPENING = ' [(“"«*{'


class Formulas:
    """Recognises the phrases of one lexicon."""

    def __init__(self, words: Lexicon) -> None:
        end = "" if words.language == "zh" else r"(?!\w)"
        recitals = "|".join(sorted(map(re.escape, words.recitals), key=len, reverse=True))
        agreed = "|".join(sorted(map(re.escape, words.agreed), key=len, reverse=True))
        preamble = "|".join(map(re.escape, words.preamble))
        openings = "|".join(map(re.escape, words.openings))
        self._opening = re.compile(rf"(?i:{openings}){end}")
        self._recital = re.compile(rf"(?:{recitals}){end}")
        self._seam = re.compile(
            rf"(?<=[,;.:，；])\s*(?=(?:{recitals}){end})"
            rf"|(?<=[,;.:，；\s])(?=(?P<agreed>(?i:{agreed})){end})"
        )
        self._agreed = re.compile(rf"(?i:{agreed}){end}")
        self._preamble = re.compile(
            rf"(?P<word>(?i:{preamble}))(?:\s*[.:–—-]?)(?:\s+(?=[^\Wa-z])|$)"
        )
        self._closings = tuple(words.closings)
        self._signatures = tuple(words.signatures)

    def opens_preamble(self, text: str) -> bool:
        """Return whether a paragraph names the parties: "The States Parties to this Convention"."""
        return self._opening.match(text.lstrip(_OPENING)) is not None

    def opens_recital(self, text: str) -> bool:
        """Return whether a paragraph begins as a recital does, brackets aside."""
        return self._recital.match(text.lstrip(_OPENING)) is not None

    def ends_preamble(self, text: str) -> bool:
        """Return whether a paragraph ends with "Have agreed as follows" or the like."""
        tail = text[-_TAIL:]
        ends = [found.end() for found in self._agreed.finditer(tail)]
        return bool(ends) and len(tail) - ends[-1] <= _TAIL // 2

    def preamble_word(self, text: str) -> tuple[str, str] | None:
        """Return the word that heads a preamble and what follows it in the same paragraph."""
        found = self._preamble.match(text)
        return (text[: found.end()].strip(), text[found.end() :]) if found else None

    def recitals(self, text: str) -> list[str]:
        """Return the pieces of a preamble that was set as one paragraph; one piece otherwise."""
        pieces: list[str] = []
        begin = 0
        agreed = {found.start() for found in self._agreed.finditer(text)}
        for seam in self._seam.finditer(text):
            if seam["agreed"] and seam.end() not in agreed:
                continue  # a formula within a longer one: "(have) agreed as follows"
            pieces.append(text[begin : seam.start()].strip())
            begin = seam.end()
        pieces.append(text[begin:].strip())
        return [piece for piece in pieces if piece]

    def closes(self, text: str) -> bool:
        """Return whether a paragraph opens the closing text ("IN WITNESS WHEREOF", "DONE at")."""
        return text.lstrip(_OPENING)[:60].casefold().startswith(self._closings)

    def signs(self, text: str) -> bool:
        """Return whether a paragraph belongs to a signature ("For the Government of …")."""
        return text[:60].casefold().startswith(self._signatures)
