"""Three desks, a week of negotiation: who stands where, and what is left to agree."""

from pathlib import Path

from tests.scenarios.desk import Desk, enrolled


def _everybody_hears(*desks: Desk) -> None:
    for desk in desks:
        desk.hands(*(other for other in desks if other is not desk))


def test_a_week_of_positions_ends_with_one_opponent_and_then_none(four_desks: list[Desk]) -> None:
    secretariat, chair, anna, ben = four_desks
    anna.says(
        "amend", "Article 2(1)", "--text",
        "Each Party shall limit the noise of its ships within two years.",
    )  # fmt: skip
    anna.says("table", "FRA-1")
    ben.says(
        "amend", "Article 2(1)", "--text",
        "Each Party should limit the noise of its ships within ten years.",
    )  # fmt: skip
    ben.says("table", "KEN-1")
    _everybody_hears(secretariat, chair, anna, ben)

    # Monday: France opposes ten years, Kenya reserves on "shall", both by the reading.
    said = anna.says("position", "Article 2(1)", "opposes", "--pick", "2=2", "--note", "Too long.")
    assert [p["name"] for p in said["positions"]] == ["FRA-1", "KEN-1", "“ten”"]
    ben.says("position", "FRA-1", "reserves")
    assert "condition" in anna.refused("position", "KEN-1", "accepts-if")["error"]
    _everybody_hears(secretariat, chair, anna, ben)
    seen = [desk.says("matrix") for desk in (secretariat, chair, anna, ben)]
    assert all(one == seen[0] for one in seen)
    (row,) = seen[0]["matrix"]
    assert row["clause"] == "Article 2(1)"
    assert {code: s["stance"] for code, s in row["stands"].items()} == {
        "FRA": "opposes", "KEN": "reserves",
    }  # fmt: skip
    assert seen[0]["close_to_agreement"] == [{"clause": "Article 2(1)", "on": "FRA-1"}]
    assert seen[0]["one_opponent_left"] == [
        {"clause": "Article 2(1)", "on": "“ten”", "delegation": "FRA"}
    ]

    # Tuesday: what-if names who opposes the result, and what they said.
    tried = chair.says("what-if", "Article 2(1)", "--pick", "1=2", "2=2")
    assert tried["opposed_by"] == ["FRA"]
    assert ("FRA", "opposes", "Too long.") in {
        (s["party"], s["stance"], s["note"]) for p in tried["positions"] for s in p["stands"]
    }

    # Wednesday: the other place is decided; France's stand on "ten" survives it.
    chair.says(
        "decide", "Article 2(1)", "--pick", "1=2", "--dispose",
        "FRA-1=adopted:", "KEN-1=deferred:the years are open",
    )  # fmt: skip
    _everybody_hears(secretariat, chair, anna, ben)
    (row,) = ben.says("matrix")["matrix"]
    assert row["stands"]["FRA"]["on"] == "“ten”"
    shown = ben.says("matrix", "--clause", "Article 2(1)")["positions"]
    ten = next(p for p in shown if p["name"] == "“ten”")
    assert (ten["live"], ten["unit"], ten["reading"]) == (True, 1, 2)

    # Thursday: France gives way; nobody is left against it.
    anna.says("position", "Article 2(1)", "accepts-if", "--pick", "1=2", "--note", "a report")
    _everybody_hears(secretariat, chair, anna, ben)
    assert chair.says("matrix")["one_opponent_left"] == []
    assert "a report" in chair.reads("matrix", "--clause", "Article 2(1)")

    # Friday: it is decided; what was said stays to be read, and counts no more.
    chair.says("decide", "Article 2(1)", "--adopt", "KEN-1")
    shown = chair.says("matrix", "--clause", "Article 2(1)")["positions"]
    ten = next(p for p in shown if p["name"] == "“ten”")
    assert (ten["live"], ten["fate"]) == (False, "in the text")
    assert chair.says("matrix")["matrix"] == []


def test_a_group_speaks_for_its_members_and_a_member_for_itself(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, chair, anna, ben = four_desks
    secretariat.says("delegation", "add", "AU", "African Union", "--group", "--members", "KEN")
    union = enrolled(secretariat, "union", "AU")
    secretariat.hands(chair, anna, ben, union)
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is silence at sea.")
    anna.says("table", "FRA-1")
    anna.hands(secretariat, chair, ben, union)
    union.says("position", "FRA-1", "opposes", "--note", "Silence is too much.")
    union.hands(secretariat, chair, anna, ben)
    (row,) = chair.says("matrix")["matrix"]
    assert row["stands"]["KEN"] == {
        "stance": "opposes", "on": "FRA-1", "via": "AU", "earlier": False, "confidential": False,
    }  # fmt: skip
    ben.says("position", "FRA-1", "supports")
    ben.hands(chair)
    (row,) = chair.says("matrix")["matrix"]
    assert row["stands"]["KEN"]["stance"] == "supports"
    assert row["one_opponent_left"] == [{"on": "FRA-1", "delegation": "AU"}]
    table = chair.reads("matrix", "--csv")
    assert table.splitlines()[0] == "CLAUSE,AU,FRA,KEN,CLOSE TO AGREEMENT,ONE OPPONENT LEFT"
    assert table.splitlines()[1] == "Article 1,opposes,supports,supports,,FRA-1: AU"


def test_what_is_said_to_the_chair_alone_is_in_nobody_elses_matrix(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    _, chair, anna, ben = four_desks
    ben.says("amend", "Article 1", "--text", "The purpose of this Convention is silence at sea.")
    ben.says("table", "KEN-1")
    ben.hands(chair, anna)
    anna.says("position", "KEN-1", "opposes")
    anna.says("position", "KEN-1", "accepts-if", "--note", "the annex goes", "--audience", "chair")
    anna.hands(chair, ben)
    sealed = tmp_path / "for-the-chair.tvb"
    anna.says("sync", "bundle-out", sealed, "--for", "CHAIR")
    chair.says("sync", "bundle-in", sealed)
    (theirs,) = ben.says("matrix")["matrix"]
    assert theirs["stands"]["FRA"]["stance"] == "opposes"
    found = chair.says("matrix")
    assert found["matrix"][0]["stands"]["FRA"]["stance"] == "accepts-if"
    assert found["confidential"] == 1
    assert chair.says("matrix", "--public") == ben.says("matrix", "--public")
    assert "the annex goes" not in ben.reads("matrix", "--clause", "Article 1")


def test_a_stand_on_an_earlier_version_counts_until_another_is_taken(
    four_desks: list[Desk],
) -> None:
    _, chair, anna, ben = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose of this Convention is silence at sea.")
    anna.says("table", "FRA-1")
    anna.hands(ben)
    ben.says("position", "FRA-1", "opposes")
    anna.says("revise", "FRA-1")
    anna.says(
        "amend", "Article 1", "--with", "FRA-1",
        "--text", "The purpose of this Convention is less noise at sea.",
    )  # fmt: skip
    anna.says("table", "FRA-1")
    ben.hands(chair)
    anna.hands(chair, ben)
    (row,) = chair.says("matrix")["matrix"]
    assert (row["stands"]["KEN"]["stance"], row["stands"]["KEN"]["earlier"]) == ("opposes", True)
    ben.says("position", "FRA-1", "supports")
    ben.hands(chair)
    (row,) = chair.says("matrix")["matrix"]
    assert (row["stands"]["KEN"]["stance"], row["stands"]["KEN"]["earlier"]) == ("supports", False)
    ben.says("position", "FRA-1", "none")
    ben.hands(chair)
    (row,) = chair.says("matrix")["matrix"]
    assert "KEN" not in row["stands"]
