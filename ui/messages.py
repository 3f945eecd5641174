"""What the window says, in one place. Every sentence can be translated (Qt Linguist)."""

import os
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.cli.crash import report
from app.errors import TravauxError
from app.negotiation.role import Role
from app.workspace.view import View
from ui.i18n import Words, in_words, left_to_right
from ui.lock_watch import LockReason

_tr = Words("messages")


def of_error(error: BaseException) -> str:
    """Return one sentence about an error; an unforeseen one is written to a log that it names."""
    if isinstance(error, TravauxError):
        return in_words(error.said)
    return in_words(report(error, "window", os.environ))


def of_lock(why: LockReason) -> str:
    """Return why the window is locked, where a person did not ask for it."""
    match why:
        case LockReason.ASKED:
            return ""
        case LockReason.IDLE:
            return _tr("Locked, because it was not used for a while.")
        case LockReason.SLEPT:
            return _tr("Locked, because the machine was asleep.")
        case LockReason.SCREEN:
            return _tr("Locked, because the screen was locked.")


def of_view(view: View) -> str:
    """Return the name of a way to show a text."""
    match view:
        case View.ROLLING | View.CLEAN:
            return _tr("Bracketed")
        case View.BASE:
            return _tr("Clean")
        case View.TRACKED:
            return _tr("Redline")


def hint_of_view(view: View) -> str:
    """Return what a way to show a text shows."""
    match view:
        case View.ROLLING | View.CLEAN:
            return _tr("Every live proposal in brackets")
        case View.BASE:
            return _tr("The text as decided so far")
        case View.TRACKED:
            return _tr("Every live proposal against the text: inserted underlined, deleted struck")


def open_units(count: int) -> str:
    """Return the word that marks an open clause, "" for none: "2 open"."""
    return _tr("{} open").format(count) if count else ""


def amendments(count: int) -> str:
    """Return how many amendments were tabled and not withdrawn."""
    if count == 1:
        return _tr("1 amendment tabled")
    return _tr("{} amendments tabled").format(count)


def clauses(count: int, open_: int | None = None) -> str:
    """Return how many clauses a text has, and how many of them are open where that is known."""
    if open_ is None:
        return _tr("1 clause") if count == 1 else _tr("{} clauses").format(f"{count:,}")
    if not open_:
        return _tr("{} clauses, none open").format(f"{count:,}")
    return _tr("{} clauses, {} of them open").format(f"{count:,}", open_)


def rolling_code(digest: bytes) -> str:
    """Return the beginning of the rolling hash, as it is read aloud."""
    digits = digest[:8].hex()
    groups = " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
    shown = f"{groups} …"
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _tr("Rolling text {}").format(left_to_right(shown) if mirrored else shown)


def missing(count: int) -> str:
    """Return that part of a text has not arrived."""
    return _tr(
        "Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle "
        "to complete it."
    ).format(count)


def in_quarantine(count: int) -> str:
    """Return how many entries are kept as evidence, where everything else holds."""
    return _tr("In quarantine: {}. Everything else that is stored holds.").format(f"{count:,}")


def hits(at: int, count: int) -> str:
    """Return which of how many places is shown."""
    return _tr("{} of {}").format(f"{at:,}", f"{count:,}") if count else _tr("Not found")


def tip(text: str) -> str:
    """Return text for a tooltip that shows it as it is: tooltips guess at markup. "" for none."""
    return f"<span>{escape(text)}</span>" if text else ""


def running(name: str, done: int, total: int, left: float | None) -> str:
    """Return how far something is: "Reading the bundle: 3 of 7, 20 seconds left"."""
    words = _tr("{}: {} of {}").format(name, f"{done:,}", f"{total:,}")
    if left is None:
        return words
    if left < 90:
        return _tr("{}, {} seconds left").format(words, max(1, round(left)))
    return _tr("{}, {} minutes left").format(words, round(left / 60))


def of_roles(roles: frozenset[Role]) -> str:
    """Return what one is: "Chair"."""
    order = (
        Role.CHAIR,
        Role.DEPUTY_CHAIR,
        Role.SECRETARIAT,
        Role.LEAD,
        Role.DELEGATE,
        Role.OBSERVER,
    )
    first = next((role for role in order if role in roles), None)
    return of_role(first) if first else _tr("No role yet")


def of_role(role: Role) -> str:
    """Return the name of a role."""
    match role:
        case Role.CHAIR:
            return _tr("Chair")
        case Role.DEPUTY_CHAIR:
            return _tr("Deputy chair")
        case Role.SECRETARIAT:
            return _tr("Secretariat")
        case Role.LEAD:
            return _tr("Head of delegation")
        case Role.DELEGATE:
            return _tr("Delegate")
        case Role.OBSERVER:
            return _tr("Observer")


def to_send(count: int) -> str:
    """Return how much is still to be sent."""
    if not count:
        return _tr("Nothing to send")
    return _tr("1 entry to send") if count == 1 else _tr("{} entries to send").format(f"{count:,}")
