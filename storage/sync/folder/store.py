"""``app.sync_port.SyncStore`` over a shared folder. Layout in ``docs/format.md``, 13.

Only a device itself writes in the folder of its log; nobody changes or removes what others wrote.
No lock, no time stamp, no letter case and no clock of another machine is relied on.
"""

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from app.errors import UnreachableError
from app.ids import ConferenceId
from app.record.channel import Channel, Position
from app.record.segment import Flaw, Segment
from app.said import said
from app.settings import MAX_SEGMENT_BYTES
from app.sync_port import Fault, Memory, own_log
from storage.sync.folder.disk import Disk, place_errors
from storage.sync.folder.log import LogFolder, LogReader, Memo
from storage.sync.folder.names import (
    FileName,
    Room,
    base_of,
    folded,
    key_of,
    place_name,
    place_of,
    read_hint,
)
from storage.sync.folder.writer import OwnLog

LOOK_AT_ALL = 600.0
"""Seconds after which every log is looked at, whatever the hints say: they may get lost."""
POLL = 5.0
"""Seconds between two looks at the folder, at most."""


class FolderStore:
    """One conference's part of a shared folder."""

    def __init__(
        self,
        root: Path,
        conference: ConferenceId,
        disk: Disk | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open a shared folder; nothing is written yet but what names the place.

        Args:
            root: the folder as people know it.
            conference: the conference.
            disk: its files.
            clock: seconds, of this process alone.

        Raises:
            PlaceError: there is no such folder, or it cannot be read.
        """
        self._root = root
        self._conference = conference
        self._disk = disk or Disk()
        self._clock = clock
        self._looked: dict[bytes, float] = {}
        if not root.is_dir():
            raise UnreachableError(
                said(
                    "There is no folder “{root}”. Put the stick in or connect the drive, or "
                    "check the name.",
                    root=root,
                )
            )
        with place_errors(root):
            self._place = self._found_place(base_of(root, conference))

    @property
    def name(self) -> str:
        """The folder as people know it."""
        return str(self._root)

    @property
    def place(self) -> bytes:
        """What a small file in it says: 16 random bytes, drawn by the first who came."""
        return self._place

    @property
    def largest(self) -> int:
        """As large as a segment can be."""
        return MAX_SEGMENT_BYTES

    def read(self, channel: Channel, memory: Memory) -> Iterator[Segment | Fault]:
        """Yield what is new: see ``SyncStore.read``.

        Cost: one listing of the hints and one of the own log; for each log that goes further than
        it was read, one listing and the opening of each file not opened before. At first and
        every ten minutes each log is listed.
        """
        with place_errors(self._root):
            self._require()
            room = Room.of(self._root, channel)
            if not self._is_own_whole(room, channel, memory):
                memory.forget()
            for folder in self._to_read(room, channel, memory):
                name = _memo_name(channel, folder.path.name)
                memo = Memo.read(memory.get(name))
                _mind_own(memo, folder.path.name, channel, memory)
                for found in LogReader(channel, folder, memo).read():
                    self._clear_away(folder, channel, found)
                    yield found
                _put_if_new(memory, name, memo.written())

    def append(self, channel: Channel, segments: Iterable[bytes]) -> None:
        """Add segments to the own log, each read back: see ``SyncStore.append``."""
        own = OwnLog(self._disk, Room.of(self._root, channel), channel)
        end: Position | None = None
        try:
            for data in segments:
                with place_errors(self._root):
                    if end is None:
                        self._require()
                        own.begin()
                    end = own.put(data)
        finally:
            if end is not None:
                with place_errors(self._root):
                    own.hint(end)
        if end is not None:
            with place_errors(self._root):
                own.merge(end)

    def wait(self, seconds: float) -> bool:
        """Wait for the time of the next look; there may always be something."""
        time.sleep(min(seconds, POLL))
        return True

    def close(self) -> None:
        """Nothing is held open."""

    def _found_place(self, base: Path) -> bytes:
        place = place_of(self._disk.names(base))
        if place is None:
            place = secrets.token_bytes(16)
            self._disk.make(base)
            self._disk.touch(base / place_name(place))
            place = place_of(self._disk.names(base)) or place  # of two who came first, one
        return place

    def _require(self) -> None:
        """See that it is the folder that was opened: a stick may have been pulled out.

        What then lies under its name is an empty folder, or nothing: nothing was lost in it.
        """
        base = base_of(self._root, self._conference)
        if not self._disk.is_there(base / place_name(self._place)):
            raise UnreachableError(
                said(
                    "“{root}” is not the folder that it was. Put the stick back or connect the "
                    "drive again; if all of it was removed, start the exchange anew.",
                    root=self._root,
                )
            )

    def _is_own_whole(self, room: Room, channel: Channel, memory: Memory) -> bool:
        """Tell whether this device's own log is there as it left it."""
        end = own_log(memory, channel)
        if end is None or end.count == 0:
            return True
        return self._listed(room.logs / folded(channel.own)).holds(end)

    def _to_read(self, room: Room, channel: Channel, memory: Memory) -> Iterable[LogFolder]:
        """Return the logs to look into: those that have grown, or all of them when it is time."""
        now, looked = self._clock(), self._looked.get(channel.tag)
        if looked is not None and now - looked < LOOK_AT_ALL and memory.get(_index(channel)):
            return [self._listed(room.logs / n) for n in self._ahead(room, channel, memory)]
        self._looked[channel.tag] = now
        logs = {n: self._listed(room.logs / n) for n in sorted(self._disk.names(room.logs))}
        if not self._are_as_read(logs, channel, memory):
            memory.forget()
        index = "\n".join(("", *logs)).encode("utf-8", "surrogateescape")
        _put_if_new(memory, _index(channel), index + b"\n")
        return logs.values()

    def _clear_away(self, folder: LogFolder, channel: Channel, found: Segment | Fault) -> None:
        """Remove what this device has written itself and nobody can read any more."""
        if not isinstance(found, Fault) or found.flaw is not Flaw.DAMAGED:
            return
        path = folder.path.parent / found.where
        if folder.path.name == folded(channel.own) and FileName.read(path.name):
            self._disk.remove(path)

    def _are_as_read(self, logs: Mapping[str, LogFolder], channel: Channel, memory: Memory) -> bool:
        """Tell whether all that was read lies there still; somebody may have removed files."""
        index = (memory.get(_index(channel)) or b"").decode("utf-8", "surrogateescape")
        for name in filter(None, index.split("\n")):
            memo = Memo.read(memory.get(_memo_name(channel, name)))
            if memo.reached and name not in logs:
                return False
            if not all(logs[name].holds(end) for end in memo.reached.values()):
                return False
        return True

    def _ahead(self, room: Room, channel: Channel, memory: Memory) -> list[str]:
        """Return the carriers whose hints go further than was read."""
        counts: dict[str, dict[str, int]] = {}
        for name in self._disk.names(room.hints):
            hint = read_hint(name)
            if hint is not None:
                carrier, generation, count = hint
                log = counts.setdefault(carrier, {})
                log[generation] = max(count, log.get(generation, 0))
        ahead: list[str] = []
        for carrier, log in counts.items():
            memo = Memo.read(memory.get(_memo_name(channel, carrier)))
            _mind_own(memo, carrier, channel, memory)
            if any(count > memo.count(generation) for generation, count in log.items()):
                ahead.append(carrier)
        return sorted(ahead)

    def _listed(self, path: Path) -> LogFolder:
        try:
            return LogFolder(self._disk, path, self._disk.names(path))
        except PermissionError:
            return LogFolder(self._disk, path, (), is_closed=True)


def _memo_name(channel: Channel, carrier: str) -> str:
    return f"log/{channel.tag.hex()}/{key_of(carrier).hex()}"


def _index(channel: Channel) -> str:
    return f"logs/{channel.tag.hex()}"


def _put_if_new(memory: Memory, name: str, value: bytes) -> None:
    if memory.get(name) != value:
        memory.put(name, value)


def _mind_own(memo: Memo, carrier: str, channel: Channel, memory: Memory) -> None:
    """Count what this device has written itself as read."""
    end = own_log(memory, channel)
    if end is not None and carrier == folded(channel.own):
        generation = end.generation.hex()[:8]
        if memo.count(generation) < end.count:
            memo.reached[generation] = end
