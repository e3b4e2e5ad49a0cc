extension CodePage {
  /// Lines and questions that can be read: D301 to D312.
  static let scriptPartForm: [CodePage] = [
    CodePage(
      "D301", "`of` staat tussen twee vragen",
      meaning: "`of` staat tussen twee waarden van één vraag. Tussen twee vragen kan het niet.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            vraag alleen: ja-nee
              zeg  Werk je alleen?
            als haast is ja of alleen is ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: "Maak er twee `als`-blokken van. Zet in allebei wat er moet gebeuren.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            vraag alleen: ja-nee
              zeg  Werk je alleen?
            als haast is ja
              zeg  Bel dan liever.
            als alleen is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D302", "Deze test is niet te lezen",
      meaning: """
        Achter `als` hoort: een vraag, `is`, en een waarde. Hier ontbreekt iets, of het staat \
        door elkaar.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: """
        Schrijf het zo: `als vraag is waarde`. Alle vormen staan in hoofdstuk 4 van LEESMIJ.md.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D303", "Deze regel is niet te lezen",
      meaning: "Het woord vooraan klopt. Maar wat erachter staat, past er niet bij.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar nu

          """)
      ],
      mend: "Schrijf de regel zoals in het bericht staat.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ]),
    CodePage(
      "D304", "Dat soort vraag bestaat niet",
      meaning: "Achter de dubbele punt staat wat voor antwoord je wilt. Dit woord hoort daar niet bij.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plek: poscode
              zeg     Waar sta je?
              waarom  Dan zoek ik iemand in de buurt.
            als plek is bekend
              zeg  Dank je.
            klaar

          """)
      ],
      mend: "Kies een van de soorten uit hoofdstuk 5 van LEESMIJ.md.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plek: postcode
              zeg     Waar sta je?
              waarom  Dan zoek ik iemand in de buurt.
            als plek is bekend
              zeg  Dank je.
            klaar

          """)
      ]),
    CodePage(
      "D305", "Een optie zonder naam",
      meaning: """
        Een optie heeft eerst een naam in kleine letters, en dan de tekst. De naam is voor jou, \
        de tekst voor de lezer. Hier ontbreekt de naam.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie Ik ben monteur
              optie leerling  Ik leer nog
            als rol is leerling
              zeg  Veel plezier op school.
            klaar

          """)
      ],
      mend: "Zet voor de tekst een naam zonder spaties. Daarna komen twee spaties.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie monteur   Ik ben monteur
              optie leerling  Ik leer nog
            als rol is leerling
              zeg  Veel plezier op school.
            klaar

          """)
      ]),
    CodePage(
      "D306", "De tekst ontbreekt",
      meaning: "Achter dit woord hoort een tekst. Er staat niets.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg
            klaar

          """)
      ],
      mend: "Zet de tekst erachter. Of haal de regel weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ]),
    CodePage(
      "D307", "Wat tussen accolades staat, klopt niet",
      meaning: """
        Tussen { en } hoort de naam van een vraag. Hier staat iets anders, of er ontbreekt een \
        accolade.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag vak: tekst
              zeg  Wat is je vak?
            zeg  Je vak: {vak
            klaar

          """)
      ],
      mend: "Schrijf de naam van de vraag, zoals {vak}. In de tekst van een optie kan dit niet.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag vak: tekst
              zeg  Wat is je vak?
            zeg  Je vak: {vak}.
            klaar

          """)
      ]),
    CodePage(
      "D308", "Een vraag zonder `zeg`",
      meaning: "Onder een vraag staat wat de bot vraagt. Dat doe je met `zeg`. Die ontbreekt.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              kort  Haast?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: "Zet onder de vraag een `zeg` met de hele vraag.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg   Is er haast bij?
              kort  Haast?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D309", "Hier hoort een reden bij",
      meaning: """
        Een postcode, naam of nummer is van iemand zelf. De bot zegt er altijd bij waarom hij het \
        vraagt. Die reden ontbreekt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plek: postcode
              zeg  Waar sta je?
            als plek is bekend
              zeg  Dank je.
            klaar

          """)
      ],
      mend: "Zet onder de vraag een regel met `waarom`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plek: postcode
              zeg     Waar sta je?
              waarom  Dan zoek ik iemand in de buurt.
            als plek is bekend
              zeg  Dank je.
            klaar

          """)
      ]),
    CodePage(
      "D310", "Dit past niet bij de soort vraag",
      meaning: """
        Sommige regels passen alleen bij één soort vraag. Een `optie` hoort bij een keuze. En bij \
        ja of nee kan niets `ongeldig` zijn.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg   Is er haast bij?
              optie ja  Ja, graag snel
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: "Haal de regel weg. Of kies een andere soort vraag.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: keuze
              zeg   Is er haast bij?
              optie snel    Ja, graag snel
              optie rustig  Nee, het heeft de tijd
            als haast is snel
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D311", "Vergelijken kan alleen met een getal",
      meaning: """
        `meer dan`, `minder dan`, `minstens` en `hoogstens` zijn voor getallen. Dit antwoord is \
        geen getal.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag mensen: tekst
              zeg  Hoeveel mensen werken er?
            als mensen is meer dan 10
              zeg  Dat is een flinke ploeg.
            klaar

          """)
      ],
      mend: "Maak er een vraag van de soort `getal` van. Of test met `is`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag mensen: getal
              zeg  Hoeveel mensen werken er?
            als mensen is meer dan 10
              zeg  Dat is een flinke ploeg.
            klaar

          """)
      ]),
    CodePage(
      "D312", "Te weinig opties",
      meaning: "Kiezen kan pas als er twee opties zijn. Hier staan er minder.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie monteur  Ik ben monteur
            als rol is monteur
              zeg  Een mooi vak.
            klaar

          """)
      ],
      mend: "Zet er een optie bij. Of maak er een vraag met ja of nee van.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag monteur: ja-nee
              zeg  Ben je monteur?
            als monteur is ja
              zeg  Een mooi vak.
            klaar

          """)
      ]),
  ]
}
