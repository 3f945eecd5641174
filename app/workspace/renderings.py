"""A translation that is being worded and not laid yet, kept in this device's encrypted file."""

from collections.abc import Mapping

from app.codec import CodecError, decode, encode
from app.ids import ClauseId
from app.ports import Store
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Wording

_PREFIX = "rendering/"


def keep_rendering(store: Store, place: tuple[ClauseId, str], wording: Wording | None) -> None:
    """Keep what is worded of a clause in a language, or with None forget it.

    It is on disk when this returns. What is longer than a clause may be is kept all the same, up
    to twice that: it is still being worded.
    """
    body = b"" if wording is None else encode([wording.heading, wording.text])
    if len(body) <= 2 * MAX_CLAUSE_BYTES and body != (store.vault.get(_name(place)) or b""):
        with store.transaction():
            store.vault.put(_name(place), body)


def kept_rendering(store: Store, place: tuple[ClauseId, str]) -> Wording | None:
    """Return what was worded and not laid yet; None where nothing was, or it is damaged."""
    return _wording(store.vault.get(_name(place)) or b"")


def kept_renderings(store: Store, language: str) -> Mapping[ClauseId, Wording]:
    """Return all that was worded in a language and not laid yet; what is damaged is not in it."""
    prefix = f"{_PREFIX}{language}/"
    found: dict[ClauseId, Wording] = {}
    for name in store.vault.names(prefix):
        wording = _wording(store.vault.get(name) or b"")
        if wording is not None:
            found[ClauseId(bytes.fromhex(name.removeprefix(prefix)))] = wording
    return found


def _wording(body: bytes) -> Wording | None:
    if not body:
        return None
    try:
        held = decode(body)
    except CodecError:
        return None
    match held:
        case [str() as heading, str() as text]:
            return Wording(text, heading)
        case _:
            return None


def _name(place: tuple[ClauseId, str]) -> str:
    return f"{_PREFIX}{place[1]}/{place[0].hex()}"
