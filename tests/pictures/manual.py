"""The pictures of the manual and of the README, renewed with those that are taken."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parents[2] / "docs"
WIDTH = 1_600
"""Pixels at most: twice as many as the manual has room for, so that they are sharp everywhere."""
_COLOURS, _COARSE = 256, 0xFFF0F0F0
"""So many, and no two of them nearer than a sixteenth of each of their parts."""
LOOK, RATIO = "double", 2
"""The look that the manual's pictures are taken in, and its pixel ratio."""
PICTURES = {
    "aquifers-text": ("text", QRect(340, 54, 1100, 620)),
    "desk-picked": ("merge-desk", QRect(316, 54, 1124, 818)),
    "consensus": ("consensus", QRect(76, 54, 1010, 818)),
    "languages": ("languages", QRect(76, 54, 1038, 680)),
    "export": ("export", QRect(76, 54, 1064, 780)),
    "manual-sync": ("sync", QRect(76, 54, 1024, 420)),
    "issue-in-the-way": ("issue", QRect(340, 76, 760, 540)),
}
"""By the name of what was taken: the name in the manual, and what of the window is to be seen."""
README = {"light": "window-light", "dark": "window-dark", "arabic": "window-arabic"}
"""By the look of the golden picture of the text: the name beside the README."""


def renew(taken: Path, out: Path = DOCS / "help" / "images") -> list[Path]:
    """Put pictures that were taken into the manual; return those that were there."""
    out.mkdir(parents=True, exist_ok=True)
    put: list[Path] = []
    for name, (called, part) in PICTURES.items():
        source = taken / f"{name}.png"
        if source.exists():
            pixels = QRect(part.topLeft() * RATIO, part.size() * RATIO)
            put.append(_put(QImage(str(source)).copy(pixels), out / f"{called}.png"))
    return put


def renew_readme(golden: Path, out: Path = DOCS / "images") -> list[Path]:
    """Show the text in the README as the golden pictures have it, in full size."""
    found = {golden / look / "text.png": name for look, name in README.items()}
    return [
        _put(QImage(str(source)), out / f"{name}.png")
        for source, name in found.items()
        if source.exists()
    ]


def _put(picture: QImage, target: Path) -> Path:
    if picture.width() > WIDTH:
        picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    assert _with_few_colours(picture).save(str(target)), target
    return target


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
