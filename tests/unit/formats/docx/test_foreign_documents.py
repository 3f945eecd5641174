"""Real documents of others: what Word accepts and rejects in them, and what is made to harm."""

from pathlib import Path

import pytest

from app.formats.docx.blocks import Changes, read_blocks
from app.formats.docx.package import DocxError
from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, accepted, lines, rejected
from app.treaty.lexicon import lexicon
from tests.conftest import SHARED_DATA

TRACKED = SHARED_DATA / "docx_tracked"
PAIRS = [
    (path, path.with_name(f"{path.stem}-{name}.docx"), accept)
    for path in sorted((TRACKED / "rp").glob("*.docx"))
    if not path.stem.endswith(("-Accepted", "-Rejected"))
    for name, accept in (("Accepted", accepted), ("Rejected", rejected))
    if path.with_name(f"{path.stem}-{name}.docx").exists()
]
NASTY = sorted((SHARED_DATA / "docx_nasty").glob("*"))
SINGLE = sorted(
    p for folder in ("misc", "pandoc", "poi") for p in (TRACKED / folder).glob("*.docx")
)
HERE = pytest.mark.skipif(not PAIRS, reason="the shared documents are not here")
EXPECTED = {
    "ExternalEntityInText.docx": "declares a document type",
    "bug53475-password-is-pass.docx": "password",
    "pandoc_normalize_malformed.docx": "not well-formed XML",
}


def words(path: Path, accept: Accept) -> list[str]:
    held, _ = read_document(path.read_bytes())
    found = list(lines(held.paragraphs, accept))
    marks = {s.note for line in found for s in line.spans if s.note}
    for key, note in held.notes.items():
        found += lines(note, accept) if key in marks else []
    return [" ".join(line.text.split()) for line in found if line.text.strip()]


@HERE
def test_all_pairs_are_there() -> None:
    assert len({path for path, _, _ in PAIRS}) >= 35
    assert len(PAIRS) == 71


@HERE
@pytest.mark.parametrize(
    ("path", "reference", "accept"), PAIRS, ids=[reference.stem for _, reference, _ in PAIRS]
)
def test_accepting_or_rejecting_all_gives_the_reference(
    path: Path, reference: Path, accept: Accept
) -> None:
    assert words(path, accept) == words(reference, accepted)


@HERE
def test_the_arabic_document_has_its_712_changes() -> None:
    held, _ = read_document((TRACKED / "rp" / "RP051-Arabic.docx").read_bytes())
    assert any(q.rtl for q in held.paragraphs)
    marked = sum(bool(s.ops) for q in held.paragraphs for s in q.spans)
    assert marked > 100  # 712 elements; those that adjoin and agree are one span


@HERE
@pytest.mark.parametrize("path", NASTY, ids=[p.name for p in NASTY])
def test_a_nasty_document_is_read_or_refused_in_a_sentence(path: Path) -> None:
    expected = EXPECTED.get(path.name)
    if expected is None:
        assert read_document(path.read_bytes())[0].paragraphs
        return
    with pytest.raises(DocxError) as caught:
        read_document(path.read_bytes())
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


@HERE
@pytest.mark.parametrize("path", SINGLE, ids=[p.stem for p in SINGLE])
def test_every_word_of_a_single_feature_document_is_in_a_paragraph_or_a_warning(path: Path) -> None:
    source = read_blocks(path.read_bytes(), lexicon("en"), Changes.ACCEPTED)
    held, _ = read_document(path.read_bytes())
    carried = " ".join(b.text for b in source.blocks).split()
    for line in lines(held.paragraphs, accepted):
        for word in "".join(s.text for s in line.spans if not s.hidden).split():
            assert word in carried or any(word in c for c in carried)
    assert len(source.warnings) >= len(held.comments)
