"""Typesetting, in a child process."""

from collections.abc import Callable

from app.formats.typesetting import (
    Page,
    Pictured,
    Printed,
    TypesettingError,
    answer_of,
    parts_in,
    picture_request_for,
    pictures_of,
    request_for,
)
from app.ports import Children, ChildStoppedError, Limits

LIMITS = Limits(memory=3 << 30, seconds=300)
"""Ten thousand clauses take 1 GiB and half a minute."""
_CHILD = "app.formats.typesetting_child"
_PICTURES = "app.formats.picturing_child"
_DENSITY = 110
"""Dots an inch: a page as wide as a column of the window, on a screen of double density too."""


def printed(
    children: Children,
    page: Page,
    still: Callable[[], None] | None = None,
    limits: Limits = LIMITS,
) -> Printed:
    """Set a text as PDF/A-3a and PDF/UA-1. Cost: about a second for 200 pages.

    To be told its lines costs about four times as much: a process for every 20,000 words.

    Characters that no font has are to be looked for first (``formats.glyphs``): the typesetter
    refuses them without saying where they stand.

    Args:
        children: where the typesetter runs.
        page: what is to be set.
        still: called while waiting; what it raises cancels.
        limits: what the typesetter may take.

    Raises:
        ChildRefusedError: the typesetter refuses; it says why.
        TypesettingError: it was stopped.
    """
    try:
        first = children.run(_CHILD, request_for(page), limits, still)
        words = (request_for(page, part) for part in range(parts_in(first)))
        return answer_of(first, [children.run(_CHILD, w, limits, still) for w in words])
    except ChildStoppedError as error:
        raise TypesettingError(error.why) from None


def pictured(
    children: Children, page: Page, most: int, still: Callable[[], None] | None = None
) -> Pictured:
    """Return pictures of the first pages of the PDF that ``printed`` would make.

    Cost: as for that, and a twentieth of a second a page of the whole.

    Raises:
        ChildRefusedError: the typesetter refuses; it says why.
        TypesettingError: it was stopped.
    """
    try:
        request = picture_request_for(page, most, _DENSITY)
        return pictures_of(children.run(_PICTURES, request, LIMITS, still))
    except ChildStoppedError as error:
        raise TypesettingError(error.why) from None
