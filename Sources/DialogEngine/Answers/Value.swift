/// An answer, normalised: what is left of a line when spelling and layout no longer matter.
public enum Value: Hashable, Sendable {
  /// One option of a `keuze`.
  case option(OptionName)
  /// The chosen options of a `meerkeuze`, in the order in which the question lists them; never empty.
  case options([OptionName])
  /// `ja-nee` and `toestemming`.
  case yesNo(Bool)
  /// `tekst`: trimmed, inner white space folded; never empty.
  case text(String)
  /// `naam`: as typed, trimmed; never empty.
  case name(String)
  /// `getal`: from 0 to 1,000,000, two decimals at most; within the question's own bounds when it has them.
  case number(Double)
  /// `datum`.
  case date(CalendarDate)
  /// `postcode`: four digits, or four digits, a space and two capitals.
  case postcode(String)
  /// `e-mail`: the domain in lower case.
  case email(String)
  /// `telefoon`: E.164, such as `+31612345678` (ITU-T E.164).
  case phone(String)
  /// `bedrijfsgrootte`: persons or full-time equivalents, as the question says; 0 and up.
  case companySize(Int)
  /// `uit TABEL`: the first column of the row that was meant.
  case row(String)
}
