"""What may stand in a name that people see: of a device, a party, a conference."""

import unicodedata

from app.settings import MAX_LABEL_BYTES

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def fault_of_label(label: str, limit: int = MAX_LABEL_BYTES) -> str | None:
    """Return why a name is refused, as the end of a sentence, or None when it is fit to be shown.

    Args:
        label: the name.
        limit: bytes of UTF-8 it may take.
    """
    # The length first: normalising a long run of combining marks is quadratic.
    if len(label.encode("utf-8", "surrogatepass")) > limit:
        return f"it is longer than {limit} bytes"
    if not label.strip():
        return "it is empty"
    if any(unicodedata.category(character) in _HIDDEN for character in label):
        return "it holds a character that cannot be seen"
    if not unicodedata.is_normalized("NFC", label):
        return "it is not in the normal form NFC"
    return None
