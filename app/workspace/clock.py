"""The clock of this device."""

import time
from collections.abc import Callable
from typing import TypeAlias

Clock: TypeAlias = Callable[[], int]
"""Milliseconds since 1970."""


def now() -> int:
    """Return the clock of this device: ms since 1970."""
    return time.time_ns() // 1_000_000
