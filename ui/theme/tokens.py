"""Colours by role: code asks for a role, never for a colour. One frozen ``Theme`` for each mode."""

import tomllib
from dataclasses import replace
from typing import cast

from PySide6.QtGui import QColor

from app.resources import read_resource
from app.values import value


@value
class Theme:
    """What each role looks like in one mode; the values stand in ``resources/themes``.

    Attributes:
        name: "light" or "dark", with "-contrast" behind it for high contrast.
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

    @property
    def is_dark(self) -> bool:
        """Whether words are light on a dark ground."""
        return self.name.startswith("dark")

    @property
    def is_contrast(self) -> bool:
        """Whether it is for those who ask for high contrast: nothing is told by a pale ground."""
        return self.name.endswith("-contrast")

    def delegation(self, slot: int) -> QColor:
        """Return the colour of the delegation at a place of the roster; unknown ones have text3."""
        return self.delegations[slot % len(self.delegations)] if slot >= 0 else self.text3


def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark"; a role that is missing or unknown is a TypeError."""
    values = tomllib.loads(read_resource(f"themes/{name}.toml").decode())
    slots = cast("list[str]", values.pop("delegations"))
    roles = {role: QColor(cast("str", value)) for role, value in values.items()}
    return Theme(name=name, delegations=tuple(map(QColor, slots)), **roles)


def high_contrast(theme: Theme) -> Theme:
    """Return it for those who ask for contrast: strong borders, no soft grounds, no pale words."""
    return replace(
        theme,
        name=f"{theme.name}-contrast",
        border=theme.text2,
        border_strong=theme.text2,
        control=theme.text2,
        text3=theme.text2,
        accent_soft=theme.surface,
        agreed_soft=theme.surface,
        bracket_soft=theme.surface,
        collision_soft=theme.surface,
        stale_soft=theme.surface,
    )
