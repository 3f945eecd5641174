"""Spends Argon2id once in a process for the same passphrase, salt and cost.

Tests open the same few workspaces thousands of times, and even the least costly derivation that the
program accepts takes 64 MiB of memory and most of the time that opening takes. What comes out
follows from what goes in, so it is kept; everything that differs is derived for real, and so is
everything in a process of its own, where the command line, the window and the attacks are tried as
people meet them.
"""

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_kept: dict[tuple[bytes, tuple[tuple[str, bytes | int], ...]], bytes] = {}


class OnceArgon2id:
    """Stands where ``Argon2id`` does in ``app.keys.derivation``."""

    def __init__(self, **given: bytes | int) -> None:
        self._given = given

    def derive_into(self, text: bytes, key: bytearray) -> None:
        asked = text, tuple(sorted(self._given.items()))
        known = _kept.get(asked)
        if known is None:
            Argon2id(**self._given).derive_into(text, key)
            _kept[asked] = bytes(key)
        else:
            key[:] = known
