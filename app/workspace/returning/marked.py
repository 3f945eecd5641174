"""A Word document with its tracked changes, read in a child process and judged here."""

from collections.abc import Callable, Mapping, Sequence

from app.codec import decode, encode
from app.formats.docx.model import (
    Comment,
    Lack,
    Lacking,
    Op,
    OpKind,
    Ops,
    Paragraph,
    Span,
    Style,
)
from app.ports import Children
from app.record.fields import Field, fields_of
from app.treaty.textrules import clean_import
from app.values import value

_CHILD = "app.workspace.returning.marking_child"
_MAX_ITEMS = 20_000_000
_MAX_PARAGRAPHS = 500_000
_MAX_TEXT = 16 * 1024 * 1024
_MAX_WORDS = 4 * 1024
_MAX_OPS = 200_000
_KINDS = tuple(OpKind)
_LACKS = tuple(Lack)


@value
class Marked:
    """What a Word document says, as far as amendments are concerned.

    Attributes:
        before, after: the number before a paragraph by its place in the file, when all changes
            are rejected, and when all are accepted; computed from its lists.
    """

    paragraphs: tuple[Paragraph, ...]
    comments: tuple[Comment, ...]
    lacking: tuple[Lacking, ...]
    before: Mapping[int, str]
    after: Mapping[int, str]


def read_marked(children: Children, data: bytes, still: Callable[[], None] | None = None) -> Marked:
    """Return what a Word document says, read in a child process.

    Raises:
        ChildRefusedError: it cannot be read; it says why.
        ChildStoppedError: reading it took too much, or failed.
    """
    return _marked(children.run(_CHILD, data, still=still))


def written(found: Marked) -> bytes:
    """Return what was read as the answer of the child."""
    ops: dict[Op, int] = {}
    paragraphs = [_written(p, found, ops) for p in found.paragraphs]
    return encode(
        {
            1: [[_KINDS.index(o.kind), o.author, o.date, o.move] for o in ops],
            2: paragraphs,
            3: [[c.id, c.author, c.text, c.date, c.answers, c.done] for c in found.comments],
            4: [[_LACKS.index(x.lack), x.place, x.words] for x in found.lacking],
        }
    )


def _written(paragraph: Paragraph, found: Marked, ops: dict[Op, int]) -> list[object]:
    def numbers(of: Ops) -> list[int]:
        return [ops.setdefault(op, len(ops)) for op in of]

    spans = [
        [s.text, numbers(s.ops), s.number, s.hidden, s.note is not None, sorted(s.comments)]
        for s in paragraph.spans
    ]
    return [
        paragraph.place,
        list(paragraph.where),
        paragraph.style.name,
        spans,
        numbers(paragraph.mark),
        numbers(paragraph.row),
        paragraph.bookmarks,
        [found.before.get(paragraph.place, ""), found.after.get(paragraph.place, "")],
    ]


def _marked(answer: bytes) -> Marked:
    body = decode(answer, _MAX_ITEMS)
    ops_, paragraphs, comments, lacking = fields_of(dict(body) if isinstance(body, dict) else {}, 4)
    ops = [_op(o) for o in ops_.items(_MAX_OPS)]
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    held = [_paragraph(p, ops, (before, after)) for p in paragraphs.items(_MAX_PARAGRAPHS)]
    return Marked(
        tuple(held),
        tuple(_comment(c) for c in comments.items(_MAX_OPS)),
        tuple(_lacking(x) for x in lacking.items(_MAX_OPS)),
        before,
        after,
    )


def _op(value: Field) -> Op:
    kind, author, date, move = value.exactly(4)
    chosen = _KINDS[kind.number(len(_KINDS) - 1)]
    return Op(chosen, author.text(_MAX_WORDS), date.text(_MAX_WORDS), move.text(_MAX_WORDS))


def _paragraph(
    value: Field, ops: Sequence[Op], labels: tuple[dict[int, str], dict[int, str]]
) -> Paragraph:
    place, where, style, spans, mark, row, bookmarks, numbers = value.exactly(8)
    found = Paragraph(
        place.number(_MAX_PARAGRAPHS),
        tuple(w.text(_MAX_WORDS) for w in where.items(_MAX_WORDS)),
        Style(style.text(_MAX_WORDS)),
    )
    found.spans = [_span(s, ops) for s in spans.items(_MAX_PARAGRAPHS)]
    found.mark, found.row = _ops(mark, ops), _ops(row, ops)
    found.bookmarks = [b.text(_MAX_WORDS) for b in bookmarks.items(_MAX_PARAGRAPHS)]
    for label, held in zip(numbers.exactly(2), labels, strict=True):
        words = label.text(_MAX_WORDS)
        if words:
            held[found.place] = words
    return found


def _span(value: Field, ops: Sequence[Op]) -> Span:
    text, changes, number, hidden, note, comments = value.exactly(6)
    return Span(
        _clean(text.text(_MAX_TEXT)),
        _ops(changes, ops),
        number.flag(),
        hidden.flag(),
        ("note", "") if note.flag() else None,
        frozenset(c.text(_MAX_WORDS) for c in comments.items(_MAX_WORDS)),
    )


def _clean(words: str) -> str:
    """Mend a span by itself; what NFC joins over two spans is mended when they are words."""
    return words if words.isascii() and words.isprintable() else clean_import(words)[0]


def _ops(value: Field, ops: Sequence[Op]) -> Ops:
    return tuple(ops[n.number(len(ops) - 1)] for n in value.items(_MAX_WORDS))


def _comment(value: Field) -> Comment:
    id_, author, text, date, answers, done = value.exactly(6)
    return Comment(
        id_.text(_MAX_WORDS),
        author.text(_MAX_WORDS),
        _clean(text.text(_MAX_TEXT)),
        date.text(_MAX_WORDS),
        answers.text(_MAX_WORDS),
        done.flag(),
    )


def _lacking(value: Field) -> Lacking:
    lack, place, words = value.exactly(3)
    kind = _LACKS[lack.number(len(_LACKS) - 1)]
    return Lacking(kind, place.number(_MAX_PARAGRAPHS), _clean(words.text(_MAX_TEXT)))
