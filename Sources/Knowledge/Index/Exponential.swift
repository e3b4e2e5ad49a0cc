/// e to the power of a number, without a mathematics library: the same on every machine.
///
/// eˣ = 2ⁿ · eʳ with |r| ≤ ln 2 / 2, by the series of eʳ (Abramowitz & Stegun 1964, 4.2.1). The relative
/// error is below 10⁻¹² for numbers from -700 to 700, to which others are brought.
func exponential(_ number: Double) -> Double {
  let number = min(max(number, -700), 700)
  let power = (number / 0.693_147_180_559_945_3).rounded()
  let rest = number - power * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for count in 1...14 {
    term *= rest / Double(count)
    sum += term
  }
  return Double(sign: .plus, exponent: Int(power), significand: sum)
}
