import Foundation
import Testing

@testable import IntakeBot

@Suite("control.sock")
struct ControlTests {
  static let reference: LeadReference = {
    var generator = SystemRandomNumberGenerator()
    return LeadReference(using: &generator)
  }()

  @Test(
    "Each request is read as it was sent",
    arguments: [
      .take, .resend, .close(.started), .withdraw(digits: nil), .withdraw(digits: "5678"),
      .assign(adviser: "a b/é", isAgreed: true), .assign(adviser: "coach", isAgreed: false),
    ] as [LeadCommand.Action])
  func requests(_ action: LeadCommand.Action) throws {
    let command = LeadCommand(Self.reference, action)
    let line = try #require(ControlLine.request(command))
    #expect(ControlLine.command(line, desks: ["coach", "a b/é"]) == command)
  }

  @Test("What a purge came to is read as it was sent; what is no such answer is none")
  func purges() {
    let purge = LeadPurge(forgotten: 1, erased: 20, expired: 300)
    #expect(ControlLine.answer(purge) == "purged 1 20 300")
    #expect(ControlLine.purge("purged 1 20 300") == purge)
    let wrong = [ControlLine.answer(nil), "", "purged", "purged 1 2", "purged 1 2 x", "purged 1 2 3 4"]
    for line in wrong { #expect(ControlLine.purge(line) == nil, "\(line)") }
  }

  @Test("How often the disk refused is read as it was sent; what is no such answer is none")
  func refusals() {
    var refusals = DiskRefusals()
    #expect(ControlLine.answer(refusals) == "disk 0 - - -")
    #expect(ControlLine.refusals("disk 0 - - -") == refusals)
    refusals.add(at: Moment(milliseconds: 1_000))
    refusals.add(at: Moment(milliseconds: 2_000))
    #expect(ControlLine.refusals(ControlLine.answer(refusals)) == refusals)
    refusals.end()
    #expect(ControlLine.answer(refusals) == "disk 2 1000 2000 -")
    #expect(ControlLine.refusals(ControlLine.answer(refusals)) == refusals)
    for line in ["", "disk", "disk 1 2 3", "disk x - - -", "ok taken"] {
      #expect(ControlLine.refusals(line) == nil)
    }
  }

  @Test("So is each answer")
  func answers() {
    let results =
      LeadState.allCases.map { Result<LeadState, LeadRefusal>.success($0) }
      + LeadRefusal.allCases.map { .failure($0) }
    #expect(results.map { ControlLine.result(ControlLine.answer($0)) } == results)
  }

  @Test(
    "What is no request is none",
    arguments: [
      "", "take", "take X", "close REF", "close REF good", "take REF more", "steal REF", "assign REF d yes",
    ])
  func noRequest(_ line: String) {
    let typed = line.replacing("REF", with: "\(Self.reference)")
    #expect(ControlLine.command(typed, desks: []) == nil)
  }

  @Test("While a book is open its holder changes the lead; afterwards the command does it itself")
  func twoWays() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference()
    let control = try #require(ControlServer(in: fixture.data, desks: ["hulp"], leads: book))
    let socket = fixture.data + "/control.sock"
    #expect(try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int == 0o600)
    let outside = LeadControl(fixture.data)
    #expect(try outside.perform(LeadCommand(reference, .take)) == .success(.taken))
    #expect(
      try outside.perform(LeadCommand(reference, .assign(adviser: "hulp", isAgreed: false))) == .success(.new)
    )
    control.stop()
    #expect(!FileManager.default.fileExists(atPath: socket))
    #expect(throws: LeadControl.Problem.noAnswer) { try outside.perform(LeadCommand(reference, .take)) }
    book.close()
    #expect(try outside.perform(LeadCommand(reference, .close(.helped))) == .success(.closed))
    #expect(try fixture.archive().entries.map(\.state) == [.closed])
  }

  @Test("A data folder that is not there is not made")
  func noFolder() throws {
    let fixture = try LeadFixture()
    let path = fixture.data + "-typo"
    #expect(throws: LeadControl.Problem.noFolder) {
      try LeadControl(path).perform(LeadCommand(Self.reference, .take))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A path that is longer than the address of a socket may be")
  func longPath() throws {
    let fixture = try LeadFixture()
    let folder = fixture.folder.path + "/" + String(repeating: "l", count: 150)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let control = try #require(ControlServer(in: folder, desks: [], leads: StubLeads()))
    #expect(try LeadControl(folder).perform(LeadCommand(Self.reference, .take)) == .failure(.unknownLead))
    control.stop()
  }
}
