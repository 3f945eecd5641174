"""The one family of expected errors. Anything else that is raised is a bug.

An error carries values and one sentence pattern; the sentence names the item and says what to do.
The edge (command line or window) prints ``str(error)``; the window translates ``says`` first.
Errors stand beside the code that raises them; this module holds the root and the shared ones.
"""

from dataclasses import dataclass, fields
from typing import ClassVar

from app.said import Said


@dataclass(eq=False)  # not frozen: a frozen error cannot pass through @contextmanager
class TravauxError(Exception):
    """Something that was foreseen went wrong; ``str()`` is one sentence for a person.

    ``says`` is a ``str.format`` pattern over the fields of the subclass.
    """

    says: ClassVar[str] = "The operation was refused."

    def __str__(self) -> str:
        return str(self.said)

    @property
    def said(self) -> Said:
        """The sentence, with its pattern and its values."""
        return Said(self.says, {f.name: getattr(self, f.name) for f in fields(self)})


@dataclass(eq=False)
class DamageError(TravauxError):
    """What is stored is damaged, or was changed from outside: nothing more is read of it."""


@dataclass(eq=False)
class PlaceError(TravauxError):
    """A folder or hub could not be read or written; ``why`` names it and says what to do.

    What was read or written before it counts; nothing is lost, and the next exchange goes
    on from there.
    """

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(eq=False)
class UnreachableError(PlaceError):
    """It is not there just now: no network, a stick that was pulled out. Worth trying again."""


@dataclass(eq=False)
class UsageError(TravauxError):
    """The request itself makes no sense as it was put; ``why`` is a whole sentence."""

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(eq=False)
class NotFoundError(TravauxError):
    """Something was named that does not exist here."""

    what: str
    name: str
    hint: str
    says: ClassVar[str] = "There is no {what} “{name}” here. {hint}"
