import Foundation
import Testing

@testable import ConveneCLI

/// A variable goes before the user's file, that before the desk's, and that before what is so anyway.
@Suite struct ConfigurationTests {
  /// A user's and a desk's file with these texts.
  private static func configured<Value>(
    user: String, desk: String = "", _ variables: [String: String] = [:],
    _ body: (Configuration) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for part in ["config/convene", "data"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: part), withIntermediateDirectories: true)
    }
    try Data(user.utf8).write(to: folder.appending(path: "config/convene/convene.toml"))
    try Data(desk.utf8).write(to: folder.appending(path: "data/convene.toml"))
    let environment = [
      "XDG_CONFIG_HOME": folder.appending(path: "config").path,
      "CONVENE_DATA": folder.appending(path: "data").path,
    ].merging(variables) { $1 }
    return try body(try Configuration(environment: environment))
  }

  @Test func `each setting comes from where it is said first`() throws {
    try Self.configured(
      user: "portal = \"https://user.example.org\"\nlanguage = 'fr'\nmail = \"\"\n",
      desk: "portal = \"https://desk.example.org\"\nmail = \"maildir:/desk\"\nlanguage = 'ar'\n",
      ["CONVENE_LANGUAGE": "en", "CONVENE_MAIL": ""]
    ) { configuration in
      #expect(configuration.values[.portal]?.text == "https://user.example.org")
      #expect(configuration.values[.portal]?.source == .file(configuration.userFile))
      #expect(configuration.values[.mail]?.text == "maildir:/desk")
      #expect(configuration.values[.mail]?.source == .file(configuration.deskFile))
      #expect(configuration.values[.language]?.source == .variable("CONVENE_LANGUAGE"))
      #expect(configuration.values[.key]?.source == .standard)
      #expect(configuration.values[.database] == nil)
      #expect(configuration.variables["CONVENE_PORTAL"] == "https://user.example.org")
      #expect(configuration.variables["CONVENE_MAIL"] == "maildir:/desk")
      #expect(configuration.variables["CONVENE_KEY"] == nil)
    }
  }

  @Test func `the meeting in use is one at each desk, and goes before a file's`() throws {
    try Self.configured(user: "meeting = \"A\"\n[meetings]\n\"elsewhere\" = \"B\"\n") {
      configuration in
      #expect(configuration.meeting == "A")
      try configuration.use("C")
      let text = try String(contentsOfFile: configuration.userFile, encoding: .utf8)
      #expect(
        text
          == "meeting = \"A\"\n[meetings]\n\"\(configuration.desk)\" = \"C\"\n\"elsewhere\" = \"B\"\n"
      )
      let folder = (configuration.userFile as NSString).deletingLastPathComponent
      let again = try Configuration(environment: [
        "XDG_CONFIG_HOME": (folder as NSString).deletingLastPathComponent,
        "CONVENE_DATA": configuration.desk,
      ])
      #expect(again.meeting == "C")
    }
  }

  @Test(arguments: [
    ("portl = \"x\"\n", "", "line 1: portl is no setting; did you mean portal?"),
    ("colour = \"x\"\n", "", "line 1: colour is no setting; there are database, data, key, mail"),
    ("[meeting]\n\"a\" = \"b\"\n", "", "line 2: [meeting] is no table of settings"),
    ("mail = 3\n", "", "line 1: is neither"),
    ("", "data = \"x\"\n", "line 1: data is no setting"),
  ])
  func `what a file may not say is refused by its line`(
    user: String, desk: String, said: String
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (part, text) in [("convene", user), ("data", desk)] {
      let place = folder.appending(path: part)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place.appending(path: "convene.toml"))
    }
    let shell = Shell(environment: [
      "XDG_CONFIG_HOME": folder.path, "CONVENE_DATA": folder.appending(path: "data").path,
    ])
    let run = try await shell("config", "show")
    #expect(run.status == 65)
    #expect(run.talk.contains("  \(said)"), "\(run.talk)")
    #expect(try await shell("--help").status == 0)
  }

  @Test func `what others may write is not read`() throws {
    try Self.configured(user: "") { configuration in
      chmod(configuration.deskFile, 0o666)
      #expect(throws: (any Error).self) {
        try Configuration(environment: ["CONVENE_DATA": configuration.desk])
      }
    }
  }

  @Test(arguments: ["postgres", "key"])
  func `no file of somebody else says which program runs or where keys lie`(
    setting: String
  ) throws {
    try Self.configured(user: "", desk: "\(setting) = \"/tmp/theirs\"\n") { configuration in
      let environment = ["CONVENE_DATA": configuration.desk]
      #expect(try Configuration(environment: environment).variables.values.contains("/tmp/theirs"))
      // Whoever runs the tests owns the file; where that is root, another does from now on.
      if geteuid() == 0 {
        chown(configuration.desk, 65_534, 65_534)
        chown(configuration.deskFile, 65_534, 65_534)
      }
      #expect(throws: (any Error).self) {
        try Configuration(environment: environment, user: 12_345)
      }
      let variable = "CONVENE_\(setting.uppercased())"
      let said = try Configuration(
        environment: environment.merging([variable: "/own"]) { $1 }, user: 12_345)
      #expect(said.variables[variable] == "/own")
    }
  }

  @Test func `a home of settings that is no whole path is none`() throws {
    let configuration = try Configuration(environment: [
      "XDG_CONFIG_HOME": "config", "HOME": "/nonexistent", "CONVENE_DATA": "/nonexistent/data",
    ])
    #expect(configuration.userFile == "/nonexistent/.config/convene/convene.toml")
  }

  @Test func `values are shown with where they are said, and no password`() async throws {
    let shell = Shell(environment: [
      "CONVENE_DATABASE": "postgresql://rana:secret@db.example.org/convene?password=secret",
      "CONVENE_DATA": "/nonexistent",
    ])
    let run = try await shell("config", "show")
    #expect(run.status == 0, "\(run.talk)")
    #expect(
      run.output.contains(
        "database\tpostgresql://rana:…@db.example.org/convene?password=…\tCONVENE_DATABASE\n"))
    #expect(run.output.contains("language\ten\tdefault\n"))
    #expect(!run.output.contains("secret"))
    #expect(run.talk.contains("/nonexistent/convene/convene.toml"))
  }
}
