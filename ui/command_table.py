"""The table of commands. A new one is a line here, and a page that binds it.

Texts are marked for translation where they stand, and translated when they are shown.
"""

from app.values import value
from ui.command import Command
from ui.i18n import Words, noop

words = Words("commands")
"""The context of this table."""


APPEARANCES = (Command.SYSTEM, Command.LIGHT, Command.DARK)
"""Of these one is always ticked."""
TICKED = frozenset(
    {
        Command.OPEN_ROOM, Command.FREEZE_ROOM, Command.ROOM_PICKS,
        *APPEARANCES, Command.CONTRAST, Command.FULL_SCREEN, Command.VIEW_CLEAN,
        Command.VIEW_BRACKETED, Command.VIEW_REDLINE, Command.ATTRIBUTION, Command.SHOW_OUTLINE,
        Command.LINE_NUMBERS, Command.SHOW_INSPECTOR, Command.SHOW_HISTORY, Command.TEXT_ALONE,
    }
)  # fmt: skip
"""These can be ticked."""

SIGNING = frozenset(
    {
        Command.IMPORT_TEXT, Command.IMPORT_AMENDMENTS, Command.TABLE_DRAFT, Command.COMMENT,
        Command.SUPPORT, Command.ACCEPT_IF, Command.RESERVE, Command.OPPOSE, Command.AWAIT,
        Command.RECORD_DECISION, Command.UNDO_DECISION, Command.ISSUE_REVISION, Command.RENUMBER,
        Command.OPEN_TABLING, Command.CLOSE_TABLING, Command.START_SILENCE, Command.SET_RULES,
        Command.STATE_AGREEMENT, Command.WORD_CLAUSE, Command.MARK_CHECKED,
        Command.IMPORT_TRANSLATION,
    }
)  # fmt: skip
"""These sign an entry: a workspace that can only be read refuses them. Not the roster's: who took
over from a destroyed machine may change it."""


@value
class Entry:
    """One line of the table. A menu's entries stand together; without a command it draws a line.

    Attributes:
        keys: the first is the one that is shown.
        inside: keys that only the view sees to which the command belongs: taken for the whole
            window they would be taken from buttons and fields, as Enter is.
        icon: as Lucide calls it; "" for none.
        absent: why it cannot be done while no page has bound it.
    """

    command: Command | None
    menu: str
    name: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    absent: str = noop("Unlock a workspace first.")
    inside: tuple[str, ...] = ()


_FILE = noop("&File")
_GO = noop("&Go")
_VIEW = noop("&View")
_EXCHANGE = noop("&Exchange")
_MERGE = noop("&Merge")
_HELP = noop("&Help")
_PROCEDURE = noop("&Procedure")

_TEXT = noop("&Text")

_CONSENSUS = noop("C&onsensus")
_COMPARE = noop("&Compare")
_LANGUAGES = noop("&Languages")
_IN_LANGUAGES = noop("Go to Languages first.")
_ROOM = noop("The &room")
_IN_COMPARE = noop("Go to Compare first.")

_IN_TEXT = noop("Go to the text first.")
_IN_CONSENSUS = noop("Go to Consensus first.")
_IN_PAST = noop("The text is shown as it is now.")
_ON_DESK = noop("Go to the Merge Desk first.")
_NOT_HERE = noop("This page is not open to you here.")

TABLE: tuple[Entry, ...] = (
    Entry(Command.OPEN, _FILE, noop("&Open a workspace…"), ("Ctrl+O",), "folder"),
    Entry(Command.IMPORT_TEXT, _FILE, noop("&Import a text…"), ("Ctrl+Shift+T",), "file-down"),
    Entry(Command.IMPORT_AMENDMENTS, _FILE, noop("Import &amendments…"), (), "file-down"),
    Entry(Command.VERIFY_FILE, _FILE, noop("&Verify a file…"), ("Ctrl+Shift+V",), "shield-check"),
    Entry(Command.VERIFY_RECORD, _FILE, noop("Verify this wor&kspace"), (), "shield-check"),
    Entry(Command.TAKE_COPY, _FILE, noop("&Take a copy…"), (), "copy"),
    Entry(Command.LOCK, _FILE, noop("&Lock"), ("Ctrl+L",), "lock"),
    Entry(Command.SETTINGS, _FILE, noop("&Settings"), ("Ctrl+,",), "settings"),
    Entry(None, _FILE),
    Entry(Command.QUIT, _FILE, noop("&Quit"), ("Ctrl+Q",), "x"),
    Entry(Command.PALETTE, _GO, noop("Searc&h text or run a command"), ("Ctrl+K",), "search"),
    Entry(Command.GO_TEXT, _GO, noop("&Text"), ("Ctrl+1",), "book-open-text", _NOT_HERE),
    Entry(Command.GO_INBOX, _GO, noop("&Inbox"), ("Ctrl+2",), "inbox", _NOT_HERE),
    Entry(Command.GO_MERGE, _GO, noop("&Merge"), ("Ctrl+3",), "git-merge", _NOT_HERE),
    Entry(Command.GO_COMPARE, _GO, noop("&Compare"), ("Ctrl+4",), "columns-2", _NOT_HERE),
    Entry(Command.GO_CONSENSUS, _GO, noop("C&onsensus"), ("Ctrl+5",), "layout-grid", _NOT_HERE),
    Entry(Command.GO_LANGUAGES, _GO, noop("&Languages"), ("Ctrl+6",), "languages", _NOT_HERE),
    Entry(Command.GO_SYNC, _GO, noop("&Sync"), ("Ctrl+7",), "shield-check", _NOT_HERE),
    Entry(Command.GO_EXPORT, _GO, noop("&Export"), ("Ctrl+8", "Ctrl+E"), "download", _NOT_HERE),
    Entry(Command.GO_PROCEDURE, _GO, noop("P&rocedure"), ("Ctrl+9",), "landmark", _NOT_HERE),
    Entry(Command.GO_READ_ONLY, _GO, noop("Why it is read-onl&y"), (), "shield-alert", _NOT_HERE),
    Entry(None, _GO),
    Entry(Command.EVERY_COMMAND, _GO, noop("Every comman&d…"), ("Ctrl+Shift+K",), "menu"),
    Entry(Command.SWITCH_TEXT, _GO, noop("Another text…"), ("Ctrl+Shift+O",), "file-text"),
    Entry(Command.GO_PROVISION, _GO, noop("&Go to provision…"), ("Ctrl+G",), "hash", _IN_TEXT),
    Entry(Command.NEXT_CLAUSE, _GO, noop("Next clause"), ("J",), "arrow-down", _IN_TEXT),
    Entry(Command.CLAUSE_BEFORE, _GO, noop("Previous clause"), ("K",), "arrow-up", _IN_TEXT),
    Entry(Command.NEXT_OPEN, _GO, noop("Next open bracket"), ("N",), "brackets", _IN_TEXT),
    Entry(Command.OPEN_BEFORE, _GO, noop("Previous open bracket"), ("Shift+N",), "", _IN_TEXT),
    Entry(Command.NEXT_COLLISION, _GO, noop("Next collision"), ("C",), "triangle-alert", _IN_TEXT),
    Entry(Command.COLLISION_BEFORE, _GO, noop("Previous collision"), ("Shift+C",), "", _IN_TEXT),
    Entry(Command.NEXT_UNREAD, _GO, noop("Next unread"), ("U",), "inbox", _IN_TEXT),
    Entry(Command.UNREAD_BEFORE, _GO, noop("Previous unread"), ("Shift+U",), "", _IN_TEXT),
    Entry(Command.BACK_TO_NOW, _GO, noop("Back to now"), (), "history", _IN_PAST),
    Entry(None, _GO),
    Entry(Command.FIND, _GO, noop("&Find in the text"), ("Ctrl+F",), "search"),
    Entry(Command.FIND_NEXT, _GO, noop("Find &next"), ("F3",)),
    Entry(Command.FIND_BEFORE, _GO, noop("Find &previous"), ("Shift+F3",)),
    Entry(None, _GO),
    Entry(Command.NEXT_PANE, _GO, noop("Ne&xt region"), ("F6",)),
    Entry(Command.PANE_BEFORE, _GO, noop("Pre&vious region"), ("Shift+F6",)),
    Entry(
        Command.DRAFT, _TEXT, noop("&Amend this clause"), ("F2",), "pencil", _IN_TEXT, ("Enter",)
    ),
    Entry(Command.DRAFT_HEADING, _TEXT, noop("Amend its &heading"), (), "pencil", _IN_TEXT),
    Entry(
        Command.TABLE_DRAFT, _TEXT, noop("&Table the draft…"), (), "send", _IN_TEXT, ("Ctrl+Enter",)
    ),
    Entry(Command.CLAUSE_MENU, _TEXT, noop("&Clause menu"), ("Alt+Return",), "menu", _IN_TEXT),
    Entry(None, _TEXT),
    Entry(Command.COMMENT, _TEXT, noop("Comm&ent…"), ("M",), "message-square-plus", _IN_TEXT),
    Entry(Command.SUPPORT, _TEXT, noop("S&upport…"), ("S",), "thumbs-up", _IN_TEXT),
    Entry(Command.ACCEPT_IF, _TEXT, noop("Accept if…"), ("A",), "circle-dot", _IN_TEXT),
    Entry(Command.RESERVE, _TEXT, noop("Reserve…"), ("R",), "hand", _IN_TEXT),
    Entry(Command.OPPOSE, _TEXT, noop("Oppose…"), ("O",), "thumbs-down", _IN_TEXT),
    Entry(Command.AWAIT, _TEXT, noop("Await instructions…"), ("W",), "hourglass", _IN_TEXT),
    Entry(None, _TEXT),
    Entry(Command.INSERT_AFTER, _TEXT, noop("&Insert a clause after it…"), (), "plus", _IN_TEXT),
    Entry(Command.INSERT_UNDER, _TEXT, noop("Insert a clause i&n it…"), (), "plus", _IN_TEXT),
    Entry(Command.DELETE_CLAUSE, _TEXT, noop("&Delete it…"), (), "trash-2", _IN_TEXT),
    Entry(Command.MOVE_CLAUSE, _TEXT, noop("&Move it…"), (), "move", _IN_TEXT),
    Entry(Command.SPLIT_CLAUSE, _TEXT, noop("&Split it…"), (), "split", _IN_TEXT),
    Entry(Command.JOIN_CLAUSE, _TEXT, noop("&Join the next one to it…"), (), "merge", _IN_TEXT),
    Entry(Command.RETAIN_CLAUSE, _TEXT, noop("&Keep it as it is…"), (), "ban", _IN_TEXT),
    Entry(None, _TEXT),
    Entry(
        Command.READ_VIEW,
        _TEXT,
        noop("&Read it, text selectable"),
        (),
        "book-open-text",
        _IN_TEXT,
        ("Space",),
    ),
    Entry(
        Command.COPY_CLAUSES,
        _TEXT,
        noop("C&opy the chosen clauses"),
        (),
        "copy",
        _IN_TEXT,
        ("Ctrl+C",),
    ),
    Entry(Command.VIEW_CLEAN, _VIEW, noop("Clean te&xt"), (), "file-text", _IN_TEXT),
    Entry(Command.VIEW_BRACKETED, _VIEW, noop("&Bracketed text"), (), "brackets", _IN_TEXT),
    Entry(Command.VIEW_REDLINE, _VIEW, noop("&Redline"), (), "pencil", _IN_TEXT),
    Entry(Command.ATTRIBUTION, _VIEW, noop("&Attribution"), (), "eye", _IN_TEXT),
    Entry(Command.LINE_NUMBERS, _VIEW, noop("Numbers of &printed lines"), (), "hash", _IN_TEXT),
    Entry(None, _VIEW),
    Entry(Command.SHOW_OUTLINE, _VIEW, noop("&Outline"), ("Ctrl+B",), "panel-left", _IN_TEXT),
    Entry(Command.SHOW_INSPECTOR, _VIEW, noop("I&nspector"), ("Ctrl+I",), "panel-right", _IN_TEXT),
    Entry(Command.SHOW_HISTORY, _VIEW, noop("&History"), ("Ctrl+J",), "panel-bottom", _IN_TEXT),
    Entry(Command.TEXT_ALONE, _VIEW, noop("Text alon&e"), ("F11",), "maximize", _IN_TEXT),
    Entry(None, _VIEW),
    Entry(Command.LARGER, _VIEW, noop("&Larger text"), ("Ctrl++", "Ctrl+=")),
    Entry(Command.SMALLER, _VIEW, noop("&Smaller text"), ("Ctrl+-",)),
    Entry(Command.USUAL_SIZE, _VIEW, noop("&Usual size"), ("Ctrl+0",)),
    Entry(
        Command.INTERFACE_LARGER, _VIEW, noop("Larger &interface"), ("Ctrl+Shift++", "Ctrl+Shift+=")
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
    Entry(Command.WRITE_BUNDLE, _EXCHANGE, noop("&Write a bundle…"), ("Ctrl+Shift+B",), "file-up"),
    Entry(Command.READ_BUNDLE, _EXCHANGE, noop("&Read a bundle…"), ("Ctrl+Shift+R",), "file-down"),
    Entry(
        Command.SYNC_FOLDER,
        _EXCHANGE,
        noop("Exchange through a &folder…"),
        ("Ctrl+Shift+F",),
        "usb",
    ),
    Entry(
        Command.SYNC_HUB, _EXCHANGE, noop("Exchange through the &hub"), ("Ctrl+Shift+H",), "server"
    ),
    Entry(Command.JOIN_HUB, _EXCHANGE, noop("Read a &pass for the hub…"), (), "badge-check"),
    Entry(Command.SET_UP_HUB, _EXCHANGE, noop("&Set up the hub…"), (), "server"),
    Entry(Command.ADMIT_TO_HUB, _EXCHANGE, noop("Wri&te passes for the hub…"), (), "file-up"),
    Entry(Command.COMPARE_ALOUD, _EXCHANGE, noop("&Compare codes aloud"), (), "users"),
    Entry(None, _EXCHANGE),
    Entry(Command.ADD_DELEGATION, _EXCHANGE, noop("Add a de&legation…"), (), "plus"),
    Entry(Command.ADMIT_DEVICE, _EXCHANGE, noop("&Admit a device…"), (), "badge-check"),
    Entry(Command.RENEW_ROSTER, _EXCHANGE, noop("Re&new the roster"), (), "refresh-cw"),
    Entry(
        Command.ISSUE_REVISION,
        _PROCEDURE,
        noop("&Issue a revision…"),
        ("Ctrl+Shift+I",),
        "signature",
    ),
    Entry(Command.RENUMBER, _PROCEDURE, noop("Re&number for adoption…"), (), "hash"),
    Entry(None, _PROCEDURE),
    Entry(Command.OPEN_TABLING, _PROCEDURE, noop("&Open tabling…"), (), "play"),
    Entry(Command.CLOSE_TABLING, _PROCEDURE, noop("&Close tabling…"), (), "ban"),
    Entry(Command.START_SILENCE, _PROCEDURE, noop("Start a &silence procedure…"), (), "hourglass"),
    Entry(Command.STATE_AGREEMENT, _PROCEDURE, noop("State what is &agreed…"), (), "circle-check"),
    Entry(Command.CHECK_REFERENCES, _PROCEDURE, noop("Chec&k cross-references…"), (), "link"),
    Entry(Command.CHECK_BRACKETS, _PROCEDURE, noop("&Brackets that name parties…"), (), "brackets"),
    Entry(Command.SET_RULES, _PROCEDURE, noop("Change the &rules…"), (), "scroll-text"),
    Entry(
        Command.COMPARE_CLAUSE,
        _COMPARE,
        noop("&Compare this clause"),
        ("Ctrl+D",),
        "columns-2",
        _IN_TEXT,
    ),
    Entry(Command.NEXT_CHANGE, _COMPARE, noop("&Next change"), ("F7",), "arrow-down", _IN_COMPARE),
    Entry(
        Command.CHANGE_BEFORE,
        _COMPARE,
        noop("&Previous change"),
        ("Shift+F7",),
        "arrow-up",
        _IN_COMPARE,
    ),
    Entry(
        Command.SIDE_BY_SIDE,
        _COMPARE,
        noop("&Side by side"),
        ("Ctrl+Alt+1",),
        "columns-2",
        _IN_COMPARE,
    ),
    Entry(
        Command.INLINE,
        _COMPARE,
        noop("&Inline"),
        ("Ctrl+Alt+2",),
        "file-text",
        _IN_COMPARE,
    ),
    Entry(Command.OPEN_ROOM, _ROOM, noop("Show the &room window"), ("F9",), "eye"),
    Entry(Command.FREEZE_ROOM, _ROOM, noop("Let it stand &still"), ("Shift+F9",), "lock"),
    Entry(Command.ROOM_PICKS, _ROOM, noop("Let it see what is &picked"), ("Ctrl+F9",), "check"),
    Entry(
        Command.NEXT_STALE, _LANGUAGES, noop("&Next stale"), ("F8",), "arrow-down", _IN_LANGUAGES
    ),
    Entry(
        Command.STALE_BEFORE, _LANGUAGES, noop("&Previous stale"), ("Shift+F8",), "", _IN_LANGUAGES
    ),
    Entry(
        Command.WORD_CLAUSE,
        _LANGUAGES,
        noop("&Word this clause…"),
        (),
        "pencil",
        _IN_LANGUAGES,
        ("F2",),
    ),
    Entry(Command.MARK_CHECKED, _LANGUAGES, noop("&Mark as checked"), (), "check", _IN_LANGUAGES),
    Entry(
        Command.IMPORT_TRANSLATION,
        _LANGUAGES,
        noop("&Import a translation…"),
        (),
        "file-down",
        _IN_LANGUAGES,
    ),
    Entry(
        Command.COPY_MATRIX,
        _CONSENSUS,
        noop("&Copy the table of positions"),
        ("Ctrl+Shift+C",),
        "copy",
        _IN_CONSENSUS,
    ),
    Entry(
        Command.SAVE_MATRIX,
        _CONSENSUS,
        noop("&Save the positions as CSV…"),
        (),
        "download",
        _IN_CONSENSUS,
    ),
    Entry(
        Command.MERGE_HERE,
        _MERGE,
        noop("This clause on the &desk"),
        ("Ctrl+M",),
        "git-merge",
        _IN_TEXT,
    ),
    Entry(
        Command.PICK_READING,
        _MERGE,
        noop("&Pick a reading by its number"),
        (),
        "list-checks",
        _ON_DESK,
        ("1",),
    ),
    Entry(
        Command.KEEP_BRACKETS,
        _MERGE,
        noop("Keep it in &brackets"),
        (),
        "brackets",
        _ON_DESK,
        ("B",),
    ),
    Entry(Command.EDIT_RESULT, _MERGE, noop("Edit the &wording"), (), "pencil", _ON_DESK, ("F2",)),
    Entry(
        Command.RECORD_DECISION,
        _MERGE,
        noop("&Record the decision"),
        (),
        "gavel",
        _ON_DESK,
        ("Ctrl+Enter",),
    ),
    Entry(
        Command.UNDO_DECISION,
        _MERGE,
        noop("&Undo by a new decision…"),
        ("Ctrl+Z",),
        "undo-2",
        _ON_DESK,
    ),
    Entry(None, _MERGE),
    Entry(
        Command.NEXT_ON_DESK,
        _MERGE,
        noop("&Next clause to decide"),
        ("Ctrl+Right",),
        "chevron-right",
        _ON_DESK,
    ),
    Entry(
        Command.BEFORE_ON_DESK,
        _MERGE,
        noop("Pre&vious clause to decide"),
        ("Ctrl+Left",),
        "chevron-left",
        _ON_DESK,
    ),
    Entry(
        Command.REVIEW_UNCONTESTED,
        _MERGE,
        noop("Review what nobody &contests…"),
        (),
        "list-checks",
        _ON_DESK,
    ),
    Entry(Command.RECOMPUTE, _MERGE, noop("Recompu&te"), (), "refresh-cw", _ON_DESK),
    Entry(Command.HELP, _HELP, noop("&Help"), ("F1",), "info"),
    Entry(Command.KEYS, _HELP, noop("All &keys"), ("?",), "keyboard"),
    Entry(Command.MENU, _HELP, noop("Open the &menu"), ("F10",), "menu"),
    Entry(Command.ABOUT, _HELP, noop("&About Travaux"), (), "info"),
)
