/// What a code of a report means, for those who write the content, in plain Dutch.
///
/// Its two examples are whole: laid over a small content that is good, the wrong one gives this code and
/// nothing else, the right one nothing at all. The tests try both.
public struct CodePage: Sendable {
  /// The code, such as `D201`.
  public let code: String
  /// The matter in a few words.
  public let title: String
  /// What it means.
  public let meaning: String
  /// Files with the mistake.
  public let wrong: [ExampleFile]
  /// What to do.
  public let mend: String
  /// The files as they should be; empty where nothing needs to be shown.
  public let right: [ExampleFile]

  init(
    _ code: String, _ title: String, meaning: String, wrong: [ExampleFile], mend: String, right: [ExampleFile]
  ) {
    self.code = code
    self.title = title
    self.meaning = meaning
    self.wrong = wrong
    self.mend = mend
    self.right = right
  }
}

extension CodePage {
  /// All pages, in the order of their codes.
  public static let all: [CodePage] = [
    plainLanguage, folderForm, folderContent, scriptFile, scriptLayout, scriptNameUse, scriptNameForm,
    scriptPartForm, scriptPartContent, scriptFlow, scriptConsent, scriptContent, articleForm, articleContent,
    wordLists, talks,
  ].flatMap { $0 }

  /// The page of a code, in any case; nil when there is no such code.
  public static func page(of code: String) -> CodePage? {
    all.first { $0.code == code.uppercased() }
  }

  /// The code that somebody probably meant; nil when none is near.
  public static func nearest(to code: String) -> String? {
    NearestWord.nearest(to: code, among: all.map(\.code))
  }
}
