import Foundation
import Testing

@testable import intake_cli

@Suite("intake fmt")
struct FormatCommandTests {
  private static let untidy = "dialoog regio De buurt\nstap begin\n  zeg Hallo.\n  klaar"
  private static let tidy = "dialoog regio  De buurt\n\nstap begin\n  zeg  Hallo.\n  klaar\n"

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test("Scripts of a content folder are changed in place, and a second time none is")
  func inPlace() throws {
    let fixture = try ContentFixture(["scripts/regio.dialog": Self.untidy])
    let first = RecordedRun("fmt", "--dialogs", fixture.path)
    #expect(
      first.output == """
        Veranderd: \(fixture.path)/scripts/regio.dialog
        4 scripts bekeken. Er zijn er 1 veranderd.

        """)
    #expect(first.code == .good)
    #expect(try text("\(fixture.path)/scripts/regio.dialog") == Self.tidy)
    let second = RecordedRun("fmt", "--dialogs", fixture.path)
    #expect(second.output == "4 scripts bekeken. Alles staat al goed.\n")
  }

  @Test("With --check nothing is changed, what would be is told, and the exit code is 1")
  func check() throws {
    let fixture = try ContentFixture(["scripts/regio.dialog": Self.untidy])
    let path = "\(fixture.path)/scripts/regio.dialog"
    let run = RecordedRun("fmt", "--check", path)
    #expect(
      run.output == """
        Zou veranderen: \(path)
        1 script bekeken. Er zouden er 1 veranderen.

        """)
    #expect(run.code == .notGood)
    #expect(try text(path) == Self.untidy)
  }

  @Test("A script with a mistake in its form is left alone, and it is said why")
  func mistake() throws {
    let broken = "dialoog regio De buurt\nstap begin\n   klaar"
    let fixture = try ContentFixture(["scripts/regio.dialog": broken])
    let path = "\(fixture.path)/scripts/regio.dialog"
    let run = RecordedRun("fmt", path)
    #expect(
      run.output == """
        \(path):3:4: fout[D101]: Deze regel springt 3 spaties in. Dat moet een even aantal zijn. Maak er 2 van.
        3 |    klaar
          |    ^^^^^

        Niet veranderd, want er zit een fout in: \(path)

        1 script bekeken. Niets veranderd. Maak eerst de fouten goed: 1.

        """)
    #expect(run.code == .notGood)
    #expect(try text(path) == broken)
  }

  @Test("A dash reads standard input and writes standard output")
  func filter() {
    let run = RecordedRun("fmt", "-", input: Array(Self.untidy.utf8))
    #expect(run.output == Self.tidy)
    #expect(run.code == .good)
    let broken = RecordedRun("fmt", "-", input: Array("zegt\n".utf8))
    #expect(broken.output == "")
    #expect(broken.errors.contains("-:1:1: fout[D102]"))
    #expect(broken.code == .notGood)
  }

  @Test("A path that is not there can't be formatted, and the exit code is 3")
  func missing() {
    let run = RecordedRun("fmt", "/nergens/x.dialog")
    #expect(run.errors == "`/nergens/x.dialog` is er niet. Kijk naar de naam, en in welke map je staat.\n")
    #expect(run.code == .couldNotBeDone)
  }

  @Test("A script keeps its permissions")
  func permissions() throws {
    let fixture = try ContentFixture(["scripts/regio.dialog": Self.untidy])
    let path = "\(fixture.path)/scripts/regio.dialog"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    _ = RecordedRun("fmt", path)
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(permissions?.intValue == 0o640)
  }
}
