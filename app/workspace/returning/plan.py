"""What a file that comes in would make: for a person to look at before anything is kept."""

from collections.abc import Mapping
from dataclasses import field

from app.formats.docx.model import Lacking
from app.ids import ClauseId, EntryId
from app.merge.operations import Operation
from app.negotiation.talk_events import Subject
from app.values import value
from app.workspace.returning.answers import Answer
from app.workspace.returning.places import How


@value
class Placed:
    """One amendment in the making.

    Attributes:
        clause: beside which it is shown.
        where: how that clause is cited.
        operations: what it does.
        how: by what its paragraph was known.
        paragraph: its number in the file.
        rationale: the comments of its author beside it.
        note: what a person should know before tabling it, or "".
    """

    clause: ClauseId | None
    where: str
    operations: tuple[Operation, ...]
    how: How
    paragraph: int
    rationale: str = ""
    note: str = ""


@value
class Left:
    """Something in the file that no amendment was made of, and why."""

    paragraph: int
    author: str
    words: str
    reason: str


@value
class Said:
    """A comment in the file that would become a comment of the delegation.

    Attributes:
        where: what it is about, as people cite it.
        answers: the comment that it answers, or None.
    """

    paragraph: int
    author: str
    words: str
    subject: Subject
    where: str
    answers: EntryId | None = None


@value
class Answered:
    """What the file did with a proposal that it went out with."""

    clause: ClauseId
    where: str
    by: str
    change: str
    answer: Answer


@value
class Plan:
    """Everything that a file says, sorted.

    Attributes:
        left: what could not be placed.
        answers: accepted and rejected proposals of others.
        others: how many changes are of other delegations, by code: theirs to bring in.
        said: comments that are no rationale, and can become comments.
        comments: those that can become neither.
        lacking: what a text cannot carry.
        unknown: paragraphs without a change that are not in the text.
    """

    placed: tuple[Placed, ...] = ()
    left: tuple[Left, ...] = ()
    answers: tuple[Answered, ...] = ()
    others: Mapping[str, int] = field(default_factory=dict[str, int])
    said: tuple[Said, ...] = ()
    comments: tuple[Left, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    unknown: int = 0
