extension CodePage {
  /// How plainly the texts are written: B.
  static let plainLanguage: [CodePage] = [
    CodePage(
      "B101", "Een lange zin",
      meaning: """
        Deze zin heeft meer dan vijftien woorden. Wie niet makkelijk leest, raakt dan de draad \
        kwijt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Je kunt hier terecht met vragen over leren en werken en over geld en over hulp.
            klaar

          """)
      ],
      mend: "Maak er twee zinnen van.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Je kunt hier terecht met vragen over leren en werken. Over geld en hulp ook.
            klaar

          """)
      ]),
    CodePage(
      "B102", "Een vol bericht",
      meaning: "Dit bericht heeft meer dan veertig woorden. Op een telefoon is dat een heel scherm.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Je kan op les. Je kan op het werk. Zo kan je er in. Ga er op af. Er is tijd. Er \
          is hulp. Je mag er in. Je mag er uit. Het is van jou. Doe het op je gemak.
            klaar

          """)
      ],
      mend: "Knip het in twee berichten. Of laat iets weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Bij bbl leer je op je werk. Je gaat ook naar school.
            zeg  Een coach kijkt met je mee.
            klaar

          """)
      ]),
    CodePage(
      "B103", "Meer dan één vraag in een bericht",
      meaning: "Er staan twee vragen in één bericht. Mensen geven dan maar op één antwoord.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij? Of heeft het de tijd?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: "Stel één vraag tegelijk. Maak van de tweede een eigen vraag.",
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
      "B104", "Geen gewoon woord",
      meaning: """
        Dit woord kent niet iedereen. In `lexicon/moeilijk.tsv` staan woorden met een gewoner \
        woord erachter.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt naar je competenties.
            klaar

          """),
        .file(
          "lexicon/moeilijk.tsv",
          """
          competenties\twat je kunt

          """),
      ],
      mend: """
        Zeg het gewoner. Is het een woord van het vak, zet het dan in `lexicon/vakwoorden.txt`.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt naar wat je kunt.
            klaar

          """),
        .file(
          "lexicon/moeilijk.tsv",
          """
          competenties\twat je kunt

          """),
      ]),
    CodePage(
      "B105", "Een afkorting zonder uitleg",
      meaning: "Niet iedereen weet wat deze letters betekenen. Het staat ook niet in de tekst.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Kijk ook eens naar EVC.
            klaar

          """)
      ],
      mend: "Leg het één keer uit. Of schrijf het voluit.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  EVC is een bewijs van wat je al kunt.
            klaar

          """)
      ]),
    CodePage(
      "B106", "Hier staat `u`",
      meaning: "De bot zegt `je` tegen iedereen.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Fijn dat u er bent.
            klaar

          """)
      ],
      mend: "Schrijf `je` of `jouw`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Fijn dat je er bent.
            klaar

          """)
      ]),
    CodePage(
      "B107", "Een cijfer zonder jaar",
      meaning: "Een bedrag of percentage verandert. Zonder jaar lijkt een oud cijfer nieuw.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  In dit vak is 45% ouder dan vijftig.
            klaar

          """)
      ],
      mend: "Zet het jaar erbij. Of laat het cijfer weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  In 2015 was in dit vak 45% ouder dan vijftig.
            klaar

          """)
      ]),
    CodePage(
      "B108", "Een woord dat een stempel zet",
      meaning: """
        Dit woord plakt een stempel op iemand. In `lexicon/liever-niet.tsv` staat wat je beter \
        kunt zeggen.
        """,
      wrong: [
        .file(
          "knowledge/lezen.md",
          """
          ---
          id: lezen
          titel: Beter leren lezen
          onderwerpen: bbl
          vraag: ik wil beter leren lezen
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Er is hulp als je laaggeletterd bent.

          """)
      ],
      mend: "Zeg het zoals het bericht voorstelt. Of zoals je het tegen iemand zelf zou zeggen.",
      right: [
        .file(
          "knowledge/lezen.md",
          """
          ---
          id: lezen
          titel: Beter leren lezen
          onderwerpen: bbl
          vraag: ik wil beter leren lezen
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Er is hulp als je moeite hebt met lezen.

          """)
      ]),
    CodePage(
      "B109", "Een artikel dat moeilijk leest",
      meaning: "De computer telt hoe lang de woorden en zinnen zijn. Dit artikel scoort te laag.",
      wrong: [
        .file(
          "knowledge/leren.md",
          """
          ---
          id: leren
          titel: Leren op je werk
          onderwerpen: bbl
          vraag: hoe leer ik op mijn werk
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Werkplekbegeleiding ondersteunt arbeidsmarktgerichte competentieontwikkeling.

          """)
      ],
      mend: "Neem kortere woorden en kortere zinnen. Lees het hardop voor.",
      right: [
        .file(
          "knowledge/leren.md",
          """
          ---
          id: leren
          titel: Leren op je werk
          onderwerpen: bbl
          vraag: hoe leer ik op mijn werk
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Op je werk leer je van een collega. Die laat zien hoe het moet.

          """)
      ]),
    CodePage(
      "B110", "Lange zinnen",
      meaning: """
        Elke zin kan goed zijn, maar samen zijn ze lang. Gemiddeld hoort een zin hoogstens tien \
        woorden te hebben.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt met je mee naar wat je al kunt doen.
            zeg  Samen zoek je dan een les die goed past bij jouw vak.
            zeg  Daarna praat je er nog een keer over met je eigen baas.
            klaar

          """)
      ],
      mend: "Knip lange zinnen in tweeën.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt met je mee. Samen zie je wat je al kunt.
            zeg  Dan zoek je een les bij jouw vak.
            zeg  Daarna praat je met je baas.
            klaar

          """)
      ]),
    CodePage(
      "B121", "`mag` is hier niet nodig",
      meaning: """
        Met `mag` en een code zeg je: dit mag hier zo blijven. Maar er is hier niets op te merken.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            # mag B106: zo staat het op de kaart
            zeg  Fijn dat je er bent.
            klaar

          """)
      ],
      mend: "Haal de regel weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Fijn dat je er bent.
            klaar

          """)
      ]),
    CodePage(
      "B122", "`mag` zonder reden",
      meaning: "Met `mag` en een code zeg je: dit mag hier zo blijven. Zeg er ook bij waarom.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            # mag B106
            zeg  Op de kaart staat: heeft u hulp nodig, bel dan.
            klaar

          """)
      ],
      mend: "Zet de reden achter de code, met een dubbele punt ervoor.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            # mag B106: zo staat het op de kaart
            zeg  Op de kaart staat: heeft u hulp nodig, bel dan.
            klaar

          """)
      ]),
  ]
}
