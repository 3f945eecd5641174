"""Importing from the window: a file is asked for, read, looked at, and only then recorded."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.formats.imported import ImportedText
from app.ids import InstrumentId
from app.negotiation.access import may
from app.negotiation.events import ClausesLaid, DecisionMade
from app.negotiation.revision_events import Renumbered
from app.workspace.next_version import NextVersion, take_over
from app.workspace.publishing import lay
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.bridge.page import Request
from ui.bridge.visible import visible
from ui.command_table import Command
from ui.i18n import Words, commas
from ui.importing.reading import Read, Wanted, read
from ui.importing.text_sheet import TextSheet
from ui.widgets.host import Desk

_tr = Words("importing")
_NAMED = 6


class ImportingDesk(Desk):
    """Reads in child processes, and records what was looked at."""

    def bind(self) -> None:
        """Give the command something to do, from whatever page."""
        self.host.actions.bind(Command.IMPORT_TEXT, self.ask, self._refusal)

    def release(self) -> None:
        """The workspace is being locked."""
        self.host.actions.release((Command.IMPORT_TEXT,))

    def ask(self) -> None:
        """Ask for a file."""
        kinds = _tr("Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), _tr("Import a text"), str(Path.home()), kinds
        )
        if name:
            self.show_file(Path(name))

    def show_file(self, path: Path) -> None:
        """Read a file and show what was recognised."""
        page, standing = self.host.page, self.host.standing
        if page is None or standing is None:
            return
        roles = standing.roles
        lays = may(roles, ClausesLaid)
        follows = may(roles, DecisionMade) or may(roles, Renumbered)
        refusals = (
            "" if lays else _tr("Only the secretariat lays texts before the conference."),
            "" if follows else _tr("Only the chair decides on words, the secretariat on numbers."),
        )
        sheet = TextSheet(path.name, page.texts, refusals)
        wanted = Wanted(path)
        sheet.read_wanted.connect(lambda: self._read(sheet, sheet.wanted(wanted)))
        sheet.following_wanted.connect(lambda: self._follow(sheet))
        sheet.confirmed.connect(lambda: self._record(sheet))
        self.host.show_sheet(sheet)
        self._read(sheet, wanted)

    def _refusal(self) -> str:
        standing = self.host.standing
        acts = (ClausesLaid, DecisionMade, Renumbered)
        may_any = standing is not None and any(may(standing.roles, act) for act in acts)
        return "" if may_any else _tr("Your role does not do that.")

    def _read(self, sheet: TextSheet, wanted: Wanted) -> None:
        children = self.host.bridge.backend.children

        def done(found: Read) -> None:
            sheet.show_read(found)
            self._follow(sheet)

        task = self.host.bridge.run(
            _tr("Reading {}").format(wanted.path.name),
            lambda w, progress: read(w, children, wanted, progress),
            done,
            lambda error: sheet.refuse(messages.of_error(error)),
        )
        sheet.follow(task)
        sheet.closed.connect(task.cancel)

    def _follow(self, sheet: TextSheet) -> None:
        """Show what taking it over as a later version would do."""
        text, of = sheet.text, sheet.version_of
        if text is None or of is None:
            sheet.show_following("")
            return
        self.host.bridge.ask(
            lambda w: _followed(w, of, text, _still, preview=True),
            lambda made: sheet.show_following(sentence_of(made)),
            lambda error: sheet.refuse(messages.of_error(error)),
        )

    def _record(self, sheet: TextSheet) -> None:
        text, of = sheet.text, sheet.version_of
        if text is None:
            return

        def laid(instrument: InstrumentId) -> None:
            sheet.close_sheet()
            said = _tr("“{}” is laid before the conference. Clauses: {}.")
            self.host.told.emit(said.format(text.title, f"{len(text.clauses):,}"))
            self.host.refresh_wanted.emit()
            self.host.page_wanted.emit("text")
            self.host.text_wanted.emit(Request(instrument))

        def taken(made: NextVersion) -> None:
            sheet.close_sheet()
            self.host.told.emit(
                _tr("The later version is taken over. {}").format(sentence_of(made))
            )
            self.host.refresh_wanted.emit()

        def lay_it(workspace: Workspace, progress: Progress) -> InstrumentId:
            progress(0, 0)  # until here it can be cancelled
            return lay(workspace, text)

        def refuse(error: BaseException) -> None:
            sheet.refuse(messages.of_error(error))

        run = self.host.bridge.run
        if of is None:
            sheet.follow(run(_tr("Laying {}").format(text.title), lay_it, laid, refuse))
            return
        following = _tr("Following {}").format(text.title)
        sheet.follow(
            run(following, lambda w, p: _followed(w, of, text, p, preview=False), taken, refuse)
        )


def sentence_of(made: NextVersion) -> str:
    """Return what taking a version over does, in a line for each thing."""
    lines = [
        f"{name}: {_few(found)}"
        for name, found in (
            (_tr("Reworded"), made.reworded),
            (_tr("New"), made.inserted),
            (_tr("Gone"), made.deleted),
            (_tr("Moved"), made.moved),
        )
        if found
    ]
    if made.renumbered:
        lines.append(_tr("Clauses numbered otherwise: {}").format(made.renumbered))
    if made.doubtful:
        doubtful = tuple(f"{name} ({share:.0%})" for name, share in made.doubtful)
        lines.append(_tr("Matched by some of their words alone: {}").format(_few(doubtful)))
    return "\n".join(lines) or _tr("Not a word differs.")


def _few(names: tuple[str, ...]) -> str:
    shown = commas(map(visible, names[:_NAMED]))
    rest = len(names) - _NAMED
    return _tr("{} and {} more").format(shown, rest) if rest > 0 else shown


def _followed(
    workspace: Workspace, of: InstrumentId, text: ImportedText, progress: Progress, *, preview: bool
) -> NextVersion:
    held = workspace.conference.seen_by().texts[of]
    return take_over(workspace, held, text, preview=preview, progress=progress)


def _still(_done: int, _total: int) -> None:
    """Nothing is shown of what takes no time."""
