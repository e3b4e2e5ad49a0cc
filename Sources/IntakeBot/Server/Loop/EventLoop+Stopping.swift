internal import Foundation

extension EventLoop {
  /// Accepts nobody any more, finishes the turns under way, and says goodbye to everybody.
  func stop(_ deadline: Int64) {
    guard stopDeadline == nil else { return }
    stopDeadline = deadline
    for listener in listeners {
      poller.remove(listener.descriptor)
      Foundation.close(listener.descriptor)
    }
    listeners = []
    acceptAgainAt = nil
    for connection in connections.all { settle(connection) }
  }

  /// Says goodbye on a connection that has nothing under way.
  func bidFarewell(_ connection: Connection) {
    guard connection.phase == .open, !connection.hasWorkUnderWay else { return }
    switch connection {
    case let link as TalkLink: tell(.stopping, link, closing: true)
    case let link as GatewayLink:
      link.answer(GatewayError.stopping.line(), into: &output)
      beginClosing(link)
    default: break
    }
  }

  /// Is done when every loop's connections are gone, or the time is over.
  func finishStopping() {
    guard let deadline = stopDeadline, !isFinished else { return }
    if deadline <= now {
      cutOff = connections.count
      for connection in connections.all { drop(connection) }
      isFinished = true
    } else if core.admission.connections == 0 {
      isFinished = true
    }
    guard isFinished else { return }
    // The last connection may have gone before this loop heard of the stop: others may sleep on it.
    core.wakeAll()
    if spareDescriptor >= 0 { Foundation.close(spareDescriptor) }
  }
}
