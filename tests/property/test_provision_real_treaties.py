"""On real treaties every clause that is cited is found again, and no printed number is changed."""

import pytest

from app.formats.registry import Format, read_text
from app.ids import InstrumentId
from app.treaty.citing import Provisions
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.treaty.words import words_of

ENGLISH = words_of("en")
TEXTS = (
    "treaties/md/antarctic-treaty-1959.md",
    "treaties/md/cbd-1992.md",
    "treaties/md/cisg-1980.md",
    "treaties/md/cybercrime-budapest-2001.md",
    "treaties/md/echr-1950.md",
    "treaties/md/kyoto-protocol-1997.md",
    "treaties/md/rome-statute-icc-1998.md",
    "treaties/md/un-charter-1945.md",
    "treaties/md/unclos-1982.md",
    "treaties/md/vcdr-1961.md",
    "treaties/md/vclt-1969.md",
    "treaties/md/wto-agreement-1994.md",
    "treaties/versions/stockholm-pops_2015-03-25.md",
    "bracketed/cop21_2015-10-23_draft_agreement.md",
    "bracketed/cop21_2015-12-04_draft_agreement.md",
)


@pytest.mark.parametrize("name", TEXTS)
def test_every_clause_of_a_real_treaty_is_found_by_its_citation(name: str, shared_data):
    read = read_text((shared_data / name).read_bytes(), Format.MARKDOWN, "en")
    text = Instrument.of(InstrumentId(bytes(16)), read.title, "en", read.clauses)
    printed = labels(text, "en", ENGLISH)
    assert all(printed[c.id].text.strip() == c.label.strip() for c in read.clauses)
    provisions = Provisions(text, ENGLISH)
    assert [c for c in text.clauses if provisions.resolve(provisions.cite(c)) != c] == []


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("un-charter-1945", "Article 2(4)", "threat or use of force"),
        ("un-charter-1945", "Art. 51", "inherent right"),
        ("vclt-1969", "art. 31, para. 1", "good faith"),
        ("vclt-1969", "Article 2(1)(a)", "treaty"),
        ("unclos-1982", "Article 76, paragraph 1", "continental shelf"),
        ("rome-statute-icc-1998", "Article 8(2)(b)(xxvi)", "fifteen"),
        ("antarctic-treaty-1959", "Article 4", "territorial sovereignty"),
    ],
)
def test_well_known_provisions_are_found(name: str, typed: str, words: str, shared_data):
    data = (shared_data / "treaties" / "md" / f"{name}.md").read_bytes()
    read = read_text(data, Format.MARKDOWN, "en")
    text = Instrument.of(InstrumentId(bytes(16)), read.title, "en", read.clauses)
    found = Provisions(text, ENGLISH).resolve(typed)
    inside = [found, *(c.id for c, _ in text.walk(found))]
    assert words in " ".join(text[c].wording("en").text for c in inside)
