"""Word documents with random damage: read, or refused in a sentence; never a crash, never a hang.

The whole count runs behind the marker ``long``, each file in a child process of its own.
"""

import io
import random
import time
import zipfile
import zlib

import pytest

from app.codec import encode
from app.errors import TravauxError
from app.formats.docx import write_tracked
from app.formats.docx.blocks import Changes, read_blocks
from app.formats.docx.packing import Facts
from app.formats.docx.write_tracked import Manner
from app.formats.registry import text_of
from app.ports import ChildRefusedError, ChildStoppedError, Limits
from app.treaty.lexicon import lexicon
from app.workspace.returning import marking_child
from storage.children import ChildProcesses, interpreter
from tests.docx_files import docx, packed
from tests.docx_samples import sample
from tests.unit.formats.docx.test_blocks import STYLES, TREATY
from tests.unit.formats.docx.test_numbering import LISTS
from tests.unit.formats.docx.test_package import parts
from tests.unit.formats.docx.test_views import NESTED

MOST_SECONDS = 2
FACTS = Facts("T", "A/1", "en", "2026-03-01T10:00:00Z")
WHOLE = [docx(TREATY + NESTED, {"styles": STYLES, "numbering": LISTS})]
WHOLE.append(write_tracked.write(sample(12, 4)[0], FACTS, ("A/1",), Manner()))
TOKENS = (
    b"<w:ins ", b"</w:ins>", b"<w:p>", b"</w:p>", b'w:val="', b"<w:tbl>", b"<w:del>", b"&#0;",
    b"\xff", b"<!--", b"]]>", b"<![CDATA[", b"&amp;", b'w:ilvl="99"', b'w:val="-1"', b"<w:r/>",
    b"999999999999", b"<w:fldChar w:fldCharType='begin'/>", b"<w:sdt>", b"\x00",
)  # fmt: skip


def mutated(seed: int) -> bytes:
    """Damage one file: its bytes, or the bytes of one of its parts."""
    chance = random.Random(seed)
    data = chance.choice(WHOLE)
    if chance.random() < 0.3:
        return damaged(chance, data)
    held = parts(data)
    name = chance.choice(sorted(n for n in held if n.startswith("word/") or chance.random() < 0.1))
    held[name] = damaged(chance, held[name])
    return packed(held)


def damaged(chance: random.Random, data: bytes) -> bytes:
    held = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(held) + 1), chance.randint(0, 40)
        match chance.randrange(5):
            case 0 if held:
                held[min(at, len(held) - 1)] ^= 1 << chance.randrange(8)
            case 1:
                del held[at : at + length]
            case 2:
                held[at:at] = held[at : at + length] * chance.randint(1, 50)
            case 3:
                held[at:at] = chance.choice(TOKENS)
            case _:
                other = chance.randrange(len(held) + 1)
                held[at : at + length] = held[other : other + length]
    return bytes(held)


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(seed, marks=() if seed < 200 else pytest.mark.long)
        for seed in range(0, 1_000, 40)
    ],
)
def test_a_damaged_document_is_read_or_refused(seed: int) -> None:
    read = refused = 0
    for one in range(seed, seed + 40):
        data = mutated(one)
        started = time.process_time()
        try:
            text_of(read_blocks(data, lexicon("en"), Changes.ACCEPTED), "en")
            marking_child.task(data)
            read += 1
        except TravauxError as error:
            assert "\n" not in str(error)
            refused += 1
        assert time.process_time() - started < MOST_SECONDS, one
    assert read
    assert refused


@pytest.mark.parametrize("count", [12, pytest.param(1_000, marks=pytest.mark.long)])
@pytest.mark.timeout(3_600)
def test_the_parent_lives_whatever_the_child_reads(count: int) -> None:
    children = ChildProcesses(interpreter())
    ends = dict.fromkeys(("read", "refused"), 0)
    for seed in range(count):
        request = encode({1: "docx", 2: "en", 3: "", 4: mutated(seed), 5: False})
        try:
            assert children.run("app.workspace.reading_child", request, Limits(seconds=60))
            ends["read"] += 1
        except ChildRefusedError as error:
            assert str(error).endswith(".")
            ends["refused"] += 1
        except ChildStoppedError as error:
            pytest.fail(f"{seed}: {error}")
    print(ends)
    assert ends["read"]
    assert ends["refused"]


def test_the_damage_is_damage() -> None:
    whole = 0
    for seed in range(40):
        try:
            with zipfile.ZipFile(io.BytesIO(mutated(seed))) as held:
                whole += held.testzip() is None
        except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError):
            pass
    assert 10 < whole < 40
