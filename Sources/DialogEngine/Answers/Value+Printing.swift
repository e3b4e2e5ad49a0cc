extension Value {
  /// The value as it is shown to a person, in Dutch.
  ///
  /// - Parameter type: The type of the question; it holds the labels of the options.
  /// - Parameter isAmount: Whether it stands behind a euro sign: then cents are two figures.
  /// - Returns: `291.890`, `3 mei 2026`, `06 12 34 56 78`, a label. A number whose bounds are years is printed
  ///   as one: `1998`. An option that the question does not have is shown by its name.
  public func printed(for type: AnswerType, isAmount: Bool = false) -> String {
    switch self {
    case .option(let name): Self.label(of: name, in: type)
    case .options(let names): names.map { Self.label(of: $0, in: type) }.joinedForPeople()
    case .yesNo(let isYes): isYes ? "ja" : "nee"
    case .text(let text), .name(let text), .postcode(let text), .email(let text), .row(let text): text
    case .number(let number): Self.isYear(type) ? "\(Int(number))" : Self.dutch(number, isAmount: isAmount)
    case .date(let date): date.dutch
    case .phone(let number): Self.spaced(number)
    case .companySize(let size): Self.grouped(size)
    }
  }

  private static func label(of name: OptionName, in type: AnswerType) -> String {
    switch type {
    case .choice(let options), .multipleChoice(let options):
      options.first { $0.name == name }?.label ?? name.rawValue
    default: name.rawValue
    }
  }

  /// Whether a question asks for a year, by its bounds.
  private static func isYear(_ type: AnswerType) -> Bool {
    guard case .number(let bounds?) = type else { return false }
    return 1800...2200 ~= bounds.lowerBound && 1800...2200 ~= bounds.upperBound
  }

  /// Two decimals at most, behind a comma; of an amount none or both.
  private static func dutch(_ number: Double, isAmount: Bool) -> String {
    guard number.isFinite, abs(number) < 1e13 else { return "\(number)" }
    let hundredths = Int(abs(number) * 100 + 0.5)
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let whole = sign + grouped(hundredths / 100)
    let decimals = hundredths % 100
    if decimals == 0 { return whole }
    return decimals % 10 == 0 && !isAmount
      ? "\(whole),\(decimals / 10)" : "\(whole),\(decimals / 10)\(decimals % 10)"
  }

  /// A point before each three digits.
  private static func grouped(_ number: Int) -> String {
    var text = ""
    let digits = Array(String(number))
    for (position, digit) in digits.enumerated() {
      let left = digits.count - position
      if position > 0, left % 3 == 0, digits[position - 1] != "-" { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// Dutch numbers as they are written nationally; others as they are.
  private static func spaced(_ number: String) -> String {
    guard number.hasPrefix("+31"), number.utf8.count == 12 else { return number }
    let national = Array("0" + number.dropFirst(3))
    let groups = national[1] == "6" ? [2, 2, 2, 2, 2] : [3, 3, 2, 2]
    var parts: [String] = []
    var position = 0
    for length in groups {
      parts.append(String(national[position..<position + length]))
      position += length
    }
    return parts.joined(separator: " ")
  }
}
