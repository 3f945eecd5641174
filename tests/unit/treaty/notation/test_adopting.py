"""Attributed brackets become changes of a well-spaced text; what cannot be placed is left."""

import pytest

from app.treaty.notation.adopting import Reason, adoptable
from app.treaty.notation.attribution import Verb
from app.treaty.notation.document import of_paragraphs, read_document


def changes(*paragraphs):
    """Return the base, and per change (sponsors, the paragraph with it, opponents)."""
    found = adoptable(of_paragraphs(paragraphs))
    told = []
    for change in found.proposed:
        base = found.base[change.paragraph]
        after = base[: change.start] + change.replacement + base[change.end :]
        told.append(
            ("/".join(p.text for p in change.sponsors), after.strip("\n"),
             "/".join(p.text for p in change.opponents))
        )  # fmt: skip
    return "".join(found.base), told


@pytest.mark.parametrize(
    ("text", "base", "told"),
    [
        ("malaria, [US oppose: chagas] and other", "malaria, chagas and other",
         [("US", "malaria, and other", "")]),
        ("of trademark [VN/MX propose: and name] piracy", "of trademark piracy",
         [("VN/MX", "of trademark and name piracy", "")]),
        ("activities[PE propose: , which may include] and", "activities and",
         [("PE", "activities, which may include and", "")]),
        ("from [extreme - US; G77 delete] poverty", "from extreme poverty",
         [("G77", "from poverty", "US")]),
        ("Each [shall][EU, CHE: should] act [NOR: now].", "Each shall act.",
         [("EU/CHE", "Each should act.", ""), ("NOR", "Each shall act now.", "")]),
        ("the [CA: blue][JP: green][red] car", "the red car",
         [("CA", "the blue car", ""), ("JP", "the green car", "")]),
        ("[long and wide / wide - US]", "long and wide", [("US", "wide", "")]),
        ('take [EU: delete: "as needed"] steps', "take as needed steps",
         [("EU", "take steps", "")]),
        ("[US propose: Thus] it is", "it is", [("US", "Thus it is", "")]),
        ("x [US: shall] [EU: should] act", "x act",
         [("US", "x shall act", ""), ("EU", "x should act", "")]),
        ("of rights [, where due -G77; US delete.] then", "of rights, where due then",
         [("US", "of rights then", "G77")]),
        ("[US/SG propose; CL oppose: 6. Each Party acts.]", "",
         [("US/SG", "Each Party acts.", "CL")]),
    ],
)  # fmt: skip
def test_what_parties_ask_for_becomes_changes(text, base, told):
    assert changes(text) == (base, told)


def test_a_whole_paragraph_keeps_its_number_and_the_sponsors_verb():
    (change,) = adoptable(of_paragraphs(["[US propose: 6. Each Party acts.]"])).proposed
    assert (change.number, change.verb) == ("6", Verb.PROPOSE)


@pytest.mark.parametrize(
    ("paragraphs", "reason"),
    [
        (["a [US oppose: b"], Reason.UNCLOSED),
        (["[US propose: a", "b]"], Reason.SPANS),
        (["[a][b][EU: c]"], Reason.SEVERAL),
        (["[US reserves: a]"], Reason.REMARK),
        (["[US propose: a [EU: b] c]"], Reason.INSIDE),
    ],
)
def test_what_cannot_be_placed_is_left_with_the_reason(paragraphs, reason):
    found = adoptable(of_paragraphs(paragraphs))
    assert [left.reason for left in found.left] == [reason]
    if reason is not Reason.INSIDE:
        assert found.proposed == ()
        assert "\n".join(p.rstrip("\n") for p in found.base) == "\n".join(paragraphs)


def test_brackets_without_parties_stay_character_for_character():
    text = "Each [shall][should] act[s] [Agreed ad ref] {Placement: here} [ 18]."
    found = adoptable(of_paragraphs([text]))
    assert found.base == (text,)
    assert found.proposed == found.left == ()


def test_texts_that_name_nobody_stay_as_they_are(shared_data):
    for path in sorted((shared_data / "bracketed").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        assert "".join(adoptable(read_document(text)).base) == text
