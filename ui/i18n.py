"""Words in the language of the interface.

Widgets use Qt's own ``self.tr``; other code a ``Words`` of its module. Texts that stand in tables
are marked with ``noop`` where they stand and translated when they are shown. All of these are
literals, so that the list for translators can be collected (``make translations``).
"""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.resources import ROOT
from app.said import Said

LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")
"""Of the interface; the first is that of the sources."""
_OF_QT = {code: "zh_CN" if code == "zh" else code for code in LANGUAGES}
RIGHT_TO_LEFT = frozenset({"ar"})
LANGUAGE_NAMES = (
    ("en", "English"),
    ("ar", "العربية"),
    ("zh", "中文"),
    ("fr", "Français"),
    ("ru", "Русский"),
    ("es", "Español"),
)
"""The official languages of the United Nations, each in itself."""


def speak(application: QGuiApplication, chosen: str) -> str:
    """Let the interface speak a language, from right to left where that is its direction.

    Args:
        application: before any widget is made.
        chosen: a code; "" for that of the system, English where it is none of ours.

    Returns:
        The code of the language that is spoken.
    """
    system = QLocale.system().name().partition("_")[0]
    code = chosen or (system if system in LANGUAGES else LANGUAGES[0])
    QLocale.setDefault(QLocale(_FORMATS.get(code, code)))
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{_OF_QT[code]}"),
        (str(ROOT / "i18n"), f"travaux_{code}"),
    ):
        translator = QTranslator(application)
        if code != LANGUAGES[0] and translator.load(name, folder):
            application.installTranslator(translator)
    directions = Qt.LayoutDirection
    mirrored = code in RIGHT_TO_LEFT
    application.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)
    return code


def spoken() -> str:
    """Return the code of the language that the interface speaks."""
    return QLocale().name().partition("_")[0]


_FORMATS = {"ar": "ar_AE", "en": "en_GB"}
"""Numbers and dates in Arabic with the digits that documents of the United Nations use beside Latin
symbols, and that treaty numbers here have; in English with the day before the month, as there."""


_LANGUAGE = "language"
"""A place in the sentences of ``app`` where the code of a language stands: its name is shown."""
_APP = "app"
"""The context of what ``app`` says."""


class Words:
    """Translates the texts of one context of the translators' list."""

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, text: str, count: int = -1) -> str:
        """Return a text in the language of the interface; "" stays it."""
        return QCoreApplication.translate(self._context, text, None, count) if text else ""


_app = Words(_APP)


class _Commands:
    """How sentences name commands: as the core does until the window says how it calls them."""

    def __init__(self) -> None:
        self._name: Callable[[str], str] = str

    def named(self, sentence: str) -> str:
        return self._name(sentence)

    def name_by(self, name: Callable[[str], str]) -> None:
        self._name = name


_COMMANDS = _Commands()


def name_commands_by(name: Callable[[str], str]) -> None:
    """Let what ``app`` says name commands as the window does.

    Args:
        name: gets a sentence, or the pattern of one, in the language of the interface.
    """
    _COMMANDS.name_by(name)


def in_words(sentence: str, shown: Callable[[str], str] = str) -> str:
    """Return a sentence of ``app`` in the language of the interface, English where it has none.

    Its pattern is translated, the sentences in it too; data stay as they are, isolated. A sentence
    without a pattern is looked up whole.

    Args:
        sentence: what was said.
        shown: how data are shown, and a sentence without a pattern, which may have some in it.
    """
    if not isinstance(sentence, Said):
        return shown(_COMMANDS.named(_app(sentence)))
    known = _app(sentence.pattern)
    apart = isolated if known != sentence.pattern else str
    values = {
        name: isolated(language_name(value))
        if name == _LANGUAGE and isinstance(value, str) and value in LANGUAGES
        else _value(value, shown, apart)
        for name, value in sentence.values.items()
    }
    return _COMMANDS.named(known).format_map(values)


def _value(value: object, shown: Callable[[str], str], apart: Callable[[str], str]) -> object:
    if isinstance(value, Said):
        return in_words(value, shown)
    if isinstance(value, PurePath):
        return apart(shown(str(value)))
    return apart(shown(value)) if type(value) is str else value


def language_name(code: str) -> str:
    """Return a language by its own name; its code where it is none of the United Nations'."""
    return dict(LANGUAGE_NAMES).get(code, code)


def noop(text: str) -> str:
    """Mark a text for translation; it is returned as it is."""
    return text


_MARK = re.compile(r"\s*\(&[^&]\)|&(.)")
"""What underlines a letter; where words have none, as in Chinese, it stands behind, in brackets."""


def unmarked(text: str) -> str:
    """Return the words of a button or a menu without what underlines a letter of them."""
    return _MARK.sub(r"\1", text)


def isolated(text: str) -> str:
    """Return a code, symbol, number or path that keeps its own direction among other words."""
    return f"\u2068{text}\u2069" if text else ""


def directed(text: str, *, mirrored: bool) -> str:
    """Return words of a treaty that keep its direction in an interface of the other one.

    For what has no letter that says so itself, such as the printed number "3.", or that ends in
    one. ``mirrored``: the treaty is written from right to left.
    """
    start = "\u2067" if mirrored else "\u2066"
    return f"{start}{text}\u2069" if text else ""


def beside(*parts: str) -> str:
    """Return words that stand beside one another on a line, a dot between each and the next.

    In an interface from right to left the first of them is at the right, whatever it is written in.
    """
    held = [part for part in parts if part]
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return _DOT.join(held)
    return directed(_DOT.join(map(isolated, held)), mirrored=True)


def along(words: str) -> str:
    """Return words that run as the interface does, whatever letter they begin with.

    For codes, names and numbers that stand in a row, or begin a sentence of the interface.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return directed(words, mirrored=True) if mirrored else words


def key_name(keys: str) -> str:
    """Return what keys such as "Ctrl+Enter" are called on keyboards of the interface's language.

    What is no such name, or is one already, stays as it is.
    """
    formats = QKeySequence.SequenceFormat
    called = QKeySequence.fromString(keys, formats.PortableText).toString(formats.NativeText)
    for written, printed in _CAPS.get(QLocale().language(), ()):
        called = called.replace(written, printed)
    return called or keys


_CAPS = {
    QLocale.Language.Spanish: (
        ("Control", "Ctrl"), ("Mayúsculas", "Mayús"), ("Escape", "Esc"), ("Suprimir", "Supr"),
        ("Retorno", "Intro"),
    ),
}  # fmt: skip
"""What Qt writes out, and how the keyboards of a language have it."""


def stopped(sentence: str) -> str:
    """Return a sentence with one full stop: a date in Russian ends in one of its own."""
    return f"{sentence[:-1]}" if sentence.endswith("..") else sentence


def commas(parts: Iterable[str]) -> str:
    """Return parts of a sentence with the commas of the language of the interface."""
    return _COMMAS.get(QLocale().language(), ", ").join(parts)


def sentence(parts: Iterable[str]) -> str:
    """Return parts as a sentence, with the commas and the full stop of that language."""
    return commas(parts) + ("。" if QLocale().language() is QLocale.Language.Chinese else ".")


def quoted(words: str) -> str:
    """Return words in the quotation marks of the language of the interface; "" stays it."""
    before, after = _QUOTES.get(QLocale().language(), ("“", "”"))
    return along(f"{before}{words}{after}") if words else ""


_QUOTES = {
    QLocale.Language.Arabic: ("”\u2068", "\u2069“"),
    QLocale.Language.French: ("«\u00a0", "\u00a0»"),
    QLocale.Language.Russian: ("«", "»"),
    QLocale.Language.Spanish: ("«", "»"),
}
_DOT = " · "
_COMMAS = {QLocale.Language.Arabic: "، ", QLocale.Language.Chinese: "，"}


def left_to_right(text: str) -> str:
    """Return a code, symbol, hash or path that is read from left to right in every language."""
    return f"\u2066{text}\u2069" if text else ""
