/// The smallest part of a Dutch number word: `vijf`, `en`, `twintig`, `honderd`.
enum Numeral: Hashable, Sendable {
  /// nul
  case zero
  /// een to negen
  case unit(Int)
  /// tien to negentien
  case teen(Int)
  /// twintig to negentig
  case tens(Int)
  /// honderd
  case hundred
  /// duizend
  case thousand
  /// miljoen
  case million
  /// en
  case and
  /// half, halve
  case half
  /// anderhalf
  case oneAndAHalf
  /// dozijn
  case dozen

  /// Correct and common wrong spellings; a line holds all spellings of one numeral.
  static let spellings: [(numeral: Numeral, words: String)] = [
    (.zero, "nul"),
    (.unit(1), "een eentje"),
    (.unit(2), "twee twe twej"),
    (.unit(3), "drie dire drei dri"),
    (.unit(4), "vier fier"),
    (.unit(5), "vijf vijv vyf veif vijff fijf"),
    (.unit(6), "zes ses zez"),
    (.unit(7), "zeven zeuven zeeven seven zefen zeve sewen"),
    (.unit(8), "acht agt acgt ahct"),
    (.unit(9), "negen neegen nege"),
    (.teen(10), "tien tein tiene"),
    (.teen(11), "elf elluf ellef elfv ellf"),
    (.teen(12), "twaalf twaalv twalf twaluf twaalef twaaf tweelf"),
    (.teen(13), "dertien dertein dertin derteen dartien drietien"),
    (.teen(14), "veertien veertein vertien viertien feertien veertin veerttien veetien"),
    (.teen(15), "vijftien vijvtien vijftein veiftien vyftien vijtien fijftien vijfttien"),
    (.teen(16), "zestien zestein sestien zesstien zestin"),
    (.teen(17), "zeventien zevetien zeventein zeuventien zevenstien seventien zeventin"),
    (.teen(18), "achttien achtien agtien agttien achttein achtein achttin"),
    (.teen(19), "negentien negetien negentein neegentien negentin"),
    (.tens(20), "twintig twintug twintich twingtig twintg twinteg twintigh twintih twintag twintieg"),
    (.tens(30), "dertig dertug dertich derteg deritg dartig"),
    (.tens(40), "veertig veertug veertich vertig viertig feertig"),
    (.tens(50), "vijftig vijvtig vijftug vijftich vyftig veiftig fijftig vijtig"),
    (.tens(60), "zestig zestug zestich sestig zesstig"),
    (.tens(70), "zeventig zevetig zeventug zeventich zeuventig seventig"),
    (.tens(80), "tachtig tagtig tachtug tachtich tachig taghtig"),
    (.tens(90), "negentig negetig negentug negentich neegentig"),
    (.hundred, "honderd hondert honderdt honder honerd hondred hunderd"),
    (.thousand, "duizend duizent duisend duisent duizendt duzend duizen duisand"),
    (.million, "miljoen miljoenen miljon mijoen miloen mln"),
    (.and, "en"),
    (.half, "half halve halv"),
    (.oneAndAHalf, "anderhalf anderhalve andehalf anderhalv"),
    (.dozen, "dozijn dozein dosijn dozyn"),
  ]
}
