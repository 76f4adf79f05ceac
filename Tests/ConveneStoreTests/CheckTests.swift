import ConveneSQL
import ConveneTesting
import Postgres
import Testing

@Suite(.serialized) struct CheckTests {
  @Test(arguments: Check.all.map(\.name))
  func `an empty database breaks no invariant`(name: String) async throws {
    let check = try Check.named(name)
    let broken = try await TestDatabase().withRollback { try $0.broken(check) }
    #expect(broken == 0)
  }

  @Test(arguments: Check.all.map(\.name))
  func `a small meeting breaks no invariant`(name: String) async throws {
    let check = try Check.named(name)
    let broken = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      return try connection.broken(check)
    }
    #expect(broken == 0)
  }

  @Test(arguments: Breach.all)
  func `a breach of an invariant is found`(breach: Breach) async throws {
    let check = try Check.named(breach.check)
    let broken = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script("SET LOCAL session_replication_role = replica")
      try connection.script(breach.sql)
      return try connection.broken(check)
    }
    #expect(broken == breach.rows)
  }

  @Test(arguments: Check.all.map(\.name))
  func `an invariant begins with what holds, in one sentence`(name: String) throws {
    let lines = try Check.named(name).text.split(separator: "\n")
    let sentence = lines.prefix { $0.hasPrefix("-- ") }.joined(separator: " ")
    #expect(sentence.wholeMatch(of: /-- [A-Z][^.]*\./) != nil, "\(sentence)")
  }

  @Test func `every invariant has a breach`() {
    #expect(Set(Breach.all.map(\.check)) == Set(Check.all.map(\.name)))
  }
}

extension Check {
  fileprivate static func named(_ name: String) throws -> Check {
    try #require(all.first { $0.name == name })
  }
}

extension Connection {
  /// How many rows break the invariant.
  fileprivate func broken(_ check: Check) throws -> Int {
    try rows(Statement(name: "", sql: check.text)).count
  }
}
