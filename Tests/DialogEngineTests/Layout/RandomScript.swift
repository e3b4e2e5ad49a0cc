@testable import DialogEngine

/// Writes scripts at random: every construct of the language, in the untidiest layout that still can be read.
///
/// Names need not be declared, so that the scripts are good in form and nothing more.
struct RandomScript {
  private var generator: SeededGenerator
  private var lines: [String] = []
  private var step = 0
  private let end: String

  /// A script; the same seed gives the same one.
  static func file(seed: UInt64) -> SourceFile {
    var script = RandomScript(seed: seed)
    script.write()
    let text = script.lines.joined(separator: script.end) + (script.chance(4) ? "" : script.end)
    let mark: [UInt8] = script.chance(10) ? [0xEF, 0xBB, 0xBF] : []
    return SourceFile(path: "proef.dialog", bytes: mark + Array(text.utf8))
  }

  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    end = seed.isMultiple(of: 7) ? "\r\n" : "\n"
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }

  private mutating func one<Element>(of list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &generator)]
  }

  private mutating func gap() -> String { one(of: [" ", " ", "  ", "   ", "\t", " \t ", "        "]) }
  private mutating func maybeGap() -> String { chance(2) ? "" : gap() }

  private static let names = ["a", "rol", "wil-weten", "s1", "ev-certificaat", "lange-naam-van-iets", "x9"]
  private mutating func name() -> String { one(of: Self.names) }

  private static let texts = [
    "Hallo.", "Eén café, 👍 en nog iets", "a  b   c", "dit # niet", "# ook niet", "#direct", "#\tmet tab",
    "a #  b",
    "x => y", "a =>b => c", "en of niet is", "tab\tin\t\t# tekst", "{rol}", "Je {a.b} en { rol } en {a.b.c}.",
    "Komma, komma,, komma", "\u{A0}vaste spatie", "\"aanhaling\"", "zeg  zeg", "1. een", ":", "is #",
  ]
  private mutating func text() -> String { one(of: Self.texts) }
  private mutating func plain() -> String { one(of: Self.texts.filter { !$0.contains("{") }) }
  private mutating func reference() -> String {
    (0...Int.random(in: 0...2, using: &generator)).map { _ in name() }.joined(separator: ".")
  }

  private mutating func list(_ make: (inout RandomScript) -> String) -> String {
    (0...Int.random(in: 0...3, using: &generator)).map { _ in make(&self) }
      .joined(separator: maybeGap() + "," + maybeGap())
  }

  /// A line, and around it what means nothing.
  private mutating func add(_ level: Int, _ words: String...) {
    while chance(6) { lines.append(one(of: ["", "  ", "\t"])) }
    if chance(9) {
      let margin = String(repeating: " ", count: Int.random(in: 0...level * 2 + 3, using: &generator))
      lines.append(margin + one(of: ["# los", "#", "#zonder", "#  twee", "# é 👍 "]))
    }
    let tail = chance(9) ? "  " + maybeGap() + one(of: ["# erachter", "#", "# twee  # keer"]) : ""
    let said = words.filter { $0 != "" }.joined(separator: gap())
    lines.append(String(repeating: "  ", count: level) + said + tail + maybeGap())
  }

  private mutating func write() {
    add(0, "dialoog", "proef", plain())
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: add(1, "voor", list { $0.name() })
      case 1: add(1, "voorbeeld", plain())
      default: add(1, "voorheen", name())
      }
    }
    if chance(2) { add(1, "onderwerp", name()) }
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      step += 1
      add(0, "stap", "stap-\(step)")
      if chance(4) { add(1, "voorheen", name()) }
      block(level: 1)
    }
    if chance(3) { lines.append("# aan het eind") }
  }

  private mutating func block(level: Int) {
    for _ in 0...Int.random(in: 0...3, using: &generator) { statement(level) }
  }

  private mutating func statement(_ level: Int) {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: message(level)
    case 2, 3: question(level)
    case 4 where level < 5: branch(level)
    case 5: add(level, "ga" + gap() + "naar", name())
    case 6: add(level, "doe", name())
    case 7: add(level, "antwoord", topic())
    case 8:
      add(level, "aanvraag", "over", topic())
      if chance(2) { add(level + 1, "mee", list { $0.reference() }) }
    case 9: add(level, "zoek", name(), "in", name(), "met", list { $0.key() })
    default: add(level, "klaar")
    }
  }

  private mutating func topic() -> String {
    chance(2) ? name() : "{" + maybeGap() + reference() + maybeGap() + "}"
  }

  private mutating func key() -> String {
    chance(2) ? name() : name() + gap() + "is" + gap() + one(of: ["overdag", "Werken  op hoogte", "a b"])
  }

  private mutating func message(_ level: Int) {
    add(level, "zeg", text())
    while chance(3) { add(level, "of", text()) }
  }

  private mutating func branch(_ level: Int) {
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      var tests = [test()]
      while chance(3) { tests += ["en", test()] }
      add(level, "als", tests.joined(separator: gap()))
      block(level: level + 1)
    }
    if chance(2) {
      add(level, "anders")
      block(level: level + 1)
    }
  }

  private mutating func test() -> String {
    let values = ["x", "Werken  op hoogte", "meer", "minder is", "dan  wel", "# y", "#", "minder  vaak"]
    var words = [reference(), "is"]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: words.append(one(of: ["bekend", "onbekend"]))
    case 1:
      words += one(of: Comparison.allCases).rawValue.split(separator: " ").map(String.init)
      words.append(one(of: ["10", "1.000", "2,5"]))
    default:
      if chance(3) { words.append("niet") }
      words.append(one(of: values))
      while chance(3) { words += ["of", one(of: values)] }
    }
    return words.reduce("") { $0 == "" ? $1 : $0 + gap() + $1 }
  }

  private mutating func question(_ level: Int) {
    let type = one(of: Parser.typeNames)
    let shown =
      type == "uit" ? "uit" + gap() + name() : type == "getal" && chance(2) ? "getal 1  tot 500" : type
    let again = chance(3) ? "elke" + gap() + "keer" : ""
    add(level, "vraag", name() + maybeGap() + ":" + maybeGap() + shown, again)
    message(level + 1)
    for keyword in ["kort", "waarom", "onbegrepen", "ongeldig", "overslaan"] where chance(3) {
      add(level + 1, keyword, text())
    }
    while chance(3) { add(level + 1, "voorbeeld", "12 man" + maybeGap() + "=>" + maybeGap() + plain()) }
    if chance(5) { add(level + 1, "voorheen", name()) }
    for number in 0..<Int.random(in: 0...4, using: &generator) {
      add(level + 1, "optie", name() + "\(number)", plain())
      if chance(3) { add(level + 2, "ook", list { $0.one(of: ["woord", "twee woorden", "# x", "a#b"]) }) }
      if chance(6) { add(level + 2, "voorheen", name()) }
    }
  }
}
