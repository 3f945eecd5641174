"""Sizes as designed, at the size that a person chose for the interface.

Type grows with that size, and so must what holds it: lines of tools, columns, cards, tags, icons.
"""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from ui.theme.fonts import interface_scale

_HELD = "designedSize"
_MOST = 16_777_215
"""What Qt takes for "as large as it likes"."""


class Side(StrEnum):
    """What of a widget is held at a designed size."""

    WIDTH = "width"
    LEAST_WIDTH = "least width"
    MOST_WIDTH = "most width"
    LEAST_HEIGHT = "least height"
    HEIGHT = "height"


def scaled(pixels: float) -> int:
    """Return designed pixels as they are at the size of the interface."""
    return round(pixels * interface_scale())


def hold(widget: QWidget, side: Side, pixels: int) -> None:
    """Give a side of a widget a designed size; it stays it whatever size is chosen later."""
    held = _held(widget)
    held[side.value] = pixels
    widget.setProperty(_HELD, held)
    _apply(widget, side, pixels)


def resize(widget: QWidget) -> None:
    """Give a widget its designed sizes anew; ``Appearance`` alone does, for all of them."""
    for name, pixels in _held(widget).items():
        _apply(widget, Side(name), pixels)


def _held(widget: QWidget) -> dict[str, int]:
    found = widget.property(_HELD)
    return dict(found) if isinstance(found, dict) else {}  # pyright: ignore


def _apply(widget: QWidget, side: Side, pixels: int) -> None:
    size = scaled(pixels)
    match side:
        case Side.WIDTH:
            widget.setFixedWidth(size)
        case Side.LEAST_WIDTH:
            widget.setMinimumWidth(size)
        case Side.MOST_WIDTH:
            widget.setMaximumWidth(min(_MOST, size))
        case Side.LEAST_HEIGHT:
            widget.setMinimumHeight(size)
        case Side.HEIGHT:
            widget.setFixedHeight(size)
