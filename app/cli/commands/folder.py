"""Exchange through a shared folder: a network drive, a folder of a sync client, a stick."""

from contextlib import closing
from pathlib import Path

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.watching import Watching, exchanged


def sync_folder(context: Context, asked: Arguments) -> Result:
    """Exchange with a folder, once or until Ctrl-C."""
    workspace = context.workspace()
    store = context.folder(asked.folder, workspace.ground.chain.conference)
    with closing(store):
        return exchanged(context, workspace, store, Watching() if asked.watch else None)


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
