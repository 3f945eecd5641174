"""Which clause a cross-reference in a wording points to.

"Paragraph 2" said in Article 4(1) is paragraph 2 of Article 4 if there is one; "Article 5" said in
an annex is that of the annex if it has one. So what a reference names is looked for in the clauses
around it, the nearest first, and then in the whole text.
"""

from collections.abc import Iterator

from app.ids import ClauseId
from app.treaty.citing import Provisions
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.provision import Provision
from app.treaty.references import Reference, ReferenceFinder, Spot
from app.treaty.words import Words
from app.values import value


@value
class Pointed:
    """What one provision in a wording names.

    Attributes:
        clauses: what it can be, in the order of the text; one when it is clear, none when nothing
            fits.
        within: the clause it was found in, or None for the whole text.
    """

    clauses: tuple[ClauseId, ...]
    within: ClauseId | None = None

    @property
    def clause(self) -> ClauseId | None:
        """Return what it names where that is clear."""
        return self.clauses[0] if len(self.clauses) == 1 else None


class Pointers:
    """The cross-references of one instrument in one language; built once, linear in the text."""

    def __init__(self, text: Instrument, words: Words, source: Words) -> None:
        """Cite every clause.

        Args:
            text: the instrument.
            words: of the language of the references.
            source: words of the instrument's own language.
        """
        self.text = text
        self.words = words
        self.provisions = Provisions(text, words, source)
        self._finder = ReferenceFinder(self.provisions.grammar)

    def references(self, words: str) -> tuple[Reference, ...]:
        """Return the references in a wording to provisions of this very text."""
        return tuple(r for r in self._finder.references(words) if not r.elsewhere)

    def pointed(self, clause: ClauseId, provision: Provision) -> Pointed:
        """Return what a provision named in a wording of a clause is."""
        if clause not in self.text:
            return Pointed(())
        around = [clause, *(a.id for a in self.text.ancestors(clause))]
        for within in around:
            found = self.provisions.find(provision, within)
            if found:
                return Pointed(found, within)
        if provision.here and not self._names_a_division(provision):
            return Pointed(())
        return Pointed(self.provisions.find(provision))

    def numbers_in(
        self, clause: ClauseId, reference: Reference
    ) -> Iterator[tuple[Spot, ClauseId | None]]:
        """Yield each number in a reference with the clause whose number it is; None for unclear."""
        yield from self._numbers(clause, reference.provision, reference.spots)
        if reference.through is not None and reference.far_spot is not None:
            far = self.pointed(clause, reference.through)
            yield reference.far_spot, far.clause

    def _numbers(
        self, clause: ClauseId, provision: Provision, spots: tuple[Spot | None, ...]
    ) -> Iterator[tuple[Spot, ClauseId | None]]:
        found = self.pointed(clause, provision)
        path: tuple[ClauseId | None, ...] = (None,) * len(provision.steps)
        if found.clause is not None:
            path = self._path(provision, found.clause, found.within)
        for spot, named in zip(spots, path, strict=True):
            if spot is not None:
                yield spot, named

    def _path(
        self, provision: Provision, clause: ClauseId, within: ClauseId | None
    ) -> tuple[ClauseId | None, ...]:
        """Return the clause that each step names, where the last is known; None for unknown.

        A step is unknown where the numbers of several are written as one ("4.2").
        """
        steps = provision.steps
        if any("." in step.number for step in steps):
            return (None,) * len(steps)
        found: list[ClauseId | None] = [clause]
        above = [a.id for a in self.text.ancestors(clause)]
        for count in range(len(steps) - 1, 0, -1):
            named = self.provisions.find(Provision(steps[:count]), within)
            hit = next((a for a in above if a in named), None)
            found.append(hit)
            above = above[above.index(hit) + 1 :] if hit is not None else above
        return tuple(reversed(found))

    def _names_a_division(self, provision: Provision) -> bool:
        first = provision.steps[0].kinds
        return not first & {ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH}
