"""Plain text: read into clauses, and written for people, one clause after the other."""

from app.formats.decode import decode
from app.formats.imported import Block, ReadingWarning
from app.formats.paragraphs import Unwrapper
from app.formats.tails import lines_of
from app.formats.view import RenderedClause, RenderedText, written
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon

HEADED = frozenset(
    {
        ClauseKind.PREAMBLE,
        ClauseKind.BOOK,
        ClauseKind.PART,
        ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER,
        ClauseKind.SECTION,
        ClauseKind.ARTICLE,
        ClauseKind.ANNEX,
    }
)
"""Clauses whose number and title stand on a line of their own."""
_ONE_LINE = 12
"""Words of a title that stand beside its number; a longer one stands below it."""


def read_blocks(data: bytes, words: Lexicon) -> tuple[list[Block], list[ReadingWarning]]:
    """Return the paragraphs of a plain text, hard-wrapped or not.

    Raises:
        TooLargeError: over ``MAX_IMPORT_BYTES``.
        UndecodableError: not text.
    """
    text, warnings = decode(data)
    lines = text.split("\n")
    unwrapper = Unwrapper(words)
    unwrapper.how = lines_of(lines, unwrapper.marks, has_columns=True)
    blocks, more = unwrapper.blocks(enumerate(lines, start=1))
    return blocks, warnings + more


def write(text: RenderedText) -> bytes:
    """Return a text as plain text in UTF-8: a blank line between clauses, lists indented."""
    blocks = [text.symbol] if text.symbol else []
    base = 0
    for row in text.clauses:
        if row.clause.kind in HEADED:
            base = row.depth + 1
        indent = "    " * max(0, row.depth - base) if row.label else ""
        blocks.extend(indent + line for line in _lines(row))
    return ("\n\n".join(blocks) + "\n").encode()


def _lines(row: RenderedClause) -> list[str]:
    """Return the heading and the text of a clause, each on a line of its own."""
    heading, body = written(row.heading), written(row.text)
    if row.clause.kind in HEADED:
        long = len(heading.split()) > _ONE_LINE or len(heading) > _ONE_LINE * 8
        head = f"{row.printed}\n{heading}".strip() if long else headline(row.printed, heading)
        return [line for line in (head, body) if line]
    label = row.printed
    if row.clause.kind is ClauseKind.TABLE_ROW:
        return [f"| {body} |"]
    return [line for line in (heading, f"{label} {body}".strip()) if line]


def headline(label: str, heading: str) -> str:
    """Return number and title of a division on one line: "Article 4 bis – Use of terms"."""
    return f"{label} – {heading}" if label and heading else label or heading
