"""A small conference in three languages: one clause stale, one checked, one still to translate."""

from pathlib import Path

from app.formats.registry import Format, read_text
from app.treaty.wording import Wording
from app.workspace.naming import the_text
from app.workspace.renderings import keep_rendering
from app.workspace.translating import lay_translation, mark_checked, planned
from tests.desks import a_conference

_ENGLISH = """# Convention on Lakes

## Article 1 – Purpose

1. The Parties shall protect lakes and all that lives in them.

2. Each Party shall report without delay.

## Article 2 – Meetings

The Parties shall meet once a year in Geneva.

## Article 3 – Final clause

Done in English, French and Arabic, each text being equally authentic.
"""
_FRENCH = """# Convention sur les lacs

## Article premier – Objet

1. Les Parties protègent les lacs et tout ce qui y vit.

2. Chaque Partie fait rapport sans tarder.

## Article 2 – Réunions

Les Parties se réunissent une fois par an à Genève.

## Article 3 – Clause finale

Fait en anglais, en français et en arabe, les trois textes faisant également foi.
"""
_ARABIC = """# اتفاقية بشأن البحيرات

## المادة 1 – الغرض

1. تحمي الأطراف البحيرات وكل ما يعيش فيها.

2. يقدم كل طرف تقريره دون تأخير.

## المادة 2 – الاجتماعات

تجتمع الأطراف مرة كل سنة في جنيف.
"""


def play_tongues(folder: Path) -> None:
    """Play it: Article 2 is decided otherwise after it was translated, and worded in part since."""
    folder.mkdir(parents=True)
    desks = a_conference(folder, "FRA", treaty=_ENGLISH.encode())
    secretariat = desks.open["SEC"]
    for language, words in (("fr", _FRENCH), ("ar", _ARABIC)):
        text = the_text(secretariat.conference, None)
        imported = read_text(words.encode(), Format.MARKDOWN, language)
        lay_translation(secretariat, text, language, planned(text, imported, language))
    desks.send("SEC", "FRA", "CHAIR")
    made = desks.amends("FRA", "Article 2", "once a year", "twice a year")
    desks.send("FRA", "CHAIR", "SEC")
    desks.decides("CHAIR", "Article 2", adopt=[made])
    desks.send("CHAIR", "SEC", "FRA")
    text = the_text(secretariat.conference, None)
    mark_checked(secretariat, text, "fr", [desks.clause("Article 1(1)")])
    words = Wording("Les Parties se réunissent deux fois par an à Genève.", "Réunions")
    keep_rendering(secretariat.store, (desks.clause("Article 2"), "fr"), words)
    desks.close()
