"""Names that come again in every entry, of devices, clauses and wordings: each is held once."""

from functools import lru_cache

_REMEMBERED = 8_192


@lru_cache(maxsize=_REMEMBERED)
def shared(name: bytes) -> bytes:
    """Return equal bytes that were given before, if they are remembered; else these.

    Of what is held of an entry a fifth would be the same few names again and again.
    """
    return name
