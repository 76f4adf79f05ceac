import ConveneStore
import ConveneTesting
import ConveneValues
import Postgres
import Testing

/// Every rule of the schema is worded, or it is said why no command breaks it.
@Suite(.serialized) struct RefusalLawTests {
  private func isWorded(_ rule: String) -> Bool {
    Refusal(PostgresError(sqlState: "23505", message: "", constraint: rule)) != nil
  }

  @Test func `what stands once is a refusal, or no command writes it twice`() async throws {
    let rules = try await TestDatabase().withRollback { connection in
      try connection.rows(Statement(name: "", sql: RefusalLaw.onceOnly)).map {
        try $0["name"] as String
      }
    }
    #expect(rules.count > 90)
    #expect(rules.filter { !isWorded($0) }.sorted() == RefusalLaw.unbroken.keys.sorted())
  }

  @Test func `what a row points to is there, and it is said why`() async throws {
    let references = try await TestDatabase().withRollback { connection in
      try connection.rows(Statement(name: "", sql: RefusalLaw.references)).map {
        (name: try $0["name"] as String, pointed: try $0["pointed"] as String)
      }
    }
    #expect(references.count > 90)
    #expect(Set(references.map(\.pointed)).sorted() == RefusalLaw.stays.keys.sorted())
  }
}
