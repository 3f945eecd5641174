"""The lines of the page on exchange and trust, and what the panel says of each."""

from PySide6.QtCore import QDateTime, QLocale

from app.ids import EntryId
from ui import messages
from ui.bridge.trust_view import Aside, Device, Gap, Outgoing, TrustView
from ui.i18n import Words, beside, commas, isolated, left_to_right
from ui.widgets.detail import Fact, Shown
from ui.widgets.row_list import RowItem
from ui.widgets.states import Offer

_tr = Words("trust")
_GROUPS = 4
_DIGITS, _MORE_DIGITS = 8, 16
"""Of the number of an entry: in a line of a list, and in the panel."""


def when(moment: int) -> str:
    """Return a time (ms since 1970) as people here write it; "" for 0."""
    if not moment:
        return ""
    local = QDateTime.fromMSecsSinceEpoch(moment)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def code_lines(code: str) -> str:
    """Return a spoken code in lines of four groups, from left to right in every language."""
    groups = code.split()
    lines = (" ".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS))
    return "\n".join(left_to_right(line) for line in lines)


def outgoing_row(one: Outgoing) -> RowItem:
    """Return the line of an entry that nobody has stated to hold."""
    whom = _tr("for “{}”").format(one.audience) if one.audience else _tr("for everybody")
    about = beside(whom, when(one.time))
    name = one.what or _tr("An entry")
    return RowItem(one.id, _capital(name), about, "send", "text2", _tr("not sent yet"), "bracket")


def outgoing_shown(one: Outgoing) -> Shown:
    """Return what the panel says of it."""
    whom = one.audience or _tr("Everybody in the conference")
    return Shown(
        _capital(one.what or _tr("An entry")),
        (
            Fact(_tr("Who will be able to read it"), whom),
            Fact(_tr("Signed"), when(one.time)),
            Fact(
                _tr("What this means"),
                _tr(
                    "Nobody has said to hold it. It leaves with the next bundle that you write, or "
                    "with the next exchange through a folder or the hub."
                ),
            ),
            _number(one.id),
        ),
    )


def device_row(one: Device) -> RowItem:
    """Return the line of a device."""
    roles = commas(messages.of_role(role) for role in one.roles) or _tr("no role")
    last = _tr("last heard of {}").format(when(one.last)) if one.last else _tr("not heard of yet")
    icon, role = ("laptop", "text2") if one.active else ("ban", "text3")
    state, state_role = _device_state(one)
    if one.faults:
        icon, role = "triangle-alert", "collision"
    return RowItem(
        one.id, f"{one.name}", beside(one.code, roles, last), icon, role, state, state_role
    )


def _device_state(one: Device) -> tuple[str, str]:
    if one.faults:
        return _tr("needs attention"), "collision"
    if not one.active:
        return _tr("revoked"), "text3"
    if one.mine:
        return _tr("this device"), "accent"
    return (_tr("compared"), "agreed") if one.compared else (_tr("not compared"), "text3")


def device_shown(one: Device, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of a device."""
    state, role = _device_state(one)
    known = role if role in ("agreed", "collision", "bracket") else "accent"
    facts = [
        Fact(_tr("Speaks for"), f"{one.party} ({one.code})"),
        Fact(
            _tr("Role"),
            ", ".join(messages.of_role(r) for r in one.roles) or _tr("none just now"),
        ),
        *_full_powers(one),
        Fact(_tr("Last heard of, by its clock"), when(one.last) or _tr("never")),
        Fact(_tr("Safety code"), code_lines(one.safety_code), fixed=True),
    ]
    if one.compared:
        facts.append(Fact(_tr("Compared aloud"), when(one.compared)))
    if one.reason:
        facts.append(Fact(_tr("Why it was revoked, as noted here"), isolated(one.reason)))
    for what, todo in one.faults:
        facts.append(Fact(_tr("What is wrong"), what))
        if todo:
            facts.append(Fact(_tr("What to do"), todo))
    return Shown(
        one.name,
        tuple(facts),
        (state, known, "badge-check" if one.compared else ""),
        offers,
    )


def _full_powers(one: Device) -> tuple[Fact, ...]:
    if not one.powers.since:
        return ()
    span = _tr("{} to {}").format(when(one.powers.since), when(one.powers.until))
    return (Fact(_tr("Full powers"), span),)


def waiting_rows(view: TrustView) -> list[RowItem]:
    """Return the lines of what is missing, and of what waits for it."""
    rows = [_gap_row(gap) for gap in view.gaps]
    return rows + [
        RowItem(
            one.id,
            _entry_name(one),
            _capital(one.why),
            "hourglass",
            "bracket",
            _tr("waiting"),
            "bracket",
        )
        for one in view.waiting
    ]


def _gap_row(gap: Gap) -> RowItem:
    which = (
        _tr("Entries {} to {}").format(gap.first, gap.last)
        if gap.last > gap.first
        else _tr("Entry {}").format(gap.first)
    )
    about = _tr("of {} must exist and are not here").format(gap.whose)
    return RowItem(gap.key, which, about, "circle-dashed", "bracket", _tr("missing"), "bracket")


def waiting_shown(row: RowItem, offer: Offer) -> Shown:
    """Return what the panel says of something that waits."""
    return Shown(
        row.name,
        (
            Fact(_tr("Why"), row.about),
            Fact(
                _tr("What to do"),
                _tr(
                    "Nothing is lost, and nothing of it counts yet. What is missing is asked for "
                    "at the next exchange; or ask that delegation for a bundle of everything."
                ),
            ),
        ),
        (row.state, "bracket", row.icon),
        (offer,),
    )


def quarantine_row(one: Aside) -> RowItem:
    """Return the line of an entry that is kept as evidence."""
    state = (_tr("to be read"), "collision") if one.alarm else (_tr("dismissed"), "text3")
    role = "collision" if one.alarm else "text3"
    which = left_to_right(one.id.hex()[:_DIGITS])  # a device may have signed two of one number
    about = beside(which, when(one.time), _capital(one.why))
    return RowItem(one.id, _entry_name(one), about, "shield-alert", role, *state)


def quarantine_shown(one: Aside, offers: tuple[Offer, ...]) -> Shown:
    """Return what the panel says of it."""
    return Shown(
        _entry_name(one),
        (
            Fact(_tr("Why it does not count"), _capital(one.why)),
            Fact(_tr("From"), one.whose or _tr("unknown")),
            *((Fact(_tr("Signed"), when(one.time)),) if one.time else ()),
            Fact(
                _tr("What this means"),
                _tr(
                    "It is kept as it came, as evidence, and touches no text. Nothing has to be "
                    "done at once; tell the secretariat if you did not expect it."
                ),
            ),
            _number(one.id),
        ),
        (_tr("Quarantine"), "collision", "shield-alert"),
        offers,
    )


def _number(entry: EntryId) -> Fact:
    words = left_to_right(entry.hex()[:_MORE_DIGITS])
    return Fact(_tr("Number of the entry"), words, fixed=True)


def _entry_name(one: Aside) -> str:
    if not one.whose:
        return _tr("An entry of an unknown device")
    return _tr("Entry {} of {}").format(one.number, one.whose)


def _capital(words: str) -> str:
    return isolated(words[:1].upper() + words[1:])
