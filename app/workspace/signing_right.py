"""Whether this device may still sign: never from a copy, and never again after going back in time.

Two entries with one number by one device are a fork: whoever signs from an old state of its own
workspace does to itself what a cheat does to others. SQLCipher does not see that an old page or
file was put back; so the newest own entries also stand in the anchor, outside the database, before
any of them leaves the device. Where database and anchor went back together, the others know better.
"""

from collections.abc import Container, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import ClassVar

from app.codec import MAX_ITEMS, CodecError, decode, encode
from app.errors import TravauxError
from app.ids import AudienceId, EntryId
from app.ports import COPY_MARK, StorageError, Store, Vault
from app.record.fields import BodyError, Field
from app.said import said
from app.values import value

_ACTS = "custody/acts"
_STOPPED = "custody/stopped"
_TAKEN_OVER = "custody/taken-over"
_FORMAT = 1
_MAX_ACTS = 2**63


class Stop(Enum):
    """Why a device signs no more; the value is stable, for programs."""

    COPY = "copy"
    ROLLED_BACK = "rolled_back"
    NO_ANCHOR = "no_anchor"
    ELSEWHERE = "elsewhere"
    ALTERED = "altered"

    @property
    def why(self) -> str:
        """What happened, in a sentence."""
        return _WHY[self]

    @property
    def to_do(self) -> str:
        """What can be done still, and how to go on."""
        return MEND if self is Stop.ALTERED else ENROL_ANEW


_WHY: Mapping[Stop, str] = {
    Stop.COPY: said("This workspace is a copy, restored from a backup."),
    Stop.ROLLED_BACK: said(
        "This workspace is older than what this device has signed: an old file was put back in its "
        "place. If you have the newer file, with the anchor file beside it, use that."
    ),
    Stop.NO_ANCHOR: said(
        "The anchor file that belongs beside this workspace is missing, or is that of another. If "
        "the workspace was moved without it, put it back."
    ),
    Stop.ELSEWHERE: said(
        "Entries have come in that this device has signed and does not hold: its workspace was put "
        "back to an older state, or is in use on another machine."
    ),
    Stop.ALTERED: said(
        "What is stored in this workspace is not what came in and was checked: its file was "
        "changed from outside, or the disk fails."
    ),
}
ENROL_ANEW = said(
    "It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another "
    "workspace with “travaux device request”, and ask the secretariat to revoke this device."
)
MEND = said(
    "It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a "
    "bundle of everything from another delegation: that puts back what was changed. Then open the "
    "workspace anew. If it still signs nothing, restore the last backup and enrol anew."
)


@dataclass(eq=False)
class SigningStoppedError(TravauxError):
    """This device signs no more; nothing was recorded."""

    stop: Stop
    why: str = field(init=False, default="", repr=False)
    what_to_do: str = field(init=False, default="", repr=False)
    says: ClassVar[str] = "{why} {what_to_do}"

    def __post_init__(self) -> None:
        self.why, self.what_to_do = self.stop.why, self.stop.to_do


@value
class _Anchored:
    """What the anchor says: how often this device has signed, its last entries, whether it may."""

    acts: int = 0
    heads: Mapping[AudienceId, EntryId] = field(default_factory=dict[AudienceId, EntryId])
    stopped: bool = False


class SigningRight:
    """The right of one open workspace to sign.

    Args:
        store: the open file.
        held: the entries that it holds.
        is_altered: entries stand in it that are not the bytes they were kept as.
    """

    def __init__(self, store: Store, held: Container[EntryId], *, is_altered: bool = False) -> None:
        self._store = store
        self._anchored = _read(store.anchor.read())
        self._stopped = Stop.ALTERED if is_altered else self._judged(held)

    @property
    def stopped(self) -> Stop | None:
        """Why this device signs no more; None while it may."""
        return self._stopped

    def require(self) -> None:
        """Refuse to sign where it may not.

        Raises:
            SigningStoppedError: see ``Stop``.
        """
        if self._stopped is not None:
            raise SigningStoppedError(self._stopped)

    def require_authority(self) -> None:
        """Refuse to change the roster where this device may not sign and was not told otherwise.

        Raises:
            SigningStoppedError: see ``Stop``.
        """
        if self._store.vault.get(_TAKEN_OVER) is None:
            self.require()

    def take_over(self) -> None:
        """Let a workspace that signs no entries change the roster: its original is destroyed."""
        self._store.vault.put(_TAKEN_OVER, b"")

    def count(self) -> None:
        """Count one act of signing, in the transaction that keeps what was signed."""
        vault = self._store.vault
        vault.put(_ACTS, _number((_acts(vault) or 0) + 1))

    def anchor(self, heads: Mapping[AudienceId, EntryId], *, lasting: bool = False) -> None:
        """Write the newest own entries to the anchor, after they were kept. One small fsync.

        Raises:
            StorageError: the disk is full, say; then nothing may leave before it was done.
        """
        if self._stopped is None:
            now = _Anchored(_acts(self._store.vault) or 0, dict(heads))
            self._store.anchor.write(_write(now), lasting=lasting)
            self._anchored = now

    def try_to_anchor(self, heads: Mapping[AudienceId, EntryId]) -> None:
        """Do so if it can be done; it is tried again before anything leaves."""
        with suppress(StorageError):
            self.anchor(heads)

    def distrust(self) -> None:
        """Sign no more while this is open: a check of everything has failed."""
        self._stopped = Stop.ALTERED

    def remember_stop(self) -> None:
        """Remember for good that others hold what this device does not; in a transaction."""
        self._store.vault.put(_STOPPED, b"")

    def stop(self) -> None:
        """Sign no more, once ``remember_stop`` was kept; an old database changes nothing."""
        self._stopped = self._stopped or Stop.ELSEWHERE
        if self._anchored is not None:
            self._anchored = replace(self._anchored, stopped=True)
            with suppress(StorageError):
                self._store.anchor.write(_write(self._anchored), lasting=True)

    def _judged(self, held: Container[EntryId]) -> Stop | None:
        vault, anchored = self._store.vault, self._anchored
        acts = _acts(vault)
        if vault.get(COPY_MARK) is not None:
            return Stop.COPY
        if vault.get(_STOPPED) is not None or (anchored is not None and anchored.stopped):
            return Stop.ELSEWHERE
        if anchored is None:  # a workspace that never counted is older than anchors are
            return None if acts is None else Stop.NO_ANCHOR
        went_back = (acts or 0) < anchored.acts
        return Stop.ROLLED_BACK if went_back or not _all_held(anchored, held) else None


def begin_counting(vault: Vault) -> None:
    """Say in a new workspace that it has an anchor, so that a missing one is noticed."""
    vault.put(_ACTS, _number(0))


def _all_held(anchored: _Anchored, held: Container[EntryId]) -> bool:
    return all(entry in held for entry in anchored.heads.values())


def _acts(vault: Vault) -> int | None:
    stored = vault.get(_ACTS)
    return None if stored is None else int.from_bytes(stored, "big")


def _number(number: int) -> bytes:
    return number.to_bytes(8, "big")


def _write(anchored: _Anchored) -> bytes:
    heads = [[audience, entry] for audience, entry in sorted(anchored.heads.items())]
    return encode([_FORMAT, anchored.acts, heads, anchored.stopped])


def _read(body: bytes | None) -> _Anchored | None:
    """Return what an anchor says; it was sealed by this workspace, so it says it well."""
    if not body:
        return None if body is None else _Anchored()
    try:
        format_, acts, heads, stopped = Field(decode(body)).exactly(4)
        format_.number(_FORMAT)
        pairs = (one.exactly(2) for one in heads.items(MAX_ITEMS))
        held = {AudienceId(a.exact_bytes(16)): EntryId(e.exact_bytes(32)) for a, e in pairs}
        return _Anchored(acts.number(_MAX_ACTS), held, stopped.flag())
    except (CodecError, BodyError):
        return None
