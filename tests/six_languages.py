"""A short convention in the six languages of the United Nations, with all kinds of clauses."""

import hashlib

from app.formats.view import RenderedText, base_view
from app.ids import ClauseId, InstrumentId
from app.settings import UN_LANGUAGES
from app.treaty.instrument import Clause, ClauseKind, Instrument, words_by_language
from app.treaty.wording import Wording
from app.workspace.reading import label_texts

_K = ClauseKind
_ROWS: list[tuple[str, ClauseKind, str, str, dict[str, tuple[str, str]]]] = [
    ("title", _K.TITLE, "", "", {
        "ar": ("", "اتفاقية بشأن هدوء البحار"), "zh": ("", "安静海洋公约"),
        "en": ("", "Convention on Quiet Seas"), "fr": ("", "Convention relative aux mers calmes"),
        "ru": ("", "Конвенция о тихих морях"), "es": ("", "Convención sobre los mares tranquilos"),
    }),
    ("preamble", _K.PREAMBLE, "", "", {
        "ar": ("الديباجة", ""), "zh": ("序言", ""), "en": ("Preamble", ""), "fr": ("Préambule", ""),
        "ru": ("Преамбула", ""), "es": ("Preámbulo", ""),
    }),
    ("recital", _K.RECITAL, "preamble", "", {
        "ar": ("", "إذ تشير إلى مقاصد ميثاق الأمم المتحدة ومبادئه، وإلى القرار A/RES/72/249،"),
        "zh": ("", "回顾《联合国宪章》的宗旨和原则以及第A/RES/72/249号决议，"),
        "en": ("", "Recalling the purposes of the Charter, and resolution A/RES/72/249,"),
        "fr": ("", "Rappelant les buts de la Charte, « y compris » la résolution A/RES/72/249,"),
        "ru": ("", "Ссылаясь на цели Устава, «включая» резолюцию A/RES/72/249,"),
        "es": ("", "Recordando los propósitos de la Carta y la resolución A/RES/72/249,"),
    }),
    ("one", _K.ARTICLE, "", "1", {
        "ar": ("الغرض", ""), "zh": ("宗旨", ""), "en": ("Purpose", ""), "fr": ("Objet", ""),
        "ru": ("Цель", ""), "es": ("Finalidad", ""),
    }),
    ("one/1", _K.PARAGRAPH, "one", "1", {
        "ar": ("", "تتخذ كل دولة طرف جميع التدابير اللازمة والمناسبة، بما فيها التدابير "
               "«التشريعية»، وفقاً للمادة 5 مكرراً، الفقرة 2 (أ)، في غضون 60 يوماً[^1]."),
        "zh": ("", "各缔约方应在60天内采取一切必要和适当的措施，包括“立法”措施[^1]。"),
        "en": ("", "Each Party shall take all necessary measures, including “legislative” ones, in "
               "accordance with article 5 bis, paragraph 2 (a), within 60 days[^1]."),
        "fr": ("", "Chaque Partie prend, dans un délai de 60 jours, toutes les mesures nécessaires "
               "et appropriées, « y compris » législatives ; œuvre comprise[^1]."),
        "ru": ("", "Каждая Сторона в течение 60 дней принимает все необходимые и надлежащие меры, "
               "включая «законодательные»[^1]."),
        "es": ("", "Cada Parte adoptará en un plazo de 60 días todas las medidas necesarias, "
               "¿incluso legislativas?, de conformidad con el artículo 5 bis[^1]."),
    }),
    ("one/1/a", _K.SUBPARAGRAPH, "one/1", "", {
        "ar": ("", "حماية حيتان البحار؛"), "zh": ("", "保护海洋中的鲸类；"),
        "en": ("", "to protect the whales of the sea;"), "fr": ("", "pour protéger les baleines ;"),
        "ru": ("", "для защиты морских китов;"), "es": ("", "para proteger a las ballenas;"),
    }),
    ("note", _K.PARAGRAPH, "one", " ", {
        "ar": ("", "[^1]: كما ورد في المرفق."), "zh": ("", "[^1]: 如附件所列。"),
        "en": ("", "[^1]: As listed in the annex."), "fr": ("", "[^1]: Voir l’annexe."),
        "ru": ("", "[^1]: Как указано в приложении."), "es": ("", "[^1]: Véase el anexo."),
    }),
    ("annex", _K.ANNEX, "", "I", {
        "ar": ("السفن", ""), "zh": ("船舶", ""), "en": ("Ships", ""), "fr": ("Navires", ""),
        "ru": ("Суда", ""), "es": ("Buques", ""),
    }),
    ("row 1", _K.TABLE_ROW, "annex", " ", {
        "ar": ("", "الصنف | الحد"), "zh": ("", "类别 | 限值"), "en": ("", "Class | Limit"),
        "fr": ("", "Classe | Limite"), "ru": ("", "Класс | Предел"), "es": ("", "Clase | Límite"),
    }),
    ("row 2", _K.TABLE_ROW, "annex", " ", dict.fromkeys(UN_LANGUAGES, ("", "A 1 | 120 dB"))),
]  # fmt: skip


def clause_id(name: str) -> ClauseId:
    return ClauseId(hashlib.sha256(name.encode()).digest()[:16])


def convention() -> Instrument:
    """The convention; its own language is English."""
    clauses = [
        Clause(
            clause_id(name),
            kind,
            clause_id(parent) if parent else None,
            bytes((place, 0x80)),
            number.strip(),
            " " if number == " " else "",
            words_by_language({code: Wording(said[code][1], said[code][0]) for code in said}),
        )
        for place, (name, kind, parent, number, said) in enumerate(_ROWS, 1)
    ]
    title = "Convention on Quiet Seas"
    return Instrument.of(InstrumentId(clause_id("treaty")), title, "en", clauses)


def rendered(language: str) -> RenderedText:
    """The convention as it is shown in a language."""
    text = convention()
    return base_view(text, language, label_texts(text, language), "A/CONF.9/L.1")
