"""The program as it is given to those who use it: `make package`, started without any Python."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.x_display import RETURN, Display, settled

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "dist" / "travaux"
MIB = 1024 * 1024


def todays_digest() -> str:
    digest = [str(ROOT / ".ci" / "packaging" / "digest")]
    return subprocess.run(digest, capture_output=True, check=True, text=True).stdout


@pytest.fixture(scope="module")
def package() -> Path:
    made_from = PACKAGE / "made-from"
    if not made_from.exists():
        pytest.skip("no package was made (make package)")
    if made_from.read_text() != todays_digest():
        pytest.skip("the package was made from other sources (make package)")
    return PACKAGE


@pytest.fixture(scope="module")
def demo(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package") / "demo"
    assert ran(package, folder.parent, "demo", folder).returncode == 0
    return folder


def environment(home: Path) -> dict[str, str]:
    """What a session of a person has that never heard of Python."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def ran(package: Path, home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    command = [str(package / "travaux"), *map(str, words)]
    return subprocess.run(
        command, env=environment(home), cwd=home, capture_output=True, text=True, timeout=120
    )


def test_every_task_of_a_child_is_known_to_the_package() -> None:
    entry = (ROOT / ".ci" / "packaging" / "child.py").read_text()
    known = set(re.findall(r'"(app\.[a-z_.]+)"', entry))
    tasks = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "app").rglob("*.py")
        if re.search(r'^if __name__ == "__main__":\n    serve\(', path.read_text(), re.M)
    }
    assert tasks
    assert known == tasks


def test_the_package_is_whole_and_brings_every_licence(package: Path) -> None:
    size = sum(path.stat().st_size for path in package.rglob("*") if not path.is_symlink())
    assert 100 * MIB < size < 400 * MIB
    licences = (package / "LICENSES-OF-OTHERS.txt").read_text()
    for name in ("PySide6_Essentials", "cryptography", "sqlcipher3", "typst", "lxml", "pyHanko"):
        assert re.search(rf"^{name} ", licences, re.M | re.I), name
    assert "GNU AFFERO" not in licences.upper()


def test_it_plays_exports_and_verifies_without_python(package: Path, demo: Path) -> None:
    asked = ("--workspace", demo / "chair.travaux", "--passphrase-file", demo / "passphrase.txt")
    home = demo.parent
    out = home / "text.pdf"
    made = ran(package, home, *asked, "export", "--format", "pdf", "--out", out)
    assert made.returncode == 0, made.stderr
    assert out.read_bytes().startswith(b"%PDF")  # typeset by the second program
    checked = ran(package, home, *asked, "verify")
    assert checked.returncode == 0, checked.stderr
    assert "signature, hash and chain is right" in " ".join(checked.stdout.split())


def test_its_child_does_nothing_but_the_tasks_of_the_program(package: Path, tmp_path: Path) -> None:
    child = [str(package / "travaux-child"), "os"]
    ended = subprocess.run(child, env=environment(tmp_path), capture_output=True, timeout=60)
    assert ended.returncode == 1
    assert b"no task is called os" in ended.stderr


def test_it_puts_itself_into_the_menu_and_out_again(package: Path, tmp_path: Path) -> None:
    def install(*words: str) -> None:
        command = [str(package / "install"), *words]
        subprocess.run(command, env=environment(tmp_path), check=True, capture_output=True)

    data = tmp_path / ".local" / "share"
    entry = data / "applications" / "travaux.desktop"
    install()
    assert f'Exec="{package}/travaux" %f' in entry.read_text()
    if validate := shutil.which("desktop-file-validate"):
        subprocess.run([validate, str(entry)], check=True)
    assert "*.tvxb" in (data / "mime" / "packages" / "travaux.xml").read_text()
    assert (data / "icons/hicolor/scalable/apps/travaux.svg").exists()
    install("--remove")
    assert not entry.exists()


@pytest.fixture
def display() -> Iterator[Display]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
    display = Display.start()
    yield display
    display.stop()


def test_a_double_click_on_a_workspace_opens_it_on_a_real_screen(
    package: Path, demo: Path, display: Display, tmp_path: Path
) -> None:
    screen = {"DISPLAY": f":{display.number}", "QT_QPA_PLATFORM": "xcb"}
    command = [str(package / "travaux"), str(demo / "chair.travaux")]
    program = subprocess.Popen(
        command,
        env={**environment(tmp_path), **screen},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        display.wait_for("Travaux", program)
        settled(display)  # before it is shown, keys go nowhere
        display.type((demo / "passphrase.txt").read_text().splitlines()[0])
        display.press(RETURN)
        title = "Convention on Responsible Conduct in Cyberspace – Travaux"
        display.wait_for(title, program)
        display.press(ord("q"), control=True)
        said, _ = program.communicate(timeout=60)
    finally:
        program.kill()
        program.communicate()
    assert program.returncode == 0, said.decode()
    assert said == b"", os.fsdecode(said)
