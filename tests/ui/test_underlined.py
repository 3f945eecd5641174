"""The underlined letters: each stands in its own words, and picks one thing where it is pressed."""

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import groupby

import pytest
from PySide6.QtWidgets import QApplication

from tests import words as collecting
from ui import i18n
from ui.actions import plain_name
from ui.command_table import TABLE, Command, words
from ui.views.structure_desk import OF_CLAUSE
from ui.widgets.buttons import Button, elided

_MARK = re.compile(r"&(.)")


def letters(text: str) -> list[str]:
    """The letters that a text underlines; "&&" is the sign itself."""
    return [letter.casefold() for letter in _MARK.findall(text) if letter != "&"]


def doubles(texts: Iterable[str]) -> dict[str, list[str]]:
    """The letters that more than one of some texts underline, each with these texts."""
    held = list(texts)
    counted = Counter(letter for text in held for letter in letters(text))
    return {
        letter: [text for text in held if letter in letters(text)]
        for letter, count in counted.items()
        if count > 1
    }


def menus() -> dict[str, list[str]]:
    """What the menus hold, in the language of the interface; "" is the one with their titles."""
    entries = sorted((e for e in TABLE if e.command is not None), key=lambda entry: entry.menu)
    held = {
        menu: [words(entry.name) for entry in part]
        for menu, part in groupby(entries, key=lambda entry: entry.menu)
    }
    names = {entry.command: words(entry.name) for entry in TABLE}
    of_clause = [names[command] for command in OF_CLAUSE if command is not None]
    return {"": [words(menu) for menu in held], "of a clause": of_clause, **held}


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_no_menu_underlines_a_letter_twice(
    speaking: Callable[[str], QApplication], code: str
) -> None:
    speaking(code)
    found = {menu: doubles(texts) for menu, texts in menus().items()}
    assert {menu: twice for menu, twice in found.items() if twice} == {}


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_what_is_underlined_is_one_letter_that_keyboards_have(
    speaking: Callable[[str], QApplication], code: str
) -> None:
    """Not a space, a bracket or a dot, and none that takes two keys, as "é" on some keyboards."""
    speaking(code)
    keys = "абвгдежзийклмнопрстуфхцчшщъыьэюя" if code == "ru" else "abcdefghijklmnopqrstuvwxyz"
    of_menus = [text for texts in menus().values() for text in texts]
    texts = [*of_menus, *(text for texts in sheets().values() for text in texts)]
    wrong = [t for t in texts if len(letters(t)) > 1 or not set(letters(t)) <= set(keys)]
    assert wrong == []


@pytest.mark.parametrize("code", ["en", "zh", "fr", "ru", "es"])
def test_every_menu_can_be_opened_by_a_letter(
    speaking: Callable[[str], QApplication], code: str
) -> None:
    """Not in Arabic, whose letters join: there no text underlines one."""
    speaking(code)
    assert [title for title in menus()[""] if not letters(title)] == []


def test_arabic_underlines_nothing(arabic: QApplication) -> None:
    assert [text for texts in menus().values() for text in texts if letters(text)] == []


def test_a_name_has_no_mark_left_in_any_language(speaking: Callable[[str], QApplication]) -> None:
    """In Chinese the letter stands behind the words, in brackets: it goes with them."""
    speaking("zh")
    names = {entry.command: plain_name(entry) for entry in TABLE if entry.command is not None}
    assert names[Command.OPEN] == "打开工作区…"
    assert [name for name in names.values() if re.search(r"&|\(.\)", name)] == []
    assert i18n.unmarked("&Research && development (&R)…") == "Research & development…"


WIZARDS = {
    "CreatePage": {"Wizard", "NameStep", "LanguageStep", "FileStep", "PassphraseStep"},
    "JoinPage": {"Wizard", "NameStep", "FileStep", "PassphraseStep"},
    "AnswerPage": {"Wizard", "_AnswerStep"},
    "RecoverPage": {"Wizard", "_CodeStep", "PassphraseStep"},
}
"""The classes whose texts may be seen with those of a page."""


@cache
def of_classes() -> dict[str, set[tuple[str, str]]]:
    """The context and the English of what each class of the window underlines, by its name."""
    texts = [text for text in collecting.collected()[0] if letters(text.source)]
    trees = {
        file: ast.parse((collecting.ROOT / file).read_text("utf-8"))
        for file in {text.file for text in texts if text.file.startswith("ui/")}
    }
    found: dict[str, set[tuple[str, str]]] = {}
    for text in texts:
        for node in trees[text.file].body if text.file in trees else ():
            if isinstance(node, ast.ClassDef) and node.lineno <= text.line <= (
                node.end_lineno or 0
            ):
                found.setdefault(node.name, set()).add((text.context, text.source))
    return {
        name: held.union(*(found.get(other, set()) for other in WIZARDS.get(name, ())))
        for name, held in found.items()
    }


def sheets() -> dict[str, set[str]]:
    """What each class of the window underlines, in the language of the interface."""
    return {
        name: {i18n.Words(context)(source) for context, source in held}
        for name, held in of_classes().items()
    }


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_no_sheet_or_page_underlines_a_letter_twice(
    speaking: Callable[[str], QApplication], code: str
) -> None:
    """As far as its own class says what stands on it, and a wizard's steps with its buttons."""
    speaking(code)
    found = {name: doubles(texts) for name, texts in sheets().items()}
    assert len(found) > 30
    assert {name: twice for name, twice in found.items() if twice} == {}


def test_words_cut_short_keep_their_own_sign_and_lose_the_letter_in_brackets(
    qapp: QApplication,
) -> None:
    """They are drawn as the words of a button are, where "&&" is the sign itself."""
    assert elided(Button("Show A && B, and whatever else there is"), 100).startswith("Show A && B")
    assert elided(Button("打开(&O)…"), 1000) == "打开…"
