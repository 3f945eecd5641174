"""What comes after the first sight of a workspace: pages and desks that were not needed for it."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.values import value
from ui.actions import Actions
from ui.bridge.loading import Loaded
from ui.shell.turns import Turns

_PAUSE = 30
"""Milliseconds between one and the next, in which is done what came in meanwhile."""


@value
class Thing:
    """What is to come.

    Attributes:
        needs: what is to be loaded before.
        make: makes it.
    """

    needs: tuple[Loaded, ...]
    make: Callable[[], object]


class Coming(QObject):
    """Makes things one after the other, between other work.

    What they are made of is loaded before, a module at a time. As long as some are to come, a
    command that nobody has bound yet makes them until somebody has: a key that is pressed at once
    does what it does later.
    """

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._things: deque[Thing] = deque()
        self._begun = False
        self._turns = Turns(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._one)

    @property
    def is_over(self) -> bool:
        """Whether everything is there."""
        return not self._things

    def then(self, *things: Thing) -> None:
        """Let things come after the others; commands that need them make them from now on."""
        self._things.extend(things)
        self._actions.expect(self._one)

    def begin(self) -> None:
        """Make them by and by, once what is in sight is painted; go on where that is under way."""
        if self._things and not self._begun:
            self._begun = True
            QTimer.singleShot(_PAUSE, self, self._load)

    def clear(self) -> None:
        """Make none of them any more."""
        self._things.clear()
        self._end()

    def _load(self) -> None:
        self._rest.stop()
        if self._things and self._begun:
            self._turns.load(self._things[0].needs, self._rest.start)

    def _one(self) -> bool:
        """Make the next thing and say whether more are to come, as they do whatever it comes to."""
        thing = self._things.popleft() if self._things else None
        self._load()
        try:
            if thing is not None:
                thing.make()
        finally:
            if not self._things:
                self._end()
        return bool(self._things)

    def _end(self) -> None:
        self._actions.expect(None)
        self._begun = False
        self._rest.stop()
        self._turns.stop()
