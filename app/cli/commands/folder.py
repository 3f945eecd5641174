"""Exchange through a shared folder: a network drive, a folder of a sync client, a stick."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from app.cli.exchanged import exchanged_data, exchanged_text, quarantined
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted
from app.errors import TravauxError
from app.sync_port import SyncStore, UnreachableError
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.giving import AT_ONCE, IN_TURN
from app.workspace.workspace import Progress


@dataclass(eq=False)
class StoppedError(TravauxError):
    """Ctrl-C ended an exchange before both sides held the same."""

    says: ClassVar[str] = (
        "Stopped. What was taken or put there in full before stays; nothing is half done. Exchange "
        "again to go on from there."
    )


_POLL, _STEP = 5.0, 0.25
_LONGEST_PAUSE = 60.0


def sync_folder(context: Context, asked: Arguments) -> Result:
    """Exchange with a folder, once or until Ctrl-C."""
    workspace = context.workspace()
    before = quarantined(workspace)
    store = context.folder(asked.folder, workspace.ground.chain.conference)
    with closing(store):
        exchange = Exchange(workspace, store, IN_TURN if asked.watch else AT_ONCE)
        progress = context.progress("Exchanging")
        try:
            came = exchange.once(progress)
        except KeyboardInterrupt:
            raise StoppedError from None
        if asked.watch:
            came = _watched(exchange, store, came, (progress, context.steps()))
    data = exchanged_data(workspace, came, str(asked.folder), before)
    return Result(data, exchanged_text(workspace, came, before))


def _watched(
    exchange: Exchange,
    store: SyncStore,
    came: Exchanged,
    shown: tuple[Progress, Callable[[str], None]],
) -> Exchanged:
    """Exchange again and again until Ctrl-C; return all that came of it."""
    progress, tell = shown
    pause, reached = _POLL, True
    try:
        tell(f"{_news(came)} Watching “{store.name}”; Ctrl-C ends.")
        while True:
            _wait(store, pause, progress)
            try:
                more = exchange.once(progress)
            except UnreachableError as error:
                if reached:
                    tell(f"{error} Trying again meanwhile.")
                pause, reached = min(2 * pause, _LONGEST_PAUSE), False
                continue
            if not reached:
                tell(f"“{store.name}” is there again.")
            pause, reached = _POLL, True
            if more.received or more.sent:
                tell(_news(more))
            came = _together(came, more)
    except KeyboardInterrupt:
        return came


def _wait(store: SyncStore, seconds: float, progress: Progress) -> None:
    """Wait for the next look; Ctrl-C is heard."""
    waited = 0.0
    while waited < seconds:
        store.wait(_STEP)
        progress(0, 0)
        waited += _STEP


def _news(came: Exchanged) -> str:
    received = counted(came.received, "new entry", "new entries")
    return f"{received}; {came.sent:,} sent."


def _together(one: Exchanged, later: Exchanged) -> Exchanged:
    """Return two exchanges, one after the other, as one."""
    return replace(
        later,
        received=one.received + later.received,
        known=one.known + later.known,
        waiting=one.waiting + later.waiting,
        sent=one.sent + later.sent,
        asked=one.asked + later.asked,
        refused=tuple(dict.fromkeys(one.refused + later.refused)),
    )


COMMANDS = (
    Command(
        "sync folder",
        "exchange with the others through a shared folder",
        "sync folder /media/stick",
        sync_folder,
        (
            argument(
                "folder", help="the folder that all of you can reach", type=Path, metavar="DIR"
            ),
            argument(
                "--watch",
                help="go on exchanging until Ctrl-C, every few seconds",
                action="store_true",
            ),
        ),
        more="What is new in the folder is taken, what it lacks is put there, sealed: whoever runs "
        "it can read neither a name nor a word. Everybody writes in a folder of their own inside "
        "it; nothing else that lies there is changed or removed.",
    ),
)
