"""Sub-headings that look like titles: the numbers of their paragraphs tell them apart."""

from app.formats.registry import Format, read_text
from app.ids import InstrumentId
from app.treaty.instrument import Instrument

COLLECTION = """# Agreements

#### Understanding on waivers

1. A request for a waiver describes the measures.

2. A waiver ends on its day.

#### Understanding on payments

Members, recognizing the provisions,

#### Application of measures

1. Members announce time-schedules.

2. Members prefer what disrupts least.

#### Notification

Remarks.

#### Conclusions

3. The Committee reports.

#### Protocol

1. The schedule is annexed.

#### Entry into force

2. It enters into force.
"""


def depths_of_headings(source: str) -> dict[str, int]:
    text = read_text(source.encode(), Format.MARKDOWN, "en")
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", "en", text.clauses)
    return {heading: d for c, d in instrument.walk() if (heading := c.wording("en").heading)}


def test_sub_headings_stand_in_the_section_whose_numbers_run_on_through_them():
    depths = depths_of_headings(COLLECTION)
    top = depths["Understanding on payments"]
    assert depths["Understanding on waivers"] == depths["Protocol"] == top
    for heading in ("Application of measures", "Notification", "Conclusions", "Entry into force"):
        assert depths[heading] == top + 1


def test_sections_whose_paragraphs_run_on_from_the_first_stand_side_by_side():
    source = "#### Scope\n\n1. One.\n\n#### Terms\n\n2. Two.\n\n#### End\n\n3. Three.\n"
    assert len(set(depths_of_headings(source).values())) == 1
