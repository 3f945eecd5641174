"""Comparing on the command line: files alone, and the states of a text in a workspace."""

from pathlib import Path

from tests.scenarios.desk import Desk, travaux


def test_files_need_no_workspace(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "treaties" / "versions"
    page = tmp_path / "changes.html"
    words = ("compare", folder / "ebrd_1991-03-28.md", folder / "ebrd_2006-10-15.md")
    answer = travaux(*words, "--html", page, "--json")
    assert answer.status == 0
    found = answer.json
    assert [c["changes"] for c in found["changes"]] == [["reworded"], ["reworded"]]
    assert found["changes"][0]["old"]["provision"] == "Article 1"
    assert found["changes"][0]["proposal"] is True
    assert found["summary"][0]["reworded"] == 2
    assert "<ins>" in page.read_text(encoding="utf-8")
    again = travaux(*words, "--html", page, "--json")
    assert again.status == 1
    assert "proposed match" in travaux(*words).out


def test_states_and_revisions_of_a_text(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat, chair, anna, _ = four_desks
    secretariat.says("issue", "A/CONF.9/L.1")
    anna.says("amend", "Article 2(1)", "--text", "Each Party shall limit the noise of its ships.")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    found = chair.says("compare", "base", "rolling", "--html", tmp_path / "rolling.html")
    (change,) = found["changes"]
    assert change["old"]["provision"] == "Article 2(1)"
    assert "FRA" in "".join(s["text"] for s in change["text"] if s["change"] == "inserted")
    assert change["proposal"] is False
    chair.says("decide", "Article 2(1)", "--adopt", "FRA-1")
    chair.hands(secretariat)
    found = secretariat.says("compare", "laid", "base")
    (change,) = found["changes"]
    assert {s["change"] for s in change["text"]} == {"kept", "deleted", "inserted"}
    found = secretariat.says("compare", "A/CONF.9/L.1", "base", "rolling")
    assert [c["step"] for c in found["changes"]] == [1]
    secretariat.says("export", "--format", "md", "--out", tmp_path / "out.md")
    found = secretariat.says("compare", "base", tmp_path / "out.md")
    assert found["summary"][0]["reworded"] == found["summary"][0]["moved"] == 0


def test_what_is_no_version_is_named(four_desks: list[Desk]) -> None:
    said = four_desks[0].refused("compare", "base", "A/CONF.9/L.99")
    assert "A/CONF.9/L.99" in said["error"]
    assert "rolling" in said["error"]
