import DialogEngine
import Foundation
import IntakeBot
import TestSupport
import Testing

@testable import intake_cli

@Suite("intake leads")
struct LeadsCommandTests {
  private let folder: String
  private let reference: String
  private let service: ServiceRun

  /// A service that runs, and keeps one lead of somebody who doesn't exist.
  init() throws {
    service = try ServiceRun()
    folder = service.data
    let client = try LineClient(port: service.gateway)
    var reply = ""
    for line in ["1", "ja", "0612345678"] {
      try client.send("{\"conversation\":\"a\",\"text\":\"\(line)\"}\n")
      reply = try client.line()
    }
    let found = try #require(reply.firstMatch(of: /"reference":"(?<reference>[0-9A-Z-]{11})"/))
    reference = String(found.reference)
  }

  /// What differs from run to run, or with how far the delivery is, under one name.
  private func steady(_ text: String) -> String {
    text.replacing(reference, with: "REF-REF-REF")
      .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{5}(:[0-9.]+Z)?/, with: "MOMENT")
      .replacing(/"state":"(new|delivered)"/, with: "\"state\":\"STATE\"")
      .replacing(/version [0-9a-f]+/, with: "version HEX")
      .replacing(/Delivered  .*\n/, with: "")
      .replacing(/(new|delivered)\n/, with: "STATE\n")
      .replacing(/, [01] waiting/, with: ", N waiting")
  }

  @Test("The list, while the service runs and when it has stopped: no personal data in it")
  func list() throws {
    for isRunning in [true, false] {
      if !isRunning { #expect(service.stop() == 0) }
      let run = RecordedRun("leads", "list", "--data", folder)
      #expect(
        steady(run.output)
          == """
          REFERENCE    MADE              DESK     TOPIC  STATE
          REF-REF-REF  MOMENT  Coaches  bbl    STATE

          1 lead, N waiting to be delivered.

          """)
      #expect(run.errors == "")
      #expect(run.code == .good)
    }
  }

  @Test("The list for programs; the variable instead of the flag")
  func listJSON() {
    let run = RecordedRun("leads", "list", "--json", variables: ["INTAKE_DATA": folder])
    #expect(
      steady(run.output) == """
        [
        {"reference":"REF-REF-REF","made":"MOMENT","topic":"bbl","dialog":"start","language":"nl",\
        "role":"coach","desk":"Coaches","adviser":"coach","region":"","fallback":false,"state":"STATE"}
        ]

        """)
    #expect(run.code == .good)
  }

  @Test("All that is kept of one lead, its reference typed in any case")
  func show() {
    let run = RecordedRun("leads", "show", reference.lowercased(), "--data", folder)
    #expect(
      steady(run.output) == """
        Reference  REF-REF-REF
        Made       MOMENT in the Netherlands
        State      STATE
        Topic      bbl, from the dialog start
        Desk       Coaches (coach)
        Role       coach
        Region     -
        Why        fits coach, topic bbl; 0 of 20 this week
        Language   nl
        Name       -
        Phone      +31612345678
        Answer     wie: Ik leer nog
        Agreed to  Mag ik je vraag doorgeven aan een coach?
        Agreed     in turn 2, on record since MOMENT
        Agreed for bbl, by coach, over gateway
        Texts      version HEX

        """)
    #expect(run.code == .good)
    #expect(
      RecordedRun("leads", "show", reference, "--json", "--data", folder).output.hasPrefix("{\"reference\""))
  }

  @Test("What can't be shown is told, with the exit code for it")
  func refused() throws {
    let missing = RecordedRun("leads", "list", "--data", folder + "/nowhere")
    #expect(
      missing.errors == "intake: there is no data folder \(folder)/nowhere. "
        + "Name the one that `intake serve` keeps with --data DIR.\n")
    #expect(missing.code == .couldNotBeDone)
    let mistyped = RecordedRun("leads", "show", "abc", "--data", folder)
    #expect(
      mistyped.errors
        == "intake: `abc` is no reference, or has a typing error. One looks like K7M-R4X-PDW.\n")
    #expect(mistyped.code == .wrongUsage)
    let word = RecordedRun("leads", "lists", "--data", folder)
    #expect(
      word.errors == """
        intake: `intake leads` can't use `lists`. Did you mean `list`? It takes: list, show, take, close, assign, \
        export, resend, forget, purge, stats.

        """)
    #expect(word.code == .wrongUsage)
    let other = RecordedRun("leads", "show", "K7M-R4X-PDW", "--data", folder)
    #expect(other.errors == "intake: there is no lead K7M-R4X-PDW in \(folder).\n")
    #expect(other.code == .notGood)
  }

  @Test("A lead is taken and closed while the service runs, and what comes next is refused")
  func life() throws {
    var run = RecordedRun("leads", "take", reference, "--data", folder)
    #expect(run.output == "\(reference) is taken.\n")
    run = RecordedRun("leads", "close", reference, "helped", "--json", "--data", folder)
    #expect(run.output == "{\"lead\":\"\(reference)\",\"state\":\"closed\"}\n")
    #expect(run.code == .good)
    run = RecordedRun("leads", "take", reference, "--data", folder)
    #expect(
      run.errors == "intake: this lead is closed already. `intake leads show REF` tells how.\n")
    #expect(run.code == .notGood)
    #expect(service.stop() == 0)
    run = RecordedRun("leads", "forget", reference, "--last-digits", "5678", "--data", folder)
    #expect(run.output == "\(reference) is closed.\n")
  }

  @Test("What was taken back is taken from the disk, through the service or without it; then nobody knows it")
  func purged() throws {
    var run = RecordedRun("leads", "purge", "--data", folder)
    #expect(
      run.output == """
        Leads taken from the disk: 0 taken back, 0 kept as long as they may be.
        Leads of which only a request to the desk is left: 0.

        """)
    #expect(service.stop() == 0)
    run = RecordedRun("leads", "forget", reference, "--data", folder)
    #expect(run.code == .good)
    let phone = try #require("612345678".data(using: .utf8))
    let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    for file in files {
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)")
      #expect(bytes?.range(of: phone) == nil, "\(file)")
    }
    run = RecordedRun("leads", "purge", "--json", "--closed-lead-days", "1", "--data", folder)
    #expect(run.output.hasPrefix("{\"forgotten\":0,\"erased\":"))
    #expect(run.code == .good)
    run = RecordedRun("leads", "purge", "--open-lead-days", "0", "--data", folder)
    #expect(
      run.errors == "intake: `--open-lead-days` is `0`; it should be a whole number from 1 to 3650.\n")
    #expect(run.code == .wrongUsage)
    run = RecordedRun("leads", "purge", "--data", folder + "/nowhere")
    #expect(run.errors == "intake: there is no such data folder. Name it with --data DIR.\n")
    #expect(run.code == .couldNotBeDone)
  }

  @Test("Its conversation goes with a lead that the helpdesk takes back, while the service runs")
  func conversationForgotten() throws {
    let run = RecordedRun("leads", "forget", reference, "--last-digits", "5678", "--data", folder)
    #expect(run.code == .good)
    #expect(RecordedRun("leads", "purge", "--data", folder).code == .good)
    #expect(service.stop() == 0)
    let phone = Data("612345678".utf8)
    let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    for file in files {
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)")
      #expect(bytes?.range(of: phone) == nil, "\(file)")
    }
  }

  @Test("The desk's own system takes it over the gateway; twice is no mistake")
  func takenOverGateway() throws {
    let client = try LineClient(port: service.gateway)
    let line = "{\"lead\":\"\(reference)\",\"state\":\"taken\",\"id\":\"a1\"}\n"
    for _ in 0..<2 {
      try client.send(line)
      #expect(try client.line() == "{\"lead\":\"\(reference)\",\"id\":\"a1\",\"state\":\"taken\"}\n")
    }
    try client.send("{\"lead\":\"\(reference)\",\"state\":\"lost\"}\n")
    #expect(
      try client.line() == "{\"error\":{\"code\":\"bad-request\",\"message\":\"state must be taken\"}}\n")
    try client.send("{\"lead\":\"K7M\",\"state\":\"taken\"}\n")
    #expect(
      try client.line()
        == "{\"error\":{\"code\":\"bad-request\",\"message\":\"lead must be a reference, such as K7M-R4X-PDW\"}}\n"
    )
    let run = RecordedRun("leads", "list", "--data", folder)
    #expect(run.output.contains("bbl    taken"))
  }
}
