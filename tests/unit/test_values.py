"""A value is a frozen dataclass with slots, in every respect that can be seen from outside."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from app.values import value

T = TypeVar("T")


@value
class Made:
    """Declared as a value."""

    name: str
    number: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    secret: str = field(default="s", repr=False, compare=False)
    KIND: ClassVar[str] = "kind"

    @property
    def loud(self) -> str:
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Plain:
    """The same, declared as a dataclass."""

    name: str
    number: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    secret: str = field(default="s", repr=False, compare=False)
    KIND: ClassVar[str] = "kind"


KINDS: tuple[Any, Any] = (Made, Plain)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_made_compared_and_shown_alike(kind: Any) -> None:
    one = kind("a", parts=("x",), secret="t")  # noqa: S106 no secret
    assert one == kind("a", 3, ("x",))
    assert one != kind("b", 3, ("x",))
    assert one != ("a", 3, ("x",), "t")
    assert hash(one) == hash(kind("a", 3, ("x",))) == hash(("a", 3, ("x",)))
    assert repr(one) == f"{kind.__name__}(name='a', number=3, parts=('x',))"
    assert (one.name, one.number, one.parts, one.secret, one.KIND) == ("a", 3, ("x",), "t", "kind")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_it_can_be_changed(kind: Any) -> None:
    one = kind("a")
    for change in (lambda: setattr(one, "name", "b"), lambda: delattr(one, "name")):
        with pytest.raises(FrozenInstanceError, match="'name'"):
            change()
    with pytest.raises((AttributeError, TypeError)):
        one.other = 1
    assert not hasattr(one, "__dict__")
    assert one == kind("a")


@pytest.mark.parametrize("kind", KINDS)
def test_the_tools_of_dataclasses_take_it(kind: Any) -> None:
    one = kind("a")
    assert is_dataclass(one)
    assert [f.name for f in fields(kind)] == ["name", "number", "parts", "secret"]
    assert asdict(one) == {"name": "a", "number": 3, "parts": (), "secret": "s"}
    assert replace(one, number=4) == kind("a", 4)
    match one:
        case kind(name, number):
            assert (name, number) == ("a", 3)


@pytest.mark.parametrize("kind", KINDS)
def test_copies_are_equal(kind: Any) -> None:
    one = kind("a", 4, ("x", "y"), "t")
    for made in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301 our own
        assert made == one
        assert made.secret == "t"  # noqa: S105 no secret


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_is_said_with_its_name(kind: Any) -> None:
    with pytest.raises(TypeError, match="'name'"):
        kind()
    with pytest.raises(TypeError, match="other"):
        kind("a", other=1)


def test_what_a_class_says_itself_is_left_to_it() -> None:
    @value
    class Own:
        """Equal where its words are, whatever their case."""

        words: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own) and self.words.lower() == other.words.lower()

        def __hash__(self) -> int:
            return hash(self.words.lower())

        def __repr__(self) -> str:
            return "own"

    assert Own("A") == Own("a")
    assert hash(Own("A")) == hash(Own("a"))
    assert repr(Own("A")) == "own"


def test_each_method_may_be_the_first_that_is_asked_for() -> None:
    @value
    class First:
        """Made without its own ``__init__`` being called."""

        name: str

    def made() -> First:
        one = First.__new__(First)
        object.__setattr__(one, "name", "a")
        return one

    assert repr(made()).endswith("First(name='a')")
    assert made() == made()
    assert len({made(), made()}) == 1


def test_it_is_looked_at_after_it_is_made() -> None:
    @value
    class Even:
        """A number that must be even."""

        number: int

        def __post_init__(self) -> None:
            if self.number % 2:
                raise ValueError(self.number)

    assert Even(2).number == 2
    with pytest.raises(ValueError, match="3"):
        Even(3)


def test_it_may_be_of_any_type_and_have_heirs() -> None:
    @value
    class Box(Generic[T]):
        """Holds something."""

        held: T

    @value
    class Named(Box[int]):
        """Holds a number, and has a name."""

        name: str = ""

    assert Box[str]("a").held == "a"
    assert Named(3, "b") == Named(3, "b") != Named(3)
    assert (Named(3).held, Box(4).held) == (3, 4)
    assert Named(3) != Box(3)
