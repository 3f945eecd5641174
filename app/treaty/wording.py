"""What a clause says in one language: heading and text, character for character as given."""

import hashlib
from enum import IntEnum
from typing import NewType

from app.ids import ClauseId
from app.values import value

WordingHash = NewType("WordingHash", bytes)
"""SHA-256 that names one exact part of one clause in one language: 32 bytes."""

_DOMAIN = b"travaux/text/1\x00"


class Part(IntEnum):
    """Heading and text of a clause are amended and merged apart."""

    TEXT = 0
    HEADING = 1


@value
class Wording:
    """Heading and text of a clause, NFC, no other change. Either may be empty."""

    text: str = ""
    heading: str = ""

    def part(self, part: Part) -> str:
        """Return the heading or the text."""
        return self.heading if part is Part.HEADING else self.text

    def with_part(self, part: Part, words: str) -> "Wording":
        """Return the wording with its heading or its text replaced."""
        if part is Part.HEADING:
            return Wording(self.text, words)
        return Wording(words, self.heading)


EMPTY = Wording()


def wording_hash(clause: ClauseId, language: str, part: Part, words: str) -> WordingHash:
    """Return H(domain, clause, language, part, UTF-8 of the words): what a delta is made against.

    ``part`` is the byte between language and words, 0x00 for the text and 0x01 for the heading.
    """
    place = _DOMAIN + clause + language.encode() + bytes((part,))
    return WordingHash(hashlib.sha256(place + words.encode()).digest())
