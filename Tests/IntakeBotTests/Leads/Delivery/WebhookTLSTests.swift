import Foundation
import Testing

@testable import IntakeBot

/// A certificate that nobody signed but itself, for `127.0.0.1` alone, made anew for each test.
private struct SelfSigned {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let words =
      "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=intake-test -addext subjectAltName=IP:127.0.0.1"
    #expect(
      Shell.run(
        "openssl \(words) -keyout '\(folder.path)/key.pem' -out '\(folder.path)/cert.pem'"))
  }

  /// The program that posts, in a world of its own in which this certificate is the only one that is trusted: Linux
  /// offers it no other way, as the system's list is all that it looks at.
  func trusted(_ program: String) throws -> String {
    let path = folder.path + "/trusting"
    let script = """
      #!/bin/sh
      exec unshare -r -m sh -c "mount --bind '\(folder.path)/cert.pem' '\(Self.systemList)' && exec '\(program)'"

      """
    try folder.write(Array(script.utf8), to: "trusting")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  static let systemList = "/etc/ssl/certs/ca-certificates.crt"
  static let canBeTrusted = Shell.run(
    "touch /tmp/$$.x; unshare -r -m mount --bind /tmp/$$.x '\(systemList)'; r=$?; rm /tmp/$$.x; exit $r")
}

/// A line for the shell, without what it says.
private enum Shell {
  static func run(_ line: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite(
  "Bringing leads over https",
  .enabled(if: Shell.run("openssl version"), "openssl is not installed"),
  .enabled(if: PythonServer.has("ssl"), "python3 is not installed"))
struct WebhookTLSTests {
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "intake-webhook").path()

  @Test("A certificate that is not trusted: nothing is sent, the lead waits, and the reason says so")
  func untrusted() throws {
    let certificate = try SelfSigned()
    let server = try PythonServer("web.py", certificate.folder.path)
    let courier = WebhookCourier(program: Self.program, patience: 20)
    let outcome = courier.deliver(try .robin(), to: "https://127.0.0.1:\(server.port)/201")
    guard case .postponed(let failure) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect("\(failure)".contains("certificate"), "\(failure)")
  }

  @Test(
    "One that is trusted gets the lead; not under another name",
    .enabled(if: SelfSigned.canBeTrusted, "no list of certificates of its own can be had here"))
  func trusted() throws {
    let certificate = try SelfSigned()
    let server = try PythonServer("web.py", certificate.folder.path)
    let courier = WebhookCourier(
      program: try certificate.trusted(Self.program), token: "geheim", patience: 20)
    let letter = try Letter.robin()
    let other = courier.deliver(letter, to: "https://localhost:\(server.port)/201")
    guard case .postponed(.web) = other else {
      Issue.record("\(other)")
      return
    }
    #expect(courier.deliver(letter, to: "https://127.0.0.1:\(server.port)/201") == .delivered)
    #expect(server.line()?.hasPrefix("request POST /201 K7M-R4X-PDW Bearer_geheim ") == true)
  }
}
