import Testing

@testable import DialogEngine

@Suite("The six whole dialogs")
struct ExampleDialogTests {
  @Test("nothing is wrong with them")
  func clean() {
    let found = Checking.examples.diagnostics(ExampleScripts.all)
    #expect(DiagnosticRenderer().render(found) == "")
  }
}
