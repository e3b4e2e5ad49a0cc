/// The connections of one event loop, by their id.
struct ConnectionTable {
  private var places: [Connection?] = []
  private var free: [Int] = []
  private var generation: UInt64 = 0
  private(set) var count = 0

  /// Makes a connection with an id that no other has or had, and keeps it.
  mutating func insert<Made: Connection>(_ make: (UInt64) -> Made) -> Made {
    // Thirty bits leave the highest numbers to the loop's own tokens.
    generation = (generation + 1) & 0x3FFF_FFFF
    let place = free.popLast() ?? places.count
    let connection = make(generation << 32 | UInt64(place))
    if place == places.count {
      places.append(connection)
    } else {
      places[place] = connection
    }
    count += 1
    return connection
  }

  /// The connection with this id; nil when it is gone.
  subscript(id: UInt64) -> Connection? {
    let place = Int(truncatingIfNeeded: id & 0xFFFF_FFFF)
    guard places.indices.contains(place), let connection = places[place], connection.id == id else {
      return nil
    }
    return connection
  }

  /// Takes a connection out.
  mutating func remove(_ connection: Connection) {
    let place = Int(truncatingIfNeeded: connection.id & 0xFFFF_FFFF)
    guard self[connection.id] != nil else { return }
    places[place] = nil
    free.append(place)
    count -= 1
  }

  /// All of them, as they are now.
  var all: [Connection] { places.compactMap { $0 } }
}
