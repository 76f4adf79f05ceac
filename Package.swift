// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house and the rooms below it that it may see; `docs/house.md` draws the arrows.
func room(
  _ name: String, _ sees: [Target.Dependency] = [], excluding: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: sees, exclude: excluding, swiftSettings: strict, plugins: plugins)
}

func tests(_ name: String, _ sees: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: sees, swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "convene",
  products: [.executable(name: "convene", targets: ["convene"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),

    room("Postgres", ["CLibPQ"]),
    room("PostgresFaults", ["Postgres"]),
    room("ConveneCore", plugins: ["EmbedText"]),
    room("ConveneWords", ["ConveneCore"], plugins: ["EmbedText"]),
    room("ConveneSQL", plugins: ["EmbedText"]),

    room("ConveneDocuments", ["ConveneCore", "ConveneWords"], plugins: ["EmbedText"]),
    room("ConvenePrint", ["ConveneCore", "ConveneDocuments", "CPango"], plugins: ["EmbedText"]),
    room("ConveneMail", ["ConveneCore"], plugins: ["EmbedText"]),
    room(
      "ConveneStore", ["ConveneCore", "Postgres", "ConveneSQL"], plugins: ["EmbedText"]),

    room(
      "ConveneService",
      [
        "ConveneCore", "ConveneWords", "ConveneStore", "Postgres", "ConveneDocuments",
        "ConvenePrint", "ConveneMail",
      ], plugins: ["EmbedText"]),
    room(
      "ConveneDemo", ["ConveneCore", "ConveneService"], excluding: ["Files"],
      plugins: ["EmbedText"]),

    room(
      "ConveneCLI",
      ["ConveneCore", "ConveneWords", "ConveneService", "ConveneDemo", argumentParser],
      plugins: ["EmbedText"]),
    .executableTarget(
      name: "convene", dependencies: ["ConveneCLI", argumentParser], swiftSettings: strict),

    .executableTarget(
      name: "convene-benchmark",
      dependencies: [
        "ConveneCore", "ConveneService", "ConveneStore", "ConveneTesting", "Postgres",
        "PostgresFaults", argumentParser,
      ], swiftSettings: strict),

    room("ConveneTesting", ["ConveneCore", "ConveneStore", "ConveneSQL", "Postgres"]),
    room("WordTables"),
    .executableTarget(
      name: "embed-text", dependencies: ["WordTables"], swiftSettings: strict),
    .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),

    tests("WordTablesTests", ["WordTables"]),
    tests("ConveneCoreTests", ["ConveneCore"]),
    tests("ConveneWordsTests", ["ConveneWords", "ConveneCore", "WordTables"]),
    tests(
      "ConveneDocumentsTests",
      ["ConveneCore", "ConveneDocuments", "ConvenePrint", "ConveneWords"]),
    tests("ConvenePrintTests", ["ConveneCore", "ConveneDocuments", "ConvenePrint"]),
    tests("ConveneMailTests", ["ConveneMail", "ConveneCore"]),
    tests("PostgresTests", ["Postgres", "PostgresFaults"]),
    tests(
      "ConveneStoreTests",
      ["ConveneStore", "ConveneCore", "ConveneSQL", "Postgres", "ConveneTesting"]),
    tests(
      "ConveneServiceTests",
      [
        "ConveneService", "ConveneDemo", "ConveneStore", "ConveneCore", "Postgres",
        "ConveneTesting",
      ]),
    tests(
      "ConveneCLITests",
      [
        "convene", "ConveneCLI", "ConveneCore", "ConveneStore", "ConveneTesting", "Postgres",
        argumentParser,
      ]),
  ]
)

// The thread sanitizer breaks the compiler on a pure room, and has nothing to find there.
if Context.environment["CONVENE_SEAM_ONLY"] != nil {
  let seam: Set = ["CLibPQ", "Postgres", "PostgresFaults", "PostgresTests"]
  package.targets.removeAll { !seam.contains($0.name) }
  package.products = []
  package.dependencies = []
}
