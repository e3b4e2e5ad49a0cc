import Testing

@testable import DialogEngine

/// A script of a test.
struct ScriptText: Sendable {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// Scripts with one mistake, its code, and all that is said of it.
struct CodeRow: CustomTestStringConvertible, Sendable {
  let code: String
  let testDescription: String
  let scripts: [ScriptText]
  let drawn: String

  init(_ code: String, _ name: String, _ script: String, _ drawn: String) {
    self.init(code, name, [ScriptText("proef", script)], drawn)
  }

  init(_ code: String, _ name: String, _ scripts: [ScriptText], _ drawn: String) {
    self.code = code
    testDescription = "\(code) \(name)"
    self.scripts = scripts
    self.drawn = drawn
  }

  static let all: [CodeRow] = [
    fileRows, layoutRows, namingRows, partRows, flowRows, consentRows, contentRows,
  ].flatMap { $0 }
}
