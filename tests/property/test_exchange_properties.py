"""Whatever desks and their place do to each other: all come to the same record."""

import random
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import PlaceError
from tests.scenarios.test_exchange import CODES, Room

DELEGATES = CODES[2:]
FAULTS = ("swallow", "duplicate", "reorder", "lag", "drop", "offline")
Deed = tuple[str, str]

DEEDS = st.lists(
    st.tuples(
        st.sampled_from(("table", "meet", "meet", "meet", "later", "set back", "restart")),
        st.sampled_from(CODES),
    ),
    max_size=40,
)


def happens(room: Room, deed: str, code: str) -> None:
    match deed:
        case "table":
            room.tables(code if code in DELEGATES else "FRA")
        case "later":
            room.later(30)
        case "set back":
            room.place.roll_back(room.place.chance.randrange(len(room.place.messages) + 1))
        case "restart":
            room.restart()
        case _:
            room.exchange(code)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(DEEDS, st.sets(st.sampled_from(FAULTS)), st.integers(0, 1_000))
def test_any_order_repetition_loss_and_setting_back_heals(
    room: Room, deeds: Sequence[Deed], faults: set[str], seed: int
) -> None:
    """The room goes on from example to example, as a conference does."""
    place = room.place
    place.chance = random.Random(seed)
    place.faults = dict.fromkeys(faults, 0.3)
    for deed, code in deeds:
        with suppress(PlaceError):
            happens(room, deed, code)
    place.faults = {}
    for code in DELEGATES:  # who lacks the end of a feed learns of it by what comes after
        room.tables(code)
    for _ in range(5):
        room.later(24 * 60)
        room.all_exchange(rounds=1)
    assert room.agree()
    for workspace in room.desks.open.values():
        stored = [one.id for one in workspace.store.record.entries()]
        assert len(stored) == len(set(stored))
