"""What a roster changes, in plain words: what an officer reads before signing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from app.ids import ConferenceId, DeviceId, PartyId, short
from app.keys.cards import Card, safety_code
from app.keys.signing import VerifyingKeys
from app.negotiation.access import Role
from app.record.office import officer_code, officer_id
from app.record.roster import Cut, Party, RoleInterval, Statement
from app.record.roster_changes import (
    Admitted,
    Change,
    CutMoved,
    KeepersSet,
    OfficerAdded,
    OfficerRemoved,
    PartySet,
    PolicySet,
    Revoked,
    RolesSet,
    ThresholdSet,
    TitleSet,
)
from app.workspace.identity import load_claim
from app.workspace.workspace import Workspace, everybody

_POLICY: Mapping[int, str] = {
    1: "entries that a device of a delegation may write",
    2: "bytes that a device of a delegation may write",
    3: "entries that a device of the secretariat or the bureau may write",
    4: "bytes that a device of the secretariat or the bureau may write",
}


@dataclass(frozen=True, slots=True)
class Glossary:
    """The names that a roster's change is told with.

    Attributes:
        statement: the roster after the change.
        cards: of every device that can be named.
        officers: what officers are called, by their key.
        held: the highest entry of each device's feed that is here.
    """

    conference: ConferenceId
    statement: Statement
    cards: Mapping[DeviceId, Card]
    officers: Mapping[VerifyingKeys, str]
    held: Mapping[DeviceId, int]

    def device(self, id_: DeviceId) -> str:
        """Return a device with its party: “Anna's laptop” (4f2a91c0) of FRA."""
        card = self.cards.get(id_)
        label = f"“{card.label}”" if card else "a device whose card is not here"
        of = next((s.party for s in self.statement.seats if s.device == id_), None)
        return f"{label} ({short(id_)})" + (f" of {self.party(of)}" if of else "")

    def party(self, id_: PartyId) -> str:
        """Return a party's code."""
        return next((p.short for p in self.statement.parties if p.id == id_), id_.hex()[:8])

    def officer(self, keys: VerifyingKeys) -> str:
        """Return an authority key with the name of who holds it."""
        name = self.officers.get(keys, "")
        return f"{'“' + name + '”, ' if name else ''}key {officer_id(keys).hex()[:8]}"


def glossary(
    workspace: Workspace,
    statement: Statement,
    cards: Mapping[DeviceId, Card] | None = None,
    names: Mapping[VerifyingKeys, str] | None = None,
) -> Glossary:
    """Return the names for a roster, from what is held here and what came with it."""
    vault = workspace.store.vault
    keys = {*workspace.roster.statement.authority, *statement.authority}
    claims = (load_claim(vault, k) for k in keys)
    known = {claim.keys: claim.name for claim in claims if claim}
    return Glossary(
        workspace.ground.chain.conference,
        statement,
        {**(cards or {}), **workspace.ground.cards},
        {**known, **(names or {})},
        {seat.device: reached(workspace, seat.device) for seat in statement.seats},
    )


def reached(workspace: Workspace, device: DeviceId) -> int:
    """Return the highest number in a device's feed of all that is held here, standing or not."""
    feed = workspace.evaluation.feed(everybody(workspace.ground), device)
    return max([feed.seq, *(entry.seq for entry in feed.loose)])


def role_name(role: Role) -> str:
    """Return a role as it is typed: "deputy-chair"."""
    return role.name.lower().replace("_", "-")


def told(change: Change, names: Glossary) -> str:  # noqa: C901, PLR0911 one case a kind
    """Say in a sentence what a change does."""
    match change:
        case TitleSet(before, after):
            return f"The conference is called “{after}”, no longer “{before}”."
        case PartySet(before, after):
            return _party(before, after)
        case Admitted(seat):
            roles = ", ".join(_interval(r) for r in seat.roles) or "without a role"
            state = "" if seat.is_active else ", as revoked from the start"
            code = safety_code(names.conference, seat.device)
            return f"Admits {names.device(seat.device)} as {roles}{state}. Safety code: {code}."
        case RolesSet(device, before, after):
            return _roles(names, device, before, after)
        case Revoked(device, cut):
            return f"Takes {names.device(device)} off the roster. {_cut(names, device, cut)}"
        case CutMoved(device, _, cut):
            return f"Moves the cut of {names.device(device)}. {_cut(names, device, cut)}"
        case OfficerAdded(keys):
            code = officer_code(names.conference, keys)
            return f"Adds to the authority: {names.officer(keys)}. Code: {code}."
        case OfficerRemoved(keys):
            return f"Removes from the authority: {names.officer(keys)}."
        case ThresholdSet(before, after):
            of = len(names.statement.authority)
            return f"From now on {after} of {of} officers must sign a roster; so far {before}."
        case PolicySet(number, before, after):
            what = _POLICY.get(number, f"limit {number}")
            return f"Sets the number of {what} to {_limit(after)}; so far {_limit(before)}."
        case KeepersSet(_, after):
            kept = "; ".join(f"{names.device(k.device)} from key {k.epoch} on" for k in after)
            return f"Sets who keeps the keys of audiences: {kept or 'their founders'}."
        case _:
            assert_never(change)


def all_told(changes: Iterable[Change], names: Glossary) -> list[str]:
    """Say what several changes do; that nothing but the dates changes, when there are none."""
    return [told(change, names) for change in changes] or [
        "Changes nothing but the dates: the roster is good for another 30 days."
    ]


def _party(before: Party | None, after: Party) -> str:
    kind = after.kind.name.lower()
    if before is None:
        return f"Puts {after.short} ({after.name}) on the roster: {kind}."
    was = f"{before.short} ({before.name}, {before.kind.name.lower()})"
    return f"{was} becomes {after.short} ({after.name}, {kind})."


def _interval(role: RoleInterval) -> str:
    since = f" from its entry {role.first} on" if role.first > 1 else ""
    until = f" up to its entry {role.last}" if role.last is not None else ""
    return role_name(role.role) + since + until


def _roles(
    names: Glossary,
    device: DeviceId,
    before: Sequence[RoleInterval],
    after: Sequence[RoleInterval],
) -> str:
    gone = ", ".join(_interval(r) for r in before if r not in after)
    new = ", ".join(_interval(r) for r in after if r not in before)
    held = names.held.get(device, 0)
    past = [r for r in after if r not in before and r.first <= held and r.last is None]
    warning = (
        f" Beware: entries up to {held} of it are here already, and would be judged by it."
        if past
        else ""
    )
    parts = [f"now {new}" if new else "", f"no longer {gone}" if gone else ""]
    return f"{names.device(device)} is {'; '.join(p for p in parts if p)}.{warning}"


def _cut(names: Glossary, device: DeviceId, cut: Cut | None) -> str:
    held = names.held.get(device, 0)
    if cut is None:
        return "Where its entries end is not said: those that nobody has vouched for wait."
    kept = f"Its entries up to number {cut.seq} count" if cut.seq else "None of its entries count"
    beyond = held - cut.seq
    if beyond <= 0:
        return f"{kept}."
    fall = f"number {held}" if beyond == 1 else f"numbers {cut.seq + 1} to {held}"
    return f"{kept}; {fall}, here already, {'falls' if beyond == 1 else 'fall'}."


def _limit(value: int | None) -> str:
    return "its default" if value is None else f"{value:,}"
