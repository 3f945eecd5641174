"""The travaux of a clause as plain facts: what ``--json`` prints and an export holds.

The same history gives the same facts, so that an export can be held against the signed entries in
it. Keys are a contract.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field

from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.treaty.wording import Part
from app.values import value
from app.workspace.history import History, Source, Stage, history
from app.workspace.naming import Names
from app.workspace.word_origin import Origin, origins


@value
class Question:
    """What is asked.

    Attributes:
        word: a word of the clause, or several, whose origin is wanted; "" for none.
    """

    clause: ClauseId
    language: str
    word: str = ""


@value
class Answer:
    """The travaux of a clause, and the origin of a word of it.

    Attributes:
        found: the origins, by part of the clause; empty where the word never was.
    """

    question: Question
    shown: History
    found: Mapping[Part, Sequence[Origin]] = field(default_factory=dict[Part, Sequence[Origin]])


def answered(source: Source, text: Text, question: Question) -> Answer:
    """Return the travaux that a question asks for."""
    shown = history(source, text, question.clause, question.language)
    found: dict[Part, Sequence[Origin]] = {}
    if question.word:
        for part in (Part.HEADING, Part.TEXT):
            place = (question.clause, question.language, part)
            held = origins(source, place, question.word)
            if held:
                found[part] = held
    return Answer(question, shown, found)


def facts_of(conference: Conference, answer: Answer) -> dict[str, object]:
    """Return an answer as plain values: text, numbers, lists and maps."""
    shown, question = answer.shown, answer.question
    names = Names(conference.texts[shown.instrument].base)
    return {
        "clause": shown.where,
        "clause_id": shown.clause.hex(),
        "text": shown.instrument.hex(),
        "title": names.text.title,
        "language": shown.language,
        "entries": [_stage(s, names) for s in shown.stages],
        "amendments": [p.amendment for p in shown.proposals],
        "proposals": [
            {"amendment": p.amendment, "sponsors": list(p.sponsors), "state": p.state.value}
            for p in shown.proposals
        ],
        "acts": [
            {
                "id": r.entry.hex(),
                "what": r.what,
                "words": r.words,
                "party": r.party,
                "device": r.device,
                "time": r.time,
                "audience": r.audience,
            }
            for r in shown.rows
        ],
        "revisions": [
            {"id": i.entry.hex(), "symbol": i.symbol, "time": i.time, "change": i.change}
            for i in shown.issues
        ],
        "word": question.word,
        "origins": [
            _origin(part, o) for part, found in sorted(answer.found.items()) for o in found
        ],
    }


def _stage(stage: Stage, names: Names) -> dict[str, object]:
    facts: dict[str, object] = {
        "clause": names.cite(stage.clause),
        "part": stage.part,
        "wording": stage.words,
        "what": stage.what,
        "decision": stage.decision.hex() if stage.decision else None,
        "dispositions": [
            {
                "amendment": r.amendment,
                "sponsors": list(r.sponsors),
                "outcome": r.outcome.replace(" ", "-"),
                "reason": r.reason,
            }
            for r in stage.rulings
        ],
    }
    if stage.decision is None:
        return facts
    return {
        **facts,
        "time": stage.time,
        "party": stage.party,
        "device": stage.device,
        "undone_by": stage.undone_by.hex() if stage.undone_by else None,
    }


def _origin(part: Part, origin: Origin) -> dict[str, object]:
    return {
        "part": part.name.lower(),
        "start": origin.start,
        "end": origin.end,
        "brought_by": "laid" if origin.is_laid else "decided",
        "entry": origin.entry.hex() if origin.entry else None,
        "party": origin.party,
        "device": origin.device,
        "time": origin.time,
        "amendments": list(origin.amendments),
        "sponsors": list(origin.sponsors),
        "left_with": origin.left_with.hex() if origin.left_with else None,
    }
