/// One instruction of a dialog that was run, and where that led.
public struct RunStatement: Hashable, Sendable {
  /// The dialog.
  let dialog: DialogName
  /// The position of the instruction.
  let position: Int
  /// The position that came next; nil when the conversation waits there.
  let next: Int?
}
