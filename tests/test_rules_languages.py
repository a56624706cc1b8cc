"""The rules for languages other than English and German, with a whole text in each language.

The stories and the boilerplate around them were written for this file. A rule alone removes
each line of the boilerplate; every sentence of the story stays at both levels, with the judge
and without it, although its words are those of buttons and labels.
"""

import pytest

from cleaner import Cleaner
from cleaner.files.rule_packs import load_rules

FAMILIES = ("ads", "copyright", "comments", "newsletter", "related", "share", "paywall")

# language: (sentences of the story, one line for each of the seven families in that order)
TEXTS = {
    "fr": (
        ["Le port de Brisemer a rouvert mardi matin après neuf jours de grève.", "La publicité du syndicat, placardée sur les grues, promettait la fin des partages inégaux.", "« Nous avons lu aussi les commentaires des riverains », a déclaré la porte-parole Ada Moreno.", "Le premier ferry est parti à six heures, presque vide, dans un brouillard épais."],
        ["La suite après cette publicité", "Le Quotidien de Brisemer - Tous droits réservés", "Laisser un commentaire", "Inscrivez-vous à notre newsletter pour ne rien manquer.", "À lire aussi : Dix ponts qui tremblent", "Partager sur Facebook", "Cet article est réservé aux abonnés."],
    ),
    "es": (
        ["El puerto de Brisamar reabrió el martes por la mañana tras nueve días de huelga.", "La publicidad del sindicato, pegada en las grúas, prometía compartir mejor las ganancias.", "“Leímos también los comentarios de los vecinos”, dijo la portavoz Ada Moreno.", "El primer barco zarpó a las seis, casi vacío, en medio de una niebla espesa."],
        ["La noticia continúa después de la publicidad", "El Diario de Brisamar. Todos los derechos reservados.", "Deja un comentario", "Suscríbete a nuestra newsletter y recibe lo esencial del día.", "Lee también: Diez puentes que tiemblan", "Compartir en Facebook", "Este contenido es exclusivo para suscriptores."],
    ),
    "it": (
        ["Il porto di Brezzamare ha riaperto martedì mattina dopo nove giorni di sciopero.", "La pubblicità del sindacato, incollata sulle gru, prometteva di condividere meglio i guadagni.", "«Abbiamo letto anche i commenti dei residenti», ha detto la portavoce Ada Moreno.", "Il primo traghetto è partito alle sei, quasi vuoto, in una nebbia fitta."],
        ["L’articolo continua dopo la pubblicità", "© RIPRODUZIONE RISERVATA", "Lascia un commento", "Iscriviti alla nostra newsletter per non perdere nulla.", "Leggi anche: Dieci ponti che tremano", "Condividi su Facebook", "Questo contenuto è riservato agli abbonati."],
    ),
    "pt": (
        ["O porto de Brisamar reabriu na terça-feira de manhã, após nove dias de greve.", "A publicidade do sindicato, colada nos guindastes, prometia partilhar melhor os ganhos.", "“Lemos também os comentários dos moradores”, disse a porta-voz Ada Moreno.", "A primeira balsa partiu às seis, quase vazia, no meio de um nevoeiro espesso."],
        ["Continua após a publicidade", "Diário de Brisamar - Todos os direitos reservados", "Deixe um comentário", "Assine nossa newsletter e receba as notícias do dia.", "Leia também: Dez pontes que tremem", "Compartilhar no Facebook", "Este conteúdo é exclusivo para assinantes."],
    ),
    "nl": (
        ["De haven van Zeebries ging dinsdagochtend weer open na negen dagen staking.", "De reclame van de bond op de kranen beloofde de winst eerlijker te delen.", "“Wij lazen ook de reacties van de bewoners”, zei woordvoerster Ada Moreno.", "De eerste veerboot vertrok om zes uur, bijna leeg, in een dichte mist."],
        ["Lees verder na de advertentie", "De Havenkrant - Alle rechten voorbehouden", "Geef een reactie", "Schrijf je in voor onze nieuwsbrief en mis niets.", "Lees ook: Tien bruggen die trillen", "Deel op Facebook", "Dit artikel is alleen voor abonnees."],
    ),
    "pl": (
        ["Port w Wietrznie otwarto we wtorek rano po dziewięciu dniach strajku.", "Reklama związku na dźwigach obiecywała sprawiedliwszy podział zysków.", "„Czytaliśmy także komentarze mieszkańców”, powiedziała rzeczniczka Ada Moreno.", "Pierwszy prom odpłynął o szóstej, prawie pusty, w gęstej mgle."],
        ["Dalsza część artykułu pod reklamą", "Kurier Portowy – Wszelkie prawa zastrzeżone", "Dodaj komentarz", "Zapisz się do naszego newslettera i bądź na bieżąco.", "Czytaj także: Dziesięć mostów, które drżą", "Udostępnij na Facebooku", "Ten artykuł jest dostępny tylko dla prenumeratorów."],
    ),
    "sv": (
        ["Hamnen i Brisvik öppnade igen på tisdagsmorgonen efter nio dagars strejk.", "Fackets annons på kranarna lovade att dela vinsten mer rättvist.", "”Vi läste också kommentarerna från de boende”, sade talespersonen Ada Moreno.", "Den första färjan gick klockan sex, nästan tom, i tät dimma."],
        ["Artikeln fortsätter under annonsen", "Hamnbladet – Alla rättigheter förbehållna", "Lämna en kommentar", "Prenumerera på vårt nyhetsbrev och få dagens viktigaste nyheter.", "Läs också: Tio broar som darrar", "Dela på Facebook", "Den här artikeln är låst för prenumeranter."],
    ),
    "da": (
        ["Havnen i Brisevig åbnede igen tirsdag morgen efter ni dages strejke.", "Fagforeningens annonce på kranerne lovede at dele overskuddet mere retfærdigt.", "»Vi læste også kommentarerne fra beboerne«, sagde talskvinden Ada Moreno.", "Den første færge sejlede klokken seks, næsten tom, i tæt tåge."],
        ["Artiklen fortsætter efter annoncen", "Havnebladet – Alle rettigheder forbeholdes", "Skriv en kommentar", "Tilmeld dig vores nyhedsbrev og få dagens vigtigste nyheder.", "Læs også: Ti broer, der dirrer", "Del på Facebook", "Denne artikel er kun for abonnenter."],
    ),
    "no": (
        ["Havnen i Brisvik åpnet igjen tirsdag morgen etter ni dager med streik.", "Fagforeningens annonse på kranene lovet å dele overskuddet mer rettferdig.", "«Vi leste også kommentarene fra beboerne», sa talskvinnen Ada Moreno.", "Den første fergen gikk klokken seks, nesten tom, i tett tåke."],
        ["Artikkelen fortsetter under annonsen", "Havnebladet – Alle rettigheter forbeholdt", "Legg igjen en kommentar", "Meld deg på vårt nyhetsbrev og få dagens viktigste nyheter.", "Les også: Ti broer som dirrer", "Del på Facebook", "Denne saken er kun for abonnenter."],
    ),
    "fi": (
        ["Tuulirannan satama avattiin tiistaiaamuna yhdeksän päivän lakon jälkeen.", "Liiton mainos nostureissa lupasi jakaa voitot oikeudenmukaisemmin.", "”Luimme myös asukkaiden kommentit”, sanoi tiedottaja Ada Moreno.", "Ensimmäinen lautta lähti kuudelta lähes tyhjänä sankassa sumussa."],
        ["Juttu jatkuu mainoksen jälkeen", "Satamalehti – Kaikki oikeudet pidätetään", "Jätä kommentti", "Tilaa uutiskirjeemme ja saat päivän uutiset sähköpostiisi.", "Lue myös: Kymmenen tärisevää siltaa", "Jaa Facebookissa", "Tämä artikkeli on vain tilaajille."],
    ),
    "cs": (
        ["Přístav ve Větrné se otevřel v úterý ráno po devíti dnech stávky.", "Reklama odborů na jeřábech slibovala spravedlivější sdílení zisku.", "„Četli jsme také komentáře obyvatel,“ řekla mluvčí Ada Morenová.", "První trajekt vyplul v šest hodin, téměř prázdný, v husté mlze."],
        ["Článek pokračuje pod reklamou", "Přístavní list – Všechna práva vyhrazena", "Přidat komentář", "Přihlaste se k odběru newsletteru a dostávejte zprávy dne.", "Čtěte také: Deset mostů, které se chvějí", "Sdílet na Facebooku", "Tento článek je pouze pro předplatitele."],
    ),
    "ru": (
        ["Порт в Ветрограде открылся во вторник утром после девяти дней забастовки.", "Реклама профсоюза на кранах обещала поделиться прибылью честнее.", "«Мы читали также комментарии жителей», — сказала представитель порта Ада Морено.", "Первый паром отошёл в шесть часов, почти пустой, в густом тумане."],
        ["Продолжение после рекламы", "Портовый вестник. Все права защищены", "Оставить комментарий", "Подпишитесь на нашу рассылку и получайте главные новости дня.", "Читайте также: Десять дрожащих мостов", "Поделиться в Telegram", "Этот материал доступен только подписчикам."],
    ),
    "uk": (
        ["Порт у Вітрограді відкрився у вівторок уранці після дев’яти днів страйку.", "Реклама профспілки на кранах обіцяла чесніше поділитися прибутком.", "«Ми читали також коментарі мешканців», — сказала речниця порту Ада Морено.", "Перший пором відійшов о шостій, майже порожній, у густому тумані."],
        ["Продовження після реклами", "Портовий вісник. Усі права захищені", "Залишити коментар", "Підпишіться на нашу розсилку та отримуйте головні новини дня.", "Читайте також: Десять тремтливих мостів", "Поділитися у Facebook", "Цей матеріал доступний лише передплатникам."],
    ),
    "tr": (
        ["Esinti limanı, dokuz günlük grevin ardından salı sabahı yeniden açıldı.", "Sendikanın vinçlerdeki reklamı, kazancın daha adil paylaşılacağını söylüyordu.", "“Sakinlerin yorumlarını da okuduk,” dedi sözcü Ada Moreno.", "İlk feribot saat altıda, neredeyse boş, yoğun siste hareket etti."],
        ["Haberin devamı aşağıda", "Liman Gazetesi - Tüm hakları saklıdır", "YORUM YAP", "Günün haberleri için bültenimize abone olun.", "İLGİLİ HABERLER", "Facebook'ta Paylaş", "Bu içerik sadece abonelere özeldir."],
    ),
    "ar": (
        ["أعيد فتح ميناء النسيم صباح الثلاثاء بعد إضراب استمر تسعة أيام.", "وكان إعلان النقابة على الرافعات يعد بتقاسم الأرباح بعدالة أكبر.", "وقالت المتحدثة آدا مورينو: «قرأنا أيضا تعليقات السكان كلها».", "وغادرت أول عبارة عند السادسة شبه فارغة وسط ضباب كثيف."],
        ["إعلان", "جميع الحقوق محفوظة لصحيفة الميناء", "اترك تعليقاً", "اشترك في نشرتنا البريدية ليصلك أهم الأخبار كل صباح.", "اقرأ أيضاً: عشرة جسور تهتز", "مشاركة على فيسبوك", "هذا المحتوى متاح للمشتركين فقط."],
    ),
    "he": (
        ["נמל הרוח נפתח מחדש ביום שלישי בבוקר אחרי תשעה ימי שביתה.", "הפרסומת של האיגוד על העגורנים הבטיחה חלוקה הוגנת יותר של הרווחים.", "הדוברת עדה מורנו אמרה שבאיגוד קראו גם את תגובות התושבים.", "המעבורת הראשונה יצאה בשש, כמעט ריקה, בתוך ערפל כבד."],
        ["המשך הכתבה לאחר הפרסומת", "כל הזכויות שמורות לעיתון הנמל", "הוסף תגובה", "הירשמו לניוזלטר שלנו וקבלו את חדשות היום.", "קראו גם: עשרה גשרים רועדים", "שתפו בפייסבוק", "הכתבה המלאה פתוחה למנויים בלבד."],
    ),
    "hi": (
        ["नौ दिन की हड़ताल के बाद पवनपुर बंदरगाह मंगलवार सुबह फिर खुल गया।", "क्रेनों पर लगे यूनियन के विज्ञापन में मुनाफा बराबर बांटने का वादा था।", "प्रवक्ता अदा मोरेनो ने कहा कि उन्होंने निवासियों की टिप्पणियां भी पढ़ी हैं।", "पहली नाव छह बजे घने कोहरे में लगभग खाली रवाना हुई।"],
        ["विज्ञापन", "बंदरगाह समाचार। सर्वाधिकार सुरक्षित।", "अपनी टिप्पणी लिखें", "ताजा खबरों के लिए हमारे न्यूजलेटर को सब्सक्राइब करें।", "यह भी पढ़ें: दस कांपते पुल", "फेसबुक पर शेयर करें", "यह लेख केवल प्रीमियम सदस्यों के लिए है।"],
    ),
    "id": (
        ["Pelabuhan Angin dibuka kembali pada Selasa pagi setelah sembilan hari pemogokan.", "Iklan serikat di derek-derek itu menjanjikan pembagian laba yang lebih adil.", "“Kami juga membaca komentar warga,” kata juru bicara Ada Moreno.", "Feri pertama berangkat pukul enam, hampir kosong, di tengah kabut tebal."],
        ["Artikel berlanjut setelah iklan", "Harian Pelabuhan. Seluruh hak cipta dilindungi", "Tulis komentar", "Berlangganan newsletter kami dan dapatkan berita utama setiap pagi.", "Baca juga: Sepuluh Jembatan yang Bergetar", "Bagikan ke WhatsApp", "Artikel ini khusus untuk pelanggan."],
    ),
    "ja": (
        ["九日間のストライキを終え、風見港は火曜日の朝に再び開いた。", "クレーンに貼られた組合の広告は、利益をより公平に分けると約束していた。", "広報担当の森野エイダさんは「住民のコメントも読んだ」と話した。", "最初のフェリーは午前六時、濃い霧の中をほとんど空のまま出港した。"],
        ["広告の後にも続く", "記事・写真の無断転載を禁じます。", "コメントを書く", "毎朝のニュースをメールマガジンでお届けします。", "【関連記事】揺れる十の橋", "LINEで送る", "この記事は有料会員限定です。残り512文字"],
    ),
    "ko": (
        ["바람항이 아흐레 동안의 파업을 끝내고 화요일 아침 다시 문을 열었다.", "크레인에 붙은 노조의 광고는 이익을 더 공평하게 나누겠다고 약속했다.", "모레노 대변인은 “주민들의 댓글도 모두 읽었다”고 말했다.", "첫 여객선은 오전 여섯 시 짙은 안개 속에 거의 빈 채로 떠났다."],
        ["[광고]", "<저작권자 ⓒ 항구일보, 무단 전재 및 재배포 금지>", "댓글 쓰기", "매일 아침 주요 뉴스를 뉴스레터로 받아보세요.", "[관련기사] 흔들리는 다리 열 곳", "페이스북 공유", "이 기사는 유료 회원 전용 콘텐츠입니다."],
    ),
    "zh": (
        ["经过九天罢工，风城港于周二清晨重新开放。", "工会贴在起重机上的广告承诺更公平地分享利润。", "发言人艾达表示，他们也读了居民的评论，并感到意外。", "第一班渡轮于六点在浓雾中出发，船上几乎空无一人。"],
        ["请继续往下阅读", "版权所有，未经授权不得转载。", "发表评论", "立即订阅我们的电子报，每天早晨掌握要闻。", "相关阅读：十座摇晃的桥", "分享到微信", "本文为会员专享内容，请登录后阅读全文。"],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def ruleset():
    return load_rules()


@pytest.fixture(scope="module")
def cleaners():
    return {
        (level, judge): Cleaner(level=level, disable=() if judge else ("judge",))
        for level in ("careful", "thorough")
        for judge in (True, False)
    }


@pytest.mark.parametrize("lang", TEXTS)
def test_a_language_has_a_rule_in_each_of_the_seven_families(lang, ruleset):
    families = {rule.family for rule in ruleset.rules if rule.name.endswith(f"-{lang}")}
    assert set(FAMILIES) <= families


def test_a_rule_for_a_language_is_in_its_folder(ruleset):
    places = {rule.name: rule.file.split("/")[-2] for rule in ruleset.rules if "/" in rule.file}
    misplaced = {
        name: place
        for name, place in places.items()
        if name.rpartition("-")[2] in TEXTS and place != name.rpartition("-")[2]
    }
    assert misplaced == {}


@pytest.mark.parametrize("lang", TEXTS)
def test_a_rule_removes_the_line_of_its_family(lang, cleaners):
    story, boilerplate = TEXTS[lang]
    text = "\n".join([boilerplate[0], *story, *boilerplate[1:]]) + "\n"
    cleaned = cleaners["careful", False].clean(text)
    removed = {
        edit.text.strip(): {name.partition("/")[0] for name in edit.by} for edit in cleaned.removed
    }
    for family, line in zip(FAMILIES, boilerplate, strict=True):
        assert family in removed.get(line, ()), line
    assert [line for line in cleaned.text.splitlines() if line] == story
    assert cleaned.restore() == text


@pytest.mark.parametrize("judge", [True, False], ids=["with the judge", "rules only"])
@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize("lang", TEXTS)
def test_the_story_stays(lang, level, judge, cleaners):
    story, boilerplate = TEXTS[lang]
    head, tail = boilerplate[:2], boilerplate[2:]
    text = "\n\n".join([head[0], story[0], story[1], head[1], *story[2:], *tail]) + "\n"
    kept = cleaners[level, judge].clean(text).text.splitlines()
    assert [line for line in story if line not in kept] == []


@pytest.mark.parametrize("lang", TEXTS)
def test_a_story_without_boilerplate_is_unchanged(lang, cleaners):
    text = "\n\n".join(TEXTS[lang][0]) + "\n"
    assert cleaners["careful", False].clean(text).text == text
