"""What ``status`` tells of a workspace, as values that can be kept: all but the clock's part.

Making them takes the whole record (``status_making``); telling them takes this module alone.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.ids import DeviceId
from app.values import value
from app.workspace.by_the_clock import Alarm, LastHeard, Level, Notice
from app.workspace.checkpoint import Json


@value
class Facts:
    """All that is to be told and does not change by itself.

    Attributes:
        told: by the keys of ``status --json``.
        party: the name of the party that this device speaks for.
        stopped: why this device signs no more, and what to do; "" while it does.
        expires: when the roster does, ms since 1970.
        crossed: what crosses red lines, a sentence each.
        notices, alarms: those that hold whatever the time.
    """

    told: Mapping[str, Any]
    party: str
    stopped: str
    expires: int
    crossed: tuple[str, ...]
    heard: LastHeard
    notices: tuple[Notice, ...]
    alarms: tuple[Alarm, ...]


def written(facts: Facts) -> Json:
    """Return facts as they are kept."""
    alarms: list[Json] = [
        [a.kind, a.level.value, a.words, a.todo, a.device.hex() if a.device else ""]
        for a in facts.alarms
    ]
    return {
        "told": dict(facts.told),
        "party": facts.party,
        "stopped": facts.stopped,
        "expires": facts.expires,
        "crossed": list(facts.crossed),
        "heard": asdict(facts.heard),
        "notices": [asdict(notice) for notice in facts.notices],
        "alarms": alarms,
    }


def read(kept: Json) -> Facts | None:
    """Return the facts that are kept; None where they are not such."""
    found: Any = kept
    try:
        heard = found["heard"]
        return Facts(
            found["told"],
            found["party"],
            found["stopped"],
            found["expires"],
            tuple(found["crossed"]),
            LastHeard(
                heard["secretariat"],
                tuple(heard["delegations"]),
                heard["count"],
                heard["to_secretariat"],
            ),
            tuple(Notice(**notice) for notice in found["notices"]),
            tuple(_alarm(*alarm) for alarm in found["alarms"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _alarm(kind: str, level: str, words: str, todo: str, device: str) -> Alarm:
    whose = DeviceId(bytes.fromhex(device)) if device else None
    return Alarm(kind, Level(level), words, todo, whose)
