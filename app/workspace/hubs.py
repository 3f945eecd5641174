"""The conference's hub: the secretariat founds it and admits devices, a device takes its pass.

The hub's secrets and a device's pass lie in the vault, apart from the record's keys: what the hub
knows a device by leads to nothing in the record.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.hub_port import HubFacts, HubOffice, HubPlan, HubWay
from app.ids import DeviceId
from app.record.hub_pass import my_pass, write_passes
from app.values import value
from app.workspace.founding import NotTheSecretariatError
from app.workspace.identity import load_officers
from app.workspace.workspace import Workspace

_REALM, _PASS = "hub/realm", "hub/pass"


@dataclass(eq=False)
class NoHubError(TravauxError):
    """The conference has no hub that this workspace could admit to."""

    says: ClassVar[str] = (
        "This conference has no hub yet. Make its configuration with “travaux hub config”."
    )


@dataclass(eq=False)
class NoHubPassError(TravauxError):
    """This device was not admitted to the hub, or has not read its pass."""

    says: ClassVar[str] = (
        "This device has no pass for the conference's hub. Ask the secretariat for the file of "
        "passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file."
    )


@value
class Founded:
    """A hub's files, and what people are told of it.

    Attributes:
        files: by name in the hub's folder.
        again: the hub was there before; its passes stay good.
    """

    files: Mapping[str, bytes]
    facts: HubFacts
    again: bool


@value
class HubStanding:
    """How a workspace stands to the conference's hub.

    Attributes:
        can_exchange: it has a pass, or can make itself one.
        can_set_up: it holds the conference's authority.
        is_founded: it has founded the hub.
    """

    can_exchange: bool
    can_set_up: bool
    is_founded: bool


def hub_standing(workspace: Workspace) -> HubStanding:
    """Return how a workspace stands to the hub; no hub is asked."""
    vault = workspace.store.vault
    is_founded = vault.get(_REALM) is not None
    can_set_up = bool(load_officers(vault))
    return HubStanding(is_founded or vault.get(_PASS) is not None, can_set_up, is_founded)


def establish(workspace: Workspace, office: HubOffice, plan: HubPlan) -> Founded:
    """Found the conference's hub, or set the same one up on other servers.

    Raises:
        NotTheSecretariatError: this workspace does not hold the conference's authority.
    """
    _require_secretariat(workspace)
    vault = workspace.store.vault
    held = vault.get(_REALM)
    realm = office.planned(held, plan) if held else office.found(plan)
    made = Founded(office.files(realm), office.facts(realm), held is not None)
    _keep(workspace, _REALM, realm)
    return made


def passes(
    workspace: Workspace, office: HubOffice, devices: Iterable[DeviceId] = ()
) -> tuple[bytes, int]:
    """Return the file of passes for devices on the roster, and how many it holds.

    Args:
        workspace: the secretariat's.
        office: what knows hubs.
        devices: all that are active when left out; those that are not get none.
    """
    realm = _realm(workspace)
    chosen = tuple(devices) or tuple(workspace.roster.seats)
    cards = [
        workspace.ground.cards[device]
        for device in chosen
        if workspace.roster.seats[device].is_active and device in workspace.ground.cards
    ]
    made = [(card, office.admit(realm, card.device)) for card in cards]
    return write_passes(workspace.ground.chain.conference, made), len(made)


def expel(workspace: Workspace, office: HubOffice, device: DeviceId) -> None:
    """Take a device's pass back, as far as this workspace goes; ``announce`` tells the servers."""
    _keep(workspace, _REALM, office.refuse(_realm(workspace), device))


def announce(workspace: Workspace, office: HubOffice) -> int:
    """Tell the running servers whom they refuse; return how many of them took it.

    Raises:
        PlaceError: none could be reached.
    """
    return office.announce(_realm(workspace))


def take_pass(workspace: Workspace, office: HubOffice, data: bytes) -> HubFacts:
    """Keep the pass that a file holds for this device.

    Raises:
        HubPassError, StorageError: it holds none, or what it holds is none.
    """
    held = my_pass(
        data,
        workspace.ground.chain.conference,
        workspace.device,
        workspace.identity.keys,
    )
    facts = office.facts_of_pass(held)
    _keep(workspace, _PASS, held)
    return facts


def open_way(
    workspace: Workspace, office: HubOffice, addresses: Sequence[str] = (), patience: float = 12.0
) -> HubWay:
    """Return this device's way to the conference's hub.

    The secretariat's own device needs no pass: it makes itself one.

    Raises:
        NoHubPassError: it has none.
        PlaceError: the hub cannot be reached, or refuses this device.
    """
    vault = workspace.store.vault
    held = vault.get(_PASS)
    if held is None and (realm := vault.get(_REALM)) is not None:
        held = office.admit(realm, workspace.device)
    if held is None:
        raise NoHubPassError
    return office.open(held, addresses, patience)


def _realm(workspace: Workspace) -> bytes:
    _require_secretariat(workspace)
    realm = workspace.store.vault.get(_REALM)
    if realm is None:
        raise NoHubError
    return realm


def _require_secretariat(workspace: Workspace) -> None:
    if not load_officers(workspace.store.vault):
        raise NotTheSecretariatError


def _keep(workspace: Workspace, name: str, value: bytes) -> None:
    with workspace.store.transaction():
        workspace.store.vault.put(name, value)
