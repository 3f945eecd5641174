"""What can be searched for: the words of the texts, of amendments and of their rationales."""

from collections.abc import Iterable, Iterator

from app.ids import ClauseId
from app.merge.operations import Insertion, Operation, Substitution
from app.negotiation.conference import Act, Conference
from app.negotiation.events import AmendmentTabled, ClausesLaid, DecisionMade, Event
from app.negotiation.language_events import TranslationLaid
from app.ports import SearchRow
from app.treaty.delta import inserted_text
from app.treaty.wording import Part, Wording


def rows_of(conference: Conference, acts: Iterable[Act]) -> Iterator[SearchRow]:
    """Yield the rows that acts bring or change; a reworded clause replaces its earlier words.

    Args:
        conference: the state after the acts; refused ones bring nothing.
        acts: in any order.
    """
    for act in acts:
        if act.id in conference.refusals:
            continue
        if isinstance(act.event, AmendmentTabled):
            yield from _amendment_rows(conference, act.id, act.event)
        for clause in _worded(act.event):
            yield from _clause_rows(conference, clause)


def _worded(event: Event) -> Iterator[ClauseId]:
    """Yield the clauses of the text that an event lays, rewords or brings in."""
    match event:
        case ClausesLaid(clauses=clauses):
            yield from (c.id for c in clauses)
        case TranslationLaid(clauses=rendered):
            yield from (c.clause for c in rendered)
        case DecisionMade(wordings=wordings, structure=structure):
            yield from (w.clause for w in wordings)
            for decided in structure:
                if isinstance(decided.operation, Insertion):
                    yield from (c.id for c in decided.operation.clauses)
        case _:
            return


def _clause_rows(conference: Conference, clause: ClauseId) -> Iterator[SearchRow]:
    home = conference.home.get(clause)
    held = None if home is None else conference.texts[home].base.clauses.get(clause)
    if held is None:
        return
    for language, wording in held.wordings.items():
        yield from _wording_rows(clause, language, wording)


def _wording_rows(clause: ClauseId, language: str, wording: Wording) -> Iterator[SearchRow]:
    for part in Part:
        words = wording.part(part)
        if words:
            key = clause + language.encode() + bytes((part,))
            yield SearchRow(key, "text", clause, language, words)


def _amendment_rows(
    conference: Conference, entry: bytes, event: AmendmentTabled
) -> Iterator[SearchRow]:
    language = conference.texts[event.instrument].base.language
    if event.rationale:
        yield SearchRow(entry + b"r", "rationale", entry, language, event.rationale)
    words = "\n".join(words_brought(event.operations)).strip()
    if words:
        yield SearchRow(entry, "amendment", entry, language, words)


def words_brought(operations: Iterable[Operation]) -> Iterator[str]:
    """Yield the words that operations would bring into the text."""
    for operation in operations:
        match operation:
            case Substitution(delta=delta):
                yield inserted_text(delta)
            case Insertion(clauses=clauses):
                for clause in clauses:
                    yield from (w for _, held in clause.wordings for w in (held.heading, held.text))
            case _:
                continue
