"""A real conference in a real workspace file, and a window as a person meets it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.formats.registry import Format, read_text
from app.keys.derivation import Cost
from app.negotiation.access import Role
from app.record.door import Arrival
from app.treaty.instrument import Clause
from app.treaty.wording import Part
from app.workspace import drafting, founding, joining, proposing, publishing
from app.workspace.founding import NewConference, NewParty
from app.workspace.workspace import Package, Workspace
from storage.backend import FileBackend
from tests.windows import drain
from ui.main_window import MainWindow
from ui.shell.palette import Palette
from ui.views.outline_view import OutlineView
from ui.views.reading_page import ReadingPage
from ui.views.text_view import TextView
from ui.widgets.host import RailPage

CHEAP = FileBackend(Cost(64 * 1024, 1, 4))
PASSPHRASE = "correct horse battery staple"  # noqa: S105 of a workspace made for a test
HOSTILE = '<img src="file:///etc/hosts"><b>bold</b> <a href="file:///etc">here</a> & \u200f'

TREATY = f"""# Convention on Rivers

The States Parties to this Convention,

Have agreed as follows:

## Part I – General provisions

### Article 1 – Purpose

1. The Parties shall share data.

2. The Parties shall consult one another.

### Article 2 – {HOSTILE}

{HOSTILE}

## Part II – Final provisions

### Article 3 – Entry into force

This Convention enters into force on the thirtieth day.
"""


def found(folder: Path, treaty: str = TREATY, language: str = "en") -> Path:
    """Play a small conference into a folder; return the secretariat's workspace, closed.

    Norway would have "shall consult" say "should consult", Kenya "must consult".
    """
    path = folder / "secretariat.travaux"
    new = NewConference("Conference on Rivers", "A/CONF.9/L.1", language)
    secretariat = founding.create_conference(CHEAP, path, PASSPHRASE, new)
    imported = read_text(treaty.encode(), Format.MARKDOWN, language) if treaty else None
    for code, name in (("NOR", "Norway"), ("KEN", "Kenya")):
        founding.add_delegation(secretariat, NewParty(code, name))
    if imported is not None:
        publishing.lay(secretariat, imported)
    for code, verb in (("NOR", "should"), ("KEN", "must")):
        _amend(folder, secretariat, code, verb)
    secretariat.close()
    return path


def _amend(folder: Path, secretariat: Workspace, code: str, verb: str) -> None:
    texts = list(secretariat.conference.texts.values())
    wanted = [c for t in texts for c in t.base.clauses.values() if _words(c).endswith("another.")]
    if not wanted:
        return
    path = folder / f"{code}.travaux"
    request = joining.request(CHEAP, path, PASSPHRASE, f"{code} laptop")
    answer = joining.admit(secretariat, request, code, Role.DELEGATE).answer
    desk = joining.join(CHEAP, path, PASSPHRASE, answer).workspace
    _send(secretariat, desk)
    place = (wanted[0].id, "en", Part.TEXT)
    words = _words(wanted[0])
    operation = proposing.reworded(place, words, words.replace("shall", verb), "paragraph 2")
    (text,) = desk.conference.texts.values()
    drafting.table(desk, drafting.keep(desk, text, drafting.Wish([operation])))
    _send(desk, secretariat)
    desk.close()


def _words(clause: Clause) -> str:
    return clause.wording("en").text


def _send(source: Workspace, target: Workspace) -> None:
    rosters = [r.envelope for r in source.ground.chain.rosters]
    cards = [c.envelope for c in source.ground.cards.values()]
    entries = [Arrival(s.envelope) for s in source.store.record.entries()]
    target.receive(Package(rosters, cards, entries), "stick")


@dataclass
class Sitting:
    """A window as a person meets it: what can be seen, and what can be pressed."""

    window: MainWindow
    bot: QtBot

    @property
    def text(self) -> TextView:
        return self.child(TextView)

    @property
    def is_open(self) -> bool:
        return self.window._frame.is_open

    @property
    def is_read(self) -> bool:
        """Whether all that is not in sight is there too, and follows from the record."""
        page = self.window._host.page
        is_whole = page is not None and page.is_complete and self.window._coming.is_over
        return self.is_open and is_whole

    def settled(self) -> None:
        """Wait until the workspace has done what it was asked, and what follows is shown."""
        for _ in range(2):  # what comes of a piece of work may ask for another
            drain(self.window, self.bot.waitUntil)
            self.bot.wait(50)

    @property
    def reading(self) -> ReadingPage:
        return self.child(ReadingPage)

    @property
    def outline(self) -> OutlineView:
        return self.child(OutlineView)

    @property
    def palette(self) -> Palette:
        return self.window._over.palette

    def child(self, kind: type, name: str = "") -> QWidget:
        found = [w for w in self.window.findChildren(kind) if name in ("", w.accessibleName())]
        assert found, f"nothing is called {name}"
        return found[0]

    def page(self, key: str) -> RailPage:
        """A page that may not have been looked at yet."""
        return self.window._pages[key]

    def button(self, text: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(b for b in buttons if b.text().replace("&", "") == text)

    def label(self, name: str) -> str:
        """What stands in the visible label that is described so."""
        labels = self.window.findChildren(QLabel)
        texts = [w.text() for w in labels if w.accessibleDescription() == name and w.isVisible()]
        return texts[0] if texts else ""

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        field = self.child(QLineEdit, "Passphrase")
        field.clear()
        self.bot.keyClicks(field, passphrase)
        self.bot.keyClick(field, Qt.Key.Key_Return)

    def unlocked(self) -> None:
        self.unlock()
        self.bot.waitUntil(lambda: self.is_read, timeout=20_000)

    def lines(self) -> list[str]:
        model = self.text.model()
        return [str(model.index(i, 0).data()) for i in range(model.rowCount())]

    def goes_to(self, words: str) -> None:
        """Make the clause that begins so the current one."""
        number = next(i for i, line in enumerate(self.lines()) if line.startswith(words))
        self.text.setCurrentIndex(self.text.model().index(number, 0))
