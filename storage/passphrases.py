"""What a passphrase is to the key derivation, and what a new one must be."""

import unicodedata

from storage.errors import ShortPassphraseError

MINIMUM_CHARACTERS = 15


def passphrase_bytes(passphrase: str) -> bytearray:
    """Return the bytes a passphrase stands for, NFC in UTF-8, so that every keyboard agrees.

    Any string has some: an error of encoding would carry the passphrase in its report.
    """
    return bytearray(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))


def require_strong(passphrase: str) -> None:
    """Check a new passphrase; one that only opens is never checked.

    Raises:
        ShortPassphraseError: fewer than ``MINIMUM_CHARACTERS`` code points after NFC.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < MINIMUM_CHARACTERS:
        raise ShortPassphraseError(MINIMUM_CHARACTERS)
