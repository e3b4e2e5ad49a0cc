extension CodePage {
  /// The whole page, as it is read in a terminal: at most 78 characters wide, apart from examples.
  public var text: String {
    var parts = ["\(code)  \(title)", Self.wrapped(meaning), "Zo gaat het mis:"]
    parts += wrong.map(\.drawn)
    parts.append("Wat je doet:")
    parts.append(Self.wrapped(mend))
    if !right.isEmpty {
      parts.append("Zo is het goed:")
      parts += right.map(\.drawn)
    }
    if (wrong + right).contains(where: \.hasTab) { parts.append("Een ⇥ is een tab.") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All codes with their titles, a line each, and how to see a page.
  public static var list: String {
    all.map { "\($0.code)  \($0.title)\n" }.joined() + "\nMeer over een code: intake explain CODE\n"
  }

  /// Breaks a text between words.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 78 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension ExampleFile {
  /// How many lines of a file are shown from its beginning when it is too long to be shown whole.
  private static let shownLines = 24
  /// How many characters of a line are shown.
  private static let shownCharacters = 160

  /// Its path and what is there, set in.
  fileprivate var drawn: String {
    switch contents {
    case .text(let text): "  \(path.isEmpty ? "Dialogs" : path)\n\n" + Self.indented(text)
    case .latin1(let text): "  \(path), maar niet bewaard als UTF-8\n\n" + Self.indented(text)
    case .folder: "  \(path) is een map, geen bestand."
    case .absent: path.isEmpty ? "  De map is er niet." : "  \(path) is er niet."
    case .step(let name, ""): "  In \(path) staat geen stap `\(name)`."
    case .step(_, let text): "  een stukje van \(path)\n\n" + Self.indented(text)
    }
  }

  fileprivate var hasTab: Bool {
    switch contents {
    case .text(let text), .latin1(let text), .step(_, let text): text.utf8.contains(0x09)
    case .folder, .absent: false
    }
  }

  private static func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if lines.count > shownLines + 8 {
      lines.replaceSubrange(shownLines..<lines.count - 4, with: ["..."])
    }
    return lines.map { line in
      let cut = line.count > shownCharacters + 40 ? line.prefix(shownCharacters) + " ..." : line[...]
      return cut.isEmpty ? "" : "    " + cut.replacing("\t", with: "⇥")
    }.joined(separator: "\n")
  }
}
