"""What a roster changes, in plain words: what an officer reads before signing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from app.ids import ConferenceId, DeviceId, PartyId, short
from app.keys.cards import Card, safety_code
from app.keys.signing import VerifyingKeys
from app.negotiation.access import Role
from app.record.office import officer_code, officer_id
from app.record.roster import Cut, Party, RoleInterval, Seat, Statement
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
from app.said import apart, listed, said, together
from app.workspace.identity import load_claim
from app.workspace.workspace import Workspace, everybody

_POLICY: Mapping[int, str] = {
    1: said("entries that a device of a delegation may write"),
    2: said("bytes that a device of a delegation may write"),
    3: said("entries that a device of the secretariat or the bureau may write"),
    4: said("bytes that a device of the secretariat or the bureau may write"),
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
        label = f"“{card.label}”" if card else said("a device whose card is not here")
        of = next((s.party for s in self.statement.seats if s.device == id_), None)
        if of is None:
            return said("{device} ({id})", device=label, id=short(id_))
        return said("{device} ({id}) of {party}", device=label, id=short(id_), party=self.party(of))

    def party(self, id_: PartyId) -> str:
        """Return a party's code."""
        return next((p.short for p in self.statement.parties if p.id == id_), id_.hex()[:8])

    def officer(self, keys: VerifyingKeys) -> str:
        """Return an authority key with the name of who holds it."""
        name = self.officers.get(keys, "")
        key = officer_id(keys).hex()[:8]
        return (
            said("“{name}”, key {key}", name=name, key=key) if name else said("key {key}", key=key)
        )


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
            return said(
                "The conference is called “{after}”, no longer “{before}”.",
                after=after,
                before=before,
            )
        case PartySet(before, after):
            return _party(before, after)
        case Admitted(seat):
            return _admits(names, seat)
        case RolesSet(device, before, after):
            return _roles(names, device, before, after)
        case Revoked(device, cut):
            made = said("Takes {device} off the roster.", device=names.device(device))
            return together((made, _cut(names, device, cut)))
        case CutMoved(device, _, cut):
            made = said("Moves the cut of {device}.", device=names.device(device))
            return together((made, _cut(names, device, cut)))
        case OfficerAdded(keys):
            code = officer_code(names.conference, keys)
            return said(
                "Adds to the authority: {officer}. Code: {code}.",
                officer=names.officer(keys),
                code=code,
            )
        case OfficerRemoved(keys):
            return said("Removes from the authority: {officer}.", officer=names.officer(keys))
        case ThresholdSet(before, after):
            of = len(names.statement.authority)
            return said(
                "From now on {after} of {all} officers must sign a roster; so far {before}.",
                after=after,
                all=of,
                before=before,
            )
        case PolicySet(number, before, after):
            return said(
                "Sets the number of {what} to {after}; so far {before}.",
                what=_POLICY.get(number) or said("limit {number}", number=number),
                after=_limit(after),
                before=_limit(before),
            )
        case KeepersSet(_, after):
            kept = apart(
                said("{device} from key {number} on", device=names.device(k.device), number=k.epoch)
                for k in after
            )
            return said(
                "Sets who keeps the keys of audiences: {keepers}.",
                keepers=kept or said("their founders"),
            )
        case _:
            assert_never(change)


def all_told(changes: Iterable[Change], names: Glossary) -> list[str]:
    """Say what several changes do; that nothing but the dates changes, when there are none."""
    return [told(change, names) for change in changes] or [
        said("Changes nothing but the dates: the roster is good for another 30 days.")
    ]


def _admits(names: Glossary, seat: Seat) -> str:
    roles = listed(_interval(r) for r in seat.roles) or said("without a role")
    code = safety_code(names.conference, seat.device)
    device = names.device(seat.device)
    if seat.is_active:
        return said(
            "Admits {device} as {roles}. Safety code: {code}.",
            device=device,
            roles=roles,
            code=code,
        )
    return said(
        "Admits {device} as {roles}, as revoked from the start. Safety code: {code}.",
        device=device,
        roles=roles,
        code=code,
    )


def _party(before: Party | None, after: Party) -> str:
    kind = after.kind.name.lower()
    if before is None:
        return said(
            "Puts {code} ({name}) on the roster: {kind}.",
            code=after.short,
            name=after.name,
            kind=kind,
        )
    return said(
        "{before} becomes {after}.",
        before=f"{before.short} ({before.name}, {before.kind.name.lower()})",
        after=f"{after.short} ({after.name}, {kind})",
    )


def _interval(role: RoleInterval) -> str:
    name = role_name(role.role)
    match role.first > 1, role.last:
        case False, None:
            return name
        case True, None:
            return said("{role} from its entry {first} on", role=name, first=role.first)
        case False, last:
            return said("{role} up to its entry {last}", role=name, last=last)
        case _, last:
            return said(
                "{role} from its entry {first} up to its entry {last}",
                role=name,
                first=role.first,
                last=last,
            )


def _roles(
    names: Glossary,
    device: DeviceId,
    before: Sequence[RoleInterval],
    after: Sequence[RoleInterval],
) -> str:
    gone = listed(_interval(r) for r in before if r not in after)
    new = listed(_interval(r) for r in after if r not in before)
    held = names.held.get(device, 0)
    past = [r for r in after if r not in before and r.first <= held and r.last is None]
    parts = [said("now {roles}", roles=new)] if new else []
    parts += [said("no longer {roles}", roles=gone)] if gone else []
    made = said("{device} is {roles}.", device=names.device(device), roles=apart(parts))
    if not past:
        return made
    warning = said(
        "Beware: entries up to {number} of it are here already, and would be judged by it.",
        number=held,
    )
    return together((made, warning))


def _cut(names: Glossary, device: DeviceId, cut: Cut | None) -> str:
    held = names.held.get(device, 0)
    if cut is None:
        return said("Where its entries end is not said: those that nobody has vouched for wait.")
    kept = (
        said("Its entries up to number {number} count", number=cut.seq)
        if cut.seq
        else said("None of its entries count")
    )
    beyond = held - cut.seq
    if beyond <= 0:
        return said("{kept}.", kept=kept)
    if beyond == 1:
        return said("{kept}; number {number}, here already, falls.", kept=kept, number=held)
    return said(
        "{kept}; numbers {first} to {last}, here already, fall.",
        kept=kept,
        first=cut.seq + 1,
        last=held,
    )


def _limit(value: int | None) -> str:
    return said("its default") if value is None else f"{value:,}"
