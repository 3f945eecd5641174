"""What ``app`` and ``storage`` say to people can be said in every language of the interface.

The collector (``tests/words.py``) finds what is marked; these tests find what is not. A reason that
an error is raised with is shown in a window, so it is ``said``: an f-string would stay English.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.words import said_by_app

ROOT = Path(__file__).resolve().parents[2]

FOR_WHO_MENDS = frozenset({
    "BodyError", "CodecError", "ChoicesError", "DecisionError", "DeltaError", "FrameError",
    "HunksError", "MalformedEntryError", "MisplacedClauseError", "NoRoomError", "RosterError",
})  # fmt: skip
"""How exactly bytes or operations are malformed. The record tells that an entry is, by its verdict,
and a window adds this in brackets at most: it is for those who mend programs."""

OF_PROGRAMS = ("FrozenInstanceError", "RuntimeError", "ValueError")
"""Errors that only a mistake in the program raises."""

OF_THE_COMMAND_LINE = (
    "app/cli/",  # speaks English
    "app/formats/",  # what a document holds, in its own language, and its markup
    "app/workspace/demo",  # what the players of the demonstration say
    "app/workspace/practice/",
    "app/workspace/history_export.py",  # the page that it writes
    "app/workspace/losing.py",  # what the command line alone tells
    "app/workspace/comparing.py",  # the page that it writes; the window has words of its own
    "app/workspace/correcting.py",  # the procès-verbal, a document
    "app/workspace/finals/page.py",  # printed
    "app/workspace/exports/akoma_ntoso_amendments.py",
    "app/record/roster_codec.py",  # see above
    "storage/sync/hub/config.py",  # files for whoever runs the hub
    "storage/sync/hub/instructions.py",
)
"""Where f-strings are documents, markup or what a command line prints."""

_PLACES = re.compile(r"{[^}]*}")


@cache
def trees() -> dict[str, ast.Module]:
    """Return the syntax trees of ``app`` and ``storage`` by their files' names."""
    paths = [p for folder in ("app", "storage") for p in sorted((ROOT / folder).rglob("*.py"))]
    return {str(p.relative_to(ROOT)): ast.parse(p.read_text(encoding="utf-8")) for p in paths}


@cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Return what is looked at, with the names of the files that it stands in."""
    kinds = ast.Call | ast.ClassDef | ast.JoinedStr | ast.Assign | ast.AnnAssign
    return tuple(
        (file, node)
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    )


@cache
def errors() -> frozenset[str]:
    """Return the names of all classes that come from ``TravauxError``."""
    classes = [c for _, c in nodes() if isinstance(c, ast.ClassDef)]
    found = {"TravauxError"}
    while True:
        more = {c.name for c in classes if found & {b.id for b in c.bases if named(b)}} | found
        if more == found:
            return frozenset(found)
        found = more


@cache
def collected() -> frozenset[str]:
    """Return what translators are given of ``app`` and ``storage``."""
    return frozenset(text.source for text in said_by_app())


def named(node: ast.expr) -> bool:
    return isinstance(node, ast.Name)


def unsaid(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the strings in an expression that stand in no call: those of ``said`` do."""
    match node:
        case ast.JoinedStr():
            yield node
        case ast.Constant(value=str()):
            yield node
        case ast.IfExp(body=body, orelse=other):
            yield from unsaid(body)
            yield from unsaid(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from unsaid(value)
        case _:
            pass


def words_of(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a string with its places taken out."""
    if isinstance(node, ast.Constant):
        return _PLACES.sub("", str(node.value))
    return "".join(v.value if isinstance(v, ast.Constant) else " " for v in node.values)


def is_english(node: ast.Constant | ast.JoinedStr) -> bool:
    """Say whether there is more in it than signs, codes and one lonely word."""
    return bool(re.search(r"[A-Za-z]{2,} +[A-Za-z(]|[a-z]{3,}[.:]$", words_of(node)))


def test_every_reason_that_an_error_is_raised_with_can_be_translated() -> None:
    left = [
        f"{file}:{string.lineno} {words_of(string)}"
        for file, call in nodes()
        if not file.startswith("app/cli/")
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id in errors() - FOR_WHO_MENDS
        for argument in [*call.args, *(k.value for k in call.keywords)]
        for string in unsaid(argument)
        if is_english(string)
        if not (isinstance(string, ast.Constant) and string.value in collected())
    ]
    assert left == [], "say it with said(…), and translate it"


DOUBTFUL = frozenset({"ReadingWarning", "_warn", "warn", "once", "_noted", "_leave_out"})
"""What tells a person what is doubtful in a file; it is said wherever the file is read."""


def test_everything_that_is_doubtful_in_a_file_can_be_translated() -> None:
    calls = [
        (file, call)
        for file, call in nodes()
        if file.startswith("app/formats/") and isinstance(call, ast.Call)
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in DOUBTFUL
    ]
    assert len(calls) > 30
    left = [
        f"{file}:{string.lineno} {words_of(string)}"
        for file, call in calls
        for argument in call.args
        for string in unsaid(argument)
        if is_english(string)
    ]
    assert left == [], "say it with said(…), and translate it"


def test_every_error_has_a_sentence_that_translators_are_given() -> None:
    left = [
        f"{file}:{node.lineno} {node.value.value}"
        for file, node in nodes()
        if not file.startswith("app/cli/")
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Constant)
        and "says" in [getattr(t, "id", "") for t in targets(node)]
        and re.search("[A-Za-z]", _PLACES.sub("", str(node.value.value)))
        and node.value.value not in collected()
    ]
    assert left == []


def targets(node: ast.Assign | ast.AnnAssign) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def test_no_sentence_for_people_is_put_together_by_an_f_string() -> None:
    left = [
        f"{file}:{node.lineno} {words_of(node)}"
        for file, node in nodes()
        if not file.startswith(OF_THE_COMMAND_LINE)
        if isinstance(node, ast.JoinedStr) and id(node) not in of_who_mends() and is_sentence(node)
    ]
    assert left == [], "say it with said(…), and translate it"


@cache
def of_who_mends() -> frozenset[int]:
    """Return the parts of calls that no person reads but who mends programs."""
    passed_over = FOR_WHO_MENDS | {"tell", *OF_PROGRAMS}
    return frozenset(
        id(part)
        for _, call in nodes()
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id in passed_over
        for part in ast.walk(call)
    )


def is_sentence(node: ast.JoinedStr) -> bool:
    """Say whether an f-string has two words after one another, or ends as a sentence does."""
    return bool(re.search(r"[a-z]{2,} [a-z]{2,}|[a-z]{2,} .*\.$", words_of(node)))
