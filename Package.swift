// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What tests and builds wait for, searches, letters, words and the reading of rows: optimised in debug
/// builds too.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of the house and the rooms below it that it may see; `docs/house.md` draws the arrows.
func room(
  _ name: String, _ sees: [Target.Dependency] = [], excluding: [String] = [],
  settings: [SwiftSetting] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: sees, exclude: excluding, swiftSettings: strict + settings,
    plugins: plugins)
}

func tests(_ name: String, _ sees: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: sees, swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let serviceLifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")

let package = Package(
  name: "convene",
  products: [
    .executable(name: "convene", targets: ["convene"]),
    .executable(name: "convene-portal", targets: ["convene-portal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CSheets", pkgConfig: "libzip",
      providers: [.apt(["libxlsxwriter-dev", "libzip-dev", "libexpat1-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    // The one library of ours that speaks C++ alone, behind two functions in C.
    .target(
      name: "CMarks", publicHeadersPath: ".", linkerSettings: [.linkedLibrary("ZXing")]),
    .systemLibrary(name: "CSpawn"),

    room("Threads", settings: optimised),
    room("Programs", ["CSpawn"], settings: optimised),
    room("Postgres", ["CLibPQ", "Programs", "Threads"], settings: optimised),
    room("PostgresFaults", ["Postgres", "Programs"]),
    room("ConveneValues", settings: optimised, plugins: ["EmbedText"]),
    room("ConveneTables", ["ConveneValues"], plugins: ["EmbedText"]),
    room(
      "ConveneSheets", ["ConveneValues", "ConveneTables", "CSheets"], settings: optimised,
      plugins: ["EmbedText"]),
    room(
      "ConveneSolvers", ["ConveneValues", "ConveneTables"], settings: optimised,
      plugins: ["EmbedText"]),
    room(
      "ConveneCore", ["ConveneValues", "ConveneTables", "ConveneSolvers"], settings: optimised,
      plugins: ["EmbedText"]),
    room(
      "ConveneWords", ["ConveneValues", "ConveneCore"], plugins: ["EmbedText"]),
    room("ConveneSQL", plugins: ["EmbedText"]),

    room(
      "ConveneDocuments", ["ConveneValues", "ConveneSolvers", "ConveneCore", "ConveneWords"],
      settings: optimised, plugins: ["EmbedText"]),
    room("ConvenePDF", ["CHarfBuzz", "CZlib"], settings: optimised),
    room(
      "ConvenePrint", ["ConveneValues", "ConveneDocuments", "ConvenePDF", "CPango"],
      settings: optimised, plugins: ["EmbedText"]),
    room("ConveneScans", ["CMarks", "Programs"]),
    room("ConveneSeals", ["CSodium", "Threads"]),
    room("ConveneMail", ["ConveneValues", "CCurl", "Threads"], plugins: ["EmbedText"]),
    room(
      "ConveneInbox", ["ConveneValues", "ConveneCore", "CGMime"], settings: optimised,
      plugins: ["EmbedText"]),
    room(
      "ConveneStore", ["ConveneValues", "ConveneSolvers", "ConveneCore", "Postgres", "ConveneSQL"],
      plugins: ["EmbedText"]),

    room(
      "ConveneService",
      [
        "ConveneValues", "ConveneTables", "ConveneSolvers", "ConveneCore", "ConveneWords",
        "ConveneStore", "Postgres", "ConveneDocuments", "ConvenePrint", "ConveneMail",
        "ConveneSheets", "ConveneInbox", "ConveneScans", "ConveneSeals",
      ], plugins: ["EmbedText"]),
    room(
      "ConveneKeeping",
      ["ConveneValues", "ConveneCore", "ConveneStore", "ConveneService", "Postgres"],
      plugins: ["EmbedText"]),
    room(
      "ConveneDemo",
      ["ConveneValues", "ConveneSolvers", "ConveneCore", "ConveneKeeping", "ConveneService"],
      excluding: ["Files"],
      plugins: ["EmbedText"]),

    room(
      "ConveneCLI",
      [
        "ConveneValues", "ConveneTables", "ConveneSolvers", "ConveneCore", "ConveneKeeping",
        "ConveneWords", "ConveneService", "ConveneDemo", "Programs", argumentParser,
      ], plugins: ["EmbedText"]),
    .executableTarget(
      name: "convene", dependencies: ["ConveneCLI", argumentParser], swiftSettings: strict),

    room(
      "ConvenePortal",
      [
        "ConveneValues", "ConveneCore", "ConveneWords", "ConveneDocuments", "ConveneService",
        "ConveneSeals", "CZlib", hummingbird, httpTypes, nioCore, logging, serviceLifecycle,
        unixSignals,
      ], settings: optimised, plugins: ["EmbedText"]),
    .executableTarget(
      name: "convene-portal", dependencies: ["ConvenePortal"], swiftSettings: strict),

    .executableTarget(
      name: "convene-benchmark",
      dependencies: [
        "ConveneValues", "ConveneTables", "ConveneSolvers", "ConveneCore", "ConveneService",
        "ConveneKeeping", "ConveneStore", "ConveneTesting", "Postgres", "PostgresFaults",
        "ConveneInbox", "ConveneWords", "ConveneDocuments", "ConvenePrint", "ConveneFixtures",
        "Programs", argumentParser,
      ], swiftSettings: strict),

    room(
      "ConveneFixtures",
      ["ConveneValues", "ConveneCore", "ConveneDocuments", "ConveneWords", "Programs"]),
    room("ConveneTesting", ["ConveneValues", "ConveneStore", "ConveneSQL", "Postgres"]),
    room("WordTables", settings: optimised),
    .executableTarget(
      name: "embed-text", dependencies: ["WordTables"], swiftSettings: strict + optimised),
    .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),

    tests("WordTablesTests", ["WordTables"]),
    tests("ConveneValuesTests", ["ConveneValues"]),
    tests(
      "ConveneTablesTests", ["ConveneValues", "ConveneTables", "ConveneWords", "ConveneFixtures"]),
    tests(
      "ConveneSheetsTests",
      [
        "ConveneValues", "ConveneTables", "ConveneSheets", "ConveneWords", "ConveneFixtures",
        "Programs",
      ]),
    tests(
      "ConveneSolversTests",
      ["ConveneValues", "ConveneSolvers", "ConveneWords", "ConveneFixtures"]),
    tests(
      "ConveneCoreTests",
      [
        "ConveneValues", "ConveneTables", "ConveneSolvers", "ConveneCore", "ConveneWords",
        "ConveneFixtures", "Programs",
      ]),
    tests("ConveneWordsTests", ["ConveneValues", "ConveneCore", "ConveneWords", "WordTables"]),
    tests(
      "ConveneDocumentsTests",
      [
        "ConveneValues", "ConveneSolvers", "ConveneCore", "ConveneDocuments", "ConvenePrint",
        "ConveneWords", "ConveneFixtures", "Programs",
      ]),
    tests(
      "ConvenePrintTests",
      [
        "ConveneValues", "ConveneCore", "ConveneWords", "ConveneDocuments", "ConvenePDF",
        "ConvenePrint", "CPango", "Programs",
      ]),
    tests("ConvenePDFTests", ["ConvenePDF", "CHarfBuzz", "Programs"]),
    tests(
      "ConveneScansTests",
      [
        "ConveneScans", "ConveneValues", "ConveneDocuments", "ConvenePrint", "ConveneFixtures",
        "Programs",
      ]),
    tests("ConveneSealsTests", ["ConveneSeals"]),
    tests("ConveneMailTests", ["ConveneValues", "ConveneMail", "ConveneFixtures"]),
    tests(
      "ConveneInboxTests", ["ConveneValues", "ConveneCore", "ConveneInbox", "ConveneFixtures"]),
    tests("ProgramsTests", ["Programs"]),
    tests("PostgresTests", ["Postgres", "PostgresFaults", "Programs"]),
    tests(
      "ConveneStoreTests",
      [
        "ConveneValues", "ConveneSolvers", "ConveneCore", "ConveneStore", "ConveneSQL", "Postgres",
        "ConveneTesting", "Programs",
      ]),
    tests(
      "ConveneServiceTests",
      [
        "ConveneValues", "ConveneCore", "ConveneKeeping", "ConveneWords", "ConveneService",
        "ConveneDemo", "ConveneMail", "ConveneStore", "ConveneSQL", "Postgres", "ConveneTesting",
        "ConveneDocuments", "ConveneFixtures", "ConveneTables", "ConveneSheets", "ConveneSolvers",
        "ConveneScans", "ConvenePrint", "ConveneSeals", "Programs",
      ]),
    tests(
      "ConvenePortalTests",
      [
        "ConveneValues", "ConveneCore", "ConveneWords", "ConveneService", "ConveneStore",
        "ConveneDemo", "ConveneDocuments", "ConveneMail", "ConveneSeals", "ConvenePortal",
        "ConveneTesting", "Postgres", "PostgresFaults", "Programs", logging,
      ]),
    tests(
      "ConveneCLITests",
      [
        "ConveneValues", "ConveneCore", "convene", "ConveneCLI", "ConveneStore", "ConveneTesting",
        "ConveneFixtures", "Postgres", "Programs", argumentParser,
      ]),
  ],
  cxxLanguageStandard: .cxx17
)

// The thread sanitizer breaks the compiler on a pure room, and has nothing to find there.
if Context.environment["CONVENE_SEAM_ONLY"] != nil {
  let seam: Set = [
    "CLibPQ", "CSpawn", "Postgres", "PostgresFaults", "PostgresTests", "Programs", "Threads",
  ]
  package.targets.removeAll { !seam.contains($0.name) }
  package.products = []
  package.dependencies = []
}
