"""A session of practice: begin one, say where it stands, go on to the next step."""

from collections.abc import Callable
from pathlib import Path

from app.formats.registry import Format, read_text
from app.negotiation.access import Role as DeviceRole
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling import rolling_hash
from app.ports import Backend
from app.resources import read_resource
from app.sync_port import FolderOpener
from app.values import value
from app.workspace.auditing import audit
from app.workspace.demo_folder import PASSPHRASE, make_demo_folder
from app.workspace.demo_script import DELEGATIONS
from app.workspace.files import write_file
from app.workspace.founding import NewConference, NewParty, add_delegation, create_conference
from app.workspace.joining import admit, join, request
from app.workspace.practice.acting import act
from app.workspace.practice.checking import missing
from app.workspace.practice.room import (
    EXCHANGE,
    Progress,
    Room,
    keep_progress,
    opened,
    path_of,
    read_progress,
    request_path,
)
from app.workspace.practice.script import Lesson, Role, Step, lesson
from app.workspace.publishing import lay
from app.workspace.workspace import Workspace

_TEXT = "convention.md"


@value
class Summary:
    """What a session came to, for its end.

    Attributes:
        same: whether every device has computed the same text.
        failures: what a check of the person's own record found.
    """

    amendments: int
    comments: int
    decisions: int
    revisions: tuple[str, ...]
    rolling_hash: str
    same: bool
    failures: tuple[str, ...]


@value
class Standing:
    """Where a session stands.

    Attributes:
        number: of the present step, from 1; one more than there are when all are done.
        step: the present step; None when all are done.
        missing: what the task still lacks, as it was last asked; "" before it is asked.
        advanced: the step before was found done just now.
        summary: at the end.
    """

    folder: Path
    lesson: Lesson
    number: int
    step: Step | None
    missing: str = ""
    advanced: bool = False
    summary: Summary | None = None

    @property
    def workspace(self) -> Path:
        """The workspace of the person who practises."""
        return path_of(self.folder, self.lesson.me)

    def commands(self) -> tuple[str, ...]:
        """Return what to type now."""
        return tuple(map(self.told, self.step.commands if self.step else ()))

    def told(self, words: str) -> str:
        """Return words of the script with the folder in its place."""
        return words.replace("{dir}", str(self.folder))


def begin(
    backend: Backend,
    opener: FolderOpener,
    folder: Path,
    role: Role,
    report: Callable[[str], None] = lambda _: None,
) -> Standing:
    """Set up a session in a folder; an earlier demo there is replaced, anything else refused.

    Raises:
        NotADemoFolderError, StorageError, PlaceError: see there.
    """
    which = lesson(role)
    make_demo_folder(folder, EXCHANGE)
    room = Room(folder, backend, opener, which)
    try:
        report("The secretariat opens the conference, and the devices join it.")
        _found(room)
        report("The counterparts prepare.")
        treaty = read_resource("demo/convention.md")
        write_file(folder / _TEXT, [treaty])
        if which.is_laid:
            lay(room.open["SEC"], read_text(treaty, Format.MARKDOWN, "en"))
        room.exchange()
        act(room, which.before)
        room.exchange()
    finally:
        room.close()
    keep_progress(folder, Progress(role, 0))
    return _standing(folder, which, 0)


def status(folder: Path) -> Standing:
    """Return where a session stands; nothing is opened or checked.

    Raises:
        NoPracticeError: there is none in that folder.
    """
    progress = read_progress(folder)
    return _standing(folder, lesson(progress.role), progress.done)


def advance(backend: Backend, opener: FolderOpener, folder: Path) -> Standing:
    """Check the present task; when it is done, let the others act, and go on to the next.

    Raises:
        NoPracticeError: there is no session in that folder.
        StorageError: a workspace is open in the window.
    """
    progress = read_progress(folder)
    which = lesson(progress.role)
    with opened(folder, backend, opener, which) as room:
        if progress.done == len(which.steps):
            return _ended(room)
        step = which.steps[progress.done]
        room.exchange()
        why = missing(room, step.checks)
        if why:
            return _standing(folder, which, progress.done, why)
        act(room, step.then)
        room.exchange()
        done = progress.done + 1
        keep_progress(folder, Progress(progress.role, done))
        return _ended(room) if done == len(which.steps) else _went_on(folder, which, done)


def _standing(folder: Path, which: Lesson, done: int, why: str = "") -> Standing:
    step = which.steps[done] if done < len(which.steps) else None
    return Standing(folder, which, done + 1, step, why)


def _went_on(folder: Path, which: Lesson, done: int) -> Standing:
    return Standing(folder, which, done + 1, which.steps[done], advanced=True)


def _ended(room: Room) -> Standing:
    conference = room.me.conference
    hashes = {rolling_hash(w.conference) for w in room.open.values()}
    revisions = [r.symbol for t in conference.texts.values() for r in t.revisions]
    summary = Summary(
        len(conference.amendments),
        len(conference.talk.comments),
        len(conference.decisions),
        tuple(revisions),
        rolling_hash(conference).hex(),
        len(hashes) == 1,
        audit(room.me).failures,
    )
    count = len(room.lesson.steps)
    return Standing(room.folder, room.lesson, count + 1, None, advanced=True, summary=summary)


def _found(room: Room) -> None:
    """Open the conference with the devices that the lesson wants in it."""
    new = NewConference(
        "Conference on Responsible Conduct in Cyberspace", "A/CONF.300", device_name="Secretariat"
    )
    secretariat = create_conference(room.backend, path_of(room.folder, "SEC"), PASSPHRASE, new)
    room.open["SEC"] = secretariat
    add_delegation(secretariat, NewParty("CHAIR", "The bureau", PartyKind.BUREAU))
    names = dict(DELEGATIONS)
    for code in room.lesson.admitted:
        add_delegation(secretariat, NewParty(code, names[code]))
    _enrol(room, secretariat, "CHAIR", ("Chair, laptop", DeviceRole.CHAIR))
    for code in room.lesson.admitted:
        _enrol(room, secretariat, code, (f"{names[code]}, laptop", DeviceRole.DELEGATE))
    for code in room.lesson.waiting:
        asked = request(
            room.backend, path_of(room.folder, code), PASSPHRASE, f"{names[code]}, laptop"
        )
        write_file(request_path(room.folder, code), [asked])
    if room.lesson.spare:
        _spare(room, secretariat, room.lesson.spare)


def _enrol(room: Room, secretariat: Workspace, code: str, device: tuple[str, DeviceRole]) -> None:
    label, role = device
    asked = request(room.backend, path_of(room.folder, code), PASSPHRASE, label)
    admitted = admit(secretariat, asked, code, role)
    joined = join(room.backend, path_of(room.folder, code), PASSPHRASE, admitted.answer)
    room.open[code] = joined.workspace


def _spare(room: Room, secretariat: Workspace, code: str) -> None:
    """Admit a second device of a delegation, that will be lost."""
    name = dict(DELEGATIONS)[code]
    path = room.folder / f"{code.lower()}-lost.travaux"
    asked = request(room.backend, path, PASSPHRASE, f"{name}, lost laptop")
    admit(secretariat, asked, code, DeviceRole.DELEGATE)
