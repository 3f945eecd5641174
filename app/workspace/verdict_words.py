"""Verdicts of the record in words: what happened, and what to do about it."""

from collections.abc import Mapping

_WORDS: Mapping[str, str] = {
    "bad_frame": "it was damaged on the way. Ask for it again.",
    "malformed": "it is not an entry. Its sender's program is faulty or hostile.",
    "wrong_conference": "it belongs to another conference.",
    "wrong_audience": "it was meant for another audience.",
    "need_roster": "it waits for a newer roster. Ask the secretariat for a bundle.",
    "unknown_device": "its device is not on the roster.",
    "need_card": "it waits for its device's card. Ask the secretariat for a bundle.",
    "bad_sig": "its signature is false.",
    "bad_sig_pq": "its second, post-quantum signature is missing or false.",
    "gap": "it waits for earlier entries of the same device. Ask its delegation for a bundle.",
    "fork": "its device has signed two different histories. Tell the secretariat.",
    "revoked_after_cut": "its device was revoked before it was written.",
    "losing_branch": "it is on a branch that its device was not to write.",
    "after_quarantined": "it follows an entry that is in quarantine.",
    "order": "its counters go backwards.",
    "need_epoch": "it waits for the entry that began its audience's key. Ask its delegation.",
    "not_member": "its device was not in the conference, or the audience, when it was written.",
    "await_cut": "its device was revoked; the secretariat has not said yet what still counts.",
    "quota": "its device has written more than one device may.",
    "not_permitted": "the device's role does not allow that act.",
    "newer_version": "it needs a newer version of Travaux.",
    "bad_body": "its content cannot be read.",
    "bad_text": "it holds characters that may not stand in a text.",
    "missing_ref": "it refers to an entry that is not here yet, or has no effect.",
    "bad_diff": "its change does not fit the text it was made against.",
    "bad_target": "what it speaks about is not there.",
    "locked": "it changes a clause that is agreed. It waits until the chair reopens the clause.",
    "tabling_closed": "it was tabled after closing. It waits until the chair opens tabling again.",
}


def explained(reason: str) -> str:
    """Return a verdict as the rest of a sentence that begins with the entry."""
    return _WORDS.get(reason, reason)
