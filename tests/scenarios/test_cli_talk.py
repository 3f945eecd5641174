"""Three desks, a week of talk: comments, who reads them, what is new to whom."""

import zipfile
from pathlib import Path
from typing import Any

from tests import docx_edits as word
from tests.scenarios.desk import Desk


def hands(sender: Desk, code: str, receiver: Desk) -> None:
    path = sender.folder / f"for-{code}.tvb"
    sender.says("sync", "bundle-out", path, "--for", code, "--force")
    receiver.says("sync", "bundle-in", path)


def items(desk: Desk, *more: str) -> list[Any]:
    return desk.says("inbox", *more)["items"]


def test_comments_are_threads_and_an_answer_goes_to_whoever_read_the_question(
    four_desks: list[Desk],
) -> None:
    secretariat, chair, anna, ben = four_desks
    asked = anna.says("comment", "Article 2(1)", "Is “should” meant, @KEN? <b>really</b>")
    assert asked["audience"] == "all"
    assert asked["mentions"] == ["KEN"]
    anna.hands(chair, ben)
    answer = ben.says("comment", "Article 2(1)", "Yes.", "--answer", asked["comment"][:8])
    ben.hands(anna, chair, secretariat)
    rows = anna.says("comments", "Article 2(1)")["comments"]
    assert [(r["party"], r["depth"]) for r in rows] == [("FRA", 0), ("KEN", 1)]
    assert rows[1]["answers"] == asked["comment"]
    assert "<b>really</b>" in anna.reads("comments", "Article 2(1)")
    assert ben.refused("comment", "Article 2(2)", "Yes.", "--answer", answer["comment"])["error"]
    assert "secretariat" not in secretariat.refused("comment", "Article 1", "May I?")["error"]


def test_a_comment_for_the_chair_is_nowhere_else(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is silence.")
    anna.says("table", "FRA-1", "--audience", "chair")
    said = anna.says("comment", "CHAIR/FRA-1", "We could live with less, @KEN should not know.")
    assert said["audience"] == "chair"
    assert said["warnings"] == ["KEN cannot read it: it is before “chair”."]
    hands(anna, "CHAIR", chair)
    hands(anna, "KEN", ben)
    anna.hands(secretariat)
    assert [c["words"] for c in chair.says("comments")["comments"]] == [said["words"]]
    answered = chair.says("comment", "CHAIR/FRA-1", "Noted.", "--answer", said["comment"][:8])
    assert answered["audience"] == "chair"
    for desk in (ben, secretariat):
        assert desk.says("comments")["comments"] == []
        assert "less" not in str(desk.says("inbox", "--all"))
    assert len({d.says("status")["rolling_hash"] for d in four_desks}) == 1


def test_who_is_asked_to_cosponsor_sees_it_first_until_it_does(four_desks: list[Desk]) -> None:
    _, _, anna, ben = four_desks
    anna.says("amend", "Article 2(1)", "--delete")
    assert anna.says("table", "FRA-1", "--with", "KEN")["sponsors"] == ["FRA"]
    anna.hands(ben)
    (first,) = ben.says("inbox")["first"]
    assert (first["what"], first["mentions_me"]) == ("tabled FRA-1", True)
    assert "asks you to co-sponsor" in ben.reads("inbox")
    assert ben.says("cosponsor", "FRA-1")["sponsors"] == ["FRA", "KEN"]
    assert ben.says("inbox")["first"] == []


def test_the_inbox_shows_what_is_new_own_overtaken_amendments_first(
    four_desks: list[Desk],
) -> None:
    _, chair, anna, ben = four_desks
    base = "Each Party should limit the noise of its ships within two years."
    anna.says("amend", "Article 2(1)", "--text", base.replace("two", "three"))
    anna.says("table", "FRA-1")
    ben.says("amend", "Article 2(1)", "--text", base.replace("two years", "one year"))
    ben.says("table", "KEN-1")
    anna.hands(ben, chair)
    ben.hands(anna, chair)
    assert [i["what"] for i in items(ben)][:1] == ["tabled FRA-1"]
    chair.says("decide", "Article 2(1)", "--adopt", "KEN-1",
               "--dispose", "FRA-1=deferred:later")  # fmt: skip
    chair.says("comment", "FRA-1", "Can @FRA accept one year?")
    chair.hands(anna, ben)
    found = anna.says("inbox")
    assert [i["kind"] for i in found["first"]][-1] == "comment"
    assert found["first"][-1]["mentions_me"]
    assert {g["where"] for g in found["groups"]} >= {"Article 2(1)"}
    decided = [i for i in found["items"] if i["kind"] == "decision"]
    assert decided[0]["words"] == "later"
    one = found["first"][-1]["id"]
    assert anna.says("inbox", "--read", one[:10])["unread"] == found["unread"] - 1
    assert anna.says("inbox", "--read", "all")["unread"] == 0
    assert "Nothing is new" in anna.reads("inbox")
    assert anna.says("inbox", "--unread", one[:10])["unread"] == 1
    assert len(items(anna, "--all")) >= found["unread"]
    anna.says("comment", "Article 1", "My own.")
    assert anna.says("inbox")["unread"] == 1
    assert anna.refused("inbox", "--read", "zzzz")["error"]


def test_comments_stand_beside_a_tracked_text_and_narrow_ones_only_when_ticked(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    _, _, anna, ben = four_desks
    hostile = "<script>alert(1)</script> \u4e2d\u6587 \u0639\u0631\u0628\u064a & ]]>"
    ben.says("comment", "Article 2(1)", hostile)
    ben.hands(anna)
    anna.says("comment", "Article 2(1)", "Among us: four would do.", "--audience", "own")
    for name in ("out.docx", "out.html"):
        path = tmp_path / name
        made = anna.says("export", "--view", "tracked", "--out", path)
        assert (made["comments"], made["warnings"]) == (1, [])
        assert "Among us" not in _all_of(path)
        assert "&lt;script&gt;" in _all_of(path)
        assert "<script" not in _all_of(path)
        ticked = anna.says(
            "export", "--view", "tracked", "--out", path, "--force", "--comments", "all", "own"
        )
        assert ticked["comments"] == 2
        assert "only “own” may read" in ticked["warnings"][0]
        assert "Among us" in _all_of(path)
        none = ("--comments", "none", "--force")
        assert anna.says("export", "--view", "tracked", "--out", path, *none)["comments"] == 0
        assert "script" not in _all_of(path)
    page = ("export", "--view", "base", "--out", tmp_path / "base.html")
    anna.says(*page)
    assert "alert" not in (tmp_path / "base.html").read_text(encoding="utf-8")


def test_comments_made_in_word_are_signed_for_whom_one_says(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    _, _, anna, ben = four_desks
    ben.says("comment", "Article 1", "What is noise?")
    ben.hands(anna)
    out, back = tmp_path / "out.docx", tmp_path / "back.docx"
    anna.says("export", "--view", "base", "--out", out)
    data = word.commented(out.read_bytes(), "warships", "Why not, @KEN?", "Anna Author")
    back.write_bytes(data)
    ask = ("import-amendments", back, "--delegation", "FRA")
    (shown,) = anna.says(*ask)["said"]
    assert (shown["on"], shown["words"], shown["comment"]) == (
        "Article 2(3)", "Why not, @KEN?", "",
    )  # fmt: skip
    assert len(anna.says("comments")["comments"]) == 1
    anna.says(*ask, "--yes")
    (own,) = anna.says("comments", "Article 2(3)")["comments"]
    assert (own["audience"], own["mentions"]) == ("own", ["KEN"])
    assert anna.says(*ask, "--yes")["said"] == [], "a file read twice says nothing twice"
    back.write_bytes(word.commented(out.read_bytes(), "thirtieth", "Too soon.", "Anna Author"))
    anna.says(*ask, "--yes", "--comments-to", "all")
    (public,) = anna.says("comments", "Article 3")["comments"]
    assert (public["audience"], public["words"]) == ("all", "Too soon.")
    # what went out comes back without being taken for new
    anna.says("export", "--view", "tracked", "--out", out, "--force", "--comments", "all", "own")
    again = anna.says("import-amendments", out, "--delegation", "FRA")
    assert (again["said"], again["comments"], again["amendments"]) == ([], [], [])


def _all_of(path: Path) -> str:
    if path.suffix != ".docx":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as held:
        return "".join(held.read(n).decode() for n in held.namelist() if n.endswith(".xml"))
