"""Amendments and decisions as CSV and JSON: what a secretariat takes into its own tools."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.scenarios.desk import Answer, travaux


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables") / "demo"
    assert travaux("demo", folder).status == 0
    return folder


def at(demo: Path, who: str, *words: object) -> Answer:
    options = ("--workspace", demo / f"{who}.travaux", "--passphrase-file", demo / "passphrase.txt")
    return travaux(*options, *words)


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))


def test_every_amendment_is_a_row_in_both_formats(demo: Path, tmp_path: Path):
    table, document = tmp_path / "a.csv", tmp_path / "a.json"
    for file in (table, document):
        made = at(demo, "chair", "export", "--view", "amendments", "--out", file)
        assert made.status == 0, made.err
    found = rows(table)
    held = json.loads(document.read_text("utf-8"))
    assert held["format"] == "travaux/amendments/1"
    assert held["amendments"] == found
    listed = at(demo, "chair", "amendments", "--json").json["amendments"]
    assert {r["amendment"] for r in found} == {a["number"] for a in listed}
    change = next(r for r in found if r["amendment"] == "FRA-2")
    assert (change["operation"], change["part"], change["language"]) == (
        "substitution",
        "text",
        "en",
    )
    assert "24" in change["present"]
    assert "48" in change["proposed"]
    assert change["provision"] == "Article 8(1)"


def test_every_decision_is_a_row_with_its_reason(demo: Path, tmp_path: Path):
    table = tmp_path / "decisions.csv"
    made = at(demo, "sec", "export", "--view", "decisions", "--format", "csv", "--out", table)
    assert made.status == 0, made.err
    found = rows(table)
    assert found
    assert all(r["by"] == "CHAIR" and r["standing"] == "in force" for r in found)
    assert {r["outcome"] for r in found} >= {"adopted", "not reflected"}
    assert all(r["reason"] for r in found if r["outcome"] == "not reflected")


def test_a_view_that_is_no_table_is_refused_as_one(demo: Path, tmp_path: Path):
    refused = at(demo, "sec", "export", "--view", "rolling", "--out", tmp_path / "x.csv")
    assert refused.status == 1
    assert "There is no rolling view as csv" in refused.err
    assert "amendments, decisions, positions" in refused.err


def test_every_position_is_a_row_in_both_formats(demo: Path, tmp_path: Path):
    said = at(demo, "chair", "position", "FRA-2", "opposes", "--note", "=1+1: too much")
    assert said.status == 0, said.err
    secret = at(
        demo, "chair", "position", "FRA-2", "reserves", "--note", "in truth", "--audience", "own"
    )
    assert secret.status == 0, secret.err
    table, document = tmp_path / "p.csv", tmp_path / "p.json"
    for file in (table, document):
        made = at(demo, "chair", "export", "--view", "positions", "--out", file)
        assert made.status == 0, made.err
    held = json.loads(document.read_text("utf-8"))
    found = rows(table)
    assert held["format"] == "travaux/positions/1"
    assert [r["delegation"] for r in held["positions"]] == [r["delegation"] for r in found]
    (mine,) = [r for r in held["positions"] if r["delegation"] == "CHAIR"]
    assert (mine["stance"], mine["note"], mine["on"]) == ("opposes", "=1+1: too much", "FRA-2")
    assert "'=1+1" in table.read_text("utf-8-sig"), "no spreadsheet runs it"
    assert "in truth" not in document.read_text("utf-8")
