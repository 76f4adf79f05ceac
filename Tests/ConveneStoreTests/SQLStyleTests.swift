import ConveneSQL
import Testing

struct SQLStyleTests {
  static let files = ((try? Project.paths(below: "sql", suffix: ".sql")) ?? [])
    .filter { $0 != "sql/schema.sql" }

  @Test func `migrations are numbered without a gap`() {
    let names = SchemaMigration.all.map(\.name)
    #expect(names.count > 10)
    #expect(
      names.allSatisfy { $0.wholeMatch(of: /[0-9]{4}_[a-z]+(_[a-z]+)*/) != nil }, "\(names)")
    #expect(names.map { Int($0.prefix(4)) } == Array(1...names.count))
  }

  @Test(arguments: SchemaMigration.all.map(\.name))
  func `a migration says what it is about and leaves the transaction to the migrator`(
    name: String
  ) throws {
    let text = try #require(SchemaMigration.all.first { $0.name == name }).text
    #expect(text.hasPrefix("-- "))
    let words = SQLWords(text).words
    let outside = ["COMMIT", "ROLLBACK", "CONCURRENTLY"]
    #expect(words.filter(outside.contains) == [])
  }

  @Test(arguments: SchemaMigration.all.map(\.name))
  func `a constraint is given its name`(name: String) throws {
    let text = try #require(SchemaMigration.all.first { $0.name == name }).text
    #expect(Self.nameless(text) == [])
  }

  @Test func `a constraint without a name is found`() {
    #expect(
      Self.nameless(
        """
        CREATE TABLE t (
          a int PRIMARY KEY, b int CHECK (b > 0), c int REFERENCES t (a), UNIQUE (a, b),
          d int CONSTRAINT t_d CHECK (d > 0), CONSTRAINT t_c UNIQUE (c),
          FOREIGN KEY (b) REFERENCES t (a), EXCLUDE (a WITH =)
        );
        CREATE UNIQUE INDEX t_once ON t (a);
        """) == ["PRIMARY", "CHECK", "REFERENCES", "UNIQUE", "FOREIGN", "EXCLUDE"])
  }

  private static func nameless(_ sql: String) -> [String] {
    let text = SQLWords(sql)
    return text.words.indices.filter { place in
      switch text[place] {
      // What a policy lets in has no name of its own.
      case "CHECK": text[place - 2] != "CONSTRAINT" && text[place - 1] != "WITH"
      case "PRIMARY", "FOREIGN", "EXCLUDE": text[place - 2] != "CONSTRAINT"
      case "UNIQUE": text[place - 2] != "CONSTRAINT" && text[place - 1] != "CREATE"
      case "REFERENCES": text[place - 1] != ")"
      default: false
      }
    }.map { text[$0] }
  }

  @Test(arguments: files)
  func `keywords are upper case`(file: String) throws {
    #expect(Self.lowered(try Project.text(file)) == [])
  }

  @Test func `a lower-case keyword is found`() {
    #expect(Self.lowered("SELECT a from b -- where\nwhere c = 'and'") == ["from", "where"])
  }

  private static func lowered(_ sql: String) -> [String] {
    let keywords: Set = [
      "and", "as", "by", "case", "check", "constraint", "create", "default", "delete", "distinct",
      "else", "end", "exists", "foreign", "from", "group", "having", "insert", "into",
      "join", "left", "limit", "not", "null", "on", "or", "order", "over", "partition", "primary",
      "references", "returning", "select", "set", "then", "union", "unique", "update",
      "using", "when", "where", "with",
    ]
    return SQLWords(sql).words.filter(keywords.contains)
  }

  @Test(arguments: files)
  func `lines end without blanks, and the file with one line end`(file: String) throws {
    let text = try Project.text(file)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.contains("\t"))
    #expect(!text.split(separator: "\n").contains { $0.last == " " })
  }

  @Test(arguments: files.filter { !$0.hasPrefix("sql/tests/") })
  func `columns are named one by one`(file: String) throws {
    let text = SQLWords(try Project.text(file))
    let starred = text.words.indices.filter {
      text[$0] == "*" && ["SELECT", "RETURNING", "DISTINCT"].contains(text[$0 - 1])
    }
    let meant = file.hasSuffix("0008_audit.sql") ? ["RETURNING"] : []
    #expect(starred.map { text[$0 - 1] } == meant)
  }

  @Test(arguments: Query.allCases.filter { $0.rawValue.hasSuffix("_list") })
  func `a list is in a stated order`(query: Query) {
    #expect(query.sql.contains("ORDER BY"))
  }
}
