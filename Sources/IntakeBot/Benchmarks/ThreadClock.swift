internal import Foundation

/// How long this thread has worked, so that a busy machine changes a measurement little.
enum ThreadClock {
  /// The processor time of this thread since some moment, in seconds.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
