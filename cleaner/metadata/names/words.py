"""Word tables for reading names: data, and nothing that decides.

Compared case-folded. A word that is also a common family name (Post, Page, Day, Story,
King, Young, Cook) stays out of `NOT_NAMES`: there a missed stray line costs less than a
lost author.
"""


def table(words: str) -> frozenset[str]:
    """The words of a table, cut at white space."""
    return frozenset(words.split())


def _phrases(words: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in words.split("|"))


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
SOLID_CUES = table("""
文／ 文/ 文｜ 文| 作者 撰文 撰稿 记者 記者 本报记者 編集・執筆 執筆者 執筆 取材・文 文・写真
文＝ 文= 文・ 著者 著 聞き手 글 기자
""")

# A name holds none of these: kinds of work, of publishers, of sections, of page furniture.
NOT_NAMES = table("""
vom um
fact checked verified pay suche erweiterte anmelden registrieren beiträge aktivität neue letzte
abonnés about academy account actualité actualités actualizado ad admin administrator
advertiser adviser advisor agence agencia agencias agencies agency agentur agenturen
agenturmaterial agenzia agência ajansı aktualisiert aktualisierte aktuelle alert all alle also
an analysis analyst anchor and anos anzahl anzeigen app archive archives around article
articles articolo artikel artículo as assignment assistant associate associated association at
attorney atualizado aujourd auteur author authors autor autore autorin autorka avec award
background basketball be beitrag berita best bild bilder bildredaktion binnenland blog blogger
board book books bot breadcrumb breaking broadcast brussels bst buitenland bulletin bureau
business but button buy by celebrities celebrity cest cet cette chat chef chefredakteur
chefredakteurin chefredaktion chefreporter chief china chronicle chroniqueur church city click
climate co-author co-founder cofounder colaboração college column columnist columnists
colunista com comment commentary comments committee communications community company compartir
con condividi congress conservative consultant contact content contributing contributor
contributors cookie cookies copied copy copyright corp corporate correspondant correspondante
correspondent correspondente correspondents corresponsal council courier court credit crime
critic cronaca cultura culture custom daily dalle dans data date dauer dear december deel
defence defense delen democratic democrats deník department depuis deputy derechos designer
desk details deutschland developer diario die dienstag dietitian digital dimanche diplomatic
director disclosure dispatch documentary domingo donate donnerstag door download dpa druck
dziennikarka dziennikarz ebook economics edit edited edition editor editor-at-large
editor-in-chief editora editores editorial editorials editors editör editörü edt education een
ein eine einem einer em email engineer enquirer entertainment enviado environment envoyé
envoyée equipo error es escritor escritora especial esta este está et events examiner
exclusive executive expert experts explained explainer facebook family fashion feature
featured features february federation feed film final finance follow food football for forum
foto fotograf fotos foundation founder fragen freelance freelancer freitag friday friends from
front full für gallery game games gardener gastautor gastbeitrag gaza gazeta gazete gazette
general getty giornale giornalista gli global gmbh gmt google group guest guide güncelleme
haber haberi haberler has health help her herausgeber het highlights his history home hospital
hours how häufige ihr im image images in inc industry info innenpolitische inquirer instagram
institute intern internacional international interview investigation investigative inviata
inviato iran is israel ist it january jest jeudi job join jornal jornalista journal journalist
journaliste journalistin journalists jueves july just kommentar kommentare kontakt kontributor
korrespondent korrespondentin krant kultur labour landespolitische landespolitischer las late
latest lawyer leader learn legal les lesezeit letter letters library licensed life lifestyle
like limited link linkedin links list live llc loading local login lokales london los ltd
lundi lunes læs magazin magazine mail management manager managing march mardi markets martes
media meer mehr mehrere meinung member menu mer mercredi middle minister ministry mins minute
minutes mis mit mitarbeit mitarbeiter mitarbeiterin mittwoch miércoles montag more morning
movie movies muhabir muhabiri museum music más nach nachrichten nachrichtenagentur nairobi
national network netzwerk new news newsletter newsletters newspaper newsroom newswire nieuws
no nos noticias notizie notícias november novinky now nutritionist nyheder nyheter och october
oder of official og oleh on online onze opinion opinions opinión opposition or oraz original
our out own panorama para parliamentary partager party pdt penulis per periodista periodistas
photo photographer photographers photography photos physician picture pictures podcast police
policy politica political politics politik politikredaktion politique política popular por
posted posts pour prasa premium president press previous print privacy producer product
products professor profile promoted protected pst public publicado published publisher
publishing publié quellen quiz radio read reader reading rechte recipe recipes recommended
redaccion redacción redacteur redactie redactor redactora redakce redakcja redaksi redaksjon
redaksjonen redakteur redakteure redakteurin redaktion redaktionell redaktionelle redaktionen
redaktionschef redaktionsleiter redaktor redaktorka redaktur redaktör redaktør redazione
redação related release report reported reporter reporterin reporters reporting reportér
republican republicans repórter ressort ressortleiter review reviewed reviewer reviews revista
rights russia rédacteur rédaction rédactrice réservé sales samedi samstag saturday save saved
scholar school schreibt science scientist search season secondary section security see senator
senior sentinel september series service services share shared shop show showbiz sie sign site
skip sky social sociedad society société son sonntag source special specialist sponsored sport
sports spéciale staff staffwriter states stellvertretende stellvertretender stories strategist
strategy studio style subscribe sunday support sur system systems sábado são tags talk team
tech technology teilen tekst telegram television terms text than that the their therapist
these they things this thursday ticker til time times tips to today todos toimittaja toimitus
tool tools top topic topics trail travel trending trends tribune tuesday tutti tv twitter uhr
uk ukraine uma una und une union united university unknown unser unsere update updated updates
upi usa user using utc uutiset ve vendredi verlag verslaggever vertical via video videographer
videos viernes views visit volontär volontärin volume voor více war wartawan was washington
watch we weather web webmaster website wednesday weekly weitere were what when where which who
whose why wiadomości wir wire wires wirtschaft wissen wissenschaft with więcej wochenende
words workers world writer writers writing written xpress yazar yazarı yesterday your youtube
zeit zeitung zpravodaj zprávy zum zur über автор агентство газета журналист кореспондент
корреспондент новини новости пресс-служба пресса редактор редакция редакція служба фото
""")

# What follows a name on a line of its own: what its bearer does. Folded, without accents.
JOBS = table("""
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
新华社 | 新華社 | 時事 | 時事通信 | 뉴스1 | 뉴시스 | 연합뉴스 |
anadolu ajansı | ihlas haber ajansı | demirören haber ajansı | agencia télam | télam | notimex |
prensa latina | belta | wafa | bernama | apa-ots | agerpres | ttxvn | angop | keystone-ats |
dpa-infocom | afp news
""")

# May stand inside a name in lower case.
PARTICLES = table("""
abu af al ap av ben bin bint bte da dal dalla das de de' degli dei del dela della delle den
der des
di do dos du e el em ibn i im l la las le lo los op san st t te ten ter van vd vom von vander
y z za
zu zum zur ‘t ’t 't auf
""")

# Titles before a name, and what may follow one; neither is part of it.
TITLES = table("""
dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame rev rev. col. lt. capt. gen. sen. rep. gov.
dipl.-ing. mag. dott. dott.ssa ing. mgr. phdr. judr. m.d. ph.d.
""")
DEGREES = table("""
phd ph.d. ph.d md m.d. m.d mba jd j.d. rd esq esq. cfa rn dds dvm ma msc dc facs
""")

# A name of two words does not begin with one of these: "Le Monde", "Der Spiegel".
ARTICLES = table("the die der das le la les el il lo los las o os as de het en ett")

# Family names that open a name in Chinese and Korean, one character each.
SHORT_FAMILY_NAMES = frozenset(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩馮"
    "冯鄧邓曹彭曾肖田董潘袁蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖"
    "石金韋韦賈贾夏付方鄒邹熊白孟秦邱侯江尹薛閻阎段雷龍龙黎史陶賀贺毛郝顧顾龔龚邵萬万錢钱"
    "嚴严覃武戴莫孔湯汤김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽"
    "성차주우구민류나진지엄채원천방공현함변염여추도소석"
)

# The same in Japanese and two-character names in Chinese and Korean.
FAMILY_NAMES = table("""
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上
木村 斎藤 齋藤 斉藤 清水 山崎 森田 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川
藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田
松田 竹内 小野 田村 中山 和田 石田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口
大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井
野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 水野 小松 島田 小山 吉川
西田 松岡 北村 五十嵐 川口 高野 辻本 福島 安田 秋山 中田 西川 川崎 堀内 平田 本田 久保田 松村
永井 川上 飯田 熊谷 吉村 荒井 大島 岩田 服部 樋口 中西 山内 山中 黒田 河野 土屋 望月 永田
須藤 菅原 片山 関口 早川 石原 大久保 矢野 浅野 小池 広瀬 吉岡 岡崎 横田 南部 尾崎 森本 坂口
宮田 内藤 大谷 成田 根本 小泉 田口 星野 堀江 吉野 西尾 大橋 欧阳 歐陽 司马 司馬 上官 诸葛
諸葛 남궁 황보 제갈 선우 中井 藤代 高森 石橋 内山 大山 大川 大村 大沢 大竹 大木 小倉 小沢
小原 小西 小田 岡村 岡部 岩本 岩井 榎本 奥村 奥田 落合 笠原 梶原 片岡 柏木 神田 神谷 川村
川島 川田 河合 河村 菅野 北川 木原 久野 栗原 黒川 桑原 小野寺 権田 榊原 坂井 坂田 桜田 笹川
佐久間 柴崎 島崎 下村 白井 白石 杉田 杉浦 鈴村 須田 関根 高島 高瀬 高松 竹中 竹田 武井 武藤
立花 田島 田代 田辺 谷川 谷本 土井 徳田 冨田 富田 中尾 中沢 中谷 中原 中本 長井 長尾 長島
長田 永野 成瀬 新田 西岡 西沢 西野 西山 萩原 橋口 畑中 浜口 林田 原口 平井 平山 広田 深沢
福井 福本 藤川 藤沢 藤森 古田 堀田 堀口 本多 牧野 増井 松浦 松崎 松下 松原 松山 三上 三宅
水谷 宮川 宮下 向井 村井 村山 森川 森山 柳田 山岸 山城 山根 湯浅 横井 横尾 吉井 吉原 米田
若林 渡会
""")
