"""Akoma Ntoso through the command line: out of one conference, into another, the same text."""

import json
import re
from pathlib import Path

import pytest

from tests.akn_schema import faults
from tests.scenarios.desk import Answer, travaux


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("akn") / "demo"
    assert travaux("demo", folder).status == 0
    return folder


def at(demo: Path, who: str, *words: object) -> Answer:
    options = ("--workspace", demo / f"{who}.travaux", "--passphrase-file", demo / "passphrase.txt")
    return travaux(*options, *words)


def body(file: Path) -> str:
    """The text of a file, without its head."""
    return re.sub(r"(?s)<meta>.*?</meta>", "", file.read_text("utf-8"))


@pytest.mark.parametrize("view", ["base", "rolling", "clean"])
def test_every_view_is_valid_and_the_same_bytes_again(demo: Path, tmp_path: Path, view: str):
    first, second = tmp_path / "a.akn", tmp_path / "b.xml"
    for file in (first, second):
        assert at(demo, "sec", "export", "--view", view, "--out", file).status == 0
    assert faults(first.read_bytes()) == []
    assert first.read_bytes() == second.read_bytes()
    others = tmp_path / "c.akn"
    assert at(demo, "fra", "export", "--view", view, "--out", others).status == 0
    assert others.read_bytes() == first.read_bytes()


def test_a_text_goes_into_another_conference_and_comes_out_the_same(demo: Path, tmp_path: Path):
    out, again = tmp_path / "out.akn", tmp_path / "again.akn"
    assert at(demo, "sec", "export", "--view", "base", "--out", out).status == 0
    other = tmp_path / "other"
    other.mkdir()
    (other / "passphrase.txt").write_text("correct horse battery staple moon", encoding="utf-8")
    made = at(other, "sec", "conference", "create", "--title", "Another conference")
    assert made.status == 0, made.err
    laid = at(other, "sec", "text", "import", out, "--json")
    assert laid.status == 0, laid.err
    facts = json.loads(laid.out)
    assert facts["warnings"] == []
    assert facts["language"] == "en"
    assert at(other, "sec", "export", "--view", "base", "--out", again).status == 0
    assert body(again) == body(out)


def test_a_text_laid_a_second_time_has_clauses_of_its_own(demo: Path, tmp_path: Path):
    out = tmp_path / "out.akn"
    assert at(demo, "sec", "export", "--view", "base", "--out", out).status == 0
    laid = at(demo, "sec", "text", "import", out, "--title", "The same again")
    assert laid.status == 0, laid.err
    assert "was laid before the conference" in laid.out


def test_a_file_is_compared_with_the_text_by_its_ids(demo: Path, tmp_path: Path):
    out = tmp_path / "issued.akn"
    words = ("export", "Convention on Responsible", "--revision", "A/CONF.300/L.1/Rev.1")
    assert at(demo, "chair", *words, "--out", out).status == 0
    found = at(demo, "chair", "compare", out, "base", "--json")
    assert found.status == 0, found.err
    assert json.loads(found.out)["changes"] == []
    told = at(demo, "chair", "compare", out, "base")
    assert "matched by their ids" in " ".join(told.out.split())


def test_what_cannot_be_read_is_refused_by_name(demo: Path, tmp_path: Path):
    file = tmp_path / "bomb.akn"
    file.write_text('<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso/>', encoding="utf-8")
    refused = at(demo, "sec", "text", "import", file)
    assert refused.status == 1
    assert "bomb.akn" in refused.err
    assert "DOCTYPE" in refused.err


def test_the_amendments_are_a_list_that_is_valid(demo: Path, tmp_path: Path):
    file, one = tmp_path / "all.akn", tmp_path / "one.akn"
    words = ("export", "Convention on Responsible", "--view", "amendments")
    made = at(demo, "chair", *words, "--out", file, "--json")
    assert made.status == 0, made.err
    assert faults(file.read_bytes()) == []
    source = file.read_text("utf-8")
    assert json.loads(made.out)["amendments"] == source.count("<amendment name=")
    assert made.json["amendments"] >= 4
    for code in ("FRA", "NOR", "KEN"):
        assert f'<docProponent refersTo="#party_{code}">{code}</docProponent>' in source
    made = at(demo, "chair", *words, "--amendment", "FRA-2", "--out", one)
    assert made.status == 0, made.err
    assert faults(one.read_bytes()) == []
    assert one.read_text("utf-8").count("<quotedText ") == 2
    table = tmp_path / "one.csv"
    assert at(demo, "chair", *words, "--amendment", "FRA-2", "--out", table).status == 0
    numbers = {line.split(",")[0] for line in table.read_text("utf-8-sig").splitlines()[1:]}
    assert "FRA-2" in numbers
    assert not numbers & {"FRA-1", "FRA-3", "NOR-1", "KEN-1"}
    refused = at(demo, "chair", *words, "--amendment", "FRA-99", "--out", tmp_path / "x.akn")
    assert refused.status == 1
    assert "FRA-99" in refused.err


def test_only_some_clauses_are_written_and_only_where_they_can_be(demo: Path, tmp_path: Path):
    file = tmp_path / "part.txt"
    words = ("export", "Convention on Responsible", "--clause", "Article 2", "Article 4(3)")
    made = at(demo, "chair", *words, "--view", "base", "--out", file)
    assert made.status == 0, made.err
    whole = tmp_path / "whole.txt"
    assert at(demo, "chair", *words[:2], "--view", "base", "--out", whole).status == 0
    assert 200 < file.stat().st_size < whole.stat().st_size / 3
    refused = at(demo, "chair", *words, "--view", "amendments", "--out", tmp_path / "x.csv")
    assert refused.status == 1
    assert "base, clean, rolling" in refused.err
    unknown = at(demo, "chair", *words, "Article 99", "--out", tmp_path / "x.txt")
    assert unknown.status == 1
    assert "Article 99" in unknown.err
    assert not (tmp_path / "x.txt").exists()


def test_a_text_as_adopted_is_an_act(demo: Path, tmp_path: Path):
    file = tmp_path / "act.akn"
    words = ("export", "Convention on Responsible", "--revision", "A/CONF.300/L.1/Rev.1")
    assert at(demo, "chair", *words, "--adopted", "--out", file).status == 0
    assert faults(file.read_bytes()) == []
    assert '<act name="treaty"' in file.read_text("utf-8")
