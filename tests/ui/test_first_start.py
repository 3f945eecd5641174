"""Beginning by keyboard alone: creating, joining, the example. Real files, real keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QWidget

from app.keys.domains import spoken
from app.keys.recovery import read_code
from app.negotiation.access import Role
from app.record.enrolment import read_request
from app.workspace import founding, joining
from app.workspace.founding import NewConference, NewParty
from app.workspace.unfinished import NotJoinedError
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.bridge.opening import EXAMPLE_DESKS
from ui.views.start_page import Choice, StartPage
from ui.views.steps import strength
from ui.views.unlock_page import UnlockPage
from ui.widgets.buttons import Button

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return tmp_path


@pytest.fixture
def start(sitting: Sitting) -> Sitting:
    sitting.window.offer(None)
    return sitting


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(sitting: Sitting, key: Qt.Key) -> None:
    sitting.bot.keyClick(focus(), key)


def type_(sitting: Sitting, words: str) -> None:
    field = focus()
    assert isinstance(field, QLineEdit), field
    field.selectAll()
    sitting.bot.keyClicks(field, words)


def heading(sitting: Sitting) -> str:
    found = [w for w in sitting.window.findChildren(QLabel) if w.isVisible()]
    largest = max(found, key=lambda w: w.font().pixelSize() * 10_000 + w.font().weight())
    return largest.text()


def choose(sitting: Sitting, name: str) -> None:
    (choice,) = (c for c in sitting.window.findChildren(Choice) if c.accessibleName() == name)
    choice.setFocus()
    press(sitting, Qt.Key.Key_Space)


def shown_code(sitting: Sitting) -> str:
    labels = sitting.window.findChildren(QLabel)
    (code,) = (w.text() for w in labels if w.accessibleName() == "Recovery code" and w.isVisible())
    return code.strip("\u2066\u2069")


def shown_codes(sitting: Sitting) -> list[str]:
    labels = [w for w in sitting.window.findChildren(QLabel) if w.isVisible()]
    return [w.text().replace("\u2066", "").replace("\u2069", "") for w in labels]


def write_back_the_code(sitting: Sitting) -> str:
    """Type the groups that are asked for, in small letters as people do."""
    code = shown_code(sitting)
    for field in sitting.window.findChildren(QLineEdit):
        if field.isVisible() and field.accessibleName().startswith("Group "):
            number = int(field.accessibleName().split()[1])
            sitting.bot.keyClicks(field, code.split()[number - 1].lower())
    return code


def choose_passphrase(sitting: Sitting) -> None:
    type_(sitting, PASSPHRASE)
    press(sitting, TAB)
    type_(sitting, PASSPHRASE)
    press(sitting, ENTER)


def test_a_conference_is_created_by_keyboard_and_its_code_opens_it(
    start: Sitting, home: Path
) -> None:
    choose(start, "Create a conference")
    press(start, ENTER)
    assert "Type a name first" in start.label("Message")
    type_(start, "Conference on Lakes")
    press(start, TAB)
    type_(start, "A/CONF.77")
    press(start, ENTER)
    assert heading(start) == "Name this device"
    type_(start, "Secretariat, desk 1")
    press(start, ENTER)
    path = Path(focus().text())
    assert path.parent == home
    press(start, ENTER)
    choose_passphrase(start)
    code = write_back_the_code(start)
    assert list(home.glob("*.travaux")) == []  # nothing is made before the last answer
    press(start, ENTER)
    start.bot.waitUntil(lambda: start.is_open, timeout=30_000)
    assert start.window.windowTitle() == "Conference on Lakes – Travaux"
    start.window.close()
    CHEAP.recover(path, read_code(code), "another long passphrase")
    CHEAP.open(path, "another long passphrase").close()


def test_a_device_joins_by_keyboard_and_compares_two_codes(start: Sitting, home: Path) -> None:
    office = founding.create_conference(
        CHEAP, home / "office.travaux", PASSPHRASE, NewConference("Conference on Lakes")
    )
    founding.add_delegation(office, NewParty("NOR", "Norway"))
    choose(start, "Join a conference")
    type_(start, "Norway, laptop")
    press(start, ENTER)
    path = Path(focus().text())
    press(start, ENTER)
    choose_passphrase(start)
    write_back_the_code(start)
    press(start, ENTER)
    request = Path(focus().text())
    press(start, ENTER)
    wait_for(start, "Read the secretariat’s answer")
    number = spoken(read_request(request.read_bytes()).device)  # as the officer sees it
    assert number.split() in [code.split() for code in shown_codes(start)]
    start.window.offer(path)  # closed meanwhile, and opened again
    start.bot.keyClicks(start.child(UnlockPage).findChild(QLineEdit), PASSPHRASE)
    start.bot.keyClick(start.child(UnlockPage).findChild(QLineEdit), ENTER)
    wait_for(start, "Read the secretariat’s answer")
    assert number.split() in [code.split() for code in shown_codes(start)]
    admitted = joining.admit(office, request.read_bytes(), "NOR", Role.DELEGATE)
    answer = home / "answer.tvxa"
    answer.write_bytes(admitted.answer)
    start.child(QLineEdit, "Answer file").setFocus()
    type_(start, str(answer))
    start.child(QLineEdit, "Passphrase of this workspace").setFocus()
    type_(start, PASSPHRASE)
    press(start, ENTER)
    wait_for(start, "Compare the codes aloud")
    marks = str.maketrans("", "", "\u2066\u2069")
    shown = [w.text().translate(marks) for w in start.window.findChildren(QLabel)]
    codes = [" ".join(words.split()) for words in shown]
    assert admitted.safety_code in codes
    press(start, ENTER)
    assert "Compare both codes first" in start.label("Message")
    (on,) = [b for b in start.window.findChildren(Button) if "Open the conf" in b.text()]
    assert not on.isEnabled()
    assert "Compare both codes first" in on.toolTip()
    assert on.accessibleDescription() == "Compare both codes first, and tick them."
    waiting = CHEAP.open(path, PASSPHRASE)
    with pytest.raises(NotJoinedError):  # whoever leaves the program here has compared nothing
        Workspace(waiting)
    waiting.close()
    answer.write_bytes(b"put there after it was read")
    for tick in start.window.findChildren(QCheckBox):
        if tick.isVisible():
            tick.setFocus()
            press(start, Qt.Key.Key_Space)
    press(start, ENTER)
    start.bot.waitUntil(lambda: start.is_open, timeout=30_000)
    assert start.window.windowTitle() == "Conference on Lakes – Travaux"
    office.close()
    start.window.close()
    Workspace(CHEAP.open(path, PASSPHRASE)).close()


def wait_for(sitting: Sitting, title: str) -> None:
    sitting.bot.waitUntil(lambda: heading(sitting) == title, timeout=30_000)


def test_a_workspace_that_waits_for_its_answer_goes_on_where_it_was(
    start: Sitting, home: Path
) -> None:
    path = home / "waiting.travaux"
    joining.request(CHEAP, path, PASSPHRASE, "Norway, laptop")
    start.window.offer(path)
    start.unlock()
    wait_for(start, "Read the secretariat’s answer")


def test_back_always_works_and_makes_nothing(start: Sitting, home: Path) -> None:
    choose(start, "Join a conference")
    type_(start, "Norway, laptop")
    press(start, ENTER)
    press(start, Qt.Key.Key_Escape)
    assert heading(start) == "Name this device"
    assert focus().text() == "Norway, laptop"
    press(start, Qt.Key.Key_Escape)
    assert heading(start) == "Negotiate a text with Travaux"
    assert list(home.glob("*.travaux")) == []


def test_the_example_is_played_with_one_press_and_says_its_passphrase_when_it_is_locked(
    start: Sitting, home: Path
) -> None:
    (seat,) = (b for b in start.window.findChildren(Button) if b.text() == "Delegate")
    seat.setFocus()
    press(start, Qt.Key.Key_Space)
    assert focus().text() == "Cancel"
    start.bot.waitUntil(lambda: start.is_open, timeout=120_000)
    assert "Cyberspace" in start.window.windowTitle()
    assert list(home.rglob("this-is-a-travaux-demo.txt"))
    assert start.window.path is not None
    assert start.window.path.name == "ken.travaux"
    start.window.offer(start.window.path)
    hints = [w.text() for w in start.window.findChildren(QLabel) if w.isVisible()]
    assert any("a demo has no secrets" in hint for hint in hints)


def test_the_example_is_seen_as_the_chair_or_in_another_role(qapp: QApplication) -> None:
    page, wanted = StartPage(), list[Role]()
    page.example_wanted.connect(wanted.append)
    (card,) = (c for c in page.findChildren(Choice) if c.accessibleName() == "See the example")
    for one in (card, *(b for b in page.findChildren(Button) if b.text() != "Cancel")):
        one.click()
    assert wanted == [Role.CHAIR, Role.DELEGATE, Role.SECRETARIAT]
    assert set(EXAMPLE_DESKS) == set(wanted)


def test_the_example_can_be_cancelled(start: Sitting) -> None:
    choose(start, "See the example")
    cancel = next(
        b
        for b in start.window.findChildren(QAbstractButton)
        if b.text() == "Cancel" and b.isVisible()
    )
    start.bot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    start.bot.waitUntil(lambda: "Cancelled" in start.label("Message"), timeout=60_000)
    assert not start.is_open


def test_what_a_way_to_begin_is_about_is_not_cut_where_it_is_long(qapp: QApplication) -> None:
    short, long = (
        Choice("play", "See", "It is played."),
        Choice("play", "See", "It is played. " * 9),
    )
    assert long.sizeHint().height() > short.sizeHint().height() + 10


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("", ""),
        ("short", "Too short"),
        ("aaaaaaaaaaaaaaaaaaaa", "Weak"),
        ("tomorrow the bridge", "Fair"),
        ("river candle orange window seven pillow", "Strong"),
    ],
)
def test_strength_is_said_in_words(qapp: QApplication, passphrase: str, word: str) -> None:
    assert strength(passphrase).startswith(word)
