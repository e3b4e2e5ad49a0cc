public import DialogEngine

/// Something about the files of `Dialogs/` that is wrong, or that an operator should know.
///
/// What is wrong inside a script is a `Diagnostic` of the engine, and inside an article one of Knowledge;
/// these are about folders, files and tables. What happened stands here; how it is worded, elsewhere.
public struct ContentProblem: Sendable {
  /// The path of the file or folder, as a person would type it.
  public let path: String
  /// The file and the place in it; nil when the problem is about a whole file or folder.
  public let place: Place?
  /// What happened.
  public let cause: Cause

  /// A place in a file that was read.
  public struct Place: Sendable {
    /// The file.
    public let file: SourceFile
    /// Where in it.
    public let range: SourceRange

    /// Names a place.
    public init(_ file: SourceFile, _ range: SourceRange) {
      self.file = file
      self.range = range
    }
  }

  /// Reports on a whole file or folder.
  public init(_ cause: Cause, path: String) {
    self.cause = cause
    self.path = path
    self.place = nil
  }

  /// Reports on a place in a file.
  public init(_ cause: Cause, in file: SourceFile, at range: SourceRange) {
    self.cause = cause
    self.path = file.path
    self.place = Place(file, range)
  }

  /// What can happen.
  public enum Cause: Hashable, Sendable {
    /// There is no such folder.
    case folderMissing
    /// There is something of that name, but it is no folder.
    case notAFolder
    /// The folder holds no script.
    case noScripts
    /// The system did not let us read it; the system's own words.
    case unreadable(String)
    /// The bytes from here on are no UTF-8.
    case notUTF8
    /// A table without a header line.
    case headerMissing
    /// A table without a column that is needed.
    case columnMissing(String)
    /// A row with another number of cells than the header has.
    case wrongCellCount(expected: Int, found: Int)
    /// A cell that can't be read; what should stand there.
    case unreadableCell(column: String, text: String, expected: CellForm)
    /// A second row with the same key.
    case duplicateKey(String)
    /// A name in a list that nothing bears, with the nearest that exists.
    case unknownName(column: String, text: String, nearest: String?)
    /// Spaces between cells, where tabs should be, on so many lines.
    case spacesForTabs(lines: Int)
    /// A quotation mark that is never closed.
    case quoteNotClosed
    /// A word that is not among those that are reserved.
    case unknownReservedWord(String)
    /// A topic that `topics.tsv` doesn't have, with the nearest one that it has.
    case unknownTopic(String, nearest: String?)
    /// A role of `topics.tsv` that has no name in `rollen.tsv`.
    case roleWithoutName(String)
    /// No desk takes what fits nobody.
    case noFallbackDesk
    /// The text for a line about danger is not there.
    case safetyTextMissing(String)
    /// There is nothing to recognise danger by.
    case noSafetyPatterns
    /// Leads for a role in a sector that no desk fits, in these provinces; all of them when the list is empty.
    case noDesk(role: String, sector: String, provinces: [String])
    /// A desk that no lead can reach.
    case idleDesk(String)
    /// A translation of a text that is said nowhere, perhaps because the Dutch was changed.
    case translationOfNothing(String)
    /// A translation that doesn't fill in what the Dutch text does; the names that it should.
    case translationPlaces([String])
    /// Rows that are only an example, and are told to nobody.
    case exampleRows(count: Int)
  }

  /// What a cell should look like.
  public enum CellForm: String, Hashable, Sendable {
    /// `ma-vr`
    case days
    /// `09:00-17:00`
    case hours
    /// `ma-vr 09:00-17:00`
    case daysAndHours
    /// `2026-11-23`
    case date
    /// A whole number from 0 up.
    case count
    /// Four digits.
    case fourDigits
    /// `folder`, `mail` or `webhook`.
    case channel
    /// `groet` or `dank`.
    case courtesy
    /// `monteur`, `cnc-verspaner` or `engineer`.
    case jobTarget
    /// The share that the cells beside it give, in whole percents.
    case overlap
    /// Something, not nothing.
    case filled
  }

  /// Whether the bot can't run with it.
  public var isError: Bool {
    switch cause {
    case .exampleRows, .roleWithoutName, .noFallbackDesk, .noDesk, .idleDesk, .translationOfNothing,
      .translationPlaces:
      false
    default: true
    }
  }

  /// The stable code, `C101` and up.
  public var code: String {
    switch cause {
    case .folderMissing: "C101"
    case .noScripts: "C102"
    case .unreadable: "C103"
    case .notUTF8: "C104"
    case .notAFolder: "C105"
    case .headerMissing: "C110"
    case .columnMissing: "C111"
    case .wrongCellCount: "C112"
    case .unreadableCell: "C113"
    case .duplicateKey: "C114"
    case .quoteNotClosed: "C115"
    case .unknownName: "C116"
    case .spacesForTabs: "C117"
    case .unknownReservedWord: "C120"
    case .unknownTopic: "C121"
    case .roleWithoutName: "C122"
    case .noFallbackDesk: "C123"
    case .safetyTextMissing: "C124"
    case .noSafetyPatterns: "C125"
    case .noDesk: "C126"
    case .idleDesk: "C127"
    case .translationOfNothing: "C130"
    case .translationPlaces: "C131"
    case .exampleRows: "C150"
    }
  }

  /// Whether nothing could be read at all: the command then says what to do, and stops.
  public var isAboutWholeFolder: Bool {
    switch cause {
    case .folderMissing, .notAFolder, .noScripts: true
    default: false
    }
  }
}
