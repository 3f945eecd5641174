"""The use cases on languages: lay a translation, word one clause, mark what was checked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.formats.imported import ImportedText
from app.formats.registry import words_for
from app.ids import ClauseId, InstrumentId, new_id
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.language_events import (
    CheckedClause,
    Rendered,
    TranslationChecked,
    TranslationLaid,
)
from app.negotiation.language_states import state_of
from app.negotiation.languages import CellState, version_hash
from app.said import said
from app.treaty.aligning import Aligned, Reading, align
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.wording import Part, Wording
from app.workspace.laying import grouped
from app.workspace.naming import Names, speaking
from app.workspace.proposing import lawful
from app.workspace.workspace import NotPermittedError, Workspace

_OVERHEAD_BYTES = 64


@dataclass(eq=False)
class OwnLanguageError(TravauxError):
    """A translation was to be laid into the language that the text is negotiated in."""

    language: str
    says: ClassVar[str] = (
        "{language} is the text's own language: its words change by decisions only. Table an "
        "amendment (“travaux amend”), or name another language."
    )


@dataclass(eq=False)
class NothingAlignedError(TravauxError):
    """No clause of a translation, but for a title, could be laid beside one of the text."""

    language: str
    says: ClassVar[str] = (
        "No clause of the file could be aligned with the text; nothing was laid. See that it is a "
        "translation of this text into {language}, and that its articles are numbered."
    )


@dataclass(eq=False)
class NothingToCheckError(TravauxError):
    """A clause was to be marked as checked that still has to be translated."""

    provision: str
    language: str
    says: ClassVar[str] = (
        "{provision} has no wording in {language} yet, or only part of one. Lay one first "
        "(“travaux language import”, “travaux language lay”)."
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """What laying a translation would do.

    Attributes:
        renders: the state that it renders: the text as decided, or a revision.
        laid: clauses whose words are new.
        unchanged: clauses that say the same already; they are left as they are, so that what is
            stale stays stale until a person looks at it.
        gone: clauses of the revision that are no longer in the text.
        aligned: the alignment, with what could not be aligned.
        theirs: the translation as it was read.
    """

    renders: Instrument
    laid: tuple[Rendered, ...]
    unchanged: tuple[ClauseId, ...]
    gone: tuple[ClauseId, ...]
    aligned: Aligned
    theirs: Instrument


def planned(text: Text, imported: ImportedText, language: str, symbol: str = "") -> Plan:
    """Return what laying a translation of a text, or of a revision of it, would do.

    Raises:
        OwnLanguageError: it is in the text's own language.
        NotFoundError: no such revision.
        NothingAlignedError: it has nothing to do with the text.
    """
    refuse_own_language(text, language)
    renders = _state(text, symbol)
    theirs = Instrument.of(
        InstrumentId(new_id()), imported.title, imported.language, imported.clauses
    )
    aligned = align(_reading(renders), _reading(theirs))
    if all(renders[c].kind is ClauseKind.TITLE for c in aligned.wordings):
        raise NothingAlignedError(language)
    here = {c: w for c, w in aligned.wordings.items() if c in text.base}
    new = {c: w for c, w in here.items() if w != text.base[c].wording(language)}
    return Plan(
        renders,
        tuple(_rendered(renders, c, w) for c, w in new.items()),
        tuple(c for c in here if c not in new),
        tuple(c for c in aligned.wordings if c not in here),
        aligned,
        theirs,
    )


def lay_translation(workspace: Workspace, text: Text, language: str, plan: Plan) -> None:
    """Sign a translation: as many entries as it takes, all of them or none.

    Raises:
        NotPermittedError: only the secretariat does.
    """
    _lay(workspace, text, language, plan.laid)


def word_clause(
    workspace: Workspace, text: Text, place: tuple[ClauseId, str], text_words: str, heading: str
) -> None:
    """Lay what one clause says in a language.

    Raises:
        OwnLanguageError, WordingRefusedError, NotPermittedError: see there.
        UsageError: it says that already, or nothing.
    """
    clause, language = place
    wording = _lawful(text, place, Wording(text_words, heading))
    if wording == text.base[clause].wording(language):
        name = Names(text.base).cite(clause)
        raise UsageError(
            said(
                "{name} says exactly that in {language} already. If it renders the present "
                "text, mark it as checked (“travaux language mark”).",
                name=name,
                language=language,
            )
        )
    _lay(workspace, text, language, [_rendered(text.base, clause, wording)])


def word_and_check(
    workspace: Workspace, text: Text, place: tuple[ClauseId, str], wording: Wording
) -> None:
    """Lay what one clause says in a language and mark it as checked: both of it, or neither.

    What it says already is only marked.

    Raises:
        OwnLanguageError, WordingRefusedError, NotPermittedError: see there.
        NothingToCheckError: the wording, or the heading of a clause that has one, is empty.
    """
    clause, language = place
    require_secretariat(workspace)
    wording = _lawful(text, place, wording)
    own = text.base.language
    reference = text.base[clause].wording(own)
    if any(reference.part(part) and not wording.part(part) for part in Part):
        raise NothingToCheckError(Names(text.base).cite(clause), language)
    if wording == text.base[clause].wording(language):
        mark_checked(workspace, text, language, [clause])
        return
    checked = CheckedClause(
        clause, version_hash(clause, language, wording), version_hash(clause, own, reference)
    )
    laid = TranslationLaid(text.base.id, language, (_rendered(text.base, clause, wording),))
    workspace.record([laid, TranslationChecked(text.base.id, language, (checked,))])


def _lawful(text: Text, place: tuple[ClauseId, str], wording: Wording) -> Wording:
    """Return a wording as it may be laid; refuse it in the text's own language."""
    clause, language = place
    refuse_own_language(text, language)
    name = Names(text.base).cite(clause)
    return Wording(lawful(wording.text, name), lawful(wording.heading, name))


def mark_checked(
    workspace: Workspace, text: Text, language: str, clauses: Sequence[ClauseId]
) -> tuple[ClauseId, ...]:
    """Mark clauses as checked in a language as they read now; return those that were marked.

    Clauses that say nothing, and those that are marked already, are passed over.

    Raises:
        OwnLanguageError, NotPermittedError: see there.
        NothingToCheckError: one is still to be translated.
    """
    refuse_own_language(text, language)
    require_secretariat(workspace)
    wanted = _unmarked(workspace.conference, text, language, clauses)
    checks = [_check(text, clause, language) for clause in wanted]
    events = [
        TranslationChecked(text.base.id, language, tuple(group))
        for group in grouped(checks, lambda _: 2 * _OVERHEAD_BYTES)
    ]
    if events:
        workspace.record(events)
    return tuple(wanted)


def require_secretariat(workspace: Workspace) -> None:
    """Raise NotPermittedError where this device may not lay translations or mark them."""
    if not may(workspace.roles, TranslationLaid):
        raise NotPermittedError(
            said("only the secretariat lays translations and marks them as checked.")
        )


def refuse_own_language(text: Text, language: str) -> None:
    """Raise OwnLanguageError for the language that a text is negotiated in."""
    if language == text.base.language:
        raise OwnLanguageError(language)


def _unmarked(
    conference: Conference, text: Text, language: str, clauses: Iterable[ClauseId]
) -> list[ClauseId]:
    found: list[ClauseId] = []
    for clause in dict.fromkeys(clauses):
        state = state_of(conference, text, clause, language)
        if state is CellState.TO_TRANSLATE:
            raise NothingToCheckError(Names(text.base).cite(clause), language)
        if state not in (None, CellState.CHECKED):
            found.append(clause)
    return found


def _check(text: Text, clause: ClauseId, language: str) -> CheckedClause:
    held, own = text.base[clause], text.base.language
    return CheckedClause(
        clause,
        version_hash(clause, language, held.wording(language)),
        version_hash(clause, own, held.wording(own)),
    )


def _lay(workspace: Workspace, text: Text, language: str, laid: Iterable[Rendered]) -> None:
    require_secretariat(workspace)
    events = [
        TranslationLaid(text.base.id, language, tuple(group)) for group in grouped(laid, _weight)
    ]
    if events:
        workspace.record(events)


def _weight(one: Rendered) -> int:
    words = one.wording.heading.encode(), one.wording.text.encode()
    return _OVERHEAD_BYTES + len(words[0]) + len(words[1])


def _rendered(renders: Instrument, clause: ClauseId, wording: Wording) -> Rendered:
    own = renders.language
    return Rendered(clause, wording, version_hash(clause, own, renders[clause].wording(own)))


def _state(text: Text, symbol: str) -> Instrument:
    if not symbol:
        return text.base
    for revision in text.revisions:
        if revision.symbol.casefold() == symbol.strip().casefold():
            return revision.text
    known = ", ".join(r.symbol for r in text.revisions) or "nothing yet"
    raise NotFoundError(said("revision"), symbol, said("Issued so far: {known}.", known=known))


def _reading(text: Instrument) -> Reading:
    alphabets = words_for(text.language)[0].alphabets
    return Reading(text, speaking(text.language), alphabets)
