import Testing

@testable import IntakeBot

@Suite("The cores that the process may use")
struct AllowedCoresTests {
  @Test(
    "A bit of the mask is a core",
    arguments: [("1", 1), ("3", 2), ("ff", 8), ("00000000,0000000f", 4)])
  func counts(mask: String, count: Int) {
    #expect(AllowedCores.count(inStatus: "Name:\tintake\nCpus_allowed:\t\(mask)\nThreads:\t3\n") == count)
  }

  @Test(
    "Without a mask, or with an empty one, nothing is known",
    arguments: ["Name:\tintake\n", "Cpus_allowed:\t0\n"])
  func unknown(status: String) {
    #expect(AllowedCores.count(inStatus: status) == nil)
  }
}
