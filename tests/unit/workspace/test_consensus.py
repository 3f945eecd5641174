"""How near a text is to agreement, on real desks; brackets over time against a recount."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.merge.decisions import Outcome
from app.negotiation.conference import Act, Conference, Text
from app.negotiation.events import DecisionMade
from app.negotiation.fold import apply_all
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import (
    AmendmentSubject,
    ClauseSubject,
    PositionTaken,
    Stance,
    Status,
)
from app.treaty.instrument import ClauseKind
from app.workspace import drafting, publishing
from app.workspace.bracket_history import BracketHistory, Point, trend_of
from app.workspace.clause_status import set_status
from app.workspace.consensus import Article, Consensus, consensus, said_in
from app.workspace.deciding import Ruled
from app.workspace.naming import the_text
from app.workspace.positions import take
from app.workspace.reading import Wanted, shown
from app.workspace.shape import Shape
from app.workspace.structuring import draft_structure
from app.workspace.undoing import undoing
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference

DAY = 24 * 3_600_000


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = a_conference(tmp_path, "FRA", "KEN", "NOR")
    yield made
    made.close()


def seen(workspace: Workspace) -> Consensus:
    text = the_text(workspace.conference, None)
    return consensus(workspace.conference, text, workspace.me.id, workspace.clock())


def stand(desks: Desks, code: str, name: str, stance: Stance, note: str = "") -> None:
    workspace, clause = desks.open[code], desks.clause(name)
    text = the_text(workspace.conference, None)
    subject = ClauseSubject(clause, passage_hash(text.base, (clause,)))
    take(workspace, PositionTaken(subject, stance, note))
    desks.send(code, *(c for c in desks.open if c != code))


def article(found: Consensus, label: str) -> Article:
    return next(a for a in found.articles if a.label == label)


def cell(desks: Desks, found: Consensus, label: str, code: str) -> tuple[Stance, str] | None:
    (party,) = [p.id for p in found.parties if p.code == code]
    held = article(found, label).cells.get(party)
    return (held.cell.stance, held.where) if held else None


def test_an_article_shows_the_worst_position_on_any_of_its_clauses(desks: Desks) -> None:
    stand(desks, "FRA", "1(1)", Stance.SUPPORTS)
    stand(desks, "FRA", "1(2)", Stance.OPPOSES, "Not without delay.")
    stand(desks, "KEN", "1(1)", Stance.RESERVES)
    found = seen(desks.open["NOR"])

    assert cell(desks, found, "Article 1", "FRA") == (Stance.OPPOSES, "Article 1(2)")
    assert cell(desks, found, "Article 1", "KEN") == (Stance.RESERVES, "Article 1(1)")
    assert cell(desks, found, "Article 1", "NOR") is None
    assert [a.label for a in found.blocked] == ["Article 1"]


def test_what_a_delegation_said_is_given_in_full_and_the_farthest_off_first(desks: Desks) -> None:
    stand(desks, "FRA", "1(1)", Stance.SUPPORTS)
    stand(desks, "FRA", "1(2)", Stance.OPPOSES, "Not without delay.")
    workspace = desks.open["NOR"]
    text, found = the_text(workspace.conference, None), seen(workspace)
    (france,) = [p.id for p in found.parties if p.code == "FRA"]
    said = said_in(workspace.conference, text, article(found, "Article 1"), france)

    assert [(s.where, s.stand.stance) for s in said] == [
        ("Article 1(2)", Stance.OPPOSES),
        ("Article 1(1)", Stance.SUPPORTS),
    ]
    assert said[0].stand.note == "Not without delay."
    assert said[0].wording == "Each Party shall report without delay."


def test_close_to_agreement_is_what_nobody_opposes_and_at_most_two_reserve(desks: Desks) -> None:
    stand(desks, "FRA", "Article 2", Stance.RESERVES)
    stand(desks, "KEN", "Article 3", Stance.OPPOSES)
    found = seen(desks.open["NOR"])

    assert [(n.where, n.reserves) for n in found.close] == [("Article 2", 1)]
    assert [(n.where, n.last) for n in found.one_left] == [("Article 3", "KEN")]
    for code in ("KEN", "NOR"):
        stand(desks, code, "Article 2", Stance.RESERVES)
    assert seen(desks.open["NOR"]).close == ()


def test_what_its_sponsor_alone_speaks_to_is_close_where_nothing_stands_against_it(
    desks: Desks,
) -> None:
    desks.amends("FRA", "Article 2", "once", "twice")
    desks.everybody_to_everybody()
    found = seen(desks.open["NOR"])
    assert [(n.where, n.reserves, n.spoke) for n in found.close] == [("Article 2", 0, 1)]

    desks.amends("KEN", "Article 2", "once", "thrice")
    desks.everybody_to_everybody()
    assert seen(desks.open["NOR"]).close == (), "their sponsors disagree without a word"


def test_everything_that_one_delegation_proposes_in_silence_is_named(desks: Desks) -> None:
    desks.amends("FRA", "1(2)", "Party", "Member")
    desks.amends("FRA", "1(2)", "without", "with no")
    desks.everybody_to_everybody()
    (near,) = seen(desks.open["NOR"]).close
    assert (near.on, near.spoke) == ("FRA-1, FRA-2", 1)


def test_what_is_proposed_in_silence_is_not_close_where_somebody_opposes_the_clause(
    desks: Desks,
) -> None:
    desks.amends("FRA", "Article 2", "once", "twice")
    desks.everybody_to_everybody()
    stand(desks, "KEN", "Article 2", Stance.OPPOSES)
    assert seen(desks.open["NOR"]).close == ()


def test_of_clauses_with_as_many_reserves_that_is_first_to_which_more_speak(desks: Desks) -> None:
    stand(desks, "FRA", "1(1)", Stance.RESERVES)
    stand(desks, "FRA", "Article 2", Stance.SUPPORTS)
    for code in ("FRA", "KEN"):
        stand(desks, code, "Article 3", Stance.SUPPORTS)
    found = seen(desks.open["NOR"])
    assert [n.where for n in found.close] == ["Article 3", "Article 2", "Article 1(1)"]


def test_figures_count_clauses_with_words_and_what_is_open_in_them(desks: Desks) -> None:
    desks.amends("FRA", "Article 2", "once", "twice")
    desks.amends("KEN", "Article 2", "once", "thrice")
    desks.everybody_to_everybody()
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None)
    set_status(chair, text, [desks.clause("Article 3")], Status.AGREED, "")
    found = seen(chair)

    assert (found.agreed, found.lately) == (1, 1)
    assert found.clauses == sum(
        bool(c.wording("en").text) and c.kind is not ClauseKind.TITLE for c, _ in text.base.walk()
    )
    assert (found.brackets, found.collisions, found.collided) == (1, 1, ("Article 2",))
    assert article(found, "Article 2").brackets == 1
    assert article(found, "Article 3").agreed
    assert not article(found, "Article 2").agreed


def test_an_article_that_is_only_proposed_has_a_row_with_the_stands_on_it(desks: Desks) -> None:
    made = _adds_an_article(desks, "FRA")
    subject = AmendmentSubject(made)
    take(desks.open["KEN"], PositionTaken(subject, Stance.OPPOSES, "It is superfluous."))
    desks.send("KEN", "NOR")
    found = seen(desks.open["NOR"])
    (row,) = [a for a in found.articles if made in a.amendments]

    assert row.brackets == 1
    (kenya,) = [p.id for p in found.parties if p.code == "KEN"]
    assert row.cells[kenya].cell.stance is Stance.OPPOSES
    text = the_text(desks.open["NOR"].conference, None)
    (said,) = said_in(desks.open["NOR"].conference, text, row, kenya)
    assert said.stand.note == "It is superfluous."


def _adds_an_article(desks: Desks, code: str) -> object:
    workspace = desks.open[code]
    text = the_text(workspace.conference, None)
    words = "## Article 4 - Secretariat\n\nThere shall be a secretariat."
    draft = draft_structure(
        workspace, text.base.id, desks.clause("Article 3"), (Shape.INSERT_AFTER, words)
    )
    made = drafting.table(workspace, draft)
    desks.send(code, *(c for c in desks.open if c != code))
    return made


# --- brackets over time ------------------------------------------------------------------------


def recounted(workspace: Workspace) -> list[int]:
    """How many brackets the text itself shows as laid, after each mark on the way, and now."""
    refused = workspace.conference.refusals
    acts = sorted(
        (a for a in workspace.acts.values() if a.id not in refused), key=lambda a: a.order
    )
    instrument = the_text(workspace.conference, None).base.id
    found: list[int] = []
    for number, act in enumerate(acts, 1):
        now = apply_all(Conference(), acts[:number])
        text = now.texts.get(instrument)
        if text is None or text.received < text.parts:
            continue
        if not found or _marks(act):
            found.append(_open_in(now, text))
    return [*found, _open_in(workspace.conference, the_text(workspace.conference, None))]


def _marks(act: Act) -> bool:
    return isinstance(act.event, DecisionMade) or type(act.event).__name__ == "RevisionIssued"


def _open_in(conference: Conference, text: Text) -> int:
    return sum(shown(conference, text, Wanted()).open_units.values())


def told(history: BracketHistory, workspace: Workspace, acts: int = 3) -> tuple[Point, ...]:
    found = history.tell(workspace, acts)
    while not found.is_whole:
        found = history.tell(workspace, acts)
    return found.points


def test_the_history_of_brackets_is_what_the_text_showed_each_time(desks: Desks) -> None:
    everybody = ("CHAIR", "SEC", "FRA", "KEN", "NOR")
    chair = desks.open["CHAIR"]
    history = BracketHistory(the_text(chair.conference, None).base.id)
    first = desks.amends("FRA", "Article 2", "once", "twice")
    desks.everybody_to_everybody()
    assert [p.open for p in told(history, chair)] == recounted(chair)
    desks.decides("CHAIR", "Article 2", adopt=[first])
    desks.send("CHAIR", *everybody)
    text = the_text(desks.open["SEC"].conference, None)
    publishing.issue(desks.open["SEC"], text, "A/CONF.1/Rev.1")
    desks.send("SEC", *everybody)
    second = desks.amends("KEN", "Article 3", "two", "three")
    desks.amends("NOR", "Article 3", "two", "four")
    desks.amends("KEN", "1(1)", "reasonable", "appropriate")
    _adds_an_article(desks, "NOR")
    desks.everybody_to_everybody()
    desks.decides("CHAIR", "Article 3", refuse=[second])
    last = chair.conference.decisions_in_force()[-1]
    ruled = {a: Ruled(Outcome.DEFERRED, "It was a mistake.") for a in chair.conference.amendments}
    chair.record([undoing(chair.conference, last, ruled)])
    points = told(history, chair)

    assert [p.open for p in points] == recounted(chair)
    assert [p.symbol for p in points if p.symbol] == ["A/CONF.1/Rev.1"]
    assert [p.time for p in points] == sorted(p.time for p in points)
    fresh = BracketHistory(text.base.id)
    assert [p.open for p in told(fresh, chair)] == [p.open for p in points]


def test_what_arrives_late_but_belongs_earlier_is_told_in_its_place(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    history = BracketHistory(the_text(chair.conference, None).base.id)
    desks.amends("NOR", "1(1)", "reasonable", "appropriate")  # not sent until later
    first = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    desks.decides("CHAIR", "Article 2", adopt=[first])
    assert [p.open for p in told(history, chair)] == recounted(chair)
    desks.send("NOR", "CHAIR")
    assert [p.open for p in told(history, chair)] == recounted(chair)


def test_a_trend_needs_five_points_and_names_the_day_when_nothing_is_left() -> None:
    falling = tuple(Point(day * DAY, 50 - 10 * day) for day in range(5))
    assert trend_of(falling[:4]) is None
    found = trend_of(falling)
    assert found is not None
    assert found.ends == 5 * DAY
    assert round(found.per_day) == -10
    rising = tuple(Point(day * DAY, 10 * day) for day in range(5))
    found = trend_of(rising)
    assert found is not None
    assert found.ends is None
    assert trend_of(tuple(Point(0, n) for n in range(5))) is None
