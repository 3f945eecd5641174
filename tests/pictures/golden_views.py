"""Golden pictures of what translators, the secretariat and the room look at, sheets too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget

from app.formats.registry import Format
from tests.desks import PASSPHRASE
from tests.pictures.lakes import LAKES
from tests.pictures.sitting import Looker
from ui.command_table import Command
from ui.importing.importing import ImportingDesk


def export_table(look: Looker) -> None:
    """A file that has no pages is shown by its beginning."""
    look.do(Command.GO_EXPORT)
    for field in look.window.findChildren(QComboBox):
        if field.isVisible() and field.findData(Format.CSV.value) >= 0:
            field.setCurrentIndex(field.findData(Format.CSV.value))
    look.take("export_table")


def room(look: Looker) -> None:
    """What the projector shows of a contested clause."""
    look.do(Command.GO_TEXT)
    look.do(Command.NEXT_COLLISION)
    look.do(Command.OPEN_ROOM)
    window = look.window._room.window
    assert window is not None
    window.resize(1280, 720)
    look.take_of(window, "room")
    look.do(Command.OPEN_ROOM)
    look.window.activateWindow()
    look.until(look.window.isActiveWindow)


def manual(look: Looker) -> None:
    """The first page of the manual, which has no pictures."""
    look.do(Command.HELP)
    topics = next(w for w in look.window.findChildren(QListWidget) if w.isVisible())
    topics.setCurrentRow(0)
    look.take("manual")
    look.press(Qt.Key.Key_Escape)


def languages(look: Looker) -> None:
    """What is aligned, checked, stale, to translate, and worded but not laid."""
    look.open(look.stage.folder / "tongues" / "SEC.travaux", PASSPHRASE)
    look.do(Command.GO_LANGUAGES)
    look.do(Command.NEXT_STALE)
    look.take("languages")


def languages_worded(look: Looker) -> None:
    """The stale cell becomes an editor in its row, where its words stood."""
    look.do(Command.WORD_CLAUSE)
    look.take("languages_worded")
    look.press(Qt.Key.Key_Escape)


def import_text(look: Looker) -> None:
    """The source beside the tree that was recognised in it, before anything is recorded."""
    desk = look.window.findChild(ImportingDesk)
    assert isinstance(desk, ImportingDesk)
    source = look.stage.folder / "lakes.txt"
    source.write_text(LAKES, encoding="utf-8")
    desk.show_file(source)
    look.take("import_text")
    look.press(Qt.Key.Key_Escape)


GOLDEN_VIEWS = (export_table, room, manual, languages, languages_worded, import_text)
