"""What is checked in a session of practice: in the person's own record, or a counterpart's."""

from typing import TypeAlias

from app.values import value


@value
class HoldsText:
    """A text is before the person's device."""


@value
class HoldsAmendments:
    """So many amendments of others are before the person's device."""

    count: int


@value
class HoldsComment:
    """A comment of a delegation on a clause is before the person's device."""

    by: str
    clause: str


@value
class HoldsDecisions:
    """So many decisions of the chair are before the person's device."""

    count: int


@value
class HoldsRevision:
    """A revision is before the person's device."""

    symbol: str


@value
class Drafted:
    """The person has a draft of a new wording of a clause, or has tabled one already."""

    clause: str


@value
class Tabled:
    """The person's delegation has an amendment of a clause before everybody."""

    clause: str


@value
class Revised:
    """The person's delegation has a revised version of its amendment before everybody."""

    clause: str


@value
class Cosponsored:
    """The person's delegation sponsors an amendment of another one."""

    amendment: str


@value
class Positioned:
    """The person's delegation has taken a position on an amendment of another one."""

    amendment: str


@value
class Commented:
    """The person has written a comment on a clause that mentions a delegation."""

    clause: str
    mentions: str


@value
class Answered:
    """The person has answered a comment of a delegation."""

    party: str


@value
class Handed:
    """A counterpart holds all that the person's device has signed for everybody."""

    to: str


@value
class Decided:
    """A decision of the person stands on a clause; it adopts what is named, if anything is."""

    clause: str
    adopts: str


@value
class Undone:
    """The person has undone a decision on a clause."""

    clause: str


@value
class Settled:
    """No amendment waits for a disposition any more."""


@value
class HasParty:
    """A delegation stands on the roster."""

    code: str


@value
class Admitted:
    """A delegation has an active device on the roster, and its answer file lies ready."""

    code: str
    answer: str


@value
class Revoked:
    """A device with this label has been taken off the roster."""

    label: str


@value
class Issued:
    """The person has issued a revision."""

    symbol: str


@value
class ReadAll:
    """Nothing in the person's inbox is unread."""


@value
class WroteTravaux:
    """A file with the travaux of a clause of this conference lies there, and proves itself."""

    file: str


@value
class WroteFile:
    """A file lies there that holds these words."""

    file: str
    words: str


Check: TypeAlias = (
    HoldsText
    | HoldsAmendments
    | HoldsComment
    | HoldsDecisions
    | HoldsRevision
    | Drafted
    | Tabled
    | Revised
    | Cosponsored
    | Positioned
    | Commented
    | Answered
    | Handed
    | Decided
    | Undone
    | Settled
    | HasParty
    | Admitted
    | Revoked
    | Issued
    | ReadAll
    | WroteTravaux
    | WroteFile
)
