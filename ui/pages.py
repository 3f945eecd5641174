"""The pages that the rail leads to, in its order. A new page is a line here.

Each is made once, when a workspace is first opened; whom it is for is said by ``may``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from ui.bridge.standing import Standing
from ui.bureau.procedure_page import ProcedurePage
from ui.command_table import Command
from ui.compare.page import KEY as COMPARE
from ui.compare.page import ComparePage
from ui.consensus.page import KEY as CONSENSUS
from ui.consensus.page import ConsensusPage
from ui.custody.desk import CustodyDesk
from ui.custody.read_only_page import KEY as READ_ONLY
from ui.custody.read_only_page import ReadOnlyPage
from ui.export.export_page import ExportPage
from ui.i18n import Words, noop
from ui.importing.amending import AmendingDesk
from ui.importing.importing import ImportingDesk
from ui.languages.page import KEY as LANGUAGES
from ui.languages.page import LanguagesPage
from ui.merge_desk.page import TRIAL, MergePage
from ui.views.inbox_page import InboxPage
from ui.views.settings_page import SettingsPage
from ui.views.sync_page import KEY, SyncPage
from ui.views.text_page import TextPage
from ui.widgets.host import Desk, Host, RailPage

words = Words("pages")


def everybody(_: Standing) -> bool:
    """A page that is for all."""
    return True


def chair(standing: Standing) -> bool:
    """A page that is for those who decide."""
    return standing.is_chair


def others(standing: Standing) -> bool:
    """A page that is for those who do not decide."""
    return not standing.is_chair


def secretariat(standing: Standing) -> bool:
    """A page that is for the secretariat."""
    return standing.is_secretariat


def stopped(standing: Standing) -> bool:
    """A page that is for a device that may sign nothing."""
    return standing.stop is not None


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page.

    Attributes:
        key: names it in code and in settings.
        name: on the rail; translated when it is shown.
        icon: as Lucide calls it.
        command: leads to it; its key stands in the table of commands.
        make: makes it.
        may: tells whether it is for a device that stands so.
    """

    key: str
    name: str
    icon: str
    command: Command
    make: Callable[[Host], RailPage]
    may: Callable[[Standing], bool] = everybody


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        READ_ONLY,
        noop("Read-only"),
        "shield-alert",
        Command.GO_READ_ONLY,
        ReadOnlyPage,
        stopped,
    ),
    PageSpec("text", noop("Text"), "book-open-text", Command.GO_TEXT, TextPage),
    PageSpec("inbox", noop("Inbox"), "inbox", Command.GO_INBOX, InboxPage),
    PageSpec("merge", noop("Merge"), "git-merge", Command.GO_MERGE, MergePage, chair),
    PageSpec(
        TRIAL,
        noop("What-if"),
        "git-merge",
        Command.GO_MERGE,
        partial(MergePage, key=TRIAL),
        others,
    ),
    PageSpec(COMPARE, noop("Compare"), "columns-2", Command.GO_COMPARE, ComparePage),
    PageSpec(CONSENSUS, noop("Consensus"), "layout-grid", Command.GO_CONSENSUS, ConsensusPage),
    PageSpec(LANGUAGES, noop("Languages"), "languages", Command.GO_LANGUAGES, LanguagesPage),
    PageSpec(KEY, noop("Sync"), "shield-check", Command.GO_SYNC, SyncPage),
    PageSpec("export", noop("Export"), "download", Command.GO_EXPORT, ExportPage),
    PageSpec("procedure", noop("Procedure"), "landmark", Command.GO_PROCEDURE, ProcedurePage),
)

DESKS: tuple[Callable[[Host, QObject], Desk], ...] = (ImportingDesk, AmendingDesk, CustodyDesk)
"""What is done on sheets from whatever page, and has no page of its own."""

SETTINGS = PageSpec("settings", noop("Settings"), "settings", Command.SETTINGS, SettingsPage)
"""Stands at the bottom of the rail."""


def name_of(spec: PageSpec) -> str:
    """Return the name of a page in the language of the interface."""
    return words(spec.name)
