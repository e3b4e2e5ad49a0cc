/// Where the texts of a block begin, so that they stand under each other.
struct TextColumns {
  /// The columns of one line, counted from its keyword.
  struct Column {
    /// Where the text, the name or the list behind the keyword begins.
    var text: Int
    /// Where the text behind an option's name begins, counted from that name.
    var label = 0
  }

  private var columns: [Column]

  /// Measures all blocks. Linear in the number of lines.
  init(_ lines: [ScriptLine], of file: SourceFile) {
    columns = lines.map { Column(text: ($0.keyword?.rawValue.utf8.count ?? 0) + 2) }
    for (index, line) in lines.enumerated() where line.keyword?.alignsBlock == true {
      align(Self.children(of: index, in: lines), lines, file)
    }
    for (index, line) in lines.enumerated() where line.keyword == .variant {
      columns[index].text = max(columns[index].text, Keyword.say.rawValue.utf8.count + 2)
    }
  }

  /// The columns of a line, by its index.
  subscript(index: Int) -> Column { columns[index] }

  private mutating func align(_ children: [Int], _ lines: [ScriptLine], _ file: SourceFile) {
    let options = children.filter { lines[$0].keyword == .option }
    let texts = children.filter { lines[$0].keyword?.standsInColumn(ofOptions: !options.isEmpty) == true }
    let option = options.isEmpty ? 0 : Keyword.option.rawValue.utf8.count + 1
    let text = texts.reduce(option) { max($0, columns[$1].text) }
    for index in texts { columns[index].text = text }
    let names = options.map { file.firstWord(in: lines[$0].rest) }
    let label = names.reduce(0) { max($0, $1.end - $1.start) } + 2
    for index in options { columns[index].label = label }
  }

  private static func children(of index: Int, in lines: [ScriptLine]) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < lines[index].end {
      children.append(child)
      child = max(lines[child].end, child + 1)
    }
    return children
  }
}

extension Keyword {
  /// Whether the lines directly under it have a column in common.
  fileprivate var alignsBlock: Bool { self == .dialog || self == .ask }

  /// Whether its line has part in that column. The names of options have a column of their own.
  fileprivate func standsInColumn(ofOptions hasOptions: Bool) -> Bool {
    self != .option && !(hasOptions && self == .earlier)
  }
}
