"""Texts, families of amendments and hunks for property tests."""

import unicodedata

from hypothesis import strategies as st

from app.ids import AmendmentId
from app.treaty.delta import Hunk, joined

PIECES = [
    "shall ", "should ", "the ", "Parties ", "a", "b", " ", ",", ", ", "may ", "x ", "x ", "y ",
    "人", "权", "利", "𝒳", "e\u0301", "\n", "3(a)", "CO2 ", "قَانُون ",
]  # fmt: skip


def texts(most: int = 10) -> st.SearchStrategy[str]:
    """Return short wordings in NFC in which words repeat, with hard characters among them."""
    pieces = st.lists(st.sampled_from(PIECES), max_size=most)
    return pieces.map(lambda found: unicodedata.normalize("NFC", "".join(found)))


def families(most: int = 4) -> st.SearchStrategy[tuple[str, list[str]]]:
    """Return a base and other wordings of it."""
    return st.tuples(texts(), st.lists(texts(), min_size=1, max_size=most))


@st.composite
def any_hunks(draw: st.DrawFn, base: str) -> tuple[Hunk, ...]:
    """Return hunks as a hostile device may store them: sorted, apart, changing, never canonical."""
    cuts = sorted(draw(st.sets(st.integers(0, len(base)), max_size=6)))
    found: list[Hunk] = []
    for start, far in zip(cuts[::2], cuts[1::2], strict=False):
        end = draw(st.sampled_from((start, far)))
        found.append(
            Hunk(start, end, draw(st.sampled_from(["", "z", " ", "b", "人", " the", ","])))
        )
    return joined(base, found)


def amendment_id(number: int) -> AmendmentId:
    """Return a distinct amendment's id."""
    return AmendmentId(number.to_bytes(32, "big"))
