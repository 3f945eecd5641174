"""Tracked changes: every kind of them, and one rule for every view."""

from app.formats.docx.model import Document, Span
from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, accepted, lines, only, rejected
from tests.docx_files import change, docx, p, r, strict


def document(body: str, **others: str) -> Document:
    return read_document(docx(body, others))[0]


def seen(body: str | Document, accept: Accept) -> list[str]:
    held = body if isinstance(body, Document) else document(body)
    return [line.text for line in lines(held.paragraphs, accept)]


NESTED = p(
    r("Each Party shall take "),
    change("ins", "Norway", r("all ") + change("del", "Japan", r("necessary ")) + r("practical ")),
    change("del", "Fiji", r("some ")),
    r("measures."),
)


def test_a_deletion_inside_an_insertion_needs_both_authors() -> None:
    assert seen(NESTED, rejected) == ["Each Party shall take some measures."]
    assert seen(NESTED, accepted) == ["Each Party shall take all practical measures."]
    norway = "Each Party shall take all necessary practical some measures."
    assert seen(NESTED, only(["Norway"])) == [norway]
    assert seen(NESTED, only(["Japan"])) == ["Each Party shall take some measures."]
    both = "Each Party shall take all practical some measures."
    assert seen(NESTED, only(["Norway", "Japan"])) == [both]


def test_an_inserted_mark_divides_and_a_deleted_one_joins() -> None:
    divided = p(r("One, "), mark=change("ins", "A")) + p(r("two."))
    assert seen(divided, rejected) == ["One, two."]
    assert seen(divided, accepted) == ["One, ", "two."]
    joined = p(r("One, "), mark=change("del", "A")) + p(r("two."))
    assert seen(joined, rejected) == ["One, ", "two."]
    assert seen(joined, accepted) == ["One, two."]


def test_a_move_takes_away_in_one_place_and_brings_in_another() -> None:
    body = (
        '<w:moveFromRangeStart w:id="7" w:name="move1"/>'
        + p(change("moveFrom", "A", r("First.")), mark=change("moveFrom", "A"))
        + '<w:moveFromRangeEnd w:id="7"/>'
        + p(r("Second."))
        + '<w:moveToRangeStart w:id="8" w:name="move1"/>'
        + p(change("moveTo", "A", r("First.")), mark=change("moveTo", "A"))
        + '<w:moveToRangeEnd w:id="8"/>'
        + p(r("Third."))
    )
    held = document(body)
    assert seen(held, rejected) == ["First.", "Second.", "Third."]
    assert seen(held, accepted) == ["Second.", "First.", "Third."]
    names = {op.move for q in held.paragraphs for s in q.spans for op in s.ops}
    assert names == {"move1"}


def test_rows_come_and_go_with_what_is_in_them() -> None:
    def row(text: str, change_: str = "") -> str:
        properties = f"<w:trPr><w:cantSplit/>{change_}</w:trPr>" if change_ else ""
        return f"<w:tr>{properties}<w:tc>{p(r(text))}</w:tc></w:tr>"

    body = (
        f"<w:tbl>{row('kept')}{row('new', change('ins', 'A'))}{row('old', change('del', 'B'))}"
        f"</w:tbl>{p(r('after'))}"
    )
    assert seen(body, rejected) == ["kept", "old", "after"]
    assert seen(body, accepted) == ["kept", "new", "after"]
    assert seen(body, only(["A"])) == ["kept", "new", "old", "after"]


def test_a_change_around_or_in_links_controls_and_fields_counts_alike() -> None:
    inside = change("ins", "A", r("x"))
    begin, end = '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>'
    field = (
        f"<w:r>{begin}</w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{inside}<w:r>{end}</w:r>'
    )
    body = "".join(
        p(r("-"), around)
        for around in (
            f"<w:hyperlink>{inside}</w:hyperlink>",
            f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>",
            f"<w:smartTag>{inside}</w:smartTag>",
            f"<w:fldSimple>{inside}</w:fldSimple>",
            f"<w:bdo>{inside}</w:bdo>",
            field,
            f"<w:ins w:author='B'><w:hyperlink>{inside}</w:hyperlink></w:ins>",
        )
    )
    assert seen(body, accepted) == ["-x"] * 7
    assert seen(body, rejected) == ["-"] * 7
    assert seen(body, only(["A"])) == ["-x"] * 6 + ["-"]


def test_of_alternative_contents_the_first_is_read_and_never_both() -> None:
    body = p(
        "<mc:AlternateContent><mc:Choice>" + r("one") + "</mc:Choice><mc:Fallback>" + r("one")
        + "</mc:Fallback></mc:AlternateContent>"
    )  # fmt: skip
    assert seen(body, accepted) == ["one"]


def test_a_strict_document_says_the_same() -> None:
    data = docx(NESTED)
    loose, tight = read_document(data)[0], read_document(strict(data))[0]
    for accept in (accepted, rejected, only(["Japan"])):
        assert seen(loose, accept) == seen(tight, accept)


def test_a_note_whose_mark_was_rejected_is_in_no_view() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    held = document(
        p(r("Kept."), change("ins", "A", note)),
        footnotes=f'<w:footnote w:id="2">{p(r("A note."))}</w:footnote>',
    )
    assert seen(held, rejected) == ["Kept."]
    assert [s.note for s in _spans(held, accepted) if s.note] == [("footnote", "2")]
    assert [s.note for s in _spans(held, rejected) if s.note] == []


def test_comments_keep_their_threads_and_their_place() -> None:
    held = document(
        p('<w:commentRangeStart w:id="0"/>', r("Each"), '<w:commentRangeEnd w:id="0"/>', r(" x")),
        comments='<w:comment w:id="0" w:author="Norway" w:initials="NO">'
        f'<w:p w14:paraId="AA">{r("Why?")}</w:p></w:comment>'
        '<w:comment w:id="1" w:author="Chair">'
        f'<w:p w14:paraId="BB">{r("Noted.")}</w:p></w:comment>',
        commentsExtended='<w15:commentEx w15:paraId="AA" w15:done="1"/>'
        '<w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>',
    )
    first, second = held.comments
    assert (first.author, first.text, first.answers, first.done) == ("Norway", "Why?", "", True)
    assert (second.author, second.answers, second.done) == ("Chair", "0", False)
    assert [s.text for s in held.paragraphs[0].spans if "0" in s.comments] == ["Each"]


def _spans(held: Document, accept: Accept) -> list[Span]:
    return [s for line in lines(held.paragraphs, accept) for s in line.spans]
