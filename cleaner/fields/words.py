"""Word tables for reading names: data, and nothing that decides.

Compared case-folded. A word that is also a common family name (Post, Page, Day, Story,
King, Young, Cook) stays out of `NOT_NAMES`: there a missed stray line costs less than a
lost author.
"""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def _phrases(table: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in table.split("|"))


# What opens a byline, in scripts with spaces between words.
CUES = _phrases("""
written and reported by | reported and written by | words and photos by | text and photos by |
article written by | story written by | a review by | article by | story by | report by |
review by | words by | text by | written by | posted by | reported by | published by |
created by | contributed by | authored by | presented by | opinion by | analysis by | column by |
commentary by | interview by | essay by | news by | recipe by | features by | submitted by |
compiled by | produced by | edited by | blog by | post by | updated by | reviewed by |
reporting by | exclusive by | about the authors | about the author | author of the article |
authors | author | writer | reporter | by-line | byline | by | ein kommentar von |
ein gastbeitrag von | eine analyse von | eine kolumne von | ein essay von | ein beitrag von |
ein artikel von | eine rezension von | gastbeitrag von | kommentar von | beitrag von |
artikel von | analyse von | kolumne von | interview von | reportage von | essay von |
ein interview von | geschrieben von | verfasst von | veröffentlicht von | aufgezeichnet von |
protokoll von | text von | autorinnen und autoren | autorinnen | autoren | autorin | autor |
text und fotos | text | interview | von | écrit par | publié par | rédigé par |
propos recueillis par | texte par | texte de | article de | auteurs | auteure | auteur | autrice |
par | escrito por | publicado por | redactado por | texto por | texto de | autores | autora |
por | a cura di | articolo di | scritto da | pubblicato da | testo di | autore | autori | di |
 geschreven door | tekst door | door | tekst | skrevet af | skrevet av | skriven av |
publicerad av | publisert av | journalist | af | av | text av | tekst av | tekst og foto |
text & foto | kirjoittaja | kirjoittanut | teksti | höfundur | eftir | autorzy | autorka |
opracowanie | oprac. | autoři | napsal | napsala | szerző | írta | scris de | piše |
napisao | napisala | автор текста | авторы | автор | автори | текст | от | γράφει ο | γράφει η |
του | της | συντάκτης | από | yazan | yazar | haber | haberi hazırlayan | penulis | oleh |
ditulis oleh | tác giả | bởi | بقلم | كتب | كتبت | إعداد | تحرير | الكاتب | מאת | نویسنده |
द्वारा | लेखक | रिपोर्ट | เขียนโดย | โดย | ผู้เขียน
""")

# The same in Chinese, Japanese and Korean, where no space follows.
SOLID_CUES = _words("""
文／ 文/ 文｜ 文| 作者 撰文 撰稿 记者 記者 本报记者 編集・執筆 執筆者 執筆 取材・文 文・写真
文＝ 文= 文・ 著者 著 聞き手 글 기자
""")

# A name holds none of these: kinds of work, of publishers, of sections, of page furniture.
NOT_NAMES = _words("""
abonnés about account actualité actualités ad admin administrator adviser advisor agence agencia
agencias agencies agency agentur agenturen agenzia agência ajansı aktualisiert alert all alle
also an analysis analyst anchor and anos app archive archives around article articles
articolo artikel artículo as assignment assistant associate associated at atualizado
aujourd auteur author authors autor autore autorin autorka avec award background basketball be
beitrag berita best bild bilder bildredaktion binnenland blog blogger board book books bot
breaking broadcast buitenland bureau business but buy by cet cette chat chef chefredakteur
chefredakteurin chefredaktion chefreporter chief chroniqueur city click co-author colaboração
column columnist columnists colunista com comment commentary comments committee communications
community company compartir con condividi contact content contributing contributor contributors
cookie cookies copyright corp corporate correspondant correspondante correspondent
correspondente correspondents corresponsal council credit critic cronaca cultura culture custom
daily dalle dans data date december deel delen deník department depuis deputy derechos desk
details deutschland diario die digital director documentary donate door download dpa
dziennikarka dziennikarz edit edited edition editor editor-at-large editor-in-chief editora
editores editorial editorials editors editör editörü education een ein eine einem einer em email
entertainment enviado envoyé envoyée equipo es escritor escritora especial esta este está et
events exclusive executive experts explained explainer facebook family fashion feature featured
features february feed film finance follow food football for forum foto fotograf fotos freelance
freelancer friday from front full für gallery game games gastautor gastbeitrag gazeta gazete
general getty giornale giornalista gli global google group guest guide haber haberi haberler has
health help her herausgeber het highlights his history home hours how ihr im image images in
inc info instagram institute intern internacional international interview investigation
investigative inviata inviato is ist it january jest job join jornal jornalista journal
journalist journaliste journalistin journalists july just kommentar kontakt kontributor
korrespondent korrespondentin krant kultur las late latest leader learn les lesezeit letter
letters licensed life lifestyle like linkedin list live llc local login lokales los ltd læs
magazin magazine mail management manager managing march markets media meer mehr meinung member
menu mer mins minute minutes mis mitarbeit mitarbeiter mitarbeiterin more morning movie movies
muhabir muhabiri music más nach nachrichten nachrichtenagentur national network netzwerk new
news newsletter newsletters newspaper newsroom newswire nieuws no nos noticias notizie notícias
november novinky now nyheder nyheter och october oder of official og oleh on online onze opinion
opinions opinión opposition or oraz original our out own panorama para partager penulis per
periodista periodistas photo photographer photographers photography photos picture pictures
podcast police policy politica political politics politik politikredaktion politique política
popular por posted posts pour prasa premium press previous print privacy producer product
products professor profile promoted protected public publicado published publisher publishing
publié quiz radio read reader reading rechte recipe recipes recommended redaccion redacción
redacteur redactie redactor redactora redakce redakcja redaksi redaksjon redaksjonen redakteur
redakteure redakteurin redaktion redaktionell redaktionelle redaktionen redaktionschef
redaktionsleiter redaktor redaktorka redaktur redaktör redaktør redazione redação related
release report reported reporter reporterin reporters reporting reportér repórter ressort
ressortleiter review reviewer reviews revista rights rédacteur rédaction rédactrice réservé
sales saturday save saved scholar schreibt science search season section see senior september
series service services share shared shop show sie sign site skip sky social sociedad
société source special specialist sponsored sport sports spéciale staff staffwriter
stellvertretende stellvertretender stories strategist strategy studio style subscribe sunday
support sur system systems são tags talk team tech technology teilen tekst television terms text
than that the their these they things this thursday ticker til time times tips to today
todos toimittaja toimitus tool tools top topic topics travel trending trends tuesday tutti tv
twitter uhr uk uma una und une university unknown unser unsere update updated updates upi usa
user using uutiset ve verslaggever vertical via video videographer videos views visit volontär
volontärin volume voor více war wartawan was watch we weather web webmaster website wednesday
weekly were what when where which who whose why wiadomości wir wire wires wirtschaft wissen
wissenschaft with więcej wochenende workers world writer writers writing written yazar yazarı
yesterday your youtube zeitung zpravodaj zprávy zum zur über автор агентство газета
журналист кореспондент корреспондент новини новости пресс-служба пресса редактор редакция
редакція служба фото
attorney co-founder cofounder consultant designer developer dietitian disclosure engineer expert
experts founder gardener lawyer nutritionist physician reviewed scientist therapist
""")

# What follows a name on a line of its own: what its bearer does. Folded, without accents.
JOBS = _words("""
analyst anchor autor autorin bureau chief chefredakteur chefredakteurin chefreporter
columnist columnista commentator contributor contributing correspondent correspondante
correspondant corresponsal critic dziennikarka dziennikarz editor editora editorial fotograf
freelance freelancer gastautor gastautorin giornalista guest intern inviato journalist
journaliste journalistin jornalista kolumnist kolumnistin korrespondent korrespondentin
landespolitische muhabir muhabiri newsletter periodista photographer producer redacteur
redactor redactora redakteur redakteurin redaktor redaktorka redaktrice redaktör reporter
reporterin reporterka sportswriter staff toimittaja verslaggever videographer volontar
volontarin writer yazar yazari журналист корреспондент редактор журналіст кореспондент
""")

# News agencies: a source, never a person. Compared as whole pieces.
AGENCIES = _phrases("""
aa | aap | adn kronos | adnkronos | afp | agence france presse | agence france-presse |
agencia efe | agencia estado | agi | aktuell | anadolu | anadolu agency | ani | anp | ansa | ap |
ap news | ap wire | apa | associated press | awp | belga | bloomberg | bloomberg news | bns |
bta | canadian press | cna | cnn wire | ctk | deutsche presse-agentur | deutsche welle | dha |
dow jones | dpa | dpa-afx | dts | efe | epd | europa press | getty images | ians | iha | imago |
interfax | interfax-ukraine | irna | itar-tass | jiji | jiji press | keystone-sda | kna | kyodo |
kyodo news | lapresse | lusa | mti | ntb | pa | pa media | pap | press association |
press trust of india | pti | reuters | reuters staff | ria novosti | ritzau | sda | sid | spa |
staff reuters | stt | tanjug | tass | the associated press | the canadian press |
the conversation | the press association | thomson reuters | tidningarnas telegrambyrå | tt |
ukrinform | unian | united press international | upi | wam | wire | xinhua | yna | yonhap | zuma |
čtk | интерфакс | рейтер | риа новости | тасс | укринформ | унiан | унн | أ ف ب | د ب أ | رويترز |
وكالات | وكالة | ロイター | 中央社 | 中新社 | 共同 | 共同通信 |
新华社 | 新華社 | 時事 | 時事通信 | 뉴스1 | 뉴시스 | 연합뉴스
""")

# May stand inside a name in lower case.
PARTICLES = _words("""
abu af al ap av ben bin bint bte da dal dalla das de de' degli dei del dela della delle den der des
di do dos du e el em ibn i im l la las le lo los op san st t te ten ter van vd vom von vander y z za
zu zum zur ‘t ’t 't auf
""")

# Titles before a name, and what may follow one; neither is part of it.
TITLES = _words("""
dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame rev rev. col. lt. capt. gen. sen. rep. gov.
dipl.-ing. mag. dott. dott.ssa ing. mgr. phdr. judr. m.d. ph.d.
""")
DEGREES = _words("""
phd ph.d. ph.d md m.d. m.d mba jd j.d. rd esq esq. cfa rn dds dvm ma msc dc facs
""")

# A name of two words does not begin with one of these: "Le Monde", "Der Spiegel".
ARTICLES = _words("the die der das le la les el il lo los las o os as de het en ett")
