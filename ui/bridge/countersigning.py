"""What several officers sign: shown exactly before, and nothing else is signed."""

from pathlib import Path

from app.record.office import MAX_OFFICE_BYTES
from app.values import value
from app.workspace.files import read_file, write_file
from app.workspace.proposals import (
    Review,
    Signed,
    is_known,
    propose,
    review,
    review_draft,
    sign_proposal,
    take,
)
from app.workspace.roster_words import all_told, glossary
from app.workspace.workspace import Workspace
from ui.bridge.visible import visible
from ui.i18n import in_words


@value
class Proposed:
    """A roster that is proposed, as an officer reads it.

    Attributes:
        review: what was read; what is signed is held against it.
        data: the file, as it was read; empty for what waits in this workspace.
        name: of the file.
        changes: what it changes against the one in force, in sentences.
        signed, awaited: the officers who have signed, and all who may still.
        in_force: it is in force here already, and there is nothing to do.
    """

    review: Review
    data: bytes
    name: str
    changes: tuple[str, ...]
    signed: tuple[str, ...]
    awaited: tuple[str, ...]
    in_force: bool = False

    @property
    def version(self) -> int:
        """The number that the roster gets."""
        return self.review.statement.version

    @property
    def missing(self) -> int:
        """How many officers must still sign."""
        return self.review.missing

    @property
    def expires(self) -> int:
        """Until when it is good, in ms since 1970."""
        return self.review.statement.expires


def what_waits(workspace: Workspace) -> Proposed:
    """Return what waits here to be signed.

    Raises:
        NothingProposedError: nothing does.
    """
    return _shown(review_draft(workspace), b"", "")


def read_proposal(workspace: Workspace, path: Path) -> Proposed:
    """Read what another officer proposes.

    Raises:
        FileError, OfficeError, OvertakenError, RosterError: it cannot be read or used, and why.
    """
    data = read_file(path, MAX_OFFICE_BYTES)
    if is_known(workspace, data):
        roster = workspace.roster
        names = glossary(workspace, roster.statement)
        held = Review(roster.statement, roster, (), names, frozenset(), 0)
        return Proposed(held, data, path.name, (), (), (), in_force=True)
    return _shown(review(workspace, data), data, path.name)


def sign(workspace: Workspace, proposed: Proposed, target: Path, *, instead: bool) -> Signed:
    """Sign what was read, and write it for the other officers.

    Raises:
        SignedAnotherError: this officer has signed another of its version; ``instead`` says that
            it never will be completed.
        WaitsAnotherError, NotTheSecretariatError, OfficeError, OvertakenError, FileError: see
            there.
    """
    if proposed.data:
        made = sign_proposal(workspace, proposed.data, instead=instead)
    else:
        made = propose(workspace, instead=instead, read=proposed.review)
    write_file(target, [made.file], replace=True)
    return made


def take_up(workspace: Workspace, proposed: Proposed) -> Review:
    """Take a roster that enough officers have signed.

    Raises:
        OfficeError, OvertakenError, NotCompleteError: see there.
    """
    return take(workspace, proposed.data, proposed.name)


def _shown(found: Review, data: bytes, name: str) -> Proposed:
    keys = dict.fromkeys((*found.before.statement.authority, *found.statement.authority))
    named = {key: in_words(found.names.officer(key), visible) for key in keys}
    return Proposed(
        found,
        data,
        name,
        tuple(in_words(one, visible) for one in all_told(found.changes, found.names)),
        tuple(named[key] for key in keys if key in found.signed),
        tuple(named[key] for key in keys if key not in found.signed),
    )
