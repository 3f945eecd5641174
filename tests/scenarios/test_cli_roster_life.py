"""The life of a roster by commands, in a secretariat of which two of three officers must sign."""

import time
from typing import Any

import pytest

from tests.scenarios.desk import TREATY, Desk
from tests.scenarios.secretariat import Secretariat


def device_of(desk: Desk, name: str) -> dict[str, Any]:
    (found,) = [d for d in desk.says("device", "list")["devices"] if d["name"] == name]
    return found


def kinds(notices: list[dict[str, Any]]) -> list[str]:
    return [notice["kind"] for notice in notices]


def believed(*desks: Desk) -> set[tuple[str, str, str]]:
    """What each desk goes by: the roster, the state of every device, the text."""
    found: set[tuple[str, str, str]] = set()
    for desk in desks:
        listed = [
            (d["id"], d["active"], tuple(d["roles"]))
            for d in desk.says("device", "list")["devices"]
        ]
        status = desk.says("status")
        alarms = [n["what"] for n in status["notices"] if n["alarm"]]
        found.add((status["roster_id"], f"{listed} {alarms}", status["rolling_hash"]))
    return found


def test_what_one_officer_wants_waits_for_another(three_officers: Secretariat) -> None:
    one, two, three = three_officers.officers
    added = one.says("delegation", "add", "PER", "Peru")
    assert (added["in_force"], added["missing_signatures"]) == (False, 1)
    assert "PER" not in {d["code"] for d in one.says("delegation", "list")["delegations"]}
    assert kinds(one.says("status")["notices"]) == ["proposal_waits"]

    # More is put to it, a device of the new party too; the answer comes when it is in force.
    folder = three_officers.folder
    asked, answer = folder / "luz.request", folder / "luz.answer"
    luz = Desk(folder, "luz")
    luz.says("device", "request", "--name", "Luz", "--out", asked)
    admit = ("device", "admit", asked, "--delegation", "PER", "--role", "delegate", "--out", answer)
    assert one.says(*admit)["answer"] is None
    assert not answer.exists()
    proposal = three_officers.proposed(one)
    assert three.refused("roster", "take", proposal)["kind"] == "NotCompleteError"

    shown = two.says("roster", "review", proposal)
    party, device = shown["changes"]
    assert party == "Puts PER (Peru) on the roster: delegation."
    assert "“Luz”" in device
    assert "PER as delegate" in device
    signed = three_officers.signed(two, proposal)
    assert (signed["in_force"], signed["missing_signatures"]) == (True, 0)
    finished = three_officers.signed_file(proposal)
    assert one.says("roster", "take", finished)["in_force"]
    assert one.says("status")["notices"] == []
    admitted = one.says(*admit)
    assert admitted["answer"] == str(answer)
    assert admitted["safety_code"] in device
    assert luz.says("device", "join", answer)["safety_code"] == admitted["safety_code"]
    two.hands(three)  # a finished one travels in bundles too
    assert "PER" in {d["code"] for d in three.says("delegation", "list")["delegations"]}
    assert "in force" in three.reads("roster", "review", finished)
    assert three.says("roster", "take", finished)["in_force"]


def test_two_officers_who_propose_at_once_lose_nothing(three_officers: Secretariat) -> None:
    one, two, three = three_officers.officers
    one.says("delegation", "add", "PER", "Peru")
    two.says("delegation", "add", "FJI", "Fiji")
    two.says("delegation", "add", "NZL", "New Zealand")
    first, second = three_officers.proposed(one), three_officers.proposed(two)
    assert three_officers.signed(three, first)["in_force"]
    refused = three.refused("roster", "sign", second, "--out", three_officers.folder / "x")
    assert "overtaken" in refused["error"]
    assert "Nothing is lost" in refused["error"]
    two.says("roster", "take", three_officers.signed_file(first))
    assert kinds(two.says("status")["notices"]) == ["proposal_overtaken"]
    one.says("roster", "take", three_officers.signed_file(first))
    three_officers.agreed(two, three, one)
    codes = {d["code"] for d in one.says("delegation", "list")["delegations"]}
    assert {"PER", "FJI", "NZL"} <= codes
    three_officers.officers[0].hands(three_officers.chair, three_officers.anna)
    assert len(believed(*three_officers.everybody)) == 1


def test_an_officer_does_not_sign_two_rosters_of_one_version(three_officers: Secretariat) -> None:
    one, two, _ = three_officers.officers
    one.says("delegation", "add", "PER", "Peru")
    three_officers.proposed(one)
    two.says("delegation", "add", "FJI", "Fiji")
    other = three_officers.proposed(two)
    out = three_officers.folder / "both"
    assert one.refused("roster", "sign", other, "--out", out)["kind"] == "SignedAnotherError"
    assert not out.exists()
    assert one.says("roster", "sign", other, "--out", out, "--instead")["in_force"]
    shown = one.says("roster", "show")["proposed"]  # what waited is put on top of it
    assert shown == ["Puts PER (Peru) on the roster: delegation."]
    assert "--files-destroyed" in one.refused("roster", "drop")["error"]
    assert one.says("roster", "drop", "--files-destroyed")["dropped"] == shown
    assert one.refused("roster", "propose", "--out", out, "--force")["kind"] == (
        "NothingProposedError"
    )


def test_a_chair_is_promoted_for_what_comes_and_not_for_the_past(
    three_officers: Secretariat,
) -> None:
    one, two, three = three_officers.officers
    chair, anna, folder = three_officers.chair, three_officers.anna, three_officers.folder
    (folder / "treaty.md").write_text(TREATY, "utf-8")
    one.says("text", "import", folder / "treaty.md")
    one.hands(two, three, chair, anna)
    anna.says("amend", "Article 1", "--text", "The purpose is silence.")
    anna.says("table", "FRA-1")
    anna.hands(chair, one)
    chair.says("decide", "Article 1", "--adopt", "FRA-1")
    chair.hands(one)
    id_ = device_of(one, "chair's laptop")["id"]
    promoted = one.says("device", "promote", id_[:8], "--role", "chair")
    # Its decision, and the statement of what it holds that went with it, are before that.
    assert (promoted["first_entry"], promoted["in_force"]) == (3, False)
    relieved = one.says("device", "relieve", id_[:8], "--role", "deputy-chair")
    assert relieved["last_entry"] == 2
    made = three_officers.agreed(one, two, three)
    assert made["changes"] == [
        f"“chair's laptop” ({id_[:8]}) of CHAIR is now deputy-chair up to its entry 2, chair from "
        "its entry 3 on; no longer deputy-chair."
    ]
    one.hands(chair, anna)
    assert chair.says("status")["roles"] == ["chair"]
    assert device_of(anna, "chair's laptop")["roles"] == ["chair"]
    assert anna.says("amendments")["amendments"][0]["state"] == "adopted"
    for words, why in (
        (("promote", id_[:8], "--role", "chair"), "already"),
        (("promote", id_[:8], "--role", "delegate"), "Its devices can be: chair, deputy-chair"),
        (("relieve", id_[:8], "--role", "deputy-chair"), "is not deputy-chair"),
        (("promote", "ffff", "--role", "chair"), "no device"),
    ):
        assert why in one.refused("device", *words)["error"]
    refused = anna.refused("device", "relieve", id_[:8], "--role", "chair")
    assert "Only the secretariat" in refused["error"]


def test_a_thief_is_cut_off_where_the_theft_is_suspected(three_officers: Secretariat) -> None:
    one, two, three = three_officers.officers
    chair, anna, folder = three_officers.chair, three_officers.anna, three_officers.folder
    (folder / "treaty.md").write_text(TREATY, "utf-8")
    one.says("text", "import", folder / "treaty.md")
    one.hands(two, three, chair, anna)
    for number, clause in enumerate(("Article 1", "Article 3", "Article 1"), 1):
        anna.says("amend", clause, "--text", f"Wording {number}.")
        anna.says("table", f"FRA-{number}")
    anna.hands(one, two, three, chair)
    id_ = device_of(one, "anna's laptop")["id"]
    missing = one.refused("device", "revoke", id_[:8], "--after", "9")
    assert "numbers up to 4" in missing["error"]
    revoked = one.says("device", "revoke", id_[:8], "--reason", "stolen", "--after", "1")
    assert [f["number"] for f in revoked["falling"]] == [2, 3]
    assert "tabled amendment 2" in revoked["falling"][0]["what"]
    proposal = three_officers.proposed(one)
    (told,) = two.says("roster", "review", proposal)["changes"]
    assert "Its entries up to number 1 count; numbers 2 to 4, here already, fall." in told
    three_officers.signed(two, proposal)
    two.hands(one, three, chair, anna)
    assert len(believed(*three_officers.everybody)) == 1
    states = chair.says("amendments")["amendments"]
    assert [a["number"] for a in states] == ["FRA-1"]
    (notice,) = device_of(chair, "anna's laptop")["notices"]
    assert notice["kind"] == "revoked"
    assert "3 entries of a later number came in" in notice["what"]
    assert one.refused("device", "revoke", id_[:8])["kind"] == "AlreadyRevokedError"

    # It was later than thought: the cut is moved, and what was honest stands again.
    moved = one.says("device", "revoke", id_[:8], "--after", "2")
    assert moved["falling"] == []
    three_officers.agreed(one, three, two)
    one.hands(chair, two, three)  # under a new key: the revoked device opens it no more
    assert len(believed(one, two, three, chair)) == 1
    assert len(chair.says("amendments")["amendments"]) == 2


def test_a_device_that_was_never_heard_from_waits_for_its_cut(
    three_officers: Secretariat,
) -> None:
    one, two, three = three_officers.officers
    chair, anna, folder = three_officers.chair, three_officers.anna, three_officers.folder
    (folder / "treaty.md").write_text(TREATY, "utf-8")
    one.says("text", "import", folder / "treaty.md")
    one.hands(two, three, chair, anna)
    assert kinds(device_of(one, "anna's laptop")["notices"]) == ["never_heard"]
    anna.says("amend", "Article 1", "--text", "Louder.")
    anna.says("table", "FRA-1")
    id_ = device_of(one, "anna's laptop")["id"]
    one.says("device", "revoke", id_[:8])
    three_officers.agreed(one, two, three)
    anna.hands(one, chair)
    one.hands(chair, two, three)
    for desk in (one, chair):
        notices = device_of(desk, "anna's laptop")["notices"]
        assert kinds(notices) == ["revoked", "await_cut"]
        assert "--after N" in notices[1]["to_do"]
    assert "wait: it is revoked" in " ".join(chair.reads("device", "list").split())
    one.says("device", "revoke", id_[:8], "--after", "1")
    three_officers.agreed(one, three, two)
    one.hands(chair)
    assert kinds(device_of(chair, "anna's laptop")["notices"]) == ["revoked"]
    assert len(chair.says("amendments")["amendments"]) == 1


def test_an_officer_is_lost_and_another_takes_the_place(three_officers: Secretariat) -> None:
    one, two, three = three_officers.officers
    chair, anna = three_officers.chair, three_officers.anna
    listed = two.says("authority", "list")
    assert (len(listed["officers"]), listed["threshold"]) == (3, 2)
    (lost,) = [o["key"] for o in listed["officers"] if o["name"] == "Mr Three"]
    two.says("authority", "remove", lost[:8])
    device = device_of(two, "three's laptop")["id"]
    two.says("device", "revoke", device[:8])
    made = three_officers.agreed(two, one)
    assert any(
        f"Removes from the authority: “Mr Three”, key {lost[:8]}." == c for c in (made["changes"])
    )
    # The lost one signs nothing any more: what it proposes is of a roster that was overtaken.
    three.says("delegation", "add", "THF", "Thieves")
    stolen = three_officers.proposed(three)
    assert one.refused("roster", "sign", stolen, "--out", three_officers.folder / "x")["kind"] == (
        "OvertakenError"
    )
    two.hands(three)
    assert "Only the secretariat" in three.refused("roster", "renew")["error"]

    fourth = _fourth(three_officers, one, two)
    listed = fourth.says("authority", "list")
    assert [o["mine"] for o in listed["officers"]] == [False, False, True]
    rotated = fourth.says("authority", "rotate")
    assert not rotated["in_force"]
    made = three_officers.agreed(fourth, two, one)
    assert [c[:4] for c in made["changes"]] == ["Adds", "Remo"]
    fourth.says("roster", "renew")
    three_officers.agreed(fourth, one, two)
    one.hands(two, chair, anna, fourth)  # the third, lost, opens it no more
    assert len(believed(one, two, fourth, chair, anna)) == 1
    first, second, _ = (o["key"] for o in fourth.says("authority", "list")["officers"])
    assert not fourth.says("authority", "remove", first)["in_force"]
    refused = fourth.refused("authority", "remove", second)
    assert "Of 1 authority key, 2 cannot be required" in refused["error"]


def _fourth(secretariat: Secretariat, one: Desk, two: Desk) -> Desk:
    """A device of the secretariat that is admitted, and then its key added, by two officers."""
    folder = secretariat.folder
    fourth = Desk(folder, "fourth")
    asked, answer, key = (folder / f"fourth.{name}" for name in ("request", "answer", "key"))
    fourth.says("device", "request", "--name", "fourth's laptop", "--out", asked)
    admit = ("device", "admit", asked, "--delegation", "SEC", "--role", "secretariat")
    one.says(*admit, "--out", answer)
    secretariat.agreed(one, two)
    one.says(*admit, "--out", answer)
    fourth.says("device", "join", answer)
    requested = fourth.says("authority", "request", "--name", "Ms Four", "--out", key)
    assert one.says("authority", "add", key)["code"] == requested["code"]
    secretariat.agreed(one, two, fourth)
    return fourth


def forked(secretariat: Secretariat) -> tuple[str, str]:
    """Two rosters of one version, each complete: one officer signs both, against the warning."""
    one, two, three = secretariat.officers
    one.says("delegation", "add", "PER", "Peru")
    two.says("delegation", "add", "FJI", "Fiji")
    first, second = secretariat.proposed(one), secretariat.proposed(two)
    assert secretariat.signed(three, first)["in_force"]
    assert secretariat.signed(one, second, "--instead")["in_force"]
    return three.says("roster", "show")["id"], one.says("roster", "show")["id"]


def test_a_fork_of_the_roster_is_an_alarm_to_all_and_is_settled_by_two_officers(
    three_officers: Secretariat,
) -> None:
    one, two, three = three_officers.officers
    chair, anna = three_officers.chair, three_officers.anna
    version = one.says("roster", "show")["roster"]
    mine, other = forked(three_officers)
    three.hands(chair, one)
    one.hands(anna, chair, two, three)
    chair.hands(anna)
    assert len(believed(*three_officers.everybody)) == 1
    shown = anna.says("roster", "show")
    assert {d["id"] for d in shown["disputed"]} == {mine, other}
    assert shown["roster"] == version
    for words in (("status",), ("log",), ("device", "list"), ("roster", "show")):
        (notice,) = (n for n in anna.says(*words)["notices"] if n["alarm"])
        assert notice["kind"] == "roster_fork"
        assert f"2 different rosters {version + 1}" in " ".join(anna.reads(*words).split())
    anna.says("sync", "bundle-out", anna.folder / "as-before")  # nothing is refused by it
    refused = one.refused("delegation", "add", "NZL", "New Zealand")
    assert refused["kind"] == "RosterForkedError"
    assert mine[:8] in one.refused("roster", "settle")["error"]
    assert "no roster in dispute" in one.refused("roster", "settle", "ffff")["error"]

    settled = one.says("roster", "settle", mine[:8])
    assert settled["done"] == ["Puts FJI (Fiji) on the roster: delegation."]
    assert (settled["left"], settled["in_force"], settled["roster"]) == ([], False, version + 2)
    three_officers.agreed(one, two)
    two.hands(chair, anna, three)
    assert len(believed(*three_officers.everybody)) == 1
    assert [n for n in anna.says("status")["notices"] if n["alarm"]] == []
    codes = {d["code"] for d in anna.says("delegation", "list")["delegations"]}
    assert {"PER", "FJI"} <= codes
    assert "nothing to settle" in one.refused("roster", "settle")["error"]


def test_a_device_of_the_line_that_fell_opens_reads_and_comes_back(
    three_officers: Secretariat,
) -> None:
    one, two, three = three_officers.officers
    folder = three_officers.folder
    luz, asked = Desk(folder, "luz"), folder / "luz.request"
    luz.says("device", "request", "--name", "Luz", "--out", asked)
    admit = ("device", "admit", asked, "--delegation", "KEN", "--role", "delegate")
    one.says(*admit, "--out", folder / "luz.answer")
    two.says("delegation", "add", "FJI", "Fiji")
    first, second = three_officers.proposed(one), three_officers.proposed(two)
    assert three_officers.signed(three, first)["in_force"]
    three.says(*admit, "--out", folder / "luz.answer")
    luz.says("device", "join", folder / "luz.answer")
    three.hands(luz)
    assert luz.says("status")["roles"] == ["delegate"]
    assert three_officers.signed(one, second, "--instead")["in_force"]
    one.hands(luz)
    three.hands(one)
    assert luz.says("status")["delegation"] == "KEN"
    assert luz.says("status")["roles"] == ["delegate"]
    assert kinds(device_of(luz, "Luz")["notices"]) == ["in_dispute"]
    chosen = one.says("roster", "show")["disputed"]
    fiji = next(d["id"] for d in chosen if "FJI" in d["changes"][0])
    settled = one.says("roster", "settle", fiji[:8])
    assert "Admits “Luz”" in settled["done"][0]
    one.hands(two)
    three_officers.agreed(one, two)
    one.hands(luz)
    assert luz.says("status")["notices"] == []
    assert luz.says("status")["roles"] == ["delegate"]


def test_an_expired_roster_is_told_and_holds_until_two_officers_renew_it(
    three_officers: Secretariat, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = three_officers.officers
    anna, day = three_officers.anna, 24 * 3600 * 10**9
    real = time.time_ns()

    def later(days: int) -> None:
        monkeypatch.setattr("app.workspace.clock.time.time_ns", lambda: real + days * day)

    assert anna.says("status")["notices"] == []
    later(25)
    (soon,) = anna.says("status")["notices"]
    assert (soon["kind"], soon["alarm"]) == ("roster_expires", False)
    assert "travaux roster renew" in soon["to_do"]
    later(33)
    (gone,) = anna.says("device", "list")["notices"]
    assert (gone["kind"], gone["alarm"]) == ("roster_expired", True)
    assert "It still holds" in anna.reads("status")
    anna.says("sync", "bundle-out", anna.folder / "still")  # a banner, never a refusal
    assert one.says("roster", "renew")["in_force"] is False
    made = three_officers.agreed(one, two)
    assert made["changes"] == [
        "Changes nothing but the dates: the roster is good for another 30 days."
    ]
    two.hands(anna)
    assert anna.says("status")["notices"] == []
    later(33 + 31)
    assert [n["kind"] for n in anna.says("roster", "show")["notices"]] == ["roster_expired"]


def test_what_makes_no_sense_is_refused_in_a_sentence(three_officers: Secretariat) -> None:
    one, _, _ = three_officers.officers
    assert "must sign a roster" in one.reads("authority", "list")
    refused = three_officers.anna.refused(
        "authority", "request", "--name", "A", "--out", three_officers.folder / "a"
    )
    assert refused["kind"] == "NotOfTheSecretariatError"
    again = one.refused("authority", "request", "--name", "A", "--out", three_officers.folder / "a")
    assert "authority rotate" in again["error"]
    too_many = one.refused("authority", "threshold", "4")
    assert "3 authority keys, 4 cannot be required" in too_many["error"]
    assert one.says("authority", "threshold", "3")["in_force"] is False
