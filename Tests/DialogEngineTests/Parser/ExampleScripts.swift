/// Six whole dialogs: every statement of the language in its ordinary use.
enum ExampleScripts {
  static let basisvaardigheden = #"""
    dialoog basisvaardigheden  Lezen, rekenen, computer en geld
      voor       werkende, leerling, werkgever
      voorbeeld  ik lees niet zo goed
      voorbeeld  kan nie so goed leesen
      voorbeeld  ik vind computers lastig
      voorbeeld  ik heb schulden
      voorbeeld  een van mijn mensen kan niet goed lezen

    stap begin
      zeg  Goed dat je dit vraagt. Veel mensen vragen dit.
      of   Fijn dat je dit vraagt. Je bent niet de enige.
      zeg  Je naam hoef je niet te zeggen.
      vraag wie: keuze
        zeg   Over wie gaat het?
        optie ikzelf      Over mij
          ook  ik, mezelf
        optie collega     Over een collega
        optie medewerker  Over iemand die voor mij werkt
          ook  mijn mensen, personeel, werknemer
      als wie is collega of medewerker
        ga naar ander
      ga naar zelf

    stap zelf
      vraag hulp: keuze elke keer
        zeg   Waar wil je hulp bij?
        optie lezen-en-schrijven  Lezen of schrijven
          ook  brieven, formulieren, werkbon
        optie rekenen             Rekenen
          ook  procenten, maten, breuken
        optie digitaal-vaardig    Computer, tablet of telefoon
          ook  internet, apps, nepmail
        optie nederlands-leren    Nederlands leren
          ook  taalles
        optie geldzorgen          Geld
          ook  schulden, rekeningen, beslag op mijn loon
      antwoord {hulp}
      vraag praten: ja-nee elke keer
        zeg     Wil je hier rustig met iemand over praten?
        waarom  Een coach luistert en kijkt met je mee. Je zit nergens aan vast.
      als praten is ja
        doe regio
        aanvraag over {hulp}
          mee  hulp, regio.postcode
      anders
        zeg  Dat is goed. Je kunt hier altijd terugkomen.
      vraag nog-iets: ja-nee elke keer
        zeg   Wil je nog ergens anders hulp bij?
      als nog-iets is ja
        ga naar zelf
      klaar

    stap ander
      zeg  Mooi dat je dit ziet en er iets mee wilt doen.
      zeg  Noem hier geen naam van die ander.
      vraag gemerkt: keuze
        zeg   Waar heeft de ander moeite mee?
        optie collega-lezen     Lezen of schrijven
        optie rekenen           Rekenen
        optie digitaal-vaardig  Computer of tablet
        optie geldzorgen        Geld
      antwoord {gemerkt}
      vraag meedenken: ja-nee
        zeg   Wil je dat er iemand met je meedenkt over een goed gesprek?
        kort  Wil je dat er iemand meedenkt?
      als meedenken is nee
        zeg  Dat is goed. Laat de ander weten dat die hier ook zelf kan vragen, zonder naam.
        klaar
      doe regio
      als wie is medewerker
        ga naar als-werkgever
      aanvraag over lezen-en-schrijven
        mee  gemerkt, regio.postcode
      klaar

    stap als-werkgever
      aanvraag over collega-lezen
        mee  gemerkt, regio.postcode
      klaar

    """#

  static let zijInstroom = #"""
    dialoog zij-instroom  Overstappen naar de metaal
      voor       zij-instromer
      voorbeeld  ik werk in de horeca en wil de metaal in
      voorbeeld  past mijn beroep bij een baan in de metaal
      voorbeeld  wie betaalt mijn omscholing

    stap begin
      zeg  Ik kijk graag met je mee. Je hoeft nog niets te beslissen.
      vraag situatie: keuze
        zeg   Wat past bij jou?
        optie werk       Ik heb werk
        optie uitkering  Ik heb een uitkering
          ook  ww, werkloos, uwv
        optie uitzend    Ik werk via een uitzendbureau
        optie baas       Ik zoek mensen voor mijn bedrijf
      als situatie is baas
        doe werkgever
        klaar
      vraag beroep: uit beroepen
        zeg        Wat is je werk, of wat was je laatste werk? Een paar woorden is genoeg.
        kort       Wat is je werk?
        waarom     Dan zie ik wat het gemeen heeft met werk in de metaal.
        overslaan  Mijn werk staat er niet bij
        voorbeeld  chef domotica => Leidinggevend/Chef Monteur ICT/Telematica/Domotica
      vraag doel: keuze
        zeg   Welk werk zou je willen doen?
        optie monteur    Monteur of servicemonteur
        optie cnc        CNC-verspaner
          ook  draaier, frezer
        optie engineer   Engineer
          ook  programmeur, sales
        optie weet-niet  Dat weet ik nog niet
      als beroep is onbekend
        zeg  Je werk staat niet in mijn lijst. De lijst is klein: dat zegt niets over je kansen.
        ga naar achtergrond
      als doel is weet-niet
        ga naar welke-lijst
      zoek match in beroepen met beroep, doel
      als match.procent is minstens 60   # de grens van 60 is onze keuze, niet die van het onderzoek
        ga naar veel
      als match is bekend
        ga naar deels
      ga naar achtergrond

    stap welke-lijst
      zoek bij-monteur in beroepen met beroep, doel is monteur
      zoek bij-cnc in beroepen met beroep, doel is cnc
      zoek bij-engineer in beroepen met beroep, doel is engineer
      zeg  {beroep} lijkt in een onderzoek uit 2016 op:
      als bij-monteur is bekend
        zeg  - monteur
      als bij-cnc is bekend
        zeg  - CNC-verspaner
      als bij-engineer is bekend
        zeg  - engineer
      ga naar deels

    stap achtergrond
      vraag techniek: ja-nee
        zeg   Heb je wel eens technisch werk gedaan, of een technische opleiding?
        kort  Heb je ervaring met techniek?
      als techniek is ja
        ga naar deels
      ga naar nieuw

    stap veel
      zeg  Je werk heeft {match.procent} procent gemeen met dit werk (onderzoek uit 2016).
      zeg  Het gaat om algemene vaardigheden. Het zegt niet of je wordt aangenomen.
      zeg  Vaak past dan een korte opleiding, of een bewijs van wat je al kunt (EVC).
      ga naar uitkomst

    stap deels
      zeg  Een deel van wat je kunt, komt van pas. Het vak leer je erbij.
      ga naar uitkomst

    stap nieuw
      zeg  Dit vak is dan nieuw voor je. Dat kan, met een langere opleiding.
      zeg  Bedrijven letten sterk op je motivatie.
      ga naar uitkomst

    stap uitkomst
      als situatie is uitkering
        antwoord zij-instroom-uwv
      als situatie is uitzend
        antwoord zij-instroom-uitzend
      ga naar menu

    stap menu
      vraag weten: keuze elke keer
        zeg   Wat wil je nog weten?
        optie zij-instroom-kosten    Wie betaalt de opleiding?
        optie zij-instroom-scholing  Welke opleiding past?
        optie zij-instroom-selectie  Waar letten bedrijven op?
        optie zij-instroom-regio     Waar is er vraag?
        optie adviseur               Ik wil een adviseur spreken
        optie niets                  Niets meer
      als weten is adviseur
        ga naar adviseur
      als weten is niets
        zeg  Veel plezier bij je stap. Je kunt hier altijd terugkomen.
        klaar
      antwoord {weten}
      ga naar menu

    stap adviseur
      doe regio
      aanvraag over zij-instroom-match
        mee  situatie, beroep, doel, match.procent, techniek, regio.postcode
      als aanvraag.uitkomst is geweigerd
        ga naar menu
      klaar

    """#

  static let werkgever = #"""
    dialoog werkgever  Vragen van een werkgever
      voor       werkgever
      voorbeeld  ik zoek een adviseur voor mijn bedrijf
      voorbeeld  wij willen weten wat er leeft onder ons personeel
      voorbeeld  ik wil een zij-instromer aannemen

    stap begin
      vraag onderwerp: keuze elke keer
        zeg   Waar gaat je vraag over?
        optie zij-instromer-aannemen  Iemand uit een ander vak aannemen
        optie personeel-behouden      Mensen houden
        optie opleidingsplan          Opleiden: een plan maken
        optie subsidie-werkgever      Opleiden: hulp bij de kosten
          ook  subsidie, bijdrage
        optie veerkracht              Weten wat er leeft bij je mensen
        optie leiderschap             Beter leidinggeven
        optie leerbedrijf             Leerlingen begeleiden
          ook  bbl, stage, leermeester
        optie advies-werkgeverschap   Iets anders
      antwoord {onderwerp}
      als onderwerp is veerkracht
        doe bedrijf
        als bedrijf.grootte is meer dan 100
          zeg  Veerkracht is bedoeld voor bedrijven met meer dan 100 fte. Dat past bij jullie.
        anders
          zeg  Veerkracht is bedoeld voor bedrijven met meer dan 100 fte. Jullie zijn kleiner.
          zeg  Een adviseur kan wel op een andere manier meedenken.
      vraag contact-gewenst: ja-nee elke keer
        zeg   Zal ik een adviseur vragen om contact op te nemen?
      als contact-gewenst is ja
        ga naar adviseur
      ga naar nog-iets

    stap adviseur
      doe bedrijf
      doe regio
      aanvraag over {onderwerp}
        mee  onderwerp, bedrijf.grootte, regio.postcode
      ga naar nog-iets

    stap nog-iets
      vraag nog-een: ja-nee elke keer
        zeg   Heb je nog een vraag voor je bedrijf?
      als nog-een is ja
        ga naar begin
      klaar

    """#

  static let contact = #"""
    dialoog contact  Iemand spreken
      voor       alle
      voorbeeld  ik wil met een mens praten
      voorbeeld  kan iemand mij bellen
      voorbeeld  ik heb een klacht

    # Loopt altijd voor een aanvraag. Wie hier zelf binnenkomt: aanvraag over mens-spreken.
    stap begin
      vraag akkoord: toestemming
        zeg        Mag ik je vraag doorgeven aan {aanvraag.wie}?
        zeg        Ik geef door: {aanvraag.mee}. Daarna vraag ik hoe we je kunnen bereiken.
        kort       Mag ik het doorgeven?
        waarom     Zonder jouw ja geef ik niets door. We gebruiken het alleen om je te helpen met deze vraag.
      als akkoord is nee
        zeg  Dat is goed. Ik geef niets door en vraag geen naam of nummer.
        zeg  Je kunt hier gewoon verder vragen. Bedenk je je later? Typ dan: mens.
        klaar
      als aanvraag.onderwerp is mens-spreken
        vraag waarover: tekst elke keer
          zeg        Waar gaat het over? Een paar woorden is genoeg.
          overslaan  Dat vertel ik liever zelf
      vraag naam: naam
        zeg        Hoe mogen we je noemen? Een voornaam is genoeg.
        kort       Hoe mogen we je noemen?
        waarom     Dan weten we naar wie we vragen als we bellen.
        overslaan  Liever geen naam
      vraag hoe: keuze
        zeg        Hoe kunnen we je het best bereiken?
        optie bellen  Bellen
          ook  telefoon, opbellen
        optie mailen  Mailen
          ook  e-mail, bericht
      als hoe is bellen
        vraag telefoon: telefoon
          zeg        Op welk nummer kunnen we je bellen?
          kort       Wat is je nummer?
          waarom     Alleen {aanvraag.wie} krijgt dit nummer, voor deze vraag.
          ongeldig   Een nummer heeft tien cijfers, zoals 06 12 34 56 78.
          voorbeeld  06 - 12 34 56 78 => 0612345678
        vraag wanneer: meerkeuze
          zeg        We bellen {telefoon}. Wanneer kun je praten?
          kort       Wanneer kun je praten?
          optie ochtend  's Ochtends
          optie middag   's Middags
          optie avond    's Avonds
          overslaan  Maakt niet uit
      anders
        vraag e-mail: e-mail
          zeg        Wat is je e-mailadres?
          waarom     Alleen {aanvraag.wie} krijgt dit adres, voor deze vraag.
          ongeldig   In een e-mailadres staat een @, zoals naam@voorbeeld.nl.
      klaar

    """#

  static let regio = #"""
    dialoog regio  De buurt

    stap begin
      vraag postcode: postcode
        zeg        In welke buurt? Typ de postcode. De vier cijfers zijn genoeg.
        kort       Wat is de postcode?
        waarom     Dan zoeken we iemand in de buurt.
        ongeldig   Een postcode begint met vier cijfers, zoals 8011 PK.
        overslaan  Dat zeg ik liever niet
        voorbeeld  8011pk => 8011 PK
      klaar

    """#

  static let bedrijf = #"""
    dialoog bedrijf  Je bedrijf

    stap begin
      vraag grootte: bedrijfsgrootte
        zeg        Hoe groot is het bedrijf? Tel hele banen (fte): twee halve banen zijn er één.
        kort       Hoeveel hele banen (fte)?
        waarom     Sommige hulp is er alleen voor grotere bedrijven.
        voorbeeld  veertien man => 14
        voorbeeld  een stuk of twintig => 20
      klaar

    """#

  /// All of them, by name.
  static let all: [(name: String, text: String)] = [
    ("basisvaardigheden", basisvaardigheden),
    ("zij-instroom", zijInstroom),
    ("werkgever", werkgever),
    ("contact", contact),
    ("regio", regio),
    ("bedrijf", bedrijf),
  ]
}
