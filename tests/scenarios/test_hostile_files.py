"""Files that were made to hurt whoever opens them (security design, test 23).

Those that this program reads by itself: texts in Markdown and plain text, exchange files, the two
files of enrolment, the key file and the anchor, files of passphrases. Word and Akoma Ntoso are read
in children and have their own tests. Each attempt runs with a limit on its memory.
"""

import io
import random
import resource
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import TravauxError
from app.formats.registry import Format, read_text
from app.keys.derivation import parse_key_file
from app.record.enrolment import read_request
from app.workspace.identity import load_identity
from app.workspace.joining import read_answer
from app.workspace.syncing import entries_in
from app.workspace.workspace import Workspace
from tests.scenarios.desk import BACKEND, WORDS, Desk

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1 << 30
WHOLE = pytest.param(1_000, marks=pytest.mark.long)


def sparse(magic: bytes) -> Callable[[Path], None]:
    """A file of 1 TiB that takes no room."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(magic)
            file.truncate(1 << 40)

    return make


def holding(data: bytes) -> Callable[[Path], None]:
    return lambda path: (path.write_bytes(data), None)[1]


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def circle(path: Path) -> None:
    path.symlink_to(path)


DEEP = b"\x81" * 1_000_000
HUGE = b"\x9b" + b"\xff" * 8 + bytes(1_000)
BUNDLE, REQUEST, ANSWER = b"TVXB1\n", b"TVXQ1\n", b"TVXA1\n"
BOMBS: dict[str, tuple[list[str], Callable[[Path], None]]] = {
    "an exchange file of 1 TiB": (["sync", "bundle-in"], sparse(BUNDLE)),
    "an exchange file that never ends": (["sync", "bundle-in"], endless),
    "an exchange file whose first item says 4 GiB": (
        ["sync", "bundle-in"],
        holding(BUNDLE + b"\xff" * 4 + bytes(100)),
    ),
    "an exchange file that is a link to itself": (["sync", "bundle-in"], circle),
    "a request of 1 TiB": (["device", "admit"], sparse(REQUEST)),
    "a request a million levels deep": (["device", "admit"], holding(REQUEST + DEEP)),
    "a request of 2^64 items": (["device", "admit"], holding(REQUEST + HUGE)),
    "an answer of 1 TiB": (["device", "join"], sparse(ANSWER)),
    "an answer a million levels deep": (["device", "join"], holding(ANSWER + DEEP)),
    "a text of 1 TiB": (["text", "import"], sparse(b"# Treaty\n")),
    "a text that never ends": (["text", "import"], endless),
    "a text that is a packed bomb": (
        ["text", "import"],
        holding(b"\x1f\x8b" + zlib.compress(bytes(10_000_000))),
    ),
    "a passphrase that never ends": (["vault", "passphrase", "--new-file"], endless),
}
MORE = {"admit": ["--delegation", "FRA", "--role", "delegate", "--out", "out"], "import": []}


@pytest.mark.parametrize(("words", "make"), BOMBS.values(), ids=BOMBS.keys())
def test_23_a_bomb_is_refused_in_one_sentence_in_little_memory(
    four_desks: list[Desk], tmp_path: Path, words: list[str], make: Callable[[Path], None]
) -> None:
    name = "bomb.md" if "import" in words else "bomb"
    make(tmp_path / name)
    before = {f.name: f.stat().st_mtime_ns for f in tmp_path.iterdir() if not f.is_symlink()}
    options = four_desks[0].options
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *options, *words, name, *MORE.get(words[1], [])],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=limit,
    )
    assert done.returncode == 1, done
    assert done.stderr.strip(), done
    assert "Traceback" not in done.stderr
    assert "should not have" not in done.stderr  # what an unforeseen error says
    assert len(done.stderr) < 600
    after = {f.name: f.stat().st_mtime_ns for f in tmp_path.iterdir() if not f.is_symlink()}
    assert after.keys() == before.keys()


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def mutated(data: bytes, draw: random.Random) -> bytes:
    """Flip, cut, repeat, insert or exchange some of the bytes; what comes out is another file."""
    changed = bytearray(data)
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(changed) or 1)
        match draw.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([draw.randrange(256)])
            case 1:
                del changed[at : at + draw.choice((1, 7, 4_000, len(changed)))]
            case 2:
                changed[at:at] = changed[at : at + draw.choice((4, 60))] * draw.choice((1, 50))
            case 3:
                changed[at:at] = draw.randbytes(draw.choice((1, 8, 300)))
            case _:
                changed[at : at + 8] = b"\xff" * 8
    # A byte put in its own place, or cut again, is no mutation: one in some three thousand.
    return bytes(changed) if changed != data else mutated(data, draw)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [60, WHOLE])
def test_23_a_mutated_file_is_refused_in_one_sentence_or_read(
    four_desks: list[Desk], count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    secretariat, _, anna, _ = four_desks
    folder = anna.folder
    secretariat.says("sync", "bundle-out", folder / "all.tvb")
    workspace = Workspace(BACKEND.open(anna.path, WORDS))
    identity = load_identity(workspace.store.vault)
    treaty = (folder / "treaty.md").read_bytes()
    readers: dict[str, tuple[bytes, Callable[[bytes], object]]] = {
        "exchange file": (
            (folder / "all.tvb").read_bytes(),
            lambda data: entries_in(workspace, io.BytesIO(data)),
        ),
        "request": ((folder / "anna.request").read_bytes(), read_request),
        "answer": (
            (folder / "anna.answer").read_bytes(),
            lambda data: read_answer(data, identity.card, identity.keys),
        ),
        "key file": (Path(f"{anna.path}.key").read_bytes(), parse_key_file),
        "Markdown": (treaty, lambda data: read_text(data, Format.MARKDOWN, "en")),
        "plain text": (treaty, lambda data: read_text(data, Format.TEXT, "en")),
    }
    draw = random.Random(23)
    refused = dict.fromkeys(readers, 0)
    for name, (data, read) in readers.items():
        read(data)
        for _ in range(count):
            try:
                read(mutated(data, draw))
            except TravauxError as error:
                assert 0 < len(str(error)) < 500
                refused[name] += 1
    workspace.close()
    with capsys.disabled():
        sys.stdout.write(f"\nof {count} mutated files each, refused: {refused}\n")
    assert refused["exchange file"] == refused["request"] == refused["answer"] == count


@pytest.mark.parametrize("ending", [".key", ".anchor"])
def test_23_a_mutated_key_file_or_anchor_opens_nothing_else(
    four_desks: list[Desk], ending: str
) -> None:
    anna = four_desks[2]
    path = Path(f"{anna.path}{ending}")
    data = path.read_bytes()
    draw = random.Random(24)
    for _ in range(12):
        path.write_bytes(mutated(data, draw))
        answer = anna.tries("status")
        assert (
            answer.status == 1
            or answer.json["signing_stopped"] is not None
            or (path.read_bytes() == data)
        )
        assert "Traceback" not in answer.err
    path.write_bytes(data)
    assert anna.says("status")["signing_stopped"] is None
