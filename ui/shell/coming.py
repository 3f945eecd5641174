"""What comes after the first sight of a workspace: pages and desks that were not needed for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.actions import Actions


class Coming(QObject):
    """Makes things one after the other when nothing else is to be done, or all when one is needed.

    As long as some are to come, commands that nobody has bound yet make them first: a key that is
    pressed at once does what it does later.
    """

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._makers: list[Callable[[], object]] = []

    @property
    def is_over(self) -> bool:
        """Whether everything is there."""
        return not self._makers

    def first(self, make: Callable[[], object]) -> None:
        """Let something come before the others."""
        self._makers.insert(0, make)

    def then(self, make: Callable[[], object]) -> None:
        """Let something come after the others."""
        self._makers.append(make)

    def begin(self) -> None:
        """Make them from now on, between other things."""
        self._actions.expect(self._all)
        QTimer.singleShot(0, self._next)

    def clear(self) -> None:
        """Make none of them any more."""
        self._makers.clear()
        self._actions.expect(None)

    def _next(self) -> None:
        if self._makers:
            QTimer.singleShot(0, self._next)  # whatever becomes of this one, the others come
            self._makers.pop(0)()
        else:
            self._actions.expect(None)

    def _all(self) -> None:
        while self._makers:
            self._makers.pop(0)()
        self._actions.expect(None)
