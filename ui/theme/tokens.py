"""Colours by role: code asks for a role, never for a colour. One frozen ``Theme`` for each mode."""

import tomllib
from dataclasses import dataclass
from typing import cast

from PySide6.QtGui import QColor

from app.resources import read_resource


@dataclass(frozen=True, slots=True)
class Theme:
    """What each role looks like in one mode; the values stand in ``resources/themes``.

    Attributes:
        name: "light" or "dark".
        delegations: eight colours, given to delegations in the order of the roster.
    """

    name: str
    app: QColor
    surface: QColor
    sunken: QColor
    hover: QColor
    selected: QColor
    border: QColor
    border_strong: QColor
    control: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    agreed: QColor
    agreed_soft: QColor
    bracket: QColor
    bracket_soft: QColor
    collision: QColor
    collision_soft: QColor
    stale: QColor
    stale_soft: QColor
    delegations: tuple[QColor, ...]

    def delegation(self, slot: int) -> QColor:
        """Return the colour of the delegation at a place of the roster; unknown ones have text3."""
        return self.delegations[slot % len(self.delegations)] if slot >= 0 else self.text3


def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark"; a role that is missing or unknown is a TypeError."""
    values = tomllib.loads(read_resource(f"themes/{name}.toml").decode())
    slots = cast("list[str]", values.pop("delegations"))
    roles = {role: QColor(cast("str", value)) for role, value in values.items()}
    return Theme(name=name, delegations=tuple(map(QColor, slots)), **roles)
