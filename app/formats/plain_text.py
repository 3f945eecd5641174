"""Plain text: read into clauses, and written for people, one clause after the other."""

from app.formats.decode import decode
from app.formats.imported import Block, ReadingWarning
from app.formats.paragraphs import Unwrapper
from app.treaty.lexicon import Lexicon


def read_blocks(data: bytes, words: Lexicon) -> tuple[list[Block], list[ReadingWarning]]:
    """Return the paragraphs of a plain text, hard-wrapped or not.

    Raises:
        TooLargeError: over ``MAX_IMPORT_BYTES``.
        UndecodableError: not text.
    """
    text, warnings = decode(data)
    lines = enumerate(text.split("\n"), start=1)
    blocks, more = Unwrapper(words).blocks(lines)
    return blocks, warnings + more
