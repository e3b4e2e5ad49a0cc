import Foundation
import Testing

@testable import DialogEngine
@testable import IntakeBot

/// A book of leads in a folder of its own, with a clock that tests set.
struct LeadFixture {
  let folder: TemporaryFolder
  let files = FaultyFiles()
  let events = Locked<[LeadEvent]>([])
  let clock = Locked(Moment.reading)

  /// - Parameter other: Where the data folder is made; nil is a folder of its own.
  init(in other: String? = nil) throws {
    folder = try TemporaryFolder()
    data = (other ?? folder.path) + "/data"
  }

  /// The data folder.
  let data: String

  func open(capacity: Int = 20, delivers: Bool = false) throws -> LeadBook {
    let (clock, events) = (clock, events)
    return try LeadBook(
      opening: data, files: files, router: .small(capacity: capacity), delivers: delivers,
      now: { clock.withLock { $0 } }, report: { event in events.withLock { $0.append(event) } })
  }

  func archive() throws -> LeadArchive { try LeadArchive(reading: data) }

  /// The names of the files in the folder of a desk.
  func delivered(_ desk: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: data + "/desks/" + desk).sorted()
  }
}

extension Moment {
  /// Saturday 21 November 2026, 11:50:00.120 in the Netherlands.
  static let reading = Moment(milliseconds: 1_795_258_200_120)
}

extension LeadBook {
  /// Hands in a lead and waits for the answer.
  func keep(_ draft: LeadDraft = .robin, asking question: RoutingQuestion = .robin) -> KeptLead? {
    let answered = DispatchSemaphore(value: 0)
    let answer = Locked<KeptLead?>(nil)
    keep(draft, asking: question, from: LeadOrigin(.talk, contentVersion: 0xA1B2)) { kept in
      answer.withLock { $0 = kept }
      answered.signal()
    }
    answered.wait()
    return answer.withLock { $0 }
  }
}

extension LeadBook {
  /// Hands in a lead, and gives its reference.
  func reference(_ draft: LeadDraft = .robin, asking question: RoutingQuestion = .robin) throws
    -> LeadReference
  {
    let kept = try #require(keep(draft, asking: question))
    return try #require(LeadReference(kept.reference))
  }
}

extension LeadDraft {
  /// A lead of somebody who does not exist.
  static let robin = LeadDraft(
    topic: "bbl", dialog: "start",
    consent: Consent(text: "Mag ik je vraag doorgeven aan een \"coach\"?", turn: 4), name: "Robin",
    reach: .phone("+31612345678"),
    details: [
      LeadDetail(question: QuestionID("start", "wie"), label: "wie", text: "Ik leer nog"),
      LeadDetail(question: QuestionID("regio", "postcode"), label: "postcode", text: "8011 PK"),
    ])

  /// The least that a lead can be.
  static let least = LeadDraft(
    topic: "anders", dialog: "d", consent: Consent(text: "Mag het?", turn: 1), name: nil,
    reach: .email("robin@example.org"), details: [])
}

extension RoutingQuestion {
  /// What the conversation with Robin told.
  static let robin = RoutingQuestion(role: "coach", postcode: "8011 PK", topic: "bbl")

  /// The least that is known.
  static let least = RoutingQuestion(role: Router.fallbackRole, topic: "anders")
}

extension Router {
  /// A coach for everywhere with room for some leads, and a helpdesk.
  static func small(capacity: Int = 20) -> Router {
    var problems: [ContentProblem] = []
    let header =
      "id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example"
    let file = SourceFile(
      path: "advisers.csv",
      text: """
        \(header)
        coach,coach,Coaches,,,,,\(capacity),,,folder,,,,
        tweede,coach,Tweede,,,,,1,,,folder,,,,
        hulp,helpdesk,Helpdesk,,,,,,,,folder,,,,

        """)
    return Router(
      advisers: AdviserReader.read(file, problems: &problems),
      regions: RegionTable([Region(postcodes: 8000...8099, province: "Overijssel")]))
  }
}
