"""Languages as properties: one state in any order, no finding against itself, both ways alike."""

import random

from builders import TEXT, Room, a_clause, a_room
from hypothesis import given
from hypothesis import strategies as st
from prepared_languages import PREPARED

from app.negotiation.access import Role
from app.negotiation.conference import Conference
from app.negotiation.fold import apply_all
from app.negotiation.language_events import CheckedClause, TranslationChecked
from app.negotiation.language_states import behind, rendered_wording, state_of
from app.negotiation.languages import CellState, version_hash
from app.record.projection import Projection
from app.settings import UN_LANGUAGES
from app.treaty.concordance.comparing import findings
from app.treaty.concordance.speech import speech
from app.treaty.concordance.telling import telling
from app.treaty.diff import hunks_between

LANGUAGES = ("ar", "fr", "ru")
PIECES = [piece for text in PREPARED.values() for piece in text.split()]


def _checks(room: Room, clause: str, language: str) -> None:
    id_, text = a_clause(clause), room.conference.texts[TEXT].base
    versions = (version_hash(id_, code, text[id_].wording(code)) for code in (language, "en"))
    event = TranslationChecked(TEXT, language, (CheckedClause(id_, *versions),))
    room.does("SEC", event, (Role.SECRETARIAT,))


def _week(choose: random.Random, size: int) -> Room:
    """Return a conference in which English changes, and translators follow when they can."""
    room = a_room("Each Party shall act.", "The Parties meet.", "This is the end.")
    for step in range(size):
        clause, language = choose.choice("123"), choose.choice(LANGUAGES)
        match choose.randrange(4):
            case 0:
                base = room.words(clause)
                event = room.decision(clause, hunks_between(base, f"{base} {step}"))
                room.does("CHAIR", event, (Role.CHAIR,))
            case 1 | 2:
                room.translates(language, {clause: f"{language} {choose.randrange(4)}"})
            case _:
                _checks(room, clause, language)
    return room


def _states(conference: Conference) -> dict[tuple[str, str], CellState | None]:
    text = conference.texts[TEXT]
    cells = [(clause, language) for clause in "123" for language in LANGUAGES]
    return {
        (clause, language): state_of(conference, text, a_clause(clause), language)
        for clause, language in cells
    }


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_states_are_the_same_in_whatever_order_the_acts_arrive(choose: random.Random, size: int):
    room = _week(choose, size)
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    shuffled = list(room.acts)
    choose.shuffle(shuffled)
    found = Projection(start, {})
    for act in shuffled:
        found.add([(act, ())], {})
    assert _states(found.conference) == _states(room.conference)
    assert found.conference.languages == room.conference.languages
    assert found.conference.texts[TEXT].base == room.conference.texts[TEXT].base


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_a_wording_is_behind_exactly_when_the_reference_is_not_what_it_renders(
    choose: random.Random, size: int
):
    room = _week(choose, size)
    conference = apply_all(
        Conference().with_parties("A conference", list(room.conference.parties.values())), room.acts
    )
    text = conference.texts[TEXT]
    late = behind(conference, text)
    for (clause, language), state in _states(conference).items():
        id_ = a_clause(clause)
        reference = text.base[id_].wording("en")
        if state is CellState.STALE:
            rendered = rendered_wording(conference, text, id_, language)
            assert rendered is not None
            assert rendered != reference
        if state is CellState.ALIGNED:
            assert rendered_wording(conference, text, id_, language) == reference
        is_late = state in (CellState.STALE, CellState.TO_TRANSLATE)
        spoken = any(language in c.wordings for c in text.base.clauses.values())
        assert (id_ in (late.get(language) or ())) == (is_late and spoken)


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(UN_LANGUAGES))
def test_a_wording_never_has_a_finding_against_itself(pieces: list[str], language: str):
    told = telling(" ".join(pieces), speech(language))
    assert not findings(told, told)


@given(
    st.lists(st.sampled_from(PIECES), max_size=20),
    st.lists(st.sampled_from(PIECES), max_size=20),
    st.sampled_from(UN_LANGUAGES),
    st.sampled_from(UN_LANGUAGES),
)
def test_findings_are_the_same_both_ways_with_the_sides_turned_round(
    first: list[str], second: list[str], one: str, other: str
):
    a, b = telling(" ".join(first), speech(one)), telling(" ".join(second), speech(other))
    turned = {(f.check, f.other, f.one) for f in findings(b, a)}
    assert {(f.check, f.one, f.other) for f in findings(a, b)} == turned


@given(st.text(max_size=200), st.sampled_from(UN_LANGUAGES))
def test_whatever_a_wording_holds_it_is_read(text: str, language: str):
    told = telling(text, speech(language))
    assert told.opening >= 0
    assert not findings(told, told)


@given(st.integers(3, 9_999), st.integers(3, 9_999), st.sampled_from(UN_LANGUAGES))
def test_a_changed_figure_is_always_found(number: int, changed: int, language: str):
    told = telling(f"within {number} days", speech("en"))
    other = telling(f" {changed} ", speech(language))
    assert bool(findings(told, other)) == (number != changed)
