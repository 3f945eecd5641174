"""What the frame says of a device and of its way to the others."""

from ui import messages
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.bridge.way import Way, WayState
from ui.i18n import Words, beside, isolated

_tr = Words("frame")


def of_place(standing: Standing) -> str:
    """Return as what somebody is here: role and delegation."""
    role = messages.of_roles(standing.roles)
    return role if standing.is_secretariat else beside(role, isolated(standing.party))


def of_way(standing: Standing, way: WayState) -> tuple[str, str, str, str]:
    """Return how one is connected: words, a smaller line, an icon and the role of its colour."""
    small = messages.to_send(standing.unsent)
    if standing.needs_attention:
        return _tr("Needs attention"), small, "triangle-alert", "collision"
    match way.way:
        case Way.NONE:
            return _tr("Working offline"), small, "wifi-off", "text2"
        case Way.TRYING:
            return _tr("Connecting…"), small, "wifi", "text2"
        case Way.OPEN:
            return _tr("Connected"), small, "wifi", "agreed"
        case Way.BUSY:
            return _tr("Exchanging…"), small, "refresh-cw", "agreed"
        case Way.LOST:
            return _tr("Working offline"), _tr("Trying again"), "wifi-off", "text2"


def below(page: Page) -> str:
    """Return what stands under the title: the symbol, or the conference's title."""
    parts = (page.symbol, page.conference if page.title else "")
    return beside(*map(isolated, parts))  # so that each is cut where its own words end
