"""The secretariat's use cases on texts: lay one before the conference, issue a revision."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.formats.imported import ImportedText
from app.ids import DeviceId, EntryId, InstrumentId, new_id
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import Undisposed, undisposed, unexplained
from app.negotiation.events import ClausesLaid, RevisionIssued
from app.negotiation.language_states import behind
from app.negotiation.rolling import rolling_hash
from app.negotiation.text_hash import text_hash
from app.said import apart, counted, first_of, said
from app.workspace.completeness import hanging_decisions
from app.workspace.laying import laid, with_fresh_ids
from app.workspace.naming import Names
from app.workspace.translations import in_order
from app.workspace.workspace import NotPermittedError, Workspace, everybody

_LISTED = 10


@dataclass(eq=False)
class UndisposedError(TravauxError):
    """Promise 1: nothing is issued while an amendment or a word is unaccounted for.

    Attributes:
        waiting: amendments without a disposition: number and clauses.
        words: clauses whose words no decision explains.
        listed: both as text.
    """

    symbol: str
    waiting: tuple[tuple[str, tuple[str, ...]], ...]
    words: tuple[str, ...]
    listed: str
    says: ClassVar[str] = (
        "{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, "
        "“travaux decide”) first."
    )


@dataclass(eq=False)
class IncompleteRecordError(TravauxError):
    """The chair has decided on what has not come in yet, so the text here is not the chair's."""

    symbol: str
    decisions: str
    says: ClassVar[str] = (
        "{symbol} cannot be issued: {decisions} on entries that are not here "
        "yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without "
        "--since), and read it with “travaux sync bundle-in”."
    )


@dataclass(eq=False)
class BehindError(TravauxError):
    """Other languages do not say what the text's own language says now.

    Attributes:
        languages: by language, how many clauses.
    """

    symbol: str
    languages: Mapping[str, int]
    listed: str
    says: ClassVar[str] = (
        "{symbol} would be issued with wordings that do not render the present text: {listed}. Lay "
        "them (“travaux language import”), mark those that still hold (“travaux language mark”), "
        "or give the reason with --behind."
    )


@dataclass(frozen=True, slots=True)
class Issued:
    """A revision as it was issued."""

    entry: EntryId
    symbol: str
    text_hash: bytes
    rolling_hash: bytes


def lay(workspace: Workspace, text: ImportedText) -> InstrumentId:
    """Lay an imported text before the conference.

    The ids that an Akoma Ntoso file of ours brings are kept, unless this conference has them.

    Raises:
        NotPermittedError: only the secretariat does.
    """
    if not may(workspace.roles, ClausesLaid):
        raise NotPermittedError(said("only the secretariat lays texts before the conference."))
    instrument = InstrumentId(new_id())
    title = text.title or "Untitled text"
    known = any(clause.id in workspace.conference.home for clause in text.clauses)
    clauses = with_fresh_ids(text.clauses) if known else text.clauses
    workspace.record(laid(instrument, title, text.language, clauses))
    return instrument


def issue(workspace: Workspace, text: Text, symbol: str, reason: str = "") -> Issued:
    """Issue the text as decided so far under a document symbol.

    Args:
        workspace: of the secretariat.
        text: the instrument.
        symbol: to issue it under.
        reason: why it is issued though other languages are behind; recorded only if they are.

    Raises:
        BehindError: other languages are behind, and no reason is given.
        IncompleteRecordError: decisions are here without what they rest on.
        UndisposedError: promise 1 does not hold; it lists what is in the way.
        NotPermittedError: only the secretariat issues, and a symbol is used once.
    """
    if not may(workspace.roles, RevisionIssued):
        raise NotPermittedError(said("only the secretariat issues revisions."))
    hanging = len(hanging_decisions(workspace))
    if hanging:
        rest = counted(
            hanging, "1 decision of the chair rests", "{count} decisions of the chair rest"
        )
        raise IncompleteRecordError(symbol, rest)
    conference = workspace.conference.seen_by()
    refuse_undisposed(conference, text, symbol)
    late = behind(conference, text)
    if late and not reason:
        counts = {code: len(late[code]) for code in in_order(late)}
        raise BehindError(
            symbol,
            counts,
            ", ".join(
                said("{count} in {language}", count=n, language=c) for c, n in counts.items()
            ),
        )
    made = RevisionIssued(
        text.base.id,
        symbol,
        text_hash(text.base),
        rolling_hash(conference),
        _upto(workspace),
        reason if late else "",
    )
    (entry,) = workspace.record([made])
    return Issued(entry, symbol, made.text_hash, made.rolling_hash)


def refuse_undisposed(conference: Conference, text: Text, symbol: str) -> None:
    """Raise UndisposedError, with the list, while promise 1 does not hold."""
    waiting = undisposed(conference, text)
    words = unexplained(conference, text)
    if not (waiting or words):
        return
    names = Names(text.base)
    held = tuple(
        (conference.label(w.amendment.id), tuple(names.cite(c) for c in w.clauses)) for w in waiting
    )
    bare = tuple(names.cite(c) for c in words)
    raise UndisposedError(symbol, held, bare, _listed(waiting, held, bare))


def _listed(
    waiting: list[Undisposed], held: tuple[tuple[str, tuple[str, ...]], ...], words: tuple[str, ...]
) -> str:
    parts: list[str] = []
    if waiting:
        shown = [f"{label} ({', '.join(where)})" for label, where in held]
        parts.append(said("no disposition yet for {names}", names=first_of(shown, _LISTED)))
    if words:
        clauses = ", ".join(words[:_LISTED])
        parts.append(said("no decision explains the words of {clauses}", clauses=clauses))
    return apart(parts)


def _upto(workspace: Workspace) -> tuple[tuple[DeviceId, int], ...]:
    heads = workspace.evaluation.heads(everybody(workspace.ground))
    conference = workspace.conference
    makers = {d.act.device for d in conference.decisions.values()}
    makers |= {t.device for t in conference.languages.layings.values()}
    return tuple((h.device, h.seq) for h in heads if h.device in makers)
