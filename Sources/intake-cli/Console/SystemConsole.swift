internal import Foundation
internal import IntakeBot

/// Reads from a file descriptor.
struct DescriptorSource: ByteSource {
  private let source: Int32
  var descriptor: Int32? { source }

  init(descriptor: Int32) { source = descriptor }

  func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = Glibc.read(source, &buffer, buffer.count)
      if count > 0 { return Array(buffer.prefix(count)) }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}

/// Writes to a file descriptor, without a buffer of its own.
struct DescriptorSink: TextSink {
  let descriptor: Int32

  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}

extension Console {
  /// The real one.
  static func system() -> Console {
    let variables = ProcessInfo.processInfo.environment
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    return Console(
      input: DescriptorSource(descriptor: STDIN_FILENO), output: DescriptorSink(descriptor: STDOUT_FILENO),
      errors: DescriptorSink(descriptor: STDERR_FILENO), variables: variables,
      now: { LocalTime(inAmsterdam: Date()) },
      isInteractive: isatty(STDIN_FILENO) == 1 && isOutputTerminal,
      hasColors: isOutputTerminal && variables["NO_COLOR", default: ""].isEmpty
        && variables["TERM"] != "dumb",
      pause: {
        // Between two looks at the files: a third of a second is at once for a person, and costs nothing.
        Thread.sleep(forTimeInterval: 0.3)
        return true
      })
  }
}
