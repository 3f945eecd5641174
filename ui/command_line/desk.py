"""Leads from the list of commands to a form, and from the form to the workspace's thread."""

from collections.abc import Callable

from app.cli.grammar import Command
from ui.command_line.command_sheet import CommandSheet
from ui.command_line.commands_sheet import CommandsSheet
from ui.command_line.running import Outcome, commands, run
from ui.command_line.words import title_of
from ui.i18n import Words
from ui.widgets.host import Host

_tr = Words("command line")


class CommandLineDesk:
    """Shows what the command line can do, and does it on the open workspace."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def open(self) -> None:
        """Show every command."""
        self._host.bridge.ask(lambda _: commands(), self._show)

    def open_form(self, words: str) -> None:
        """Show the form of the command that is called so."""

        def show(found: tuple[Command, ...]) -> None:
            self.open_command(next(one for one in found if one.words == words))

        self._host.bridge.ask(lambda _: commands(), show)

    def _show(self, found: tuple[Command, ...]) -> None:
        self._host.show_sheet(CommandsSheet(found, self.open_command))

    def open_command(self, command: Command) -> None:
        """Show the form of one command."""

        def begin(
            words: list[str],
            answers: dict[str, str],
            done: Callable[[Outcome], None],
            failed: Callable[[BaseException], None],
        ) -> None:
            def end(outcome: Outcome) -> None:
                self._host.refresh_wanted.emit()
                done(outcome)

            bridge, routes = self._host.bridge, self._host.routes
            bridge.run(
                title_of(command),
                lambda workspace, progress: run(
                    workspace,
                    progress,
                    command=command,
                    words=words,
                    answers=answers,
                    backend=bridge.backend,
                    routes=routes,
                ),
                end,
                failed,
            )

        self._host.show_sheet(CommandSheet(command, begin))
