internal import Foundation

/// Has letters posted to desks that have a system of their own: one JSON object, an HTTP POST.
///
/// `intake-webhook`, a program beside `intake`, posts, one letter a run. With it the networking of Foundation and
/// its TLS stay out of `intake`: linked in, they make every start of every command a sixth slower.
public struct WebhookCourier: Hashable, Sendable {
  private let program: String
  private let token: String?
  private let patience: Int

  /// Names the program.
  ///
  /// - Parameters:
  ///   - token: Goes along as `Authorization: Bearer`.
  ///   - patience: How long one letter may take, in seconds.
  public init(program: String, token: String? = nil, patience: Int = 30) {
    self.program = program
    self.token = token
    self.patience = patience
  }

  /// Where the program should be: beside the one that runs.
  public static var usualProgram: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let own = link ?? CommandLine.arguments[0]
    return URL(filePath: own).deletingLastPathComponent().appending(path: "intake-webhook").path()
  }

  /// Whether it is there.
  public var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }
}

extension WebhookCourier: Courier {
  func deliver(_ letter: Letter, to address: String) -> DeliveryOutcome {
    do {
      let place = try WebhookAddress(address)
      guard isInstalled else { return .postponed(.noWebhookProgram) }
      let request = WebhookRequest(
        address: place.text, key: letter.key, token: token, patience: patience, body: letter.json)
      return WebhookAnswer(run(request)).outcome
    } catch {
      return .refused(error)
    }
  }

  /// Runs the program, and gives what it wrote. It ends by itself when its time is over.
  private func run(_ request: WebhookRequest) -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    // `http` is for this machine only, so a proxy has no part in it. `https_proxy` stays.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key.lowercased() != "http_proxy" }
    do {
      try process.run()
      // Not as an argument: those can be seen by others on the machine. A letter may be longer than a pipe is
      // deep; the program reads all before it does anything.
      try input.fileHandleForWriting.write(contentsOf: Data(request.bytes))
      try input.fileHandleForWriting.close()
    } catch {
      if process.isRunning { process.terminate() }
      return "failed \(error.localizedDescription)"
    }
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self)
  }
}
