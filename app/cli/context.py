"""What a command can ask for: the workspace, the passphrase, progress; all closed when it ends."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Never, cast

from tqdm import tqdm

from app.cli.opening import Opening, first_line, twice
from app.cli.output import visible
from app.hub_port import HubOffice, Routes
from app.ports import Backend
from app.sync_port import FolderOpener
from app.workspace.workspace import Progress, Workspace

_BAR_DELAY_SECONDS = 0.7


@dataclass
class Session(Opening):
    """``grammar.Context`` for one command; a context manager that closes what was opened."""

    _open: list[Workspace] = field(default_factory=list[Workspace])
    _bars: "list[tqdm[Never]]" = field(default_factory=list["tqdm[Never]"])

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for bar in self._bars:
            bar.close()
        while self._open:
            self._open.pop().close()
        super().__exit__(kind)

    @property
    def backend(self) -> Backend:
        """Where workspaces are made and opened."""
        return self.guarded

    @property
    def routes(self) -> Routes:
        """The ways to the others, as ``main`` was given them."""
        return cast("Routes", self.ways)

    @property
    def folder(self) -> FolderOpener:
        """Opens shared folders."""
        return self.routes.folder

    @property
    def hub(self) -> HubOffice:
        """What knows hubs, loaded on the first asking."""
        return self.routes.hub()

    def another_passphrase(self, file: Path | None) -> str:
        """Return the passphrase that takes the place of the present one, from a file or asked."""
        return first_line(file) if file else twice(f"New passphrase for “{self.path}”: ")

    def ask(self, question: str) -> str | None:
        """Return what a person types on the terminal, shown as it is typed; None without one."""
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            return None
        print(visible(question), end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().rstrip("\r\n")

    def workspace(self) -> Workspace:
        """Open the workspace, once; a second closing of its file does nothing."""
        if not self._open:
            self._open.append(Workspace(self.store()))
        return self._open[0]

    def closing(self, workspace: Workspace) -> Workspace:
        """Return a workspace that a use case has opened; it is closed when the command ends."""
        self._open.append(workspace)
        return workspace

    def progress(self, what: str) -> Progress:
        """Return what shows on a terminal how far something is; it takes (done, total).

        The bar appears when it takes longer than a moment. Between its steps Ctrl-C is heard.
        """
        bar: tqdm[Never] = tqdm(
            desc=what,
            total=0,
            file=sys.stderr,
            disable=not sys.stderr.isatty(),
            delay=_BAR_DELAY_SECONDS,
            leave=False,
            bar_format="{desc} |{bar:24}| {n_fmt} of {total_fmt}",
        )
        self._bars.append(bar)

        def show(done: int, total: int) -> None:
            if self.interrupts.came:
                raise KeyboardInterrupt
            if not bar.disable:
                bar.total = total
                bar.update(done - bar.n)

        return show

    def tell(self, what: str) -> None:
        """Tell a person something meanwhile."""
        print(visible(what), file=sys.stderr, flush=True)

    def steps(self) -> Callable[[str], None]:
        """Return what tells a person the steps of something long; Ctrl-C is heard between them."""
        self.interrupts.hold()

        def tell(what: str) -> None:
            if self.interrupts.came:
                raise KeyboardInterrupt
            print(visible(what), file=sys.stderr, flush=True)

        return tell
