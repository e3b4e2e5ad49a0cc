/// Turns scripts into a program.
public enum Compiler {
  /// Parses, checks and compiles. Never throws: everything that is wrong is in the diagnostics.
  public static func compile(_ bundle: ScriptBundle) -> Compilation {
    let reserved = ReservedWords(synonyms: bundle.reservedPhrases.map { ($0.word, $0.phrase) })
    let context = CheckContext(bundle) { reserved.reserves($0)?.rawValue }
    let diagnostics = Checker.check(context)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Compilation(program: nil, diagnostics: diagnostics)
    }
    let scripts = context.scripts.compactMap(\.script)
    return Compilation(program: program(of: bundle, scripts, reserved), diagnostics: diagnostics)
  }

  /// Compiles scripts that were checked, or that a test broke on purpose: what means nothing is left out.
  static func program(
    of bundle: ScriptBundle, _ scripts: [ScriptSyntax], _ reserved: ReservedWords
  ) -> Program {
    let tables = Dictionary(bundle.tables.map { ($0.name, $0) }) { first, _ in first }
    let declarations = Dictionary(scripts.map { ($0.name.value, Scope.Declarations($0)) }) { first, _ in first
    }
    var dialogs: [DialogName: Dialog] = [:]
    var origins: [DialogName: DialogOrigin] = [:]
    var fixedTexts: [Occasion: [Message]] = [:]
    for script in scripts {
      let scope = Scope(dialog: script.name.value, declarations: declarations, tables: tables)
      var compiler = ScriptCompiler(script, in: scope, translations: bundle.translations)
      if script.name.value == .fixedTexts {
        fixedTexts = compiler.fixedTexts()
      } else {
        dialogs[script.name.value] = compiler.dialog()
        origins[script.name.value] = compiler.origin
      }
    }
    return Program(
      dialogs: dialogs, fixedTexts: fixedTexts,
      topics: Dictionary(bundle.topics.map { ($0.id, $0) }) { first, _ in first },
      reserved: reserved, courtesies: bundle.courtesies,
      earlierNames: EarlierNames(scripts), origins: origins, translations: bundle.translations,
      version: fingerprint(of: bundle))
  }

  /// FNV-1a over the scripts and the cells of the tables (Fowler, Noll, Vo; 64 bits).
  private static func fingerprint(of bundle: ScriptBundle) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
      hash = (hash ^ 0xFF) &* 1_099_511_628_211
    }
    for script in bundle.scripts {
      mix(script.path.utf8)
      mix(script.bytes)
    }
    for table in bundle.tables { table.rows.forEach { $0.forEach { mix($0.utf8) } } }
    for translation in bundle.translations {
      mix(translation.language.utf8)
      for (dutch, text) in translation.texts.sorted(by: { $0.key < $1.key }) {
        mix(dutch.utf8)
        mix(text.utf8)
      }
    }
    return hash
  }
}

/// What a compilation gives.
public struct Compilation: Sendable {
  /// The program; nil when any diagnostic is an error.
  public let program: Program?
  /// Everything that was found: by file and position, primary errors first.
  public let diagnostics: [Diagnostic]
}
