"""Whether a picture shows what its name says: all that must be in sight is, and nothing else."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.widgets.notice import Notice
from ui.widgets.sheet import Sheet

Sign = type[QWidget] | Callable[[], object]
"""Tells that something is shown: a widget of a kind in sight, or a question answered by yes."""

_LEFT_OVER = (Sheet, Notice)
"""What lies over a page or above it: a picture shows it only where its name is about it."""


def untrue(window: QWidget, signs: Sequence[Sign]) -> str:
    """Say why a picture of a window as it is now would not show what it is to show; "" if it would.

    Args:
        window: of which the picture is taken.
        signs: that must all be there. Without one the picture promises nothing.
    """
    if not signs:
        return "it does not say what it must show"
    wanted = [sign for sign in signs if not _is_there(window, sign)]
    kinds = tuple(sign for sign in signs if isinstance(sign, type))
    strange = [w for w in _in_sight(window, _LEFT_OVER) if not isinstance(w, kinds)]
    parts = [f"{_name(sign)} is not in sight" for sign in wanted]
    return ", ".join([*parts, *(f"{type(w).__name__} lies over it" for w in strange)])


def are_there(window: QWidget, signs: Sequence[Sign]) -> bool:
    """Return whether everything that must be in sight is."""
    return all(_is_there(window, sign) for sign in signs)


class Gallery:
    """The pictures of one look by what they show: no two of them may be the same."""

    def __init__(self) -> None:
        self._seen: dict[int, list[tuple[str, QImage]]] = {}
        self._names: set[str] = set()

    def doubled(self, name: str, picture: QImage) -> str:
        """Take in a picture; say which one it repeats, "" if none."""
        if name in self._names:
            return "another picture has this name"
        self._names.add(name)
        alike = self._seen.setdefault(hash(bytes(picture.constBits())), [])
        same = next((before for before, other in alike if other == picture), "")
        alike.append((name, picture.copy()))
        return f"it is the same picture as {same}" if same else ""


def _is_there(window: QWidget, sign: Sign) -> bool:
    if isinstance(sign, type):
        return any(True for _ in _in_sight(window, (sign,)))
    return bool(sign())


def _in_sight(window: QWidget, kinds: tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    every = [window, *window.findChildren(QWidget)]
    return (w for w in every if isinstance(w, kinds) and not w.visibleRegion().isEmpty())


def _name(sign: Sign) -> str:
    return getattr(sign, "__qualname__", repr(sign)).removesuffix(".<lambda>")
