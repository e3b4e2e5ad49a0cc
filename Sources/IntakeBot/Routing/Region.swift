/// A range of postcodes and the regions it lies in: a row of `routing/regions.csv`.
public struct Region: Hashable, Sendable {
  /// The four digits.
  public let postcodes: ClosedRange<Int>
  /// The province.
  public let province: String
  /// The labour-market region; empty until an operator fills it.
  public let labourMarketRegion: String
  /// The fund's own region; empty until an operator fills it.
  public let fundRegion: String

  /// Makes a region.
  public init(
    postcodes: ClosedRange<Int>, province: String, labourMarketRegion: String = "", fundRegion: String = ""
  ) {
    self.postcodes = postcodes
    self.province = province
    self.labourMarketRegion = labourMarketRegion
    self.fundRegion = fundRegion
  }
}
