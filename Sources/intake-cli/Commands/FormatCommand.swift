internal import DialogEngine
internal import IntakeBot

/// `intake fmt`: gives scripts one layout.
struct FormatCommand {
  private let folder: String
  private let paths: [String]
  private let onlyChecks: Bool

  init(_ arguments: RawArguments) {
    folder = ContentLoader(arguments).folder
    paths = arguments.operands.isEmpty ? [folder] : arguments.operands
    onlyChecks = arguments.has(.check)
  }

  func run(in console: Console) -> ExitCode {
    if paths == ["-"] { return runOnInput(console) }
    do throws(ScriptStore.Problem) {
      return try run(on: ScriptStore.scripts(at: paths), console)
    } catch {
      if case .missing(folder) = error {
        ContentLoader.tell(ContentProblem(.folderMissing, path: folder), console)
      } else {
        console.errors.write(Self.wording(error) + "\n")
      }
      return .couldNotBeDone
    }
  }

  private func run(on scripts: [String], _ console: Console) throws(ScriptStore.Problem) -> ExitCode {
    var changed = 0
    var unreadable = 0
    for path in scripts {
      let bytes = try ScriptStore.bytes(of: path)
      switch ScriptFormatter.format(SourceFile(path: path, bytes: bytes)) {
      case .formatted(bytes): continue
      case .formatted(let formatted):
        if !onlyChecks { try ScriptStore.write(formatted, to: path) }
        changed += 1
        console.output.write("\(onlyChecks ? "Zou veranderen" : "Veranderd"): \(path)\n")
      case .unreadable(let errors):
        unreadable += 1
        tell(errors, console.output, console)
        console.output.write("Niet veranderd, want er zit een fout in: \(path)\n\n")
      }
    }
    console.output.write(closing(scripts.count, changed: changed, unreadable: unreadable) + "\n")
    return unreadable > 0 || (onlyChecks && changed > 0) ? .notGood : .good
  }

  private func runOnInput(_ console: Console) -> ExitCode {
    var bytes: [UInt8] = []
    while let more = console.input.read() { bytes += more }
    switch ScriptFormatter.format(SourceFile(path: "-", bytes: bytes)) {
    case .formatted(let formatted):
      let isChanged = formatted != bytes
      if !onlyChecks { console.output.write(String(decoding: formatted, as: UTF8.self)) }
      return onlyChecks && isChanged ? .notGood : .good
    case .unreadable(let errors):
      tell(errors, console.errors, console)
      return .notGood
    }
  }

  private func tell(_ errors: [Diagnostic], _ sink: any TextSink, _ console: Console) {
    let renderer = ReportRendering.renderer(hasColors: console.hasColors)
    sink.write(renderer.render(errors.map { Report($0) }) + "\n\n")
  }

  private func closing(_ count: Int, changed: Int, unreadable: Int) -> String {
    if count == 0 { return "Hier staan geen scripts. Een script eindigt op `.dialog`." }
    let scripts = count == 1 ? "1 script" : "\(count) scripts"
    let told =
      changed == 0
      ? "Alles staat al goed."
      : onlyChecks ? "Er zouden er \(changed) veranderen." : "Er zijn er \(changed) veranderd."
    var line = "\(scripts) bekeken. \(changed == 0 && unreadable > 0 ? "Niets veranderd." : told)"
    if unreadable > 0 { line += " Maak eerst de fouten goed: \(unreadable)." }
    return line
  }

  private static func wording(_ problem: ScriptStore.Problem) -> String {
    switch problem {
    case .missing(let path): "`\(path)` is er niet. Kijk naar de naam, en in welke map je staat."
    case .unreadable(let path): "`\(path)` is niet te lezen. Kijk of je het mag lezen."
    case .unwritable(let path): "`\(path)` is niet te schrijven. Kijk of je het mag veranderen."
    }
  }
}
