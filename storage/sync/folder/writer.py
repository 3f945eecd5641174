"""Writing this device's own log: a file a segment, a hint by its name, small files merged.

Nobody else writes in the folder, no file is ever changed, and what has been merged is removed only
at a later merge: a sync client may show the others a removal before it shows them what replaces it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import PlaceError
from app.record.channel import Channel, Position
from app.record.segment import (
    SEGMENT_OVERHEAD,
    Segment,
    SegmentError,
    open_segment,
    seal_segment,
)
from app.said import said
from app.settings import MAX_SEGMENT_BYTES
from storage.sync.folder.disk import TEMPORARY, Disk
from storage.sync.folder.log import LogFolder
from storage.sync.folder.names import FileName, Room, folded, hint_name, read_hint

TIERS = (64 * 1024, 1024 * 1024)
"""Files up to these sizes are merged when there are enough of them, in bytes."""
FAN = 16
_FAN_OF_LARGE = 4


@dataclass(frozen=True, slots=True)
class OwnLog:
    """This device's own log in a folder, to be written."""

    disk: Disk
    room: Room
    channel: Channel

    def put(self, data: bytes) -> Position:
        """Add a segment and read it back; return where the log ends then."""
        segment = open_segment(self.channel, data)
        name = FileName.of(segment.before, segment.after).name
        path = self._folder / name
        if self.disk.read(path) != data:
            self.disk.write(path, data)
            if self.disk.read(path) != data:
                raise PlaceError(
                    said(
                        "“{path}” does not hold what was written to it. Check the disk it lies on; "
                        "nothing is lost here, and it will be written again.",
                        path=path,
                    )
                )
        return segment.after

    def begin(self) -> None:
        """Make the folders, and remove what an earlier attempt left unfinished."""
        self.disk.make(self._folder)
        self.disk.make(self.room.hints)
        before, after = TEMPORARY
        for name in self.disk.names(self._folder):
            if name.startswith(before) and name.endswith(after):
                self.disk.remove(self._folder / name)

    def hint(self, end: Position) -> None:
        """Say by a name how far the log goes, so that nobody has to look into the folder."""
        mine = hint_name(self.channel.own, end)
        names = self.disk.names(self.room.hints)
        if mine not in names:
            self.disk.touch(self.room.hints / mine)
        for name in names:
            read = read_hint(name)
            if read is not None and read[0] == folded(self.channel.own) and name != mine:
                self.disk.remove(self.room.hints / name)

    def merge(self, end: Position) -> None:
        """Make few files of many, so that a log of 10,000 segments lies in some dozens."""
        names = self.disk.names(self._folder)
        files = [f for f in self._listed(names).files if f.generation == end.generation.hex()[:8]]
        widest = [f for f in files if not any(other.holds(f) for other in files)]
        sizes = {f.name: self.disk.size(self._folder / f.name) for f in widest}
        for limit in TIERS:
            run = _mergeable(widest, sizes, limit)
            if run and self._merged(run):
                for old in files:
                    if any(other.holds(old) for other in widest):
                        self.disk.remove(self._folder / old.name)
                return

    def _merged(self, run: Sequence[FileName]) -> bool:
        """Write a run of files as one; leave it when one of them is not what it should be."""
        segments: list[Segment] = []
        for file in run:
            data = self.disk.read(self._folder / file.name)
            if data is None:
                return False
            try:
                segment = open_segment(self.channel, data)
            except SegmentError:
                return False
            if segments and segment.before != segments[-1].after:
                return False
            segments.append(segment)
        frames = [frame for segment in segments for frame in segment.frames]
        self.put(seal_segment(self.channel, segments[0].before, frames)[0])
        return True

    def _listed(self, names: Sequence[str]) -> LogFolder:
        return LogFolder(self.disk, self._folder, names)

    @property
    def _folder(self) -> Path:
        return self.room.logs / folded(self.channel.own)


def _mergeable(files: Sequence[FileName], sizes: dict[str, int], limit: int) -> Sequence[FileName]:
    """Return the newest files up to a size, joined without a hole, when it is time to merge them.

    Args:
        files: none within another, ascending.
        sizes: in bytes, by name.
        limit: of the tier, in bytes.
    """
    first = len(files)
    while first and sizes[files[first - 1].name] <= limit:
        if first < len(files) and files[first - 1].last + 1 != files[first].first:
            break
        first -= 1
    room = MAX_SEGMENT_BYTES - SEGMENT_OVERHEAD
    taken = 0
    for count, file in enumerate(files[first:]):
        taken += sizes[file.name]
        if taken > room:
            run = files[first : first + count]
            return run if len(run) >= _FAN_OF_LARGE else ()
    run = files[first:]
    return run if len(run) >= FAN else ()
