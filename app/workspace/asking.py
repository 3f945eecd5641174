"""What is missing here, and asking for it: not too often, and less often when nobody answers."""

from collections.abc import Iterable, Sequence

from app.codec import CodecError, decode, encode
from app.ids import AudienceId, DeviceId
from app.record.evaluate import Evaluation
from app.record.requests import Request, Wanted
from app.record.segment import Flaw
from app.record.verdicts import Reason
from app.sync_port import Fault
from app.values import value
from app.workspace.place_parts import Part

_ASKED = "asked"
_ANSWERED = "answered"
_FIRST_PAUSE_MS = 60_000
_LONGEST_PAUSE_MS = 24 * 3_600_000
_PATIENCE_MS = 600_000
"""How long a file may be under way before it is asked for."""
_MAX_REMEMBERED = 1_000
_NAME = 8


@value
class Missing:
    """Entries that are not here though later ones of the same device are.

    Attributes:
        first, last: their numbers in the device's feed.
    """

    audience: AudienceId
    device: DeviceId
    first: int
    last: int


@value
class Wish:
    """What a person has asked for: entries of a device from a number on.

    Attributes:
        since: when, ms since 1970. A place that was asked later has heard it.
    """

    audience: AudienceId
    device: DeviceId
    first: int
    since: int


def missing_entries(evaluation: Evaluation) -> list[Missing]:
    """Return what must exist and is not here: the holes before entries that are."""
    found: list[Missing] = []
    for (audience, device), feed in evaluation.held.feeds.items():
        waiting = [e.seq for e in feed.loose if evaluation.reason_of(e.id) is Reason.GAP]
        first = feed.head.seq + 1 if feed.head else 1
        if waiting and min(waiting) > first:
            found.append(Missing(audience, device, first, min(waiting) - 1))
    return sorted(found, key=lambda m: (m.audience, m.device))


def request_for(
    part: Part,
    missing: Iterable[Missing],
    faults: Sequence[Fault],
    now: int,
    wishes: Iterable[Wish] = (),
) -> Request:
    """Return what to ask for in an audience now; each thing after a pause that doubles.

    Args:
        part: the audience's part of the place.
        missing: what is missing here.
        faults: what cannot be read in the place.
        now: ms since 1970.
        wishes: what a person has asked for: once more, whatever the pause.
    """
    asked = _Asked.read(part.notes.get(_ASKED))
    hoped = {Wanted(w.device, w.first): w.since for w in wishes if w.audience == part.audience}
    feeds = [Wanted(m.device, m.first) for m in missing if m.audience == part.audience]
    wanted = [w for w in feeds if asked.is_time(_feed(w), now, hoped.get(w, 0))]
    wanted += [
        w for w, since in hoped.items() if w not in feeds and asked.is_new(_feed(w), since, now)
    ]
    logs = {f.carrier for f in faults if f.carrier is not None and _is_lost(f, asked, now)}
    due = [carrier for carrier in sorted(logs) if asked.is_time(carrier, now)]
    part.notes.put(_ASKED, asked.written())
    return Request(wanted, due)


def _feed(wanted: Wanted) -> bytes:
    return wanted.device + wanted.first.to_bytes(8, "big")


def _is_lost(fault: Fault, asked: "_Asked", now: int) -> bool:
    """Tell whether a file will not come any more: it is damaged, or under way for too long."""
    if fault.flaw is Flaw.PARTIAL:
        return asked.since(fault.where.encode("utf-8", "surrogateescape"), now) > _PATIENCE_MS
    return fault.flaw is Flaw.DAMAGED


def is_answered(part: Part, name: bytes) -> bool:
    """Tell whether a request was answered before; from now on it is."""
    answered = part.notes.get(_ANSWERED) or b""
    names = [answered[at : at + _NAME] for at in range(0, len(answered), _NAME)]
    if name[:_NAME] in names:
        return True
    part.notes.put(_ANSWERED, b"".join([*names, name[:_NAME]][-_MAX_REMEMBERED:]))
    return False


class _Asked:
    """What was asked for: how often, and when last, ms since 1970."""

    def __init__(self, times: dict[bytes, tuple[int, int]]) -> None:
        self._times = times

    @classmethod
    def read(cls, data: bytes | None) -> "_Asked":
        times: dict[bytes, tuple[int, int]] = {}
        try:
            rows = decode(data) if data else []
        except CodecError:
            rows = []
        for row in rows if isinstance(rows, list) else []:
            match row:
                case [bytes() as what, int() as count, int() as last]:
                    times[what] = (count, last)
                case _:
                    pass
        return cls(times)

    def written(self) -> bytes:
        newest = sorted(self._times.items(), key=lambda item: item[1][1])[-_MAX_REMEMBERED:]
        return encode([[what, count, last] for what, (count, last) in newest])

    def is_new(self, what: bytes, since: int, now: int) -> bool:
        """Tell whether something was not asked for since then; if so, it counts as asked."""
        _, last = self._times.get(what, (0, 0))
        return last < since and self.is_time(what, now, since)

    def is_time(self, what: bytes, now: int, since: int = 0) -> bool:
        """Tell whether to ask for something now; if so, it counts as asked.

        ``since``: when a person wished for it; no pause holds that up.
        """
        count, last = self._times.get(what, (0, 0))
        pause = min(_FIRST_PAUSE_MS << min(count - 1, 20), _LONGEST_PAUSE_MS) if count else 0
        if count and last >= since and 0 <= now - last < pause:
            return False
        self._times[what] = (count + 1, now)
        return True

    def since(self, what: bytes, now: int) -> int:
        """Return for how long something has been noticed: 0 the first time."""
        _, first = self._times.setdefault(what, (0, now))
        return now - first
