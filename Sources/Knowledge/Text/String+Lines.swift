extension String {
  /// The lines without their ends (LF or CR LF); one more than there are ends.
  var lines: [Substring] {
    let pieces = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return pieces.enumerated().map { index, piece in
      let endsInReturn = index < pieces.count - 1 && piece.last == UInt8(ascii: "\r")
      return Substring(endsInReturn ? piece.dropLast() : piece)
    }
  }
}
