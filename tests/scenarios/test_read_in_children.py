"""What others wrote is taken apart in a child process, whichever command is given the file."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.brackets_child import task
from app.codec import encode
from app.formats.registry import Format
from app.record.fields import BodyError
from app.said import Said
from app.workspace import bracketing, drafting
from app.workspace.foreign import Foreign, read_foreign, read_with_source
from storage.children import ChildProcesses, interpreter
from tests.docx_files import change, docx, p, r
from tests.scenarios.desk import Desk, travaux

READERS = [
    (drafting, "read_text"),
    (bracketing, "read_document"),
    (bracketing, "decode"),
]
"""What takes a file apart, by the modules that could do so in the process of the command."""


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The modules that were run as children; this process itself can read nothing."""
    run, asked = ChildProcesses.run, list[str]()

    def told(self: ChildProcesses, module: str, *rest, **named) -> bytes:
        asked.append(module)
        return run(self, module, *rest, **named)

    def never(*_: object, **__: object) -> None:
        raise AssertionError("a file was taken apart in the process of the command")

    monkeypatch.setattr(ChildProcesses, "run", told)
    for module, name in READERS:
        monkeypatch.setattr(module, name, never)
    yield asked


def test_what_is_to_be_inserted(
    four_desks: list[Desk], children: list[str], tmp_path: Path
) -> None:
    anna, new = four_desks[2], tmp_path / "new.md"
    new.write_text("3 bis. Each Party shall listen.\n", encoding="utf-8")
    drafted = anna.says("amend", "Article 2(3)", "--insert-after", new, "--rationale", "New.")
    under = anna.says("amend", "Article 1", "--insert-under", new, "--rationale", "New.")
    assert [len(d["operations"]) for d in (drafted, under)] == [1, 1]
    assert children == ["app.workspace.reading_child"] * 2
    new.write_bytes(b"\xff\xfe\x00")
    refused = anna.refused("amend", "Article 1", "--insert-under", new, "--rationale", "New.")
    assert str(new) in refused["error"]


def test_what_is_doubtful_keeps_its_pattern_on_the_way_out_of_the_child() -> None:
    draft = "Article 1\n\n1. Each Party shall act.\n\n3. It shall tell\u202e others.\n".encode()
    text = read_foreign(ChildProcesses(interpreter()), draft, Foreign(Format.TEXT, "en"))
    doubts = {w.message: w.message for w in text.warnings if isinstance(w.message, Said)}
    assert len(doubts) == len(text.warnings) > 0
    assert doubts["the number 3. stands after 1"].values == {"number": "3.", "before": 1}
    (removed,) = (w for w in doubts if w.startswith("U+202E"))
    assert doubts[removed].pattern == "{code}, {why}, was removed"


@pytest.mark.parametrize("name", ["Author {}", "欧洲联盟代表团" * 10 + "{}"])
def test_a_document_in_which_many_have_written_is_read(name: str) -> None:
    authors = [name.format(n) for n in range(60)]
    data = docx("".join(p(change("ins", author, r("Each Party acts."))) for author in authors))
    text = read_foreign(ChildProcesses(interpreter()), data, Foreign(Format.WORD, "en"))
    (by,) = (w.message for w in text.warnings if "tracked changes by" in w.message)
    assert isinstance(by, Said)
    assert by.startswith(f"60 tracked changes by {min(authors)}, ")
    assert " and 40 more: the text was read as before them" in by


def test_the_source_beside_the_clauses_has_the_words_whose_place_is_doubtful() -> None:
    lines = "<w:br/>".join(f"<w:t>{line}</w:t>" for line in ("(b) repair it,", "by its law."))
    body = p(r("1. Each Party shall:")) + p(r("(a) act; and")) + p(f"<w:r>{lines}</w:r>")
    asked = Foreign(Format.WORD, "en")
    text, source = read_with_source(ChildProcesses(interpreter()), docx(body), asked)
    assert [c.wording("en").text for c in text.clauses][-2:] == ["repair it,", "by its law."]
    assert source == (
        (1, "1. Each Party shall:"),
        (2, "(a) act; and"),
        (3, "(b) repair it, by its law."),
    )


@pytest.mark.parametrize(
    "message", ["", "no JSON", "[" * 3_000, '["{a}", {}]', '["{a.b}", {"a": ""}]', "7"]
)
def test_a_doubt_that_is_no_sentence_is_refused_with_all_of_the_answer(message: str) -> None:
    class Hostile:
        def run(self, *_: object, **__: object) -> bytes:
            return encode({1: "A", 2: "en", 3: [], 4: [[1, "", message]], 5: []})

    with pytest.raises(BodyError):
        read_foreign(Hostile(), b"", Foreign(Format.TEXT, "en"))


def test_the_brackets_of_a_file(children: list[str], tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("1. Each Party [shall][EU: should] act.]\n", encoding="utf-8")
    found = travaux("text", "brackets", "--file", draft, "--json").json
    assert (found["file"], len(found["pairs"])) == (str(draft), 2)
    assert children == ["app.cli.brackets_child"]
    assert "2 pairs of brackets" in travaux("text", "brackets", "--file", draft).out


def test_a_task_that_is_run_in_the_process_itself_leaves_its_width_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert task(encode({1: "draft.txt", 2: 60, 3: b"1. Each Party [shall] act."}))
    assert "COLUMNS" not in os.environ
