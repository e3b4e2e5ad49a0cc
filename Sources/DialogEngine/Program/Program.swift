/// A compiled set of dialogs: immutable, shared by all conversations that run it.
public final class Program: Sendable {
  /// The dialogs, by name.
  public let dialogs: [DialogName: Dialog]
  /// The texts that belong to no dialog, by occasion.
  public let fixedTexts: [Occasion: [Message]]
  /// The topics, by id.
  public let topics: [TopicID: Topic]
  /// The words that mean the same everywhere.
  public let reserved: ReservedWords
  /// Greetings and thanks that ask for nothing.
  public let courtesies: Courtesies
  /// What things were called before.
  let earlierNames: EarlierNames
  /// The languages besides Dutch in which there are texts, sorted.
  public let languages: [String]
  private let translations: [String: Translation]
  private let dialogsByName: WordMap<Dialog>
  /// Where each dialog came from, which says nothing of what it means.
  let origins: [DialogName: DialogOrigin]
  /// A fingerprint of the scripts and tables that the program was compiled from.
  public let version: UInt64

  init(
    dialogs: [DialogName: Dialog], fixedTexts: [Occasion: [Message]], topics: [TopicID: Topic],
    reserved: ReservedWords, courtesies: Courtesies, earlierNames: EarlierNames,
    origins: [DialogName: DialogOrigin], translations: [Translation], version: UInt64
  ) {
    self.dialogs = dialogs
    dialogsByName = WordMap(dialogs.sorted { $0.key < $1.key }.map { ($0.key.rawValue, $0.value) })
    self.fixedTexts = fixedTexts
    self.topics = topics
    self.reserved = reserved
    self.courtesies = courtesies
    self.earlierNames = earlierNames
    self.translations = Dictionary(translations.map { ($0.language, $0) }) { first, _ in first }
    self.languages = self.translations.keys.sorted()
    self.origins = origins
    self.version = version
  }

  /// A question of any dialog.
  public func question(_ id: QuestionID) -> Question? { dialog(id.dialog)?.question(id.question) }

  /// A dialog, as each step looks it up many times.
  func dialog(_ name: DialogName) -> Dialog? { dialogsByName[name.rawValue] }

  /// A text without places to fill in, in a language; in Dutch where that language lacks it.
  func text(_ dutch: String, in language: String) -> String {
    language == Translation.dutch ? dutch : translations[language]?.texts[dutch] ?? dutch
  }
}

/// What the engine knows of a topic: who gets a lead about it.
public struct Topic: Hashable, Sendable {
  /// The fixed id.
  public let id: TopicID
  /// What it is called toward a person, such as `EV-certificaat halen`.
  public let title: String
  /// The role that takes leads; nil when nobody does.
  public let role: String?
  /// How that role is called toward a person, such as `een coach`; empty when nobody takes leads.
  public let receiver: String

  /// Makes a topic.
  public init(id: TopicID, title: String, role: String?, receiver: String) {
    self.id = id
    self.title = title
    self.role = role
    self.receiver = receiver
  }
}
