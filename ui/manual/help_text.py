"""Shows a page of the manual: Markdown without HTML, and no picture but those beside it."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser

from app.resources import HELP
from ui.i18n import left_to_right, spoken
from ui.theme.fonts import BODY, interface_font
from ui.theme.look import look

_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_CODE = re.compile(r"`([^`\n]+)`")
_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
_PICTURE = re.compile(r"[a-z0-9-]+\.png")
_WIDE, _TALL = 640, 560
_LINE_PER_CENT, _GAP, _BORDER = 135, 8, 24
_TYPED = QTextFormat.Property.BlockCodeLanguage.value
"""What a block has that is typed as it stands: in every language from left to right."""
_UPRIGHT, _HEAVY = frozenset({"ar", "zh"}), 600
"""Languages whose letters are not slanted."""
_MEASURE = 620
"""Pixels of a line at most; pictures may be wider."""


class HelpText(QTextBrowser):
    """Shows one page of the manual.

    What it shows is shipped with the program; still it opens no address, and loads no file but a
    picture of the manual.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _TALL)  # where there is room; less will do

    def show_page(self, markdown: str, name: str, *, mirrored: bool = False) -> None:
        """Show a page from its beginning; it is read aloud under its name.

        ``mirrored``: it is written from right to left.
        """
        self.setAccessibleName(name)
        directions = Qt.LayoutDirection
        self.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)
        document = self.document()
        option = document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        document.setDefaultFont(interface_font(BODY))
        document.setDocumentMargin(_BORDER)
        document.setMarkdown(_mirrored(markdown) if mirrored else markdown, _MARKDOWN)
        _space_out(document)
        if spoken() in _UPRIGHT:
            _set_upright(document)
        if mirrored:
            _move_tables(document)
        self._measure()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_heading(self, heading: str) -> bool:
        """Bring a heading into sight, named as in a link; return whether there is one."""
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - _GAP)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Let lines be no longer than is read well, whatever room pictures need."""
        spare = max(0, self.viewport().width() - 2 * _BORDER - _MEASURE)
        before, after = (spare, 0) if self.isRightToLeft() else (0, spare)
        for block in _blocks(self.document()):
            form = block.blockFormat()
            if not _has_own_width(block) and (form.leftMargin(), form.rightMargin()) != (
                before,
                after,
            ):
                form.setLeftMargin(before)
                form.setRightMargin(after)
                QTextCursor(block).setBlockFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load a picture of the manual, as wide as the page at most; nothing else."""
        file = Path(QUrl(name).path()).name
        if kind != QTextDocument.ResourceType.ImageResource.value or not _PICTURE.fullmatch(file):
            return None
        picture = QImage(str(HELP / "images" / file))
        room = self.viewport().width() - 2 * _BORDER
        if picture.isNull() or picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        found = picture.scaledToWidth(round(room * ratio), smooth)
        found.setDevicePixelRatio(ratio)
        return found

    def set_colours(self) -> None:
        """Take the colours of the theme that is shown."""
        theme, roles = look(), QPalette.ColorRole
        palette = self.palette()
        palette.setColor(roles.Base, theme.surface)
        palette.setColor(roles.Text, theme.text)
        palette.setColor(roles.Link, theme.accent)
        self.setPalette(palette)


def slug(heading: str) -> str:
    """Return a heading as links name it: "Draft an amendment" is "draft-an-amendment"."""
    kept = re.sub(r"[^\w\s-]", "", heading.casefold())
    return re.sub(r"\s+", "-", kept.strip())


def _mirrored(markdown: str) -> str:
    """Return a page for reading from right to left.

    What is typed runs from left to right all the same; a table begins at the right with its first
    column, which Qt cannot do by itself.
    """
    isolated = _CODE.sub(lambda found: f"`{left_to_right(found[1])}`", markdown)
    return _ROW.sub(lambda found: "|".join(reversed(found[0].split("|"))), isolated)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _has_own_width(block: QTextBlock) -> bool:
    """Whether it is a picture, or a cell of a table: how wide that is, its column says."""
    is_picture = any(one.format.isImageFormat() for one in block.textFormats())
    return is_picture or bool(QTextCursor(block).currentTable())


def _set_upright(document: QTextDocument) -> None:
    """Say with weight what is said with slanted letters elsewhere."""
    for block in _blocks(document):
        for run in block.textFormats():
            if run.format.fontItalic():
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + run.start)
                keep = QTextCursor.MoveMode.KeepAnchor
                cursor.setPosition(block.position() + run.start + run.length, keep)
                form = QTextCharFormat()
                form.setFontItalic(False)
                form.setFontWeight(_HEAVY)
                cursor.mergeCharFormat(form)


def _move_tables(document: QTextDocument) -> None:
    """Let tables stand at the right, where the lines of the page begin."""
    tables = [QTextCursor(block).currentTable() for block in _blocks(document)]
    for table in {t.firstPosition(): t for t in tables if t}.values():
        form = table.format()
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
        form.setRightMargin(_BORDER)  # Qt leaves that of the page out
        table.setFormat(form)


def _space_out(document: QTextDocument) -> None:
    """Give lines and paragraphs room; Markdown brings none."""
    for block in _blocks(document):
        form = block.blockFormat()
        form.setLineHeight(
            _LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        level = form.headingLevel()
        if form.hasProperty(_TYPED):
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.setTopMargin(_GAP * (3 - level) if 0 < level < 3 else 0)
        form.setBottomMargin(_GAP if not block.textList() else _GAP / 2)
        QTextCursor(block).setBlockFormat(form)
