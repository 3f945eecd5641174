"""Three desks, a week of negotiation: how a clause came about, told, written down, and checked."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.desk import Desk, travaux

BASE = "Each Party should limit the noise of its ships within two years."
HOSTILE = "<script>alert(1)</script> & </blockquote><img src=x onerror=alert(2)>"


@pytest.fixture
def negotiated(four_desks: list[Desk]) -> list[Desk]:
    """A week on Article 2(1): two amendments, talk, a decision, a revision, one more decision."""
    secretariat, chair, anna, ben = four_desks
    anna.says("amend", "Article 2(1)", "--text", BASE.replace("should", "shall"),
              "--rationale", f"A duty. {HOSTILE}")  # fmt: skip
    anna.says("table", "FRA-1")
    ben.says("amend", "Article 2(1)", "--text", BASE.replace("two years", "three years"))
    ben.says("table", "KEN-1")
    ben.says("comment", "Article 2(1)", f"We need time, @FRA. {HOSTILE}")
    anna.says("comment", "Article 2(1)", "Among us: four would do.", "--audience", "own")
    anna.hands(chair, ben, secretariat)
    ben.hands(chair, anna, secretariat)
    chair.says("decide", "Article 2(1)", "--adopt", "FRA-1",
               "--dispose", "KEN-1=not-reflected:too long")  # fmt: skip
    chair.hands(secretariat, anna, ben)
    secretariat.says("issue", "A/CONF.9/L.1")
    secretariat.hands(chair, anna, ben)
    chair.says("decide", "Article 2(1)", "--text", BASE.replace("should", "shall").replace(
        "noise of its ships", "noise and the light of its ships"))  # fmt: skip
    chair.hands(secretariat, anna, ben)
    secretariat.says("issue", "A/CONF.9/L.1/Rev.1")
    secretariat.hands(chair, anna, ben)
    return four_desks


def origin(desk: Desk, word: str) -> Any:
    found = desk.says("history", "Article 2(1)", "--word", word)["origins"]
    assert len(found) == 1, found
    return found[0]


def test_a_word_names_who_brought_it_and_a_revision_where_it_first_stood(
    negotiated: list[Desk],
) -> None:
    _, chair, anna, ben = negotiated
    shall, light, noise = (origin(anna, w) for w in ("shall", "light", "noise"))
    assert (shall["brought_by"], shall["amendments"], shall["sponsors"]) == (
        "decided", ["FRA-1"], ["FRA"],
    )  # fmt: skip
    assert (light["brought_by"], light["party"], light["amendments"]) == ("decided", "CHAIR", [])
    assert noise["brought_by"] == "laid"
    gone = origin(anna, "should")
    assert gone["brought_by"] == "laid"
    assert gone["left_with"] == shall["entry"]
    assert anna.says("history", "Article 2(1)", "--word", "peace")["origins"] == []
    revisions = [
        (r["symbol"], r["change"]) for r in ben.says("history", "Article 2(1)")["revisions"]
    ]
    assert revisions == [("A/CONF.9/L.1", "reworded"), ("A/CONF.9/L.1/Rev.1", "reworded")]
    told = chair.reads("history", "Article 2(1)", "--word", "shall")
    assert "in the words of FRA-1 (FRA)" in " ".join(told.split())
    assert chair.says("history", "Article 1")["revisions"][1]["change"] == "as before"


def test_the_travaux_are_the_same_on_every_desk_but_for_what_few_may_read(
    negotiated: list[Desk],
) -> None:
    secretariat, chair, anna, ben = negotiated
    told = [d.says("history", "Article 2(1)") for d in (secretariat, chair, ben)]
    assert told[0] == told[1] == told[2]
    mine = anna.says("history", "Article 2(1)")
    narrow = [a for a in mine["acts"] if a["audience"] != "all"]
    assert [a["words"] for a in narrow] == ["Among us: four would do."]
    assert {**mine, "acts": [a for a in mine["acts"] if a not in narrow]} == told[0]


def test_a_file_of_travaux_proves_itself_on_any_machine(
    negotiated: list[Desk], tmp_path: Path
) -> None:
    anna = negotiated[2]
    path = tmp_path / "article-2.json"
    anna.says("history", "Article 2(1)", "--word", "shall", "--out", path)
    assert "Among us" not in path.read_text(encoding="utf-8")
    checked = travaux("verify", path)  # no workspace is named
    assert checked.status == 0, checked
    assert "every signature" not in checked.err
    again = travaux("--json", "verify", path).json
    public = anna.says("history", "Article 2(1)", "--word", "shall")
    kept = [a for a in public["acts"] if a["audience"] == "all"]
    assert again["travaux"] == {**public, "acts": kept}
    assert again["unproven"] == 0
    for change in _forgeries(json.loads(path.read_text(encoding="utf-8"))):
        path.write_text(json.dumps(change, ensure_ascii=False), encoding="utf-8")
        refused = travaux("--json", "verify", path)
        assert refused.status == 1, change.keys()
        assert "Traceback" not in refused.err


def _forgeries(held: Any) -> list[Any]:
    entries = held["record"]["entries"]
    bent = entries[2][:200] + ("A" if entries[2][200] != "A" else "B") + entries[2][201:]
    return [
        {**held, "origins": [{**held["origins"][0], "sponsors": ["KEN"]}]},
        {**held, "entries": held["entries"][:-1]},
        {**held, "acts": held["acts"][1:]},
        {**held, "conference_id": "00" * 32},
        {**held, "clause_id": "zz"},
        {**held, "record": {**held["record"], "entries": [*entries[:2], bent, *entries[3:]]}},
        {**held, "record": {**held["record"], "entries": entries[:-1]}},
        {**held, "record": None},
        {**held, "format": "travaux/history/2"},
    ]


def test_what_few_may_read_is_written_only_when_ticked(
    negotiated: list[Desk], tmp_path: Path
) -> None:
    _, _, anna, ben = negotiated
    for name in ("all.html", "all.txt", "all.json"):
        anna.says("history", "Article 2(1)", "--out", tmp_path / name)
        assert "Among us" not in (tmp_path / name).read_text(encoding="utf-8"), name
    for name in ("own.html", "own.txt", "own.json"):
        made = anna.says("history", "Article 2(1)", "--out", tmp_path / name, "--with", "own")
        assert made["audiences"] == ["all", "own"]
        assert "Among us" in (tmp_path / name).read_text(encoding="utf-8"), name
    checked = travaux("--json", "verify", tmp_path / "own.json").json
    assert (checked["ok"], checked["unproven"]) == (True, 1)
    assert ben.refused("history", "Article 2(1)", "--out", tmp_path / "x.html", "--with", "own")
    assert anna.refused("history", "Article 2(1)", "--out", tmp_path / "own.html")["error"]


def test_hostile_words_in_a_page_are_words(negotiated: list[Desk], tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    negotiated[1].says("history", "Article 2(1)", "--word", "shall", "--out", path)
    page = path.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") >= 2
    assert "default-src &#x27;none&#x27;" in page
    assert "FRA-1" in page
