"""Dumps with a headline: twenty shapes of what stands around it, in eight languages.

Four headlines a language (plain, a question, a quotation, numbers) take turns, so that each shape
is tried with each of them in two languages. `dumps()` gives 160.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple


class Language(NamedTuple):
    headlines: tuple[str, str, str, str]
    byline: str
    date: str
    masthead: str
    menu: tuple[str, ...]
    kicker: str
    standfirst: str
    buttons: tuple[str, ...]
    skip: str
    body: tuple[str, ...]


LANGUAGES = {
    "en": Language(
        ("Orchard growers keep the old cold store open", "Why does the cold store matter?",
         "“We lost half the crop”: growers on the spring frost", "12 growers, 3 tractors and a bill of $40,000"),
        "By Ada Moreno", "March 5, 2026", "The Valley Courier", ("Home", "News", "Sport", "Opinion", "Weather"),
        "LOCAL NEWS", "Nine growers voted for it, and the bank will lend the money.",
        ("Share", "Facebook", "Twitter", "Email"), "Skip to main content",
        ("The growers of the upper valley decided on Monday to keep the cold store open for two more years.",
         "The building is from 1961, and its machines need more current than the whole village of Amble.",
         "“Without it we would have to sell in August, like everybody else,” said Carla Stone, who has pears.",
         "The bank lends them the money, and the council guarantees a third of the sum until next spring.",
         "Two growers voted against it because they think that a new hall would cost less in the long run."),
    ),
    "de": Language(
        ("Obstbauern behalten das alte Kühlhaus", "Warum ist das Kühlhaus so wichtig?",
         "„Die halbe Ernte ist weg“: Obstbauern über den Frost", "12 Obstbauern, 3 Traktoren und 40.000 Euro Schulden"),
        "Von Jana Berg", "5. März 2026", "Talbote", ("Startseite", "Politik", "Sport", "Kultur", "Wetter"),
        "REGION", "Neun Obstbauern stimmten dafür, und die Bank leiht das Geld.",
        ("Teilen", "Facebook", "Twitter", "E-Mail"), "Zum Inhalt springen",
        ("Die Obstbauern im oberen Tal haben am Montag beschlossen, das Kühlhaus zwei Jahre länger zu betreiben.",
         "Das Gebäude stammt von 1961, und seine Maschinen brauchen mehr Strom als das ganze Dorf Ambach.",
         "„Ohne das Kühlhaus müssten wir im August verkaufen wie alle anderen“, sagte Klara Stein, die Birnen hat.",
         "Die Bank leiht ihnen das Geld, und die Gemeinde bürgt bis zum Frühjahr für ein Drittel der Summe.",
         "Zwei Bauern stimmten dagegen, weil ein neuer Bau ihrer Meinung nach auf Dauer weniger kosten würde."),
    ),
    "fr": Language(
        ("Les arboriculteurs gardent leur vieil entrepôt froid", "Pourquoi l’entrepôt compte-t-il autant ?",
         "« La moitié est perdue » : les arboriculteurs après le gel", "12 vergers, 3 tracteurs et 40 000 euros de dettes"),
        "Par Claire Fontaine", "5 mars 2026", "Le Courrier du Val", ("Accueil", "Monde", "Sport", "Culture", "Météo"),
        "ÉCONOMIE", "Neuf producteurs ont voté pour, et la banque prêtera l’argent.",
        ("Partager", "Facebook", "Twitter", "Email"), "Aller au contenu",
        ("Les arboriculteurs de la haute vallée ont décidé lundi de garder l’entrepôt ouvert deux ans de plus.",
         "Le bâtiment date de 1961 et ses machines consomment plus de courant que tout le village d’Amblay.",
         "« Sans lui, il faudrait vendre en août comme tout le monde », a dit Anne Martin, qui cultive des poires.",
         "La banque leur prête l’argent, et la commune garantit un tiers de la somme jusqu’au printemps prochain.",
         "Deux producteurs ont voté contre, parce qu’un bâtiment neuf coûterait selon eux moins cher à la longue."),
    ),
    "es": Language(
        ("Los fruticultores conservan el viejo almacén frigorífico", "¿Por qué importa tanto el almacén?",
         "“Perdimos media cosecha”: los fruticultores tras la helada", "12 huertos, 3 tractores y 40.000 euros de deuda"),
        "Por Lucía Ferrer", "5 de marzo de 2026", "El Correo del Valle", ("Inicio", "Política", "Deportes", "Cultura", "Opinión"),
        "ECONOMÍA", "Nueve productores votaron a favor, y el banco prestará el dinero.",
        ("Compartir", "Facebook", "Twitter", "Email"), "Saltar al contenido",
        ("Los fruticultores del valle alto decidieron el lunes mantener abierto el almacén dos años más.",
         "El edificio es de 1961 y sus máquinas gastan más corriente que todo el pueblo de Ambla en invierno.",
         "“Sin él tendríamos que vender en agosto, como todos”, dijo Carmen Ruiz, que cultiva peras en la ladera.",
         "El banco les presta el dinero, y el municipio garantiza un tercio de la suma hasta la primavera próxima.",
         "Dos productores votaron en contra porque creen que un edificio nuevo costaría menos a la larga."),
    ),
    "it": Language(
        ("I frutticoltori tengono il vecchio magazzino freddo", "Perché il magazzino conta così tanto?",
         "«Perso metà del raccolto»: i frutticoltori dopo il gelo", "12 frutteti, 3 trattori e 40.000 euro di debiti"),
        "di Elena Conti", "5 marzo 2026", "Corriere della Valle", ("Home", "Politica", "Sport", "Cultura", "Cronaca"),
        "ECONOMIA", "Nove produttori hanno votato a favore, e la banca presterà i soldi.",
        ("Condividi", "Facebook", "Twitter", "Email"), "Vai al contenuto",
        ("I frutticoltori dell’alta valle hanno deciso lunedì di tenere aperto il magazzino per altri due anni.",
         "L’edificio è del 1961, e le sue macchine consumano più corrente di tutto il paese di Ambla d’inverno.",
         "«Senza dovremmo vendere in agosto come tutti gli altri», ha detto Carla Rossi, che coltiva pere.",
         "La banca presta loro i soldi, e il comune garantisce un terzo della somma fino alla prossima primavera.",
         "Due produttori hanno votato contro perché secondo loro un edificio nuovo costerebbe meno alla lunga."),
    ),
    "pt": Language(
        ("Fruticultores mantêm o velho armazém frigorífico", "Por que o armazém importa tanto?",
         "“Perdemos metade da safra”: fruticultores após a geada", "12 pomares, 3 tratores e 40 mil euros de dívida"),
        "Por Helena Duarte", "5 de março de 2026", "Jornal do Vale", ("Início", "Política", "Esportes", "Cultura", "Economia"),
        "ECONOMIA", "Nove produtores votaram a favor, e o banco emprestará o dinheiro.",
        ("Compartilhar", "Facebook", "Twitter", "Email"), "Pular para o conteúdo",
        ("Os fruticultores do vale alto decidiram na segunda-feira manter o armazém aberto por mais dois anos.",
         "O prédio é de 1961, e as suas máquinas gastam mais energia do que toda a aldeia de Ambla no inverno.",
         "“Sem ele teríamos de vender em agosto, como todos”, disse Carla Nunes, que cultiva peras na encosta.",
         "O banco empresta o dinheiro, e o município garante um terço da soma até a próxima primavera do vale.",
         "Dois produtores votaram contra porque acham que um prédio novo custaria menos com o passar dos anos."),
    ),
    "nl": Language(
        ("Fruittelers houden het oude koelhuis open", "Waarom is het koelhuis zo belangrijk?",
         "‘De halve oogst is weg’: fruittelers over de vorst", "12 boomgaarden, 3 trekkers en 40.000 euro schuld"),
        "Door Anna Visser", "5 maart 2026", "Dagblad van het Dal", ("Home", "Nieuws", "Sport", "Cultuur", "Politiek"),
        "REGIO", "Negen telers stemden voor, en de bank leent het geld.",
        ("Delen", "Facebook", "Twitter", "E-mail"), "Ga naar de inhoud",
        ("De fruittelers in het bovenste dal besloten maandag om het koelhuis nog twee jaar open te houden.",
         "Het gebouw is van 1961, en de machines gebruiken meer stroom dan het hele dorp Ambel in de winter.",
         "“Zonder moeten we in augustus verkopen, net als iedereen”, zei Karin de Vries, die peren verbouwt.",
         "De bank leent hun het geld, en de gemeente staat tot het voorjaar garant voor een derde van het bedrag.",
         "Twee telers stemden tegen, omdat een nieuw gebouw volgens hen op den duur minder zou kosten."),
    ),
    "zh": Language(
        ("山谷果农决定保留老冷库", "老冷库为什么这么重要？", "“我们损失了一半收成”：果农谈春霜", "12户果农、3台拖拉机和40万元债务"),
        "作者：潘若兰", "2026年3月5日", "山谷日报", ("首页", "新闻", "体育", "国际", "财经"),
        "本地", "九户果农投票赞成，银行将提供贷款。", ("分享", "微信", "微博", "QQ"), "跳到主要内容",
        ("上游山谷的果农周一决定，将这座老冷库继续运营两年，推翻了原定于五月关闭的计划。",
         "这座建筑建于一九六一年，冷库的机器耗电量比整个安布尔村还要多，每年冬天都要检修。",
         "“没有冷库，我们就只能像别人一样在八月卖掉，”种梨的卡拉·斯通在会上对邻居们说。",
         "银行借给他们这笔钱，村委会为其中三分之一提供担保，期限到明年春天为止。",
         "两户果农投了反对票，他们认为从长远来看，新建一座冷库的花费会更少一些。"),
    ),
}  # fmt: skip

_Shape = Callable[[str, Language], list[str]]


def _wrapped(headline: str, language: Language) -> list[str]:
    """The headline broken after a word with which no sentence ends, if it has one."""
    words = headline.split(" ")
    small = ("the", "and", "a", "das", "den", "und", "le", "de", "el", "il", "o", "het", "la", "di")
    cut = next((i for i, word in enumerate(words[:-1], 1) if word in small), 0)
    lines = [" ".join(words[:cut]), " ".join(words[cut:])] if cut > 1 else [headline]
    return ["\n".join(lines), language.byline, language.date]


SHAPES: dict[str, _Shape] = {
    "nothing": lambda h, x: [h],
    "byline and date": lambda h, x: [h, x.byline, x.date],
    "date": lambda h, x: [h, x.date],
    "date in the next line": lambda h, x: [f"{h}\n{x.date}"],
    "masthead": lambda h, x: [x.masthead, h, x.byline],
    "masthead, nothing below": lambda h, x: [x.masthead, h],
    "menu in lines": lambda h, x: ["\n".join(x.menu), h, x.byline],
    "menu in one line": lambda h, x: [x.masthead + "\n" + " ".join(x.menu), h],
    "path": lambda h, x: [" > ".join(x.menu[:3]), h, x.date],
    "path with slashes": lambda h, x: [" / ".join(x.menu[:3]), h],
    "publisher after it": lambda h, x: [f"{h} | {x.masthead}", h, x.byline],
    "only with the publisher": lambda h, x: [f"{h} - {x.masthead}", x.byline, x.date],
    "kicker": lambda h, x: [x.kicker, h, x.byline, x.date],
    "hash": lambda h, x: [f"# {h}", x.byline],
    "underlined": lambda h, x: [f"{h}\n{'=' * len(h)}", x.date],
    "capitals": lambda h, x: [h.upper(), x.byline, x.date],
    "wrapped": _wrapped,
    "buttons below": lambda h, x: [h, "\n".join(x.buttons)],
    "standfirst": lambda h, x: [h, x.standfirst, x.byline],
    "skip and address": lambda h, x: [x.skip, "https://example.com/2026/03/4711.html", h, x.date],
}


class Dump(NamedTuple):
    shape: str
    language: str
    headline: str
    text: str


def dumps() -> Iterator[Dump]:
    """Yield the dumps, each with its headline as it stands in it."""
    for number, (shape, head) in enumerate(SHAPES.items()):
        for turn, (name, language) in enumerate(LANGUAGES.items()):
            headline = language.headlines[(number + turn) % 4]
            printed = headline.upper() if shape == "capitals" else headline
            text = "\n\n".join([*head(headline, language), *language.body]) + "\n"
            yield Dump(shape, name, printed, text)
