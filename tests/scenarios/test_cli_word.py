"""Word on the command line: a text comes in, changes come in as amendments, documents go out."""

from pathlib import Path

from tests.docx_files import change, docx, p, r
from tests.scenarios.desk import Desk
from tests.unit.formats.docx.test_blocks import STYLES, TREATY
from tests.unit.formats.docx.test_numbering import LISTS


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_word_document_is_laid_with_its_computed_numbers(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    secretariat = four_desks[0]
    body = TREATY + p(r("Done in "), change("ins", "Anna", r("the city of ")), r("Geneva."))
    file = written(tmp_path, "d.docx", docx(body, {"styles": STYLES, "numbering": LISTS}))
    done = secretariat.says("text", "import", file)
    assert done["title"] == "Convention on Quiet Seas"
    assert any("tracked change by Anna" in w["message"] for w in done["warnings"])
    shown = secretariat.reads("text", "show", done["text"][:8])
    assert "(b) “noise” means sound." in shown
    assert "the city of" not in shown


def test_a_word_document_made_to_harm_is_one_sentence(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    file = written(tmp_path, "d.docx", b"PK\x03\x04 no more of it")
    refused = four_desks[0].refused("text", "import", file)
    assert refused["kind"] == "DocxError"
    assert "d.docx" in refused["error"]
    assert "not a Word document" in refused["error"]
