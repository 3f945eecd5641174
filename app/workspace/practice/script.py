"""What is practised in one role: steps with their tasks, how each is checked, what others then do.

The scripts ship with the program (``resources/practice``) and are trusted.
"""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, cast

from app.resources import read_resource
from app.values import value
from app.workspace.practice.moves import (
    Act,
    Decides,
    DecidesRest,
    Issues,
    Joins,
    Says,
    Tables,
    Withdraws,
)
from app.workspace.practice.tasks import (
    Admitted,
    Answered,
    Check,
    Commented,
    Cosponsored,
    Decided,
    Drafted,
    Handed,
    HasParty,
    HoldsAmendments,
    HoldsComment,
    HoldsDecisions,
    HoldsRevision,
    HoldsText,
    Issued,
    Positioned,
    ReadAll,
    Revised,
    Revoked,
    Settled,
    Tabled,
    Undone,
    WroteFile,
    WroteTravaux,
)


class Role(StrEnum):
    """Whose part the person plays. The values are typed on the command line."""

    DELEGATE = "delegate"
    CHAIR = "chair"
    SECRETARIAT = "secretariat"


@value
class Step:
    """One task.

    Attributes:
        task: what is to be done and why, in plain words.
        commands: what to type; ``{dir}`` stands for the folder.
        window: where the same is done in the window.
        hint: what helps when it is not done yet.
        checks: what must hold; the first that does not says what is missing.
        then: what counterparts do once it is done.
    """

    title: str
    task: str
    commands: tuple[str, ...]
    window: str
    hint: str
    checks: tuple[Check, ...]
    then: tuple[Act, ...]


@value
class Lesson:
    """What is practised in one role.

    Attributes:
        me: code of the party whose device the person uses.
        admitted: codes of the delegations whose devices are in the conference from the beginning.
        waiting: codes of delegations whose request files lie in the folder.
        spare: code of a delegation that has a second device, or "".
        is_laid: the text is before the conference from the beginning.
        before: what counterparts have done before the first step.
        ending: what has been practised, when it is over.
    """

    role: Role
    me: str
    title: str
    intro: str
    admitted: tuple[str, ...]
    waiting: tuple[str, ...]
    spare: str
    is_laid: bool
    before: tuple[Act, ...]
    steps: tuple[Step, ...]
    ending: str


_CHECKS: Mapping[str, type[Check]] = {
    "holds-text": HoldsText,
    "holds-amendments": HoldsAmendments,
    "holds-comment": HoldsComment,
    "holds-decisions": HoldsDecisions,
    "holds-revision": HoldsRevision,
    "drafted": Drafted,
    "tabled": Tabled,
    "revised": Revised,
    "cosponsored": Cosponsored,
    "positioned": Positioned,
    "commented": Commented,
    "answered": Answered,
    "handed": Handed,
    "decided": Decided,
    "undone": Undone,
    "settled": Settled,
    "has-party": HasParty,
    "admitted": Admitted,
    "revoked": Revoked,
    "issued": Issued,
    "read-all": ReadAll,
    "wrote-travaux": WroteTravaux,
    "wrote-file": WroteFile,
}
_ACTS: Mapping[str, type[Act]] = {
    "tables": Tables,
    "says": Says,
    "withdraws": Withdraws,
    "decides": Decides,
    "decides-rest": DecidesRest,
    "issues": Issues,
    "joins": Joins,
}


def lesson(role: Role) -> Lesson:
    """Return what is practised in a role."""
    raw: dict[str, Any] = tomllib.loads(read_resource(f"practice/{role.value}.toml").decode())
    return Lesson(
        role,
        raw["me"],
        raw["title"],
        _flowing(raw["intro"]),
        tuple(raw["admitted"]),
        tuple(raw.get("waiting", ())),
        raw.get("spare", ""),
        raw.get("laid", True),
        tuple(_act(one) for one in raw.get("before", ())),
        tuple(_step(one) for one in raw["steps"]),
        _flowing(raw["ending"]),
    )


def _step(raw: Mapping[str, Any]) -> Step:
    return Step(
        raw["title"],
        _flowing(raw["task"]),
        tuple(raw["commands"]),
        _flowing(raw["window"]),
        _flowing(raw["hint"]),
        tuple(_made(_CHECKS, "check", one) for one in raw["done"]),
        tuple(_act(one) for one in raw.get("then", ())),
    )


def _act(raw: Mapping[str, Any]) -> Act:
    return _made(_ACTS, "act", raw)


def _made(known: Mapping[str, type[Any]], key: str, raw: Mapping[str, Any]) -> Any:  # noqa: ANN401 the tables above give the types
    """Return the value that a table of a script states; lists become tuples."""
    fields = {name: _value(value) for name, value in raw.items() if name != key}
    return known[raw[key]](**fields)


def _value(value: object) -> object:
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value


def _flowing(words: str) -> str:
    """Return a paragraph of a script on one line."""
    return " ".join(words.split())
