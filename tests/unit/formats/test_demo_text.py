"""The treaty that the demonstration negotiates."""

from app.formats.registry import Format, read_text
from app.resources import read_resource
from app.treaty.instrument import ClauseKind
from app.treaty.textrules import marks, refusals


def test_the_demo_treaty_is_read_without_a_doubt():
    text = read_text(read_resource("demo/convention.md"), Format.MARKDOWN, "en")
    assert text.warnings == ()
    assert text.title == "Convention on Responsible Conduct in Cyberspace"
    kinds = [clause.kind for clause in text.clauses]
    assert kinds.count(ClauseKind.ARTICLE) == 24
    assert kinds.count(ClauseKind.PART) == 5
    assert kinds.count(ClauseKind.CHAPTER) == 2
    assert kinds.count(ClauseKind.RECITAL) == 10
    assert kinds.count(ClauseKind.ANNEX) == 1
    assert kinds.count(ClauseKind.CLOSING) == 2


def test_every_article_of_the_demo_treaty_has_a_title_and_words():
    text = read_text(read_resource("demo/convention.md"), Format.MARKDOWN, "en")
    parents = {clause.parent for clause in text.clauses}
    for clause in text.clauses:
        if clause.kind is ClauseKind.ARTICLE:
            wording = clause.wording("en")
            assert wording.heading
            assert wording.text or clause.id in parents


def test_the_demo_treaty_holds_nothing_that_must_be_boxed():
    source = read_resource("demo/convention.md").decode()
    assert refusals(source, 1 << 20) == []
    assert marks(source, "en") == []
    assert 2_500 < len(source.split()) < 3_500
