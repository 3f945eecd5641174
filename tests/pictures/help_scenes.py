"""Pictures of the manual and of commands as forms."""

from PySide6.QtCore import Qt

from tests.pictures.sitting import Looker
from ui.command_line.command_sheet import CommandSheet
from ui.command_line.commands_sheet import CommandsSheet
from ui.command_table import Command
from ui.manual.help_sheet import HelpSheet
from ui.views.sync_page import SyncPage
from ui.widgets.row_list import RowList


def helping(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.HELP)
    look.rest(0.5)
    look.take("help", HelpSheet)
    look.press(Qt.Key.Key_Escape)


def command_form(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.EVERY_COMMAND)
    look.until_done()
    look.take("commands", CommandsSheet)
    look.write("position")
    look.press(Qt.Key.Key_Return)
    look.rest(0.5)
    look.take("command-form", CommandSheet)
    look.press(Qt.Key.Key_Escape)
    look.do(Command.EVERY_COMMAND)
    look.until_done()
    look.write("authority list")
    look.press(Qt.Key.Key_Return)
    look.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    look.until_done()
    look.take("command-answer", CommandSheet)
    look.press(Qt.Key.Key_Escape)


def manual_sync(look: Looker) -> None:
    """The page on exchange in a narrower window, for the manual."""
    look.open(look.stage.france)
    look.do(Command.GO_SYNC)
    before = look.window.size()
    look.window.resize(1100, 700)
    look.take("manual-sync", SyncPage, RowList)
    look.window.resize(before)


HELP_SCENES = (helping, command_form, manual_sync)
