"""The travaux of a clause as a file that proves itself: what is told, and the signed entries.

Whoever has the file alone judges every entry in it anew, lets the text come about once more, and
holds what is told against what follows. Only what everybody can read is proven so: entries of
narrower audiences are told where they were asked for, and marked as not proven.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, cast

from app.errors import TravauxError
from app.ids import AudienceId, ClauseId, EntryId
from app.negotiation.conference import Act, Text
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    Housekeeping,
)
from app.negotiation.revision_events import RevisionPaged
from app.negotiation.stand_events import PositionTaken
from app.negotiation.talk_events import Commented
from app.negotiation.wordings import chain_of
from app.record.evidence import (
    Evidence,
    EvidenceError,
    Judged,
    evidence_facts,
    evidence_in,
    judge,
)
from app.record.roster import conference_number
from app.said import said
from app.treaty.delta import apply_hunks
from app.treaty.wording import Part
from app.workspace.act_words import instrument_of
from app.workspace.finals.selecting import closed, evidence_of
from app.workspace.history import History, Row, seen_by, source_of, source_of_judged
from app.workspace.history_facts import Question, answered, facts_of
from app.workspace.replaying import KINDS
from app.workspace.verdict_words import explained, refused_entry
from app.workspace.word_origin import hunks_of
from app.workspace.workspace import Workspace

FORMAT = "travaux/history/1"
_BESIDE = (AmendmentTabled, AmendmentWithdrawn, AmendmentCosponsored, Commented, PositionTaken)
"""Acts that change no text by themselves: only those on the clause go into the file."""
_LEFT_OUT = (Housekeeping, RevisionPaged)
_MOST_FAILURES = 30


@dataclass(eq=False)
class HistoryFileError(TravauxError):
    """A file is not the travaux of a clause, or cannot be judged."""

    why: str
    says: ClassVar[str] = "This is not a file of travaux that can be checked: {why}."


@dataclass(frozen=True, slots=True)
class CheckedHistory:
    """What a check of a file of travaux found.

    Attributes:
        failures: sentences; empty when everything in it follows from its signed entries.
        facts: the travaux as they follow from these; empty when nothing does.
        entries: how many signed entries were judged.
        unproven: how many acts are told that were before fewer than everybody.
    """

    failures: tuple[str, ...]
    facts: dict[str, object]
    entries: int
    conference: str
    conference_number: str
    unproven: int


def prove(
    workspace: Workspace, text: Text, question: Question, also: Collection[AudienceId] = ()
) -> bytes:
    """Return the travaux of a clause as one JSON document with the entries they follow from.

    Args:
        workspace: whose record it is.
        text: the clause's instrument.
        question: what is asked.
        also: narrower audiences whose acts are told beside; they are not proven.

    Raises:
        NotFoundError: an entry that it rests on is not here.
    """
    everybodys = seen_by(source_of(workspace))
    public = everybodys.conference.texts[text.base.id]
    answer = answered(everybodys, public, question)
    evidence = evidence_of(workspace, _needed(workspace, public, answer.shown))
    document = {
        "format": FORMAT,
        "conference": workspace.conference.title,
        "conference_id": workspace.ground.chain.conference.hex(),
        **facts_of(everybodys.conference, answer),
        "narrow": list(_narrow(workspace, text, question, also)),
        "record": evidence_facts(evidence),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def told_rows(
    workspace: Workspace, text: Text, question: Question, also: Collection[AudienceId]
) -> tuple[Row, ...]:
    """Return the acts on a clause that only those in some narrower audiences can read."""
    if not also:
        return ()
    source = seen_by(source_of(workspace), also)
    shown = answered(source, text, question).shown
    return tuple(r for r in shown.rows if source.acts[r.entry].audience is not None)


def _narrow(
    workspace: Workspace, text: Text, question: Question, also: Collection[AudienceId]
) -> Iterator[dict[str, object]]:
    for row in told_rows(workspace, text, question, also):
        yield {
            "id": row.entry.hex(),
            "what": row.what,
            "words": row.words,
            "party": row.party,
            "device": row.device,
            "time": row.time,
            "audience": row.audience,
        }


# Which entries ------------------------------------------------------------------------------------


def _needed(workspace: Workspace, text: Text, shown: History) -> dict[EntryId, Act]:
    """Return the acts that a history follows from, with all that they rest on.

    Everything that made the text, for numbers and revisions follow from all of it; and of what was
    only said or proposed, what touches the clause. An amendment brings the others of its number and
    what its sponsors did, for what it is called and its state follow from these.
    """
    first = [r.entry for r in shown.rows]
    first += (i for i, a in workspace.acts.items() if _made_text(workspace, a, text))
    found = closed(workspace, first)
    while more := set(_companions(workspace, found)) - found.keys():
        found = closed(workspace, [*found, *more])
    return found


def _made_text(workspace: Workspace, act: Act, text: Text) -> bool:
    if act.audience is not None or act.id in workspace.conference.refusals:
        return False
    if isinstance(act.event, _BESIDE + _LEFT_OUT):
        return False
    return instrument_of(workspace.conference, act) in (None, text.base.id)


def _companions(workspace: Workspace, acts: dict[EntryId, Act]) -> Iterator[EntryId]:
    conference = workspace.conference
    held = [conference.amendments[i] for i in acts if i in conference.amendments]
    for one in held:
        yield from conference.numbered.get((one.party, one.audience, one.number)) or ()
    ids = {one.id for one in held}
    for id_, act in workspace.acts.items():
        match act.event:
            case AmendmentWithdrawn(amendment) | AmendmentCosponsored(amendment):
                if amendment in ids and id_ not in conference.refusals:
                    yield id_
            case _:
                pass


# Checking -----------------------------------------------------------------------------------------


def check_history(data: bytes) -> CheckedHistory:
    """Judge a file of travaux by what is in it alone. Cost: a signature check an entry.

    Raises:
        HistoryFileError: it is none, or its rosters or cards do not hold.
    """
    held = _opened(data)
    judged = _judged(held.get("record"))
    failures = list(_faults(judged))
    text, question = _asked(held, judged)
    source = source_of_judged(judged)
    facts = facts_of(judged.conference, answered(source, text, question))
    failures += (
        said(
            "What it tells under “{key}” is not what follows from the signed entries in it.",
            key=key,
        )
        for key, value in facts.items()
        if held.get(key) != value
    )
    failures += _broken_wordings(judged, question)
    number = judged.ground.chain.conference
    if held.get("conference_id") != number.hex():
        failures.append("It names another conference than the one whose entries it holds.")
    narrow = held.get("narrow")
    unproven = len(cast("list[object]", narrow)) if isinstance(narrow, list) else 0
    title = judged.conference.title
    entries = len(judged.entries)
    return CheckedHistory(
        tuple(failures), facts, entries, title, conference_number(number), unproven
    )


def is_history(data: bytes) -> bool:
    """Say whether a file looks like travaux as ``prove`` writes them."""
    return data[:200].lstrip().startswith(b"{") and FORMAT.encode() in data[:400]


def successive_wordings(judged: Judged, question: Question, part: Part) -> list[str]:
    """Return the wordings of a clause, let come about once more from the decisions' own hunks."""
    chain = chain_of(judged.conference, (question.clause, question.language, part))
    found = [chain.laid]
    for step in chain.steps:
        found.append(apply_hunks(found[-1], hunks_of(step)))
    return found


def _broken_wordings(judged: Judged, question: Question) -> Iterator[str]:
    for part in (Part.HEADING, Part.TEXT):
        chain = chain_of(judged.conference, (question.clause, question.language, part))
        again = successive_wordings(judged, question, part)
        if again != [chain.laid, *(s.decision.result for s in chain.steps)]:
            yield said("The wordings do not follow from one another by what was decided.")


def _opened(data: bytes) -> dict[str, object]:
    try:
        held: object = json.loads(data)
    except (ValueError, RecursionError):
        raise HistoryFileError(said("it cannot be read as JSON")) from None
    fields = cast("dict[str, object]", held) if isinstance(held, dict) else {}
    if fields.get("format") != FORMAT:
        raise HistoryFileError(said("it is of another kind, or of a newer version of Travaux"))
    return fields


def _judged(record: object) -> Judged:
    try:
        evidence: Evidence = evidence_in(record)
        return judge(evidence, KINDS)
    except EvidenceError as error:
        raise HistoryFileError(error.why) from None


def _faults(judged: Judged) -> Iterable[str]:
    for fault in judged.faults[:_MOST_FAILURES]:
        yield refused_entry(
            fault.entry, explained(fault.reason.value) if fault.reason else fault.why
        )


def _asked(held: dict[str, object], judged: Judged) -> tuple[Text, Question]:
    """Return what the file is about, as far as its own entries have it."""
    clause = ClauseId(_bytes(held.get("clause_id")))
    text = next((t for t in judged.conference.texts.values() if _is_in(t, clause)), None)
    language, word = held.get("language"), held.get("word")
    if text is None or not isinstance(language, str) or not isinstance(word, str):
        raise HistoryFileError(said("its entries do not have the clause that it is about"))
    return text, Question(clause, language, word)


def _is_in(text: Text, clause: ClauseId) -> bool:
    return any(clause in state for state in (text.base, text.laid))


def _bytes(value: object) -> bytes:
    try:
        return bytes.fromhex(value if isinstance(value, str) else "")
    except ValueError:
        return b""
