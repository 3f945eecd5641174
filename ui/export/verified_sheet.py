"""What a check of a file found: what is proven, what failed, and what no file can prove."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from app.workspace.finals.checking import Checked
from app.workspace.history_proof import CheckedHistory
from app.workspace.verifying import FileKind, Verified
from ui.bridge.task import Task
from ui.bridge.visible import visible
from ui.i18n import Words, commas, in_words, left_to_right
from ui.views.trust_rows import when
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.sheet import Sheet
from ui.widgets.states import Bar
from ui.widgets.working import Working

_tr = Words("verify")
_MOST = 12


class VerifiedSheet(Sheet):
    """Offers to sign where this device's party has not signed yet."""

    def __init__(self, found: Verified) -> None:
        super().__init__(_tr("Checked: {}").format(visible(found.path.name)), 640)
        form = Form(self.body)
        self._bar = Bar("fault" if found.failures else "notice", _icon(found))
        form.add(self._bar)
        self._bar.say(
            _tr("It does not hold. Do not rely on it.") if found.failures else _holds(found)
        )
        for failure in found.failures[:_MOST]:
            form.note("– " + in_words(failure, visible))
        if len(found.failures) > _MOST:
            form.note(_tr("and {} more").format(len(found.failures) - _MOST))
        for about, words in _facts(found):
            form.section(about)
            form.words(words)
        self._list(form, _tr("Proven"), [] if found.failures else list(_proven(found)))
        self._list(form, _tr("Not proven by any file; see to it yourself"), list(_open(found)))
        self._working = Working()
        form.add(self._working)
        self._fault = form.fault()
        form.room()
        self._close = self.add_close(_tr("&Close"))
        self._go: Button | None = None
        if found.party:
            words = _tr("Sign it for {}").format(visible(found.party).replace("&", "&&"))
            self._go = self.add_button(
                Button(words, "signature", "primary", "Ctrl+Enter"), main=True
            )

    def follow(self, task: Task) -> None:
        """Show how far the signing is."""
        self._working.follow(task)
        if self._go is not None:
            self._go.setEnabled(False)
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not signed; the file is as it was."""
        self._working.end()
        say(self._fault, sentence)
        if self._go is not None:
            self._go.setEnabled(True)
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._go or self._close

    @staticmethod
    def _list(form: Form, head: str, sentences: Sequence[str]) -> None:
        if sentences:
            form.section(head)
            for sentence in sentences:
                form.note("• " + sentence)


def _icon(found: Verified) -> str:
    return "circle-alert" if found.failures else "shield-check"


def _holds(found: Verified) -> str:
    said = {
        FileKind.FINAL: _tr("This final text holds: {} signed entries, each is right."),
        FileKind.HISTORY: _tr("These travaux hold: {} signed entries, each is right."),
        FileKind.BUNDLE: _tr("This bundle holds: {} entries; every signature, hash and chain."),
    }[found.kind]
    return said.format(f"{found.entries:,}")


def _facts(found: Verified) -> Iterator[tuple[str, str]]:
    if found.final is not None and found.final.final is not None:
        yield from _of_final(found.final)
    if found.history is not None:
        yield from _of_history(found.history)


def _of_final(checked: Checked) -> Iterator[tuple[str, str]]:
    final = checked.final
    if final is None:
        return
    title = visible(final.text.base.title)
    yield _tr("Text"), f"{left_to_right(visible(final.revision.symbol))} · {title}"
    yield _tr("Its number, to be read aloud"), left_to_right(checked.text_number)
    number = left_to_right(checked.conference_number)
    yield _tr("Conference"), f"{visible(final.conference.title)} · {number}"
    signed = [
        _tr("{} (device “{}”), claimed time {}").format(
            visible(s.party.name), visible(s.label), when(s.time or 0) or "–"
        )
        for s in checked.signatures
    ]
    yield _tr("Signed"), "\n".join(signed) or _tr("By nobody yet")
    waiting = commas(visible(p.name) for p in checked.unsigned)
    yield _tr("Yet to be signed for"), waiting or _tr("Nobody: all have signed.")


def _of_history(told: CheckedHistory) -> Iterator[tuple[str, str]]:
    number = left_to_right(told.conference_number)
    yield _tr("Conference"), f"{visible(told.conference)} · {number}"
    if told.unproven:
        said = _tr("{} acts of narrower audiences are told in it, and not proven.")
        yield _tr("Told only"), said.format(told.unproven)


def _proven(found: Verified) -> Iterator[str]:
    checked = found.final
    if checked is None or checked.final is None:
        return
    yield _tr(
        "The printed text is, byte for byte, what follows from the {} signed entries inside the "
        "file: the text as laid and {} decisions of the chair, issued by the secretariat. It was "
        "set again from them, and compared."
    ).format(f"{checked.entries:,}", f"{checked.decisions:,}")
    yield _tr(
        "Each entry was signed by a device that the secretariat’s roster lists, with the right to "
        "that act."
    )
    if checked.signatures:
        parties = commas(visible(s.party.name) for s in checked.signatures)
        yield _tr(
            "This very file was signed by a device of {}; not one byte was changed since."
        ).format(parties)


def _open(found: Verified) -> Iterator[str]:
    checked = found.final
    if checked is None or checked.final is None:
        return
    yield _tr(
        "That the conference number {} is that of the real conference: compare it with the one "
        "that the secretariat has given on paper."
    ).format(left_to_right(checked.conference_number))
    yield _tr("That nothing was decided, revoked or issued afterwards: ask the secretariat.")
    yield _tr(
        "When something was signed: times are what the signing devices claim. Who held a device is "
        "for the secretariat to say."
    )
