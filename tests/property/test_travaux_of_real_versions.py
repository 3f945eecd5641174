"""Dated versions of a real treaty as successive revisions: the travaux name the right one."""

from pathlib import Path

import pytest
from builders import TEXT, Room, a_room

from app.formats.registry import Format, read_text
from app.ids import ClauseId
from app.merge.decisions import UnitChoice, WordingDecision
from app.negotiation.access import Role
from app.negotiation.conference import Conference
from app.negotiation.events import ClausesLaid, DecisionMade, RevisionIssued
from app.negotiation.rolling import rolling_hash
from app.negotiation.text_hash import text_hash
from app.negotiation.wordings import head_of
from app.treaty.compare import compare
from app.treaty.diff import hunks_between
from app.treaty.instrument import Instrument
from app.treaty.matching import entries
from app.treaty.wording import Part, wording_hash
from app.workspace.history import Source, history
from app.workspace.naming import Names
from app.workspace.word_origin import origins

VERSIONS = ("ebrd_1991-03-28.md", "ebrd_2006-10-15.md", "ebrd_2013-03-28.md")
PART = Part.TEXT


def issued(room: Room, symbol: str) -> None:
    base = room.conference.texts[TEXT].base
    event = RevisionIssued(TEXT, symbol, text_hash(base), rolling_hash(room.conference), ())
    room.does("SEC", event, (Role.SECRETARIAT,))


def reworded(conference: Conference, clause: ClauseId, new: str) -> WordingDecision:
    old = conference.texts[TEXT].base[clause].wording("en").text
    unit = UnitChoice(0, len(old), (), (), tuple(hunks_between(old, new)), own=True)
    place = (clause, "en", PART)
    return WordingDecision(
        *place, head_of(conference, place), wording_hash(*place, old), (unit,), new,
        wording_hash(*place, new),
    )  # fmt: skip


def played(folder: Path) -> tuple[Room, dict[str, set[ClauseId]]]:
    """Lay the first version, decide each later one, issue all; return what each reworded."""
    texts = [read_text((folder / v).read_bytes(), Format.MARKDOWN, "en") for v in VERSIONS]
    parties = list(a_room().conference.parties.values())
    room = Room(Conference().with_parties("A conference", parties))
    laid = ClausesLaid(TEXT, texts[0].title, "en", tuple(texts[0].clauses), 1, 1)
    room.does("SEC", laid, (Role.SECRETARIAT,))
    issued(room, VERSIONS[0])
    changed: dict[str, set[ClauseId]] = {VERSIONS[0]: set()}
    for version, text in zip(VERSIONS[1:], texts[1:], strict=True):
        base = room.conference.texts[TEXT].base
        later = Instrument.of(TEXT, text.title, "en", text.clauses)
        found = compare(entries(base, "en"), entries(later, "en"))
        pairs = [(d.old, d.new) for d in found.differences if d.old and d.new and d.text]
        made = tuple(reworded(room.conference, o.id, n.text) for o, n in pairs)
        room.does("CHAIR", DecisionMade(TEXT, made, (), ()), (Role.CHAIR,))
        issued(room, version)
        changed[version] = {o.id for o, _ in pairs}
    return room, changed


def test_the_travaux_of_a_changed_article_name_the_revision_that_changed_it(
    shared_data: Path,
) -> None:
    room, changed = played(shared_data / "treaties" / "versions")
    assert not room.conference.refusals
    text = room.conference.texts[TEXT]
    source = Source(room.conference, {a.id: a for a in room.acts}, {})
    assert all(changed[v] for v in VERSIONS[1:])
    some = set(list(text.base.clauses)[::60])
    for clause in some.union(*changed.values()):
        told = {i.symbol: i.change for i in history(source, text, clause, "en").issues}
        for version in VERSIONS[1:]:
            wanted = "reworded" if clause in changed[version] else "as before"
            assert told[version] == wanted, Names(text.base).cite(clause)
    mongolia = [
        (clause, o)
        for clause in changed[VERSIONS[1]]
        for o in origins(source, (clause, "en", PART), "Mongolia")
    ]
    assert mongolia
    assert all(not o.is_laid for _, o in mongolia)


@pytest.mark.parametrize("version", VERSIONS)
def test_those_versions_are_read_whole(version: str, shared_data: Path) -> None:
    data = (shared_data / "treaties" / "versions" / version).read_bytes()
    assert len(read_text(data, Format.MARKDOWN, "en").clauses) > 100
