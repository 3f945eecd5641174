"""Reading one carrier's folder: what is new in it, opened once, whatever else lies there.

The files of a log may be cut anew while they are read (tiers are merged), come in any order, be
copied double, cut short, or be written by a second device with the same keys. Each file is opened
once; then its name is remembered for as long as it lies there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from app.codec import CodecError, decode, encode
from app.record.channel import Channel, Position
from app.record.segment import Flaw, Segment, SegmentError, open_segment
from app.sync_port import Fault
from storage.sync.folder.disk import Disk
from storage.sync.folder.names import FileName, folded, is_worth_opening, key_of


@dataclass(slots=True)
class Memo:
    """What is remembered of one carrier's folder.

    Attributes:
        reached: how far each generation was read without a hole, by its eight digits.
        seen: keys of the names that need not be opened again.
        rivals: keys of those that do not fit what was read before.
    """

    reached: dict[str, Position] = field(default_factory=dict)
    seen: set[bytes] = field(default_factory=set)
    rivals: set[bytes] = field(default_factory=set)

    @classmethod
    def read(cls, data: bytes | None) -> Self:
        """Read what ``written`` wrote; nothing is remembered when it cannot be read."""
        try:
            value = decode(data) if data else []
        except CodecError:
            return cls()
        match value:
            case [list() as reached, bytes() as seen, bytes() as rivals]:
                ends = [Position.read(one) for one in reached if isinstance(one, bytes)]
                found = {e.generation.hex()[:8]: e for e in ends if e is not None}
                return cls(found, _eights(seen), _eights(rivals))
            case _:
                return cls()

    def written(self) -> bytes:
        """Return it as bytes, the same for the same."""
        reached = [self.reached[name].written() for name in sorted(self.reached)]
        return encode([reached, b"".join(sorted(self.seen)), b"".join(sorted(self.rivals))])

    def count(self, generation: str) -> int:
        """Return how far a generation was read without a hole."""
        end = self.reached.get(generation)
        return end.count if end else 0

    def keep_only(self, names: Iterable[str]) -> None:
        """Forget the names that are not there any more."""
        keys = {key_of(name.lower()) for name in names}
        self.seen &= keys
        self.rivals &= keys


def _eights(data: bytes) -> set[bytes]:
    return {data[at : at + 8] for at in range(0, len(data), 8)}


@dataclass(slots=True)
class LogFolder:
    """One carrier's folder as it was listed.

    Attributes:
        is_closed: this device may not look into it; whose it is has to open it.
    """

    disk: Disk
    path: Path
    names: Sequence[str]
    is_closed: bool = False

    @property
    def files(self) -> list[FileName]:
        """The files with a name of the right form, in the order to read them: widest first."""
        found = filter(None, map(FileName.read, self.names))
        return sorted(found, key=lambda f: (f.generation, f.first, -f.last, f.end))

    @property
    def odd(self) -> list[str]:
        """Other names that may hide a segment."""
        return sorted(n for n in self.names if not FileName.read(n) and is_worth_opening(n))

    def holds(self, end: Position) -> bool:
        """Tell by the names whether a log is there without a hole, at least up to a position."""
        if self.is_closed:
            return True
        reached = 0
        whole = False
        for file in self.files:
            if file.generation != end.generation.hex()[:8]:
                continue
            if file.first <= reached + 1:
                reached = max(reached, file.last)
                fits = file.end == end.running.hex()[:8]
                whole = whole or file.last > end.count or (file.last == end.count and fits)
        return whole and reached >= end.count


@dataclass(slots=True)
class LogReader:
    """One reading of one carrier's folder; fills ``memo`` as it goes."""

    channel: Channel
    folder: LogFolder
    memo: Memo
    _ends: dict[tuple[str, int], str] = field(default_factory=dict)

    def read(self) -> Iterator[Segment | Fault]:
        """Yield what is new in the folder, and what is wrong with it."""
        if self.folder.is_closed:
            yield Fault(self.folder.path.name, Flaw.UNREADABLE, self._carrier())
            return
        self.memo.keep_only(self.folder.names)
        files = self.folder.files
        for file in files:
            if file.key in self.memo.seen:
                self._ends[file.generation, file.last] = file.end
        for file in files:
            if not self._is_done(file):
                yield from self._opened(file)
        for name in self.folder.odd:
            if key_of(name.lower()) not in self.memo.seen:
                yield from self._opened_odd(name)

    def _is_done(self, file: FileName) -> bool:
        """Tell whether a file holds nothing new; one that fits what was read is not opened."""
        if file.key in self.memo.rivals:
            return True
        reached = self.memo.count(file.generation)
        if file.first <= reached + 1 and reached < file.last:
            return False
        if file.key in self.memo.seen:
            return True
        fits = self._ends.get((file.generation, file.last)) == file.end
        if file.last <= reached and fits:
            self.memo.seen.add(file.key)
            return True
        return False

    def _opened(self, file: FileName) -> Iterator[Segment | Fault]:
        found = self._segment(file.name)
        if not isinstance(found, Segment):
            if found is not None:
                yield found
            return
        if not (file.is_of(found) and folded(found.carrier) == self.folder.path.name):
            yield found
            self.memo.seen.add(file.key)
            return
        if self._is_rival(file, found):
            yield Fault(self._where(file.name), Flaw.RIVAL, found.carrier)
            yield found
            self.memo.rivals.add(file.key)
            return
        yield from self._next(file, found)
        self.memo.seen.add(file.key)

    def _next(self, file: FileName, segment: Segment) -> Iterator[Segment]:
        """Yield what a segment adds to a log, or all of it when something before it is missing."""
        reached = self.memo.count(file.generation)
        if segment.after.count <= reached or segment.before.count > reached:
            yield segment
            return
        known = reached - segment.before.count
        at = (segment.before, *segment.positions())[known]
        frames = segment.frames[known:]
        yield Segment(segment.device, segment.carrier, at, segment.after, frames)
        self.memo.reached[file.generation] = segment.after
        for position in segment.positions():
            self._ends[file.generation, position.count] = position.running.hex()[:8]

    def _is_rival(self, file: FileName, segment: Segment) -> bool:
        """Tell whether a segment contradicts what was read: two devices write under one name."""
        reached = self.memo.reached.get(file.generation)
        for position in (segment.before, *segment.positions()):
            if reached is not None and position.count == reached.count:
                return position != reached
            known = self._ends.get((file.generation, position.count))
            if known is not None and known != position.running.hex()[:8]:
                return True
        return False

    def _opened_odd(self, name: str) -> Iterator[Segment | Fault]:
        """Open a file of some other name, once: its content decides."""
        found = self._segment(name)
        if found is None:
            return
        yield found
        if isinstance(found, Segment) or found.flaw in {Flaw.FOREIGN, Flaw.ELSEWHERE}:
            self.memo.seen.add(key_of(name.lower()))

    def _segment(self, name: str) -> Segment | Fault | None:
        try:
            data = self.folder.disk.read(self.folder.path / name)
        except PermissionError:
            return Fault(self._where(name), Flaw.UNREADABLE, self._carrier())
        if data is None:
            return None
        try:
            return open_segment(self.channel, data)
        except SegmentError as error:
            return Fault(self._where(name), error.flaw, self._carrier())

    def _carrier(self) -> bytes | None:
        """Return whose folder this is, when it is that of a device known here."""
        carriers = map(self.channel.carrier, self.channel.cards)
        return next((c for c in carriers if folded(c) == self.folder.path.name.lower()), None)

    def _where(self, name: str) -> str:
        return f"{self.folder.path.name}/{name}"
