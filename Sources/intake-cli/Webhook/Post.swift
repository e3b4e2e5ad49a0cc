internal import Foundation
internal import FoundationNetworking
internal import IntakeBot
internal import Synchronization

/// One HTTP POST, run to its end on the calling thread.
final class Post: NSObject, URLSessionDataDelegate, Sendable {
  /// The most bytes of an answer that are read; what it says does not matter.
  static let longestAnswer = 65_536

  private let state = Mutex(State())
  private let hasEnded = DispatchSemaphore(value: 0)

  private struct State {
    var status: Int?
    var received = 0
  }

  /// Posts, and gives the status, or why there is none.
  static func run(_ request: WebhookRequest) -> WebhookAnswer {
    guard let address = try? WebhookAddress(request.address), let url = URL(string: address.text) else {
      return .failed("the address can't be used")
    }
    var post = URLRequest(url: url, timeoutInterval: TimeInterval(request.patience))
    post.httpMethod = "POST"
    post.httpBody = Data(request.body.utf8)
    post.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")
    post.setValue(request.key, forHTTPHeaderField: "Idempotency-Key")
    if let token = request.token { post.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
    return Post().run(post, patience: request.patience)
  }

  private func run(_ request: URLRequest, patience: Int) -> WebhookAnswer {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = TimeInterval(patience)
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    let task = session.dataTask(with: request)
    task.resume()
    let result = hasEnded.wait(timeout: .now() + .seconds(patience))
    if let status = state.withLock({ $0.status }) { return .status(status) }
    if result == .timedOut { return .timedOut }
    let error = task.error as? URLError
    return error?.code == .timedOut ? .timedOut : .failed(error?.localizedDescription ?? "no answer")
  }

  /// A redirect is not followed: the POST would become a GET without the lead.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    state.withLock { $0.status = response.statusCode }
    completionHandler(nil)
    hasEnded.signal()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    state.withLock { $0.status = (response as? HTTPURLResponse)?.statusCode }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let received = state.withLock { state in
      state.received += data.count
      return state.received
    }
    // The status is known; an endless body says nothing more.
    guard received > Self.longestAnswer else { return }
    dataTask.cancel()
    hasEnded.signal()
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    hasEnded.signal()
  }
}
