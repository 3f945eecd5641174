"""The pages that the rail leads to, in its order. A new page is a line here.

Each is made once, when it is gone to or when there is time after a workspace was opened, and loaded
by its name then: all of them together take longer than everything that a person sees first. Whom it
is for is said by ``may``.
"""

from collections.abc import Callable

from app.values import value
from ui.bridge.loading import Loaded, loaded
from ui.bridge.standing import Standing
from ui.command import Command
from ui.i18n import Words, noop
from ui.widgets.host import READ_ONLY

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


@value
class PageSpec:
    """One page.

    Attributes:
        key: names it in code and in settings.
        name: on the rail; translated when it is shown.
        icon: as Lucide calls it.
        command: leads to it; its key stands in the table of commands.
        make: makes it.
        may: tells whether it is for a device that stands so.
        binds: it has commands that may be asked for from everywhere, so it comes before others.
    """

    key: str
    name: str
    icon: str
    command: Command
    make: Loaded
    may: Callable[[Standing], bool] = everybody
    binds: bool = False


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        READ_ONLY,
        noop("Read-only"),
        "shield-alert",
        Command.GO_READ_ONLY,
        loaded("ui.custody.read_only_page:ReadOnlyPage"),
        stopped,
    ),
    PageSpec(
        "text",
        noop("Text"),
        "book-open-text",
        Command.GO_TEXT,
        loaded("ui.views.text_page:TextPage"),
    ),
    PageSpec(
        "inbox", noop("Inbox"), "inbox", Command.GO_INBOX, loaded("ui.views.inbox_page:InboxPage")
    ),
    PageSpec(
        "merge",
        noop("Merge"),
        "git-merge",
        Command.GO_MERGE,
        loaded("ui.merge_desk.page:MergePage"),
        chair,
    ),
    PageSpec(
        "what-if",
        noop("What-if"),
        "git-merge",
        Command.GO_MERGE,
        loaded("ui.merge_desk.page:MergePage", key="what-if"),
        others,
    ),
    PageSpec(
        "compare",
        noop("Compare"),
        "columns-2",
        Command.GO_COMPARE,
        loaded("ui.compare.page:ComparePage"),
    ),
    PageSpec(
        "consensus",
        noop("Consensus"),
        "layout-grid",
        Command.GO_CONSENSUS,
        loaded("ui.consensus.page:ConsensusPage"),
    ),
    PageSpec(
        "languages",
        noop("Languages"),
        "languages",
        Command.GO_LANGUAGES,
        loaded("ui.languages.page:LanguagesPage"),
    ),
    PageSpec(
        "sync",
        noop("Sync"),
        "shield-check",
        Command.GO_SYNC,
        loaded("ui.views.sync_page:SyncPage"),
        binds=True,
    ),
    PageSpec(
        "export",
        noop("Export"),
        "download",
        Command.GO_EXPORT,
        loaded("ui.export.export_page:ExportPage"),
        binds=True,
    ),
    PageSpec(
        "procedure",
        noop("Procedure"),
        "landmark",
        Command.GO_PROCEDURE,
        loaded("ui.bureau.procedure_page:ProcedurePage"),
        binds=True,
    ),
)

DESKS: tuple[Loaded, ...] = (
    loaded("ui.importing.importing:ImportingDesk"),
    loaded("ui.importing.amending:AmendingDesk"),
    loaded("ui.custody.desk:CustodyDesk"),
)
"""What is done on sheets from whatever page, and has no page of its own."""

FIRST = next(spec for spec in PAGES if spec.key == "text")
"""What is shown first of a workspace, whoever opens it."""

SETTINGS = PageSpec(
    "settings",
    noop("Settings"),
    "settings",
    Command.SETTINGS,
    loaded("ui.views.settings_page:SettingsPage"),
)
"""Stands at the bottom of the rail."""


def name_of(spec: PageSpec) -> str:
    """Return the name of a page in the language of the interface."""
    return words(spec.name)
