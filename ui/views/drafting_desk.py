"""Drafting on the page: opens the editor in its row, keeps what is typed, hands on to tabling."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.ids import DraftId
from app.negotiation.place import Place
from app.treaty.wording import Part
from app.workspace.draft_words import Standing, Writing
from ui import messages
from ui.bridge.named import Workspace
from ui.bridge.page import Page, Row
from ui.views.draft_editor import Author, DraftEditor
from ui.views.late import (
    discard,
    draft_of,
    keep_writing,
    put_on_current,
    put_whole_on_current,
    writing_at,
)
from ui.views.tabling_desk import TablingDesk
from ui.views.text_view import TextView
from ui.views.texts_sheet import TextsSheet
from ui.widgets.host import Host
from ui.widgets.keeping import Keeping


class DraftingDesk(QObject):
    """One editor at a time.

    Attributes:
        changed: a draft was begun, tabled or thrown away: what is shown is to be refreshed.
        left: the editor has closed; the keyboard goes back to the text.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, host: Host, text: TextView) -> None:
        super().__init__(text)
        self._host, self._text = host, text
        self._tabling = TablingDesk(host, self)
        self._tabling.tabled.connect(self._tabled)
        self._editor: DraftEditor | None = None
        self._place: Place | None = None
        self._begun: DraftId | None = None
        self._unkept = ""
        self._keeping = Keeping(self)
        self._keeping.due.connect(self.flush)

    @property
    def editor(self) -> DraftEditor | None:
        """The editor that is open."""
        return self._editor

    # Opening and closing -------------------------------------------------------------------------

    def open(self, row: Row, language: str, part: Part = Part.TEXT) -> None:
        """Open the editor in a row; what is open elsewhere closes and is kept."""
        place: Place = (row.id, language, part)
        if self._editor is not None and self._place == place:
            self._editor.setFocus()
            return
        self.close()
        asked = partial(writing_at, place=place)
        self._host.bridge.ask(asked, lambda writing: self._show(row, writing), self._failed)

    def read(self, row: Row, writing: Writing) -> None:
        """Open a row to be read, its words selectable; nothing can be typed."""
        self.close()
        editor = DraftEditor(row, writing, Author(), read_only=True)
        editor.left.connect(self.close)
        self._place = None
        self._put(row, editor)

    def close(self) -> None:
        """Close the editor; what was typed is kept."""
        self.flush()
        editor, self._editor, self._place = self._editor, None, None
        if editor is None:
            return
        self._text.uncover()
        self.left.emit()
        self.changed.emit()

    def clear(self) -> None:
        """The workspace is being locked: hand what was typed on, take the editor away."""
        self.flush()
        self._editor = self._place = None
        self._text.uncover()

    def flush(self) -> None:
        """Hand what was typed to the workspace's thread, to be kept."""
        dirty = self._keeping.is_dirty
        self._keeping.done()
        if not dirty or self._editor is None or self._place is None:
            return
        words, base, place = self._unkept, self._editor.base, self._place
        self._editor.settle()
        self._host.bridge.ask(
            lambda workspace: keep_writing(workspace, place, words, base),
            partial(self._kept, place),
            partial(self._not_kept, place),
        )

    def show_page(self, page: Page) -> None:
        """The page is another: what became of the text under the editor?"""
        place, editor = self._place, self._editor
        if place is None or editor is None:
            return
        if place[0] not in page.ids:
            self.close()
            self._host.said.emit(
                self.tr("The clause is not in the text any more. Your draft is kept.")
            )
            return
        asked = partial(writing_at, place=place)
        self._host.bridge.ask(asked, partial(self._checked, place), self._failed)

    # Tabling -------------------------------------------------------------------------------------

    def table(self) -> None:
        """Open the sheet on the draft in the editor."""
        place = self._place
        if self._editor is None or place is None:
            return
        self.flush()
        asked = partial(writing_at, place=place)
        self._host.bridge.ask(asked, self._table, self._failed)

    def table_draft(self, draft: DraftId) -> None:
        """Open the sheet on a draft."""
        self.flush()
        self._tabling.open(draft)

    def discard(self, draft: DraftId) -> None:
        """Throw a draft away."""

        def gone(workspace: Workspace) -> None:
            held = draft_of(workspace, draft)
            if held is not None:
                discard(workspace, held)

        self._keeping.done()
        self._host.bridge.ask(gone, lambda _: self._discarded(), self._failed)

    def _table(self, writing: Writing) -> None:
        if writing.draft is None:
            words = self.tr("Nothing is changed yet: there is nothing to table.")
            self._say(words)
        else:
            self._tabling.open(writing.draft)

    def _tabled(self, label: str) -> None:
        self._keeping.done()
        self.close()
        self._host.told.emit(self.tr("{} is on the table.").format(label))
        self._host.refresh_wanted.emit()

    def _discarded(self) -> None:
        if self._editor is not None:
            self._text.uncover()
            self._editor = self._place = None
            self.left.emit()
        self._host.told.emit(self.tr("The draft is gone."))
        self.changed.emit()

    # What comes back -----------------------------------------------------------------------------

    def _show(self, row: Row, writing: Writing) -> None:
        page = self._host.page
        slot = page.slots.get(self._host.standing.code, -1) if page and self._host.standing else -1
        editor = DraftEditor(row, writing, Author(slot))
        self._place, self._begun = writing.place, writing.draft
        self._unkept = writing.words
        self._keeping.done()
        editor.typed.connect(self._typed)
        editor.left.connect(self.close)
        editor.tabled.connect(self.table)
        editor.three_wanted.connect(self._show_three)
        self._put(row, editor)

    def _put(self, row: Row, editor: DraftEditor) -> None:
        self._editor = editor
        self._text.cover(row.id, editor)
        editor.edit.setFocus()

    def _typed(self, words: str) -> None:
        self._unkept = words
        self._keeping.typed()

    def _kept(self, place: Place, writing: Writing) -> None:
        if self._editor is not None and self._place == place:
            self._editor.say("")
            self._editor.show_writing(writing)
        if writing.draft != self._begun:
            self._begun = writing.draft
            self.changed.emit()

    def _not_kept(self, place: Place, error: BaseException) -> None:
        words = messages.of_error(error)
        if self._editor is not None and self._place == place:
            self._editor.say(self.tr("Not kept: {}").format(words))
        else:
            self._host.said.emit(self.tr("Your draft was not kept: {}").format(words))

    def _checked(self, place: Place, writing: Writing) -> None:
        editor = self._editor
        if editor is None or self._place != place:
            return
        untouched = not self._keeping.is_dirty and editor.words == editor.base
        if writing.draft is None and untouched and writing.now != editor.base:
            editor.rebase(writing)
        elif writing.draft is not None:
            editor.show_writing(writing)

    def _show_three(self) -> None:
        place = self._place
        if place is not None:
            self.flush()
            asked = partial(writing_at, place=place)
            self._host.bridge.ask(asked, self._three, self._failed)

    def _three(self, writing: Writing) -> None:
        if writing.standing is Standing.CURRENT or writing.draft is None:
            return
        page, standing = self._host.page, self._host.standing
        slot = page.slots.get(standing.code, -1) if page and standing else -1
        sheet = TextsSheet(writing, slot)
        draft, place = writing.draft, writing.place
        applies = writing.standing is Standing.APPLIES
        put = put_on_current if applies else put_whole_on_current
        sheet.carry.connect(lambda: self._carry(partial(put, place=place), place, sheet))
        sheet.drop.connect(lambda: (sheet.close_sheet(), self.discard(draft)))
        self._host.show_sheet(sheet)

    def _carry(self, put: Callable[[Workspace], Writing], place: Place, sheet: TextsSheet) -> None:
        def carried(writing: Writing) -> None:
            sheet.close_sheet()
            if self._editor is not None and self._place == place:
                self._editor.rebase(writing)
                self._editor.setFocus()

        self._host.bridge.ask(put, carried, self._failed)

    def _say(self, sentence: str) -> None:
        if self._editor is not None:
            self._editor.say(sentence)
        else:
            self._host.said.emit(sentence)

    def _failed(self, error: BaseException) -> None:
        self._say(messages.of_error(error))
