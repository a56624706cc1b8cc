"""A person of the story is neither its author nor a contact, and the sentence stays.

Each row is the last line of a text with a byline and of one without.
"""

import pytest

from cleaner import Cleaner

ARTICLES = {
    "en": ("Harbour closed for a second day", "By Ada Moreno", [
        "The harbour was closed for a second day on Monday, and the ferries stayed in port.",
        "Officials said that the storm had been stronger than any in the past forty years.",
        "The islanders want to take the harbour office to court over the missed crossings.",
        "“We have waited long enough,” said Carla Stone, who speaks for forty families.",
    ]),
    "de": ("Hafen bleibt den zweiten Tag geschlossen", "Von Jana Berg", [
        "Der Hafen blieb am Montag den zweiten Tag geschlossen, und die Fähren lagen fest.",
        "Die Behörde sprach vom stärksten Sturm der vergangenen vierzig Jahre in der Bucht.",
        "Die Inselbewohner wollen die Hafenbehörde wegen der ausgefallenen Fahrten verklagen.",
        "„Wir haben lange genug gewartet“, sagte Klara Stein, die vierzig Familien vertritt.",
    ]),
    "fr": ("Le port fermé pour la deuxième journée", "Par Claire Fontaine", [
        "Le port est resté fermé lundi pour la deuxième journée, et les bacs sont restés à quai.",
        "Les autorités parlent de la tempête la plus forte depuis quarante ans dans la baie.",
        "Les habitants de l’île veulent porter plainte contre le port pour les traversées perdues.",
        "« Nous avons assez attendu », a dit Anne Martin, qui représente quarante familles.",
    ]),
    "es": ("El puerto cierra por segundo día", "Por Lucía Ferrer", [
        "El puerto siguió cerrado el lunes por segundo día y los barcos no salieron a la mar.",
        "Las autoridades hablan de la tormenta más fuerte de los últimos cuarenta años.",
        "Los isleños quieren llevar al puerto a los tribunales por los viajes perdidos.",
        "“Ya hemos esperado bastante”, dijo Carmen Ruiz, que representa a cuarenta familias.",
    ]),
    "it": ("Porto chiuso per il secondo giorno", "di Elena Conti", [
        "Il porto è rimasto chiuso lunedì per il secondo giorno e i traghetti sono rimasti fermi.",
        "Le autorità parlano della tempesta più forte degli ultimi quarant’anni nella baia.",
        "Gli isolani vogliono portare il porto in tribunale per le corse saltate in inverno.",
        "«Abbiamo aspettato abbastanza», ha detto Carla Rossi, che rappresenta quaranta famiglie.",
    ]),
    "pt": ("Porto fechado pelo segundo dia", "Por Helena Duarte", [
        "O porto continuou fechado na segunda-feira, e os barcos ficaram parados no cais.",
        "As autoridades falam da tempestade mais forte dos últimos quarenta anos na baía.",
        "Os moradores da ilha querem processar o porto por causa das viagens perdidas.",
        "“Já esperamos o suficiente”, disse Carla Nunes, que representa quarenta famílias.",
    ]),
    "nl": ("Haven voor de tweede dag gesloten", "Door Anna Visser", [
        "De haven bleef maandag voor de tweede dag dicht, en de veerboten bleven in de haven.",
        "De autoriteiten spreken van de zwaarste storm van de afgelopen veertig jaar.",
        "De eilanders willen de haven voor de rechter brengen vanwege de gemiste afvaarten.",
        "“We hebben lang genoeg gewacht”, zei Karin de Vries, die veertig gezinnen helpt.",
    ]),
    "sv": ("Hamnen stängd för andra dagen", "Av Anna Lindqvist", [
        "Hamnen höll stängt för andra dagen på måndagen, och färjorna låg kvar i hamnen.",
        "Myndigheterna talar om den starkaste stormen på fyrtio år i den norra viken.",
        "Öborna vill stämma hamnkontoret för de inställda turerna under hela vintern.",
        "”Vi har väntat länge nog”, sade Karin Sten, som företräder fyrtio familjer.",
    ]),
}  # fmt: skip

STORY = [
    ("en", "The lawyer, Carla Stone, can be reached at cstone@example.org."),
    ("en", "Carla Stone can be reached at cstone@example.org."),
    ("en", "Carla Stone, the islanders’ lawyer, can be reached at cstone@example.org."),
    ("en", "Stone, who speaks for the families, can be reached at cstone@example.org."),
    ("en", "Families who want to join can contact Carla Stone at cstone@example.org."),
    ("en", "Contact Carla Stone at cstone@example.org to join the action."),
    ("en", "The group’s lawyer is Carla Stone. Reach her at cstone@example.org."),
    ("en", "Islanders who missed work may email Carla Stone at cstone@example.org."),
    ("en", "To sign the petition, write to Carla Stone at cstone@example.org by Friday."),
    ("en", "The mayor, Jon Brandt, can be contacted at mayor@example.gov."),
    ("en", "Mayor Jon Brandt can be reached at jbrandt@example.gov or 555-0142."),
    ("en", "Detective Sam Lund can be reached at slund@example.gov, the sheriff said."),
    ("en", "Those who saw the boat are asked to call Sam Lund at 555-0142 or write to lund@example.gov."),
    ("en", "“You can reach me at cstone@example.org,” Stone told the meeting."),
    ("en", "Volunteers should email the organiser, Mia Oster, at mia@example.org."),
    ("en", "Carla Stone can be followed on Twitter at @carlastone."),
    ("de", "Die Anwältin Klara Stein ist unter stein@example.org zu erreichen."),
    ("de", "Klara Stein ist unter stein@example.org zu erreichen."),
    ("de", "Anmeldungen nimmt Klara Stein unter stein@example.org entgegen."),
    ("de", "Wer mitmachen will, schreibt bis Freitag an Klara Stein, stein@example.org."),
    ("de", "Bürgermeister Jan Brandt ist unter brandt@example.org erreichbar."),
    ("de", "Hinweise nimmt die Sprecherin Klara Stein unter stein@example.org an."),
    ("fr", "L’avocate, Anne Martin, peut être jointe à martin@example.org."),
    ("fr", "Anne Martin peut être jointe à l’adresse martin@example.org."),
    ("fr", "Les familles peuvent écrire à Anne Martin à martin@example.org avant vendredi."),
    ("fr", "Inscriptions auprès d’Anne Martin, à l’adresse martin@example.org, jusqu’à vendredi."),
    ("es", "La abogada, Carmen Ruiz, atiende en cruiz@example.org."),
    ("es", "Las familias pueden escribir a Carmen Ruiz a cruiz@example.org antes del viernes."),
    ("es", "Para unirse, contacte con Carmen Ruiz en cruiz@example.org."),
    ("it", "L’avvocata, Carla Rossi, risponde all’indirizzo rossi@example.org."),
    ("it", "Le famiglie possono scrivere a Carla Rossi a rossi@example.org entro venerdì."),
    ("it", "Per aderire si può contattare Carla Rossi a rossi@example.org."),
    ("pt", "A advogada, Carla Nunes, atende em nunes@example.org."),
    ("pt", "As famílias podem escrever a Carla Nunes em nunes@example.org até sexta-feira."),
    ("nl", "De advocaat, Karin de Vries, is bereikbaar via devries@example.org."),
    ("nl", "Wie mee wil doen, mailt Karin de Vries via devries@example.org."),
    ("sv", "Advokaten Karin Sten nås på sten@example.org."),
    ("sv", "Den som vill vara med skriver till Karin Sten på sten@example.org."),
]  # fmt: skip

# language, the line, the contacts that must be found
CONTACTS = [
    ("en", "Ada Moreno can be reached at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Reach Ada Moreno at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Contact Ada Moreno at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Email Ada Moreno at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "• Ada Moreno can be reached at amoreno@example.com or 555-0142.", ["amoreno@example.com"]),
    ("en", "Staff writer Ada Moreno can be reached at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "The reporter can be reached at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Reach the writer at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "She can be reached at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Ada Moreno is a reporter for The Example Times. Reach her at amoreno@example.com.",
     ["amoreno@example.com"]),
    ("en", "Ada Moreno covers the harbour. Email her at amoreno@example.com.", ["amoreno@example.com"]),
    ("en", "Follow Ada Moreno on Twitter @adamoreno.", ["@adamoreno"]),
    ("en", "Ada Moreno amoreno@example.com", ["amoreno@example.com"]),
    ("en", "By Ada Moreno | amoreno@example.com", ["amoreno@example.com"]),
    ("en", "amoreno@example.com", ["amoreno@example.com"]),
    ("en", "Have a tip? Write to tips@example.com.", ["tips@example.com"]),
    ("en", "Contact us: editor@example.com", ["editor@example.com"]),
    ("en", "Email: newsroom@example.com", ["newsroom@example.com"]),
    ("de", "Jana Berg ist unter berg@example.com zu erreichen.", ["berg@example.com"]),
    ("de", "Sie erreichen die Autorin unter berg@example.com.", ["berg@example.com"]),
    ("de", "Schreiben Sie uns: redaktion@example.com", ["redaktion@example.com"]),
    ("de", "Leserbriefe an leserbriefe@example.com", ["leserbriefe@example.com"]),
    ("de", "E-Mail: berg@example.com", ["berg@example.com"]),
    ("de", "Jana Berg berg@example.com", ["berg@example.com"]),
    ("fr", "Écrivez-nous à redaction@example.com.", ["redaction@example.com"]),
    ("fr", "Contactez-nous : redaction@example.com", ["redaction@example.com"]),
    ("fr", "Claire Fontaine, cfontaine@example.com", ["cfontaine@example.com"]),
    ("es", "Escríbenos a redaccion@example.com.", ["redaccion@example.com"]),
    ("es", "Contáctanos: redaccion@example.com", ["redaccion@example.com"]),
    ("es", "Lucía Ferrer lferrer@example.com", ["lferrer@example.com"]),
    ("it", "Scrivici a redazione@example.com.", ["redazione@example.com"]),
    ("it", "Elena Conti econti@example.com", ["econti@example.com"]),
    ("pt", "Fale conosco: redacao@example.com", ["redacao@example.com"]),
    ("pt", "Helena Duarte hduarte@example.com", ["hduarte@example.com"]),
    ("nl", "Mail ons: redactie@example.com", ["redactie@example.com"]),
    ("nl", "Anna Visser avisser@example.com", ["avisser@example.com"]),
    ("sv", "Tipsa oss: tips@example.com", ["tips@example.com"]),
    ("sv", "Anna Lindqvist alindqvist@example.com", ["alindqvist@example.com"]),
]  # fmt: skip


@pytest.fixture(scope="module")
def cleaner():
    return Cleaner()


def text_of(language, line, signed):
    headline, byline, body = ARTICLES[language]
    return "\n\n".join([headline, *([byline] if signed else []), *body, line]) + "\n"


@pytest.mark.parametrize("signed", [True, False], ids=["signed", "unsigned"])
@pytest.mark.parametrize(("language", "line"), STORY)
def test_a_person_of_the_story(cleaner, language, line, signed):
    cleaned = cleaner.clean(text_of(language, line, signed))
    author = ARTICLES[language][1].split(" ", 1)[1]
    assert line in cleaned.text
    assert cleaned.contact == ()
    assert cleaned.byline == ((author,) if signed else ())


@pytest.mark.parametrize(("language", "line", "contacts"), CONTACTS)
def test_a_contact_line(cleaner, language, line, contacts):
    cleaned = cleaner.clean(text_of(language, line, signed=True))
    assert [one.value for one in cleaned.contact if one.kind != "phone"] == contacts
    assert cleaned.byline == (ARTICLES[language][1].split(" ", 1)[1],)
    assert all(one.name in (None, *cleaned.byline) for one in cleaned.contact)
