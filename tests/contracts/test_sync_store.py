"""What ``app.sync_port.SyncStore`` promises: one suite for folder, hub and fake.

A further store is held to it by adding a ``Venue`` to ``VENUES``.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.record.segment import Flaw, Segment, seal_segment
from app.sync_port import Fault, SyncStore, keep_own_log, own_log
from storage.sync.folder.store import FolderStore
from tests.fake_place import DictMemory, FakePlace, FakeStore
from tests.place_devices import CONFERENCE, KEY, OTHER, Device, channel_of, said
from tests.unit.record.world import card_of

Opens = Callable[[], SyncStore]
"""Opens the same place again, as another device or after a restart."""
Venue = Callable[[Path], Opens]


def a_folder(path: Path) -> Opens:
    return lambda: FolderStore(path, CONFERENCE)


def a_fake(path: Path) -> Opens:
    shared = FakePlace()
    return lambda: FakeStore(shared)


VENUES: dict[str, Venue] = {"folder": a_folder, "fake": a_fake}


@pytest.fixture(params=sorted(VENUES))
def opens(request: pytest.FixtureRequest, tmp_path: Path) -> Opens:
    return VENUES[request.param](tmp_path)


@pytest.fixture
def norway(opens: Opens) -> Iterator[Device]:
    yield from a_device("norway", opens)


@pytest.fixture
def peru(opens: Opens) -> Iterator[Device]:
    yield from a_device("peru", opens)


def a_device(name: str, opens: Opens) -> Iterator[Device]:
    store = opens()
    yield Device(name, store)
    store.close()


def test_an_empty_place_has_nothing(norway: Device) -> None:
    assert norway.reads() == []
    assert len(norway.store.place) == 16
    assert norway.store.largest >= 300 * 1024
    assert norway.store.name


def test_what_one_puts_there_another_reads_once(norway: Device, peru: Device) -> None:
    norway.puts("a", "b", "c")
    (segment,) = peru.reads()
    assert isinstance(segment, Segment)
    assert segment.device == card_of("norway").device
    assert said(KEY, [segment]) == ["a", "b", "c"]
    assert peru.reads() == []
    norway.puts("d")
    assert peru.finds() == ["d"]
    assert peru.finds() == []


def test_each_log_comes_in_its_order(norway: Device, peru: Device) -> None:
    texts = [f"n{number}" for number in range(40)]
    norway.puts(*texts, each=True)
    peru.puts("p")
    reader = Device("chair", norway.store)
    assert [text for text in reader.finds() if text != "p"] == texts


def test_two_who_write_at_once_do_not_hinder_each_other(norway: Device, peru: Device) -> None:
    for number in range(5):
        norway.puts(f"n{number}")
        peru.puts(f"p{number}")
    expected = {f"{who}{number}" for who in "np" for number in range(5)}
    assert set(Device("chair", peru.store).finds()) == expected
    assert {t for t in norway.finds() if t[0] == "p"} == {f"p{n}" for n in range(5)}


def test_a_place_is_the_same_for_all_and_after_a_restart(opens: Opens, norway: Device) -> None:
    again = opens()
    assert again.place == norway.store.place
    norway.puts("a")
    reader = Device("peru", again)
    assert reader.finds() == ["a"]
    norway.puts("b")
    assert Device("peru", opens(), memory=reader.memory).finds() == ["b"]


def test_a_device_that_forgot_everything_reads_all_again(norway: Device, peru: Device) -> None:
    norway.puts("a", "b")
    norway.puts("c")
    assert peru.finds() == ["a", "b", "c"]
    assert Device("peru", peru.store).finds() == ["a", "b", "c"]


def test_the_own_log_is_read_too_when_it_is_not_remembered(norway: Device) -> None:
    norway.puts("a")
    assert Device("norway", norway.store).finds() == ["a"]


def test_appending_the_same_bytes_twice_stores_them_once(norway: Device, peru: Device) -> None:
    data, end = seal_segment(norway.channel, norway.channel.new_log(), [norway.frame("a")])
    norway.store.append(norway.channel, [data])
    norway.store.append(norway.channel, [data, data])
    keep_own_log(norway.memory, norway.channel, end)
    assert peru.finds() == ["a"]


def test_only_what_is_asked_for_is_given(norway: Device, peru: Device) -> None:
    norway.puts("for all")
    narrow = Device("norway", norway.store, OTHER)
    narrow.puts("for few")
    assert peru.finds() == ["for all"]
    assert Device("peru", peru.store, OTHER).finds() == ["for few"]


def test_a_large_segment_comes_whole(norway: Device, peru: Device) -> None:
    text = "x" * 100_000
    norway.puts(text, text)
    assert peru.finds() == [text, text]


def test_what_fails_half_way_leaves_what_was_there_before(norway: Device, peru: Device) -> None:
    class StopError(Exception):
        pass

    def segments() -> Iterator[bytes]:
        end = norway.channel.new_log()
        for number in range(3):
            data, end = seal_segment(norway.channel, end, [norway.frame(str(number))])
            yield data
        raise StopError

    with pytest.raises(StopError):
        norway.store.append(norway.channel, segments())
    assert peru.finds() == ["0", "1", "2"]


def test_a_reader_that_stops_half_way_reads_on_later(norway: Device, peru: Device) -> None:
    texts = [str(number) for number in range(10)]
    norway.puts(*texts, each=True)
    reading = peru.store.read(peru.channel, peru.memory)
    begun = [next(reading) for _ in range(4)]
    del reading
    assert set(said(KEY, begun) + peru.finds()) == set(texts)
    assert peru.reads() == []


def test_one_whose_card_is_not_here_yet_is_read_when_it_is(norway: Device, peru: Device) -> None:
    norway.puts("a")
    stranger = channel_of("peru", known=False)
    found = list(peru.store.read(stranger, peru.memory))
    assert [f.flaw for f in found if isinstance(f, Fault)] == [Flaw.UNKNOWN]
    assert peru.finds() == ["a"]


def test_a_log_that_was_left_off_is_gone_on_with(opens: Opens, norway: Device) -> None:
    norway.puts("a")
    later = Device("norway", opens(), memory=norway.memory)
    assert later.finds() in ([], ["a"])
    assert own_log(later.memory, later.channel) is not None
    later.puts("b")
    assert Device("peru", opens()).finds() == ["a", "b"]


def test_a_place_that_lost_the_own_log_is_told(opens: Opens, norway: Device, peru: Device) -> None:
    norway.puts("a")
    remembered = dict(norway.memory.values)
    norway.puts("b")
    peru.puts("p")
    norway.reads()
    lost = norway.channel.new_log()
    keep_own_log(norway.memory, norway.channel, lost)
    assert norway.memory.age == 0
    keep_own_log(norway.memory, norway.channel, seal_segment(norway.channel, lost, [b"x" * 48])[1])
    found = set(norway.finds())
    assert norway.memory.age == 1
    assert found == {"a", "b", "p"}
    assert own_log(norway.memory, norway.channel) is None
    older = Device("norway", opens(), memory=DictMemory())
    older.memory.values = remembered
    assert "b" in older.finds()
    assert older.memory.age == 0


def test_waiting_ends(norway: Device) -> None:
    norway.store.wait(0.01)
