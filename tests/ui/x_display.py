"""A screen of its own for one test: Xvfb, and the few requests of the X protocol that are needed.

Keys are pressed through the server's own test extension, so the program cannot tell them from a
person's. Nothing beyond Xvfb is needed.
"""

import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SIZE = (1280, 900)
ROOT = Path(__file__).resolve().parents[2]
_PRESS, _RELEASE = 2, 3
_DOWN, _UP, _MOTION = 4, 5, 6
_FAULT, _ANSWER = 0, 1
_VIEWABLE = 2
_CONTROL, _SHIFT = 0xFFE3, 0xFFE1
RETURN = 0xFF0D
PATIENCE = 60.0
"""Seconds that a test waits at least for what comes about on a screen."""


@dataclass
class Display:
    """A running server and one connection to it."""

    number: int
    server: subprocess.Popen[bytes]
    link: socket.socket
    root: int = 0
    first_key: int = 0
    test_opcode: int = 0
    sent: int = 0
    keys: dict[int, tuple[int, bool]] = field(default_factory=dict)

    @classmethod
    def start(cls) -> "Display":
        reading, writing = os.pipe()
        width, height = SIZE
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
        command += ["-ac", "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            number = int(told.readline())
        link = socket.socket(socket.AF_UNIX)
        link.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108 where every X server listens
        display = cls(number, server, link)
        display._greet()
        return display

    def stop(self) -> None:
        self.link.close()
        self.server.terminate()
        self.server.wait(10)

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a program that is shown here and has a home of its own."""
        return {
            **os.environ,
            "DISPLAY": f":{self.number}",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "xcb",
        }

    def title(self) -> str:
        """The title of the window in sight, which gets the keyboard; "" while there is none."""
        for window in reversed(self._children()):
            name = self._property(window, self._atom("_NET_WM_NAME"))
            if name and self._is_in_sight(window):
                focus = struct.pack("<BBHII", 42, 1, 3, window, 0)
                self._ask(focus, answers=False)
                return name.decode()
        return ""

    def wait_for(self, title: str, program: subprocess.Popen[bytes]) -> None:
        """Wait until a program's window has a title; give up when the program has ended."""
        end = time.monotonic() + PATIENCE
        while (seen := self.title()) != title:
            if program.poll() is not None and program.stdout is not None:
                raise AssertionError(program.stdout.read().decode())
            assert time.monotonic() < end, f"the window is called {seen!r}, not {title!r}"
            time.sleep(0.05)

    def type(self, text: str) -> None:
        for character in text:
            self.press(ord(character))

    def press(self, keysym: int, *, control: bool = False) -> None:
        code, shifted = self.keys[keysym]
        held = [self.keys[_CONTROL][0]] * control + [self.keys[_SHIFT][0]] * shifted
        for one in (*held, code):
            self._fake(_PRESS, one)
        for one in (code, *reversed(held)):
            self._fake(_RELEASE, one)
        time.sleep(0.02)  # faster than a person, but two of one key are not taken for one held

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Press and let go of a button at a place of the screen: 1 the left, 4 and 5 the wheel."""
        self._fake(_MOTION, 0, x, y)
        time.sleep(0.05)
        for kind in (_DOWN, _UP):
            self._fake(kind, button, x, y)
            time.sleep(0.02)

    def picture(self) -> bytes:
        """Every pixel of the screen, four bytes each."""
        width, height = SIZE
        request = struct.pack("<BBHIhhHHI", 73, 2, 5, self.root, 0, 0, width, height, 0xFFFFFFFF)
        return self._ask(request)[32:]

    def lines(self) -> Iterator[bytes]:
        """The picture line by line: of each pixel blue, green and red, and a byte of nothing."""
        picture, wide = self.picture(), 4 * SIZE[0]
        return (picture[at : at + wide] for at in range(0, len(picture), wide))

    def _greet(self) -> None:
        self.link.sendall(struct.pack("<BxHHHHxx", 0x6C, 11, 0, 0, 0))
        head = self._read(8)
        rest = self._read(4 * struct.unpack("<H", head[6:8])[0])
        assert head[0] == 1, "the server refused"
        (vendor,) = struct.unpack("<H", rest[16:18])
        formats, lowest, highest = rest[21], rest[26], rest[27]
        (self.root,) = struct.unpack_from("<I", rest, 32 + (vendor + 3) // 4 * 4 + 8 * formats)
        name = b"XTEST"
        found = self._ask(struct.pack("<BBHHxx", 98, 0, 4, len(name)) + name + bytes(3))
        assert found[8], "the server has no test extension"
        self.test_opcode = found[9]
        self._learn_keys(lowest, highest - lowest + 1)

    def _learn_keys(self, lowest: int, count: int) -> None:
        answer = self._ask(struct.pack("<BxHBBxx", 101, 2, lowest, count))
        width = answer[1]
        symbols = struct.unpack_from(f"<{width * count}I", answer, 32)
        for at in range(count):
            for column in (1, 0):  # a key without Shift is the better one
                self.keys[symbols[at * width + column]] = (lowest + at, column == 1)

    def _fake(self, kind: int, code: int, x: int = 0, y: int = 0) -> None:
        request = struct.pack("<BBHBBxxIIxxxxxxxxhhxxxxxxxx", self.test_opcode, 2, 9, kind, code,
                              0, 0, x, y)  # fmt: skip
        self._ask(request, answers=False)

    def _children(self) -> list[int]:
        answer = self._ask(struct.pack("<BxHI", 15, 2, self.root))
        (count,) = struct.unpack_from("<H", answer, 16)
        return list(struct.unpack_from(f"<{count}I", answer, 32))

    def _is_in_sight(self, window: int) -> bool:
        return self._ask(struct.pack("<BxHI", 3, 2, window))[26] == _VIEWABLE

    def _atom(self, name: str) -> int:
        words = name.encode() + bytes(-len(name) % 4)
        request = struct.pack("<BBHHxx", 16, 1, 2 + len(words) // 4, len(name)) + words
        return struct.unpack_from("<I", self._ask(request), 8)[0]

    def _property(self, window: int, name: int) -> bytes:
        answer = self._ask(struct.pack("<BBHIIIII", 20, 0, 6, window, name, 0, 0, 256))
        (length,) = struct.unpack_from("<I", answer, 16)
        return answer[32 : 32 + length]

    def _ask(self, request: bytes, *, answers: bool = True) -> bytes:
        """Send a request and wait for its own answer: what else comes in is passed over."""
        self.link.sendall(request)
        self.sent = (self.sent + 1) % 2**16
        while answers:
            head = self._read(32)
            if head[0] == _ANSWER:
                head += self._read(4 * struct.unpack_from("<I", head, 4)[0])
            if head[0] in (_ANSWER, _FAULT) and struct.unpack_from("<H", head, 2)[0] == self.sent:
                return head if head[0] == _ANSWER else bytes(64)
        return b""

    def _read(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            more = self.link.recv(size - len(found))
            assert more, "the server is gone"
            found += more
        return found


def started(display: Display, workspace: Path, home: Path) -> "subprocess.Popen[bytes]":
    """Start the program on a workspace as a person starts it, with a home of its own."""
    command = [sys.executable, str(ROOT / "main.py"), "--workspace", str(workspace)]
    return subprocess.Popen(
        command, env=display.environment(home), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def settled(display: Display) -> None:
    """Wait until the picture has stopped changing; a blinking cursor is let through."""
    before, end = display.picture(), time.monotonic() + PATIENCE
    while True:
        time.sleep(0.1)
        now = display.picture()
        if any(now) and changed(before, now) < 0.001:
            return
        assert time.monotonic() < end, "the window never stood still"
        before = now


def changed(before: bytes, after: bytes) -> float:
    """The share of pixels that differ."""
    pairs = zip(memoryview(before).cast("I"), memoryview(after).cast("I"), strict=True)
    return sum(a != b for a, b in pairs) / (len(after) / 4)


def words_of(process: int) -> bytes:
    """What a process was started with; b"" while it hands over to another program."""
    return Path(f"/proc/{process}/cmdline").read_bytes()


def wait_for_fresh(program: "subprocess.Popen[bytes]", old: bytes) -> None:
    """Wait until a locked program has made way for a fresh one (ADR 0023).

    The fresh one has the number of the old one, and is told the workspace in another way. What is
    pressed before its window is in sight reaches nobody.

    Args:
        program: it.
        old: what it was started with.
    """
    end = time.monotonic() + PATIENCE
    while words_of(program.pid) in (b"", old):
        assert time.monotonic() < end, "the locked program did not make way"
        time.sleep(0.005)
