/// A stable name out of a script or a table.
///
/// Conversations, tests and other systems remember names, never positions, so that a script may be
/// rearranged under a conversation that is under way.
public protocol StableName: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
where RawValue == String {
  /// Wraps a name as it stands in the script; any text is accepted, the checker judges it.
  init(rawValue: String)
}

extension StableName {
  /// The name, as it stands in the script.
  public var description: String { rawValue }

  /// Wraps a literal name.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Alphabetical by Unicode scalars: the same on every machine.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a dialog; also the name of its file, less `.dialog`.
public struct DialogName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a step, unique within its dialog.
public struct StepName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a question, unique within its dialog.
public struct QuestionName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of an option, unique within its question.
public struct OptionName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The fixed id of a topic, as in `data/topics.tsv`.
public struct TopicID: StableName {
  /// The id as written.
  public let rawValue: String
  /// Wraps an id.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a table; also the name of its file in `data/`, less `.tsv`.
public struct TableName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a table's column.
public struct ColumnName: StableName {
  /// The name as written.
  public let rawValue: String
  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A question together with the dialog that it belongs to: unique in a program.
public struct QuestionID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The dialog that asks.
  public let dialog: DialogName
  /// The question within it.
  public let question: QuestionName

  /// Names a question.
  public init(_ dialog: DialogName, _ question: QuestionName) {
    self.dialog = dialog
    self.question = question
  }

  /// `dialog.question`, as scripts refer to it from elsewhere.
  public var description: String { "\(dialog).\(question)" }

  /// By dialog, then by question.
  public static func < (left: QuestionID, right: QuestionID) -> Bool {
    (left.dialog, left.question) < (right.dialog, right.question)
  }
}
