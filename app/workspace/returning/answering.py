"""Gathers what a file of ours did with the proposals that it went out with."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.formats.docx.model import Ops, Paragraph, Span
from app.formats.docx.views import Line, is_there, rejected
from app.ids import ClauseId
from app.said import said
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.returning.answers import Answer, Expected, Mark, answered
from app.workspace.returning.expecting import Expectation, Whole
from app.workspace.returning.places import How, Spot, bookmarked
from app.workspace.returning.plan import Answered


class Answering:
    """Takes paragraph after paragraph, then says what became of proposals about whole clauses.

    Args:
        sent: what the file went out with.
        new: the authors of changes that came into it since.
    """

    def __init__(self, sent: Expectation, new: frozenset[str], names: Names) -> None:
        self.met: set[ClauseId] = set()
        self._sent = sent
        self._new = new
        self._names = names
        self._found: list[Answered] = []
        self._marks: dict[tuple[ClauseId, bool], Ops] = {}
        self._resolved: set[tuple[ClauseId, Part]] = set()

    def meet(self, group: Sequence[Paragraph]) -> None:
        """Note which clauses are there, wherever they stand and whatever marks them."""
        for paragraph in group:
            spot = bookmarked(Line((paragraph,), ()))
            if spot is not None:
                self.met.add(spot.clause)
                old = tuple(op for op in paragraph.mark if op.author not in self._new)
                key = (spot.clause, spot.moved)
                self._marks[key] = (*self._marks.get(key, ()), *old)

    def take(self, spot: Spot, line: Line) -> bool:
        """Note what was done with the changes of one wording; return whether that is known."""
        pieces = self._sent.wordings.get((spot.clause, spot.part))
        if spot.how is not How.BOOKMARK or pieces is None:
            return False
        answers = answered(pieces, self._came(line, spot))
        if answers is None:
            return False
        self._resolved.add((spot.clause, spot.part))
        whole = {w.by for w in self._wholes(spot.clause)}
        for piece, answer in zip(pieces, answers, strict=True):
            if piece.is_change and answer is not Answer.KEPT and piece.author not in whole:
                where = self._names.cite(spot.clause)
                self._found.append(
                    Answered(spot.clause, where, piece.author, _change(piece), answer)
                )
        return True

    def explains(self, paragraph: Paragraph) -> bool:
        """Return whether the old changes of a paragraph are those that went out, or some of them.

        To be asked after its wording was taken.
        """
        line = Line((paragraph,), ())
        spot = bookmarked(line)
        if spot is None:
            return False
        if (spot.clause, spot.part) in self._resolved or spot.clause in self._sent.moved:
            return True
        pieces = self._sent.wordings.get((spot.clause, spot.part), ())
        return spot.clause in self._sent.brought and (
            answered(pieces, self._came(line, spot)) is not None
        )

    def whole(self) -> Iterator[Answered]:
        """Yield all answers, those about whole clauses last."""
        yield from self._found
        if self.met:
            yield from self._about(self._sent.brought, self._brought)
            yield from self._about(self._sent.taken, self._taken)
            yield from self._about(self._sent.moved, self._moved)

    def _wholes(self, clause: ClauseId) -> list[Whole]:
        held = (self._sent.brought, self._sent.taken, self._sent.moved)
        return [of[clause] for of in held if clause in of]

    def _about(
        self, sent: Mapping[ClauseId, Whole], judge: Callable[[ClauseId], Answer]
    ) -> Iterator[Answered]:
        for clause, one in sent.items():
            answer = judge(clause)
            if answer is not Answer.KEPT:
                where = self._names.cite(clause)
                yield Answered(clause, where, one.by, one.change, answer)

    def _brought(self, clause: ClauseId) -> Answer:
        marks = self._marks.get((clause, False))
        if marks is None:
            return Answer.REJECTED
        return Answer.KEPT if marks else Answer.ACCEPTED

    def _taken(self, clause: ClauseId) -> Answer:
        marks = self._marks.get((clause, False))
        if marks is None:
            return Answer.ACCEPTED
        return Answer.KEPT if marks else Answer.REJECTED

    def _moved(self, clause: ClauseId) -> Answer:
        here, there = self._marks.get((clause, False)), self._marks.get((clause, True))
        if here is not None and there is not None:
            return Answer.KEPT
        return Answer.REJECTED if there is None else Answer.ACCEPTED

    def _came(self, line: Line, spot: Spot) -> list[Mark]:
        """Return the words of a paragraph under the changes it went out with, new ones rejected."""
        found: list[Mark] = []
        for source in line.sources:
            held = bookmarked(Line((source,), ()))
            if held is not None and held.clause != spot.clause:
                continue
            found += (self._mark(s) for s in source.spans if self._counts(s))
        return found

    def _counts(self, span: Span) -> bool:
        new = tuple(op for op in span.ops if op.author in self._new)
        return not span.number and not span.hidden and is_there(new, rejected)

    def _mark(self, span: Span) -> Mark:
        old = [op for op in span.ops if op.author not in self._new]
        return Mark(span.text, old[0].author, old[0].kind.brings) if old else Mark(span.text)


def _change(piece: Expected) -> str:
    words = piece.atom.text.strip()
    if piece.brings:
        return said("insert “{words}”", words=words)
    return said("delete “{words}”", words=words)
