/// Which dialogs run which: by `doe`, and by an `aanvraag`, which runs `contact`.
struct CallGraph: Sendable {
  /// One call.
  struct Call: Sendable {
    let target: Int
    let range: SourceRange
  }

  /// The calls of each dialog, in the order of the bundle and of the file.
  let calls: [[Call]]
  /// The dialogs in an order in which those that are called come first, rings apart.
  private(set) var calledFirst: [Int] = []
  /// The rings, each once: the dialogs from the first to itself again, and the call that closes it.
  private(set) var rings: [(dialogs: [Int], closing: Call)] = []

  init(_ bundle: CheckedBundle) {
    let contact = bundle.index(of: .contact)
    calls = bundle.dialogs.map { dialog in
      dialog.statements.compactMap { placed in
        switch placed.statement {
        case .run(let name, let range) where name.value != .contact || dialog.isContact:
          bundle.index(of: name.value).map { Call(target: $0, range: range) }
        case .request(let request): contact.map { Call(target: $0, range: request.range) }
        default: nil
        }
      }
    }
    search()
  }

  /// Depth first, with a stack of its own: a call to a dialog that is still being visited closes a ring.
  private mutating func search() {
    var place = [Int?](repeating: nil, count: calls.count)
    var isDone = [Bool](repeating: false, count: calls.count)
    for start in calls.indices where !isDone[start] {
      var path: [(dialog: Int, next: Int)] = [(start, 0)]
      place[start] = 0
      while let (dialog, next) = path.last {
        guard next < calls[dialog].count else {
          (isDone[dialog], place[dialog]) = (true, nil)
          calledFirst.append(dialog)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let call = calls[dialog][next]
        if let first = place[call.target] {
          addRing(path[first...].map(\.dialog) + [call.target], closing: call)
        } else if !isDone[call.target] {
          place[call.target] = path.count
          path.append((call.target, 0))
        }
      }
    }
  }

  private mutating func addRing(_ dialogs: [Int], closing: Call) {
    let members = Set(dialogs)
    guard !rings.contains(where: { !members.isDisjoint(with: $0.dialogs) }) else { return }
    rings.append((dialogs, closing))
  }
}
