"""Renumbering for adoption: done twice it does nothing, no two clauses get one number, and every
cross-reference points to the clause that it pointed to before, in six languages."""

from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId, InstrumentId
from app.treaty.delta import apply_hunks
from app.treaty.following import followed
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import labels, renumbered_for_adoption
from app.treaty.numbers import key_of
from app.treaty.pointing import Pointers
from app.treaty.rank import spread
from app.treaty.sequences import sequences
from app.treaty.wording import Part
from app.treaty.words import words_of
from app.workspace.renumbering import plain_numbers, with_numbers
from tests.treaty_strategies import instruments

EN = words_of("en")
ARTICLES = st.lists(st.sampled_from(["", "", "bis", "ter"]), min_size=2, max_size=12)
SAY = {
    "en": ("Article {0}", "Articles {0} and {1}", "paragraph {2} of Article {0}"),
    "fr": ("l’article {0}", "les articles {0} et {1}", "le paragraphe {2} de l’article {0}"),
    "es": ("el artículo {0}", "los artículos {0} y {1}", "el párrafo {2} del artículo {0}"),
    "ru": ("статьей {0}", "статьи {0} и {1}", "пункт {2} статьи {0}"),
    "zh": ("第{0}条", "第{0}条和第{1}条", "第{0}条第{2}款"),
    "ar": ("المادة {0}", "المادتين {0} و{1}", "الفقرة {2} من المادة {0}"),
}  # fmt: skip


@given(instruments())
def test_renumbering_twice_does_nothing_the_second_time(text):
    after = with_numbers(text, plain_numbers(text).values())
    assert not plain_numbers(after)
    assert not renumbered_for_adoption(after, EN)


@given(instruments())
def test_no_two_clauses_of_a_sequence_get_one_number_and_none_loses_its_own(text):
    before = labels(text, "en", EN)
    after = with_numbers(text, plain_numbers(text).values())
    now = labels(after, "en", EN)
    for sequence in sequences(after, EN):
        keys = [key_of(now[c.id].number, EN) for c in sequence if now[c.id].number]
        assert len(set(keys)) == len(keys)
    assert {c for c, label in before.items() if label.number} == {
        c for c, label in now.items() if label.number
    }


def article(place: int, rank: bytes, number: str) -> list[Clause]:
    id_ = ClauseId(bytes((place,)) * 16)
    paragraphs = [
        Clause(
            ClauseId(bytes((place, 100 + n)) * 8),
            ClauseKind.PARAGRAPH,
            id_,
            bytes((n, 128)),
            str(n),
        )
        for n in (1, 2)
    ]
    return [Clause(id_, ClauseKind.ARTICLE, None, rank, number, ""), *paragraphs]


def a_treaty(tails: list[str]) -> Instrument:
    """Articles of which some are bis and ter, each with two paragraphs."""
    stem, numbers = 0, list[str]()
    for tail in tails:
        series = ["", " bis", " ter", " quater"]
        stem += not tail or not stem
        last = numbers[-1] if numbers else ""
        follows = bool(tail) and last.startswith(f"{stem}") and len(numbers) > 0
        place = next((i for i, s in enumerate(series) if s and last.endswith(s)), 0)
        if follows and place + 1 < len(series):
            numbers.append(f"{stem}{series[place + 1]}")
        else:
            stem += bool(follows)
            numbers.append(str(stem))
    ranks = spread(len(numbers))
    clauses = [
        c for i, n in enumerate(numbers) for c in article(i + 1, ranks[i], n)
    ]  # fmt: skip
    return Instrument.of(InstrumentId(b"T" * 16), "A treaty", "en", clauses)


@given(ARTICLES, st.sampled_from(sorted(SAY)), st.data())
def test_a_reference_points_to_the_same_clause_after_the_numbers_changed(tails, language, data):
    text = a_treaty(tails)
    words = words_of(language)
    printed = labels(text, language, words, EN)
    top = [c for c, depth in text.walk() if depth == 0]
    one, other = data.draw(st.sampled_from(top)), data.draw(st.sampled_from(top))
    form = data.draw(st.sampled_from(SAY[language]))
    said = [read_back(printed[c.id].text, words) for c in (one, other)]
    wording = form.format(said[0], said[1], data.draw(st.sampled_from([1, 2])))
    if language == "zh":
        wording = wording.replace("第第", "第").replace("条条", "条")
    host = top[0].id
    text = text.with_clause(text[host].with_words(language, Part.TEXT, wording))
    pointers = Pointers(text, words, EN)
    before = [pointers.pointed(host, r.provision) for r in pointers.references(wording)]
    assert before
    given_numbers = plain_numbers(text)
    numbers = {c: n.number for c, n in given_numbers.items()}
    found = followed(pointers, host, wording, numbers)
    after = with_numbers(text, given_numbers.values())
    rewritten = apply_hunks(wording, found.hunks)
    later = Pointers(after, words, EN)
    now = [later.pointed(host, r.provision) for r in later.references(rewritten)]
    assert not found.unfollowed
    assert [p.clauses for p in now] == [p.clauses for p in before]


def read_back(label: str, words) -> str:
    """The number in a printed label of an article: what a drafter writes after "article"."""
    for name in sorted(words.kinds[ClauseKind.ARTICLE].names, key=len, reverse=True):
        if label.casefold().startswith(name):
            return label[len(name) :].strip()
    return label.removeprefix("第").replace("条", "", 1)


def test_what_is_said_of_another_treaty_is_left_alone():
    text = a_treaty(["", "bis", ""])
    pointers = Pointers(text, EN, EN)
    wording = "under Article 2 of the Vienna Convention and Article 2 of this Convention"
    numbers = {c: n.number for c, n in plain_numbers(text).items()}
    found = followed(pointers, text.children(None)[0].id, wording, numbers)
    assert apply_hunks(wording, found.hunks) == (
        "under Article 2 of the Vienna Convention and Article 3 of this Convention"
    )


def test_a_number_that_is_a_word_is_left_and_told():
    text = a_treaty(["", "bis", ""])
    host = text.children(None)[0]
    wording = "as in paragraph 1 of the second article"
    numbers = {c: n.number for c, n in plain_numbers(text).items()}
    found = followed(Pointers(text, EN, EN), host.id, wording, numbers)
    assert found.hunks == ()
    assert [wording[a:b] for a, b in found.unfollowed] == ["second"]
