"""A thousand clauses to Akoma Ntoso and to HTML, and back, beside writing and parsing bare XML.

Prints one JSON line, in milliseconds of CPU time, medians of five, what our work costs as a
multiple of the same XML built and parsed by lxml with nothing thought about, and what a clause
costs to read in a file of 16,000 as a multiple of one in a file of 2,000:
``python tests/benchmarks/bench_akn.py``.
"""

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lxml import etree
from rpds import HashTrieMap

from app.formats import html_page
from app.formats.akn.eids import eids
from app.formats.akn.importing import document_of, read_text
from app.formats.akn.model import AknText, DocumentType, Identity, Party, Unit
from app.formats.akn.write import write
from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, plain
from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.wording import Wording
from app.treaty.words import words_of

ARTICLES, PARAGRAPHS, ROUNDS = 200, 4, 5
SENTENCE = "Each Party shall take all necessary and appropriate measures without undue delay. "


def rows():
    """Return a thousand clauses: articles with four paragraphs, every fourth one contested."""
    found = []
    for number in range(1, ARTICLES + 1):
        article = clause(ClauseKind.ARTICLE, None, str(number), f"Article {number}")
        found.append(RenderedClause(article, 0, article.label, plain(f"Heading {number}")))
        for place in range(1, PARAGRAPHS + 1):
            below = clause(ClauseKind.PARAGRAPH, article.id, str(place), f"{place}.")
            words = plain(SENTENCE * 3)
            if place == PARAGRAPHS:
                words = (*words, Segment(SegmentKind.INSERTED, SENTENCE, ("FRA", "NOR")))
            found.append(RenderedClause(below, 1, below.label, (), words))
    return tuple(found)


def clause(kind, parent, number, label):
    """Return a clause with an id of its own."""
    clause.count += 1
    id_ = ClauseId(clause.count.to_bytes(16, "big"))
    wordings = HashTrieMap({"en": Wording(SENTENCE * 3)})
    return Clause(id_, kind, parent, clause.count.to_bytes(3, "big"), number, label, wordings)


clause.count = 0


def named(found):
    """Return the text that a file is written of."""
    numbers = {row.clause.id: row.clause.number for row in found}
    names = eids(((row.clause, row.depth) for row in found), numbers, words_of("en"))
    units = tuple(Unit(row, names[row.clause.id]) for row in found)
    identity = Identity("A conference", "2026-03-01", "2026-03-01", "A/CONF.1/L.1", "en")
    parties = (Party("FRA", "France"), Party("NOR", "Norway"))
    return AknText(DocumentType.DRAFT, "Convention", identity, units, parties)


def bare(found):
    """Return the same elements and words by lxml alone."""
    root = etree.Element("bill")
    for row in found:
        one = etree.SubElement(root, "paragraph", eId=row.clause.id.hex())
        etree.SubElement(one, "num").text = row.label
        content = etree.SubElement(one, "content")
        for segment in row.text:
            etree.SubElement(content, "p").text = segment.text
    return etree.tostring(root, encoding="UTF-8")


def flat(count):
    """Return a foreign file with so many clauses side by side."""
    one = "<paragraph eId='p{0}'><num>{0}.</num><content><p>Words of {0}.</p></content></paragraph>"
    body = "".join(one.format(number) for number in range(count))
    space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    whole = (
        f"<akomaNtoso xmlns='{space}'><act name='x'><meta/><body>{body}</body></act></akomaNtoso>"
    )
    return whole.encode()


def growth():
    """Return how much more a clause costs in a large file than in a small one."""
    cost = {}
    for count in (2_000, 16_000):
        file = flat(count)
        cost[count] = median(lambda file=file: read_text(file)) / count
    return cost[16_000] / cost[2_000]


def median(work):
    """Return the median of the CPU time of some work, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1e3)
    return statistics.median(times)


def main():
    """Measure, check that nothing was lost, and print."""
    found = rows()
    view = RenderedText("Convention", "en", found)
    file, text = write(named(found)), named(found)
    assert write(document_of(file)) == file
    assert len(read_text(file).clauses) == len(found)
    peer_write, peer_read = median(lambda: bare(found)), median(lambda: etree.fromstring(file))
    ours = {
        "akn_write_ms": median(lambda: write(text)),
        "akn_name_ms": median(lambda: named(found)),
        "akn_read_ms": median(lambda: read_text(file)),
        "html_ms": median(lambda: html_page.write(view)),
    }
    print(
        json.dumps(
            {
                "clauses": len(found),
                "akn_bytes": len(file),
                **{name: round(spent, 1) for name, spent in ours.items()},
                "bare_xml_write_ms": round(peer_write, 1),
                "bare_xml_read_ms": round(peer_read, 1),
                "write_ratio": round(ours["akn_write_ms"] / peer_write, 1),
                "read_ratio": round(ours["akn_read_ms"] / peer_read, 1),
                "read_growth": round(growth(), 2),
            }
        )
    )


if __name__ == "__main__":
    main()
