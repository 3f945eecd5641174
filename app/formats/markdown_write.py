"""A text written as Markdown, so that any reader shows it and ours reads the same clauses back."""

import re

from app.formats.plain_text import HEADED, headline
from app.formats.view import RenderedClause, RenderedText, written
from app.treaty.instrument import ClauseKind

_SPECIAL = re.compile(r"[\\*_`<]|&(?=[#\w])|~(?=~)|!(?=\[)")
_AT_START = re.compile(r"(?:[#>+=|~-]|\[[^\[\]]*\]:)")
_NUMBER_AT_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_MAX_LEVEL = 6


def write(text: RenderedText) -> bytes:
    """Return a text as Markdown in UTF-8. Numbers are written out and never left to the reader."""
    blocks = [escaped(text.symbol)] if text.symbol else []
    rows: list[str] = []
    for row in text.clauses:
        if row.clause.kind is ClauseKind.TABLE_ROW:
            rows.append(f"| {escaped(written(row.text))} |")
            if len(rows) == 1:
                rows.append("|" + " --- |" * (written(row.text).count(" | ") + 1))
            continue
        if rows:
            blocks.append("\n".join(rows))
            rows = []
        blocks.extend(_blocks(row))
    if rows:
        blocks.append("\n".join(rows))
    return ("\n\n".join(blocks) + "\n").encode()


def _blocks(row: RenderedClause) -> list[str]:
    """Return the Markdown paragraphs of one clause."""
    heading, body = written(row.heading), written(row.text)
    if row.clause.kind is ClauseKind.TITLE:
        return [f"# {escaped(body)}"] if body else []
    level = "#" * min(_MAX_LEVEL, row.depth + 2)
    bare = row.clause.kind is ClauseKind.PARAGRAPH and row.label.isdecimal()
    if bare or row.clause.kind in HEADED:
        line = headline(escaped(row.label), escaped(heading))
        return [b for b in (f"{level} {line}" if line else "", _paragraph("", body)) if b]
    head = f"{level} {escaped(heading)}" if heading else ""
    return [b for b in (head, _paragraph(row.label, body)) if b]


def _paragraph(label: str, body: str) -> str:
    """Return one paragraph; a line break inside it stays one."""
    words = escaped(body).replace("\n", "\\\n")
    return f"{label} {words}".strip() if label else _guarded(words)


def _guarded(words: str) -> str:
    """Escape a beginning that Markdown would take for a mark of its own."""
    if _AT_START.match(words):
        return "\\" + words
    return _NUMBER_AT_START.sub(r"\1\\\2", words, count=1) if words[:1].isdigit() else words


def escaped(words: str) -> str:
    r"""Return words with Markdown's own signs escaped; square brackets stay readable."""
    return _SPECIAL.sub(r"\\\g<0>", words).replace("](", "]\\(")
