"""Codes and names by which negotiating texts call parties, for telling them from other words."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

_ISO = """
AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL
CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR
GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK
LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ
OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY
SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW TW HK UK
"""
_ALPHA3 = """
AFG:AF ALB:AL AND:AD ARE:AE ARG:AR ARM:AM AUS:AU AUT:AT AZE:AZ BEL:BE BGD:BD BGR:BG BOL:BO BRA:BR
CAN:CA CHE:CH CHL:CL CHN:CN COL:CO CRI:CR CUB:CU CYP:CY CZE:CZ DEU:DE DNK:DK DZA:DZ ECU:EC EGY:EG
ESP:ES EST:EE ETH:ET FIN:FI FJI:FJ FRA:FR GBR:GB GEO:GE GHA:GH GRC:GR GTM:GT HND:HN HRV:HR HUN:HU
IDN:ID IND:IN IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JOR:JO JPN:JP KAZ:KZ KEN:KE KOR:KR
KWT:KW LBN:LB LBY:LY LIE:LI LKA:LK LTU:LT LUX:LU LVA:LV MAR:MA MDV:MV MEX:MX MLT:MT MNG:MN MYS:MY
NAM:NA NGA:NG NIC:NI NLD:NL NOR:NO NPL:NP NZL:NZ OMN:OM PAK:PK PAN:PA PER:PE PHL:PH POL:PL PRT:PT
PRY:PY QAT:QA ROU:RO RUS:RU SAU:SA SDN:SD SEN:SN SGP:SG SLV:SV SRB:RS SVK:SK SVN:SI SWE:SE SYR:SY
THA:TH TUN:TN TUR:TR TUV:TV TZA:TZ UGA:UG UKR:UA URY:UY USA:US VEN:VE VNM:VN YEM:YE ZAF:ZA ZMB:ZM
ZWE:ZW
"""
_SHORT = "Can:CA Mex:MX Sing:SG Mor:MA J:JP Jap:JP Aus:AU Swi:CH Kor:KR Nor:NO Rus:RU Col:CO Cos:CR"
_NAMED = (
    "Canada:CA", "Japan:JP", "Australia:AU", "Norway:NO", "Switzerland:CH", "Mexico:MX",
    "Singapore:SG", "Morocco:MA", "China:CN", "India:IN", "Brazil:BR", "Egypt:EG", "Chile:CL",
    "Peru:PE", "Turkey:TR", "Türkiye:TR", "Iceland:IS", "Israel:IL", "Kenya:KE", "Nigeria:NG",
    "Venezuela:VE", "Bolivia:BO", "Ecuador:EC", "Cuba:CU", "Holy See:VA", "New Zealand:NZ",
    "Russian Federation:RU", "Russia:RU", "South Africa:ZA", "Saudi Arabia:SA", "Viet Nam:VN",
    "Republic of Korea:KR", "United States:US", "United Kingdom:GB", "Malaysia:MY",
    "Costa Rica:CR", "Liechtenstein:LI", "Monaco:MC", "Kazakhstan:KZ", "Belarus:BY", "Iran:IR",
    "Argentina:AR", "Colombia:CO", "Indonesia:ID", "Pakistan:PK", "Philippines:PH", "Serbia:RS",
    "Ukraine:UA", "Uruguay:UY", "Paraguay:PY", "Algeria:DZ", "Ethiopia:ET", "Germany:DE",
    "France:FR", "Italy:IT", "Spain:ES", "Poland:PL", "Sweden:SE", "Belgium:BE", "Austria:AT",
)  # fmt: skip
_GROUPS = (
    "EU", "G77", "G-77", "AOSIS", "AILAC", "ALBA", "LMDC", "LMDCs", "LDCs", "GRULAC", "CARICOM",
    "EIG", "ASEAN", "SICA", "PSIDS", "JUSCANZ", "CANZ", "BASIC", "OPEC", "EFTA", "WEOG", "CELAC",
)  # fmt: skip


def _pairs(pairs: Iterable[str]) -> dict[str, str]:
    return {written: code for written, _, code in (pair.partition(":") for pair in pairs)}


CODES: Mapping[str, str] = MappingProxyType(
    {code: code for code in _ISO.split()}
    | {group: group for group in _GROUPS}
    | {f"{group}{and_}China": "G77" for group in ("G77", "G-77") for and_ in (" and ", " & ", "+")}
    | _pairs(_ALPHA3.split())
    | _pairs(_SHORT.split())
    | _pairs(_NAMED)
)
"""What a party is written as, and its ISO 3166 alpha-2 code or the name of its group."""

KNOWN = frozenset(CODES)
