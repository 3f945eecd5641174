"""One rule for every view of a document with tracked changes: accepted, rejected, by author.

Words are visible when every change around them agrees: one that brings them was accepted, one that
takes them away was not. A paragraph mark that is gone joins its paragraph to the next.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from app.formats.docx.model import Op, Ops, Paragraph, Span
from app.values import value

Accept: TypeAlias = Callable[[Op], bool]
"""Whether a change is to be taken as made; else it is taken as if it had never been."""


def accepted(_: Op) -> bool:
    """Accept every change."""
    return True


def rejected(_: Op) -> bool:
    """Reject every change."""
    return False


def only(authors: Iterable[str]) -> Accept:
    """Return what accepts the changes of some authors and rejects those of all others."""
    chosen = frozenset(authors)
    return lambda op: op.author in chosen


def is_there(ops: Ops, accept: Accept) -> bool:
    """Return whether what bears these changes is there in a view."""
    return all(accept(op) == op.kind.brings for op in ops)


@value
class Line:
    """One paragraph of a view: the paragraphs of the file it is made of, and the visible spans.

    The last of them is the one whose mark ends it.
    """

    sources: tuple[Paragraph, ...]
    spans: tuple[Span, ...]

    @property
    def last(self) -> Paragraph:
        """The paragraph whose style and number the line has."""
        return self.sources[-1]

    @property
    def text(self) -> str:
        """Its words, numbers that we printed included."""
        return "".join(span.text for span in self.spans)


def lines(paragraphs: Sequence[Paragraph], accept: Accept) -> Iterator[Line]:
    """Yield the paragraphs of a view. Cost: linear."""
    sources: list[Paragraph] = []
    spans: list[Span] = []
    for paragraph in paragraphs:
        if sources and sources[-1].where != paragraph.where:
            yield Line(tuple(sources), tuple(spans))
            sources, spans = [], []
        if not is_there(paragraph.row, accept):
            continue
        sources.append(paragraph)
        spans += (s for s in paragraph.spans if is_there(s.ops, accept))
        if is_there(paragraph.mark, accept):
            yield Line(tuple(sources), tuple(spans))
            sources, spans = [], []
    if sources:
        yield Line(tuple(sources), tuple(spans))


def groups(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield paragraphs in runs that no view joins to one another, nor to anything else."""
    run: list[Paragraph] = []
    for paragraph in paragraphs:
        if run and (run[-1].where != paragraph.where or not run[-1].mark):
            yield run
            run = []
        run.append(paragraph)
    if run:
        yield run
