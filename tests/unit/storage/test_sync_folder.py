"""The shared folder: what lies in it, and what it costs to look."""

import random
from pathlib import Path

import pytest

from storage.sync.folder.store import LOOK_AT_ALL
from tests.folder_hall import CountedDisk, Hall
from tests.place_devices import CONFERENCE
from tests.unit.record.world import card_of


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


# --- what lies there -------------------------------------------------------------------------


def test_names_are_short_lower_case_and_say_nothing(hall: Hall) -> None:
    norway = hall.device("norway")
    norway.puts("a secret word")
    names = [p.relative_to(hall.root).as_posix() for p in hall.root.rglob("*")]
    assert max(map(len, names)) < 120
    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789-./")
    assert all(set(name) <= allowed for name in names)
    device = card_of("norway").device
    for secret in (device.hex()[:8], CONFERENCE.hex()[:8], "norway"):
        assert not any(secret in name for name in names)


def test_ten_thousand_flushes_lie_in_some_dozens_of_files(hall: Hall) -> None:
    """Here 300; each file is written a few times over, no more."""
    disk = CountedDisk()
    norway, peru = hall.device("norway", disk), hall.device("peru")
    for number in range(300):
        norway.puts(f"{number}")
        assert len(hall.files(norway)) < 100
    written = disk.took()["write"]
    assert written < 300 * 1.2
    total = sum(path.stat().st_size for path in hall.files(norway))
    assert total < 3 * 300 * 1_300
    assert peru.finds() == [f"{number}" for number in range(300)]


def test_a_reader_in_between_never_misses_and_never_reads_twice(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    chance, got = random.Random(4), list[str]()
    for number in range(120):
        norway.puts(f"{number}")
        if chance.random() < 0.3:
            hall.seconds += chance.choice((1, LOOK_AT_ALL))
            got += peru.finds()
    got += peru.finds()
    assert got == [f"{number}" for number in range(120)]
    assert peru.memory.age == 0


# --- what it costs ---------------------------------------------------------------------------


def test_a_look_at_a_folder_where_nothing_is_new_costs_the_same_whatever_lies_there(
    hall: Hall,
) -> None:
    disk = CountedDisk()
    norway, peru = hall.device("norway"), hall.device("peru", disk)
    costs: list[dict[str, int]] = []
    for count in (1, 10, 200):
        norway.puts(*(f"{count}-{n}" for n in range(count)), each=True)
        peru.finds()
        disk.took()
        assert peru.finds() == []
        costs.append(disk.took())
    assert costs == [{"names": 1}] * 3


def test_one_new_segment_costs_one_more_listing_and_one_opening(hall: Hall) -> None:
    disk = CountedDisk()
    norway, peru = hall.device("norway"), hall.device("peru", disk)
    for number in range(120):
        norway.puts(f"{number}")
    peru.finds()
    disk.took()
    norway.puts("new")
    assert peru.finds() == ["new"]
    assert disk.took() == {"names": 2, "read": 1}


def test_a_look_at_everything_lists_each_log_and_opens_none_again(hall: Hall) -> None:
    disk = CountedDisk()
    peru = hall.device("peru", disk)
    for name in ("norway", "chair"):
        hall.device(name).puts(*(f"{n}" for n in range(20)), each=True)
    peru.finds()
    disk.took()
    hall.seconds += LOOK_AT_ALL
    assert peru.finds() == []
    assert disk.took() == {"names": 3}
    again = hall.device("peru", disk, peru.memory)
    assert again.finds() == []
    assert "read" not in disk.took()


def test_a_reader_that_was_away_opens_the_merged_files_only(hall: Hall) -> None:
    disk = CountedDisk()
    norway = hall.device("norway")
    for number in range(200):
        norway.puts(f"{number}")
    late = hall.device("peru", disk)
    assert len(late.finds()) == 200
    assert disk.took()["read"] < 40


def test_junk_hints_cost_a_listing_each_time_and_nothing_else(hall: Hall) -> None:
    disk = CountedDisk()
    hall.device("norway").puts("a")
    peru = hall.device("peru", disk)
    peru.finds()
    hints = next(p for p in hall.root.rglob("h") if p.is_dir())
    name = next(hints.iterdir()).name.rsplit("-", 1)[0]
    (hints / f"{name}-9999999999").touch()
    (hints / "nonsense").touch()
    disk.took()
    assert peru.finds() == []
    assert disk.took() == {"names": 2}
    hall.device("norway").puts("b")
    assert "b" in peru.finds()
