"""Type: which families, in which sizes, on which grid. All sizes in device-independent pixels.

The families of the design come first; on a machine without them the next that is there is taken.
"""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

INTERFACE = ("Inter", "IBM Plex Sans Arabic", "Noto Sans", "Noto Sans Arabic", "Noto Sans SC",
             "DejaVu Sans")  # fmt: skip
TREATY = ("Source Serif 4", "Noto Naskh Arabic", "Noto Serif SC", "Noto Serif", "Noto Serif CJK SC",
          "DejaVu Serif")  # fmt: skip
FIXED = ("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono")

BODY, LABEL, CAPTION, TITLE = 13, 12, 11, 16
_ARABIC = ("Noto Naskh Arabic",)
_SIZES = {"ar": (18, 30), "fa": (18, 30), "ur": (18, 30), "zh": (16, 28), "ja": (16, 28)}
_LATIN = (16, 26)


def font(families: tuple[str, ...], size: float, weight: int = 400) -> QFont:
    """Return a font of the first family that is there."""
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def interface_font(size: float = BODY, weight: int = 400) -> QFont:
    """Return a font for controls and labels."""
    return font(INTERFACE, size, weight)


@dataclass(frozen=True, slots=True)
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
        interface_font(LABEL * zoom, 500),
        interface_font(LABEL * zoom, 600),
        interface_font(CAPTION * zoom, 600),
        float(round(pitch * zoom)),
        zoom,
        QFontMetricsF(body).horizontalAdvance(sample) / len(sample),
    )
