"""The languages of a text side by side: each cell's state, what changed since, what differs.

Pure functions on a conference; the command line and the window read the same values.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Conference, Text
from app.negotiation.language_states import behind, languages_of, rendered_wording, state_of
from app.negotiation.languages import CellState
from app.said import first_of, said, together
from app.settings import UN_LANGUAGES
from app.treaty.concordance.comparing import Finding, findings
from app.treaty.concordance.speech import Speech, speech
from app.treaty.concordance.telling import telling
from app.treaty.concordance.terms import Term, term_findings, terms
from app.treaty.diff import TooManyTokensError
from app.treaty.redline import redline
from app.treaty.span import Change, Span
from app.treaty.wording import Wording
from app.workspace.naming import Names

_LISTED = 12


@dataclass(frozen=True, slots=True)
class Since:
    """What changed in the reference since a wording was translated.

    Attributes:
        known: the rendered wording is here; else only that it was another one is known.
        heading, text: from the wording that was translated to the present one; () where equal.
    """

    known: bool
    heading: tuple[Span, ...] = ()
    text: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslatedCell:
    """One clause in one language.

    Attributes:
        state: None where there is nothing to translate.
        since: set when the wording is stale.
        findings: what does not agree with the reference; () for what is still to be translated.
    """

    language: str
    wording: Wording
    state: CellState | None
    since: Since | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ParallelRow:
    """One clause in the text's own language and in others, in the order of ``Parallel``."""

    clause: ClauseId
    depth: int
    reference: Wording
    cells: tuple[TranslatedCell, ...]


@dataclass(frozen=True, slots=True)
class LanguageCount:
    """How far one language has come: clauses by state, and clauses with findings."""

    language: str
    states: Mapping[CellState, int]
    doubtful: int

    @property
    def total(self) -> int:
        """How many clauses have something to say in it."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class Parallel:
    """A text in several languages, clause by clause, in the order of the text."""

    text: InstrumentId
    reference: str
    languages: tuple[str, ...]
    rows: tuple[ParallelRow, ...]

    def counts(self) -> tuple[LanguageCount, ...]:
        """Return how far each language has come."""
        return tuple(self._count(at) for at in range(len(self.languages)))

    def _count(self, at: int) -> LanguageCount:
        cells = [row.cells[at] for row in self.rows]
        states = Counter(c.state for c in cells if c.state is not None)
        found = {state: states.get(state, 0) for state in CellState}
        return LanguageCount(self.languages[at], found, sum(bool(c.findings) for c in cells))


@dataclass(frozen=True, slots=True)
class Lateness:
    """Which clauses in one language do not render the present text, or did not when it was issued.

    Attributes:
        clauses: stale or to translate, in the order of the text.
        reason: that the secretariat gave for issuing them so; "" for what is not issued.
        listed: their citations.
    """

    language: str
    clauses: tuple[ClauseId, ...]
    reason: str
    listed: str

    @property
    def sentence(self) -> str:
        """What to tell whoever reads the text in this language."""
        count = len(self.clauses)
        many = said(
            "In {language}, {count:,} clauses do not say what the text's own language says: "
            "{clauses}.",
            language=self.language,
            count=count,
            clauses=self.listed,
        )
        one = said(
            "In {language}, 1 clause does not say what the text's own language says: {clauses}.",
            language=self.language,
            clauses=self.listed,
        )
        late = one if count == 1 else many
        if not self.reason:
            return late
        return together((late, said("The secretariat's reason: {reason}", reason=self.reason)))


def parallel(
    conference: Conference, text: Text, languages: Sequence[str] = (), start: ClauseId | None = None
) -> Parallel:
    """Return a text in its own language and others; by default in all that it has words in.

    Cost: one pass over the text, and a comparison a cell, which is remembered.

    Args:
        conference: the state.
        text: the instrument.
        languages: codes; one that the text has no words in is still to be translated throughout.
        start: only this clause and what stands in it.
    """
    chosen = tuple(languages) or in_order(languages_of(text.base))
    listeners = [_Listener.of(text, language) for language in chosen]
    rows = tuple(
        ParallelRow(
            clause,
            depth,
            text.base[clause].wording(text.base.language),
            tuple(_cell(conference, text, clause, one) for one in listeners),
        )
        for clause, depth in _walked(text, start)
    )
    return Parallel(text.base.id, text.base.language, chosen, rows)


def cell(conference: Conference, text: Text, clause: ClauseId, language: str) -> TranslatedCell:
    """Return one clause in one language; for many of them ask ``parallel``."""
    return _cell(conference, text, clause, _Listener.of(text, language))


def lateness(conference: Conference, text: Text, language: str, symbol: str = "") -> Lateness:
    """Return what of a text, or of a revision of it, is behind in a language.

    One pass over the text; for a revision nothing is computed, for it was kept when it was issued.
    """
    if language == text.base.language:
        return Lateness(language, (), "", "")
    wanted = symbol.strip().casefold()
    for revision in text.revisions:
        if wanted and revision.symbol.casefold() == wanted:
            clauses, names = revision.behind.get(language, ()), Names(revision.text)
            return Lateness(language, clauses, revision.reason, _listed(clauses, names))
    clauses = behind(conference, text).get(language, ())
    return Lateness(language, clauses, "", _listed(clauses, Names(text.base)))


def _listed(clauses: Sequence[ClauseId], names: Names) -> str:
    return first_of([names.cite(c) for c in clauses], _LISTED)


def in_order(languages: Iterable[str]) -> tuple[str, ...]:
    """Return languages in the order the United Nations print them, others after these."""
    held = set(languages)
    known = [code for code in UN_LANGUAGES if code in held]
    return (*known, *sorted(held - set(known)))


@dataclass(frozen=True, slots=True)
class _Listener:
    """What compares one language with the reference; both None where a lexicon is missing."""

    language: str
    reference: Speech | None
    own: Speech | None
    known: tuple[Term, ...]

    @classmethod
    def of(cls, text: Text, language: str) -> "_Listener":
        reference = text.base.language
        if not {reference, language} <= set(UN_LANGUAGES):
            return cls(language, None, None, ())
        pairs = (
            (clause.wording(reference).text, clause.wording(language).text)
            for clause in text.base.clauses.values()
        )
        return cls(language, speech(reference), speech(language), terms(pairs))

    def findings(self, reference: Wording, wording: Wording) -> tuple[Finding, ...]:
        if self.reference is None or self.own is None:
            return ()
        one, other = _whole(reference), _whole(wording)
        found = findings(telling(one, self.reference), telling(other, self.own))
        return (*found, *term_findings(self.known, one, other))


def _whole(wording: Wording) -> str:
    return f"{wording.heading}\n{wording.text}" if wording.heading else wording.text


def _walked(text: Text, start: ClauseId | None) -> Iterator[tuple[ClauseId, int]]:
    if start is not None:
        yield text.base[start].id, 0
    below = 0 if start is None else 1
    yield from ((clause.id, depth + below) for clause, depth in text.base.walk(start))


def _cell(
    conference: Conference, text: Text, clause: ClauseId, listener: _Listener
) -> TranslatedCell:
    held = text.base[clause]
    reference, wording = held.wording(text.base.language), held.wording(listener.language)
    state = state_of(conference, text, clause, listener.language)
    since = None
    if state is CellState.STALE:
        since = _since(rendered_wording(conference, text, clause, listener.language), reference)
    compared = state is not None and state is not CellState.TO_TRANSLATE
    found = listener.findings(reference, wording) if compared else ()
    return TranslatedCell(listener.language, wording, state, since, found)


def _since(rendered: Wording | None, now: Wording) -> Since:
    if rendered is None:
        return Since(known=False)
    heading, text = _changed(rendered.heading, now.heading), _changed(rendered.text, now.text)
    return Since(known=True, heading=heading, text=text)


def _changed(before: str, now: str) -> tuple[Span, ...]:
    if before == now:
        return ()
    try:
        return redline(before, now)
    except TooManyTokensError:
        return tuple(
            Span(change, words)
            for change, words in ((Change.DELETED, before), (Change.INSERTED, now))
            if words
        )
