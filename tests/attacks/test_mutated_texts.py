"""Texts from others with something wrong in them: read, or refused in one sentence; no hang."""

import random
import re
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from app.errors import TravauxError
from app.formats.akn import importing
from app.formats.akn.kinds import LINES
from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text
from app.formats.tree import UNNUMBERED
from app.ids import InstrumentId
from app.ports import ChildRefusedError
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES
from app.treaty.instrument import Instrument
from app.treaty.textrules import refusals
from app.workspace.foreign import Foreign, read_foreign
from storage.children import ChildProcesses, interpreter

COUNTS = [120, pytest.param(1_000, marks=pytest.mark.long)]
IN_CHILDREN = [12, pytest.param(100, marks=pytest.mark.long)]
SECONDS = 2
"""Of the processor, for one file."""
NAMES = [
    *LINES,
    "article",
    "point",
    "hcontainer",
    "tblock",
    "meta",
    "preamble",
    "mod",
    "ins",
    "del",
]
TAG = re.compile(rb"<(/?)([A-Za-z:]+)")
SOURCES = ("akn/oasis_v3/*.xml", "akn/v2_legacy/*.xml", "akn/treaty/*.xml", "akn/leos/*.xml")


def bytes_changed(data: bytes, draw: random.Random) -> bytes:
    """Some bytes flipped, cut out, repeated or put in."""
    changed = bytearray(data)
    for _ in range(draw.randint(1, 5)):
        at = draw.randrange(len(changed) or 1)
        match draw.randrange(4):
            case 0:
                changed[at : at + 1] = bytes([draw.randrange(256)])
            case 1:
                del changed[at : at + draw.choice((1, 9, 900))]
            case 2:
                changed[at:at] = changed[at : at + draw.choice((5, 80))] * draw.choice((1, 60))
            case _:
                changed[at:at] = draw.choice((b"&#x202e;", b"&x;", b"<![CDATA[", b"\xff\xfe", b"<"))
    return bytes(changed)


def elements_changed(data: bytes, draw: random.Random) -> bytes:
    """Elements renamed, parted, wrapped and repeated: still well-formed, hardly ever valid."""
    found = sorted({m[2] for m in TAG.finditer(data)})
    for _ in range(draw.randint(1, 4)):
        old, new = draw.choice(found), draw.choice(NAMES).encode()
        match draw.randrange(4):
            case 0:
                data = re.sub(rb"(</?)" + old + rb"\b", rb"\1" + new, data)
            case 1:
                data = data.replace(b"<" + old + b">", b"<%b>stray <%b/>" % (old, new))
            case 2:
                data = re.sub(rb' (eId|GUID|id|name)="[^"]*"', rb' \1="same"', data)
            case _:
                depth = draw.choice((3, 60, 300))
                deep = b"<%b>" % new * depth + b"x" + b"</%b>" % new * depth
                data = data.replace(b"</" + old + b">", deep + b"</" + old + b">", 1)
    return data


def assert_sound(text: ImportedText) -> None:
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", text.language, text.clauses)
    assert [c.id for c, _ in instrument.walk()] == [c.id for c in text.clauses]
    for clause in text.clauses:
        assert len(clause.label.encode()) <= MAX_LABEL_BYTES
        assert clause.label == UNNUMBERED or clause.label == clause.label.strip()
        for wording in clause.wordings.values():
            for words in (wording.heading, wording.text, clause.label):
                assert refusals(words, MAX_CLAUSE_BYTES) == []


def sources(shared_data: Path) -> list[bytes]:
    files = [f for pattern in SOURCES for f in sorted(shared_data.glob(pattern))]
    return [f.read_bytes() for f in files if f.stat().st_size < 120_000]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", COUNTS)
def test_a_mutated_akoma_ntoso_file_is_read_or_refused(
    shared_data: Path, count: int, capsys: pytest.CaptureFixture[str]
):
    draw, held = random.Random(30), sources(shared_data)
    importing.read_text(held[0])  # the schema is read once
    became: Counter[str] = Counter()
    worst = 0.0
    for place in range(count):
        mutate = elements_changed if place % 2 else bytes_changed
        data = mutate(draw.choice(held), draw)
        begin = time.process_time()
        try:
            assert_sound(importing.read_text(data))
            became["read"] += 1
        except TravauxError as error:
            assert 0 < len(str(error)) < 500
            became[type(error).__name__] += 1
        worst = max(worst, time.process_time() - begin)
    with capsys.disabled():
        sys.stdout.write(f"\n{count} mutated AKN files: {dict(became)}, worst {worst:.2f} s CPU\n")
    assert became["read"] > count / 5
    assert worst < SECONDS


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", COUNTS)
def test_a_mutated_markdown_file_is_read_or_refused(
    shared_data: Path, count: int, capsys: pytest.CaptureFixture[str]
):
    draw = random.Random(31)
    held = [
        (shared_data / f"treaties/md/{name}.md").read_bytes()[:60_000]
        for name in ("vclt-1969", "rome-statute-icc-1998", "antarctic-treaty-1959")
    ]
    became: Counter[str] = Counter()
    worst = 0.0
    for place in range(count):
        data = bytes_changed(draw.choice(held), draw)
        format_ = Format.TEXT if place % 2 else Format.MARKDOWN
        begin = time.process_time()
        try:
            assert_sound(read_text(data, format_, draw.choice(("en", "ar", "zh"))))
            became["read"] += 1
        except TravauxError as error:
            assert 0 < len(str(error)) < 500
            became[type(error).__name__] += 1
        worst = max(worst, time.process_time() - begin)
    with capsys.disabled():
        told = f"{count} mutated Markdown and plain texts: {dict(became)}"
        sys.stdout.write(f"\n{told}, worst {worst:.2f} s CPU\n")
    assert became["read"] > count / 2
    assert worst < SECONDS


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", IN_CHILDREN)
def test_the_parent_lives_on_whatever_its_children_read(shared_data: Path, count: int):
    draw, held = random.Random(32), sources(shared_data)
    children = ChildProcesses(interpreter())
    became: Counter[str] = Counter()
    for place in range(count):
        mutate = elements_changed if place % 2 else bytes_changed
        data = mutate(draw.choice(held), draw)
        try:
            found = read_foreign(children, data, Foreign(Format.AKOMA_NTOSO, ""))
            assert_sound(found)
            became["read"] += 1
        except ChildRefusedError as error:
            assert 0 < len(str(error)) < 500
            became["refused"] += 1
    assert became.total() == count
    assert became["read"]
