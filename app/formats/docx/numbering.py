"""The numbers that Word prints before paragraphs, computed from its lists and styles.

A number is never in the text: it follows from the list a paragraph belongs to, by itself or by its
style, and from the paragraphs before it. Which of these count depends on the view, for paragraphs
come and go with tracked changes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.formats.docx.inline import is_on, value_of
from app.formats.docx.model import Paragraph, Style
from app.formats.docx.names import W
from app.formats.docx.numerals import written
from app.formats.docx.package import Xml
from app.formats.docx.views import Accept, Line, is_there
from app.values import value

_BULLET = "•"
_LEVELS = 9


@value
class _Level:
    start: int
    form: str
    text: str
    legal: bool
    restart: int | None
    style: str


@value
class _List:
    """One list: its counters are shared by all lists of the same definition."""

    definition: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class _Counters:
    """How far each definition has counted, by level, and which lists have begun."""

    at: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    begun: set[str] = field(default_factory=set[str])


@value
class _StyleFacts:
    based_on: str
    number: tuple[str | None, int | None]
    outline: int | None
    hidden: bool


class Numbering:
    """What the styles and lists of a document say of its paragraphs."""

    def __init__(self, styles: Xml | None, numbering: Xml | None) -> None:
        self._styles: dict[str, _StyleFacts] = {}
        self._default = ""
        for one in () if styles is None else styles.iterchildren(W + "style"):
            self._take_style(one)
        self._lists = {} if numbering is None else _lists(numbering)

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the styles whose words are hidden."""
        return frozenset(id_ for id_, facts in self._styles.items() if facts.hidden)

    def outline(self, style: Style) -> int | None:
        """Return the level in the outline, from 0, that a paragraph has by itself or its style."""
        if style.outline is not None:
            return style.outline if style.outline < _LEVELS else None
        for id_ in self._chain(style.name):
            outline = self._styles[id_].outline
            if outline is not None:
                return outline if outline < _LEVELS else None
        return None

    def labels(self, found: Iterable[Line], accept: Accept) -> Iterator[str]:
        """Yield the number before each line of a view, "" where there is none."""
        counters = _Counters()
        for line in found:
            yield self._label(style_of(line.last, accept), counters)

    def _take_style(self, one: Xml) -> None:
        id_ = str(one.get(W + "styleId", ""))
        properties = one.find(W + "pPr")
        listed = None if properties is None else properties.find(W + "numPr")
        self._styles[id_] = _StyleFacts(
            value_of(one, "basedOn") or "",
            (value_of(listed, "numId"), _whole(value_of(listed, "ilvl"))),
            _whole(value_of(properties, "outlineLvl")),
            is_on(one.find(W + "rPr"), "vanish"),
        )
        if one.get(W + "default") in ("1", "true") and one.get(W + "type") == "paragraph":
            self._default = id_

    def _chain(self, name: str) -> Iterator[str]:
        """Yield a style and those it is based on; a chain that leads in a circle ends."""
        seen: set[str] = set()
        at = name or self._default
        while at in self._styles and at not in seen:
            seen.add(at)
            yield at
            at = self._styles[at].based_on

    def _listed(self, style: Style) -> tuple[str, int] | None:
        """Return the list and level of a paragraph, or None."""
        list_, level = style.number
        owner = ""
        for id_ in self._chain(style.name):
            if list_ is not None and level is not None:
                break
            number, depth = self._styles[id_].number
            if list_ is None and number is not None:
                list_, owner = number, id_
            level = depth if level is None else level
        if list_ is None or list_ == "0" or list_ not in self._lists:
            return None
        if level is None:
            level = _level_of(self._lists[list_], owner or style.name)
        return list_, min(level, _LEVELS - 1)

    def _label(self, style: Style, counters: _Counters) -> str:
        listed = self._listed(style)
        if listed is None:
            return ""
        name, depth = listed
        held = self._lists[name]
        level = held.levels.get(depth)
        if level is None:
            return ""
        at = counters.at.setdefault(held.definition, {})
        if name not in counters.begun:
            counters.begun.add(name)
            at.update({d: start - 1 for d, start in held.starts.items()})
        _count(held, depth, at)
        return _printed(held, level, at)


def style_of(paragraph: Paragraph, accept: Accept) -> Style:
    """Return the style of a paragraph in a view: as it is, or as before a change of it."""
    if paragraph.before is not None and not accept(paragraph.before[0]):
        return paragraph.before[1]
    return paragraph.style


def shown(paragraph: Paragraph, accept: Accept) -> bool:
    """Return whether a paragraph ends in a view where it ends in the file."""
    return is_there(paragraph.mark, accept)


def _count(held: _List, depth: int, at: dict[int, int]) -> None:
    """Go on by one at a level; levels below it begin anew, unless they say otherwise."""
    level = held.levels[depth]
    at[depth] = at.get(depth, level.start - 1) + 1
    for below in [d for d in at if d > depth]:
        restart = held.levels[below].restart if below in held.levels else None
        if restart is None or 0 < depth + 1 <= restart:
            del at[below]
    for above in range(depth):
        at.setdefault(above, held.levels[above].start if above in held.levels else 1)


def _printed(held: _List, level: _Level, at: Mapping[int, int]) -> str:
    if level.form == "bullet":
        return _BULLET
    text = level.text
    for depth in range(_LEVELS):
        sign = f"%{depth + 1}"
        if sign in text:
            form = held.levels[depth].form if depth in held.levels else "decimal"
            if level.legal and form != "decimalZero":
                form = "decimal"
            text = text.replace(sign, written(at.get(depth, 1), form))
    return text.strip()


def _level_of(held: _List, style: str) -> int:
    return next((d for d, level in held.levels.items() if style and level.style == style), 0)


def _lists(root: Xml) -> dict[str, _List]:
    definitions: dict[str, dict[int, _Level]] = {}
    by_style: dict[str, str] = {}
    borrowed: dict[str, str] = {}
    for one in root.iterchildren(W + "abstractNum"):
        id_ = str(one.get(W + "abstractNumId", ""))
        definitions[id_] = dict(_levels(one))
        if name := value_of(one, "styleLink"):
            by_style[name] = id_
        if name := value_of(one, "numStyleLink"):
            borrowed[id_] = name
    for id_, name in borrowed.items():
        definitions[id_] = definitions.get(by_style.get(name, ""), {})
    return {
        str(one.get(W + "numId", "")): _list(one, definitions)
        for one in root.iterchildren(W + "num")
    }


def _list(one: Xml, definitions: Mapping[str, Mapping[int, _Level]]) -> _List:
    definition = value_of(one, "abstractNumId") or ""
    levels = dict(definitions.get(definition, {}))
    starts: dict[int, int] = {}
    for override in one.iterchildren(W + "lvlOverride"):
        depth = _whole(str(override.get(W + "ilvl", "")))
        if depth is None:
            continue
        levels.update(_levels(override))
        start = _whole(value_of(override, "startOverride"))
        if start is not None:
            starts[depth] = start
            if depth in levels:
                levels[depth] = replace(levels[depth], start=start)
    return _List(definition, levels, starts)


def _levels(element: Xml) -> Iterator[tuple[int, _Level]]:
    for one in element.iterchildren(W + "lvl"):
        depth = _whole(str(one.get(W + "ilvl", "")))
        if depth is None:
            continue
        start = _whole(value_of(one, "start"))
        yield (
            depth,
            _Level(
                1 if start is None else start,
                value_of(one, "numFmt") or "decimal",
                value_of(one, "lvlText") or "",
                is_on(one, "isLgl"),
                _whole(value_of(one, "lvlRestart")),
                value_of(one, "pStyle") or "",
            ),
        )


def _whole(words: str | None) -> int | None:
    return int(words) if words is not None and words.isdecimal() and len(words) < 6 else None
