"""A real headless Chromium, driven through its own pipe: no driver, no socket, no other page."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

BINARY = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
LAUNCH = """
import os, sys
for place, end in enumerate(sys.argv[1:3], 3):
    os.dup2(int(end), place)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""The browser reads commands from file 3 and writes answers to file 4."""
PHONE = (360, 740)
DESKTOP = (1280, 900)


class Browser:
    """One window, and what it asked the network for."""

    def __init__(self, process: subprocess.Popen[bytes], reading: int, writing: int) -> None:
        self._process = process
        self._in = os.fdopen(reading, "rb")
        self._out = os.fdopen(writing, "wb")
        self._number = 0
        self._session: str | None = None
        self.requested: list[str] = []
        self.dialogs: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Accessibility"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def _next(self) -> dict[str, Any]:
        data = bytearray()
        while (byte := self._in.read(1)) != b"\0":
            assert byte, "the browser is gone"
            data += byte
        answer = json.loads(bytes(data))
        match answer.get("method"):
            case "Network.requestWillBeSent":
                self.requested.append(answer["params"]["request"]["url"])
            case "Page.javascriptDialogOpening":
                self.dialogs.append(answer["params"]["message"])
            case _:
                pass
        return answer

    def open(self, page: Path, size: tuple[int, int] = DESKTOP, *, dark: bool = False) -> None:
        """Show a page in a window of a size, in light or dark colours."""
        width, height = size
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media="", features=[scheme])
        self.requested.clear()
        self.call("Page.navigate", url=page.as_uri())
        while self.evaluate("document.readyState + location.href") != f"complete{page.as_uri()}":
            pass

    def evaluate(self, expression: str) -> Any:
        """Return the value of an expression on the page."""
        found = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key."""
        code = {"Tab": 9, " ": 32, "Enter": 13}[key]
        more = {"text": "\r" if key == "Enter" else key} if key != "Tab" else {}
        common = {"key": key, "code": {" ": "Space"}.get(key, key), "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", **common, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def picture(self, file: Path, *, whole: bool = False) -> None:
        """Write what is seen, or the whole page, as PNG."""
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(shot["data"]))

    def printed(self) -> bytes:
        """Return the page as it is printed, as PDF."""
        made = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(made["data"])

    def spoken(self) -> list[tuple[str, str]]:
        """Return role and name of what a screen reader is told, in order."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [
            (n["role"]["value"], n.get("name", {}).get("value", ""))
            for n in nodes
            if not n.get("ignored")
        ]


@contextmanager
def started() -> Iterator[Browser]:
    """Start the browser with a profile of its own; skip where there is none."""
    if BINARY is None:
        pytest.skip("chromium is not installed here; .ci/run installs it")
    to_child, writing = os.pipe()
    reading, from_child = os.pipe()
    profile = tempfile.mkdtemp(prefix="travaux-browser-")

    ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 50) for end in (to_child, from_child)]
    command = (BINARY, *FLAGS, f"--user-data-dir={profile}")
    process = subprocess.Popen(
        [sys.executable, "-c", LAUNCH, *map(str, ends), *command, "about:blank"],
        pass_fds=ends,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "LANG": "C.UTF-8"},
    )
    for end in ends:
        os.close(end)
    os.close(to_child)
    os.close(from_child)
    browser = Browser(process, reading, writing)
    try:
        yield browser
    finally:
        process.terminate()
        process.wait(30)
        browser._in.close()
        browser._out.close()
        shutil.rmtree(profile, ignore_errors=True)
