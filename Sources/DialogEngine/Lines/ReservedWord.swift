/// A word that means the same everywhere, in every dialog, without standing in a script.
public enum ReservedWord: String, CaseIterable, Hashable, Sendable {
  /// What can I do here?
  case help
  /// Leave at once.
  case stop
  /// Undo the last answer.
  case terug
  /// Begin again.
  case opnieuw
  /// A person, please.
  case mens
  /// What happens with what I say?
  case privacy
  /// Forget me.
  case wis
  /// The rest of what was just said.
  case meer
}
