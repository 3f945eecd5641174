"""What counterparts do in a session of practice, each on a device of its own."""

from typing import TypeAlias

from app.values import value


@value
class Tables:
    """A delegation tables a new wording of a clause: what is found there becomes something else."""

    by: str
    clause: str
    find: str
    put: str
    rationale: str


@value
class Says:
    """Somebody comments on a clause, or answers the person's last comment there."""

    by: str
    clause: str
    words: str
    answers: bool = False


@value
class Withdraws:
    """A delegation withdraws an amendment of its own."""

    by: str
    amendment: str


@value
class Decides:
    """The chair adopts amendments on a clause, and does not reflect the others.

    Attributes:
        adopt: numbers of amendments; "mine" is the person's on that clause.
    """

    clause: str
    adopt: tuple[str, ...]
    reason: str


@value
class DecidesRest:
    """The chair disposes of whatever still waits, with one reason."""

    reason: str


@value
class Issues:
    """The secretariat issues a revision."""

    symbol: str


@value
class Joins:
    """A delegation reads the secretariat's answer file, and is in the conference."""

    code: str
    answer: str


Act: TypeAlias = Tables | Says | Withdraws | Decides | DecidesRest | Issues | Joins
