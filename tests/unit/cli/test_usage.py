"""What a person who has never seen the program can find out, and what programs rely on."""

import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from app.cli.commands import COMMANDS
from app.cli.grammar import Command
from app.cli.manual import manual, usage
from app.cli.parsing import build_parser
from tests.scenarios.desk import travaux

ROOT = Path(__file__).resolve().parents[3]
WORDS = [command.words for command in COMMANDS]


@pytest.mark.parametrize("command", COMMANDS, ids=WORDS)
def test_every_command_explains_itself_with_an_example_that_parses(command: Command) -> None:
    answer = travaux(*command.words.split(), "--help")
    assert answer.status == 0
    assert f"travaux {command.example}" in answer.out
    for one in (*command.arguments, *command.alternatives):
        assert one.options["help"]
    if "'" not in command.example:
        assert travaux(*command.example.split(), "--help").status == 0


def test_the_whole_help_lists_every_command() -> None:
    answer = travaux("--help")
    assert answer.status == 0
    for words in WORDS:
        assert words.split()[0] in answer.out
    assert "Exit status" in answer.out


def test_the_commands_of_the_second_issue_are_all_there() -> None:
    promised = (
        "demo,conference create,delegation add,delegation list,device request,device admit,"
        "device join,device revoke,device list,text import,text list,text outline,text show,amend,"
        "table,withdraw,amendments,merge,decide,issue,export,verify,sync bundle-out,"
        "sync bundle-in,log,history,search,status,vault passphrase,vault check,vault backup"
    )
    assert set(promised.split(",")) <= set(WORDS)


@pytest.mark.parametrize(
    "words",
    [("nonsense",), ("status", "more"), ("text",), ("amend", "Article 1"), ("status", "--js")],
)
def test_wrong_usage_is_exit_status_2_and_json_where_that_was_asked(words: tuple[str, ...]) -> None:
    answer = travaux(*words)
    assert answer.status == 2
    assert answer.out == ""
    assert "usage:" in answer.err
    assert "--help" in answer.err
    in_json = travaux("--json", *words)
    assert in_json.status == 2
    assert in_json.json["kind"] == "WrongUsage"


def test_an_option_is_not_guessed_from_its_beginning() -> None:
    assert travaux("status", "--work", "x").status == 2


def test_of_a_hundred_commands_only_the_one_that_was_typed_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []
    make = ArgumentParser.__init__

    def counted(self: ArgumentParser, **options: Any) -> None:
        made.append(options["prog"])
        make(self, **options)

    monkeypatch.setattr(ArgumentParser, "__init__", counted)
    asked = build_parser(COMMANDS).parse_args(["delegation", "add", "FRA", "France"])
    assert (asked.code, asked.name) == ("FRA", "France")
    assert made == ["travaux", "travaux delegation", "travaux delegation add"]


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_a_shell_gets_its_completion(shell: str) -> None:
    answer = travaux("--print-completion", shell)
    assert answer.status == 0
    assert "bundle-out" in answer.out


def test_the_manual_is_that_of_this_program() -> None:
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == manual(COMMANDS), "make docs"


def test_the_manual_has_every_command_once() -> None:
    text = manual(COMMANDS)
    for command in COMMANDS:
        assert text.count(f" `{command.words}`\n") == 1
        assert usage(command) in text


def test_a_reader_that_stops_reading_is_no_error() -> None:
    program = f"{sys.executable} main.py --help | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == ""


def test_the_output_is_utf8_in_a_pipe_whatever_the_locale(tmp_path: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "0"}
    environment |= {"PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "main.py", "--json", "status", "--workspace", str(tmp_path / "Ω")],
        cwd=ROOT, env=environment, capture_output=True, stdin=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "“" in done.stderr.decode() or "terminal" in done.stderr.decode()
    done.stdout.decode()


def test_without_qt_the_window_is_one_sentence() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import main; sys.argv = ['travaux']; sys.exit(main.main())"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert "The window cannot be opened here" in done.stderr
    assert "Traceback" not in done.stderr
