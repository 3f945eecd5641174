"""When a clause can be drafted on, and by which rule it cannot."""

from app.negotiation.access import may
from app.negotiation.events import AmendmentTabled
from app.negotiation.stand_events import StatusSet
from ui.bridge.page import DONE, Page, Row
from ui.bridge.standing import Standing
from ui.bridge.words import of_status
from ui.i18n import Words

_tr = Words("DraftingDesk")


def refusal(standing: Standing | None, page: Page | None, row: Row | None) -> str:
    """Return why a clause cannot be drafted on; "" when it can."""
    return barred(standing, page, row) or locked(standing, row)


def barred(standing: Standing | None, page: Page | None, row: Row | None) -> str:
    """Return why no clause can be drafted on just now; "" when one can."""
    if standing is None or page is None or row is None:
        return _tr("Unlock a workspace first.")
    if page.is_past:
        return _tr("This is how the text read earlier. Go back to now to draft.")
    if not may(standing.roles, AmendmentTabled):
        return _tr("Your role does not propose amendments.")
    return standing.stopped


def locked(standing: Standing | None, row: Row | None) -> str:
    """Return by which rule a clause refuses changes; "" when it takes them."""
    if row is None or row.status not in DONE:
        return ""
    if may_reopen(standing):
        words = _tr("{}: agreed clauses refuse changes until they are reopened.")
    else:
        words = _tr(
            "{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it "
            "again, with a reason: press M to write a comment."
        )
    return words.format(of_status(row.status))


def may_reopen(standing: Standing | None) -> bool:
    """Whether this device may open again what is agreed."""
    return standing is not None and may(standing.roles, StatusSet)
