import Foundation
import Testing

@testable import Postgres

@Suite("Scripts of dumps")
struct DumpScriptTests {
  private static let head = """
    --
    -- PostgreSQL database dump
    --

    \\restrict aB3
    SET statement_timeout = 0;
    SET client_encoding = 'UTF8';
    SELECT pg_catalog.set_config('search_path', '', false);

    """

  private static let script =
    head + """
      COPY public.seat (meeting_id, "position", "a ""b") FROM stdin;
      1\t\\N\tx\\\\.
      2\t\\\\.\t\\.y
      \\.


      COPY public.empty (n) FROM stdin;
      \\.

      COPY other."Table" (n) FROM stdin;
      \\N
      \\.

      \\unrestrict aB3

      """

  private static func read(_ text: String, cutEvery size: Int = 1 << 16) throws -> [String] {
    let bytes = Array(text.utf8)
    var place = 0
    var script = DumpScript {
      guard place < bytes.count else { return nil }
      defer { place += size }
      return Array(bytes[place..<min(place + size, bytes.count)])
    }
    var found: [String] = []
    while let table = try script.table() {
      var rows: [UInt8] = []
      while let some = try script.rows() { rows += some }
      found.append(
        "\(table.schema).\(table.name) \(table.columns): \(String(decoding: rows, as: UTF8.self))")
    }
    return found
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 64, 1 << 16])
  func `rows are found table by table, however the script is cut`(size: Int) throws {
    #expect(
      try Self.read(Self.script, cutEvery: size) == [
        "public.seat [\"meeting_id\", \"position\", \"a \\\"b\"]: 1\t\\N\tx\\\\.\n2\t\\\\.\t\\.y\n",
        "public.empty [\"n\"]: ", "other.Table [\"n\"]: \\N\n",
      ])
  }

  @Test func `rows that nobody asks for are passed over`() throws {
    let bytes = Array(Self.script.utf8)
    var isRead = false
    var script = DumpScript {
      defer { isRead = true }
      return isRead ? nil : bytes
    }
    var names: [String] = []
    while let table = try script.table() { names.append(table.name) }
    #expect(names == ["seat", "empty", "Table"])
  }

  @Test(arguments: [
    "DROP TABLE public.account;", "SELECT pg_catalog.lo_create('7');", "\\! id", "\\i /etc/passwd",
    "SET client_encoding = 'LATIN1';", "SET ROLE postgres; DROP TABLE a;",
    "COPY public.account FROM stdin;", "COPY public.account (id) FROM '/etc/passwd';",
    "COPY public.account (id) FROM PROGRAM 'id';", "COPY public.account (id) TO stdout;",
    "COPY public.account (id) FROM stdin; DROP TABLE a;", "COPY account (id) FROM stdin;",
    "COPY public.account (id, (SELECT 1)) FROM stdin;", "COPY public.account () FROM stdin;",
    "COPY public.\"\" (id) FROM stdin;", "1\t2", "\\.", " ",
    "ALTER TABLE public.account DISABLE TRIGGER ALL;",
  ])
  func `a line that is neither of rows nor of every script ends the reading`(line: String) {
    let stranger = #expect(throws: DumpScript.Stranger.self) {
      try Self.read("\(Self.head)\(line)\n\(Self.script)")
    }
    #expect(stranger?.line == line)
  }

  @Test func `a line without an end is read no further than a line is long`() {
    var pieces = 0
    var script = DumpScript {
      pieces += 1
      return [UInt8](repeating: UInt8(ascii: "-"), count: 1 << 16)
    }
    #expect(throws: DumpScript.Stranger.self) { try script.table() }
    #expect(pieces <= 17)
  }

  @Test func `a script that is cut off ends, and whoever wrote it says why`() throws {
    #expect(
      try Self.read(Self.head + "COPY public.a (n) FROM stdin;\n1\n") == ["public.a [\"n\"]: "])
  }

  @Test(arguments: [
    ("4432; 0 19163 ROW SECURITY public seat owner", "ROW SECURITY|public|seat"),
    ("6; 2615 2200 SCHEMA - public owner", "SCHEMA|-|public"),
    ("2; 3079 18255 EXTENSION - btree_gist ", "EXTENSION|-|btree_gist"),
    ("504; 1255 20030 FUNCTION public pair(uuid, text) owner", "FUNCTION|public|pair(uuid, text)"),
    ("9; 0 0 FK CONSTRAINT public seat seat_known owner", "FK CONSTRAINT|public|seat seat_known"),
    ("; Archive created at 2007-09-05 09:00:00 UTC", nil), (";     dbname: convene", nil),
    ("", nil),
  ])
  func `an entry of a list is what it is called`(line: String, told: String?) {
    let entry = DumpEntry(Substring(line))
    #expect(entry.map { "\($0.kind)|\($0.schema)|\($0.name)" } == told)
  }
}
