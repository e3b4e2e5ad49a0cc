/// The natural logarithm of a positive number, without a mathematics library: the same on every machine.
///
/// ln(m · 2^e) = e · ln 2 + 2 · artanh((m - 1) / (m + 1)), by the series of artanh (Abramowitz & Stegun
/// 1964, 4.1.27). The error is below 10⁻¹².
func naturalLogarithm(_ number: Double) -> Double {
  let ratio = (number.significand - 1) / (number.significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 27, by: 2) {
    sum += term / odd
    term *= square
  }
  return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum
}
