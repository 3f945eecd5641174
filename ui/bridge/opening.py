"""Making workspaces, before one is open: a request, a conference, the example."""

from dataclasses import field
from itertools import count
from pathlib import Path

from app.keys.domains import spoken
from app.keys.recovery import RecoveryCode
from app.negotiation.access import Role
from app.ports import Backend
from app.record.enrolment import MAX_ANSWER_BYTES, read_request
from app.values import value
from app.workspace.demo import STEPS, play
from app.workspace.demo_folder import PASSPHRASE
from app.workspace.files import FileExistsAlreadyError, read_file, write_file
from app.workspace.founding import NewConference, create_conference
from app.workspace.joining import codes_of, join, request
from app.workspace.workspace import Progress


@value
class Keeping:
    """Where a new workspace is kept, and what opens it. The secrets are never printed."""

    path: Path
    passphrase: str = field(repr=False)
    code: RecoveryCode


@value
class Answered:
    """The secretariat's answer, as it was read: what is in it, and what is compared before.

    Attributes:
        data: of the file; what is in the place of the file later does not count.
        number: of the conference, to be compared with the one on paper.
        code: the safety code, to be compared with what the officer reads out.
    """

    data: bytes = field(repr=False)
    number: str
    code: str


def ask_to_join(backend: Backend, keeping: Keeping, name: str, target: Path) -> str:
    """Make a workspace with fresh keys and the file for the secretariat; return its number.

    Raises:
        StorageError, CardError, FileError, FileExistsAlreadyError: nothing is left behind.
    """
    write_file(target, [b""])  # it takes its place before keys are made: they need it
    try:
        made = request(backend, keeping.path, keeping.passphrase, name)
        write_file(target, [made], replace=True)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    backend.set_recovery_code(keeping.path, keeping.passphrase, keeping.code)
    return spoken(read_request(made).device)


def look_at_answer(backend: Backend, path: Path, passphrase: str, answer: Path) -> Answered:
    """Read the secretariat's answer; the device stays outside until its codes were compared.

    Raises:
        StorageError, EnrolmentError, AlreadyJoinedError, FileError: see there.
    """
    data = read_file(answer, MAX_ANSWER_BYTES)
    codes = codes_of(backend, path, passphrase, data)
    return Answered(data, codes.conference_number, codes.safety_code)


def enter(backend: Backend, path: Path, passphrase: str, answer: bytes) -> None:
    """Go into the conference: the codes were compared.

    Raises:
        StorageError, EnrolmentError, AlreadyJoinedError: it stays outside as before.
    """
    join(backend, path, passphrase, answer).workspace.close()


def create(backend: Backend, keeping: Keeping, new: NewConference) -> Path:
    """Make a conference and the secretariat's workspace, closed.

    Raises:
        StorageError, CardError, RosterError: nothing is left behind.
    """
    create_conference(backend, keeping.path, keeping.passphrase, new).close()
    backend.set_recovery_code(keeping.path, keeping.passphrase, keeping.code)
    return keeping.path


@value
class Example:
    """The example that was played: the workspace of who looks at it, and what opens it."""

    path: Path
    passphrase: str


EXAMPLE_DESKS = {Role.CHAIR: "CHAIR", Role.DELEGATE: "KEN", Role.SECRETARIAT: "SEC"}
"""Whose workspace of the example one looks at who wants to see it in a role."""


def play_example(backend: Backend, folder: Path, role: Role, progress: Progress) -> Example:
    """Play the demo negotiation into a folder, and return the workspace to look at.

    Raises:
        NotADemoFolderError, StorageError, FileExistsAlreadyError: see there.
    """
    if folder.is_file():
        raise FileExistsAlreadyError(folder)
    steps = count(1)
    done = play(backend, folder, None, lambda _: None, lambda: progress(next(steps), STEPS))
    return Example(done.workspaces[EXAMPLE_DESKS[role]], PASSPHRASE)
