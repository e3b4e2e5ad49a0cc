internal import DialogEngine
internal import Knowledge

/// Everything that is asked when a line is understood, indexed.
final class KnowledgeSources: Sendable {
  /// The articles.
  let base: KnowledgeBase
  /// The opening phrases of the dialogs.
  let phrases: PhraseIndex
  /// Danger, and what is said then.
  let safety: SafetyTexts
  /// For whom each dialog is; empty means everybody.
  let audiences: [String: [String]]
  /// The opening phrases as whole lines: nothing is surer than one of these.
  let exactPhrases: [String: String]

  init(_ learned: LearnedKnowledge, words: KnowledgeWords, program: Program?) {
    (base, safety) = (learned.base, learned.safety)
    let dialogs = (program?.dialogs.values).map { $0.sorted { $0.name < $1.name } } ?? []
    let pairs = dialogs.flatMap { dialog in
      dialog.openingPhrases.map { (key: dialog.name.rawValue, phrase: $0) }
    }
    phrases = PhraseIndex(phrases: pairs, lexicon: words.lexicon)
    exactPhrases = Dictionary(pairs.map { (NormalizedLine($0.phrase).folded, $0.key) }) { first, _ in first }
    audiences = Dictionary(dialogs.map { ($0.name.rawValue, $0.audience) }) { first, _ in first }
  }
}
