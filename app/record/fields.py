"""Reading the values of a decoded body one by one, each with its type and limit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeAlias, cast

from app.errors import TravauxError

Body: TypeAlias = dict[int, object]


@dataclass(eq=False)
class BodyError(TravauxError):
    """The content of an entry is not of the form that its kind prescribes."""

    why: str
    says: ClassVar[str] = "The entry's content cannot be read: {why}."


@dataclass(slots=True)
class Field:
    """One value of unknown type; each method demands a type and a limit, or refuses.

    Not frozen: one is made for every value of a body, and that takes a third of the time.
    """

    value: object

    def exact_bytes(self, size: int) -> bytes:
        """Return the value when it is exactly that many bytes."""
        if type(self.value) is not bytes or len(self.value) != size:
            raise BodyError(f"{size} bytes expected")
        return self.value

    def some_bytes(self, limit: int) -> bytes:
        """Return the value when it is 1 to ``limit`` bytes."""
        if type(self.value) is not bytes or not 1 <= len(self.value) <= limit:
            raise BodyError(f"1 to {limit} bytes expected")
        return self.value

    def text(self, limit: int) -> str:
        """Return the value when it is text of at most ``limit`` bytes in UTF-8."""
        if type(self.value) is not str or len(self.value.encode()) > limit:
            raise BodyError(f"text of at most {limit} bytes expected")
        return self.value

    def number(self, limit: int) -> int:
        """Return the value when it is a whole number from 0 to ``limit``."""
        if type(self.value) is not int or not 0 <= self.value <= limit:
            raise BodyError(f"a number up to {limit} expected")
        return self.value

    def flag(self) -> bool:
        """Return the value when it is true or false."""
        if type(self.value) is not bool:
            raise BodyError("true or false expected")
        return self.value

    def is_null(self) -> bool:
        """Say whether nothing is stated."""
        return self.value is None

    def items(self, limit: int) -> "Iterator[Field]":
        """Yield the items of an array of at most ``limit``."""
        if type(self.value) is not list:
            raise BodyError("an array expected")
        found = cast("list[object]", self.value)
        if len(found) > limit:
            raise BodyError(f"at most {limit} items expected")
        return (Field(item) for item in found)

    def exactly(self, count: int) -> "list[Field]":
        """Return the items of an array of exactly that many."""
        found = list(self.items(count))
        if len(found) != count:
            raise BodyError(f"{count} items expected")
        return found


def fields_of(body: Mapping[int, object], count: int) -> list[Field]:
    """Return fields 1 to ``count`` of a map that must have exactly these."""
    if list(body) != list(range(1, count + 1)):
        raise BodyError(f"fields 1 to {count} expected")
    return [Field(body[key]) for key in range(1, count + 1)]
