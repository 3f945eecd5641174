"""What the golden pictures show: a view each, as a person comes to it.

A new view adds a function to ``GOLDEN`` that leads there and takes one picture, in about a second:
in a file of its own, if there are several. ``look.stage.chair`` and ``look.stage.france`` (Norway
here) are workspaces of the conference of ``tests/ui/aquifers.py``, with four delegations. Keys, ids
and times are the same in every run, so codes and hashes may be in the picture. Then ``make golden
SCENES=merge_desk`` keeps the pictures that are named, and leaves those of others alone.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from tests.pictures.custody_scenes import golden_read_only
from tests.pictures.golden_views import GOLDEN_VIEWS
from tests.pictures.sitting import Looker
from ui.command_table import Command

Golden = Callable[[Looker], None]

_PLACE = "7(3)"


def start(look: Looker) -> None:
    look.window.offer(None)
    look.take("start")


def unlock(look: Looker) -> None:
    look.window.offer(look.stage.chair)
    look.take("unlock")


def text(look: Looker) -> None:
    """A contested clause, with what is known of it beside it."""
    look.open(look.stage.france)
    look.do(Command.GO_TEXT)
    look.do(Command.GO_PROVISION)
    look.write(_PLACE)
    look.press(Qt.Key.Key_Return)
    look.take("text")


def drafting(look: Looker) -> None:
    look.do(Command.DRAFT)
    look.write("Where feasible, ")
    look.take("drafting")
    look.press(Qt.Key.Key_Escape)


def inbox(look: Looker) -> None:
    look.do(Command.GO_INBOX)
    look.take("inbox")


def sync(look: Looker) -> None:
    look.do(Command.GO_SYNC)
    look.take("sync")


def settings(look: Looker) -> None:
    look.do(Command.SETTINGS)
    look.take("settings")


def devices(look: Looker) -> None:
    look.do(Command.GO_SYNC)
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(1)
    look.take("devices")


def merge(look: Looker) -> None:
    """The desk as who is no chair sees it: a what-if."""
    look.do(Command.GO_MERGE)
    look.take("merge")


def compare(look: Looker) -> None:
    look.do(Command.GO_COMPARE)
    look.take("compare")


def consensus(look: Looker) -> None:
    look.do(Command.GO_CONSENSUS)
    look.take("consensus")


def export(look: Looker) -> None:
    look.do(Command.GO_EXPORT)
    look.take("export")


def procedure(look: Looker) -> None:
    look.do(Command.GO_PROCEDURE)
    look.take("procedure")


GOLDEN: tuple[Golden, ...] = (
    start, unlock, text, drafting, inbox, sync, settings, devices, merge, compare, consensus,
    export, procedure, *GOLDEN_VIEWS, golden_read_only,
)  # fmt: skip
"""In this order in one window; those before ``text`` stand before a workspace is open."""
