"""What the window says, in one place. Every sentence can be translated (Qt Linguist)."""

import os
from html import escape

from PySide6.QtCore import QCoreApplication

from app.cli.crash import report
from app.errors import TravauxError
from app.workspace.reading import View
from ui.lock_watch import LockReason


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("messages", text, None, count)


def of_error(error: BaseException) -> str:
    """Return one sentence about an error; an unforeseen one is written to a log that it names."""
    return str(error) if isinstance(error, TravauxError) else report(error, "window", os.environ)


def of_lock(why: LockReason) -> str:
    """Return why the window is locked, where a person did not ask for it."""
    match why:
        case LockReason.ASKED:
            return ""
        case LockReason.IDLE:
            return _tr("Locked, because it was not used for a while.")
        case LockReason.SLEPT:
            return _tr("Locked, because the machine was asleep.")


def of_view(view: View) -> str:
    """Return the name of a way to show a text."""
    match view:
        case View.ROLLING:
            return _tr("Rolling")
        case View.CLEAN:
            return _tr("Clean")
        case View.BASE:
            return _tr("Base")
        case View.TRACKED:
            return _tr("Tracked")


def hint_of_view(view: View) -> str:
    """Return what a way to show a text shows."""
    match view:
        case View.ROLLING:
            return _tr("Every live proposal in brackets, with the names of its sponsors")
        case View.CLEAN:
            return _tr("Every live proposal in brackets, without names")
        case View.BASE:
            return _tr("The text as decided so far")
        case View.TRACKED:
            return _tr("Every live proposal struck or underlined, with the names of its sponsors")


def open_units(count: int) -> str:
    """Return the word that marks an open clause, "" for none: "2 open"."""
    return _tr("{} open").format(count) if count else ""


def amendments(count: int) -> str:
    """Return how many amendments were tabled and not withdrawn."""
    if count == 1:
        return _tr("1 amendment tabled")
    return _tr("{} amendments tabled").format(count)


def clauses(count: int, open_: int) -> str:
    """Return how many clauses a text has, and how many of them are open."""
    if not open_:
        return _tr("{} clauses, none open").format(f"{count:,}")
    return _tr("{} clauses, {} of them open").format(f"{count:,}", open_)


def rolling_code(digest: bytes) -> str:
    """Return the beginning of the rolling hash, as it is read aloud."""
    digits = digest[:8].hex()
    groups = " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
    return _tr("Rolling text {}").format(groups + " …")


def missing(count: int) -> str:
    """Return that part of a text has not arrived."""
    return _tr(
        "Part of this text has not arrived yet: {} entries are missing. Read the sender’s next "
        "bundle to complete it."
    ).format(count)


def hits(at: int, count: int) -> str:
    """Return which of how many places is shown."""
    return _tr("{} of {}").format(f"{at:,}", f"{count:,}") if count else _tr("Not found")


def tip(text: str) -> str:
    """Return text for a tooltip that shows it as it is: tooltips guess at markup."""
    return f"<span>{escape(text)}</span>"
