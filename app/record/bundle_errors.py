"""Why an exchange file cannot be read, in words. Nothing of such a file is taken."""

from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError


@dataclass(eq=False)
class BundleError(TravauxError):
    """An exchange file cannot be read; nothing of it was taken."""


@dataclass(eq=False)
class NotABundleError(BundleError):
    """Some other file."""

    says: ClassVar[str] = "This is not an exchange file of Travaux."


@dataclass(eq=False)
class OtherConferenceError(BundleError):
    """An exchange file of another negotiation."""

    says: ClassVar[str] = (
        "This exchange file belongs to another conference. Open the workspace of that conference, "
        "or ask the sender for the file of this one."
    )


@dataclass(eq=False)
class NoKeyError(BundleError):
    """Sealed under a key this device has not been given."""

    says: ClassVar[str] = (
        "This exchange file is sealed with a key that this device does not have. "
        "Ask the secretariat for an answer to this device's request, then try again."
    )


@dataclass(eq=False)
class DamagedBundleError(BundleError):
    """A byte is not what was written."""

    item: str
    why: str
    says: ClassVar[str] = (
        "The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TruncatedBundleError(BundleError):
    """The file ends too early."""

    item: str
    says: ClassVar[str] = (
        "The exchange file is cut short: it ends before the end of {item}. "
        "Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TrailingBytesError(BundleError):
    """Something follows the end."""

    says: ClassVar[str] = (
        "Something follows the end of the exchange file. Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TooLargeBundleError(BundleError):
    """More than is ever written in one file."""

    limit: int
    says: ClassVar[str] = "The exchange file is larger than {limit} MiB, which none should be."
