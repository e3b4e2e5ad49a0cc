internal import DialogEngine
internal import IntakeBot

/// `intake graph`: the dialogs as a drawing.
struct GraphCommand {
  private let loader: ContentLoader
  private let dialog: DialogName?
  private let format: GraphFormat

  init(_ arguments: RawArguments) throws(UsageProblem) {
    loader = ContentLoader(arguments)
    dialog = arguments.operands.first.map { DialogName(rawValue: $0) }
    let name = arguments.flags[.format] ?? GraphFormat.mermaid.rawValue
    guard let format = GraphFormat(rawValue: name) else {
      throw .unreadableValue(
        .format, name, expected: GraphFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.format = format
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    let graphs = content.graphs(of: dialog)
    guard !graphs.isEmpty else {
      console.errors.write(Self.missing(dialog, among: content.graphs().map(\.name.rawValue)) + "\n")
      return .notGood
    }
    console.output.write(format.text(of: graphs))
    return .good
  }

  private static func missing(_ dialog: DialogName?, among names: [String]) -> String {
    guard let dialog else { return "intake: no script can be read; `intake check` tells why." }
    let meant = NearestWord.nearest(to: dialog.rawValue, among: names).map { " Did you mean `\($0)`?" } ?? ""
    return "intake: there is no dialog `\(dialog)`.\(meant) There are: \(names.joined(separator: ", "))."
  }
}
