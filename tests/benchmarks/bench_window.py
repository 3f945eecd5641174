"""The text page on 1,000 articles with 10,000 amendments, beside a plain QTextDocument of it.

Prints one JSON line: milliseconds of CPU time, medians (and the 95th part of a hundred):
``QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_window.py [articles] [amendments]``.
"""

import json
import os
import random
import resource
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.treaty.wording import Part
from app.workspace.naming import the_text
from app.workspace.reading import Wanted, shown
from app.workspace.writing import Writing
from tests.builders import a_room
from ui.bridge.gathering import Facts
from ui.bridge.page import Counts, Page, Request
from ui.bridge.rows import Setting, laid
from ui.models.clause_model import ClauseModel
from ui.theme.look import look
from ui.views.draft_editor import Author, DraftEditor
from ui.views.text_view import TextView

SEED, ROUNDS = 1, 40
CODES = ("FRA", "KEN", "NOR", "EU")
WORDS = ("the", "Parties", "shall", "cooperate", "in", "good", "faith", "data", "measures", "of")


def cpu(work) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


def figures(times) -> list[float]:
    ordered = sorted(times)
    return [round(statistics.median(ordered), 1), round(ordered[int(len(ordered) * 0.95) - 1], 1)]


def conference(articles: int, amendments: int):
    """Return a conference with a text of so many articles and so many live amendments."""
    chance = random.Random(SEED)
    texts = [" ".join(chance.choice(WORDS) for _ in range(120)) + "." for _ in range(articles)]
    room = a_room(*texts)
    names = [str(number) for number in range(1, articles + 1)]
    numbers = dict.fromkeys(CODES, 0)
    for index in range(amendments):
        name = names[index % articles]
        words = room.words(name).split(" ")
        words[chance.randrange(len(words) - 1)] = f"word{index}"
        code = CODES[(index // articles) % len(CODES)]
        numbers[code] += 1
        room.amends(code, name, " ".join(words), number=numbers[code])
    return room.conference


def page_of(held) -> Page:
    text = the_text(held, None)
    found = shown(held, text, Wanted())
    facts = Facts(open_units=found.open_units, collisions=found.collisions, sponsors=found.sponsors)
    slots = {code: slot for slot, code in enumerate(CODES)}
    made = laid(found, facts, Setting("en", slots))
    return Page(
        "A conference", "", text.base.title, "en", text.base.id, Request().view, (),
        tuple(r.id for r in made.rows), made.rows, made.outline, {}, Counts(), bytes(32), 0, slots,
    )  # fmt: skip


def peer(application: QApplication, page: Page, width: int) -> dict[str, object]:
    """A plain document of the same text: built and laid out, then laid out at other widths."""
    words = "\n".join("".join(run.text for run in row.text) for row in page.rows)
    document = QTextDocument()

    def build() -> None:
        document.setPlainText(words)
        document.setTextWidth(width)
        document.size()

    def widen(by: int) -> None:
        document.setTextWidth(width - by)
        document.size()

    return {
        "document_build_ms": round(cpu(build), 1),
        "document_width_ms": figures([cpu(lambda n=n: widen(n * 7)) for n in range(1, 8)]),
    }


def main(articles: int, amendments: int) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    held = conference(articles, amendments)
    page_ms = cpu(lambda: page_of(held))
    page = page_of(held)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    model = ClauseModel()
    view = TextView(model, look())
    view.resize(900, 900)

    def show() -> None:
        view.prepare(page)
        model.show(page)
        view.show()
        view.grab()

    first = cpu(show)
    bar = view.verticalScrollBar()

    def scroll(by: int) -> None:
        bar.setValue(bar.value() + by)
        view.grab()

    def jump(row: int) -> None:
        view.scrollTo(model.index(row, 0), view.ScrollHint.PositionAtTop)
        view.grab()

    def widen(width: int) -> None:
        view.resize(width, 900)
        view.grab()

    chance = random.Random(SEED)
    scrolls = [cpu(lambda: scroll(60)) for _ in range(ROUNDS)]
    jumps = [cpu(lambda: jump(chance.randrange(len(page.rows)))) for _ in range(ROUNDS)]
    widths = [cpu(lambda n=n: widen(900 - n * 7)) for n in range(1, 20)]
    row = page.rows[len(page.rows) // 2]
    words = "".join(run.text for run in row.text)[:800]
    writing = Writing((row.id, "en", Part.TEXT), None, words, words, words)
    editor = DraftEditor(row, writing, Author(0))
    view.cover(row.id, editor)
    keys = []
    for number in range(ROUNDS):
        cursor = editor.edit.textCursor()
        cursor.setPosition(20 + number)
        keys.append(cpu(lambda c=cursor: (c.insertText("x"), view.grab())))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({
        "benchmark": "text page", "articles": articles, "amendments": amendments,
        "rows": len(page.rows), "page_on_worker_ms": round(page_ms, 1),
        "first_paint_ms": round(first, 1), "scroll_ms": figures(scrolls),
        "jump_ms": figures(jumps), "width_ms": figures(widths), "key_ms": figures(keys),
        "memory_mb": round((peak - before) / 1024, 1), **peer(application, page, 660),
    }))  # fmt: skip


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    main(*(asked if len(asked) == 2 else (1_000, 10_000)))
