"""The table of commands. A new one is a line here, and a page that binds it.

Texts are marked for translation where they stand, and translated when they are shown.
"""

from dataclasses import dataclass
from enum import Enum, auto

from ui.i18n import Words, noop

words = Words("commands")
"""The context of this table."""


class Command(Enum):
    """What can be commanded."""

    PALETTE = auto()
    MENU = auto()
    OPEN = auto()
    LOCK = auto()
    SETTINGS = auto()
    QUIT = auto()
    GO_TEXT = auto()
    GO_INBOX = auto()
    GO_MERGE = auto()
    GO_COMPARE = auto()
    GO_CONSENSUS = auto()
    GO_LANGUAGES = auto()
    GO_SYNC = auto()
    GO_EXPORT = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_BEFORE = auto()
    NEXT_PANE = auto()
    PANE_BEFORE = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    INTERFACE_LARGER = auto()
    INTERFACE_SMALLER = auto()
    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()
    CONTRAST = auto()
    FULL_SCREEN = auto()
    KEYS = auto()
    ABOUT = auto()
    WRITE_BUNDLE = auto()
    READ_BUNDLE = auto()
    SYNC_FOLDER = auto()
    SYNC_HUB = auto()
    JOIN_HUB = auto()
    COMPARE_ALOUD = auto()


APPEARANCES = (Command.SYSTEM, Command.LIGHT, Command.DARK)
"""Of these one is always ticked."""
TICKED = frozenset({*APPEARANCES, Command.CONTRAST, Command.FULL_SCREEN})
"""These can be ticked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table. A menu's entries stand together; without a command it draws a line.

    Attributes:
        keys: the first is the one that is shown.
        icon: as Lucide calls it; "" for none.
        absent: why it cannot be done while no page has bound it.
    """

    command: Command | None
    menu: str
    name: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    absent: str = noop("Unlock a workspace first.")


_FILE = noop("&File")
_GO = noop("&Go")
_VIEW = noop("&View")
_EXCHANGE = noop("&Exchange")
_HELP = noop("&Help")

_NOT_HERE = noop("This page is not open to you here.")

TABLE: tuple[Entry, ...] = (
    Entry(
        Command.OPEN,
        _FILE,
        noop("&Open a workspace…"),
        ("Ctrl+O",),
        "folder",
    ),
    Entry(Command.LOCK, _FILE, noop("&Lock"), ("Ctrl+L",), "lock"),
    Entry(Command.SETTINGS, _FILE, noop("&Settings"), ("Ctrl+,",), "settings"),
    Entry(None, _FILE),
    Entry(Command.QUIT, _FILE, noop("&Quit"), ("Ctrl+Q",), "x"),
    Entry(
        Command.PALETTE,
        _GO,
        noop("Search text or run a &command"),
        ("Ctrl+K",),
        "search",
    ),
    Entry(
        Command.GO_TEXT,
        _GO,
        noop("&Text"),
        ("Ctrl+1",),
        "book-open-text",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_INBOX,
        _GO,
        noop("&Inbox"),
        ("Ctrl+2",),
        "inbox",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_MERGE,
        _GO,
        noop("&Merge"),
        ("Ctrl+3",),
        "git-merge",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_COMPARE,
        _GO,
        noop("&Compare"),
        ("Ctrl+4",),
        "columns-2",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_CONSENSUS,
        _GO,
        noop("C&onsensus"),
        ("Ctrl+5",),
        "layout-grid",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_LANGUAGES,
        _GO,
        noop("&Languages"),
        ("Ctrl+6",),
        "languages",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_SYNC,
        _GO,
        noop("&Sync"),
        ("Ctrl+7",),
        "shield-check",
        _NOT_HERE,
    ),
    Entry(
        Command.GO_EXPORT,
        _GO,
        noop("&Export"),
        ("Ctrl+8",),
        "download",
        _NOT_HERE,
    ),
    Entry(None, _GO),
    Entry(Command.FIND, _GO, noop("&Find in the text"), ("Ctrl+F",), "search"),
    Entry(Command.FIND_NEXT, _GO, noop("Find &next"), ("F3",)),
    Entry(Command.FIND_BEFORE, _GO, noop("Find &previous"), ("Shift+F3",)),
    Entry(None, _GO),
    Entry(Command.NEXT_PANE, _GO, noop("Next &region"), ("F6",)),
    Entry(Command.PANE_BEFORE, _GO, noop("Pre&vious region"), ("Shift+F6",)),
    Entry(Command.LARGER, _VIEW, noop("&Larger text"), ("Ctrl++", "Ctrl+=")),
    Entry(Command.SMALLER, _VIEW, noop("&Smaller text"), ("Ctrl+-",)),
    Entry(Command.USUAL_SIZE, _VIEW, noop("&Usual size"), ("Ctrl+0",)),
    Entry(
        Command.INTERFACE_LARGER,
        _VIEW,
        noop("Larger &interface"),
        ("Ctrl+Shift++", "Ctrl+Shift+="),
    ),
    Entry(
        Command.INTERFACE_SMALLER,
        _VIEW,
        noop("Smaller in&terface"),
        ("Ctrl+Shift+-", "Ctrl+Shift+_"),
    ),
    Entry(None, _VIEW),
    Entry(Command.SYSTEM, _VIEW, noop("Colours of the s&ystem")),
    Entry(Command.LIGHT, _VIEW, noop("Li&ght colours")),
    Entry(Command.DARK, _VIEW, noop("&Dark colours")),
    Entry(Command.CONTRAST, _VIEW, noop("High &contrast")),
    Entry(None, _VIEW),
    Entry(Command.FULL_SCREEN, _VIEW, noop("&Full screen"), ("Shift+F11",)),
    Entry(
        Command.WRITE_BUNDLE,
        _EXCHANGE,
        noop("&Write a bundle…"),
        ("Ctrl+Shift+B",),
        "file-up",
    ),
    Entry(
        Command.READ_BUNDLE,
        _EXCHANGE,
        noop("&Read a bundle…"),
        ("Ctrl+Shift+R",),
        "file-down",
    ),
    Entry(
        Command.SYNC_FOLDER,
        _EXCHANGE,
        noop("Exchange through a &folder…"),
        ("Ctrl+Shift+F",),
        "usb",
    ),
    Entry(
        Command.SYNC_HUB,
        _EXCHANGE,
        noop("Exchange through the &hub"),
        ("Ctrl+Shift+H",),
        "server",
    ),
    Entry(
        Command.JOIN_HUB,
        _EXCHANGE,
        noop("Read a &pass for the hub…"),
        (),
        "badge-check",
    ),
    Entry(
        Command.COMPARE_ALOUD,
        _EXCHANGE,
        noop("&Compare codes aloud"),
        (),
        "users",
    ),
    Entry(Command.KEYS, _HELP, noop("All &keys"), ("?",), "keyboard"),
    Entry(Command.MENU, _HELP, noop("Open the &menu"), ("F10",), "menu"),
    Entry(Command.ABOUT, _HELP, noop("&About Travaux"), (), "info"),
)
