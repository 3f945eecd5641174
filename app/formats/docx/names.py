"""The namespaces and names of Office Open XML (ECMA-376, ISO/IEC 29500) that are used here."""

from collections.abc import Mapping
from typing import Final

_ECMA: Final = "http://schemas.openxmlformats.org"
_ISO: Final = "http://purl.oclc.org/ooxml"
_MICROSOFT: Final = "http://schemas.microsoft.com/office/word"

WORD: Final = f"{_ECMA}/wordprocessingml/2006/main"
RELATIONSHIPS: Final = f"{_ECMA}/officeDocument/2006/relationships"
MATH: Final = f"{_ECMA}/officeDocument/2006/math"
COMPATIBILITY: Final = f"{_ECMA}/markup-compatibility/2006"
WORD_2010: Final = f"{_MICROSOFT}/2010/wordml"
WORD_2012: Final = f"{_MICROSOFT}/2012/wordml"

FROM_STRICT: Mapping[str, str] = {
    f"{_ISO}/wordprocessingml/main": WORD,
    f"{_ISO}/officeDocument/relationships": RELATIONSHIPS,
    f"{_ISO}/officeDocument/math": MATH,
}
"""Transitional namespaces by those of Strict documents; the names in them are the same."""

W: Final = f"{{{WORD}}}"
R: Final = f"{{{RELATIONSHIPS}}}"
W14: Final = f"{{{WORD_2010}}}"
W15: Final = f"{{{WORD_2012}}}"

OFFICE_DOCUMENT: Final = "officeDocument"
"""The last word of the type of relationship, the same in both kinds of documents."""

BOOKMARK_TEXT: Final = "_Tx_"
BOOKMARK_HEADING: Final = "_Th_"
"""Hidden bookmarks of ours; the id of a clause follows, in hexadecimal digits."""
STYLE_NUMBER: Final = "TravauxNumber"
STYLE_FURNITURE: Final = "TravauxFurniture"
"""Styles of ours: a printed number, which is computed; and what belongs to the page."""
BOOKMARK_MOVED: Final = "_Tm_"
BOOKMARK_MOVED_HEADING: Final = "_Tn_"
"""The same for the text and the heading of a clause at the place that it is to move to."""
BOOKMARK_EMPTY: Final = "_Te_"
"""The same, in the next paragraph, for a clause that has no words and no number of its own."""
BOOKMARK_VIEW: Final = "_Tv_"
"""What a document showed when it went out; the name of the view follows ("tracked")."""
