"""A shared folder for tests: its devices, a clock to set, and a disk that counts."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.record.segment import Flaw, Segment
from app.sync_port import Fault
from storage.sync.folder.disk import Disk
from storage.sync.folder.names import Room, folded
from storage.sync.folder.store import FolderStore
from tests.fake_place import DictMemory
from tests.place_devices import CONFERENCE, KEY, Device, said


@dataclass
class CountedDisk(Disk):
    """Counts what is done to the files."""

    done: Counter[str] = field(default_factory=Counter[str])

    def names(self, folder: Path) -> list[str]:
        self.done["names"] += 1
        return super().names(folder)

    def read(self, path: Path) -> bytes | None:
        self.done["read"] += 1
        return super().read(path)

    def write(self, path: Path, content: bytes) -> None:
        self.done["write"] += 1
        super().write(path, content)

    def took(self) -> dict[str, int]:
        done, self.done = self.done, Counter()
        return dict(done)


@dataclass
class Hall:
    """A shared folder and the devices that use it, with a clock to set."""

    root: Path
    seconds: float = 0.0

    def device(
        self, name: str, disk: Disk | None = None, memory: DictMemory | None = None
    ) -> Device:
        store = FolderStore(self.root, CONFERENCE, disk, lambda: self.seconds)
        return Device(name, store, memory=memory or DictMemory())

    def files(self, device: Device) -> list[Path]:
        return sorted(
            (Room.of(self.root, device.channel).logs / folded(device.channel.own)).iterdir()
        )


def flaws(found: list[Segment | Fault]) -> list[Flaw]:
    return [one.flaw for one in found if isinstance(one, Fault)]


def texts(found: list[Segment | Fault]) -> list[str]:
    return said(KEY, found)
