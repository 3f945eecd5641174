"""Cross-references that are broken or stale, and defined terms that need a look, for a whole text.

A reference is stale when what it names now is not what it named when its sentence was written: a
sentence is as old as the last decision on it, or as the text as laid.
"""

from collections.abc import Iterator
from enum import StrEnum

from app.ids import ClauseId, EntryId, InstrumentId
from app.negotiation.conference import Conference, Text
from app.negotiation.fold_decisions import states_after
from app.negotiation.place import Place
from app.negotiation.wordings import head_of
from app.treaty.definitions import DefinitionFinder, TermDoubt, term_doubts
from app.treaty.instrument import Instrument
from app.treaty.pointing import Pointed, Pointers
from app.treaty.references import Reference
from app.treaty.wording import Part
from app.values import value
from app.workspace.naming import speaking
from app.workspace.workspace import Progress


class Trouble(StrEnum):
    """What is wrong with a reference. The values are words of the command line."""

    NAMES_NOTHING = "names nothing"
    GONE = "names what is gone"
    SHIFTED = "names another clause than when it was written"
    AMBIGUOUS = "could name several clauses"


@value
class ReferenceTrouble:
    """One reference to look at.

    Attributes:
        place: the wording it stands in.
        start, end: its characters.
        words: as written.
        then: the clause it named when its sentence was written, where that was clear.
        now: the clauses it can name now.
    """

    place: Place
    start: int
    end: int
    words: str
    trouble: Trouble
    then: ClauseId | None
    now: tuple[ClauseId, ...]


@value
class Checked:
    """What a check of one language of a text found.

    Attributes:
        references: how many were read.
    """

    language: str
    references: int
    troubles: tuple[ReferenceTrouble, ...]
    terms: tuple[TermDoubt, ...]


def checked(
    conference: Conference, text: Text, language: str, progress: Progress | None = None
) -> Checked:
    """Check the references and defined terms of a text in one language.

    Cost: a pass over the text, and one for every change of its tree that a reference is older than.
    """
    ages = _Ages(conference, text, language)
    now = ages.pointers(text.base)
    clauses = [c for c, _ in text.base.walk()]
    troubles: list[ReferenceTrouble] = []
    count = 0
    for done, clause in enumerate(clauses):
        for part in Part:
            place: Place = (clause.id, language, part)
            words = clause.wording(language).part(part)
            for reference in now.references(words):
                count += 1
                troubles += _troubles(place, words, reference, (now, ages.pointers_at(place)))
        if progress is not None:
            progress(done + 1, len(clauses))
    return Checked(language, count, tuple(troubles), _terms(text, language))


def _terms(text: Text, language: str) -> tuple[TermDoubt, ...]:
    finder = DefinitionFinder(language)
    earlier = {
        d.term: d.clause
        for state in (text.laid, *(r.text for r in text.revisions))
        for d in finder.definitions(state, language)
    }
    return term_doubts(text.base, language, finder, earlier)


def _troubles(
    place: Place, words: str, reference: Reference, pointers: tuple[Pointers, Pointers]
) -> Iterator[ReferenceTrouble]:
    """Yield what is wrong with one reference; each end of a range is looked at."""
    now, then = pointers
    for provision in filter(None, (reference.provision, reference.through)):
        today = now.pointed(place[0], provision)
        before = today if then is now else then.pointed(place[0], provision)
        trouble = _trouble(today, before, now.text)
        if trouble is not None:
            span = (reference.start, reference.end)
            said = words[slice(*span)]
            yield ReferenceTrouble(place, *span, said, trouble, before.clause, today.clauses)
            return


def _trouble(today: Pointed, before: Pointed, text: Instrument) -> Trouble | None:
    if not today.clauses:
        return Trouble.GONE if before.clauses else Trouble.NAMES_NOTHING
    if before.clause is not None and before.clause not in today.clauses:
        return Trouble.SHIFTED if before.clause in text else Trouble.GONE
    return Trouble.AMBIGUOUS if len(today.clauses) > 1 else None


class _Ages:
    """The text as it was when each of its wordings was written."""

    def __init__(self, conference: Conference, text: Text, language: str) -> None:
        self._conference, self._text, self._language = conference, text, language
        self._states: dict[EntryId, Instrument] = {}
        self._born: dict[ClauseId, Instrument] = {}
        for entry, state in _states(conference, text.base.id):
            self._states[entry] = state
            for clause in state.clauses:
                if clause not in text.laid:
                    self._born.setdefault(clause, state)
        self._made: dict[object, Pointers] = {}
        self._of: dict[int, Pointers] = {}

    def pointers_at(self, place: Place) -> Pointers:
        """Return the pointers of the text as it was after the last decision on a wording."""
        entry = head_of(self._conference, place)
        if entry is None:
            entry = self._conference.languages.laid_by.get(place[:2])
        if entry is None:
            return self.pointers(self._born.get(place[0], self._text.laid))
        return self.pointers(self._states.get(entry, self._text.base))

    def pointers(self, state: Instrument) -> Pointers:
        """Return the pointers of a state; those with the same tree and numbers share them."""
        if (held := self._of.get(id(state))) is not None:
            return held
        key = tuple((c.id, c.kind, c.parent, c.rank, c.number, c.label) for c, _ in state.walk())
        if key not in self._made:
            source = speaking(state.language)
            self._made[key] = Pointers(state, speaking(self._language), source)
        return self._of.setdefault(id(state), self._made[key])


def _states(
    conference: Conference, instrument: InstrumentId
) -> Iterator[tuple[EntryId, Instrument]]:
    """Yield the text after each decision and each translation that stands."""
    for entry, state in states_after(conference):
        text = state.texts.get(instrument)
        if text is not None:
            yield entry, text.base
