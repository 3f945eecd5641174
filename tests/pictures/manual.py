"""The pictures of the manual, renewed with those that are taken in light colours."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parents[2] / "docs"
WIDTH = 960
"""Pixels: as wide as the manual shows them in a window of the usual size."""
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
        flat = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
        picture = picture.convertToFormat(QImage.Format.Format_Indexed8, flat)
        if picture.save(str(target)):
            changed.append(target)
    return changed
