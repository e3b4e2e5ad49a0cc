// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "intake",
  products: [
    .executable(name: "intake", targets: ["intake-cli"]),
    .library(name: "IntakeBot", targets: ["IntakeBot"]),
    .library(name: "DialogEngine", targets: ["DialogEngine"]),
    .library(name: "Knowledge", targets: ["Knowledge"]),
  ],
  targets: [
    .target(name: "DialogEngine", swiftSettings: settings),
    .target(name: "Knowledge", swiftSettings: settings),
    .target(name: "IntakeBot", dependencies: ["DialogEngine", "Knowledge"], swiftSettings: settings),
    .executableTarget(name: "intake-cli", dependencies: ["IntakeBot"], swiftSettings: settings),
    .testTarget(name: "DialogEngineTests", dependencies: ["DialogEngine"], swiftSettings: settings),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"], swiftSettings: settings),
    .testTarget(
      name: "IntakeBotTests", dependencies: ["IntakeBot", "DialogEngine", "Knowledge"],
      swiftSettings: settings),
    .testTarget(
      name: "IntakeCLITests", dependencies: ["intake-cli", "IntakeBot"], swiftSettings: settings),
  ]
)
