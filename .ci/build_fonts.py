"""Makes resources/fonts from the unpacked packages: whole faces, and Chinese cut down to GBK.

The same packages and the same fontTools give the same bytes. Beside the fonts it writes what they
can print (``coverage.json``) and their hashes (``SHA256SUMS``).
"""

import hashlib
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

WHOLE = {
    "NotoSerif-Regular.ttf": "noto-serif/400Regular/NotoSerif_400Regular.ttf",
    "NotoSerif-Bold.ttf": "noto-serif/700Bold/NotoSerif_700Bold.ttf",
    "NotoSerif-Italic.ttf": "noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf",
    "NotoSerif-BoldItalic.ttf": "noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf",
    "Amiri-Regular.ttf": "amiri/400Regular/Amiri_400Regular.ttf",
    "Amiri-Bold.ttf": "amiri/700Bold/Amiri_700Bold.ttf",
    "Amiri-Italic.ttf": "amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf",
    "Amiri-BoldItalic.ttf": "amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf",
}
CHINESE = {
    "NotoSerifSC-Regular.ttf": "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
    "NotoSerifSC-Bold.ttf": "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
}
LICENCES = {
    "OFL-NotoSerif.txt": "noto-serif/LICENSE_FONT",
    "OFL-Amiri.txt": "amiri/LICENSE_FONT",
    "OFL-NotoSerifSC.txt": "noto-serif-sc/LICENSE_FONT",
}
PRINTED_IN_CHINESE = (
    (0x20, 0x7E),  # Latin, for numbers and symbols inside Chinese
    (0xA7, 0xA7),  # section sign
    (0xB7, 0xB7),  # the point between foreign names
    (0xD7, 0xD7),  # multiplication sign
    (0x2010, 0x205F),  # dashes, quotation marks, ellipsis
    (0x2460, 0x24FE),  # numbers in circles and brackets
    (0x3000, 0x303F),  # Chinese punctuation
    (0x4E00, 0x9FA5),  # the hanzi of GBK
    (0xFE30, 0xFE30),
    (0xFF00, 0xFFEF),  # full-width forms
)


def main(packages: Path, target: Path) -> None:
    """Write every file of the folder ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    for name, source in {**WHOLE, **LICENCES}.items():
        shutil.copyfile(packages / source, target / name)
    for name, source in CHINESE.items():
        cut(packages / source, target / name)
    fonts = sorted(target.glob("*.ttf"))
    (target / "coverage.json").write_text(coverage(fonts), encoding="utf-8")
    sums = [f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in fonts]
    (target / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def cut(source: Path, target: Path) -> None:
    """Write a face with the characters of ``PRINTED_IN_CHINESE`` alone."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes={u for a, b in PRINTED_IN_CHINESE for u in range(a, b + 1)})
    subsetter.subset(font)
    font.save(target)


def coverage(fonts: Iterable[Path]) -> str:
    """Return, by family, the ranges of code points that each of its faces can print."""
    families: dict[str, set[int]] = {}
    for path in fonts:
        family = path.name.partition("-")[0]
        held = set(TTFont(path).getBestCmap())
        families[family] = families.get(family, held) & held
    ranges = {name: list(joined(sorted(held))) for name, held in families.items()}
    return json.dumps(ranges, separators=(",", ":")) + "\n"


def joined(points: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Yield ascending numbers as (first, last) of each run."""
    first = last = -1
    for point in points:
        if point != last + 1:
            if first >= 0:
                yield first, last
            first = point
        last = point
    if first >= 0:
        yield first, last


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
