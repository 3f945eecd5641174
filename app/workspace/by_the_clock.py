"""What time alone makes true: who was heard of when, and which dates of the roster draw near.

All of it follows from a few times and the clock, so that it can be said at once and anew, where
everything else of a state is kept. What is told of a state has its forms here: alarms and notices.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import Enum

from app.ids import DeviceId
from app.said import counted, said, together
from app.values import value

HOUR = 3_600_000
"""Milliseconds."""
_DAY = 24 * HOUR
FRESH = _DAY
"""How old a statement may be before it is made anew though nothing has changed."""
AMBER, RED = 2 * _DAY, 7 * _DAY
"""How old the secretariat's newest statement may be before that is a warning, and an alarm."""
WARN_BEFORE = 7 * _DAY
"""Milliseconds before a roster's expiry from which on it is told."""


class Level(Enum):
    """How much an alarm asks for."""

    NOTE = "note"
    WARNING = "warning"
    ALARM = "alarm"


_GRAVEST = (Level.ALARM, Level.WARNING, Level.NOTE)


@value
class Alarm:
    """One thing that is wrong, or may be.

    Attributes:
        kind: stable, for programs ("fork", "withheld", …).
        words: what is wrong.
        todo: what to do about it.
        device: which device it is about, if one.
    """

    kind: str
    level: Level
    words: str
    todo: str
    device: DeviceId | None = None


@value
class Notice:
    """Something that is to be known.

    Attributes:
        kind: stable, for programs.
        what: what is so, in sentences.
        to_do: what to do about it, and who; "" when nothing is.
        alarm: something is wrong; else it is for information.
    """

    kind: str
    what: str
    to_do: str = ""
    alarm: bool = True

    @property
    def words(self) -> str:
        """Both, as one text."""
        return f"{self.what} {self.to_do}".rstrip()


@value
class Freshness:
    """How new is what is held.

    Attributes:
        secretariat: when the secretariat last stated what it holds, by its clock; None: never.
        heard: delegations that have written anything within a day; ``delegations`` of how many.
    """

    secretariat: int | None
    heard: int
    delegations: int

    def level(self, now: int) -> str:
        """Return "fresh", "amber" after 48 hours, "red" after seven days, or "unknown"."""
        if self.secretariat is None:
            return "unknown"
        age = now - self.secretariat
        return "red" if age > RED else "amber" if age > AMBER else "fresh"


@value
class LastHeard:
    """When others last wrote, ms since 1970 by their clocks.

    Attributes:
        secretariat: the secretariat's newest statement of what it holds; None: there is none.
        delegations: of each delegation that has written at all; ``count`` are on the roster.
        to_secretariat: this device is the secretariat's, which waits for no word of its own.
    """

    secretariat: int | None
    delegations: tuple[int, ...]
    count: int
    to_secretariat: bool = False

    def at(self, now: int) -> Freshness:
        """Return how new that is at a time."""
        heard = sum(time >= now - FRESH for time in self.delegations)
        return Freshness(self.secretariat, heard, self.count)

    def alarms(self, now: int) -> Iterator[Alarm]:
        """Yield that nothing was heard of the secretariat for too long, if that is so."""
        level = self.at(now).level(now)
        if self.to_secretariat or self.secretariat is None or level not in ("amber", "red"):
            return
        yield Alarm(
            "freeze",
            Level.ALARM if level == "red" else Level.WARNING,
            said(
                "Nothing from the secretariat since {day}. Silence is the only sign when somebody "
                "keeps everything from you.",
                day=day(self.secretariat),
            ),
            said(
                "Get a bundle from the secretariat by another way, or compare the state code of "
                "“travaux status” by telephone."
            ),
        )


def worst_first(alarms: Iterable[Alarm]) -> list[Alarm]:
    """Return alarms in the order of what they ask for; alike ones stay as they were."""
    return sorted(alarms, key=lambda alarm: _GRAVEST.index(alarm.level))


def gravest_first(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Return notices, those of something wrong first; alike ones stay as they were."""
    return tuple(sorted(notices, key=lambda notice: not notice.alarm))


def expiry(version: int, expires: int, now: int) -> Iterator[Notice]:
    """Yield that a roster has expired or soon will, if that is so. Times in ms since 1970."""
    left = expires - now
    renew = said("The secretariat renews it: travaux roster renew")
    if left < 0:
        yield Notice(
            "roster_expired",
            said(
                "The roster {version} expired {days} ago. It still holds, but news of the "
                "secretariat may be kept from you: revocations, for instance.",
                version=version,
                days=_days(-left),
            ),
            together((said("Ask the secretariat for a bundle."), renew)),
        )
    elif left < WARN_BEFORE:
        yield Notice(
            "roster_expires",
            said("The roster {version} expires in {days}.", version=version, days=_days(left)),
            renew,
            alarm=False,
        )


def day(time: int) -> str:
    """Return a time as people read it, in UTC."""
    return f"{datetime.fromtimestamp(time / 1000, UTC):%d %B %Y, %H:%M} UTC"


def _days(milliseconds: int) -> str:
    days = milliseconds // _DAY
    if days == 0:
        return said("less than a day")
    return counted(days, "1 day", "{count} days")
