"""The commands of the text page: what each does, and when it may."""

from collections.abc import Callable
from functools import partial

from app.negotiation.stand_events import Stance
from app.treaty.wording import Part
from app.workspace.moment import NOW
from app.workspace.view import View
from ui import messages
from ui.actions import Actions
from ui.bridge.page import Page, Request
from ui.command_table import Command
from ui.i18n import Words
from ui.views.drafting_rules import barred, refusal
from ui.views.late import NotPagedError
from ui.views.reader import Reader
from ui.views.structure_desk import SHAPES

_tr = Words("text commands")
_VIEWS = {
    Command.VIEW_CLEAN: View.BASE,
    Command.VIEW_BRACKETED: View.ROLLING,
    Command.VIEW_REDLINE: View.TRACKED,
}
_STANCES = {
    Command.SUPPORT: Stance.SUPPORTS,
    Command.ACCEPT_IF: Stance.ACCEPTS_IF,
    Command.RESERVE: Stance.RESERVES,
    Command.OPPOSE: Stance.OPPOSES,
    Command.AWAIT: Stance.AWAITS,
}
Deeds = dict[Command, Callable[[], object]]


def bind(page: Reader) -> None:
    """Give the commands something to do."""
    actions = page.host.actions
    give = partial(actions.bind, alone=True)
    for command, do in {**_going(page), **_showing(page)}.items():
        actions.bind(command, do, alone=command is not Command.COMPARE_CLAUSE)

    def may() -> str:
        return refusal(page.host.standing, page.page, page.row)

    for command, do in _amending(page).items():
        give(command, do, may)
    for command, do in _drafting(page).items():
        give(command, do, lambda: barred(page.host.standing, page.page, page.row))
    for command, stance in _STANCES.items():
        give(command, partial(_stand, page, stance), lambda: page.saying.may_stand(page.page))
    give(Command.COMMENT, partial(_comment, page), lambda: page.saying.may_comment(page.page))
    actions.bind(Command.MERGE_HERE, partial(_merge, page), lambda: _may_merge(page))
    give(Command.LINE_NUMBERS, partial(_number, page), lambda: _may_number(page))
    give(Command.BACK_TO_NOW, lambda: page.show_moment(NOW), lambda: _may_go_back(page))


def _stand(page: Reader, stance: Stance) -> None:
    if page.row is not None:
        page.saying.position(page.row, page.card(), stance)


def _comment(page: Reader) -> None:
    if page.row is not None:
        page.saying.comment(page.row, page.card())


def _merge(page: Reader) -> None:
    if page.row is not None:
        page.host.desk_wanted.emit(page.row.id)


def _number(page: Reader) -> None:
    reading, shown = page.reading, page.page
    reading.has_lines = page.host.state.lines = not reading.has_lines
    reading.clauses.show_lines(shown.printed if shown and reading.has_lines else {})
    page.host.actions.action(Command.LINE_NUMBERS).setChecked(reading.has_lines)


def _may_number(page: Reader) -> str:
    shown = page.page
    if shown is None or shown.request.past is None:
        return _tr("The text is shown as it is now.")
    if shown.printed:
        return ""
    return messages.of_error(NotPagedError(shown.request.past.words, shown.language))


def _may_merge(page: Reader) -> str:
    return "" if page.row is not None else _tr("Choose a clause first.")


def _compare(page: Reader) -> None:
    if page.row is not None:
        page.host.compare_wanted.emit(page.row.id)


def release(actions: Actions) -> None:
    """Take from the commands what they do."""
    actions.release(_ALL)


def tick(page: Reader, shown: Page) -> None:
    """Show in the menus how the text is shown."""
    actions = page.host.actions
    for command, view in _VIEWS.items():
        actions.action(command).setChecked(shown.view is view)
    actions.action(Command.ATTRIBUTION).setChecked(shown.request.attributed)
    actions.action(Command.LINE_NUMBERS).setChecked(page.reading.has_lines)


def _may_go_back(page: Reader) -> str:
    shown = page.page
    is_past = shown is not None and shown.is_past
    return "" if is_past else _tr("The text is shown as it is now.")


def _going(page: Reader) -> Deeds:
    reading, text = page.reading, page.reading.text

    def seek(step: Callable[[int], bool], by: int, nothing: str) -> None:
        if not step(by):
            page.host.told.emit(nothing)

    bracket = _tr("No bracket is open.")
    collision = _tr("There is no collision.")
    unread = _tr("Nothing here is unread.")
    return {
        Command.FIND: reading.open_find,
        Command.FIND_NEXT: lambda: reading.step_find(1),
        Command.FIND_BEFORE: lambda: reading.step_find(-1),
        Command.GO_PROVISION: reading.go.open,
        Command.NEXT_CLAUSE: lambda: text.step(1),
        Command.CLAUSE_BEFORE: lambda: text.step(-1),
        Command.NEXT_OPEN: partial(seek, text.step_open, 1, bracket),
        Command.OPEN_BEFORE: partial(seek, text.step_open, -1, bracket),
        Command.NEXT_COLLISION: partial(seek, text.step_collision, 1, collision),
        Command.COLLISION_BEFORE: partial(seek, text.step_collision, -1, collision),
        Command.NEXT_UNREAD: partial(seek, text.step_unread, 1, unread),
        Command.UNREAD_BEFORE: partial(seek, text.step_unread, -1, unread),
        Command.CLAUSE_MENU: page.show_menu,
        Command.READ_VIEW: page.read,
        Command.COPY_CLAUSES: text.copy,
        Command.COMPARE_CLAUSE: partial(_compare, page),
    }


def _drafting(page: Reader) -> Deeds:
    """On a clause that is agreed they explain in its row, and offer to ask for it."""
    return {
        Command.DRAFT: page.draft,
        Command.DRAFT_HEADING: lambda: page.draft(Part.HEADING),
    }


def _amending(page: Reader) -> Deeds:
    deeds: Deeds = {Command.TABLE_DRAFT: page.drafting.table}
    for command, shape in SHAPES.items():
        deeds[command] = partial(page.shape, shape)
    return deeds


def _showing(page: Reader) -> Deeds:
    panels = page.panels

    def show(view: View | None = None, *, other_names: bool = False) -> None:
        shown = page.page
        if shown is not None:
            held = page.request
            attributed = held.attributed is not other_names
            page.ask(Request(shown.instrument, view or held.view, attributed))

    deeds: Deeds = {command: partial(show, view) for command, view in _VIEWS.items()}
    return deeds | {
        Command.ATTRIBUTION: lambda: show(other_names=True),
        Command.SHOW_OUTLINE: panels.toggle_outline,
        Command.SHOW_INSPECTOR: panels.toggle_inspector,
        Command.SHOW_HISTORY: panels.toggle_history,
        Command.TEXT_ALONE: panels.toggle_all,
    }


_ALL = (
    Command.FIND, Command.FIND_NEXT, Command.FIND_BEFORE, Command.GO_PROVISION,
    Command.NEXT_CLAUSE, Command.CLAUSE_BEFORE, Command.NEXT_OPEN, Command.OPEN_BEFORE,
    Command.NEXT_COLLISION, Command.COLLISION_BEFORE, Command.NEXT_UNREAD, Command.UNREAD_BEFORE,
    Command.CLAUSE_MENU, Command.READ_VIEW, Command.COPY_CLAUSES, Command.DRAFT,
    Command.DRAFT_HEADING, Command.TABLE_DRAFT, *SHAPES, *_VIEWS, *_STANCES,
    Command.COMMENT, Command.ATTRIBUTION, Command.COMPARE_CLAUSE,
    Command.SHOW_OUTLINE, Command.SHOW_INSPECTOR, Command.SHOW_HISTORY, Command.TEXT_ALONE,
    Command.BACK_TO_NOW, Command.MERGE_HERE, Command.LINE_NUMBERS,
)  # fmt: skip
