"""Audiences on real workspaces: who reads what, what happens when somebody goes, what is told."""

import io
from pathlib import Path

import pytest

from app.ids import AmendmentId
from app.keys.sealing import AudienceKey
from app.keys.wraps import HeldKey, wrap_frame
from app.negotiation.access import Role
from app.negotiation.amendment import Life
from app.negotiation.rolling import rolling_hash
from app.record.bundle import Contents, bundle_chunks
from app.treaty.wording import Part
from app.workspace.circles import (
    NotTheKeeperError,
    circles,
    for_tabling,
    found_caucus,
    keyring,
    renew,
    the_circle,
)
from app.workspace.drafting import Wish, keep, table, widen
from app.workspace.founding import NewParty, add_delegation
from app.workspace.naming import Names, the_party, the_text
from app.workspace.preview import preview
from app.workspace.proposing import reworded
from app.workspace.replaying import NotPermittedError
from app.workspace.roster_life import revoke
from app.workspace.syncing import newest_key, outgoing, take_in
from app.workspace.trust import alarms
from app.workspace.workspace import Workspace, everybody
from tests.desks import Desks, a_conference

CONFIDENTIAL = "under the strictest secrecy until the ministers have met"


@pytest.fixture
def desks(tmp_path: Path) -> Desks:
    return a_conference(tmp_path, "FRA", "NOR", "KEN")


def tables(desks: Desks, code: str, audience: str, put: str = CONFIDENTIAL) -> AmendmentId:
    """Let a delegation table one new wording of Article 2 to an audience."""
    workspace = desks.open[code]
    text = the_text(workspace.conference, None)
    clause = Names(text.base).clause("Article 2")
    words = text.base[clause].wording("en").text
    operation = reworded((clause, "en", Part.TEXT), words, f"{words} {put}", "Article 2")
    draft = keep(workspace, text, Wish([operation], "because " + put))
    return table(workspace, draft, audience=for_tabling(workspace, audience))


def hands(desks: Desks, sender: str, receiver: str, *, narrow: bool = True) -> bytes:
    """Hand one bundle over; return its bytes."""
    workspace = desks.open[sender]
    party = the_party(workspace.conference, receiver.split("-", maxsplit=1)[0]) if narrow else None
    data = b"".join(outgoing(workspace, recipient=party).chunks)
    take_in(desks.open[receiver], io.BytesIO(data), "a bundle", None)
    return data


def reads(workspace: Workspace, amendment: AmendmentId) -> bool:
    return amendment in workspace.conference.amendments


def everything_in(workspace: Workspace) -> bytes:
    """All that a workspace holds of the record, in the clear."""
    return b"".join(stored.envelope for stored in workspace.store.record.entries())


def test_a_caucus_amendment_is_in_no_other_workspace_in_any_form(desks: Desks):
    found_caucus(desks.open["FRA"], "North", ["NOR"])
    amendment = tables(desks, "FRA", "North")
    for receiver in ("NOR", "KEN", "CHAIR", "SEC"):
        hands(desks, "FRA", receiver)
    assert reads(desks.open["NOR"], amendment)
    assert desks.open["NOR"].conference.label(amendment) == "North/FRA-1"
    (entry,) = (e for e in desks.open["FRA"].evaluation.held.entries.values() if e.id == amendment)
    for code in ("KEN", "CHAIR", "SEC"):
        workspace = desks.open[code]
        assert not reads(workspace, amendment)
        held = everything_in(workspace)
        assert CONFIDENTIAL.encode() not in held
        assert entry.id not in held
        assert entry.audience not in held
        assert circles(workspace) == []
        names = workspace.store.vault.names("")
        assert not any(entry.audience.hex() in name for name in names)


def test_what_all_can_read_is_the_same_for_those_who_read_more(desks: Desks):
    desks.amends("KEN", "Article 3", "two", "three")
    desks.everybody_to_everybody()
    tables(desks, "FRA", "chair")
    tables(desks, "FRA", "own", "not for the chair either")
    hands(desks, "FRA", "CHAIR")
    assert len(desks.open["CHAIR"].conference.amendments) == 2
    assert len(desks.open["FRA"].conference.amendments) == 3
    assert len(desks.hashes()) == 1
    seen = {
        code: sorted(a.id for a in w.conference.seen_by().ordered())
        for code, w in desks.open.items()
    }
    assert len({tuple(ids) for ids in seen.values()}) == 1
    assert rolling_hash(desks.open["FRA"].conference) == rolling_hash(
        desks.open["FRA"].conference.seen_by()
    )


def test_numbers_of_one_audience_tell_nothing_of_another(desks: Desks):
    tables(desks, "FRA", "own")
    tables(desks, "FRA", "own", "again")
    public = tables(desks, "FRA", "all", "for everybody")
    hands(desks, "FRA", "KEN", narrow=False)
    assert desks.open["KEN"].conference.label(public) == "FRA-1"
    labels = {
        desks.open["FRA"].conference.label(a) for a in desks.open["FRA"].conference.amendments
    }
    assert labels == {"OWN/FRA-1", "OWN/FRA-2", "FRA-1"}


def test_an_amendment_is_widened_from_the_delegation_to_the_caucus_to_all(desks: Desks):
    france = desks.open["FRA"]
    found_caucus(france, "North", ["NOR"])
    own = tables(desks, "FRA", "own")
    to_caucus = widen(france, france.conference.amendments[own], for_tabling(france, "North"))
    hands(desks, "FRA", "NOR")
    norway = desks.open["NOR"]
    assert norway.conference.amendments[to_caucus].life is Life.TABLED
    assert france.conference.amendments[own].life is Life.SUPERSEDED
    to_all = widen(france, france.conference.amendments[to_caucus], None)
    for receiver in ("NOR", "KEN"):
        hands(desks, "FRA", receiver)
    assert norway.conference.amendments[to_caucus].life is Life.SUPERSEDED
    assert norway.conference.amendments[to_all].life is Life.TABLED
    kenya = desks.open["KEN"].conference
    assert [kenya.label(a.id) for a in kenya.ordered()] == ["FRA-1"]
    with pytest.raises(NotPermittedError, match="already"):
        widen(france, france.conference.amendments[to_all], for_tabling(france, "North"))
    with pytest.raises(NotPermittedError, match="only the delegation"):
        widen(norway, norway.conference.amendments[to_caucus], None)


def test_a_colleague_takes_up_what_was_shared_in_the_delegation(desks: Desks):
    desks.enrol("FRA-2", party="FRA")
    desks.send("SEC", *(c for c in desks.open if c != "SEC"))
    own = tables(desks, "FRA", "own")
    hands(desks, "FRA", "FRA-2")
    colleague = desks.open["FRA-2"]
    assert reads(colleague, own)
    public = widen(colleague, colleague.conference.amendments[own], None)
    hands(desks, "FRA-2", "FRA")
    assert desks.open["FRA"].conference.amendments[own].life is Life.SUPERSEDED
    assert desks.open["FRA"].conference.amendments[public].party == desks.open["FRA"].me.id


def test_who_was_apart_from_a_colleague_founds_the_same_audience_twice_and_both_read_both(
    desks: Desks,
):
    desks.enrol("FRA-2", party="FRA")
    desks.send("SEC", *(c for c in desks.open if c != "SEC"))
    one = tables(desks, "FRA", "own", "one")
    two = tables(desks, "FRA-2", "own", "two")
    hands(desks, "FRA", "FRA-2")
    hands(desks, "FRA-2", "FRA")
    for code in ("FRA", "FRA-2"):
        assert reads(desks.open[code], one)
        assert reads(desks.open[code], two)
        assert len(circles(desks.open[code])) == 2
    names = {the_circle(desks.open[code], "own").audience.id for code in ("FRA", "FRA-2")}
    assert len(names) == 1, "from now on both write into the same one"


def test_a_group_on_the_roster_is_an_audience_of_its_members(desks: Desks):
    add_delegation(desks.open["SEC"], NewParty("NORD", "Northern group", members=["FRA", "NOR"]))
    desks.send("SEC", "FRA", "NOR", "KEN", "CHAIR")
    amendment = tables(desks, "NOR", "NORD")
    for receiver in ("FRA", "KEN"):
        hands(desks, "NOR", receiver)
    assert reads(desks.open["FRA"], amendment)
    assert not reads(desks.open["KEN"], amendment)


def test_a_removed_device_opens_nothing_of_the_next_epoch(desks: Desks):
    found_caucus(desks.open["FRA"], "North", ["NOR", "KEN"])
    before = tables(desks, "FRA", "North", "before")
    for receiver in ("NOR", "KEN"):
        hands(desks, "FRA", receiver)
    gone = desks.open["KEN"].device
    late = tables(desks, "KEN", "North", "late, and not cut off")
    hands(desks, "KEN", "FRA")
    renew(desks.open["FRA"], the_circle(desks.open["FRA"], "North"), take_out=[gone])
    after = tables(desks, "FRA", "North", "after")
    hands(desks, "FRA", "NOR")
    # Even the bundle made for Norway opens nothing for Kenya.
    data = b"".join(
        outgoing(desks.open["FRA"], recipient=the_party(desks.open["FRA"].conference, "NOR")).chunks
    )
    take_in(desks.open["KEN"], io.BytesIO(data), "found on the floor", None)
    assert reads(desks.open["NOR"], after)
    assert reads(desks.open["NOR"], before)
    assert reads(desks.open["NOR"], late)
    assert not reads(desks.open["KEN"], after)
    assert max(k.key.epoch for k in keyring(desks.open["KEN"]).all) == 1
    with pytest.raises(NotTheKeeperError):
        renew(desks.open["NOR"], the_circle(desks.open["NOR"], "North"))


def test_a_revoked_device_reads_nothing_more_of_what_everybody_reads(desks: Desks):
    gone = desks.open["KEN"]
    revoke(desks.open["SEC"], gone.device)
    hands(desks, "SEC", "FRA", narrow=False)
    audience = everybody(desks.open["SEC"].ground)
    assert len(desks.open["SEC"].evaluation.epochs(audience)) == 2
    after = tables(desks, "FRA", "all", "after the revocation")
    for receiver in ("NOR", "SEC", "CHAIR"):
        hands(desks, "FRA", receiver, narrow=False)
        assert reads(desks.open[receiver], after)
    data = b"".join(outgoing(desks.open["FRA"]).chunks)
    with pytest.raises(Exception, match="sealed with a key"):
        take_in(gone, io.BytesIO(data), "a bundle", None)
    assert not reads(gone, after)


def test_another_device_of_the_secretariat_keeps_the_key_of_all_when_the_first_is_lost(
    desks: Desks,
):
    desks.enrol("SEC-2", Role.SECRETARIAT, party="SEC")
    desks.send("SEC", *(c for c in desks.open if c != "SEC"))
    office, first = desks.open["SEC"], desks.open["SEC"].device
    statement = revoke(office, first).changed
    assert not statement.missing, "one officer is enough here"
    data = b"".join(outgoing(office).chunks)
    for code in ("SEC-2", "FRA", "NOR"):
        take_in(desks.open[code], io.BytesIO(data), "a bundle", None)
    heir = desks.open["SEC-2"]
    for code in ("FRA", "NOR"):
        hands(desks, "SEC-2", code, narrow=False)
    audience = everybody(heir.ground)
    for code in ("SEC-2", "FRA", "NOR"):
        epochs = desks.open[code].evaluation.epochs(audience)
        assert [e.keeper for e in epochs] == [first, heir.device], code
        assert sorted(keyring(desks.open[code]).right(audience)) == [1, 2]
    after = tables(desks, "FRA", "all", "after the loss")
    hands(desks, "FRA", "NOR", narrow=False)
    assert reads(desks.open["NOR"], after)
    assert sorted(keyring(office).right(audience)) == [1]


def test_who_comes_later_reads_what_was_before_and_who_was_away_finds_its_keys(desks: Desks):
    """A month away, three changes of key: one bundle brings all of it."""
    desks.enrol("CAN")
    desks.send("SEC", "FRA", "NOR", "KEN", "CHAIR", "CAN")
    first = tables(desks, "FRA", "own", "first")
    desks.enrol("FRA-2", party="FRA")
    for number in range(3):
        code = ("KEN", "NOR", "CAN")[number]
        revoke(desks.open["SEC"], desks.open[code].device)
        hands(desks, "SEC", "FRA", narrow=False)
        tables(desks, "FRA", "all", f"in the epoch after {code}")
    audience = everybody(desks.open["SEC"].ground)
    hands(desks, "FRA", "FRA-2")
    later = desks.open["FRA-2"]
    assert [e.number for e in later.evaluation.epochs(audience)] == [1, 2, 3, 4]
    assert sorted(keyring(later).right(audience)) == [1, 2, 3, 4]
    assert rolling_hash(later.conference) == rolling_hash(desks.open["FRA"].conference)
    assert not reads(later, first), "the own audience has to be renewed for it first"
    renew(desks.open["FRA"], the_circle(desks.open["FRA"], "own"))
    hands(desks, "FRA", "FRA-2")
    assert reads(later, first)


def test_a_key_that_its_keeper_did_not_begin_opens_nothing_and_displaces_nothing(desks: Desks):
    """A member hands on a false key for the true epoch: it does not count."""
    found_caucus(desks.open["FRA"], "North", ["NOR", "KEN"])
    before = tables(desks, "FRA", "North", "before")
    hands(desks, "FRA", "NOR")
    false = _false_bundle(desks)
    take_in(desks.open["KEN"], io.BytesIO(false), "from a cheat", None)
    assert circles(desks.open["KEN"]) == []
    hands(desks, "FRA", "KEN")
    assert reads(desks.open["KEN"], before)
    held = keyring(desks.open["KEN"])
    (circle,) = circles(desks.open["KEN"])
    assert held.newest(circle.audience.id) == keyring(desks.open["FRA"]).newest(circle.audience.id)


def _false_bundle(desks: Desks) -> bytes:
    norway = desks.open["NOR"]
    (circle,) = circles(norway)
    true = keyring(norway).newest(circle.audience.id)
    assert true is not None
    key = AudienceKey.generate(circle.audience.id, 1)
    card = norway.ground.cards[desks.open["KEN"].device]
    wrap = wrap_frame(HeldKey(key, true.founder, true.nonce), norway.ground.chain.conference, card)
    held = norway.evaluation.held.entries
    envelopes = [
        s.envelope
        for s in norway.store.record.entries()
        if held[s.id].audience == circle.audience.id
    ]
    contents = Contents(entries=[(key, envelopes)], keys=[wrap])
    made = (1, norway.device)
    conference = norway.ground.chain.conference
    return b"".join(bundle_chunks(contents, newest_key(norway), conference, made))


def test_a_lost_keeper_is_succeeded_and_what_was_written_stands(desks: Desks):
    found_caucus(desks.open["FRA"], "North", ["NOR", "KEN"])
    before = tables(desks, "FRA", "North", "before")
    for receiver in ("NOR", "KEN"):
        hands(desks, "FRA", receiver)
    hands(desks, "FRA", "SEC")
    revoke(desks.open["SEC"], desks.open["FRA"].device)
    hands(desks, "SEC", "NOR", narrow=False)
    hands(desks, "SEC", "KEN", narrow=False)
    told = {a.kind for a in alarms(desks.open["NOR"])} | {a.kind for a in alarms(desks.open["KEN"])}
    assert {"rotation_due", "await_cut"} <= told
    heirs = [c for c in ("NOR", "KEN") if the_circle(desks.open[c], "North").is_mine]
    assert len(heirs) == 1
    (heir,) = heirs
    other = {"NOR": "KEN", "KEN": "NOR"}[heir]
    hands(desks, heir, other)
    for code in ("NOR", "KEN"):
        workspace = desks.open[code]
        assert workspace.conference.amendments[before].life is Life.TABLED
        assert len(workspace.evaluation.epochs(circles(workspace)[0].audience.id)) == 2
        assert "await_cut" not in {a.kind for a in alarms(workspace)}


def test_the_preview_lists_every_word_that_leaves_and_nothing_that_does_not(desks: Desks):
    tables(desks, "FRA", "chair", "for the chair")
    tables(desks, "FRA", "own", "for nobody else")
    france = desks.open["FRA"]

    def listed(code: str | None) -> str:
        party = the_party(france.conference, code) if code else None
        found = preview(france, party)
        return "\n".join(
            [
                *found.names,
                *(t for c in found.circles for e in c.entries for t in (e.what, *e.texts)),
            ]
        )

    assert "for the chair" in listed("CHAIR")
    assert "because for the chair" in listed("CHAIR")
    for code in (None, "KEN", "SEC"):
        assert "for the chair" not in listed(code)
    for code in (None, "KEN", "SEC", "CHAIR"):
        assert "for nobody else" not in listed(code)
    assert "The Parties shall meet once a year in Geneva." in listed("KEN")
    assert "France" not in listed("KEN")
    assert "FRA (Fra)" in listed("KEN")
    assert "FRA laptop" in listed("KEN")
