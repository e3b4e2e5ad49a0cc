import Testing

@testable import Knowledge

/// A line and what it tells of; nil is nothing.
struct SafetyRow: CustomTestStringConvertible, Sendable {
  let line: String
  let kind: SafetyKind?
  let language: SafetyLanguage?
  var testDescription: String { line }
}

enum SafetyRows {
  static let crisis: [SafetyRow] =
    rows(
      .crisis, .nl,
      [
        "Ik wil niet meer leven.",
        "Ik denk eraan om er een einde aan te maken.",
        "Ik zie geen uitweg meer, iedereen is beter af zonder mij.",
        "ik wil nie meer leve",
        "ik wil dood",
        "ik wil gewoon dood",
        "ik wou dat ik dood was",
        "was ik maar dood",
        "ik denk aan zelfmoord",
        "ik denk vaak aan selfmoort",
        "zelf moord is misschien beter",
        "ik heb gedachten aan zelfdoding",
        "ik wil uit het leven stappen",
        "ik stap uit het leven",
        "ik ga mezelf ophangen",
        "ik ga voor de trein springen",
        "ik spring voor de trein",
        "ik heb een pot pillen geslikt",
        "vanavond ga ik al mijn pillen slikken",
        "ik maak er een einde aan",
        "ik maak een eint aan me leven",
        "het leven heeft geen zin meer",
        "ik heb geen zin meer in het leven",
        "ik wil er niet meer zijn",
        "ze zijn beter af zonder mij",
        "mijn kinderen zijn beter af zonder mij",
        "ik zie het niet meer zitten",
        "ik zie het leven niet meer zitten",
        "ik ben klaar met het leven",
        "voor mij hoeft het niet meer",
        "ik wil niet meer wakker worden",
        "ik wil mezelf iets aandoen",
        "ik snij mezelf",
        "ik ben levensmoe",
        "niemand zou mij missen",
        "wil me van kant maken",
        "ik wil van een brug springen",
        "ik heb al jaren schulden en mijn baas betaalt niet en nu ben ik ook mijn huis kwijt, ik wil gewoon niet meer leven, kan iemand helpen",
        "ik heb dertig jaar bij dit bedrijf gewerkt en nu moet ik weg, er is geen uitweg en ik zie het niet meer",
        "ik rij straks tegen een boom",
      ])
    + rows(
      .crisis, .en,
      [
        "I want to kill myself",
        "i dont want to live anymore",
        "everyone is better off without me",
        "I am thinking about suicide",
        "i want to end my life",
        "I want to die",
        "there is no way out for me",
      ])
    + rows(
      .crisis, .de,
      [
        "ich will nicht mehr leben",
        "Ich denke an Selbstmord",
        "ich bringe mich um",
        "ich möchte sterben",
        "ich sehe keinen Ausweg mehr",
        "ich will mich umbringen",
      ])
    + rows(
      .crisis, .pl,
      [
        "nie chcę już żyć",
        "chcę umrzeć",
        "myślę o samobójstwie",
        "chcę się zabić",
        "nie widzę wyjścia",
        "chcę skończyć ze sobą",
      ])
    + rows(
      .crisis, .tr,
      [
        "artık yaşamak istemiyorum",
        "intihar etmek istiyorum",
        "kendimi öldürmek istiyorum",
        "ölmek istiyorum",
        "hayatıma son vermek istiyorum",
      ])

  static let danger: [SafetyRow] =
    rows(
      .danger, .nl,
      [
        "Er ligt iemand bewusteloos op de grond in de werkplaats.",
        "Mijn collega heeft een stroomstoot gekregen, wat moet ik doen?",
        "De accu van de auto staat in brand.",
        "mijn kolega is bewustloos",
        "hij ademt niet meer",
        "ze ademt nie",
        "iemand heeft een hartaanval",
        "hij heeft een schok gekregen van de machine",
        "er is brand in de loods",
        "er was een ontploffing in de spuiterij",
        "er is een gaslek",
        "ik ruik gas",
        "mijn collega is van het dak gevallen",
        "hij viel van de ladder",
        "collega zit bekneld onder de heftruck",
        "hij ligt onder de auto",
        "zijn vinger is eraf",
        "hij bloedt hevig",
        "zijn hand zit in de draaibank",
        "de akku brandt",
        "er komt rook uit de accu",
        "zuur in mijn oog gekregen",
        "bel 112",
        "hij wordt niet meer wakker",
        "hij is flauwgevallen",
        "er is een ongeluk gebeurd",
      ])
    + rows(
      .danger, .en,
      [
        "my colleague is not breathing",
        "the battery is on fire",
        "he got an electric shock",
        "he fell from the ladder",
        "my coworker is unconscious",
      ])
    + rows(
      .danger, .de,
      [
        "mein Kollege ist bewusstlos",
        "er atmet nicht",
        "das Auto brennt",
        "er hat einen Stromschlag bekommen",
        "er ist vom Dach gefallen",
      ])
    + rows(
      .danger, .pl,
      [
        "kolega nie oddycha",
        "samochód się pali",
        "kolegę poraził prąd",
        "spadł z dachu",
      ])
    + rows(
      .danger, .tr,
      [
        "arkadaşım nefes almıyor",
        "yangın var",
        "arkadaşımı elektrik çarptı",
        "merdivenden düştü",
      ])

  static let violence: [SafetyRow] =
    rows(
      .violence, .nl,
      [
        "mijn man slaat mij",
        "Mijn vriend slaat me",
        "ik word thuis geslagen",
        "ik wort tuis geslage",
        "mijn vrouw slaat mij",
        "ik ben bang voor mijn partner",
        "ik durf niet naar huis",
        "de buurjongen wordt geslagen, het kind wordt mishandeld",
        "ik denk dat mijn leerling thuis mishandeld wordt",
        "er is huiselijk geweld",
        "mijn ex bedreigt mij",
        "ik voel me thuis niet veilig",
      ])
    + rows(
      .violence, .en,
      [
        "my husband beats me",
        "I am scared to go home",
        "domestic violence",
      ])
    + rows(
      .violence, .de,
      [
        "mein Mann schlägt mich",
        "ich werde zu Hause geschlagen",
        "häusliche Gewalt",
      ])
    + rows(
      .violence, .pl,
      [
        "mąż mnie bije",
        "mój partner mnie bije",
        "przemoc domowa",
      ])
    + rows(
      .violence, .tr,
      [
        "kocam beni dövüyor",
        "kocamdan korkuyorum",
        "aile içi şiddet",
      ])

  static let harmless: [SafetyRow] = rows(
    nil, nil,
    [
      "ik ga dood van de hitte in de werkplaats",
      "ik maak er een einde aan, ik neem ontslag",
      "mijn auto start niet, ik word gek",
      "het is moordend druk",
      "ik lach me dood",
      "ik verveel me dood",
      "mijn accu is dood",
      "de accu van mijn telefoon is leeg",
      "ik wil een cursus bhv en reanimatie volgen",
      "hoe voorkom ik brand in de werkplaats",
      "welke brandblusser heb ik nodig bij een accu",
      "er brandt een lampje op het dashboard",
      "ik wil leren werken onder spanning",
      "hoe werk ik veilig aan een elektrische auto",
      "hoe maak ik een hoogspanningsaccu spanningsloos",
      "ik kan niet leven van mijn loon",
      "ik kan van dit loon niet meer leven",
      "ik zie het niet meer zitten bij mijn baas",
      "ik wil niet verder met deze opleiding",
      "ik zit tegen een burn-out aan door mijn werk",
      "ik kan niet meer slapen door de stress in de werkplaats",
      "ik word gepest op het werk",
      "ik wil stoppen met mijn opleiding",
      "mijn contract is dood en begraven",
      "ik zoek een baan als lasser",
      "waar moet ik op letten als ik op een steiger werk",
      "wat doe ik bij werken op hoogte",
      "ik ben bang voor computers",
      "ik ben bang voor mijn examen",
      "mijn baas slaat nergens op",
      "de machine slaat op hol",
      "de motor slaat niet aan",
      "ik heb een klacht over jullie adviseur",
      "ik slaag voor mijn examen",
      "mijn man werkt ook in de metaal",
      "mijn vader was ook lasser",
      "ik wil dat mijn gegevens verdwijnen",
      "wanneer stopt de subsidie",
      "ik hang mijn jas op",
      "mag ik zelf om een gesprek vragen",
      "ik ben doodmoe van het werk",
      "ik sta doodsangsten uit voor het examen",
      "dit is een levenlang leren",
      "leven lang ontwikkelen subsidie",
      "we zijn wanhopig op zoek naar monteurs",
      "een medewerker is al maanden ziek, wat moet ik regelen",
      "ik ben klaar met school",
      "er zijn niet meer vacatures",
      "kan ik doorleren zonder mijn baas",
      "ik werk met gas en zuurstof bij het lassen",
      "hoe werk ik veilig met zuur",
      "waar vind ik de arbocatalogus over gevaarlijke stoffen",
      "ik heb een schok van een demper nodig",
      "wij hebben gisteren brand nieuwe machines gekregen",
      "I want to learn Dutch",
      "I want to work in the Netherlands",
      "ich suche Arbeit als Schlosser",
      "szukam pracy jako spawacz",
      "iş arıyorum",
      "wat kost een ev certificaat",
      "ik wil een eind maken aan het pesten",
      "mijn cv is dood saai",
      "kan ik thuis achter de computer een cursus volgen",
      "ik ben niet goed in rekenen",
      "hoe houd ik werk en thuis uit elkaar",
      "ik heb al dertig jaar geen school gezien en zie daar tegenop",
      "oké bedankt",
      "haha",
      "asdfghjkl",
    ])

  private static func rows(_ kind: SafetyKind?, _ language: SafetyLanguage?, _ lines: [String]) -> [SafetyRow]
  {
    lines.map { SafetyRow(line: $0, kind: kind, language: language) }
  }
}
