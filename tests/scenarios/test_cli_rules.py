"""The secretariat states the rules, and every desk keeps to them."""

from pathlib import Path

from tests.scenarios.desk import Desk, enrolled


def test_the_rules_are_one_readable_event_that_every_desk_keeps_to(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    before = anna.says("rules", "show")
    assert (before["symbol"], before["attribution"], before["silence_hours"]) == (
        "A/CONF.9", "before", 72,
    )  # fmt: skip
    assert anna.refused("rules", "set", "--quorum", "2")["kind"] == "NotPermittedError"
    assert secretariat.refused("rules", "set")["kind"] == "UsageError"
    assert secretariat.refused("rules", "set", "--quorum", "1")["error"]
    assert secretariat.refused("rules", "set", "--quorum", "77")["error"]
    stated = secretariat.says(
        "rules", "set", "--languages", "en", "fr", "--attribution", "after", "--names", "yes",
        "--silence-hours", "24", "--commenters", "observers-too", "--notice-hours", "48",
    )  # fmt: skip
    assert (stated["symbol"], stated["languages"]) == ("A/CONF.9", ["en", "fr"])
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is to end noise.")
    anna.says("table", "FRA-1")
    anna.hands(secretariat, chair, ben)
    secretariat.hands(chair, anna, ben)
    for desk in (secretariat, chair, anna, ben):
        assert desk.says("rules", "show") == stated
        rolling = desk.says("merge", "Article 1")["rolling"]
        assert "[end - France]" in rolling
        assert "[end - France]" in desk.reads("text", "show", "--clause", "Article 1")
    shown = anna.reads("text", "show", "--clause", "Article 1", "--attribution", "off")
    assert "France" not in shown
    assert len({d.says("status")["rolling_hash"] for d in (secretariat, chair, anna, ben)}) == 1

    begun = chair.says("silence", "start", "Article 3", "--clause", "Article 3")
    assert begun["deadline"] - begun["started"] < 25 * 3_600_000
    decided = chair.says("decide", "Article 1", "--adopt", "FRA-1")
    assert any("less than 48 hours ago" in w for w in decided["warnings"])
    assert "set the rules of A/CONF.9" in anna.reads("log")


def test_the_rolling_text_follows_the_profile_that_the_rules_state(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, _, anna, ben = four_desks
    anna.says("amend", "Article 1", "--text", "There is quiet at sea.", "--alternative")
    anna.says("amend", "Article 2(2)", "--delete", "--with", "FRA-1")
    anna.says("amend", "Article 2(3)", "--retain", "--with", "FRA-1")
    anna.says("amend", "Article 3", "--heading", "Beginning", "--with", "FRA-1")
    (tmp_path / "new.txt").write_text("States may ask for help.\n", encoding="utf-8")
    anna.says("amend", "Article 2(3)", "--insert-after", tmp_path / "new.txt", "--with", "FRA-1")
    anna.says("table", "FRA-1")
    anna.hands(secretariat, ben)
    hashes = {ben.says("status")["rolling_hash"]}
    secretariat.says("rules", "set", "--profile", "options")
    secretariat.hands(ben)
    shown = " ".join(ben.reads("text", "show", "--clause", "Article 1").split())
    assert "[Option 1: The purpose of this Convention is to limit noise at sea.]" in shown
    assert "[Option 2: FRA: There is quiet at sea.]" in shown
    secretariat.says("rules", "set", "--profile", "marks")
    secretariat.hands(ben)
    shown = ben.reads("text", "show")
    assert "MOD Article 1 – Purpose" in shown
    assert "MOD Article 3 –" in shown
    for mark in ("SUP 2.", "NOC 3.", "ADD 4."):
        assert mark in shown
    assert "Option" not in shown
    hashes.add(ben.says("status")["rolling_hash"])
    assert len(hashes) == 1, "how it is written changes nothing that is compared"
    for form in ("html", "md"):
        ben.says("export", "--view", "rolling", "--out", tmp_path / f"r.{form}")
    assert "MOD Article 1" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "MOD Article 1" not in (tmp_path / "r.md").read_text(encoding="utf-8")


def test_observers_comment_only_where_the_rules_let_them(four_desks: list[Desk]) -> None:
    secretariat, *_ = four_desks
    secretariat.says("delegation", "add", "UNEP", "UN Environment", "--observer")
    observer = enrolled(secretariat, "observer", "UNEP", "observer")
    secretariat.hands(observer)
    refused = observer.refused("comment", "Article 1", "May we speak?")
    assert "rules do not let observers" in refused["error"]
    secretariat.says("rules", "set", "--commenters", "observers-too")
    secretariat.hands(observer)
    assert observer.says("comment", "Article 1", "We may speak.")["party"] == "UNEP"
    assert observer.refused("position", "Article 1", "supports")["kind"] == "NotPermittedError"


def test_a_decision_waits_for_the_second_device_of_the_chair(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, _ = four_desks
    deputy = enrolled(secretariat, "deputy", "CHAIR", "deputy-chair")
    secretariat.says("rules", "set", "--quorum", "2")
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is to end noise.")
    anna.says("table", "FRA-1")
    anna.hands(secretariat)
    secretariat.hands(chair, deputy, anna)
    signed = chair.says("decide", "Article 1", "--adopt", "FRA-1")
    assert signed["in_effect"] is False
    assert "limit noise at sea" in signed["wording"]
    chair.hands(deputy, anna, secretariat)
    (waiting,) = deputy.says("merge", "Article 1")["pending"]
    assert (waiting["signed"], waiting["needed"]) == (["chair's laptop"], 1)
    assert "waits for 1 further device" in anna.reads("merge", "Article 1")
    assert chair.refused("decide", "Article 1", "--second", waiting["decision"])["error"]
    assert deputy.refused("decide", "Article 1", "--second", "ffff")["error"]
    assert deputy.refused("decide", "Article 1", "--second", waiting["decision"], "--text", "x")
    done = deputy.says("decide", "Article 1", "--second", waiting["decision"])
    assert done["in_effect"] is True
    assert done["wording"] == "The purpose of this Convention is to end noise."
    deputy.hands(chair, anna, secretariat)
    for desk in (chair, anna, secretariat):
        found = desk.says("merge", "Article 1")
        assert (found["base"], found["pending"]) == (done["wording"], [])
        assert desk.says("amendments")["amendments"][0]["state"] == "adopted"
