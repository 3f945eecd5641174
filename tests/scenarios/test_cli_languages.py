"""Six languages through the command line: laid, amended, stale, updated, checked, exported."""

import html
import re
from pathlib import Path
from typing import Any

import pytest
from prepared_languages import PREPARED

from app.settings import UN_LANGUAGES
from tests.scenarios.desk import Desk

OTHERS = tuple(code for code in UN_LANGUAGES if code != "en")


def _file(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def _states(desk: Desk, title: str) -> dict[str, dict[str, Any]]:
    return {row["language"]: row for row in desk.says("language", "list", title)["languages"]}


def _laid(desk: Desk, folder: Path, texts: dict[str, str], title: str) -> dict[str, Any]:
    """Lay the English of a text and every translation of it; return what was said of each."""
    desk.says("text", "import", _file(folder, "text-en.md", texts["en"]), "--title", title)
    return {
        code: desk.says(
            "language", "import", _file(folder, f"text-{code}.md", words), title,
            "--language", code,
        )
        for code, words in texts.items()
        if code != "en"
    }  # fmt: skip


@pytest.mark.usefixtures("wide")
def test_three_desks_negotiate_a_week_in_two_languages(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, chair, anna, ben = four_desks
    # Monday: the secretariat lays the text in English, French and Russian.
    texts = {code: PREPARED[code] for code in ("en", "fr", "ru")}
    laid = _laid(secretariat, tmp_path, texts, "Harbours")
    assert {code: (a["aligned"], a["unaligned"], a["findings"]) for code, a in laid.items()} == {
        "fr": (7, [], 0),
        "ru": (7, [], 0),
    }
    secretariat.hands(chair, anna, ben)
    shown = ben.says("text", "show", "Harbours", "--language", "fr", "--view", "base")
    assert shown["behind"] == []
    assert "tous les deux ans" in " ".join(c["text"] for c in shown["clauses"])

    # Tuesday and Wednesday: an amendment to the English, and the chair adopts it.
    reports = secretariat.says("text", "show", "Harbours", "--view", "base")["clauses"]
    clause = next(c["id"] for c in reports if c["text"].startswith("Each Party shall report"))
    anna.says("amend", clause, "--text", "Each Party shall report within 90 days and every year.")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("decide", clause, "--adopt", "FRA-1")
    chair.hands(secretariat, anna, ben)

    # Thursday: the same cells are stale on every desk, and it shows what changed since.
    for desk in (secretariat, chair, anna, ben):
        counts = _states(desk, "Harbours")
        assert {code: counts[code]["stale"] for code in ("fr", "ru")} == {"fr": 1, "ru": 1}
    found = ben.says("language", "check", "Harbours", "--language", "fr")
    (stale,) = found["stale"]
    assert stale["clause"] == clause
    since = stale["since"]["text"]
    kept = "".join(words for change, words in since if change != "inserted")
    assert kept == "Each Party shall report every two years."
    assert {f["check"] for f in found["findings"]} == {"numbers"}
    printed = ben.reads("language", "check", "Harbours", "--language", "fr")
    assert "report [-every two years-]{+within 90 days and every year+}." in printed
    assert "behind" in secretariat.refused("issue", "A/1/Rev.1", "Harbours")["error"]
    out = tmp_path / "fr.html"
    warned = ben.says("export", "Harbours", "--language", "fr", "--view", "base", "--out", out)
    assert any("do not say" in w or "does not say" in w for w in warned["warnings"])

    # Friday: the translators follow; what they sent before changes nothing by itself.
    again = secretariat.says(
        "language", "import", tmp_path / "text-fr.md", "Harbours", "--language", "fr"
    )
    assert (again["laid"], again["stale"]) == (0, 1)
    french = "Chaque Partie présente un rapport dans un délai de 90 jours, puis chaque année."
    newer = PREPARED["fr"].replace("Chaque Partie présente un rapport tous les deux ans.", french)
    update = secretariat.says(
        "language", "import", _file(tmp_path, "new-fr.md", newer), "Harbours", "--language", "fr"
    )
    assert (update["laid"], update["stale"], update["findings"]) == (1, 0, 0)
    russian = "Каждая Сторона представляет доклад в течение 90 дней, а затем ежегодно."
    worded = secretariat.says("language", "lay", clause, "--language", "ru", "--text", russian)
    assert worded["findings"] == []
    articles = [c["id"] for c in reports if c["kind"] == "article"]
    for code in ("fr", "ru"):
        secretariat.says("language", "mark", *articles, "--language", code)
    secretariat.hands(chair, anna, ben)
    counts = _states(ben, "Harbours")
    assert {code: counts[code]["checked"] for code in ("fr", "ru")} == {"fr": 6, "ru": 6}

    issued = secretariat.says("issue", "A/1/Rev.1", "Harbours")
    secretariat.hands(chair, anna, ben)
    assert ben.says("status")["rolling_hash"] == issued["rolling_hash"]
    show = ("text", "show", "Harbours", "--revision", "A/1/Rev.1", "--language", "fr")
    frozen = ben.says(*show)
    assert french in [c["text"] for c in frozen["clauses"]]
    out = tmp_path / "rev-fr.html"
    done = ben.says(
        "export", "Harbours", "--language", "fr", "--view", "base", "--revision", "A/1/Rev.1",
        "--out", out,
    )  # fmt: skip
    assert done["warnings"] == []
    assert french in html.unescape(out.read_text("utf-8"))
    assert secretariat.says("verify")["ok"]


def test_what_is_behind_is_issued_with_a_reason_that_every_reader_sees(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, _, _, ben = four_desks
    short = PREPARED["fr"].partition("Article 2")[0]
    _laid(secretariat, tmp_path, {"en": PREPARED["en"], "fr": short}, "Harbours")
    refusal = secretariat.refused("issue", "A/1", "Harbours")
    assert refusal["kind"] == "BehindError"
    secretariat.says("issue", "A/1", "Harbours", "--behind", "French follows in a week.")
    secretariat.hands(ben)
    printed = ben.reads("text", "show", "Harbours", "--revision", "A/1", "--language", "fr")
    assert "French follows in a week." in printed
    complete = _file(tmp_path, "all-fr.md", PREPARED["fr"])
    secretariat.says(
        "language", "import", complete, "Harbours", "--language", "fr", "--revision", "A/1"
    )
    secretariat.hands(ben)
    now = ben.says("text", "show", "Harbours", "--language", "fr", "--view", "base")
    assert now["behind"] == []
    then = ben.says("text", "show", "Harbours", "--revision", "A/1", "--language", "fr")
    assert len(then["behind"]) == 3  # what was issued stays as it was issued


def test_a_bracket_dropped_in_russian_and_sixty_made_ninety_in_french_are_the_two_findings(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, *_ = four_desks
    laid = _laid(secretariat, tmp_path, PREPARED, "Harbours")
    assert sum(a["findings"] for a in laid.values()) == 0
    assert secretariat.says("language", "check", "Harbours")["findings"] == []
    for code, before, after in (("fr", "60 jours", "90 jours"), ("ru", "[надлежит]", "[надлежит")):
        assert before in PREPARED[code]
        words = PREPARED[code].replace(before, after)
        path = _file(tmp_path, f"slip-{code}.md", words)
        secretariat.says("language", "import", path, "Harbours", "--language", code)
    found = secretariat.says("language", "check", "Harbours")["findings"]
    assert {(f["language"], f["check"]) for f in found} == {("fr", "numbers"), ("ru", "brackets")}
    assert len(found) == 2
    (french,) = (f for f in found if f["language"] == "fr")
    assert (french["reference_says"], french["translation_says"]) == (["60"], ["90"])


def _declaration(folder: Path, language: str) -> str:
    source = (folder / f"udhr/udhr_{language}.html").read_text("utf-8")
    body = source.partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"</(?:h\d|p|li)>", "\n\n", body)))


def test_a_change_to_english_article_five_makes_the_five_others_stale(
    tmp_path: Path, four_desks: list[Desk], shared_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secretariat, chair, anna, _ = four_desks
    texts = {code: _declaration(shared_data, code) for code in UN_LANGUAGES}
    laid = _laid(secretariat, tmp_path, texts, "Declaration")
    assert {code: a["aligned"] >= 50 for code, a in laid.items()} == dict.fromkeys(OTHERS, True)
    secretariat.hands(chair, anna)
    check = secretariat.says("language", "check", "Declaration")
    with capsys.disabled():
        print(f"\nUDHR, untouched: {len(check['findings'])} findings")
        for f in check["findings"]:
            print(f"  {f['provision']} {f['language']}: {f['check']}")
    assert {(f["provision"], f["language"], f["check"]) for f in check["findings"]} == {
        *(("Article 1", code, "modal verbs") for code in ("fr", "ru", "es")),
        ("Article 26, paragraph 1", "ar", "modal verbs"),
    }
    assert check["stale"] == []
    five = next(
        c["id"]
        for c in anna.says("text", "show", "Declaration", "--view", "base")["clauses"]
        if c["text"].startswith("No one shall be subjected to torture")
    )
    anna.says("amend", five, "--text", "No one shall ever be subjected to torture.")
    anna.says("table", "FRA-1")
    anna.hands(chair)
    chair.says("decide", five, "--adopt", "FRA-1")
    chair.hands(secretariat)
    stale = secretariat.says("language", "check", "Declaration")["stale"]
    assert [(s["clause"], s["language"]) for s in stale] == [
        (five, code) for code in ("ar", "zh", "fr", "ru", "es")
    ]


def test_what_cannot_be_laid_is_refused_with_what_to_do(
    tmp_path: Path, four_desks: list[Desk]
) -> None:
    secretariat, _, anna, _ = four_desks
    _laid(secretariat, tmp_path, {"en": PREPARED["en"], "fr": PREPARED["fr"]}, "Harbours")
    english = tmp_path / "text-en.md"
    own = secretariat.refused("language", "import", english, "Harbours", "--language", "en")
    assert own["kind"] == "OwnLanguageError"
    other = _file(tmp_path, "poem.md", "Sur le pont d'Avignon\n\nL'on y danse\n\nL'on y danse\n")
    nothing = secretariat.refused("language", "import", other, "Harbours", "--language", "es")
    assert "no clause" in nothing["error"].lower()
    secretariat.hands(anna)
    french = tmp_path / "text-fr.md"
    refused = anna.refused("language", "import", french, "Harbours", "--language", "fr")
    assert refused["kind"] == "NotPermittedError"
    clause = anna.says("text", "show", "Harbours", "--view", "base")["clauses"][-1]["id"]
    assert anna.refused("language", "mark", clause, "--language", "fr")["kind"] == (
        "NotPermittedError"
    )
    assert secretariat.refused("language", "mark", clause, "--language", "ru")["kind"] == (
        "NothingToCheckError"
    )
