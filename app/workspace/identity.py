"""What this device is and can open, as its vault keeps it: own keys, authority keys, audience keys.

The vault is a table of the encrypted database; nothing here is ever sent.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from app.codec import decode, encode
from app.errors import TravauxError
from app.ids import AudienceId, DeviceId
from app.keys.cards import Card, DeviceKeys, Seeds, make_card, parse_card
from app.keys.sealing import AudienceKey
from app.keys.signing import SigningKeys, VerifyingKeys
from app.keys.wraps import HeldKey
from app.ports import Vault
from app.record.fields import Field
from app.record.office import Claim, officer_id, read_claim
from app.values import value
from app.workspace.signing_right import begin_counting

_DEVICE = "device/seeds"
_CARD = "device/card"
_FIRST_OFFICER = "authority/seeds"
"""Where workspaces that are older than several officers keep their key."""
_OFFICERS = "authority/key/"
_CLAIMS = "authority/claim/"
_AUDIENCE = "audience/"
_ORIGIN = "origin/"
_MAX_CANDIDATES = 8
"""Keys kept for one epoch until its keeper's entry says which is the right one."""


@dataclass(eq=False)
class NoIdentityError(TravauxError):
    """The workspace file holds no device: it was never finished."""

    says: ClassVar[str] = (
        "This workspace was never finished: it has no device keys. Make a new one with "
        "“travaux device request” or “travaux conference create”."
    )


@value
class Identity:
    """This device: its keys, and its card as it was handed in."""

    keys: DeviceKeys
    card: Card


def make_identity(vault: Vault, label: str, created: int) -> Identity:
    """Draw fresh keys, make the card, keep both.

    Args:
        vault: of a new workspace.
        label: name of the device on the roster.
        created: ms since 1970.

    Raises:
        CardError: the label cannot stand on a roster.
    """
    keys = DeviceKeys.generate()
    card = make_card(keys, label, created)
    seeds = keys.seeds()
    vault.put(_DEVICE, encode([seeds.ed25519, seeds.mldsa65, seeds.x25519, seeds.mlkem768]))
    vault.put(_CARD, card.envelope)
    begin_counting(vault)
    return Identity(keys, card)


def load_identity(vault: Vault) -> Identity:
    """Load this device's keys.

    Raises:
        NoIdentityError: there are none.
    """
    stored, card = vault.get(_DEVICE), vault.get(_CARD)
    if stored is None or card is None:
        raise NoIdentityError
    ed25519, mldsa65, x25519, mlkem768 = Field(decode(stored)).exactly(4)
    seeds = Seeds(
        ed25519.exact_bytes(32),
        mldsa65.exact_bytes(32),
        x25519.exact_bytes(32),
        mlkem768.exact_bytes(64),
    )
    return Identity(DeviceKeys.from_seeds(seeds), parse_card(card))


def keep_officer(vault: Vault, officer: SigningKeys) -> None:
    """Keep an authority key that signs rosters, or is to be added to those that do."""
    vault.put(_OFFICERS + officer_id(officer.public).hex(), encode(list(officer.seeds())))


def load_officers(vault: Vault) -> list[SigningKeys]:
    """Load the authority keys that this device holds; none but the secretariat's have any.

    Keys of before a rotation are among them: a roster may have to be signed by both.
    """
    stored = [vault.get(name) for name in (_FIRST_OFFICER, *vault.names(_OFFICERS))]
    pairs = [Field(decode(one)).exactly(2) for one in stored if one is not None]
    return [SigningKeys.from_seeds(ed.exact_bytes(32), pq.exact_bytes(32)) for ed, pq in pairs]


def keep_claim(vault: Vault, claim: Claim) -> None:
    """Keep the claim of an authority key, which says what its officer is called."""
    vault.put(_CLAIMS + officer_id(claim.keys).hex(), claim.envelope)


def load_claim(vault: Vault, keys: VerifyingKeys) -> Claim | None:
    """Load the claim of an authority key; None when it was not heard."""
    stored = vault.get(_CLAIMS + officer_id(keys).hex())
    return None if stored is None else read_claim(stored)


def keep_key(vault: Vault, held: HeldKey, *, counts: bool = False) -> None:
    """Keep a key of one epoch of an audience, and who founded the audience.

    Anybody may send a key; which of several is right, the keeper's entry says. Beyond a few
    nothing more is kept, so that nobody fills the vault; but one that ``counts`` always is.
    """
    key = held.key
    name = f"{_AUDIENCE}{key.audience.hex()}/{key.epoch}/"
    if counts or len(vault.names(name)) < _MAX_CANDIDATES:
        vault.put(name + key.key_id.hex(), key.key)
        vault.put(_ORIGIN + key.audience.hex(), held.founder + held.nonce)


def load_keys(vault: Vault) -> Iterator[AudienceKey]:
    """Load every audience key that this device holds."""
    return (held.key for held in load_held_keys(vault))


def load_held_keys(vault: Vault) -> Iterator[HeldKey]:
    """Load every audience key that this device holds, each with its audience's origin."""
    for name in vault.names(_AUDIENCE):
        _, audience, epoch, _ = name.split("/")
        stored, origin = vault.get(name), vault.get(_ORIGIN + audience)
        if stored is not None and origin is not None:
            key = AudienceKey.of(AudienceId(bytes.fromhex(audience)), int(epoch), stored)
            yield HeldKey(key, DeviceId(origin[:32]), origin[32:])
