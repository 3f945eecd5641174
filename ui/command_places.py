"""Where the window does what a command of the command line does, and how sentences say so.

What the program's core says names commands of the command line. In the window the sentence names
the window's own: the view that does it, the way to begin, or the form under *Every command…*.
"""

import re
from collections.abc import Mapping, Set

from ui.command import Command
from ui.command_table import TABLE, words
from ui.i18n import Words, unmarked

PLACES: Mapping[str, tuple[Command, ...]] = {
    "amend": (
        Command.DRAFT, Command.DRAFT_HEADING, Command.INSERT_AFTER, Command.INSERT_UNDER,
        Command.DELETE_CLAUSE, Command.MOVE_CLAUSE, Command.SPLIT_CLAUSE, Command.JOIN_CLAUSE,
        Command.RETAIN_CLAUSE, Command.CLAUSE_MENU,
    ),
    "table": (Command.TABLE_DRAFT,),
    "comment": (Command.COMMENT,),
    "position": (
        Command.SUPPORT, Command.ACCEPT_IF, Command.RESERVE, Command.OPPOSE, Command.AWAIT,
    ),
    "inbox": (Command.GO_INBOX,),
    "text show": (
        Command.GO_TEXT, Command.VIEW_CLEAN, Command.VIEW_BRACKETED, Command.VIEW_REDLINE,
        Command.ATTRIBUTION, Command.LINE_NUMBERS,
    ),
    "text import": (Command.IMPORT_TEXT,),
    "import-amendments": (Command.IMPORT_AMENDMENTS,),
    "references": (Command.CHECK_REFERENCES,),
    "text brackets": (Command.CHECK_BRACKETS,),
    "text adopt-brackets": (Command.CHECK_BRACKETS,),
    "text list": (Command.SWITCH_TEXT,),
    "delegation add": (Command.ADD_DELEGATION,),
    "device admit": (Command.ADMIT_DEVICE,),
    "device revoke": (Command.GO_SYNC,),
    "device promote": (Command.GO_SYNC,),
    "device relieve": (Command.GO_SYNC,),
    "roster renew": (Command.RENEW_ROSTER,),
    "roster show": (Command.GO_SYNC,),
    "text outline": (Command.SHOW_OUTLINE,),
    "amendments": (Command.SHOW_INSPECTOR,),
    "history": (Command.SHOW_HISTORY,),
    "search": (Command.PALETTE, Command.FIND),
    "matrix": (Command.GO_CONSENSUS, Command.COPY_MATRIX, Command.SAVE_MATRIX),
    "merge": (Command.GO_MERGE, Command.MERGE_HERE),
    "what-if": (Command.PICK_READING, Command.KEEP_BRACKETS),
    "decide": (
        Command.RECORD_DECISION, Command.EDIT_RESULT, Command.REVIEW_UNCONTESTED,
        Command.UNDO_DECISION,
    ),
    "compare": (Command.GO_COMPARE, Command.COMPARE_CLAUSE, Command.SIDE_BY_SIDE, Command.INLINE),
    "language list": (Command.GO_LANGUAGES,),
    "language check": (Command.GO_LANGUAGES,),
    "language lay": (Command.WORD_CLAUSE,),
    "language import": (Command.IMPORT_TRANSLATION,),
    "language mark": (Command.MARK_CHECKED,),
    "export": (Command.GO_EXPORT,),
    "verify": (Command.VERIFY_FILE, Command.VERIFY_RECORD),
    "sign": (Command.VERIFY_FILE,),
    "issue": (Command.ISSUE_REVISION,),
    "renumber": (Command.RENUMBER,),
    "session open": (Command.OPEN_TABLING,),
    "session close": (Command.CLOSE_TABLING,),
    "session status": (Command.GO_PROCEDURE,),
    "silence start": (Command.START_SILENCE,),
    "silence status": (Command.GO_PROCEDURE,),
    "silence break": (Command.GO_PROCEDURE,),
    "silence close": (Command.GO_PROCEDURE,),
    "silence rule": (Command.GO_PROCEDURE,),
    "status-of": (Command.STATE_AGREEMENT,),
    "assent": (Command.GO_PROCEDURE,),
    "rules show": (Command.GO_PROCEDURE,),
    "rules set": (Command.SET_RULES,),
    "sync bundle-out": (Command.WRITE_BUNDLE,),
    "sync preview": (Command.WRITE_BUNDLE,),
    "sync bundle-in": (Command.READ_BUNDLE,),
    "sync ask": (Command.GO_SYNC,),
    "sync folder": (Command.SYNC_FOLDER,),
    "sync hub": (Command.SYNC_HUB,),
    "hub join": (Command.JOIN_HUB,),
    "hub config": (Command.SET_UP_HUB,),
    "hub admit": (Command.ADMIT_TO_HUB,),
    "device list": (Command.GO_SYNC,),
    "status": (Command.GO_SYNC, Command.COMPARE_ALOUD),
    "vault lock-time": (Command.SETTINGS,),
    "vault passphrase": (Command.SETTINGS,),
    "vault recovery-code": (Command.SETTINGS,),
    "vault travel-lock": (Command.SETTINGS,),
    "vault keyring": (Command.SETTINGS,),
    "vault check": (Command.VERIFY_RECORD,),
    "vault backup": (Command.TAKE_COPY,),
}  # fmt: skip
"""Commands of the command line that have views of their own."""

_AT_START: Mapping[str, str] = {
    "conference create": "&Create a conference",
    "device join": "&Join a conference",
    "device request": "&Join a conference",
    "vault recover": "Use the &recovery code",
}
"""Ways to begin; their names are those of the first pages."""
_ON_TERMINAL = frozenset(
    {
        "demo", "hub serve", "hub provision", "practice next", "practice status", "vault restore",
        "vault take-over",
    }
)  # fmt: skip
"""These stay as they are: they want a terminal, the workspace closed, or another machine."""
_FORMS = frozenset(
    {
        "audience renew", "device lost", "revision page", "roster propose", "roster settle",
        "roster sign",
    }
)  # fmt: skip
"""Forms that are named without quotes, where words alone do not tell that they are a command."""
_QUOTED = (
    "(?P<open>[“”„«][\\s\u00a0\u202f]?)travaux (?P<line>[^“”„«»]+?)(?P<end>[\\s\u00a0\u202f]?[“”»])"
)
_BARE = (
    r"travaux (?P<line>[a-z][a-z-]*(?: [a-z][a-z-]*)*)"
    r"(?P<rest>(?: (?:--[a-z-]+|[A-Z]+\b|\{\w+\}|“\{\w+\}”))*)"
)
_start = Words("StartPage")
_ENTRIES = {entry.command: entry for entry in TABLE if entry.command is not None}


def in_window(sentence: str) -> str:
    """Return a sentence, or the pattern of one, with the window's names for commands in it."""
    return re.sub(_BARE, _bare, re.sub(_QUOTED, _quoted, sentence))


def _quoted(found: re.Match[str]) -> str:
    name = _name_of(found["line"])
    return f"{found['open']}{name}{found['end']}" if name else found[0]


def _bare(found: re.Match[str]) -> str:
    known, after = _split(found["line"], {*PLACES, *_AT_START, *_FORMS})
    if not known:  # not every “travaux” is the program's name
        return found[0]
    name = _name_of(known if after else known + found["rest"])
    return f"{name} {after}{found['rest']}" if after else name


def _name_of(line: str) -> str:
    """Return how the window calls what a line of the command line does; "" to leave it."""
    if _split(line, _ON_TERMINAL)[0]:
        return ""
    known, _ = _split(line, {*PLACES, *_AT_START})
    if known in PLACES:
        return _plain(words(_ENTRIES[PLACES[known][0]].name))
    if known:
        return _plain(_start(_AT_START[known]))
    form = _ENTRIES[Command.EVERY_COMMAND]
    return f"{_plain(words(form.name))} ({form.keys[0]}): {line}"


def _split(line: str, known: Set[str]) -> tuple[str, str]:
    """Return the longest beginning of a line that is a known command, and the rest."""
    said = line.split(" ")
    for end in range(len(said), 0, -1):
        if (first := " ".join(said[:end])) in known:
            return first, " ".join(said[end:])
    return "", line


def _plain(name: str) -> str:
    return unmarked(name).removesuffix("…")
