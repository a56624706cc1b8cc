"""Languages by their ISO 639-1 codes: the one list for options, settings, rules and records.

A tag such as "en-GB", "pt_BR" or "deu" is a language, perhaps with a script and a region. The
record has the code alone; what a page states, region included, is among its findings. A name is
not a tag: "english" is refused where somebody gives it, with the code that was meant.

>>> code_of("pt_BR"), code_of("deu"), code_of("xx")
('pt', 'de', None)
>>> problem("english")
'cannot be "english"; did you mean "en"?'

Source: ISO 639-1 and ISO 639-2 (both alphabets of codes); the names are those of Unicode's CLDR.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

# A tag as BCP 47 or POSIX writes it: "zh-Hant-TW", "de_AT.UTF-8".
_TAG = r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8}){0,4})(?:[.@][\w.@-]{0,20})?"
# Codes that ISO 639-1 has withdrawn and pages still use.
_WITHDRAWN = {"in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro"}
# Countries that are written for their language, where the two letters are no language's code.
_COUNTRIES = {
    "at": "de", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "il": "he", "jp": "ja",
    "me": "sr", "mx": "es", "rs": "sr", "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip


def code_of(tag: str) -> str | None:
    """Return the ISO 639-1 code of a language tag; None for anything else, such as a name."""
    canonical = tag_of(tag)
    return None if canonical is None else canonical.partition("-")[0]


@lru_cache(maxsize=512)
def tag_of(text: str) -> str | None:
    """Return the tag with an ISO 639-1 code in front: "en-US" of "eng_us.UTF-8"; else None."""
    match = re.fullmatch(_TAG, text.strip())
    if match is None:
        return None
    given = match[1].lower()
    code = _codes().get(_WITHDRAWN.get(given, given))
    if code is None:
        return None
    parts = match[2].replace("_", "-").split("-")[1:]
    return "-".join((code, *(part.upper() if len(part) == 2 else part for part in parts)))


def problem(text: str) -> str:
    """Return why `text` is no language, to follow the name of what holds it, and what is meant."""
    if code := code_meant(text):
        return f'cannot be "{text}"; did you mean "{code}"?'
    return f'cannot be "{text}"; use a code of ISO 639-1 such as "en", "de" or "fr"'


def code_meant(text: str) -> str | None:
    """Return the code that is meant by a name or a country, perhaps with a mistake; else None.

    >>> code_meant("English"), code_meant("portugese"), code_meant("jp"), code_meant("xx")
    ('en', 'pt', 'ja', None)
    """
    word = text.strip().lower()
    base = re.split(r"[-_.]", word)[0]
    code = _names().get(word) or _names().get(base) or _COUNTRIES.get(base)
    if code is None and len(base) > 3:
        from difflib import get_close_matches

        close = get_close_matches(base, _names(), n=1, cutoff=0.75)
        code = _names()[close[0]] if close else None
    return code


@cache
def _codes() -> Mapping[str, str]:
    """The ISO 639-1 code by every code of two or three letters."""
    rows = (row.partition(";")[0].split() for row in _LANGUAGES.strip().splitlines())
    return {code: codes[0] for codes in rows for code in codes}


@cache
def _names() -> Mapping[str, str]:
    """The ISO 639-1 code by every name, in lower case."""
    rows = (row.split("; ") for row in _LANGUAGES.strip().splitlines())
    return {name.lower(): codes.split()[0] for codes, *names in rows for name in names}


# The ISO 639-1 code and those of ISO 639-2; the name in English, in the language, and others.
_LANGUAGES = """
aa aar; Afar; Qafar
ab abk; Abkhazian; Аԥсшәа
ae ave; Avestan
af afr; Afrikaans
ak aka; Akan
am amh; Amharic; አማርኛ
an arg; Aragonese; aragonés
ar ara; Arabic; العربية
as asm; Assamese; অসমীয়া
av ava; Avaric
ay aym; Aymara
az aze; Azerbaijani; azərbaycan
ba bak; Bashkir; башҡорт
be bel; Belarusian; беларуская
bg bul; Bulgarian; български
bi bis; Bislama
bm bam; Bambara; bamanakan
bn ben; Bangla; বাংলা; Bengali
bo bod tib; Tibetan; བོད་སྐད་
br bre; Breton; brezhoneg
bs bos; Bosnian; bosanski
ca cat; Catalan; català
ce che; Chechen; нохчийн
ch cha; Chamorro
co cos; Corsican; corsu
cr cre; Cree
cs ces cze; Czech; čeština
cu chu; Church Slavic; церковнослове́нскїй
cv chv; Chuvash; чӑваш чӗлхи
cy cym wel; Welsh; Cymraeg
da dan; Danish; dansk
de deu ger; German; Deutsch
dv div; Divehi; ދިވެހިބަސް; Maldivian
dz dzo; Dzongkha; རྫོང་ཁ
ee ewe; Ewe; eʋegbe
el ell gre; Greek; Ελληνικά; Modern Greek
en eng; English
eo epo; Esperanto
es spa; Spanish; español; Castilian
et est; Estonian; eesti
eu eus baq; Basque; euskara
fa fas per; Persian; فارسی; Farsi
ff ful; Fula; Pulaar
fi fin; Finnish; suomi
fj fij; Fijian
fo fao; Faroese; føroyskt
fr fra fre; French; français
fy fry; Western Frisian; Frysk; Frisian
ga gle; Irish; Gaeilge
gd gla; Scottish Gaelic; Gàidhlig; Gaelic
gl glg; Galician; galego
gn grn; Guarani; avañe’ẽ
gu guj; Gujarati; ગુજરાતી
gv glv; Manx; Gaelg
ha hau; Hausa
he heb; Hebrew; עברית
hi hin; Hindi; हिन्दी
ho hmo; Hiri Motu
hr hrv; Croatian; hrvatski
ht hat; Haitian Creole; Kreyòl Ayisyen
hu hun; Hungarian; magyar
hy hye arm; Armenian; հայերեն
hz her; Herero
ia ina; Interlingua
id ind; Indonesian; Indonesia
ie ile; Interlingue
ig ibo; Igbo; Asụsụ Igbo
ii iii; Sichuan Yi; ꆈꌠꉙ
ik ipk; Inupiaq
io ido; Ido
is isl ice; Icelandic; íslenska
it ita; Italian; italiano
iu iku; Inuktitut; ᐃᓄᒃᑎᑐᑦ
ja jpn; Japanese; 日本語
jv jav; Javanese; Jawa
ka kat geo; Georgian; ქართული
kg kon; Kongo
ki kik; Kikuyu; Gĩgĩkũyũ
kj kua; Kuanyama
kk kaz; Kazakh; қазақ тілі
kl kal; Kalaallisut
km khm; Khmer; ខ្មែរ
kn kan; Kannada; ಕನ್ನಡ
ko kor; Korean; 한국어
kr kau; Kanuri
ks kas; Kashmiri; کٲشُر
ku kur; Kurdish; kurdî (kurmancî); Kurmanji
kv kom; Komi
kw cor; Cornish; kernewek
ky kir; Kyrgyz; кыргызча
la lat; Latin; Latina
lb ltz; Luxembourgish; Lëtzebuergesch
lg lug; Ganda; Luganda
li lim; Limburgish
ln lin; Lingala; lingála
lo lao; Lao; ລາວ
lt lit; Lithuanian; lietuvių
lu lub; Luba-Katanga; Tshiluba
lv lav; Latvian; latviešu
mg mlg; Malagasy
mh mah; Marshallese
mi mri mao; Māori
mk mkd mac; Macedonian; македонски
ml mal; Malayalam; മലയാളം
mn mon; Mongolian; монгол
mr mar; Marathi; मराठी
ms msa may; Malay; Melayu
mt mlt; Maltese; Malti
my mya bur; Burmese; မြန်မာ
na nau; Nauru
nb nob; Norwegian Bokmål; norsk bokmål
nd nde; North Ndebele; isiNdebele
ne nep; Nepali; नेपाली
ng ndo; Ndonga
nl nld dut; Dutch; Nederlands; Flemish
nn nno; Norwegian Nynorsk; norsk nynorsk
no nor; Norwegian; norsk
nr nbl; South Ndebele; isiNdebele
nv nav; Navajo; Diné Bizaad
ny nya; Nyanja; Chichewa
oc oci; Occitan
oj oji; Ojibwa
om orm; Oromo; Oromoo
or ori; Odia; ଓଡ଼ିଆ; Oriya
os oss; Ossetic; ирон
pa pan; Punjabi; ਪੰਜਾਬੀ
pi pli; Pali
pl pol; Polish; polski
ps pus; Pashto; پښتو
pt por; Portuguese; português
qu que; Quechua; Runasimi
rm roh; Romansh; rumantsch
rn run; Rundi; Ikirundi
ro ron rum; Romanian; română
ru rus; Russian; русский
rw kin; Kinyarwanda; Ikinyarwanda
sa san; Sanskrit; संस्कृत भाषा
sc srd; Sardinian; sardu
sd snd; Sindhi; سنڌي
se sme; Northern Sami; davvisámegiella
sg sag; Sango; Sängö
si sin; Sinhala; සිංහල
sk slk slo; Slovak; slovenčina
sl slv; Slovenian; slovenščina
sm smo; Samoan
sn sna; Shona; chiShona
so som; Somali; Soomaali
sq sqi alb; Albanian; shqip
sr srp; Serbian; српски
ss ssw; Swati; siSwati
st sot; Southern Sotho; Sesotho
su sun; Sundanese; Basa Sunda
sv swe; Swedish; svenska
sw swa; Swahili; Kiswahili
ta tam; Tamil; தமிழ்
te tel; Telugu; తెలుగు
tg tgk; Tajik; тоҷикӣ
th tha; Thai; ไทย
ti tir; Tigrinya; ትግርኛ
tk tuk; Turkmen; türkmen dili
tl tgl; Tagalog; Filipino
tn tsn; Tswana; Setswana
to ton; Tongan; lea fakatonga
tr tur; Turkish; Türkçe
ts tso; Tsonga; Xitsonga
tt tat; Tatar; татар
tw twi; Twi
ty tah; Tahitian
ug uig; Uyghur; ئۇيغۇرچە
uk ukr; Ukrainian; українська
ur urd; Urdu; اردو
uz uzb; Uzbek; o‘zbek
ve ven; Venda; Tshivenḓa
vi vie; Vietnamese; Tiếng Việt
vo vol; Volapük
wa wln; Walloon; walon
wo wol; Wolof
xh xho; Xhosa; IsiXhosa
yi yid; Yiddish; ייִדיש
yo yor; Yoruba; Èdè Yorùbá
za zha; Zhuang; Vahcuengh
zh zho chi; Chinese; 中文; Mandarin
zu zul; Zulu; isiZulu
"""
