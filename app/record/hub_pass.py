"""The file of passes for a hub: for each device its own, sealed so that only that device opens it.

It may lie anywhere, be sent to everybody, and shows a finder neither names nor devices. What a pass
holds is the hub's matter; here it is bytes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar

from app.codec import CodecError, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.cards import Card, DeviceKeys
from app.keys.domains import HUB_PASS, digest
from app.keys.wraps import WrapError, open_as_device, seal_to_card
from app.said import said

MAGIC = b"TVXP1\n"
MAX_PASSES_BYTES = 32 * 1024 * 1024
_MAX_ITEMS = 20_000
_NAME = 16
_CHECK = 32


@dataclass(eq=False)
class HubPassError(TravauxError):
    """A file of passes cannot be used."""

    why: str
    says: ClassVar[str] = "The file of passes for the hub cannot be used: {why}."


def write_passes(conference: ConferenceId, passes: Iterable[tuple[Card, bytes]]) -> bytes:
    """Return passes as one file, each sealed to the card of its device."""
    sealed = [
        [_name(conference, card.device), seal_to_card(held, _info(conference, card.device), card)]
        for card, held in passes
    ]
    body = MAGIC + encode(sealed)
    return body + sha256(body).digest()


def my_pass(data: bytes, conference: ConferenceId, device: DeviceId, keys: DeviceKeys) -> bytes:
    """Return the pass that a file holds for this device.

    Raises:
        HubPassError: not such a file, damaged, of another conference, or none in it is for this
            device.
    """
    name = _name(conference, device)
    for found, sealed in _opened(data):
        if found == name:
            try:
                return open_as_device(sealed, _info(conference, device), keys)
            except WrapError:
                raise HubPassError(said("the pass in it was not sealed for this device")) from None
    raise HubPassError(
        said(
            "it holds no pass for this device in this conference. Ask the secretariat "
            "for a new file, made after this device was admitted"
        )
    )


def _opened(data: bytes) -> list[tuple[bytes, bytes]]:
    if not data.startswith(MAGIC[:4]):
        raise HubPassError(said("it is not a file of passes"))
    if len(data) > MAX_PASSES_BYTES:
        raise HubPassError(said("it is too large"))
    if sha256(data[:-_CHECK]).digest() != data[-_CHECK:]:
        raise HubPassError(said("it is damaged or cut short; copy it again"))
    if not data.startswith(MAGIC):
        raise HubPassError(said("it was written by a newer version of Travaux"))
    try:
        value = decode(data[len(MAGIC) : -_CHECK], _MAX_ITEMS)
    except CodecError as error:
        raise HubPassError(said("it is damaged ({why})", why=error.why)) from None
    return list(map(_pair, value if isinstance(value, list) else [value]))


def _pair(value: object) -> tuple[bytes, bytes]:
    match value:
        case [bytes() as name, bytes() as sealed]:
            return name, sealed
        case _:
            raise HubPassError(said("it is damaged"))


def _name(conference: ConferenceId, device: DeviceId) -> bytes:
    """Return what a pass is found by: nothing to those who do not know the device."""
    return digest(HUB_PASS, conference, device)[:_NAME]


def _info(conference: ConferenceId, device: DeviceId) -> bytes:
    return HUB_PASS + conference + device
