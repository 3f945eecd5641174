"""Writes the lists of translators, resources/i18n/*.ts, from the sources, and compiles them (.qm).

What is translated stays; what no longer stands in the sources goes. Give it JSON files, named
"fr-….json", to take translations from: {"text": "translation"}, for every context, or
{"context": {"text": "translation"}}, for that one.
"""

import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as Xml
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from tests.words import collected  # noqa: E402 the path is set above

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "zh", "fr", "ru", "es")


def known(path: Path) -> dict[tuple[str, str], str]:
    """Return the translations that a list holds."""
    if not path.exists():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", "")] = message.findtext("translation", "")
    return found


def written(language: str, translations: dict[tuple[str, str], str]) -> tuple[Path, int]:
    """Write a list; return where, and how many texts lack a translation."""
    texts, _ = collected()
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for context in sorted({text.context for text in texts}):
        element = Xml.SubElement(root, "context")
        Xml.SubElement(element, "name").text = context
        for source in dict.fromkeys(t.source for t in texts if t.context == context):
            message = Xml.SubElement(element, "message")
            Xml.SubElement(message, "source").text = source
            translation = Xml.SubElement(message, "translation")
            translation.text = translations.get((context, source), "")
            if not translation.text:
                translation.set("type", "unfinished")
                missing += 1
    Xml.indent(root)
    path = FOLDER / f"travaux_{language}.ts"
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + Xml.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return path, missing


def taken(given: dict[str, str | dict[str, str]]) -> dict[tuple[str, str], str]:
    """Return the translations that a file of JSON holds, by context and text."""
    found: dict[tuple[str, str], str] = {}
    for text in collected()[0]:
        of_context = given.get(text.context)
        of_text = given.get(text.source)
        if isinstance(of_context, dict) and text.source in of_context:
            found[text.context, text.source] = of_context[text.source]
        elif isinstance(of_text, str):
            found[text.context, text.source] = of_text
    return found


def compile_list(path: Path) -> None:
    """Compile a list into what Qt loads."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    command = [str(tool) if tool.exists() else shutil.which("lrelease") or "lrelease"]
    target = path.with_suffix(".qm")
    subprocess.run([*command, "-silent", str(path), "-qm", str(target)], check=True)  # noqa: S603


def main(sources: list[Path]) -> None:
    """Write and compile every list."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        translations = known(FOLDER / f"travaux_{language}.ts")
        for source in sources:
            if source.stem.split("-")[0] == language:
                translations |= taken(json.loads(source.read_text(encoding="utf-8")))
        path, missing = written(language, translations)
        compile_list(path)
        sys.stdout.write(f"{language}: {missing} texts lack a translation\n")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
