import ConveneFixtures
import ConveneTables
import ConveneValues
import Testing

@Suite struct TOMLTests {
  private static let file = """
    # where letters go
    mail = "maildir:/srv/mail"  # ours
    portal = 'https://meetings.example.org/a#b'

    [meetings]
    "/srv/convene" = "EGM-2007-09"
    bare-key_1 = "tab\\tquote\\"back\\\\ \\u00e9"
    """

  @Test func `comments, tables and texts are read`() {
    let read = TOML(Self.file)
    #expect(read.problems.isEmpty)
    #expect(
      read.entries.map { [$0.table, $0.key, $0.value, "\($0.line)"] } == [
        ["", "mail", "maildir:/srv/mail", "2"],
        ["", "portal", "https://meetings.example.org/a#b", "3"],
        ["meetings", "/srv/convene", "EGM-2007-09", "6"],
        ["meetings", "bare-key_1", "tab\tquote\"back\\ é", "7"],
      ])
  }

  @Test(arguments: [
    "mail", "mail =", "mail = 3", "mail = \"open", "= \"text\"", "mail = \"a\" \"b\"", "[open",
    "[a] b", "mail = \"\\q\"", "mail = \"\\ud800\"", "mail = '''a'''", "a.b = \"c\"",
  ])
  func `what is not of this part of TOML is refused by its line`(line: String) {
    let read = TOML("# first\n\(line)\n")
    #expect(read.entries.isEmpty)
    #expect(read.problems.map(\.at) == ["line 2"])
    #expect(read.problems.map(\.key) == ["toml-not-read"])
  }

  @Test func `a key that is said twice is refused where it is said again`() {
    let read = TOML("mail = \"a\"\n[meetings]\nmail = \"b\"\nmail = \"c\"\r\n")
    #expect(read.entries.map(\.value) == ["a", "b"])
    #expect(read.problems.map { "\($0.at) \($0.key)" } == ["line 4 toml-said-twice"])
  }

  @Test func `one key is said otherwise and all else stays`() {
    let said = TOML(Self.file).saying("EGM-2038", of: "/srv/convene", in: "meetings")
    #expect(said == Self.file.replacing("\"EGM-2007-09\"", with: "\"EGM-2038\""))
    let added = TOML(Self.file).saying("X", of: "a \"b\\\u{1}", in: "meetings")
    #expect(TOML(added).entries.count == TOML(Self.file).entries.count + 1)
    #expect(
      TOML(added).entries.contains {
        $0.table == "meetings" && $0.key == "a \"b\\\u{1}" && $0.value == "X"
      })
    #expect(TOML("").saying("x", of: "b", in: "a") == "[a]\nb = \"x\"\n")
    #expect(
      TOML("[a]\nc = \"d\"\n\n[e]\n").saying("x", of: "b", in: "a")
        == "[a]\nb = \"x\"\nc = \"d\"\n\n[e]\n")
  }
}
