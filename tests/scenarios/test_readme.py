"""The session that the README shows is played as it stands there, on a fresh demo."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REFUSED = ["travaux", "decide", "Article 8(1)", "--pick", "1=1"]

Step = tuple[str, list[str]]


def steps(document: str) -> list[Step]:
    """Each command of the console blocks, with the lines that are shown below it."""
    found: list[Step] = []
    for block in re.findall(r"^```console\n(.*?)^```$", document, re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def in_order(lines: list[str], output: str) -> list[str]:
    """Those of the lines that the output does not say, or not after the one before.

    How it is wrapped does not count: that depends on the terminal.
    """
    said, missing = " ".join(output.split()), []
    for line in (" ".join(line.split()) for line in lines):
        _, found, rest = said.partition(line)
        if found:
            said = rest
        else:
            missing.append(line)
    return missing


def test_the_session_of_the_readme_is_true(tmp_path: Path) -> None:
    environment = {**os.environ, "COLUMNS": "90", "HOME": str(tmp_path)}

    def play(words: list[str]) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(ROOT / "main.py"), *words[1:]]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
        )

    demo = play(["travaux", "demo", "demo"])
    assert demo.returncode == 0, demo.stderr
    played = 0
    for command, shown in steps((ROOT / "README.md").read_text(encoding="utf-8")):
        words = shlex.split(command)
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            environment[name] = value
            continue
        done = play(words)
        output = done.stdout + done.stderr
        assert done.returncode == (1 if words == REFUSED else 0), f"{command}\n{output}"
        assert in_order(shown, output) == [], f"{command}\n{output}"
        played += 1
    assert played >= 10


def test_a_line_that_is_not_there_is_found() -> None:
    assert in_order(["b", "a"], "a\nb\nc") == ["a"]
    assert in_order(["a  b", "c"], "a\nb\nc") == []
