/// What a word or phrase says for or against, out of its context.
enum YesNoSignal: Sendable {
  /// A yes that cannot be taken back by a negation beside it: ja, oké.
  case yes
  /// Agreement that a negation turns round: graag, goed, zeker.
  case good
  /// A yes without conviction: enough for `ja-nee`, not for consent.
  case lukewarm
  /// A no by itself: nee, nooit.
  case no
  /// A no in more words, wherever it stands: liever niet.
  case refusal
  /// Turns agreement round: niet, geen.
  case negation
  /// Neither: misschien, weet ik niet.
  case doubt
  /// Not now: straks.
  case later
  /// A condition: maar, als, mits.
  case condition
  /// Says nothing either way.
  case filler

  /// Every known phrase.
  static let phrases = PhraseTable<YesNoSignal>([
    (
      phrases: """
      ja, jah, jaa, jaja, jep, jap, jup, yep, yes, yess, yeah, yup, jazeker, jawel, jahoor, joh ja, oke, ok, okee, \
      okay, okey, oky, oki, okido, ok dan, akkoord, accoord, akoord, ik ga akkoord, doe maar, doe dat maar, \
      doe dat, ga je gang, ga uw gang, is goed, is goet, isgoed, dat is goed, is prima, geen bezwaar, \
      geen probleem, geen enkel probleem, zeker weten, zekerweten, absoluut, van wel, heel graag, \
      zeg het maar, kom maar op, laat maar komen, ja graag, jag raag, jagraag, inderdaad, indedaad, idd, doen we, is best, \
      mij best, okidoki, okiedokie, okie dokie, oki doki, jaj, true
      """, meaning: .yes
    ),
    (
      phrases: """
      graag, graach, grag, gaarne, prima, prma, prim, pirma, goed, goet, klopt, klop, kloppt, natuurlijk, \
      natuurlik, natuulijk, netuurlijk, tuurlijk, tuurlik, uiteraard, zeker, zekr, seker, top, super, mooi, fijn, \
      wel, wil, mag, vooruit, perfect, goed idee, goed plan, dat kan, dat is zo, liever wel, lijkt me wel wat, doe mee, geinteresseerd, uitstekend, lijkt me goed, lijkt mij goed, dat mag, mag wel, liefst wel, \
      liefst, helemaal goed, in orde, correct, juist, yo, toppie, leuk, waar, dat wil ik
      """, meaning: .good
    ),
    (
      phrases: """
      waarom niet, ik denk het wel, denk het wel, denk van wel, lijkt me wel, lijkt mij wel, zal wel, vast wel, \
      geloof het wel, ik denk ja, mwah ja, nou vooruit, ik denk van wel, geloof van wel, van mij mag het, denk het, \
      volgens mij, volgens mij wel, waarschijnlijk, waarschijnlijk wel, waarschijnlik, heb ik, \
      heb ik al, ben ik
      """, meaning: .lukewarm
    ),
    (
      phrases: """
      nee, ne, neh, neej, neen, neeh, neee, neuh, neu, nope, nop, no, nooit, nee hor, neehoor, nein, \
      absoluut niet, zeker niet, echt niet, natuurlijk niet, totaal niet, helemaal niet, nnee, nej, onwaar, false
      """, meaning: .no
    ),
    (
      phrases: """
      liever niet, lievr niet, lieverniet, hoeft niet, hoef niet, hoeft nie, laat maar, laat maar zitten, \
      doe maar niet, niet nodig, is niet nodig, geen behoefte, geen zin, geen interesse, geen intresse, \
      geen toestemming, wil ik niet, wil ik liever niet, ik wil het niet, ik wil dat niet, ik wil niet dat, we willen niet dat, \
      wil dat ik niet, nu even niet, even niet, nu niet, niet nu, nog niet, van niet, denk het niet, \
      denk ik niet, denk van niet, niet echt, mag niet, niks voor mij, niets voor mij, ben ik niet, \
      niet doen, heb ik niet, heb ik nog niet, ben ik nog niet, volgens mij niet, waarschijnlijk niet, \
      vast niet, dacht het niet, allebei niet, dat kan niet, dat is niet zo, geen van beide, geen van beiden, eigenlijk niet, niet per se, klopt niet
      """, meaning: .refusal
    ),
    (phrases: "niet, nie, geen, gen, niets, niks", meaning: .negation),
    (
      phrases: """
      misschien, mischien, misschin, miscchien, weet niet, weet ik niet, weet het niet, weet ik nog niet, \
      weet het nog niet, wetik niet, weet nie, geen idee, gen idee, hangt ervan af, hangt er van af, ligt eraan, ligt er aan, \
      ligt aan, twijfel, zou kunnen, soms, eventueel, niet zeker, weet ik niet zeker, weet niet zeker, \
      nog niet zeker, wie weet, kan zijn, maakt niet uit, maakt me niet uit, \
      allebei, beide, deels, half, een beetje, mwah, mwa, moet ik nog, nadenken, snap ik niet, snap het niet, \
      begrijp ik niet, begrijp het niet
      """, meaning: .doubt
    ),
    (phrases: "straks, later, een andere keer, andere keer, volgende keer", meaning: .later),
    (phrases: "maar, als, mits, tenzij, eerst, alleen, behalve, of, zolang, indien", meaning: .condition),
    (
      phrases: """
      ik, je, jij, u, het, dat, dit, is, hoor, hor, toch, dan, nu, even, me, mij, lijkt, denk, geloof, \
      dank, dankje, dankjewel, bedankt, wij, we, jullie, aub, alsjeblieft, alstublieft, alsjeblief, asjeblieft, \
      voor, van, er, daar, heb, in, aan, nou, ach, ah, oh, o, joh, dus, gewoon, eigenlijk, inderdaad, echt, \
      ben, zo, heel, erg, best, en, hallo, hoi, meneer, mevrouw, hoeft, nodig, doe, maar even, maar doen, wordt, \
      doorgeven, delen, geven, geef, door, toestemming, gegevens, mijn, daarmee, hiermee, mee, wat mij betreft, sorry, \
      d'r, 't, wou, zou, zal, te, hebben, kan, ook, of zo, ofzo, die, maar ja, nog, doen, over, om, behoefte, \
      moet, hiervoor, daarvoor, al, de, op, prive, hi, hey, vind, meer, helaas, jammer, genoeg, zeer, klinkt, uh, uhm, eh
      """, meaning: .filler
    ),
  ])

  /// Words drawn out: the signal of `jaaaa` or `neeee`, by the word with each letter once.
  static func drawnOut(_ word: String) -> YesNoSignal? {
    var squeezed: [UInt8] = []
    var run = 0
    var longestRun = 0
    for byte in word.utf8 {
      run = squeezed.last == byte ? run + 1 : 1
      longestRun = max(longestRun, run)
      if run == 1 { squeezed.append(byte) }
    }
    guard longestRun >= 3 else { return nil }
    switch String(decoding: squeezed, as: UTF8.self) {
    case "ja", "jah", "jep", "yes", "oke", "ok", "jup": return .yes
    case "ne", "neh", "nope", "nop", "no", "nej": return .no
    case "prima", "top", "grag", "super", "zeker": return .good
    default: return nil
    }
  }
}
