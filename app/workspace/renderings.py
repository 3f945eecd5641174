"""A translation that is being worded and not laid yet, kept in this device's encrypted file."""

from app.codec import CodecError, decode, encode
from app.ids import ClauseId
from app.ports import Store
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Wording


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
    body = store.vault.get(_name(place))
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
    return f"rendering/{place[1]}/{place[0].hex()}"
