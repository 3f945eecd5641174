"""A negotiation between real workspaces: same text everywhere, whatever way the entries took."""

import io
import random
from pathlib import Path

import pytest
from desks import PASSPHRASE, Desks, a_conference
from fakes import FakeBackend

from app.codec import decode, encode
from app.merge.rolling import render
from app.negotiation.access import Role
from app.negotiation.contest import contest
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.record.bundle_errors import BundleError
from app.record.door import Arrival
from app.record.verdicts import Reason
from app.treaty.wording import Part
from app.workspace.auditing import audit, log
from app.workspace.drafting import Wish, drafts, keep
from app.workspace.naming import the_text
from app.workspace.proposing import reworded
from app.workspace.publishing import UndisposedError, issue
from app.workspace.roster_life import revoke
from app.workspace.searching import search
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import NotPermittedError, Package, Workspace


@pytest.fixture
def desks(tmp_path: Path):
    made = a_conference(tmp_path, "FRA", "KEN", "NOR", backend=FakeBackend())
    yield made
    made.close()


def _negotiated(desks: Desks) -> None:
    """Let much happen: convergence, collision, a decision, an overtaken amendment."""
    fra = desks.amends("FRA", "Article 1(1)", "reasonable in the circumstances", "feasible")
    ken = desks.amends("KEN", "Article 1(1)", "reasonable in the circumstances", "feasible")
    nor = desks.amends("NOR", "Article 1(1)", "reasonable in the circumstances", "necessary")
    desks.amends("KEN", "Article 2", "once", "twice")
    for code in ("FRA", "KEN", "NOR"):
        desks.send(code, "CHAIR")
    desks.decides("CHAIR", "Article 1(1)", [fra, ken], [nor])
    desks.amends("NOR", "Article 1(1)", "reasonable", "appropriate")  # has not heard of it yet


def test_all_come_to_the_same_text_and_the_same_hash(desks: Desks):
    _negotiated(desks)
    desks.everybody_to_everybody()
    assert len(desks.hashes()) == 1
    assert (
        desks.words("NOR", "Article 1(1)")
        == "Each Party shall take all measures that are feasible."
    )
    text = the_text(desks.open["FRA"].conference, None)
    place = (desks.clause("Article 2"), "en", Part.TEXT)
    merge = contest(desks.open["FRA"].conference, place).merge
    assert render(merge) == "The Parties shall meet [once][KEN: twice] a year in Geneva."
    overtaken = desks.open["FRA"].conference.ordered(text.base.id)[-1]
    assert state_of(desks.open["FRA"].conference, overtaken) is State.ATTENTION
    assert all(audit(w).failures == () for w in desks.open.values())


def test_entries_in_any_order_with_duplicates_give_every_replica_the_same(desks: Desks):
    _negotiated(desks)
    desks.everybody_to_everybody()
    whole = desks.open["SEC"]
    envelopes = [s.envelope for s in whole.store.record.entries()]
    rosters = [r.envelope for r in whole.ground.chain.rosters]
    cards = [c.envelope for c in whole.ground.cards.values()]
    expected = desks.hashes()
    for seed in range(12):
        choose = random.Random(seed)
        replica = desks.enrol(f"R{seed}", party="FRA")
        mixed = envelopes + choose.sample(envelopes, len(envelopes) // 2)
        choose.shuffle(mixed)
        while mixed:
            count = choose.randint(1, 4)
            batch = [Arrival(e) for e in mixed[:count]]
            replica.receive(Package(rosters, cards, batch), "a stick")
            del mixed[:count]
        assert desks.hashes() == expected
        assert [(r.what, r.effect) for r in log(replica)] == [
            (r.what, r.effect) for r in log(whole)
        ]
        replica.close()
        del desks.open[f"R{seed}"]
        again = Workspace(desks.backend.open(desks.path(f"R{seed}"), PASSPHRASE))
        assert dict(again.conference.refusals) == dict(whole.conference.refusals)
        again.close()


def test_a_reopened_workspace_shows_what_it_showed(desks: Desks):
    _negotiated(desks)
    desks.everybody_to_everybody()
    before = desks.open["CHAIR"]
    shown = _log(before)
    before.close()
    again = Workspace(desks.backend.open(desks.path("CHAIR"), PASSPHRASE))
    desks.open["CHAIR"] = again
    assert _log(again) == shown
    assert len(desks.hashes()) == 1


def test_nothing_is_issued_while_an_amendment_waits_and_the_list_names_it(desks: Desks):
    _negotiated(desks)
    desks.everybody_to_everybody()
    secretariat = desks.open["SEC"]
    with pytest.raises(UndisposedError) as refused:
        issue(secretariat, the_text(secretariat.conference, None), "A/CONF.1/Rev.1")
    assert dict(refused.value.waiting) == {
        "KEN-2": ("Article 2",),
        "NOR-2": ("Article 1(1)",),
    }
    assert "KEN-2 (Article 2)" in str(refused.value)
    desks.decides("CHAIR", "Article 2", [_of("KEN", desks)[1].id])
    desks.decides("CHAIR", "Article 1(1)", refuse=[_of("NOR", desks)[1].id])
    desks.send("CHAIR", "SEC")
    made = issue(secretariat, the_text(secretariat.conference, None), "A/CONF.1/Rev.1")
    desks.send("SEC", "FRA")
    revisions = the_text(desks.open["FRA"].conference, None).revisions
    assert [r.symbol for r in revisions] == ["A/CONF.1/Rev.1"]
    assert revisions[0].text_hash == made.text_hash


def _log(workspace: Workspace):
    return [(row.what, row.effect) for row in log(workspace)]


def _of(code: str, desks: Desks):
    conference = desks.open["CHAIR"].conference
    return [a for a in conference.ordered() if conference.code(a.party) == code]


def test_a_draft_is_nobody_elses_and_is_gone_when_it_is_tabled(desks: Desks):
    workspace = desks.open["FRA"]
    text = the_text(workspace.conference, None)
    clause = desks.clause("Article 2")
    words = text.base[clause].wording("en").text
    wish = Wish([reworded((clause, "en", Part.TEXT), words, words + " Zanzibar.", "x")], "")
    keep(workspace, text, wish)
    assert len(drafts(workspace)) == 1
    desks.send("FRA", "KEN")
    assert not desks.open["KEN"].conference.amendments
    assert [h.row.kind for h in search(workspace, "Zanzibar", 5)] == ["draft"]
    assert not search(desks.open["KEN"], "Zanzibar", 5)


def test_what_a_role_does_not_allow_is_refused_before_it_is_signed(desks: Desks):
    own = desks.amends("FRA", "Article 2", "once", "twice")
    before = len(log(desks.open["FRA"]))
    with pytest.raises(NotPermittedError):
        desks.decides("FRA", "Article 2", [own])
    with pytest.raises(NotPermittedError):
        issue(desks.open["FRA"], the_text(desks.open["FRA"].conference, None), "A/1")
    assert len(log(desks.open["FRA"])) == before
    assert desks.words("FRA", "Article 2") == "The Parties shall meet once a year in Geneva."


def test_a_revoked_device_is_heard_up_to_its_last_known_entry_and_no_further(desks: Desks):
    kept = desks.amends("NOR", "Article 2", "once", "twice")
    desks.send("NOR", "SEC")
    revoke(desks.open["SEC"], desks.open["NOR"].device)
    lost = desks.amends("NOR", "Article 3", "two", "three")
    desks.send("SEC", "KEN")
    desks.send("NOR", "KEN")
    desks.send("NOR", "FRA")
    desks.send("SEC", "FRA")
    for code in ("KEN", "FRA"):
        workspace = desks.open[code]
        assert kept in workspace.conference.amendments
        assert lost not in workspace.conference.amendments
        assert workspace.evaluation.reason_of(lost) is Reason.REVOKED_AFTER_CUT


def test_every_flipped_byte_of_a_bundle_is_refused_and_nothing_of_it_is_taken(desks: Desks):
    desks.amends("KEN", "Article 2", "once", "twice")
    known = frozenset(s.id for s in desks.open["NOR"].store.record.entries())
    whole = b"".join(outgoing(desks.open["KEN"], known).chunks)
    receiver = desks.open["NOR"]
    before = [s.id for s in receiver.store.record.entries()]
    step = max(1, len(whole) // 400)
    for at in range(0, len(whole), step):
        damaged = whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :]
        with pytest.raises(BundleError) as refused:
            take_in(receiver, io.BytesIO(damaged), "a stick", None)
        assert str(refused.value)
    assert [s.id for s in receiver.store.record.entries()] == before
    receipt = take_in(receiver, io.BytesIO(whole), "a stick", None)
    assert receipt.received - receipt.notices == 1


def test_a_cancelled_import_leaves_everything_as_it_was(desks: Desks):
    desks.amends("KEN", "Article 2", "once", "twice")
    whole = b"".join(outgoing(desks.open["KEN"]).chunks)
    receiver = desks.open["NOR"]
    before = [s.id for s in receiver.store.record.entries()]
    shown = desks.hashes()

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(receiver, io.BytesIO(whole), "a stick", cancel)
    assert [s.id for s in receiver.store.record.entries()] == before
    assert desks.hashes() == shown


def test_the_chairs_two_devices_decide_apart_and_one_decision_stands_everywhere(desks: Desks):
    desks.enrol("DEPUTY", Role.DEPUTY_CHAIR, party="CHAIR")
    desks.send("SEC", "DEPUTY", "FRA", "KEN", "NOR", "CHAIR")
    fra = desks.amends("FRA", "Article 2", "once", "twice")
    ken = desks.amends("KEN", "Article 2", "once", "thrice")
    for code in ("FRA", "KEN"):
        desks.send(code, "CHAIR", "DEPUTY")
    desks.decides("DEPUTY", "Article 2", [ken], [fra])
    desks.decides("CHAIR", "Article 2", [fra], [ken])
    desks.everybody_to_everybody()
    desks.everybody_to_everybody()
    assert len(desks.hashes()) == 1
    for code in desks.open:
        assert desks.words(code, "Article 2") == "The Parties shall meet twice a year in Geneva."
        held = desks.open[code].conference.decisions.values()
        assert sorted(d.displaced_by is None for d in held) == [False, True]


def test_a_forged_copy_that_comes_before_the_true_one_is_not_what_is_kept(desks: Desks):
    amendment = desks.amends("KEN", "Article 2", "once", "twice")
    (true,) = (s for s in desks.open["KEN"].store.record.entries() if s.id == amendment)
    payload, _, pq = decode(true.envelope)
    forged = encode([payload, bytes(64), pq])
    receiver = desks.open["NOR"]
    package = Package((), (), [Arrival(forged), Arrival(true.envelope)])
    receipt = receiver.receive(package, "a stick")
    assert (receipt.received, receipt.refused) == (1, ("bad_sig",))
    (kept,) = (s for s in receiver.store.record.entries() if s.id == amendment)
    assert kept.envelope == true.envelope
    assert audit(receiver).failures == ()


def test_rosters_may_come_in_any_order(desks: Desks):
    desks.enrol("EU")
    desks.enrol("CHE")
    chain = desks.open["SEC"].ground.chain
    receiver = desks.open["NOR"]
    backwards = [r.envelope for r in reversed(chain.rosters)]
    receiver.receive(Package(backwards), "a stick")
    assert receiver.ground.chain.version == chain.version
