"""Verdicts of the record in words: what happened, and what to do about it."""

from collections.abc import Mapping

from app.ids import EntryId
from app.said import Said, said

_WORDS: Mapping[str, str] = {
    "bad_frame": said("it was damaged on the way. Ask for it again."),
    "malformed": said("it is not an entry. Its sender's program is faulty or hostile."),
    "wrong_conference": said("it belongs to another conference."),
    "wrong_audience": said("it was meant for another audience."),
    "need_roster": said("it waits for a newer roster. Ask the secretariat for a bundle."),
    "unknown_device": said("its device is not on the roster."),
    "need_card": said("it waits for its device's card. Ask the secretariat for a bundle."),
    "bad_sig": said("its signature is false."),
    "bad_sig_pq": said("its second, post-quantum signature is missing or false."),
    "gap": said(
        "it waits for earlier entries of the same device. Ask its delegation for a bundle."
    ),
    "fork": said("its device has signed two different histories. Tell the secretariat."),
    "revoked_after_cut": said("its device was revoked before it was written."),
    "losing_branch": said("it is on a branch that its device was not to write."),
    "after_quarantined": said("it follows an entry that is in quarantine."),
    "order": said("its counters go backwards."),
    "need_epoch": said("it waits for the entry that began its audience's key. Ask its delegation."),
    "not_member": said(
        "its device was not in the conference, or the audience, when it was written."
    ),
    "await_cut": said(
        "its device was revoked; the secretariat has not said yet what still counts."
    ),
    "quota": said("its device has written more than one device may."),
    "not_permitted": said("the device's role does not allow that act."),
    "newer_version": said("it needs a newer version of Travaux."),
    "bad_body": said("its content cannot be read."),
    "bad_text": said("it holds characters that may not stand in a text."),
    "missing_ref": said("it refers to an entry that is not here yet, or has no effect."),
    "bad_diff": said("its change does not fit the text it was made against."),
    "bad_target": said("what it speaks about is not there."),
    "locked": said(
        "it changes a clause that is agreed. It waits until the chair reopens the clause."
    ),
    "tabling_closed": said(
        "it was tabled after closing. It waits until the chair opens tabling again."
    ),
}


def explained(reason: str) -> str:
    """Return a verdict as the rest of a sentence that begins with the entry."""
    return _WORDS.get(reason, reason)


def refused_entry(entry: EntryId | None, why: str) -> Said:
    """Return a sentence that an entry, or what is none, was refused, and why."""
    if entry is None:
        return said("An item that is no entry: {why}", why=why)
    return said("Entry {name}: {why}", name=entry.hex()[:8], why=why)
