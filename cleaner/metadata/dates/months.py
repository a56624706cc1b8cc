"""The names of the months in forty languages: data, and nothing that decides.

Case-folded, without full stops: nominative, genitive and the usual abbreviations, from
the Unicode CLDR (by way of dateparser's tables, BSD-3-Clause). Two words name different
months in different languages: "listopad" is November here (Polish, Czech), not October
(Croatian), and "srp" August, not July.
"""

_TABLE = (
    """
    djan djanuari ene enero gen gener gennaio ian ianuarie jaan jaanuar jaanuaril jan janar
    janeiro januar januara januari januarie januarja january január januára janv janvier
    janvāra janvāris janúar jän jänner led leden ledna lednu oca ocak saus sausio sausis
    siječanj siječnja siječnjem siječnju sty styczen styczeń stycznia styczniu tammi tammik
    tammikuu tammikuussa tammikuuta yanvar ιαν ιανουάριοσ ιανουαρίου січ січень січня янв
    январе январь января яну януари јан јануар јануара בינואר ינו ינואר לינואר جانفي جنوری
    يناير ژانویه ژانویهٔ जनवरी জানু জানুয়ারি জানুয়ারী มกรา มกราคม มค เดือนมกราคม
    """,
    """
    feb febbraio feber febr febrer febrero februar februara februari februarie februarja
    february február februára februāra februāris febrúar fev fevereiro fevral fevrier fév févr
    février helmi helmik helmikuu helmikuussa helmikuuta lut lutego luty lutym peb pebruari
    shkurt subat vas vasario vasaris veebr veebruar veebruaril veljača veljače veljači
    veljačom úno únor února únoru únr şub şubat φεβ φεβρουάριοσ φεβρουαρίου лют лютий лютого
    феб фебруар фебруара фев февр февраль февраля февруари בפברואר לפברואר פבר פברואר فبراير
    فبروری فروری فوریه فوریهٔ فيفري फ़रवरी ফেব ফেব্রুয়ারি ফেব্রুয়ারী กพ กุมภา กุมภาพันธ์
    เดือนกุมภาพันธ์
    """,
    """
    bře březen března březnu iii kov kovas kovo maalis maalisk maaliskuu maaliskuussa
    maaliskuuta maart mac machi maerz mar marca march marcu marec maret mars mart marta martie
    marts marzec marzo març março mrt mrz már márc március mär märts märtsil märz ožujak
    ožujka ožujkom ožujku μάρ μάρτιοσ μαρ μαρτίου бер берез березень березня мар март марта
    במארס במרס במרץ למארס למרס למרץ מארס מרס מרץ مارس مارچ मार्च মার্চ มีค มีนา มีนาคม
    เดือนมีนาคม
    """,
    """
    abr abril apr aprel april aprila aprile aprili aprilie aprill apríl apríla aprīlis aprīļa
    avr avril bal balandis balandžio dub duben dubna dubnu huhti huhtik huhtikuu huhtikuussa
    huhtikuuta kwi kwie kwiecien kwiecień kwietnia kwietniu nis nisan prill travanj travnja
    travnjem travnju ápr április απρ απρίλιοσ απριλίου апр апрель апреля април априла кві квіт
    квітень квітня אפר אפריל באפריל לאפריל آوریل أبريل أفريل إبريل ابريل اپریل अप्रैल এপ্রি
    এপ্রিল เดือนเมษายน เมย เมษา เมษายน
    """,
    """
    geg gegužė gegužės kvě květen května květnu mag maggio mai maig maija maijs maio maj maja
    maju may mayis mayo mayıs maí mei máj mája május svibanj svibnja svibnjem svibnju touko
    toukok toukokuu toukokuussa toukokuuta μάι μάιοσ μαΐ μαΐου май мая мај маја тра трав
    травень травня במאי למאי מאי مئی ماي مايو مهٔ พค พฤษภา พฤษภาคม เดือนพฤษภาคม
    """,
    """
    birž birželio birželis cze czerwca czerwcu czerwiec djuni giu giugno haz haziran iun iunie
    iyun i̇yun juin jun juna june junho juni junie junij junija junio juny juuni jún júna
    június júní jūn jūnija jūnijs kesä kesäk kesäkuu kesäkuussa kesäkuuta lipanj lipnja
    lipnjem lipnju qershor čer červen června červnu čvn ιουν ιουνίου ιούν ιούνιοσ июн июнь
    июня чер черв червень червня юни јун јуна ביוני יונ יוני ליוני جوان جون يونية يونيه يونيو
    ژوئن जून জুন มิถุนา มิถุนายน มิย เดือนมิถุนายน
    """,
    """
    djuli heinä heinäk heinäkuu heinäkuussa heinäkuuta iul iulie iyul i̇yul juil juillet jul
    jula julai julho juli julie julij julija julio juliol july juuli júl júla július júlí jūl
    jūlija jūlijs korr korrik liep liepa liepos lip lipca lipcu lipiec lug luglio srpanj
    srpnja srpnjem srpnju tem temmuz vii července červenci červenec črc črv čvc ιουλ ιουλίου
    ιούλ ιούλιοσ июл июль июля лип липень липня юли јул јула ביולי יול יולי ליולי جولائی جولای
    جويلية يولية يوليه يوليو ژوئیه ژوئیهٔ जुलाई জুল জুলাই กค กรกฎา กรกฎาคม เดือนกรกฏาคม
    """,
    """
    ago agost agosti agosto agt agu agustos agustus aout aoû août aug august augusta augusti
    augusts augustus augusztus avg avgust avgusta avqust ağu ağustos elo elok elokuu elokuussa
    elokuuta gush gusht kolovoz kolovoza kolovozom kolovozu ogo ogos rugp rugpjūtis rugpjūčio
    sie sierpien sierpień sierpnia sierpniu srp srpen srpna srpnu viii ágú ágúst αυγ αυγούστου
    αύγ αύγουστοσ авг август августа сер серп серпень серпня אוג אוגוסט באוגוסט לאוגוסט آگست
    أغسطس أوت اغسطس اوت اگست अगस्त আগস্ট สค สิงหา สิงหาคม เดือนสิงหาคม
    """,
    """
    eyl eylul eylül rugs rugsėjis rugsėjo rujan rujna rujnom rujnu sentyabr sep sept septemba
    september septembra septembre septembrie septembris septembro septiembre set setembre
    setembro setiembre settembre shtator syys syysk syyskuu syyskuussa syyskuuta szept
    szeptember wrz wrzesien wrzesień wrzesnia wrzesniu września wrześniu zář září σεπ
    σεπτέμβριοσ σεπτεμβρίου вер верес вересень вересня сен сент сентябрь сентября сеп септ
    септембар септембра септември септм בספטמבר לספטמבר ספט ספטמבר سبتمبر ستمبر سپتامبر سپتمبر
    सितंबर सितम्बर সেপ সেপ্টেম্বর กย กันยา กันยายน เดือนกันยายน
    """,
    """
    eki ekim listopadom loka lokak lokakuu lokakuussa lokakuuta oct october octobre octombrie
    octubre okt oktoba oktober oktobra oktobris oktoober oktyabr október októbra ott ottobre
    out outubro paz pazdziernik pazdziernika pazdzierniku paź październik października
    październiku spal spalio spalis tetor říj říjen října říjnu οκτ οκτωβρίου οκτώβριοσ жов
    жовт жовтень жовтня окт октобар октобра октомври октябрь октября אוק אוקטובר באוקטובר
    לאוקטובר أكتوبر اكتوبر اکتبر اکتوبر अक्टूबर अक्तूबर অক্টো অক্টোবর ตค ตุลา ตุลาคม
    เดือนตุลาคม
    """,
    """
    kas kasim kasım lapkr lapkritis lapkričio lis listopad listopada listopadu listopadzie
    marras marrask marraskuu marraskuussa marraskuuta noiem noiembrie nop nopember nov novemba
    november novembra novembre novembris novembro noviembre noyabr nëntor nóv nóvember studeni
    studenim studenog studenoga studenom studenome studenomu νοέ νοέμβριοσ νοε νοεμβρίου лис
    лист листоп листопад листопада нов новембар новембра ное ноември ноя нояб ноябрь ноября
    בנובמבר לנובמבר נוב נובמבר نوامبر نوفمبر نومبر नवंबर नवम्बर নভে নভেম্বর พย พฤศจิ พฤศจิกายน
    เดือนพฤศจิกายน
    """,
    """
    ara aralik aralık dec december decembra decembre decembrie decembris dekabr des desemba
    desember desembre dets detsember dez dezember dezembro dhjetor dic dicembre diciembre dis
    disember déc décembre gru grudnia grudniu grudzien grudzień gruod gruodis gruodžio joulu
    jouluk joulukuu joulukuussa joulukuuta pro prosinac prosinca prosince prosincem prosinci
    prosincu prosinec xii δεκ δεκέμβριοσ δεκεμβρίου гру груд грудень грудня дек декабрь
    декабря декември дец децембар децембра בדצמבר דצמ דצמבר לדצמבר دسامبر دسمبر ديسمبر दिसंबर
    दिसम्बर ডিসে ডিসেম্বর ธค ธันวา ธันวาคม เดือนธันวาคม
    """,
)

MONTHS = {word: number for number, words in enumerate(_TABLE, 1) for word in words.split()}
