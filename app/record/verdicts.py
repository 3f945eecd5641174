"""What the record says of an entry: the reasons of ``docs/format.md``, 7, and what they mean."""

from collections.abc import Mapping
from enum import Enum, StrEnum


class Standing(Enum):
    """What becomes of an entry."""

    REJECTED = "rejected"
    """Dropped and counted."""
    PENDING = "pending"
    """Kept; something is missing, and it is judged again when that comes."""
    QUARANTINED = "quarantined"
    """Kept as evidence; its feed stops before it."""
    NO_EFFECT = "no effect"
    """Stays in its feed, which goes on; shown grey."""


class Reason(StrEnum):
    """Why an entry is not in effect, as far as the record can tell. Checked in this order."""

    BAD_FRAME = "bad_frame"
    MALFORMED = "malformed"
    WRONG_CONFERENCE = "wrong_conference"
    WRONG_AUDIENCE = "wrong_audience"
    NEED_ROSTER = "need_roster"
    UNKNOWN_DEVICE = "unknown_device"
    NEED_CARD = "need_card"
    BAD_SIG = "bad_sig"
    BAD_SIG_PQ = "bad_sig_pq"
    GAP = "gap"
    FORK = "fork"
    REVOKED_AFTER_CUT = "revoked_after_cut"
    LOSING_BRANCH = "losing_branch"
    AFTER_QUARANTINED = "after_quarantined"
    ORDER = "order"
    NEED_EPOCH = "need_epoch"
    NOT_MEMBER = "not_member"
    AWAIT_CUT = "await_cut"
    QUOTA = "quota"
    NOT_PERMITTED = "not_permitted"
    NEWER_VERSION = "newer_version"

    @property
    def standing(self) -> Standing:
        """What becomes of an entry for this reason."""
        return _STANDING[self]


_STANDING: Mapping[Reason, Standing] = {
    Reason.BAD_FRAME: Standing.REJECTED,
    Reason.MALFORMED: Standing.REJECTED,
    Reason.WRONG_CONFERENCE: Standing.REJECTED,
    Reason.WRONG_AUDIENCE: Standing.REJECTED,
    Reason.NEED_ROSTER: Standing.PENDING,
    Reason.UNKNOWN_DEVICE: Standing.REJECTED,
    Reason.NEED_CARD: Standing.PENDING,
    Reason.BAD_SIG: Standing.REJECTED,
    Reason.BAD_SIG_PQ: Standing.REJECTED,
    Reason.GAP: Standing.PENDING,
    Reason.FORK: Standing.QUARANTINED,
    Reason.REVOKED_AFTER_CUT: Standing.QUARANTINED,
    Reason.LOSING_BRANCH: Standing.QUARANTINED,
    Reason.AFTER_QUARANTINED: Standing.QUARANTINED,
    Reason.ORDER: Standing.QUARANTINED,
    Reason.NEED_EPOCH: Standing.PENDING,
    Reason.NOT_MEMBER: Standing.QUARANTINED,
    Reason.AWAIT_CUT: Standing.PENDING,
    Reason.QUOTA: Standing.QUARANTINED,
    Reason.NOT_PERMITTED: Standing.NO_EFFECT,
    Reason.NEWER_VERSION: Standing.NO_EFFECT,
}
