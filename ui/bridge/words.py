"""Words for what a page holds, in the language of the interface."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from app.negotiation.disposition_state import State
from app.negotiation.stand_events import Stance
from app.workspace.cards import Deed
from app.workspace.draft_words import Standing
from app.workspace.moment import Moment, MomentKind
from ui.bridge.page import Status
from ui.i18n import Words, in_words, isolated, noop

_tr = Words("page")

_STATUS = {
    Status.UNSAID: "",
    Status.OPEN: noop("Open"),
    Status.BRACKETED: noop("Bracketed"),
    Status.COLLISION: noop("Collision"),
    Status.AD_REFERENDUM: noop("Agreed ad referendum"),
    Status.AGREED: noop("Agreed"),
    Status.ADOPTED: noop("Adopted"),
}
_DEEDS = {
    Deed.SUBSTITUTION: noop("Substitution"),
    Deed.INSERTION: noop("Insertion"),
    Deed.OMISSION: noop("Deletion of words"),
    Deed.ALTERNATIVE: noop("Alternative wording"),
    Deed.NEW_CLAUSE: noop("New clause"),
    Deed.DELETION: noop("Deletion"),
    Deed.MOVE: noop("Move"),
    Deed.SPLIT: noop("Split"),
    Deed.JOIN: noop("Join"),
    Deed.RETENTION: noop("Retention (no change)"),
}
_STATES = {
    State.TABLED: noop("On the table"),
    State.WITHDRAWN: noop("Withdrawn"),
    State.SUPERSEDED: noop("Superseded"),
    State.ADOPTED: noop("Adopted"),
    State.IN_PART: noop("Adopted in part"),
    State.AS_MODIFIED: noop("Adopted as modified"),
    State.NOT_REFLECTED: noop("Not reflected"),
    State.DEFERRED: noop("Deferred"),
    State.RETAINED: noop("Retained in brackets"),
    State.REFLECTED: noop("Already reflected"),
    State.ATTENTION: noop("Overtaken: needs attention"),
}
_STANDINGS = {
    Standing.CURRENT: "",
    Standing.APPLIES: noop("The base text changed: your draft applies to the new text."),
    Standing.REFLECTED: noop("The base text changed: it says already what your draft says."),
    Standing.NEEDS_ATTENTION: noop(
        "The base text changed: your draft needs attention. Nothing of it is lost."
    ),
}
_STANCES = {
    Stance.TAKEN_BACK: noop("Took its position back"),
    Stance.SUPPORTS: noop("Supports"),
    Stance.ACCEPTS_IF: noop("Can accept if…"),
    Stance.RESERVES: noop("Reserves"),
    Stance.OPPOSES: noop("Opposes"),
    Stance.AWAITS: noop("Awaits instructions"),
}


def of_status(status: Status) -> str:
    """Return how a clause stands, in a word or two."""
    said = _STATUS[status]
    return _tr(said)


def of_deed(deed: Deed) -> str:
    """Return what an amendment does to a clause."""
    said = _DEEDS[deed]
    return _tr(said)


def of_state(state: State) -> str:
    """Return what became of an amendment."""
    said = _STATES[state]
    return _tr(said)


def of_stance(stance: Stance) -> str:
    """Return where a delegation stands."""
    said = _STANCES[stance]
    return _tr(said)


def of_standing(standing: Standing) -> str:
    """Return what became of a draft when the text changed under it; "" where it did not."""
    said = _STANDINGS[standing]
    return _tr(said)


def written_with(what: str, words: str) -> str:
    """Return what was written with a deed; "" where the deed says it already."""
    return "" if words in what else words


def of_age(time: int, now: int) -> str:
    """Return how long ago something was, in days; both in ms since 1970, by devices' clocks."""
    days = max(0, (_day(now) - _day(time)).days)
    if not days:
        return _tr("today")
    return _tr("yesterday") if days == 1 else _tr("{} days").format(days)


def _day(time: int) -> datetime:
    found = datetime.fromtimestamp(time / 1000, UTC)
    return found.replace(hour=0, minute=0, second=0, microsecond=0)


def of_day(time: int) -> str:
    """Return the day of a moment as the interface's language writes it, short: "3 Mar"."""
    if not time:
        return ""
    day = QDateTime.fromMSecsSinceEpoch(time, QTimeZone.utc()).date()
    return QLocale().toString(day, _DAY.get(QLocale().language(), "d MMM"))


_DAY = {QLocale.Language.Chinese: "M月d日"}
"""How a language writes a day of a month, where it does not put the day first."""


def of_moment(moment: Moment) -> str:
    """Return what a moment of the history is called."""
    match moment.kind:
        case MomentKind.LAID:
            return _tr("As laid")
        case MomentKind.NOW:
            return _tr("Now")
        case MomentKind.REVISION:
            return moment.words.rpartition("/")[2] or moment.words
        case MomentKind.DECISION:
            return _tr("Decision")


def of_past(moment: Moment) -> str:
    """Return the sentence above a text that is shown as of a moment."""
    match moment.kind:
        case MomentKind.LAID:
            return _tr("The text as it was laid before the conference.")
        case MomentKind.REVISION:
            words = _tr("{}, as issued on {}.")
            return words.format(isolated(moment.words), of_day(moment.time))
        case MomentKind.DECISION:
            words = _tr("The text after the decision of {}: {}.")
            return words.format(of_day(moment.time), isolated(in_words(moment.words)))
        case MomentKind.NOW:
            return ""


def of_comparison(old: Moment, new: Moment) -> str:
    """Return the sentence above two moments as one redline."""
    words = _tr("Changes from “{}” to “{}”.")
    return words.format(named(old), named(new))


def named(moment: Moment) -> str:
    """Return a moment with its day, or its whole symbol."""
    if moment.kind is MomentKind.REVISION:
        return moment.words
    day = of_day(moment.time)
    return f"{of_moment(moment)}, {day}" if day else of_moment(moment)


def units_open(count: int) -> str:
    """Return how many brackets are open in a text."""
    if not count:
        return _tr("No brackets open")
    return _tr("1 bracket open") if count == 1 else _tr("{} brackets open").format(f"{count:,}")


def progress(done: int, of: int) -> str:
    """Return how many articles are agreed."""
    return _tr("{} of {} agreed").format(done, of)
