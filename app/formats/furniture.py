"""What is printed around a text in its own language: dates, "Original: English", and the like.

One table, ``resources/typst/furniture.toml``; a language that it does not have is given English.
"""

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from app.resources import read_resource
from app.values import value

_LAST_MS = 253_402_300_799_000
"""The end of the year 9999: a clock may claim anything."""


@value
class Furniture:
    """The words around a text in one language.

    Attributes:
        own_name: of the language, in itself.
        languages: names of languages, by code.
        months: January first.
        day: pattern of a date over ``day``, ``month`` and ``year``.
        original: pattern over ``language``.
        views: what kind of text is shown, by view.
        signatures: heading of the page that is signed.
        signed_for: pattern over ``party``.
        conference_number, text_number, proves: the lines of a final text's last page.
    """

    own_name: str
    languages: Mapping[str, str]
    months: tuple[str, ...]
    day: str
    original: str
    views: Mapping[str, str]
    signatures: str
    signed_for: str
    conference_number: str
    text_number: str
    proves: str

    def date(self, ms: int) -> str:
        """Return a day as the language writes it; ``ms`` is since 1970, the day that of UTC."""
        moment = moment_of(ms)
        month = self.months[moment.month - 1]
        return self.day.format(day=moment.day, month=month, year=moment.year)


def moment_of(ms: int) -> datetime:
    """Return a claimed time, in ms since 1970, as a moment in UTC; at the latest in 9999."""
    return datetime.fromtimestamp(min(ms, _LAST_MS) // 1000, UTC)


def furniture(language: str) -> Furniture:
    """Return the words for a language; English ones where there are none."""
    table = _table()
    return table.get(language) or table["en"]


@cache
def _table() -> Mapping[str, Furniture]:
    raw: dict[str, dict[str, Any]] = tomllib.loads(read_resource("typst/furniture.toml").decode())
    return {code: _furniture(words) for code, words in raw.items()}


def _furniture(words: Mapping[str, Any]) -> Furniture:
    rest: dict[str, Any] = {name: value for name, value in words.items() if name != "months"}
    return Furniture(months=tuple(words["months"]), **rest)
