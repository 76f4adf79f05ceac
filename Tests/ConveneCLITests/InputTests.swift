import Foundation
import Programs
import Testing

/// What stands where a file or a number is expected: refused in words, and never a bug of ours.
@Suite struct InputTests {
  private let shell = Shell(environment: ["CONVENE_DATABASE": "host=/nowhere dbname=convene"])

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder =
      FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  @Test func `a folder, a pipe and a device are no files`() async throws {
    try await withFolder { folder in
      mkfifo("\(folder)/pipe", 0o600)
      for (file, words) in [
        (folder, "it is a folder"), ("\(folder)/pipe", "is a pipe or a device"),
        ("/dev/zero", "is a pipe or a device"), ("\(folder)/none", "No such file"),
      ] {
        for command in [["organisation", "import"], ["meeting", "import"], ["solve", "seating"]] {
          let run = try await shell.run(command + [file])
          #expect(run.status == 65, "\(command) \(file)")
          #expect(run.talk.contains(words), "\(run.talk)")
          #expect(run.talk.contains("next:"))
        }
      }
    }
  }

  @Test func `a packed file is unpacked whatever it is called, and not without end`() async throws {
    try await withFolder { folder in
      func pack(_ name: String, _ content: String) throws {
        _ = try Program("/bin/sh", ["-c", "\(content) | gzip > \(folder)/\(name)"]).run()
      }
      try pack("-d.gz", "printf '2 1 ss 2 2\\n0 1 5\\n'")
      try pack("bomb.gz", "head -c 70000000 /dev/zero")
      try Data("no gzip".utf8).write(to: URL(fileURLWithPath: "\(folder)/none.gz"))
      let (status, output) = try Program(
        Shell.program.path, ["solve", "grouping", "--iterations", "100", "--", "-d.gz"], in: folder
      ).run(errors: .nothing)
      #expect(status == 0)
      #expect(String(decoding: output, as: UTF8.self) == "0\n0\n")
      let bomb = try await shell("solve", "grouping", "\(folder)/bomb.gz")
      #expect(bomb.status == 65)
      #expect(bomb.talk.contains("more than 64 MB"))
      let none = try await shell("solve", "grouping", "\(folder)/none.gz")
      #expect(none.status == 65)
      #expect(none.talk.contains("is not whole gzip"))
    }
  }

  /// Says with what status a program ended and the most memory that it held, in KB.
  private static let watch = #"""
    "$0" "$@" >/dev/null 2>&1 & p=$!
    while seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$p/status 2>/dev/null)
      [ -n "$seen" ]
    do most=$seen; sleep 0.01; done
    wait $p; echo "$? $most"
    """#

  private static func ended(
    _ arguments: [String], _ shell: Shell
  ) throws -> (status: Int, memory: Int) {
    let watched = Program(
      "/bin/sh", ["-c", watch, Shell.program.path] + arguments,
      environment: ProcessInfo.processInfo.environment.merging(shell.environment) { $1 })
    let told = String(decoding: try watched.run().output, as: UTF8.self)
    let words = told.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(words.count == 2, "\(told)")
    return (words[0], words[1])
  }

  @Test func `a file takes no more memory than the manual says`() async throws {
    try await Shell.withDatabase { shell in
      let rest = try Self.ended(["organisation", "list"], shell)
      #expect(rest.status == 0)
      let header = "name,country\n"
      for (command, text) in [
        ("organisation", header + String(repeating: "a,LB\n", count: 1_000_000)),
        ("organisation", header + String(repeating: ",", count: 5_000_000)),
        ("organisation", header + "\"" + String(repeating: "x", count: 5_000_000)),
        ("person", String(repeating: "c,", count: 1_000_000)),
        ("meeting", "[" + String(repeating: "1,", count: 1_900_000) + "1]"),
      ] {
        let most = 32 * 1024 + 8 * text.utf8.count / 1024
        let run = try await Shell.withFile(text) {
          try Self.ended([command, "import", $0], shell)
        }
        #expect(run.status == 65)
        #expect(run.memory - rest.memory < most, "\(command) \(text.prefix(20))")
      }
    }
  }

  /// Workbooks of a few kilobytes that unpack to much: a long name that each problem repeats, a long
  /// format of many styles, and a cell of signs that are written as `_x0041_`.
  private static let bombs = """
    import sys, zipfile
    def book(name, cells, styles=""):
      book = zipfile.ZipFile(sys.argv[1] + "/bomb.xlsx", "w", zipfile.ZIP_DEFLATED)
      for part, text in [
        ("xl/workbook.xml", '<workbook xmlns:r="x"><sheets><sheet name="%s" r:id="a"/></sheets></workbook>' % name),
        ("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'),
        ("xl/s.xml", '<worksheet><sheetData><row r="1">%s</row></sheetData></worksheet>' % cells),
        ("xl/styles.xml", styles or "<styleSheet/>")]:
        book.writestr(part, text)
      book.close()
      print(sum(one.file_size for one in book.infolist()))
    if sys.argv[2] == "name": book("p" * 1000000, "<c><f>1</f></c>" * 1000)
    if sys.argv[2] == "format": book("p", "<c><v>1</v></c>", '<s><numFmt numFmtId="200" formatCode="%s"/>'
      '<cellXfs>%s</cellXfs></s>' % ("0" * 1000000, '<xf numFmtId="200"/>' * 200))
    if sys.argv[2] == "signs":
      book("p", '<c t="inlineStr"><is><t>%s</t></is></c>' % ("_x0041_" * 3000000))
    """

  @Test(arguments: ["name", "format", "signs"])
  func `a workbook takes no more memory than the manual says`(bomb: String) async throws {
    try await withFolder { folder in
      let size = try Program("/usr/bin/python3", ["-c", Self.bombs, folder, bomb]).run().output
      let told = String(decoding: size, as: UTF8.self)
      let unpacked = try #require(Int(told.trimmingCharacters(in: .whitespacesAndNewlines)))
      try await Shell.withDatabase { shell in
        let rest = try Self.ended(["organisation", "list"], shell)
        let run = try Self.ended(["organisation", "import", "\(folder)/bomb.xlsx"], shell)
        #expect(run.status == 65)
        #expect(run.memory - rest.memory < 32 * 1024 + 8 * unpacked / 1024)
      }
    }
  }

  @Test(arguments: [
    ["review", "assign", "--reviews"], ["review", "assign", "--load"],
    ["selection", "run", "--places"], ["selection", "run", "--seed"],
    ["selection", "list", "--selection"], ["selection", "report", "--selection"],
    ["print", "decision", "--selection"], ["seating", "solve", "--iterations"],
    ["seating", "solve", "--seed"], ["seating", "repair", "--changes"],
    ["seating", "swap", "A-0001", "A-0002", "--round"], ["seating", "lock", "A-0001"],
    ["seating", "unlock", "A-0001"], ["seating", "absent", "A-0001"], ["audit", "show"],
    ["seating", "table", "add"], ["seating", "table", "close"],
    ["seating", "table", "change", "1", "--lowest"],
    ["seating", "table", "change", "1", "--highest"], ["meeting", "create", "--open"],
    ["meeting", "create", "--nominated"],
    ["demo", "--applicants"], ["demo", "--participants"], ["demo", "--seed"],
    ["solve", "golfers", "3-3-3", "--iterations"], ["solve", "golfers", "3-3-3", "--seconds"],
    ["solve", "golfers", "3-3-3", "--seed"],
  ])
  func `a number that nobody means is no usage`(command: [String]) async throws {
    for number in ["99999999999999999999", "-1", "1e400", "nan", ""] {
      let run = try await shell.run(command + [number])
      #expect(run.status == 64, "\(command) \(number): \(run.talk)")
    }
  }

  @Test(arguments: [
    (["review", "assign", "--reviews"], "from 1 to 100"),
    (["review", "assign", "--load"], "from 1 to 9999"),
    (["seating", "lock", "A-0001"], "from 1 to 2147483647"),
    (["solve", "golfers", "3-3-3", "--iterations"], "from 1 to 1000000000000"),
  ])
  func `the highest number there is is out of a range that is told`(
    command: [String], range: String
  ) async throws {
    let run = try await shell.run(command + ["\(Int.max)"])
    #expect(run.status == 64)
    #expect(run.talk.contains("a whole number \(range)"), "\(run.talk)")
  }
}
