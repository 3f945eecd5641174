"""A text goes out to Word, is worked on there, and comes back: every change finds its clause."""

from pathlib import Path
from typing import Any

import pytest

from app.formats.docx.reader import read_document
from app.formats.docx.views import accepted, lines, only, rejected
from tests import docx_edits as word
from tests.docx_files import change, docx, p, r
from tests.scenarios.desk import Desk, desks_again


@pytest.fixture
def anna(four_desks: list[Desk]) -> Desk:
    return four_desks[2]


def exported(desk: Desk, view: str = "tracked", *more: object) -> bytes:
    file = desk.folder / f"{desk.name}-{view}.docx"
    desk.says("export", "--format", "docx", "--view", view, "--out", file, "--force", *more)
    return file.read_bytes()


def imported(desk: Desk, data: bytes, *more: object, code: str = "FRA") -> Any:
    file = desk.folder / "back.docx"
    file.write_bytes(data)
    return desk.says("import-amendments", file, "--delegation", code, *more)


def tabled(desk: Desk, *words: object) -> str:
    number = desk.says("amend", *words)["amendment"]
    desk.says("table", number)
    return str(number)


@pytest.fixture(scope="session")
def made_negotiation(made_desks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four desks with proposals of two delegations of every kind that Word can show."""
    folder = tmp_path_factory.mktemp("negotiation")
    secretariat, chair, anna, ben = desks_again(made_desks, folder)
    new = secretariat.folder / "new.md"
    new.write_text("2 bis. Each Party shall silence its sonar.", encoding="utf-8")
    tabled(
        anna, "Article 2(1)", "--text",
        "Each Party shall limit the noise of its ships within two years.",
        "--rationale", "A duty, not a wish.",
    )  # fmt: skip
    tabled(anna, "Article 2(3)", "--delete")
    faster = "Each Party should promptly limit the noise of its ships within three years."
    tabled(ben, "Article 2(1)", "--text", faster)
    tabled(ben, "Article 2(2)", "--insert-after", new)
    tabled(ben, "Article 1", "--move-after", "Article 3")
    tabled(ben, "Article 3", "--heading", "Entry into force and duration")
    anna.hands(ben, chair, secretariat)
    ben.hands(anna, chair, secretariat)
    return folder


@pytest.fixture
def negotiators(made_negotiation: Path, tmp_path: Path) -> list[Desk]:
    return desks_again(made_negotiation, tmp_path)


def words(data: bytes, accept: Any) -> list[str]:
    held, _ = read_document(data)
    return [line.text for line in lines(held.paragraphs, accept) if line.text.strip()]


def body(desk: Desk, view: str) -> list[str]:
    """The lines of a view as our reader finds them in an export of that view."""
    return words(exported(desk, view), rejected)[3:]


def test_rejecting_all_is_the_base_and_each_delegation_alone_is_its_own_text(
    negotiators: list[Desk],
) -> None:
    chair = negotiators[1]
    data = exported(chair)
    assert words(data, rejected)[3:] == body(chair, "base")
    france, kenya = words(data, only(["FRA"])), words(data, only(["KEN"]))
    assert "1.\tEach Party shall limit the noise of its ships within two years." in france
    assert not any("warships" in line for line in france)
    kenyan = "1.\tEach Party should promptly limit the noise of its ships within three years."
    assert kenyan in kenya
    assert "2 bis.\tEach Party shall silence its sonar." in kenya
    assert "Article 3 – Entry into force and duration" in kenya
    everything = words(data, accepted)
    both = "1.\tEach Party shall promptly limit the noise of its ships within three years."
    assert both in everything
    order = [x for x in everything if x.startswith("Article")]
    assert [x[:9] for x in order] == ["Article 2", "Article 3", "Article 1"]


def test_a_file_that_comes_back_as_it_went_asks_for_nothing(negotiators: list[Desk]) -> None:
    anna = negotiators[2]
    for view in ("tracked", "base", "rolling"):
        for named in ((), ("--names",)):
            plan = imported(anna, exported(anna, view, *named))
            for what in ("amendments", "unmatched", "answers", "comments"):
                assert plan[what] == [], (view, named, what)
            assert plan["unknown_paragraphs"] == 0


def test_words_typed_in_word_become_a_draft_with_the_comment_as_its_rationale(
    anna: Desk,
) -> None:
    data = exported(anna, "base")
    data = word.typed(data, "every year", "twice a year", "Anna Author")
    data = word.commented(data, "to the Secretariat", "Once is too little.", "Anna Author")
    shown = imported(anna, data)
    assert shown["kept"] is False
    assert anna.says("amendments")["amendments"] == []
    (made,) = imported(anna, data, "--yes")["amendments"]
    assert made["amendment"] == "FRA-1"
    assert made["provision"] == "Article 2(2)"
    assert made["known_by"] == "bookmark"
    assert made["rationale"] == "Once is too little."
    anna.says("table", "FRA-1")
    seen = anna.reads("text", "show", "--clause", "Article 2(2)")
    assert "[every][FRA: twice a] year" in seen or "[every][FRA: twice a]" in seen


def test_changes_beside_proposals_of_others_are_found_and_theirs_left_alone(
    negotiators: list[Desk],
) -> None:
    anna = negotiators[2]
    data = word.typed(exported(anna), "ships", "vessels", "Anna Author")
    plan = imported(anna, data)
    (made,) = plan["amendments"]
    assert made["provision"] == "Article 2(1)"
    (operation,) = made["operations"]
    assert operation["text"] == "Each Party should limit the noise of its vessels within two years."
    assert (plan["unmatched"], plan["answers"], plan["others"]) == ([], [], {})


def test_one_accepted_and_one_rejected_come_back_as_exactly_that(negotiators: list[Desk]) -> None:
    anna = negotiators[2]
    data = word.settled(exported(anna), "ins", "KEN", accept=True)
    data = word.settled(data, "del", "KEN", accept=False)
    plan = imported(anna, data)
    found = {(a["change"], a["by"], a["answer"]) for a in plan["answers"]}
    assert ("insert “promptly”", "KEN", "accepted") in found
    assert {a for _, _, a in found} == {"accepted", "rejected"}
    assert len(found) == 2
    assert plan["amendments"] == []
    assert plan["unmatched"] == []


def test_paragraphs_put_in_and_taken_out_become_insertions_and_deletions(anna: Desk) -> None:
    data = exported(anna, "base")
    data = word.paragraph_added(
        data, "on the measures it has taken.", "Reports are public.", "Anna", "2 bis. "
    )
    data = word.paragraph_deleted(data, "Nothing in this Article", "Anna")
    plan = imported(anna, data, "--yes")
    assert plan["unmatched"] == []
    by_where = {a["provision"]: a for a in plan["amendments"]}
    assert set(by_where) == {"Article 2(2)", "Article 2(3)"}
    for made in plan["amendments"]:
        anna.says("table", made["amendment"])
    seen = " ".join(anna.reads("text", "show", "--clause", "Article 2").split())
    assert "2 bis. [FRA: Reports are public.]" in seen
    assert 'delete: "Nothing in this Article affects warships."' in seen


def test_what_cannot_be_placed_is_listed_with_its_reason(negotiators: list[Desk]) -> None:
    anna = negotiators[2]
    data = word.untracked(exported(anna), "every year", "every month")
    data = word.typed(data, "within", "inside of", "Zoe")
    plan = imported(anna, data, "--author", "Zoe=KEN")
    (left,) = plan["unmatched"]
    assert "no change of them is tracked" in left["reason"]
    assert "every month" in left["words"]
    assert plan["others"] == {"KEN": 2}
    assert plan["amendments"] == []


def test_nobody_makes_drafts_for_another_delegation(anna: Desk) -> None:
    data = word.typed(exported(anna, "base"), "every year", "twice a year", "K. Author")
    file = anna.folder / "k.docx"
    file.write_bytes(data)
    refused = anna.refused("import-amendments", file, "--delegation", "KEN", "--yes")
    assert "only a device of KEN" in refused["error"]
    assert len(imported(anna, data, code="KEN")["amendments"]) == 1


def test_a_file_of_others_is_matched_by_its_words(anna: Desk, tmp_path: Path) -> None:
    data = docx(
        p(r("Convention on Quiet Seas"))
        + p(r("Article 2"), r(" - Obligations"))
        + p(
            r("2. Each Party shall report every  year to the Secretariat on the measures "),
            change("del", "A", r("it")),
            change("ins", "A", r("which it")),
            r(" has taken."),
        )
        + p(r("A paragraph "), change("ins", "A", r("of some other text")), r(" altogether."))
    )
    plan = imported(anna, data)
    (made,) = plan["amendments"]
    assert (made["provision"], made["known_by"]) == ("Article 2(2)", "wording")
    assert made["operations"][0]["text"].endswith("on the measures which it has taken.")
    (left,) = plan["unmatched"]
    assert "not in the text here" in left["reason"]


def test_columns_show_base_proposals_rolling_text_and_decision(negotiators: list[Desk]) -> None:
    secretariat, chair = negotiators[:2]
    why = "FRA-2=not-reflected:warships are states' own"
    chair.says("decide", "Article 2(3)", "--text", "Nothing in this Article affects warships.",
               "--dispose", why)  # fmt: skip
    chair.hands(secretariat)
    columns = ("--columns", "base,proposals,rolling,decision")
    data = exported(secretariat, "columns", *columns)
    held, _ = read_document(data)
    rows: dict[str, list[str]] = {}
    for line in lines(held.paragraphs, accepted):
        where = line.last.where
        if len(where) > 1:
            rows.setdefault(where[2], [""] * 4)[int(where[3][1:])] += line.text
    (first,) = [row for row in rows.values() if row[0].startswith("1. Each Party should")]
    assert "FRA-1 (FRA): " in first[1]
    assert "KEN-1 (KEN): " in first[1]
    assert "[should][FRA: shall]" in first[2]
    (third,) = [row for row in rows.values() if row[0].startswith("3. Nothing")]
    assert third[3] == "FRA-2: not reflected: warships are states' own"
    two = exported(secretariat, "columns", "--columns", "base,rolling")
    assert len(two) < len(data)


def test_changes_as_bold_and_struck_words_name_their_delegations(negotiators: list[Desk]) -> None:
    data = exported(negotiators[1], "tracked", "--profile", "marks", "--names")
    held, _ = read_document(data)
    assert not any(span.ops for q in held.paragraphs for span in q.spans)
    everything = " ".join(words(data, accepted))
    assert "should (France) shall (France)" in everything
    assert "promptly (Kenya)" in everything


@pytest.mark.parametrize("asked", ["base", "base,base", "base,other", "a,b,c,d,e"])
def test_columns_that_there_are_not_are_refused(negotiators: list[Desk], asked: str) -> None:
    out = negotiators[1].folder / "x.docx"
    refused = negotiators[1].refused(
        "export", "--view", "columns", "--columns", asked, "--out", out
    )
    assert "two to four of: base, proposals, rolling, decision" in refused["error"]
    assert not out.exists()
