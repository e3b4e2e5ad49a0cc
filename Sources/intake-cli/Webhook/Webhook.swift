internal import Foundation
internal import IntakeBot

/// The program that `intake serve` runs to post a letter to a desk's own system. One request comes in on the
/// standard input, and what became of it goes out; see `WebhookRequest`.
@main
struct Webhook {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let input = FileHandle.standardInput.readDataToEndOfFile()
    guard let request = WebhookRequest(String(decoding: input, as: UTF8.self)) else {
      FileHandle.standardError.write(
        Data("intake-webhook: it is run by `intake serve`, and takes a request on its input.\n".utf8))
      exit(2)
    }
    print(Post.run(request).text)
  }
}
