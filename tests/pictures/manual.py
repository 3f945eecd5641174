"""The pictures of the manual, renewed with those that are taken in light colours."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parents[2] / "docs"
WIDTH = 960
"""Pixels: as wide as the manual shows them in a window of the usual size."""
_COLOURS, _COARSE = 256, 0xFFF0F0F0
"""So many, and no two of them nearer than a sixteenth of each of their parts."""
PICTURES = {
    "contested": "text",
    "desk-picked": "merge-desk",
    "consensus": "consensus",
    "languages": "languages",
    "export": "export",
    "sync-outgoing": "sync",
    "issue-in-the-way": "issue",
}
"""By the name of what was taken: the name in the manual."""


def renew(taken: Path, out: Path = DOCS / "help" / "images") -> list[Path]:
    """Put pictures that were taken into the manual; return those that are now others."""
    out.mkdir(parents=True, exist_ok=True)
    changed: list[Path] = []
    for name, called in PICTURES.items():
        source, target = taken / f"{name}.png", out / f"{called}.png"
        if not source.exists():
            continue
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QImage(str(source)).scaledToWidth(WIDTH, smooth)
        if _with_few_colours(picture).save(str(target)):
            changed.append(target)
    return changed


def _with_few_colours(picture: QImage) -> QImage:
    """Return a picture in the 256 colours that stand for most of it.

    Qt's own choice is the same for every picture, and turns a pale ground into another colour.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("I"))
    alike: dict[int, tuple[int, int]] = {}
    for colour, count in counts.items():
        key = colour & _COARSE
        most, before = alike.get(key, (0, colour))
        alike[key] = (max(most, count), colour if count > most else before)
    chosen = sorted(alike.values(), reverse=True)[:_COLOURS]
    table = [colour for _, colour in chosen]
    flat = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flat)
