"""What a workspace is that was begun and not finished yet."""

from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError


@dataclass(eq=False)
class NotJoinedError(TravauxError):
    """The workspace has keys but is in no conference yet; ``number`` is its device's, spoken."""

    number: str = ""
    says: ClassVar[str] = (
        "This workspace is in no conference yet. Hand its request file to the secretariat and read "
        "the answer with “travaux device join”."
    )
