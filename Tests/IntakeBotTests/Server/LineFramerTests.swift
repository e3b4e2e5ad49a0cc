import Testing

@testable import IntakeBot

@Suite("Cutting a stream into lines")
struct TalkLineFramerTests {
  private func frames(_ pieces: [[UInt8]]) -> [LineFramer<TalkLine>.Frame] {
    var framer = LineFramer<TalkLine>()
    var frames: [LineFramer<TalkLine>.Frame] = []
    for piece in pieces {
      var position = 0
      while position < piece.count, let frame = framer.next(in: piece.span, from: &position) {
        frames.append(frame)
        if frame == .endless { return frames }
      }
    }
    return frames + (framer.finish().map { [.line($0)] } ?? [])
  }

  @Test("All at once, drip by drip and shuffled give the same lines")
  func pieces() {
    let stream = Array("een\r\n\ntwéé\n".utf8) + [0xFF, 0x0A] + Array("laatste".utf8)
    for way in Feeding.ways(stream) {
      #expect(
        frames(way) == [
          .line(.text("een")), .line(.text("")), .line(.text("twéé")), .line(.notText),
          .line(.text("laatste")),
        ])
    }
  }

  @Test("Nothing behind the last line end is no line")
  func nothingLeft() {
    #expect(frames([Array("a\n".utf8)]) == [.line(.text("a"))])
    #expect(frames([]).isEmpty)
  }

  @Test("4,096 bytes and CR LF are a line however they come; one byte more is too long, and the next is good")
  func limit() {
    let longest = [UInt8](repeating: 0x61, count: 4_096)
    let stream = longest + [0x0D, 0x0A] + longest + [0x61, 0x0A] + Array("b\n".utf8)
    for way in Feeding.ways(stream) {
      #expect(
        frames(way) == [
          .line(.text(String(repeating: "a", count: 4_096))), .line(.tooLong), .line(.text("b")),
        ])
    }
  }

  @Test("65,535 bytes before LF are a line that is too long; 65,536 are the end")
  func endless() {
    let bytes = [UInt8](repeating: 0x61, count: 65_535)
    for way in Feeding.ways(bytes + [0x0A, 0x62, 0x0A]) {
      #expect(frames(way) == [.line(.tooLong), .line(.text("b"))])
    }
    for way in Feeding.ways(bytes + [0x61, 0x0A]) { #expect(frames(way) == [.endless]) }
  }

  @Test("At a keyboard a line that never ends is only too long")
  func keyboard() {
    var lines = TypedLines()
    #expect(lines.take([UInt8](repeating: 0x61, count: 200_000)).isEmpty)
    #expect(lines.take(Array("a\nb\n".utf8)) == [.tooLong, .text("b")])
    #expect(lines.finish() == nil)
  }
}
