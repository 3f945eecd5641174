"""Audiences by command alone: found, tabled to, looked at before it leaves, changed, told of."""

import pytest

from tests.scenarios.desk import Desk, enrolled

NEW = "The purpose of this Convention is silence at sea."


@pytest.fixture
def lakes(four_desks: list[Desk]) -> list[Desk]:
    """The desks, with a caucus of France and Kenya in which France has tabled an amendment."""
    _, _, anna, ben = four_desks
    made = anna.says("audience", "create", "Lakes", "--with", "KEN")
    assert made["kind"] == "caucus"
    assert made["kept_here"] is True
    anna.says("amend", "Article 1", "--text", NEW, "--rationale", "Quiet is the aim.")
    tabled = anna.says("table", "FRA-1", "--audience", "Lakes")
    assert tabled["amendment"] == "Lakes/FRA-1"
    assert tabled["audience"] == "Lakes"
    hands(anna, "KEN", ben)
    return four_desks


def hands(sender: Desk, code: str, receiver: Desk) -> dict[str, object]:
    path = sender.folder / f"for-{code}.tvb"
    out = sender.says("sync", "bundle-out", path, "--for", code, "--force")
    receiver.says("sync", "bundle-in", path)
    return out


def test_a_caucus_reads_what_the_others_do_not(lakes: list[Desk]):
    secretariat, chair, anna, ben = lakes
    (seen,) = ben.says("amendments")["amendments"]
    assert (seen["number"], seen["audience"]) == ("Lakes/FRA-1", "Lakes")
    assert "[Lakes/FRA: silence" in ben.reads("text", "show", "--clause", "Article 1")
    hands(anna, "CHAIR", chair)
    anna.hands(secretariat)
    for desk in (chair, secretariat):
        assert desk.says("amendments")["amendments"] == []
        assert desk.says("audience", "list")["audiences"] == []
    assert len({d.says("status")["rolling_hash"] for d in lakes}) == 1
    assert anna.refused("table", "FRA-1", "--audience", "Nowhere")["error"]


def test_what_would_leave_is_listed_before_it_does(lakes: list[Desk]):
    _, _, anna, _ = lakes
    for_kenya = anna.says("sync", "preview", "KEN")
    by_audience = {a["audience"]: a for a in for_kenya["audiences"]}
    (entry,) = by_audience["Lakes"]["entries"]
    assert entry["changes"] == ["new wording of Article 1"]
    assert "Quiet is the aim." in entry["texts"]
    assert len(by_audience["Lakes"]["readers"]) == 2
    assert for_kenya["keys"] == 1
    for_all = anna.reads("sync", "preview", "all")
    assert "silence" not in for_all
    assert "Lakes" not in for_all
    assert "Whoever carries it can see" in for_all


def test_it_is_widened_and_the_narrow_one_is_superseded(lakes: list[Desk]):
    _, chair, anna, ben = lakes
    wide = anna.says("table", "Lakes/FRA-1", "--audience", "all")
    assert wide["amendment"] == "FRA-1"
    anna.hands(chair, ben)
    assert [a["number"] for a in chair.says("amendments")["amendments"]] == ["FRA-1"]
    states = {a["number"]: a["state"] for a in ben.says("amendments")["amendments"]}
    assert states == {"FRA-1": "tabled", "Lakes/FRA-1": "superseded"}
    chair.says("decide", "Article 1", "--adopt", "FRA-1")


def test_the_chair_decides_only_on_what_everybody_can_read(lakes: list[Desk]):
    _, chair, anna, _ = lakes
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is calm at sea.")
    anna.says("table", "FRA-1", "--audience", "chair")
    hands(anna, "CHAIR", chair)
    (seen,) = chair.says("amendments")["amendments"]
    assert seen["number"] == "CHAIR/FRA-1"
    assert chair.says("merge", "Article 1")["units"] == []
    assert chair.refused("decide", "Article 1", "--adopt", "CHAIR/FRA-1")["error"]


def test_a_delegation_is_taken_in_only_knowingly_and_goes_for_good(lakes: list[Desk]):
    secretariat, _, anna, ben = lakes
    secretariat.says("delegation", "add", "CHE", "Switzerland")
    carl = enrolled(secretariat, "carl", "CHE")
    secretariat.hands(anna, ben, carl)
    assert "--with-history" in anna.refused("audience", "admit", "Lakes", "CHE")["error"]
    anna.says("audience", "admit", "Lakes", "CHE", "--with-history")
    hands(anna, "CHE", carl)
    assert [a["number"] for a in carl.says("amendments")["amendments"]] == ["Lakes/FRA-1"]
    out = anna.says("audience", "exclude", "Lakes", "CHE")
    assert out["epoch"] == 3
    anna.says("amend", "Article 3", "--text", "This Convention enters into force at once.")
    anna.says("table", "FRA-1", "--audience", "Lakes")
    hands(anna, "KEN", ben)
    hands(anna, "CHE", carl)
    assert len(ben.says("amendments")["amendments"]) == 2
    assert len(carl.says("amendments")["amendments"]) == 1
    assert ben.refused("audience", "renew", "Lakes")["error"]


def test_status_says_what_is_wrong_and_what_to_do(lakes: list[Desk]):
    secretariat, _, anna, _ = lakes
    found = anna.says("device", "list")["devices"]
    (lost,) = [d["id"] for d in found if d["name"] == "ben's laptop"]
    secretariat.says("device", "revoke", lost[:8], "--reason", "stolen")
    secretariat.hands(anna)
    status = anna.says("status")
    (due,) = [a for a in status["alarms"] if a["kind"] == "rotation_due"]
    assert "Lakes" in due["words"]
    assert "travaux audience renew" in due["todo"]
    assert "WARNING" in anna.reads("status")
    assert len(status["state_code"].split()) == 8
    assert f"{status['heard']} of {status['delegations']} delegations" in anna.reads("status")
    anna.says("audience", "renew", "Lakes")
    kinds = {a["kind"] for a in anna.says("status")["alarms"]}
    assert "rotation_due" not in kinds
    log = anna.says("log")["entries"]
    assert {row["audience"] for row in log} == {"all", "Lakes"}
    tabled = [row for row in log if row["what"].startswith("tabled")]
    assert [row["sealed"] for row in tabled] == [True], "the statement after it seals it"
