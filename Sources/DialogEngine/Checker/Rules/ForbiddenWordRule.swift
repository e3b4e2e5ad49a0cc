/// No text that a person reads holds a word of the forbidden list. Whole words are compared, in small letters.
struct ForbiddenWordRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    var byFirst: [String: [(words: [String], entry: ForbiddenWord)]] = [:]
    for entry in bundle.context.forbiddenWords {
      let words = TextWords.of(entry.word).map(\.value)
      if let first = words.first { byFirst[first, default: []].append((words, entry)) }
    }
    guard !byFirst.isEmpty else { return }
    for dialog in bundle.dialogs {
      for text in dialog.texts {
        let words = TextWords.of(text.value)
        for (index, word) in words.enumerated() {
          for (sought, entry) in byFirst[word.value] ?? [] {
            let found = words[index...].prefix(sought.count)
            guard found.map(\.value) == sought, let last = found.last else { continue }
            let start = text.range.start
            let range = SourceRange(start + word.range.start, start + last.range.end)
            findings.report(.part(.forbiddenWord(entry.word, better: entry.better)), dialog, range)
          }
        }
      }
    }
  }
}

/// Cuts a text into words: letters and digits, in small letters, with their offsets in the text.
enum TextWords {
  static func of(_ text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var start = 0
    var offset = 0
    func finish() {
      if !word.isEmpty { words.append(Located(word.lowercased(), at: SourceRange(start, offset))) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      if isPartOfWord(scalar) {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar)
      } else {
        finish()
      }
      offset += UTF8.width(scalar)
    }
    finish()
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
