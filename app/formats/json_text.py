"""A text written as JSON for other programs; the keys are stable."""

import json
from collections.abc import Iterable

from app.formats.view import RenderedClause, RenderedText, Segment, written


def write(text: RenderedText) -> bytes:
    """Return a text as one JSON document in UTF-8.

    ``heading`` and ``text`` are as printed, contested words in attributed brackets; the segments
    carry the same words apart. Ids are hexadecimal; ``parent`` is null at the top.
    """
    document = {
        "format": "travaux/text/1",
        "title": text.title,
        "symbol": text.symbol,
        "language": text.language,
        "clauses": [_clause(row) for row in text.clauses],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _clause(row: RenderedClause) -> dict[str, object]:
    clause = row.clause
    return {
        "id": clause.id.hex(),
        "parent": clause.parent.hex() if clause.parent else None,
        "kind": clause.kind.name.lower(),
        "depth": row.depth,
        "number": clause.number,
        "label": row.label,
        "heading": written(row.heading),
        "text": written(row.text),
        "heading_segments": _segments(row.heading),
        "text_segments": _segments(row.text),
    }


def _segments(segments: Iterable[Segment]) -> list[dict[str, object]]:
    return [{"kind": s.kind.value, "text": s.text, "sponsors": list(s.sponsors)} for s in segments]
