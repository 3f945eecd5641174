"""An exchange through a place, once or until Ctrl-C: the same for a folder and a hub."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.cli.exchanged import exchanged_data, exchanged_text, quarantined
from app.cli.grammar import Context, Result
from app.cli.output import counted
from app.errors import TravauxError, UnreachableError
from app.sync_port import FullError, SyncStore
from app.values import value
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.giving import AT_ONCE, IN_TURN
from app.workspace.workspace import Progress, Workspace


@dataclass(eq=False)
class StoppedError(TravauxError):
    """Ctrl-C ended an exchange before both sides held the same."""

    says: ClassVar[str] = (
        "Stopped. What was taken or put there in full before stays; nothing is half done. Exchange "
        "again to go on from there."
    )


@value
class Watching:
    """How often a place is looked at while it is watched.

    Attributes:
        pause: seconds between two looks; twice as many after each that failed.
        is_told: the place says when something is new, so that it is looked at then.
    """

    pause: float = 5.0
    is_told: bool = False


_STEP = 0.25
_LONGEST_PAUSE = 60.0
_NOTHING = Exchanged(0, 0, 0, 0, (), (), (), 0)


def exchanged(
    context: Context, workspace: Workspace, store: SyncStore, watching: Watching | None
) -> Result:
    """Exchange with a place.

    Args:
        context: of the command.
        workspace: what is held here.
        store: the place.
        watching: goes on until Ctrl-C, out of reach or not; None does it once.

    Raises:
        StoppedError: Ctrl-C came before it was done.
        PlaceError: the place cannot be read or written.
    """
    before = quarantined(workspace)
    exchange = Exchange(workspace, store, IN_TURN if watching else AT_ONCE)
    progress = context.progress("Exchanging")
    try:
        came = exchange.once(progress)
    except KeyboardInterrupt:
        raise StoppedError from None
    except UnreachableError as error:
        if watching is None:
            raise
        context.tell(f"{error} Trying again until it can be.")
        came = None
    if watching is not None:
        round_ = _Round(exchange, store, watching, progress, context.steps())
        came = round_.until_stopped(came)
    done = came or _NOTHING
    data = exchanged_data(workspace, done, store.name, before)
    return Result(data, exchanged_text(workspace, done, before))


@dataclass(slots=True)
class _Round:
    """Looks at a place again and again."""

    exchange: Exchange
    store: SyncStore
    watching: Watching
    progress: Progress
    tell: Callable[[str], None]

    def until_stopped(self, came: Exchanged | None) -> Exchanged:
        """Exchange until Ctrl-C; return all that came of it.

        Args:
            came: of the first exchange; None when the place was out of reach.
        """
        total, trouble, pause = came or _NOTHING, came is None, self.watching.pause
        try:
            self.tell(f"{_news(total)} Watching “{self.store.name}”; Ctrl-C ends.")
            while True:
                self._wait(pause)
                more = self._look(trouble=trouble)
                trouble = more is None
                pause = min(2 * pause, _LONGEST_PAUSE) if trouble else self.watching.pause
                if more is not None:
                    total = _together(total, more)
        except KeyboardInterrupt:
            return total

    def _look(self, *, trouble: bool) -> Exchanged | None:
        """Exchange once; say what is new, and what is wrong when it begins."""
        try:
            more = self.exchange.once(self.progress)
        except (UnreachableError, FullError) as error:
            if not trouble:
                self.tell(f"{error} Trying again meanwhile.")
            return None
        if trouble:
            self.tell(f"“{self.store.name}” can be used again.")
        if more.received or more.sent:
            self.tell(_news(more))
        return more

    def _wait(self, seconds: float) -> None:
        """Wait for the next look; Ctrl-C is heard."""
        waited = 0.0
        while waited < seconds:
            news = self.store.wait(_STEP)
            self.progress(0, 0)
            if news and self.watching.is_told:
                return
            waited += _STEP


def _news(came: Exchanged) -> str:
    received = counted(came.received - came.notices, "new entry", "new entries")
    return f"{received}; {came.sent:,} sent."


def _together(one: Exchanged, later: Exchanged) -> Exchanged:
    """Return two exchanges, one after the other, as one."""
    return replace(
        later,
        received=one.received + later.received,
        notices=one.notices + later.notices,
        known=one.known + later.known,
        waiting=one.waiting + later.waiting,
        sent=one.sent + later.sent,
        asked=one.asked + later.asked,
        refused=tuple(dict.fromkeys(one.refused + later.refused)),
    )
