"""The pages of the manual: Markdown that is shipped with the program, by role and language."""

from pathlib import Path

from app.resources import HELP
from app.values import value
from ui.i18n import LANGUAGES, Words, noop

words = Words("manual")


@value
class Topic:
    """One page of the manual.

    Attributes:
        key: its file, without the suffix.
        name: in the list; translated when it is shown.
    """

    key: str
    name: str


TOPICS = (
    Topic("index", noop("To begin")),
    Topic("delegate", noop("For delegates")),
    Topic("chair", noop("For the chair")),
    Topic("secretariat", noop("For the secretariat")),
    Topic("it", noop("For the IT department")),
    Topic("security-officer", noop("For security officers")),
)

_OF_PAGE = {
    "text": "delegate",
    "inbox": "delegate",
    "compare": "delegate",
    "sync": "delegate",
    "merge": "chair",
    "consensus": "chair",
    "languages": "secretariat",
    "export": "secretariat",
}


def topic_of(page: str) -> str:
    """Return the key of the topic that tells about a page of the window."""
    return _OF_PAGE.get(page, TOPICS[0].key)


@value
class Page:
    """A page of the manual.

    Attributes:
        file: where it is read.
        language: that it is written in: "en" where the one that was asked for has no such page.
    """

    file: Path
    language: str


def page_of(key: str, language: str = LANGUAGES[0]) -> Page:
    """Return the page of a topic in a language; the English one where that has none."""
    translated = HELP / language / f"{key}.md"
    if language in LANGUAGES[1:] and translated.is_file():
        return Page(translated, language)
    return Page(HELP / f"{key}.md", LANGUAGES[0])


def topic_at(link: str) -> tuple[str, str] | None:
    """Return the topic and the heading that a link leads to; None if it leads elsewhere.

    Args:
        link: "delegate.md#draft-an-amendment", or "#draft-an-amendment" within a page ("" is then
            given for the topic).
    """
    file, _, heading = link.partition("#")
    if not file:
        return "", heading
    key = file.removesuffix(".md")
    return (key, heading) if key in {topic.key for topic in TOPICS} else None
