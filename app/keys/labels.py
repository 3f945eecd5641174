"""What may stand in a name that people see: of a device, a party, a conference."""

from functools import lru_cache

from app.said import said
from app.settings import MAX_LABEL_BYTES
from app.treaty.textrules import Fault, Why, name_refusals


@lru_cache(maxsize=4_096)  # every roster names every delegation again
def fault_of_label(label: str, limit: int = MAX_LABEL_BYTES) -> str | None:
    """Return why a name is refused, as the end of a sentence, or None when it is fit to be shown.

    Args:
        label: the name.
        limit: bytes of UTF-8 it may take.
    """
    faults = name_refusals(label, limit)
    return _ending(faults[0], limit) if faults else None


def _ending(fault: Fault, limit: int) -> str:
    where = said(
        "(U+{code_point:04X}, character {position})",
        code_point=fault.code_point,
        position=fault.position + 1,
    )
    match fault.why:
        case Why.TOO_LONG:
            return said("it is longer than {limit} bytes", limit=limit)
        case Why.EMPTY:
            return said("it is empty")
        case Why.NOT_NFC:
            return said("it is {what} {where}", what=fault.why.value, where=where)
        case _:
            return said("it holds {what} {where}", what=fault.why.value, where=where)
