"""What wordings tell in six languages, and where two do not tell the same."""

import json
from pathlib import Path

import pytest

from app.settings import UN_LANGUAGES
from app.treaty.concordance.comparing import Check, findings
from app.treaty.concordance.speech import speech
from app.treaty.concordance.telling import Strength, Telling, telling, united
from app.treaty.concordance.terms import Term, defined_term, term_findings, terms
from app.treaty.lexicon import NoLexiconError


def _told(language: str, text: str) -> Telling:
    return telling(text, speech(language))


def _differ(english: str, language: str, text: str) -> list[Check]:
    found = findings(_told("en", english), _told(language, text))
    return [f.check for f in found]


NUMBERS = [
    ("en", "within sixty days", "60"),
    ("en", "one hundred and eighty days", "180"),
    ("en", "the ninetieth day", "90"),
    ("en", "twenty-four hours", "24"),
    ("en", "1,250,000 tonnes", "1250000"),
    ("en", "5 million tonnes", "5000000"),
    ("en", "two thousand and twenty-seven", "2027"),
    ("fr", "soixante jours", "60"),
    ("fr", "quatre-vingt-dix jours", "90"),
    ("fr", "soixante-douze heures", "72"),
    ("fr", "le quatre-vingt-dixième jour", "90"),
    ("fr", "cent quatre-vingts jours", "180"),
    ("fr", "1 250 000 tonnes", "1250000"),
    ("fr", "2,5 tonnes", "2.5"),
    ("es", "noventa días", "90"),
    ("es", "ciento ochenta días", "180"),
    ("es", "treinta y seis meses", "36"),
    ("es", "mil novecientos noventa y cuatro", "1994"),
    ("ru", "шестидесяти дней", "60"),
    ("ru", "ста восьмидесяти дней", "180"),
    ("ru", "на девяностый день", "90"),
    ("ru", "двадцати четырёх часов", "24"),
    ("ar", "في غضون ستين يوماً", "60"),
    ("ar", "في غضون ٦٠ يوماً", "60"),
    ("ar", "مائة وثمانين يوماً", "180"),
    ("ar", "خمسة عشر شهراً", "15"),
    ("ar", "خمسة وعشرون دولة", "25"),
    ("ar", "اليوم التسعين", "90"),
    ("zh", "六十天内", "60"),
    ("zh", "一百八十日", "180"),
    ("zh", "第九十天", "90"),
    ("zh", "在60天内", "60"),
    ("zh", "五百万吨", "5000000"),
    ("zh", "二十四小时", "24"),
]


@pytest.mark.parametrize(("language", "text", "value"), NUMBERS)
def test_a_number_is_read_in_figures_words_and_every_script(language: str, text: str, value: str):
    assert [t.value for t in _told(language, text).numbers if t.firm] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no one shall, on the one hand, both act"),
        ("en", "per cent"),
        ("fr", "l'un ou l'autre, pour cent, un accord neuf"),
        ("es", "uno de ellos, por ciento"),
        ("ru", "право на семью, одна из Сторон"),
        ("ar", "كلا الطرفين، في المائة"),
        ("zh", "一切人都十分重要，统一规定"),
    ],
)
def test_words_that_only_look_like_numbers_ask_for_none(language: str, text: str):
    assert not [t for t in _told(language, text).numbers if t.firm]


DATES = [
    ("en", "10 December 1948"),
    ("en", "December 10, 1948"),
    ("en", "this tenth day of December one thousand nine hundred and forty-eight"),
    ("fr", "le 10 décembre 1948"),
    ("fr", "le dix décembre mil neuf cent quarante-huit"),
    ("es", "el 10 de diciembre de 1948"),
    ("ru", "10 декабря 1948 года"),
    ("ar", "10 كانون الأول/ديسمبر 1948"),
    ("ar", "١٠ ديسمبر ١٩٤٨"),
    ("zh", "1948年12月10日"),
    ("zh", "一九四八年十二月十日"),
]


@pytest.mark.parametrize(("language", "text"), DATES)
def test_a_date_is_the_same_in_every_language_and_is_no_number(language: str, text: str):
    told = _told(language, text)
    assert told.dates == ((1948, 12, 10),)
    assert not [t for t in told.numbers if t.firm]


REFERENCES = [
    ("en", "in accordance with article 7, paragraph 2 (b)"),
    ("fr", "conformément à l'article 7, paragraphe 2, alinéa b)"),
    ("es", "de conformidad con el artículo 7, párrafo 2, apartado b)"),
    ("ru", "в соответствии с подпунктом b) пункта 2 статьи 7"),
    ("ar", "وفقاً للفقرة 2 (ب) من المادة 7"),
    ("zh", "按照第七条第二款(b)项"),
]


@pytest.mark.parametrize(("language", "text"), REFERENCES)
def test_a_cross_reference_agrees_however_it_is_written(language: str, text: str):
    assert not _differ(REFERENCES[0][1], language, text)
    wrong = text.replace("7", "8").replace("七", "八")
    assert _differ(REFERENCES[0][1], language, wrong) == [Check.REFERENCES]


DUTY = {
    "en": "Each Party shall act.", "fr": "Chaque Partie doit agir.",
    "es": "Cada Parte debe actuar.",
    "ru": "Каждая Сторона должна действовать.", "ar": "يجب على كل طرف أن يتصرف.",
    "zh": "各缔约方必须行动。",
}  # fmt: skip
ADVICE = {
    "en": "Each Party should act.", "fr": "Chaque Partie devrait agir.",
    "es": "Cada Parte debería actuar.", "ru": "Каждой Стороне рекомендуется действовать.",
    "ar": "ينبغي لكل طرف أن يتصرف.", "zh": "各缔约方宜采取行动。",
}  # fmt: skip
LEAVE = {
    "en": "Each Party may act.", "fr": "Chaque Partie peut agir.", "es": "Cada Parte podrá actuar.",
    "ru": "Каждая Сторона может действовать.", "ar": "يجوز لكل طرف أن يتصرف.",
    "zh": "各缔约方可以行动。",
}  # fmt: skip
BAN = {
    "en": "No Party may act.", "fr": "Aucune Partie ne peut agir.",
    "es": "Ninguna Parte podrá actuar.", "ru": "Никто не может действовать.",
    "ar": "لا يجوز لأي طرف أن يتصرف.", "zh": "任何缔约方不得行动。",
}  # fmt: skip


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_duty_advice_and_leave_are_told_apart_in_every_language(language: str):
    kinds = (DUTY, ADVICE, LEAVE)
    for english in kinds:
        for other in kinds:
            found = _differ(english["en"], language, other[language])
            assert found == ([] if english is other else [Check.MODALS]), (english, other)


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_a_ban_may_be_said_as_leave_refused_or_as_a_duty(language: str):
    assert not _differ("No Party shall act.", language, BAN[language])
    assert united(_told(language, BAN[language]).modals) == Strength.LEAVE | Strength.DUTY


def test_a_duty_in_the_present_or_future_tense_is_no_finding():
    english = "Each Party shall take measures within 60 days."
    assert not _differ(english, "fr", "Chaque Partie prend des mesures dans un délai de 60 jours.")
    assert not _differ(english, "es", "Cada Parte adoptará medidas en un plazo de sesenta días.")
    assert not _differ(english, "ru", "Каждая Сторона принимает меры в течение 60 дней.")
    assert not _differ(english, "zh", "各缔约方应在六十天内采取措施。")


def test_a_bracket_left_out_on_one_side_is_found_whatever_its_width():
    assert not _differ("[shall][should] act", "zh", "［应］［宜］行动")
    assert _differ("[shall] act", "ru", "[действует") == [Check.BRACKETS]


def test_a_number_that_differs_names_both_sides():
    (found,) = findings(_told("en", "within 60 days"), _told("fr", "dans un délai de 90 jours"))
    assert (found.check, found.one, found.other) == (Check.NUMBERS, ("60",), ("90",))


def test_a_defined_term_is_expected_where_it_is_used():
    known = terms([("“Vulnerability” means a flaw;", "« vulnérabilité » désigne une faille ;")])
    assert known == (Term("Vulnerability", "vulnérabilité"),)
    assert not term_findings(known, "Each Vulnerability", "Chacune des vulnérabilités")
    (found,) = term_findings(known, "Each Vulnerability", "Chaque faille")
    assert (found.check, found.one) == (Check.TERMS, ("Vulnerability",))
    assert defined_term("He called it “a flaw” and then “a fault”.") is None


def test_a_language_without_a_lexicon_is_refused():
    with pytest.raises(NoLexiconError):
        speech("nl")


def test_the_universal_declaration_has_only_findings_that_a_careful_reader_confirms(
    shared_data: Path, capsys: pytest.CaptureFixture[str]
):
    """English advises in Article 1 where three others oblige; Arabic advises in Article 26(1)."""
    units = json.loads((shared_data / "udhr/udhr_un6_aligned.json").read_text("utf-8"))
    found: set[tuple[str, str, Check]] = set()
    compared = 0
    for unit in units[2:]:
        for language in set(UN_LANGUAGES) - {"en"}:
            for english, other in zip(unit["en"], unit[language], strict=True):
                compared += 1
                found |= {
                    (unit["unit"], language, check) for check in _differ(english, language, other)
                }
    with capsys.disabled():
        print(f"\nUDHR: {compared} wordings compared, {len(found)} findings")
    assert found == {
        ("article 1", "fr", Check.MODALS),
        ("article 1", "es", Check.MODALS),
        ("article 1", "ru", Check.MODALS),
        ("article 26", "ar", Check.MODALS),
    }
