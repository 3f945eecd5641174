"""PDF from the command line: a text as it stands, in brackets, in two languages, or a refusal."""

from pathlib import Path

import pikepdf
import pytest

from tests.scenarios.desk import Desk, desks, desks_again


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desks")
    desks(folder)
    return folder


@pytest.fixture
def sec(template: Path, tmp_path: Path) -> Desk:
    return desks_again(template, tmp_path)[0]


def test_the_same_record_gives_the_same_file_on_every_desk(template: Path, tmp_path: Path):
    sec, chair, *_ = desks_again(template, tmp_path)
    one = sec.says("export", "--out", tmp_path / "one.pdf")
    other = chair.says("export", "--out", tmp_path / "other.pdf")
    assert one["format"] == "pdf"
    assert one["sha256"] == other["sha256"]
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        assert pdf.docinfo["/Title"] == "Convention on Quiet Seas"


def test_a_rolling_text_without_numbers_of_lines_is_another_file(sec: Desk):
    file = sec.folder / "text.pdf"
    first = sec.says("export", "--view", "rolling", "--out", file)
    second = sec.says("export", "--view", "rolling", "--no-line-numbers", "--out", file, "--force")
    assert first["sha256"] != second["sha256"]


def test_a_language_that_the_text_lacks_is_refused_beside_it_too(sec: Desk):
    refused = sec.refused("export", "--out", sec.folder / "x.pdf", "--beside", "fr")
    assert refused["kind"] == "NoLanguageError"
    assert not (sec.folder / "x.pdf").exists()


def test_a_character_without_a_glyph_is_named_with_its_clause(sec: Desk, template: Path):
    strange = sec.folder / "strange.md"
    strange.write_text("# T\n\n### Article 1\n\nThe ship 𠮷 shall be quiet.\n", encoding="utf-8")
    sec.says("text", "import", strange, "--title", "Strange")
    refused = sec.refused("export", "Strange", "--out", sec.folder / "x.pdf")
    assert refused["kind"] == "MissingGlyphsError"
    assert "“𠮷” (U+20BB7) in Article 1" in refused["error"]
