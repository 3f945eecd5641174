"""A final text: made, signed by one delegation after the other, checked where nothing else is."""

import base64
import json
import random
import re
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from app.workspace.finals.pdf_checking import checked
from tests.scenarios.desk import BACKEND, Answer, Desk, desks, desks_again, enrolled, travaux

SYMBOL = "A/CONF.9/L.1/Rev.1"
CHANCE = random.Random(5)


def issued(folder: Path) -> list[Desk]:
    """Desks that have negotiated: one amendment adopted, one refused, and a revision issued."""
    sec, chair, anna, ben = desks(folder)
    article = "Article 2(1)"
    words = "Each Party shall limit the noise of its ships within two years."
    anna.says("amend", article, "--text", words, "--rationale", "An obligation.")
    anna.says("table", "FRA-1")
    ben.says("amend", "Article 1", "--text", "The purpose is silence.", "--rationale", "Shorter.")
    ben.says("table", "KEN-1")
    anna.hands(chair)
    ben.hands(chair)
    chair.says("decide", article, "--adopt", "FRA-1")
    chair.says("decide", "Article 1", "--dispose", "KEN-1=not-reflected:too short")
    chair.hands(sec, anna, ben)
    sec.says("issue", SYMBOL)
    sec.hands(chair, anna, ben)
    return [sec, chair, anna, ben]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desks, an unsigned final text, and one that the chair and France have signed."""
    folder = tmp_path_factory.mktemp("final")
    sec, chair, anna, _ = issued(folder)
    sec.says("export", "--final", "--revision", SYMBOL, "--out", folder / "final.pdf")
    chair.says("sign", folder / "final.pdf", "--out", folder / "signed.pdf")
    anna.says("sign", folder / "signed.pdf")
    return folder


@pytest.fixture
def room(template: Path, tmp_path: Path) -> list[Desk]:
    return desks_again(template, tmp_path)


def verify(path: Path) -> Answer:
    """Check a file where there is no workspace and no passphrase."""
    return travaux("verify", path, "--json")


def found(path: Path) -> dict:
    return verify(path).json


def test_a_signed_final_text_proves_itself_without_a_workspace(template: Path):
    answer = verify(template / "signed.pdf")
    assert answer.status == 0, answer
    told = answer.json
    assert told["ok"] is True
    assert [s["party"] for s in told["signatures"]] == ["CHAIR", "FRA"]
    assert told["unsigned"] == ["KEN"]
    assert told["symbol"] == SYMBOL
    assert re.fullmatch(r"(\d{5} ){7}\d{5}", told["conference_number"])
    assert told["conference_number"] in told["not_proven"][0]
    assert "byte for byte" in told["proven"][0]


def test_it_says_in_words_what_is_proven_and_what_is_not(template: Path):
    words = travaux("verify", template / "signed.pdf").out
    assert "signed    France (device “anna's laptop”" in words
    assert "unsigned  Kenya" in words
    assert "Proven:" in words
    assert "compare it with the one that the secretariat has given on paper" in " ".join(
        words.split()
    )


def test_an_unsigned_one_holds_too_and_says_who_is_to_sign(template: Path):
    told = found(template / "final.pdf")
    assert (told["ok"], told["signatures"]) == (True, [])
    assert told["unsigned"] == ["CHAIR", "FRA", "KEN"]


def test_it_carries_what_was_decided_on_and_nothing_else(room: list[Desk]):
    sec, _, anna, _ = room
    anna.says("amend", "Article 3", "--text", "It shall enter into force.", "--rationale", "Hidden")
    anna.says("table", "FRA-2")
    anna.hands(sec)
    file = sec.folder / "again.pdf"
    made = sec.says("export", "--final", "--revision", SYMBOL, "--out", file, "--signatory", "FRA")
    assert made["attached_entries"] == 6  # the text, two amendments, two decisions, the revision
    with pikepdf.open(file) as pdf:
        held = json.loads(pdf.attachments["record.json"].get_file().read_bytes())
        assert sorted(pdf.attachments) == ["manifest.json", "record.json", "text.akn.xml"]
    entries = b"".join(base64.b64decode(e) for e in held["entries"])
    assert len(held["entries"]) == 6
    assert b"An obligation." in entries
    assert b"Hidden" not in entries
    assert found(file)["unsigned"] == ["FRA"]


def test_two_desks_make_the_same_file(room: list[Desk], template: Path):
    _, _, anna, _ = room
    file = anna.folder / "hers.pdf"
    anna.says("export", "--final", "--revision", SYMBOL, "--out", file)
    assert file.read_bytes() == (template / "final.pdf").read_bytes()


def test_a_file_of_another_conference_or_without_a_place_is_not_signed(
    room: list[Desk], tmp_path_factory: pytest.TempPathFactory, template: Path
):
    sec, _, anna, ben = room
    stranger = desks(tmp_path_factory.mktemp("others"))[2]
    refused = stranger.refused("sign", template / "final.pdf", "--out", stranger.folder / "x.pdf")
    assert "another conference" in refused["error"]
    assert not (stranger.folder / "x.pdf").exists()
    file = sec.folder / "france.pdf"
    sec.says("export", "--final", "--revision", SYMBOL, "--signatory", "FRA", "--out", file)
    assert "no place for a signature of Kenya" in ben.refused("sign", file)["error"]
    anna.says("sign", file)
    before = file.read_bytes()
    assert "signed it already" in anna.refused("sign", file)["error"]
    assert "does not sign" in sec.refused("sign", file)["error"]
    assert file.read_bytes() == before


def test_a_device_that_came_after_the_export_is_told_to_ask_for_a_new_one(room: list[Desk]):
    sec = room[0]
    file = sec.folder / "final.pdf"
    sec.says("export", "--final", "--revision", SYMBOL, "--out", file, "--force")
    late = enrolled(sec, "late", "FRA")
    sec.hands(late)
    assert "needs a new file from the secretariat" in late.refused("sign", file)["error"]


def test_only_a_revision_can_be_final(room: list[Desk]):
    refused = room[0].refused("export", "--final", "--out", room[0].folder / "x.pdf")
    assert f"issued so far: {SYMBOL}" in refused["error"]


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << CHANCE.randrange(8)]) + data[place + 1 :]


def places(data: bytes, start: int, count: int) -> list[int]:
    return sorted(CHANCE.sample(range(start, len(data)), count))


def test_a_flipped_byte_is_found_wherever_it_is(template: Path, tmp_path: Path):
    signed = (template / "signed.pdf").read_bytes()
    unsigned = len((template / "final.pdf").read_bytes())
    attachment = signed.index(b"/EmbeddedFile") + 400
    tried = [12, unsigned // 2, attachment, unsigned - 30, unsigned + 900, len(signed) - 3]
    for place in tried:
        (tmp_path / "flipped.pdf").write_bytes(flipped(signed, place))
        answer = verify(tmp_path / "flipped.pdf")
        assert answer.status == 1, place
        assert answer.json.get("failures") or answer.json.get("error"), place
    assert signed.startswith((template / "final.pdf").read_bytes())


def fault_in(data: bytes, unsigned: int) -> str:
    """What the child finds in the signatures; the rest of the file is compared byte by byte."""
    fault, signatures = checked(data, unsigned)
    return fault or next((str(s[3]) for s in signatures if s[3]), "")


def bytes_flipped_in_signatures(template: Path, count: int) -> None:
    signed = (template / "signed.pdf").read_bytes()
    unsigned = len((template / "final.pdf").read_bytes())
    assert fault_in(signed, unsigned) == ""
    last = signed.rindex(b"/Contents <")
    dense = [*range(last + 11, last + 11 + 2 * 4_400), *range(unsigned, unsigned + 1_500)]
    for place in [*places(signed, unsigned, count), *CHANCE.sample(dense, count)]:
        assert fault_in(flipped(signed, place), unsigned), place


def test_a_flipped_byte_is_found_in_what_no_signature_covers(template: Path):
    bytes_flipped_in_signatures(template, 40)


@pytest.mark.long
def test_two_thousand_flipped_bytes_are_found(template: Path):
    bytes_flipped_in_signatures(template, 1_000)


def test_what_is_appended_cut_off_or_signed_by_strangers_is_found(template: Path, tmp_path: Path):
    signed = (template / "signed.pdf").read_bytes()
    final = (template / "final.pdf").read_bytes()
    for changed in (signed + b"\n", signed[:-1], final + b"% more\n", final[:-200]):
        (tmp_path / "x.pdf").write_bytes(changed)
        assert verify(tmp_path / "x.pdf").status == 1
    other = tmp_path / "rewritten.pdf"
    with pikepdf.open(template / "signed.pdf") as pdf:
        pdf.save(other)
    assert found(other)["failures"]


def test_an_update_that_changes_a_page_before_the_first_signature_is_found(
    template: Path, tmp_path: Path
):
    """A signatory who replaces what is shown, in the same breath as signing."""
    final = (template / "final.pdf").read_bytes()
    page = tmp_path / "page.pdf"
    with pikepdf.open(template / "final.pdf") as pdf:
        number = pdf.pages[0].Contents.objgen[0]
    words = b"BT ET"
    update = b"\n%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (
        number,
        len(words),
        words,
    )
    start = final.rindex(b"startxref\n") + 10
    previous = int(final[start : final.index(b"\n", start)])
    trailer = final[final.rindex(b"trailer") : final.rindex(b"startxref")]
    trailer = re.sub(rb"/Prev \d+", b"/Prev %d" % previous, trailer)
    at = len(final) + update.index(b"%d 0 obj" % number)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, at)
    end = b"startxref\n%d\n%%%%EOF\n" % (len(final) + len(update))
    page.write_bytes(final + update + table + trailer + end)
    with pikepdf.open(page) as pdf:
        assert pdf.pages[0].Contents.read_bytes() == words  # readers do show it
    assert found(page)["ok"] is False


def test_the_record_inside_is_judged_and_not_believed(template: Path, tmp_path: Path):
    """A file that is in itself consistent, about words that nobody decided."""
    final = template / "final.pdf"
    with pikepdf.open(final) as pdf:
        held = json.loads(pdf.attachments["record.json"].get_file().read_bytes())
    forged = [bytearray(base64.b64decode(e)) for e in held["entries"]]
    place = next(e.find(b"two years") for e in forged if b"two years" in e)
    target = next(e for e in forged if b"two years" in e)
    target[place : place + 9] = b"ten years"
    held["entries"] = [base64.b64encode(bytes(e)).decode() for e in forged]
    with pikepdf.open(final) as pdf:
        pdf.attachments["record.json"] = pikepdf.AttachedFileSpec(
            pdf, json.dumps(held).encode(), filename="record.json"
        )
        pdf.save(tmp_path / "forged.pdf")
    told = found(tmp_path / "forged.pdf")
    assert told["ok"] is False
    assert told["proven"] == []


def test_other_pdfs_and_junk_are_no_final_texts(template: Path, tmp_path: Path):
    sec = Desk(template, "sec")
    sec.says("export", "--out", tmp_path / "plain.pdf")
    assert "carries no signed record" in found(tmp_path / "plain.pdf")["failures"][0]
    for junk in (b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(1000), b"%PDF-" + CHANCE.randbytes(5000)):
        (tmp_path / "junk.pdf").write_bytes(junk)
        assert "another file, or was damaged" in found(tmp_path / "junk.pdf")["failures"][0]


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="needs poppler-utils")
def test_poppler_finds_the_signatures_valid(template: Path):
    done = subprocess.run(
        ["pdfsig", "-nocert", template / "signed.pdf"], capture_output=True, text=True
    )
    assert done.stdout.count("Signature is Valid.") == 2
    assert "Total document signed" in done.stdout


def test_it_stays_archival_and_accessible_when_it_is_signed(template: Path):
    with pikepdf.open(template / "signed.pdf") as pdf:
        assert pdf.pdf_version == "1.7"
        assert list(pdf.check_pdf_syntax()) == []
        about = pdf.open_metadata()
        assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("3", "A")
        assert about["pdfuaid:part"] == "1"
        forms = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
        named = [str(o.Alt) for o in forms if str(o.S) == "/Form"]
        assert named == ["For The bureau", "For France", "For Kenya"]
        assert {str(f.AFRelationship) for f in pdf.Root.AF} == {"/Source", "/Supplement", "/Data"}
        fields = pdf.Root.AcroForm.Fields
        assert all("/StructParent" in f and "/TU" in f for f in fields)


def test_the_key_that_signs_pdfs_stays_in_the_workspace(template: Path):
    file = (template / "signed.pdf").read_bytes()
    with_key = Desk(template, "anna")
    store = BACKEND.open(with_key.path, (template / "pass").read_text().strip())
    try:
        stored = store.vault.get("device/pdf-key")
    finally:
        store.close()
    assert stored
    assert stored[-40:] not in file
