"""The frame of every page that is written: head, top, switches, contents. It needs nothing else.

No network, no script, no font: the policy in the page lets none come, and no style run but the
page's own, which it names by its hash. What is hidden and shown is hidden and shown by check boxes
and plain CSS.
"""

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from html import escape

from app.formats.page_style import STYLE
from app.values import value

UI = 'lang="en" dir="ltr"'
"""Of the page's own words, whatever the language of the text."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_POLICY = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
_FEWEST_LINKS = 4
"""A shorter text needs no contents."""


@value
class Switch:
    """A check box: its id, which the style names, and what stands beside it."""

    id: str
    words: str


def page(title: str, language: str, body: str, more_style: str = "") -> str:
    """Return a whole page around its body: no network, no script, no font."""
    style = f"\n{STYLE}{more_style}"
    hashed = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"<!doctype html>\n<html {language_of(language)}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY.format(hashed))}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n{body}</html>\n"
    )


def banner(inner: str, switches: Sequence[Switch]) -> str:
    """Return the top of a page: a way past it, what stands there, and the switches."""
    boxes = "".join(
        f'<label><input type="checkbox" id="{one.id}" autocomplete="off" checked> {one.words}'
        "</label>"
        for one in switches
    )
    form = f'<form class="switches" aria-label="Show" {UI}>{boxes}</form>\n' if boxes else ""
    skip = f'<a class="skip" href="#text" {UI}>Skip to the text</a>\n'
    return f"{skip}<header>\n{inner}</header>\n{form}"


def contents(links: Sequence[tuple[str, str]], title: str = "Contents") -> str:
    """Return links to places of the page, folded away; "" where there are too few to need them.

    Args:
        links: the id of each place, and its words as HTML.
        title: what the links are.
    """
    if len(links) < _FEWEST_LINKS:
        return ""
    items = "".join(f'<li><a href="#{id_}">{words}</a></li>\n' for id_, words in links)
    return (
        f'<nav aria-label="{title}"><details><summary {UI}>{title}</summary>\n'
        f"<ol>\n{items}</ol></details></nav>\n"
    )


def language_of(language: str) -> str:
    """Return the attributes that say in which language, and which way, words are written."""
    direction = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    return f'lang="{escape(language)}" dir="{direction}"'
