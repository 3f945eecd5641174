"""Signing a final text with this device, for its party."""

from dataclasses import dataclass
from typing import ClassVar

from app.codec import decode, encode
from app.errors import TravauxError
from app.keys.certificates import Holder, PdfKey, issue
from app.negotiation.delegation import Delegation
from app.ports import Children, Vault
from app.record.fields import Field
from app.said import said, together
from app.workspace.finals.checking import Checked, check_again, check_final
from app.workspace.finals.page import Final
from app.workspace.finals.signatures import PLACE, signs_for
from app.workspace.finals.talk import MAX_FILE_BYTES, Seal, Talk
from app.workspace.workspace import NotPermittedError, Progress, Workspace

_KEY = "device/pdf-key"


@dataclass(eq=False)
class NotToBeSignedError(TravauxError):
    """A file is not what one should put one's name to."""

    why: str
    says: ClassVar[str] = "It was not signed, and left as it was. {why}"


@dataclass(frozen=True, slots=True)
class Signed:
    """A final text with one more signature: its bytes, what it is, and who has yet to sign."""

    data: bytes
    final: Final
    unsigned: tuple[Delegation, ...]


def sign_final(workspace: Workspace, children: Children, file: bytes, progress: Progress) -> Signed:
    """Check a final text, sign it for this device's party, and check it again.

    Raises:
        NotToBeSignedError: it does not hold, belongs to another conference, has no place for the
            party, or is signed there already.
        NotPermittedError: this device does not sign for its party.
        SigningStoppedError: this device signs nothing more.
    """
    workspace.right.require()
    before = check_final(children, file, progress)
    final = _sound(before)
    place = _place(workspace, final, before)
    key = _pdf_key(workspace)
    field = f"{PLACE}{place + 1}"
    seal = Seal(field, final.signatories[place].name, key.certificate, key.key)
    data = Talk(children, lambda: progress(0, 1)).sign(file, seal)
    faults = check_again(children, data, before)
    if faults:
        raise NotToBeSignedError(together(faults))
    progress(1, 1)
    return Signed(data, final, tuple(p for p in before.unsigned if p.id != workspace.me.id))


def _sound(checked: Checked) -> Final:
    if checked.failures or checked.final is None:
        raise NotToBeSignedError(together(checked.failures))
    return checked.final


def _place(workspace: Workspace, final: Final, checked: Checked) -> int:
    """Return which place, from 0, is this device's to sign."""
    if final.number != workspace.ground.chain.conference:
        raise NotToBeSignedError(
            said("It is the text of another conference than this workspace is in.")
        )
    me: Delegation = workspace.me
    if not signs_for(workspace.roster, workspace.device, me):
        raise NotPermittedError(said("this device does not sign for {name}.", name=me.name))
    places = [p for p, party in enumerate(final.signatories) if party.id == me.id]
    if not places:
        raise NotToBeSignedError(said("It has no place for a signature of {name}.", name=me.name))
    if me.id not in {party.id for party in checked.unsigned}:
        raise NotToBeSignedError(said("{name} has signed it already.", name=me.name))
    return places[0]


def _pdf_key(workspace: Workspace) -> PdfKey:
    """Return the key that this device signs PDFs with, drawn when it is first needed."""
    vault: Vault = workspace.store.vault
    stored = vault.get(_KEY)
    if stored is not None:
        certificate, key = Field(decode(stored)).exactly(2)
        return PdfKey(certificate.some_bytes(MAX_FILE_BYTES), key.some_bytes(MAX_FILE_BYTES))
    conference = workspace.conference
    holder = Holder(
        workspace.ground.chain.conference, workspace.device, workspace.me.name, conference.title
    )
    made = issue(holder, workspace.identity.keys.signing, workspace.clock())
    with workspace.store.transaction():
        vault.put(_KEY, encode([made.certificate, made.key]))
    return made
