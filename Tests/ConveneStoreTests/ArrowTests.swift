import Testing

/// Reads what every file imports; the build looks at that only when it begins from nothing, and
/// then lets a room be seen through another one.
struct ArrowTests {
  private static func dependencies() throws -> [String: Set<String>] {
    let package = try Project.text("Package.swift").replacing(/\s+/, with: " ")
    let targets = package.matches(
      of:
        /(?:room|tests|executableTarget)\( ?(?:name: )?"([^"]+)"(?:, (?:dependencies: )?\[([^\]]*)\])?/
    )
    let products = Dictionary(
      uniqueKeysWithValues: package.matches(
        of: /let (\w+): Target\.Dependency = \.product\( ?name: "([^"]+)"/
      ).map { ($0.1, String($0.2)) })
    return Dictionary(
      uniqueKeysWithValues: targets.map { target in
        let names = target.2?.matches(of: /"([^"]+)"/).map { String($0.1) } ?? []
        let others = target.2?.matches(of: /\b[a-z]\w*\b(?!")/).compactMap { products[$0.output] }
        return (String(target.1), Set(names + (others ?? [])))
      })
  }

  /// What the package builds; what `make fuzz` compiles, target by target, is none of its rooms.
  private static func files() throws -> [String] {
    try ["Sources", "Tests"].flatMap { try Project.paths(below: $0, suffix: ".swift") }
      .filter { !$0.hasPrefix("Tests/Fuzz/") }
  }

  @Test func `the arrows are read as they stand`() throws {
    let dependencies = try Self.dependencies()
    #expect(dependencies["ConveneTables"] == ["ConveneValues"])
    #expect(dependencies["ConveneValues"] == [])
    #expect(dependencies["convene"] == ["ConveneCLI", "ArgumentParser"])
    #expect(dependencies["convene-portal"] == ["ConvenePortal"])
    #expect(dependencies["ConvenePortal"]?.contains("Hummingbird") == true)
    let rooms = try Self.files().map { String($0.split(separator: "/")[1]) }
    #expect(dependencies.keys.sorted() == Set(rooms).sorted())
  }

  @Test func `the plan of the house shows every arrow`() throws {
    let tests = try Set(
      Project.paths(below: "Tests", suffix: ".swift").map { $0.split(separator: "/")[1] })
    let rows = try Project.text("docs/house.md")
      .matches(of: /(?m)^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/)
      .map { row in
        (String(row.1), Set(row.2.matches(of: /`([^`]+)`/).map { String($0.1) }))
      }
    let plan = Dictionary(uniqueKeysWithValues: rows)
    #expect(try plan == Self.dependencies().filter { !tests.contains(Substring($0.key)) })
  }

  @Test func `a room imports only what it was given`() throws {
    let system: Set = ["Foundation", "Glibc", "Synchronization", "Testing"]
    let dependencies = try Self.dependencies()
    var strays: Set<String> = []
    for path in try Self.files() {
      let room = String(path.split(separator: "/")[1])
      let given = try #require(dependencies[room], "\(path)")
      for line in try Project.text(path).matches(of: /(?m)^(?:@testable )?import (\w+)/) {
        let module = String(line.1)
        if !given.contains(module), !system.contains(module) {
          strays.insert("\(room) imports \(module)")
        }
      }
    }
    #expect(strays.sorted() == [])
  }

  @Test(arguments: [
    "ConveneValues", "ConveneTables", "ConveneSolvers", "ConveneCore", "ConveneWords",
    "ConveneDocuments", "ConveneInbox", "WordTables",
  ])
  func `a pure room has no clock, no chance and no files`(room: String) throws {
    let impure = try Project.paths(below: "Sources/\(room)", suffix: ".swift").filter { path in
      let text = try Project.text(path).replacing(/(?m)^ *\/\/.*$/, with: "")
      return text.contains(/\bDate\(\)|Date\.now|SystemRandomNumberGenerator|UUID\(\)|FileManager/)
        || text.contains(/ProcessInfo|\.random\(in: [^)]*\)|FileHandle|URLSession|print\(/)
    }
    #expect(impure == [])
  }

  /// Whoever waits for a program of Foundation's waits for others too, as `Program` says.
  @Test func `programs of others are started by Programs alone`() throws {
    let starts = ["Process()", "Process.run(", "waitUntilExit", "posix_spawn"]
    let starters = try Self.files().filter { path in
      let text = try Project.text(path)
      return starts.contains { text.contains($0) }
    }
    // This law names them too, and so is found.
    #expect(
      starters == ["Sources/Programs/Program.swift", "Tests/ConveneStoreTests/ArrowTests.swift"])
  }

  /// Rooms above the store write through `perform` alone; what is left is named with its reason.
  @Test func `nothing is written outside the door`() throws {
    let doors: Set = [
      "Sources/ConveneService/Acts/Perform.swift",
      // Opens a backup's database before anybody can act in it.
      "Sources/ConveneKeeping/BackupRestore.swift",
      // The first account of a desk, and of a server: nobody is there yet who could act.
      "Sources/ConveneService/Database/Secretariat.swift",
      "Sources/ConveneService/Directory/Accounts.swift",
      // That a secret was used, by whoever shows it: it is asked before anybody is known to act.
      "Sources/ConveneService/Directory/Credentials.swift",
      "Sources/ConveneService/Directory/Passwords.swift",
      "Sources/ConveneService/Directory/SignInLetters.swift",
      // Who looked at what, which changes nothing.
      "Sources/ConveneService/Directory/Viewings.swift",
      // Measures the trail itself.
      "Sources/convene-benchmark/PostgresSoakAudit.swift",
    ]
    let writers = try Project.paths(below: "Sources", suffix: ".swift").filter { path in
      try !path.hasPrefix("Sources/ConveneStore/")
        && Project.text(path)
          .contains(/archive\.(ledger|write|writeAsOwner|install|restore)\b|\.record\(\s*"/)
    }
    #expect(Set(writers) == doors)
  }
}
