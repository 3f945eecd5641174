"""The ways to show a text."""

from enum import StrEnum


class View(StrEnum):
    """How a text is shown."""

    BASE = "base"
    ROLLING = "rolling"
    CLEAN = "clean"
    TRACKED = "tracked"
