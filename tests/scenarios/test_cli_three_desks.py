"""A clause negotiated from end to end by nothing but the command line, on four machines."""

import hashlib
from pathlib import Path

from tests.scenarios.desk import Desk, enrolled


def hashes(*every: Desk) -> set[str]:
    return {desk.says("status")["rolling_hash"] for desk in every}


def test_a_clause_from_the_first_amendment_to_the_issued_revision(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, chair, anna, ben = four_desks
    assert len(hashes(secretariat, chair, anna, ben)) == 1

    # Apart from each other: a collision on one word, the same change by two, a new paragraph.
    words = "Each Party shall limit the noise of its ships within two years."
    anna.says("amend", "Article 2(1)", "--text", words, "--rationale", "An obligation.")
    assert anna.says("amendments", "--state", "draft")["amendments"][0]["number"] == "FRA-1"
    anna.says("table", "FRA-1")
    other = "Each Party shall limit the noise of its ships within ten years."
    ben.says("amend", "Article 2(1)", "--text", other)
    (tmp_path / "new.txt").write_text("States may ask for help.\n", encoding="utf-8")
    ben.says("amend", "Article 2(3)", "--insert-after", tmp_path / "new.txt", "--with", "KEN-1")
    drafted = ben.says("table", "KEN-1")
    assert [o["operation"] for o in drafted["operations"]] == ["substitution", "insertion"]
    ben.says("amend", "Article 2(3)", "--delete")
    ben.says("table", "KEN-2", "--with", "FRA")
    anna.hands(chair)
    ben.hands(chair, anna)
    anna.hands(ben, secretariat)
    assert len(hashes(secretariat, chair, anna, ben)) == 1

    merge = chair.says("merge", "Article 2(1)")
    assert merge["base"].startswith("Each Party should")
    assert [[r["sponsors"] for r in u["readings"]] for u in merge["units"]] == [
        [[], ["FRA", "KEN"]],
        [[], ["KEN"]],
    ]
    assert merge["rolling"] == (
        "Each Party [should][FRA, KEN: shall] limit the noise of its ships within "
        "[two][KEN: ten] years."
    )
    assert chair.says("status")["open_units"] == 4

    # Promise 1: nothing is issued while an amendment waits, and the refusal lists them.
    refusal = secretariat.refused("issue", "A/CONF.9/L.1/Rev.1")
    assert refusal["kind"] == "UndisposedError"
    assert {u["amendment"] for u in refusal["undisposed"]} == {"FRA-1", "KEN-1", "KEN-2"}

    without = chair.refused("decide", "Article 2(1)", "--pick", "1=2", "2=1")
    assert "KEN-1" in without["error"]
    before = chair.says("what-if", "Article 2(1)", "--pick", "2=1")
    assert (before["brackets_before"], before["brackets_after"]) == (2, 1)
    assert before["opponents"] == ["KEN"]
    gave_way = chair.says("what-if", "Article 2(1)", "--pick", "2=1", "--accept", "KEN:2=1")
    assert gave_way["opponents"] == []
    decided = chair.says(
        "decide", "Article 2(1)", "--pick", "1=2", "2=1",
        "--dispose", "KEN-1=in-part:ten years is too long",
    )  # fmt: skip
    assert decided["wording"] == words
    assert {d["amendment"]: d["outcome"] for d in decided["dispositions"]} == {
        "FRA-1": "adopted",
        "KEN-1": "in-part",
    }
    chair.says("decide", "Article 2", "--adopt", "KEN-1")
    refused = "KEN-2=not-reflected:agreed in the corridor to keep it"
    chair.says("decide", "Article 2(3)", "--dispose", refused)
    chair.hands(secretariat, anna, ben)

    issued = secretariat.says("issue", "A/CONF.9/L.1/Rev.1")
    secretariat.hands(chair, anna, ben)
    rolled = hashes(secretariat, chair, anna, ben)
    assert rolled == {issued["rolling_hash"]}
    shown = ben.says("text", "show", "--view", "base", "--revision", "A/CONF.9/L.1/Rev.1")
    texts = [c["text"] for c in shown["clauses"]]
    assert words in texts
    assert "States may ask for help." in texts
    assert "Nothing in this Article affects warships." in texts
    states = {a["number"]: a["state"] for a in anna.says("amendments")["amendments"]}
    assert states == {"FRA-1": "adopted", "KEN-1": "in-part", "KEN-2": "not-reflected"}
    for desk in (secretariat, chair, anna, ben):
        assert desk.says("verify")["ok"] is True
    assert "ten years is too long" in chair.reads("history", "Article 2(1)")


def test_what_is_asked_for_is_found_again(tmp_path: Path, four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 3", "--heading", "Beginning of force", "--rationale", "Plainer.")
    draft = anna.says("search", "plainer")["entries"]
    assert [(e["kind"], e["where"]) for e in draft] == [("draft", "FRA-1")]
    anna.says("table", "FRA-1")
    anna.hands(chair)
    found = chair.says("search", "beginning")["entries"]
    assert [(e["kind"], e["where"]) for e in found] == [("amendment", "FRA-1")]
    assert chair.says("search", "nowhere at all")["entries"] == []
    log = chair.says("log", "--clause", "Article 3")["entries"]
    assert [e["party"] for e in log] == ["SEC", "FRA"]
    heading = chair.says("merge", "Article 3", "--heading")
    assert heading["part"] == "heading"
    assert heading["units"]


def test_an_amendment_is_withdrawn_taken_over_and_revised(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    _, chair, anna, ben = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose is to end noise at sea.")
    anna.says("table", "FRA-1")
    anna.hands(ben, chair)
    assert ben.says("cosponsor", "FRA-1")["sponsors"] == ["FRA", "KEN"]
    assert anna.says("withdraw", "FRA-1")["state"] == "withdrawn"
    ben.hands(chair, anna)
    anna.hands(chair, ben)
    assert len(hashes(chair, anna, ben)) == 1
    assert chair.says("amendments")["amendments"][0]["sponsors"] == ["KEN"]

    ben.says("amend", "Article 3", "--text", "It enters into force on the tenth day.")
    ben.says("table", "KEN-1")
    drafted = ben.says("revise", "KEN-1")
    assert drafted["revises"] == "KEN-1"
    ben.says(
        "amend", "Article 3", "--text", "It enters into force on the fifth day.",
        "--with", "KEN-1",
    )  # fmt: skip
    assert ben.says("table", "KEN-1")["amendment"] == "KEN-1 rev.1"
    states = {a["number"]: a["state"] for a in ben.says("amendments")["amendments"]}
    assert states["KEN-1"] == "superseded"
    assert states["KEN-1 rev.1"] == "tabled"
    assert anna.refused("revise", "FRA-1")["kind"] == "UsageError"
    ben.says("amend", "Article 1", "--retain")
    assert ben.says("discard", "KEN-2")["state"] == "discarded"


def test_a_clause_is_moved_by_decision(tmp_path: Path, four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    drafted = anna.says("amend", "Article 2(3)", "--move-after", "Article 2(1)")
    assert drafted["operations"][0]["operation"] == "relocation"
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("decide", "Article 2(3)", "--adopt", "FRA-1")
    chair.hands(secretariat, anna, ben)
    assert len(hashes(secretariat, chair, anna, ben)) == 1
    shown = ben.says("text", "show", "--view", "base", "--clause", "Article 2")["clauses"]
    assert [c["text"][:12] for c in shown[1:]] == ["Each Party s", "Nothing in t", "Each Party s"]
    assert anna.refused("amend", "Article 2", "--move-after", "Article 2(1)")


def test_a_bundle_since_theirs_leaves_out_what_they_hold(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, chair, _, _ = four_desks
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    chair.says("sync", "bundle-out", theirs)
    assert secretariat.says("sync", "bundle-out", ours, "--since", theirs)["sent"] == 0
    again = chair.says("sync", "bundle-in", ours)
    assert (again["received"], again["waiting"], again["quarantined"]) == (0, 0, 0)


def test_a_revoked_device_counts_no_longer(tmp_path: Path, four_desks: list[Desk]) -> None:
    secretariat, chair, anna, _ = four_desks
    stolen = enrolled(secretariat, "stolen", "KEN")
    found = secretariat.says("device", "list")["devices"]
    (id_,) = [d["id"] for d in found if d["name"] == "stolen's laptop"]
    secretariat.says("device", "revoke", id_[:8], "--reason", "stolen")
    stolen.says("sync", "bundle-in", tmp_path / "from-sec.tvb")
    stolen.says("amend", "Article 1", "--text", "There is no purpose.")
    stolen.says("table", "KEN-1")
    stolen.hands(chair)
    secretariat.hands(chair)
    assert chair.says("status")["waiting"] == 2, "the amendment, and a statement of what it holds"
    assert chair.says("amendments")["amendments"] == []
    assert "revoked" in chair.reads("status")
    assert anna.refused("device", "list", "--workspace", tmp_path / "none")["error"]


def test_every_view_is_exported_in_every_format(tmp_path: Path, four_desks: list[Desk]) -> None:
    secretariat, _, anna, _ = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is silence at sea.")
    anna.says("table", "FRA-1")
    anna.hands(secretariat)
    for form in ("txt", "md", "html", "json"):
        for view in ("base", "rolling", "clean"):
            out = tmp_path / f"{view}.{form}"
            made = secretariat.says("export", "--view", view, "--out", out)
            assert made["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
            assert made["warnings"] == (
                [] if view == "base" else ["1 choice is still open in this text."]
            )
            assert ("FRA" in out.read_text(encoding="utf-8")) == (view == "rolling")


def test_a_decision_is_undone_and_what_it_settled_is_open_again(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    before = "The purpose of this Convention is to limit noise at sea."
    anna.says("amend", "Article 1", "--text", before.replace("limit", "reduce"))
    anna.says("table", "FRA-1")
    anna.hands(chair)
    made = chair.says("decide", "Article 1", "--adopt", "FRA-1")
    assert "reduce" in made["wording"]
    undone = chair.says("decide", "Article 1", "--undo", made["decision"][:12])
    assert undone["wording"] == before
    assert chair.says("merge", "Article 1")["units"][0]["readings"][1]["sponsors"] == ["FRA"]
    chair.refused("decide", "Article 1", "--undo", made["decision"])
    chair.refused("decide", "Article 1", "--undo", "ffff")
    chair.hands(secretariat, anna, ben)
    assert len(hashes(secretariat, chair, anna, ben)) == 1
    assert anna.says("amendments")["amendments"][0]["state"] == "tabled"
    assert [e["what"] for e in anna.says("history", "Article 1")["entries"][1:]] == [
        "laid",
        "decided",
        "undone",
    ]
