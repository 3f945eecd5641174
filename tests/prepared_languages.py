"""A prepared text in six languages, with brackets, numbers, a date, references and all modals."""

EN = """# Convention on Quiet Harbours

Article 1 – Purpose

1. Each Party [shall] [should] limit the noise of its harbours within 60 days.

2. No Party may apply article 2, paragraph 1, before 1 January 2030.

Article 2 – Reports

1. Each Party shall report every two years.

2. The reports may be made public thirty days after they are received.
"""

FR = """# Convention sur les ports calmes

Article premier – Objet

1. Chaque Partie [doit] [devrait] limiter le bruit de ses ports dans un délai de 60 jours.

2. Aucune Partie ne peut appliquer l'article 2, paragraphe 1, avant le 1er janvier 2030.

Article 2 – Rapports

1. Chaque Partie présente un rapport tous les deux ans.

2. Les rapports peuvent être rendus publics trente jours après leur réception.
"""

ES = """# Convención sobre los puertos tranquilos

Artículo 1 – Finalidad

1. Cada Parte [deberá] [debería] limitar el ruido de sus puertos en un plazo de sesenta días.

2. Ninguna Parte podrá aplicar el artículo 2, párrafo 1, antes del 1 de enero de 2030.

Artículo 2 – Informes

1. Cada Parte presentará un informe cada dos años.

2. Los informes podrán hacerse públicos treinta días después de su recepción.
"""

RU = """# Конвенция о тихих гаванях

Статья 1 – Цель

1. Каждой Стороне [надлежит] [рекомендуется] ограничить шум своих гаваней в течение 60 дней.

2. Ни одна Сторона не может применять пункт 1 статьи 2 до 1 января 2030 года.

Статья 2 – Доклады

1. Каждая Сторона представляет доклад каждые два года.

2. Доклады могут быть обнародованы через тридцать дней после их получения.
"""

AR = """# اتفاقية بشأن الموانئ الهادئة

المادة ١ – الغرض

١. [يجب] [ينبغي] لكل طرف أن يحد من ضجيج موانئه في غضون ٦٠ يوماً.

٢. لا يجوز لأي طرف أن يطبق الفقرة ١ من المادة ٢ قبل ١ كانون الثاني/يناير ٢٠٣٠.

المادة ٢ – التقارير

١. يقدم كل طرف تقريراً كل سنتين.

٢. يجوز نشر التقارير بعد ثلاثين يوماً من تلقيها.
"""

ZH = """# 安静港口公约

第一条 宗旨

1. 各缔约方[必须][宜]在六十天内限制其港口的噪音。

2. 任何缔约方不得在2030年1月1日之前适用第二条第一款。

第二条 报告

1. 各缔约方应每两年提交一次报告。

2. 报告可以在收到后三十天公布。
"""

PREPARED = {"en": EN, "fr": FR, "es": ES, "ru": RU, "ar": AR, "zh": ZH}
