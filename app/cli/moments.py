"""Moments as people type them: a date and time in UTC, or so many hours or days from now."""

import re
from datetime import UTC, datetime

from app.errors import UsageError
from app.said import said

_FROM_NOW = re.compile(r"\+?(\d{1,5})\s*([hd])")
_HOURS = {"h": 1, "d": 24}
_HOUR_MS = 3_600_000
_MAX_MS = 2**53


def a_moment(typed: str, now: int) -> int:
    """Return a moment in ms since 1970.

    Args:
        typed: "2026-12-01 18:00" (UTC unless it names another offset), "72h" or "3d".
        now: ms since 1970.

    Raises:
        UsageError: it is none of these.
    """
    found = _FROM_NOW.fullmatch(typed.strip().casefold())
    if found:
        return now + int(found[1]) * _HOURS[found[2]] * _HOUR_MS
    try:
        when = datetime.fromisoformat(typed.strip())
    except ValueError:
        raise UsageError(
            said(
                "“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.",
                typed=typed,
            )
        ) from None
    milliseconds = round((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() * 1000)
    if not 0 <= milliseconds < _MAX_MS:
        raise UsageError(said("“{typed}” is too far off.", typed=typed))
    return milliseconds
