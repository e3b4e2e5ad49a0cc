internal import Foundation
internal import FoundationNetworking

/// One request, run to its end on the calling thread.
final class WebRequest: NSObject, URLSessionDataDelegate, Sendable {
  private let state = Locked(State())
  private let hasEnded = DispatchSemaphore(value: 0)

  private struct State: Sendable {
    var status: Int?
    var received = 0
  }

  /// The status of the answer, or why there is none.
  ///
  /// - Parameter patience: How long the whole may take, in seconds.
  static func run(_ request: URLRequest, patience: Int) -> Result<Int, DeliveryFailure> {
    let delegate = WebRequest()
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = TimeInterval(patience)
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    let session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    let task = session.dataTask(with: request)
    task.resume()
    let result = delegate.hasEnded.wait(timeout: .now() + .seconds(patience + 1))
    session.invalidateAndCancel()
    if let status = delegate.state.withLock({ $0.status }) { return .success(status) }
    if result == .timedOut { return .failure(.timedOut) }
    let error = task.error as? URLError
    return .failure(error?.code == .timedOut ? .timedOut : .web(error?.localizedDescription ?? "no answer"))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
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
    if received > WebhookClient.longestAnswer { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    hasEnded.signal()
  }
}
