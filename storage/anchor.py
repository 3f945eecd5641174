"""The anchor: a small sealed file beside the workspace, ``<name>.anchor``, that outlives its pages.

SQLCipher does not see that an old page, or the whole old file, was put back; what stands here is
compared with the database when it is opened. It is sealed under a key of its own, so that it can be
neither forged nor read: a found laptop does not tell which device of the conference it was.
"""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from app.codec import CodecError, decode, encode
from app.keys.derivation import wipe
from app.keys.domains import ANCHOR
from app.said import said
from storage.errors import UnreachableError, os_errors
from storage.files import beside, read_limited, sync_folder

MAX_ANCHOR_BYTES = 64 * 1024
_FORMAT = 1
_NONCE, _TAG = 12, 16
_ROOM = 100
"""What stands around the sealed bytes is less."""


def anchor_path(workspace: Path) -> Path:
    """Return where the anchor of a workspace lies."""
    return beside(workspace, ".anchor")


class FileAnchor:
    """``app.ports.Anchor`` as one file, replaced whole. The caller holds the workspace's lock.

    Args:
        path: of the anchor file.
        database: id of the database that it is about, 16 bytes.
        key: 32 bytes, taken over; ``close`` wipes it.
    """

    def __init__(self, path: Path, database: bytes, key: bytearray) -> None:
        self._path = path
        self._bound = ANCHOR + database
        self._key = key

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def read(self) -> bytes | None:
        """Return what was written last; None when there is none that this workspace has sealed."""
        with os_errors(self._path):
            if not self._path.is_file():
                return None
        data = read_limited(self._path, MAX_ANCHOR_BYTES)
        try:
            match decode(data):
                case [1, bytes() as nonce, bytes() as sealed] if len(nonce) == _NONCE:
                    return AESGCMSIV(self._key).decrypt(nonce, sealed, self._bound)
                case _:
                    return None
        except (CodecError, InvalidTag, ValueError):
            return None

    def write(self, body: bytes, *, lasting: bool = False) -> None:
        """Replace it; it is old or new, never torn. One fsync of a few hundred bytes.

        Raises:
            StorageError: the disk is full, or the folder read-only.
        """
        if len(body) + _TAG + _ROOM > MAX_ANCHOR_BYTES:
            raise UnreachableError(self._path, said("there is too much to write in it"))
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCMSIV(self._key).encrypt(nonce, body, self._bound)
        fresh = self._path.with_name(f".{self._path.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
        with os_errors(self._path):
            with os.fdopen(os.open(fresh, flags, 0o600), "wb") as file:
                file.write(encode([_FORMAT, nonce, sealed]))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
            if lasting:
                sync_folder(self._path.parent)

    def close(self) -> None:
        """Wipe the key; a second call does nothing."""
        wipe(self._key)
