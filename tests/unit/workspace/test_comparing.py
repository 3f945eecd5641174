"""Versions compared on real texts, and the page that shows them side by side."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UsageError
from app.formats.compare_page import stretches, write
from app.treaty.delta import apply_hunks
from app.treaty.diff import hunks_between
from app.workspace.comparing import changed, compared, page_of, version_in_file, version_named
from storage.children import ChildProcesses, interpreter
from tests.builders import a_room

CHILDREN = ChildProcesses(interpreter())


def _versions(*paths):
    return [version_in_file(CHILDREN, path, "en") for path in paths]


class Page(HTMLParser):
    """Reads a page: balanced tags, the words of each column, what is loaded from elsewhere."""

    def __init__(self, data):
        super().__init__()
        self.open, self.tags, self.rows, self.text = [], [], [], []
        self.feed(data.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")
        if tag not in ("meta", "br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "td" in self.open and "move" not in str(self.tags[-1][1].get("class")):
            self.rows[-1][-1] += data


def test_the_amendment_of_2006_is_exactly_what_differs(shared_data):
    folder = shared_data / "treaties" / "versions"
    found = compared(_versions(folder / "ebrd_1991-03-28.md", folder / "ebrd_2006-10-15.md"))
    (step,) = found.steps
    english, dutch = changed(step)
    assert found.versions[0].cited[english.old.id] == "Article 1"
    assert "Mongolia" in english.new.text
    assert "Mongolia" not in english.old.text
    assert "Mongolië" in dutch.new.text
    assert (step.summary.inserted, step.summary.deleted, step.summary.moved) == (0, 0, 0)
    assert found.by_words == (True,)


@pytest.mark.parametrize(
    ("older", "newer", "held", "same"),
    [
        ("cop21_2015-10-23_draft_agreement.md", "cop21_2015-12-04_draft_agreement.md", 300, 140),
        (
            "cop21_2015-12-12_paris_agreement.md",
            "cop21_2016-01-29_paris_agreement_corrected.md",
            200,
            160,
        ),
    ],
)
def test_the_dated_texts_of_paris(older, newer, held, same, shared_data):
    folder = shared_data / "bracketed"
    found = compared(_versions(folder / older, folder / newer))
    (step,) = found.steps
    old, new = (v.entries for v in found.versions)
    matched = [d for d in step.differences if d.old and d.new]
    assert len(matched) >= held
    assert step.summary.unchanged >= same
    assert len(matched) + step.summary.deleted == len(old)
    assert len(matched) + step.summary.inserted == len(new)
    for one in matched:
        assert apply_hunks(one.old.text, one.text) == one.new.text
        assert apply_hunks(one.old.heading, one.heading) == one.new.heading


def test_three_versions_on_one_page_with_every_word_of_each(shared_data):
    folder = shared_data / "bracketed"
    names = (
        "cop21_2015-10-23_draft_agreement.md",
        "cop21_2015-12-04_draft_agreement.md",
        "cop21_2015-12-12_paris_agreement.md",
    )
    versions = _versions(*(folder / name for name in names))
    page = Page(write(page_of(compared(versions))))
    assert page.open == []
    assert not {"script", "img", "link", "iframe"} & {tag for tag, _ in page.tags}
    assert not any(a.get("href", "#").startswith("http") for _, a in page.tags)
    rows = [row for row in page.rows if row]
    assert {len(row) for row in rows} == {3}
    for column, version in enumerate(versions):
        shown = "".join("".join(row[column] for row in rows).split())
        for entry in version.entries:
            assert "".join(entry.text.split()) in shown


def test_moves_are_named_both_ways_and_matches_by_words_with_their_score(tmp_path):
    one, other = tmp_path / "one.md", tmp_path / "other.md"
    aims = "The aim of this Convention is to keep the seas quiet for all who live in them."
    duty = "Each Party shall limit the noise of its ships within two years from today."
    more = "Each Party shall report every year to the Secretariat on measures it has taken."
    one.write_text(
        f"### Article 1\n\n{aims}\n\n### Article 2\n\n{duty}\n\n### Article 3\n\n{more}\n"
    )
    other.write_text(
        f"### Article 1\n\n{duty} <b>&amp;\n\n### Article 2\n\n{more}\n\n### Article 3\n\n{aims}\n"
    )
    found = compared(_versions(one, other))
    moved = [d for d in found.steps[0].differences if d.moved]
    assert [d.old.text for d in moved] == [aims]
    page = write(page_of(found)).decode()
    assert "moved from Article 1" in page
    assert "moved to Article 3" in page
    assert "proposed match: 9" in page
    assert "<b>&amp;<" not in page


def test_right_to_left_text_is_marked_as_such(tmp_path):
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(f"المادة 1\n\nنص المعاهدة {name}\n", encoding="utf-8")
    versions = [version_in_file(CHILDREN, tmp_path / n, "ar") for n in ("a.md", "b.md")]
    assert 'lang="ar" dir="rtl"' in write(page_of(compared(versions))).decode()


def test_blanks_stand_outside_of_the_brackets_of_the_rolling_text():
    room = a_room("Each Party shall limit the noise of its ships.")
    room.amends("FRA", "1", "Each Party shall limit promptly the noise of its ships.")
    room.amends("NOR", "1", "Each Party shall limit, if it can, the noise of its ships.")
    rolling = version_named(room.conference, "rolling", None, None)
    assert [entry.text for entry in rolling.entries] == [
        "Each Party shall limit [FRA: promptly][NOR: , if it can,] the noise of its ships."
    ]


def test_one_version_or_four_are_refused(tmp_path):
    (tmp_path / "a.md").write_text("# A\n\nb\n")
    (version,) = _versions(tmp_path / "a.md")
    for count in (1, 4):
        with pytest.raises(UsageError):
            compared([version] * count)


TEXTS = st.text(alphabet="ab c.", max_size=40)


@given(TEXTS, TEXTS, TEXTS)
def test_the_words_of_a_cell_are_those_of_its_version(before, here, after):
    made, goes = hunks_between(before, here), hunks_between(here, after)
    found = stretches(here, made, goes)
    assert "".join(s.text for s in found) == here
    kept = "".join(s.text for s in found if not s.inserted)
    assert len(kept) == len(here) - sum(len(h.replacement) for h in made)
    assert len("".join(s.text for s in found if s.deleted)) == sum(h.end - h.start for h in goes)
