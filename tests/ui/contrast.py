"""Contrast as WCAG 2.2 measures it: of two colours, and of two pictures of one control."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

WORDS, SHAPES = 4.5, 3.0
"""Least ratios of words to their ground, and of what tells a state to what lies around it."""
_LINEAR, _SLOPE, _SHIFT, _POWER = 0.04045, 12.92, 0.055, 2.4
_SHARES = (0.2126, 0.7152, 0.0722)
_FLARE = 0.05


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0 (black) to 1 (white)."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(share * _linear(value) for share, value in zip(_SHARES, channels, strict=True))


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours: 1 for the same one, 21 for black and white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + _FLARE) / (low + _FLARE)


def told(before: QImage, after: QImage, where: QRect, enough: int) -> bool:
    """Say whether enough pixels of an area tell two pictures of one size apart, at 3 to 1."""
    assert before.size() == after.size()
    counted = 0
    for y in range(where.top(), where.bottom() + 1):
        for x in range(where.left(), where.right() + 1):
            if before.pixel(x, y) != after.pixel(x, y):
                counted += ratio(before.pixelColor(x, y), after.pixelColor(x, y)) >= SHAPES
        if counted >= enough:
            return True
    return False


def _linear(value: float) -> float:
    if value <= _LINEAR:
        return value / _SLOPE
    return ((value + _SHIFT) / (1 + _SHIFT)) ** _POWER
