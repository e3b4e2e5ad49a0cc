// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "intake",
  products: [
    .executable(name: "intake", targets: ["intake-cli"]),
    // Run by `intake serve` for desks with a webhook; installed beside it.
    .executable(name: "intake-webhook", targets: ["intake-webhook"]),
    .library(name: "IntakeBot", targets: ["IntakeBot"]),
    .library(name: "DialogEngine", targets: ["DialogEngine"]),
    .library(name: "Knowledge", targets: ["Knowledge"]),
  ],
  targets: [
    // The pure modules import nothing, and so must ask for the C mathematics that Double rounds with.
    .target(name: "DialogEngine", swiftSettings: settings, linkerSettings: mathematics),
    .target(name: "Knowledge", swiftSettings: settings, linkerSettings: mathematics),
    .target(
      name: "IntakeBot",
      dependencies: [
        "DialogEngine", "Knowledge", .target(name: "LinuxEvents", condition: .when(platforms: [.linux])),
      ],
      exclude: ["Server/LinuxEvents"], swiftSettings: settings),
    // What the toolchain's Glibc module leaves out: epoll and eventfd. Nothing but the system's own headers.
    .systemLibrary(name: "LinuxEvents", path: "Sources/IntakeBot/Server/LinuxEvents"),
    .executableTarget(
      name: "intake-cli", dependencies: ["IntakeBot"], exclude: ["Webhook"], swiftSettings: settings),
    // The one program with FoundationNetworking in it, which makes each start a sixth slower.
    .executableTarget(
      name: "intake-webhook", dependencies: ["IntakeBot"], path: "Sources/intake-cli/Webhook",
      swiftSettings: settings),
    .testTarget(name: "DialogEngineTests", dependencies: ["DialogEngine"], swiftSettings: settings),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge"],
      exclude: [
        "Questions/dev.tsv", "Questions/held-out.tsv", "Questions/fresh.tsv", "Questions/danger-dev.tsv",
        "Questions/danger-held-out.tsv", "Questions/blind.tsv", "Questions/danger-blind.tsv",
        "Questions/facts-blind.tsv",
        "Questions/blind-2.tsv", "Questions/danger-blind-2.tsv", "Questions/danger-blind-3.tsv",
        "Questions/danger-blind-4.tsv",
        "Questions/facts-blind-2.tsv",
      ], swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "IntakeBotTests", dependencies: ["IntakeBot", "DialogEngine", "Knowledge", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "IntakeCLITests", dependencies: ["intake-cli", "intake-webhook", "IntakeBot", "TestSupport"],
      swiftSettings: settings),
  ]
)

// They link with `--sanitize=fuzzer` only: `.ci/fuzz` builds and runs them.
if Context.environment["INTAKE_FUZZ"] != nil {
  for name in ["FuzzTalk", "FuzzGateway", "FuzzDialog", "FuzzJournal", "FuzzSMTP"] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["IntakeBot", "DialogEngine"], path: "Tests/fuzz/\(name)",
        exclude: ["corpus"],
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
  }
}
