"""The shared folder: whatever happens to it, what can be read is read and nothing is lost."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import UnreachableError
from app.record.channel import Position
from app.record.segment import Flaw, seal_segment
from app.settings import MAX_SEGMENT_BYTES
from app.sync_port import Fault, FullError, RefusedError, keep_own_log, own_log
from storage.sync.folder.disk import Disk
from storage.sync.folder.log import Memo
from storage.sync.folder.store import LOOK_AT_ALL
from tests.fake_place import DictMemory
from tests.folder_hall import Hall, flaws, texts
from tests.place_devices import OTHER, Device


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


def test_every_truncation_is_waited_for_and_then_read(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    (path,) = hall.files(norway)
    whole = path.read_bytes()
    for length in (0, 3, 90, 500, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert flaws(peru.reads()) == [Flaw.PARTIAL]
        path.write_bytes(whole[:length].ljust(len(whole), b"\0"))
        assert flaws(peru.reads()) == [Flaw.PARTIAL]
    path.write_bytes(whole)
    assert peru.finds() == ["a"]


def test_a_damaged_file_is_named_with_whose_it_is_and_read_once_it_is_repaired(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    (path,) = hall.files(norway)
    whole = path.read_bytes()
    path.write_bytes(whole[:300] + bytes(100) + whole[400:])
    (fault,) = peru.reads()
    assert isinstance(fault, Fault)
    assert (fault.flaw, fault.carrier) == (Flaw.DAMAGED, norway.channel.own)
    assert path.name in fault.where
    norway.puts("b")
    assert texts(peru.reads()) == ["b"], "nothing is held back because another is missing"
    path.write_bytes(whole)
    assert "a" in peru.finds()
    assert peru.finds() == []


def test_conflict_copies_are_read_by_what_they_hold(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    (path,) = hall.files(norway)
    base = path.stem
    path.rename(path.with_name(f"{base}.sync-conflict-20261122-101530-ABCDEFG.tvs"))
    assert peru.finds() == ["a"]
    norway = hall.device("norway")
    norway.puts("b")
    new = next(p for p in hall.files(norway) if "conflict" not in p.name)
    new.rename(new.with_name(f"{new.stem} (Norway's conflicted copy).tvs"))
    hall.seconds += LOOK_AT_ALL
    assert peru.finds() == ["b"]
    hall.seconds += LOOK_AT_ALL
    assert peru.reads() == []


def test_a_folder_copied_double_and_names_in_capitals_do_no_harm(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a", "b", each=True)
    first, second = hall.files(norway)
    shutil.copytree(first.parent, first.parent.with_name(first.parent.name + " (1)"))
    first.rename(first.with_name(first.name.upper()))
    assert set(peru.finds()) == {"a", "b"}
    assert peru.reads() == []
    assert second.exists()


def test_foreign_files_links_and_pipes_are_passed_over(hall: Hall, tmp_path: Path) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    (path,) = hall.files(norway)
    log = path.parent
    (log / ".DS_Store").write_bytes(b"x")
    (log / "~abc.tmp").write_bytes(b"half")
    (log / "holiday.tvs").write_bytes(b"PK" + bytes(3_000))
    (log / "huge.tvs").write_bytes(bytes(MAX_SEGMENT_BYTES + 10))
    (log / "link.tvs").symlink_to("/etc/passwd")
    os.mkfifo(log / "pipe.tvs")
    (log / "folder.tvs").mkdir()
    (log.parent / "loop").symlink_to(log.parent)
    found = peru.reads()
    assert texts(found) == ["a"]
    assert sorted(f.name for f in flaws(found)) == ["FOREIGN", "TOO_LARGE"]
    assert (log / "~abc.tmp").exists(), "readers remove nothing"


@dataclass
class ClosedDisk(Disk):
    """Refuses to open what one user has kept to himself."""

    closed: str = ""

    def names(self, folder: Path) -> list[str]:
        if self.closed and folder.name == self.closed:
            raise PermissionError(13, "Permission denied")
        return super().names(folder)

    def read(self, path: Path) -> bytes | None:
        if self.closed and path.name == self.closed:
            raise PermissionError(13, "Permission denied")
        return super().read(path)


def test_what_one_keeps_to_himself_does_not_hinder_the_others(hall: Hall) -> None:
    disk = ClosedDisk()
    norway, chair, peru = hall.device("norway"), hall.device("chair"), hall.device("peru", disk)
    norway.puts("a")
    chair.puts("c")
    path = hall.files(norway)[0]
    for disk.closed in (path.name, path.parent.name):
        hall.seconds += LOOK_AT_ALL
        found = peru.reads()
        assert flaws(found) == [Flaw.UNREADABLE]
    assert peru.memory.age == 0
    disk.closed = ""
    assert peru.finds() == ["a"]


def test_files_are_as_open_to_others_as_the_folder_whatever_the_umask(hall: Hall) -> None:
    hall.root.chmod(0o2770)
    before = os.umask(0o077)
    try:
        norway = hall.device("norway")
        norway.puts("a")
    finally:
        os.umask(before)
    made = list(hall.root.rglob("*"))
    assert {p.stat().st_mode & 0o7777 for p in made if p.is_dir()} == {0o2770}
    assert {p.stat().st_mode & 0o7777 for p in made if p.is_file()} == {0o660}


def test_a_segment_in_the_wrong_log_or_channel_misleads_nobody(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    peru.puts("p")
    (path,) = hall.files(norway)
    path.write_bytes(hall.files(peru)[0].read_bytes())
    chair = hall.device("chair")
    assert texts(chair.reads()) == ["p", "p"]
    data, _ = seal_segment(norway.channel, norway.channel.new_log(), [norway.frame("real")])
    narrow = Device("norway", norway.store, OTHER)
    narrow.puts("n")
    hall.files(narrow)[0].write_bytes(data)
    assert flaws(Device("peru", peru.store, OTHER).reads()) == [Flaw.ELSEWHERE]


def test_two_who_write_under_one_name_are_found_out_and_both_are_read(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a")
    assert peru.finds() == ["a"]
    copied = DictMemory()
    copied.values = dict(norway.memory.values)
    clone = hall.device("norway", memory=copied)
    norway.puts("true")
    assert peru.finds() == ["true"]
    clone.puts("false")
    hall.seconds += LOOK_AT_ALL
    found = peru.reads()
    assert flaws(found) == [Flaw.RIVAL]
    assert texts(found) == ["false"]
    hall.seconds += LOOK_AT_ALL
    assert peru.reads() == []
    assert set(hall.device("chair").finds()) == {"a", "true", "false"}


def test_what_somebody_removed_makes_everybody_look_again(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    norway.puts("a", "b", each=True)
    peru.puts("p")
    peru.finds()
    norway.finds()
    hall.files(norway)[0].unlink()
    assert set(norway.finds()) == {"b", "p"}
    assert norway.memory.age == 1
    assert own_log(norway.memory, norway.channel) is None
    hall.seconds += LOOK_AT_ALL
    assert set(peru.finds()) == {"b", "p"}
    assert peru.memory.age == 1
    norway.puts("a")
    assert peru.finds() == ["a"]
    shutil.rmtree(hall.files(norway)[0].parent)
    hall.seconds += LOOK_AT_ALL
    assert peru.finds() == ["p"]


def test_a_folder_set_back_to_an_older_copy_is_noticed(hall: Hall, tmp_path: Path) -> None:
    norway = hall.device("norway")
    norway.puts("a")
    shutil.copytree(hall.root / "travaux1", tmp_path.parent / "old")
    norway.puts("b")
    shutil.rmtree(hall.root / "travaux1")
    shutil.copytree(tmp_path.parent / "old", hall.root / "travaux1")
    assert norway.finds() == ["a"]
    assert norway.memory.age == 1
    generation = norway.channel.new_log().generation
    norway.puts("b again")
    end = own_log(norway.memory, norway.channel)
    assert end and end.generation != generation
    assert hall.device("peru").finds() in (["a", "b again"], ["b again", "a"])


def test_lost_hints_are_made_good_by_the_look_at_everything(hall: Hall) -> None:
    norway, peru = hall.device("norway"), hall.device("peru")
    peru.finds()
    norway.puts("a")
    for hint in next(p for p in hall.root.rglob("h") if p.is_dir()).iterdir():
        hint.unlink()
    hall.seconds += LOOK_AT_ALL
    assert peru.finds() == ["a"]
    norway.puts("b")
    assert peru.finds() == ["b"]


def test_what_was_left_unfinished_is_cleared_away_by_its_owner(hall: Hall) -> None:
    norway = hall.device("norway")
    norway.puts("a")
    left = hall.files(norway)[0].with_name("~0123456789ab.tmp")
    left.write_bytes(b"half")
    norway.puts("b")
    assert not left.exists()


@dataclass
class BrokenDisk(Disk):
    """Fails with an error of the system when something is written."""

    number: int = 0
    short: bool = False

    def write(self, path: Path, content: bytes) -> None:
        if self.number:
            raise OSError(self.number, os.strerror(self.number))
        super().write(path, content[:-5] if self.short else content)


@pytest.mark.parametrize(
    ("number", "error"), [(28, FullError), (13, RefusedError), (116, UnreachableError)]
)
def test_the_disk_s_errors_are_sentences(hall: Hall, number: int, error: type[Exception]) -> None:
    disk = BrokenDisk()
    norway = hall.device("norway", disk)
    norway.puts("a")
    disk.number = number
    with pytest.raises(error, match="“"):
        norway.puts("b")
    disk.number = 0
    norway.puts("b")
    assert hall.device("peru").finds() == ["a", "b"]


def test_what_cannot_be_read_back_was_not_written(hall: Hall) -> None:
    norway = hall.device("norway", BrokenDisk(short=True))
    with pytest.raises(Exception, match="does not hold what was written"):
        norway.puts("a")


def test_an_empty_folder_in_its_place_is_not_taken_for_a_loss(hall: Hall) -> None:
    """A stick is pulled out, and its mount point lies there empty."""
    norway = hall.device("norway")
    norway.puts("a")
    away = hall.root.rename(hall.root.with_name("away"))
    hall.root.mkdir()
    with pytest.raises(UnreachableError, match="is not the folder that it was"):
        norway.reads()
    with pytest.raises(UnreachableError):
        norway.puts("b")
    assert norway.memory.age == 0
    hall.root.rmdir()
    away.rename(hall.root)
    norway.puts("b")
    assert hall.device("peru").finds() == ["a", "b"]


def test_two_who_are_first_agree_on_the_place(hall: Hall) -> None:
    first = hall.device("norway")
    base = next((hall.root / "travaux1").iterdir())
    (base / f"place-{bytes(16).hex()}").touch()
    assert hall.device("peru").store.place == bytes(16)
    assert first.store.place != bytes(16)


def test_what_is_remembered_of_a_log_comes_back_as_it_was() -> None:
    memo = Memo({"01020304": Position(bytes.fromhex("0102030405060708"), 7, bytes(32))})
    memo.seen = {b"12345678", b"abcdefgh"}
    memo.rivals = {b"rivalriv"}
    assert Memo.read(memo.written()) == memo
    for junk in (None, b"", b"junk", b"\x83\x01\x02\x03"):
        assert Memo.read(junk) == Memo()


def test_a_log_remembered_beyond_its_end_is_begun_anew(hall: Hall) -> None:
    norway = hall.device("norway")
    norway.puts("a")
    end = own_log(norway.memory, norway.channel)
    assert end
    keep_own_log(norway.memory, norway.channel, Position(end.generation, 9, bytes(32)))
    assert norway.finds() == ["a"]
    assert norway.memory.age == 1
