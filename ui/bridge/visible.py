"""Words so that nothing in them is unseen: what is invisible is written as its code point."""

import regex

UNSEEN = regex.compile(r"[\p{C}--[\n\t]]", regex.V1)
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def visible(text: str) -> str:
    """Return text on one line with what cannot be seen written as code points: ‹U+202E›."""
    return UNSEEN.sub(_code_points, text.replace("\n", " "))


def visible_sentence(text: str) -> str:
    """Return a sentence of ours as ``visible`` does: what isolates the data in it is not shown."""
    return visible(text.translate(_ISOLATES))


def utf16(text: str) -> int:
    """Return the length as Qt counts it: characters beyond the first plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _code_points(found: regex.Match[str]) -> str:
    return "".join(map(code_point, found[0]))


def code_point(character: str) -> str:
    """Return what stands for a character that cannot be seen: ‹U+202E›."""
    return f"‹U+{ord(character):04X}›"
