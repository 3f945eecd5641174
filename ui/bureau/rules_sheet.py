"""The rules of the conference, all of them: the secretariat states them anew."""

from collections.abc import Mapping
from dataclasses import replace
from enum import IntEnum

from PySide6.QtWidgets import QComboBox, QSpinBox

from app.negotiation.stand_events import (
    AttributionRule,
    BisRule,
    Commenters,
    Profile,
    RulesSet,
)
from ui.bureau.deed_sheet import DeedSheet
from ui.bureau.rule_rows import ATTRIBUTIONS, BIS, COMMENTERS, PROFILES, of_rule
from ui.i18n import LANGUAGE_NAMES, Words, language_name
from ui.widgets.parts import line_field, number_box
from ui.widgets.picker import Choice, Picker

_tr = Words("rules")
_MAX_HOURS, _MAX_QUORUM = 10_000, 9
_MAX_SYMBOL = 128


class RulesSheet(DeedSheet):
    """What is not changed stays as it is; it can be signed as soon as something is."""

    def __init__(self, held: RulesSet) -> None:
        super().__init__(_tr("Change the rules"), _tr("Sign the rules"))
        self._held = held
        self._symbol = line_field(held.symbol)
        self._symbol.setMaxLength(_MAX_SYMBOL)
        self.form.field(_tr("Document &symbol"), self._symbol)
        known = dict(LANGUAGE_NAMES)
        codes = tuple(dict.fromkeys((*known, held.language, *held.languages)))
        self._language = QComboBox()
        for code in codes:
            self._language.addItem(language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(held.language))
        self.form.field(_tr("Working &language"), self._language)
        self.form.section(_tr("Authentic in"))
        choices = [Choice(code.encode(), language_name(code)) for code in codes]
        self._languages = Picker(_tr("Languages"), choices, 112)
        self._languages.tick(code.encode() for code in held.languages or (held.language,))
        self.form.add(self._languages)
        self._attribution = self._choice(
            _tr("S&ponsors in brackets"), ATTRIBUTIONS, held.attribution
        )
        self._names = self.form.tick(_tr("By their &names instead of codes"), on=held.names)
        self._profile = self._choice(_tr("No&tation of what is contested"), PROFILES, held.profile)
        self._bis = self._choice(_tr("“4 &bis” means"), BIS, held.bis)
        self._quorum = self._number(
            _tr("&Devices of the chair that must sign a decision"), (1, _MAX_QUORUM), held.quorum
        )
        self._commenters = self._choice(_tr("Who may &comment"), COMMENTERS, held.commenters)
        self._agreed = self.form.tick(
            _tr("Nothing is &agreed until everything is agreed"), on=held.nothing_agreed
        )
        self._silence = self._number(
            _tr("Usual silence procedure, in &hours"), (1, _MAX_HOURS), held.silence_hours
        )
        self._notice = self._number(
            _tr("Amendments lie on the table for so &many hours before a decision"),
            (0, _MAX_HOURS),
            held.notice_hours,
        )
        self.finish()
        self._connect()
        self._judge()

    @property
    def rules(self) -> RulesSet:
        """What is to be signed."""
        codes = tuple(key.decode() for key in self._languages.chosen)
        stays = codes == (self._held.languages or (self._held.language,))
        return replace(
            self._held,
            symbol=self._symbol.text().strip(),
            language=str(self._language.currentData()),
            languages=self._held.languages if stays else codes,
            attribution=AttributionRule(self._attribution.currentData()),
            names=self._names.isChecked(),
            profile=Profile(self._profile.currentData()),
            bis=BisRule(self._bis.currentData()),
            quorum=self._quorum.value(),
            commenters=Commenters(self._commenters.currentData()),
            nothing_agreed=self._agreed.isChecked(),
            silence_hours=self._silence.value(),
            notice_hours=self._notice.value(),
        )

    def _choice(self, prompt: str, table: Mapping[IntEnum, str], held: IntEnum) -> QComboBox:
        field = QComboBox()
        for value in table:
            field.addItem(of_rule(table, value), value)
        field.setCurrentIndex(field.findData(held))
        self.form.field(prompt, field)
        return field

    def _number(self, prompt: str, bounds: tuple[int, int], held: int) -> QSpinBox:
        field = number_box()
        field.setRange(*bounds)
        field.setValue(held)
        self.form.field(prompt, field)
        return field

    def _connect(self) -> None:
        self._symbol.textChanged.connect(self._judge)
        self._languages.ticked.connect(self._judge)
        choices = (self._attribution, self._profile, self._bis, self._commenters, self._language)
        for choice in choices:
            choice.currentIndexChanged.connect(self._judge)
        for box in (self._names, self._agreed):
            box.toggled.connect(self._judge)
        for number in (self._quorum, self._silence, self._notice):
            number.valueChanged.connect(self._judge)

    def _judge(self) -> None:
        self.let(go=self.rules != self._held)
