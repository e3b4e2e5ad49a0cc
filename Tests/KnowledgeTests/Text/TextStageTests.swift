import Testing

@testable import Knowledge

/// A text and what a stage makes of it.
struct TextRow: CustomTestStringConvertible, Sendable {
  let text: String
  let result: String
  init(_ text: String, _ result: String) {
    self.text = text
    self.result = result
  }
  var testDescription: String { "\(text) > \(result)" }
}

@Suite("Normalising")
struct NormalizerTests {
  @Test(
    "A text loses capitals, marks and typography, by Dutch rules",
    arguments: [
      TextRow("CAFÉ", "cafe"), TextRow("één coördinator", "een coordinator"),
      TextRow("ru\u{308}zie", "ruzie"),
      TextRow("e\u{301}e\u{301}n", "een"), TextRow("\u{132}sland \u{133}s", "ijsland ijs"),
      TextRow("auto\u{2019}s", "auto's"), TextRow("auto`s", "auto's"),
      TextRow("zij\u{2013}instromer", "zij-instromer"),
      TextRow("€ 5", " euro  5"), TextRow("a\u{200B}b", "ab"), TextRow("a\tb\u{7}c", "a b c"),
      TextRow("Straße", "strasse"), TextRow("ŻÓŁĆ", "zolc"), TextRow("İŞ ığ", "is ig"),
      TextRow("3 × 4", "3   4"),
      TextRow("👍 ok", "  ok"), TextRow("ДА", "да"), TextRow("œuvre", "oeuvre"), TextRow("ț ș", "t s"),
    ])
  func normalizes(_ row: TextRow) {
    #expect(Normalizer.normalizedString(row.text) == row.result)
  }
}

@Suite("Tokenising")
struct TokenizerTests {
  @Test(
    "A text is parted into its words",
    arguments: [
      TextRow("Wat is BBL?", "wat|is|bbl"), TextRow("auto's, foto's", "auto's|foto's"),
      TextRow("zij-instromer - ja", "zij-instromer|ja"), TextRow("RI&E", "rie"),
      TextRow("b.b.l. en o.a.", "bbl|en|oa"),
      TextRow("€ 1.500,50 of 1.500,-", "euro|1500,50|of|1500"), TextRow("2.000.000", "2000000"),
      TextRow("8011 PK", "8011pk"), TextRow("8011pk!", "8011pk"), TextRow("in 2015 in de", "in|2015|in|de"),
      TextRow("8011 PKX", "8011|pkx"), TextRow("0111 ab", "0111|ab"), TextRow("4x4 b2", "4x4|b2"),
      TextRow("12,5 en 12.5", "12,5|en|12|5"), TextRow("en/of", "en|of"), TextRow("'s avonds", "s|avonds"),
      TextRow("klaar.dan", "klaar|dan"), TextRow("", ""), TextRow("?!", ""), TextRow("a-", "a"),
    ])
  func tokenizes(_ row: TextRow) {
    #expect(Tokenizer.tokens(of: row.text).words.joined(separator: "|") == row.result)
  }

  @Test("Words, numbers, postcodes and mixtures are told apart")
  func kinds() {
    #expect(
      Tokenizer.tokens(of: "las 12 8011 pk 4x4 b2").kinds == [.word, .number, .postcode, .mixed, .mixed])
  }

  @Test("A word is cut off at its longest, and emoji are no words")
  func bounds() {
    let long = Tokenizer.tokens(of: String(repeating: "x", count: 4_096))
    #expect(long.ranges.map(\.count) == [Tokenizer.longestWord])
    #expect(Tokenizer.tokens(of: String(repeating: "😀", count: 1_024)).count == 0)
  }
}

@Suite("Stemming")
struct DutchStemmerTests {
  @Test(
    "The forms of a word meet in one stem",
    arguments: [
      TextRow("lopen", "loop"), TextRow("opleiden", "opleid"), TextRow("werken", "werk"),
      TextRow("opgeleid", "opleid"), TextRow("opleiding", "opleid"), TextRow("auto's", "auto"),
      TextRow("snelheid", "snel"), TextRow("huisje", "huis"), TextRow("boompje", "boom"),
      TextRow("woninkje", "woon"), TextRow("schilderij", "schilder"), TextRow("bakkerij", "bak"),
      TextRow("werkte", "werk"), TextRow("geïnd", "inn"), TextRow("gevaar", "gevaar"),
      TextRow("innig", "innig"),
      TextRow("brieven", "brief"), TextRow("", ""), TextRow("да", "да"),
    ])
  func stems(_ row: TextRow) {
    #expect(DutchStemmer.stem(row.text) == row.result)
  }
}

@Suite("Spelling by ear")
struct SpokenKeyTests {
  @Test(
    "Two spellings of one sound have one key",
    arguments: [
      TextRow("eigen", "ijgen"), TextRow("kouw", "kau"), TextRow("hond", "hont"),
      TextRow("wordt", "wort"), TextRow("lachen", "laggen"), TextRow("zeven", "seven"),
      TextRow("vader", "fader"),
      TextRow("cent", "sent"), TextRow("computer", "kompjoeter"), TextRow("quiz", "kwis"),
      TextRow("taxi", "taksi"),
      TextRow("thema", "tema"), TextRow("foto", "photo"), TextRow("leren", "lerre"), TextRow("lopen", "lope"),
      TextRow("chef", "sjef"), TextRow("certificaat", "sertifikaat"), TextRow("vakantie", "vakansie"),
      TextRow("politie", "polietsie"), TextRow("bureau", "buro"), TextRow("praktisch", "praktis"),
      TextRow("check", "tsjek"), TextRow("eigenlijk", "eigenlik"), TextRow("gewerkt", "gewerk"),
      TextRow("school", "sgool"), TextRow("zij-instromer", "zijinstroomer"), TextRow("heb", "hep"),
    ])
  func alike(_ row: TextRow) {
    #expect(SpokenKey.key(of: row.text) == SpokenKey.key(of: row.result))
  }

  @Test(
    "Words that sound different keep different keys",
    arguments: [
      TextRow("las", "lat"), TextRow("rest", "restaurant"), TextRow("koning", "woning"),
      TextRow("wim", "wis"), TextRow("huis", "hoes"),
    ])
  func different(_ row: TextRow) {
    #expect(SpokenKey.key(of: row.text) != SpokenKey.key(of: row.result))
  }

  @Test("A key one slip away is found where the ear is not enough")
  func opleiding() {
    let distance = EditDistance.distance(
      SpokenKey.key(of: "opledding"), SpokenKey.key(of: "opleiding"), bound: 1)
    #expect(distance == 1)
  }
}

@Suite("Edit distance")
struct EditDistanceTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let left, right: String
    let bound: Int
    let distance: Int?
    var testDescription: String { "\(left) \(right) within \(bound)" }
  }

  @Test(
    "Slips are counted up to the bound",
    arguments: [
      Row(left: "las", right: "las", bound: 0, distance: 0),
      Row(left: "lassen", right: "lasen", bound: 1, distance: 1),
      Row(left: "lassen", right: "lassne", bound: 1, distance: 1),
      Row(left: "", right: "ab", bound: 2, distance: 2),
      Row(left: "ab", right: "", bound: 1, distance: nil), Row(left: "", right: "", bound: 0, distance: 0),
      Row(left: "kapitein", right: "kaptijn", bound: 3, distance: 3),
      Row(left: "abc", right: "xyz", bound: 2, distance: nil),
      Row(left: "ca", right: "abc", bound: 3, distance: 3),
    ])
  func distance(_ row: Row) {
    #expect(EditDistance.distance(row.left, row.right, bound: row.bound) == row.distance)
    #expect(EditDistance.distance(row.right, row.left, bound: row.bound) == row.distance)
  }
}

@Suite("Compounds")
struct CompoundTests {
  private let compounds = Compounds(
    vocabulary: [
      "hoogspanning", "hoog", "spanning", "certificering", "loop", "loopbaan", "baan", "coach", "zon",
      "bloem", "las",
      "cursus", "werk", "plek", "leren",
    ])

  @Test(
    "A compound is parted by the vocabulary, with its links, into the fewest parts",
    arguments: [
      TextRow("hoogspanningscertificering", "hoogspanning|certificering"), TextRow("zonnebloem", "-"),
      TextRow("loopbaancoach", "loopbaan|coach"), TextRow("lascursus", "las|cursus"),
      TextRow("werkplekleren", "werk|plek|leren"), TextRow("zonenbloem", "zon|bloem"), TextRow("coach", "-"),
      TextRow("cursusx", "-"), TextRow("lasles", "-"), TextRow("las", "-"), TextRow("", "-"),
    ])
  func splits(_ row: TextRow) {
    #expect((compounds.split(row.text)?.joined(separator: "|") ?? "-") == row.result)
  }

  @Test("Two neighbours are joined only into a known word")
  func joins() {
    #expect(compounds.join("loop", "baan") == "loopbaan")
    #expect(compounds.join("las", "baan") == nil)
  }
}

@Suite("Synonyms and stop words")
struct SynonymTests {
  private let synonyms = Synonyms([
    Synonym("Baas", ["werkgever", "chef"], isMutual: true), Synonym("poen", ["geld"]),
    Synonym("poen", ["loon"]),
    Synonym("op straat", ["ontslag"]),
  ])

  @Test("A group works in every direction, a single line in one; later lines add")
  func directions() {
    #expect(synonyms.others(of: "baas") == ["werkgever", "chef"])
    #expect(synonyms.others(of: "chef") == ["baas", "werkgever"])
    #expect(synonyms.others(of: "poen") == ["geld", "loon"])
    #expect(synonyms.others(of: "geld") == [])
    #expect(synonyms.others(of: "op straat") == ["ontslag"])
  }

  @Test("Stop words are known in normalised form")
  func stopWords() {
    let words = StopWords(["Één", "de"])
    #expect(words.contains("een") && words.contains("de") && !words.contains("las"))
    #expect(words.sorted == ["de", "een"])
  }
}
