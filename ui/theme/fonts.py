"""Type: which families, in which sizes, on which grid. All sizes in device-independent pixels.

The families of the design come first; on a machine without them the next that is there is taken.
"""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from app.resources import ROOT
from app.values import value

INTERFACE = ("Inter", "IBM Plex Sans Arabic", "Noto Sans", "Noto Sans Arabic", "Noto Sans SC",
             "Noto Serif SC", "DejaVu Sans")  # fmt: skip
TREATY = ("Source Serif 4", "Noto Naskh Arabic", "Noto Serif SC", "Noto Serif", "Noto Serif CJK SC",
          "DejaVu Serif")  # fmt: skip
FIXED = ("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono")

BODY, LABEL, CAPTION, TITLE, FIGURE = 13, 12, 11, 16, 22
_ARABIC = ("Noto Naskh Arabic",)
_SIZES = {"ar": (18, 30), "fa": (18, 30), "ur": (18, 30), "zh": (16, 28), "ja": (16, 28)}
_LATIN = (16, 26)


_SHIPPED = ("interface/fonts/*.ttf", "fonts/NotoSerifSC-*.ttf")
_MIN_SCALE, _MAX_SCALE = 0.9, 1.5


class _Scale:
    """How much larger than designed the interface's type is."""

    factor = 1.0
    registered = False


def register_fonts() -> None:
    """Make the shipped fonts known to Qt, once; it never takes one of the system instead."""
    if not _Scale.registered:
        _Scale.registered = True
        for pattern in _SHIPPED:
            for path in sorted(ROOT.glob(pattern)):
                QFontDatabase.addApplicationFont(str(path))


def interface_scale() -> float:
    """Return how much larger than designed the interface's type is: 0.9 to 1.5."""
    return _Scale.factor


def set_interface_scale(factor: float) -> None:
    """Set it, within its bounds; ``Appearance`` alone does, and tells the widgets."""
    _Scale.factor = min(_MAX_SCALE, max(_MIN_SCALE, factor))


def font(families: tuple[str, ...], size: float, weight: int = 400) -> QFont:
    """Return a font of the first family that is there."""
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def interface_font(size: float = BODY, weight: int = 400) -> QFont:
    """Return a font for controls and labels, at the size that a person chose for the interface."""
    return font(INTERFACE, size * _Scale.factor, weight)


def fixed_font(size: float = LABEL, weight: int = 400) -> QFont:
    """Return a font for codes and keys, at the size that a person chose for the interface."""
    return font(FIXED, size * _Scale.factor, weight)


@value
class TreatyType:
    """The type of a treaty text in one language at one magnification.

    Attributes:
        pitch: height of a line of wording; lines of every kind of type stand on this grid.
        zoom: 1.0 is the size of the design.
        letter: mean width of a letter of the wording, for estimates.
    """

    body: QFont
    article: QFont
    division: QFont
    title: QFont
    number: QFont
    caption: QFont
    sponsor: QFont
    pitch: float
    zoom: float
    letter: float


def treaty_type(language: str, zoom: float) -> TreatyType:
    """Return the type for a language: Arabic and Chinese are set larger on a wider grid."""
    size, pitch = _SIZES.get(language, _LATIN)
    families = _ARABIC + TREATY if language in ("ar", "fa", "ur") else TREATY
    body = font(families, size * zoom)
    sample = "the Parties shall cooperate in good faith"
    return TreatyType(
        body,
        font(families, (size + 4) * zoom, 600),
        font(families, (size + 2) * zoom, 600),
        font(families, (size + 10) * zoom, 600),
        font(INTERFACE, LABEL * zoom, 500),
        font(INTERFACE, LABEL * zoom, 600),
        font(INTERFACE, CAPTION * zoom, 600),
        float(round(pitch * zoom)),
        zoom,
        QFontMetricsF(body).horizontalAdvance(sample) / len(sample),
    )
