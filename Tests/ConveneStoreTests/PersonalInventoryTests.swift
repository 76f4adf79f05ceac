import ConveneCore
import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// The inventory of personal data beside the schema.
@Suite struct PersonalInventoryTests {
  private static func columns() async throws -> Set<[String]> {
    let rows = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT relname::text AS table, attname::text AS name
        FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0
          AND NOT attisdropped
        """
      ).map { [try $0["table"], try $0["name"]] as [String] }
    }
    return Set(rows)
  }

  /// Columns without a label, and labels without a column.
  private static func gaps(_ labels: [PersonalColumn], _ columns: Set<[String]>) -> [[String]] {
    let labelled = Set(labels.map { [$0.table, $0.name] })
    let whole = Set(labels.filter { $0.name == "*" }.map(\.table))
    let tables = Set(columns.map { $0[0] })
    return columns.filter { !labelled.contains($0) && !whole.contains($0[0]) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
      + labels.filter {
        $0.name == "*" ? !tables.contains($0.table) : !columns.contains([$0.table, $0.name])
      }
      .map { [$0.table, $0.name] }
  }

  @Test func `every column of the schema is labelled, and every label is of a column`() async throws
  {
    let columns = try await Self.columns()
    #expect(columns.count > 200)
    #expect(Self.gaps(PersonalColumn.all, columns) == [])
    #expect(
      Self.gaps(PersonalColumn.all, columns.union([["person", "passport"]]))
        == [["person", "passport"]])
    #expect(
      Self.gaps(PersonalColumn.all, columns.subtracting([["person", "email"]]))
        == [["person", "email"]])
  }

  @Test func `the statistics of every table that says something of people are made anew`()
    async throws
  {
    let text: String = try await TestDatabase().withRollback { connection in
      try #require(
        try connection.rows(
          "SELECT prosrc AS text FROM pg_proc WHERE oid = 'erase_statistics()'::regprocedure"
        ).first)["text"]
    }
    let list = try #require(text.firstMatch(of: /ANALYZE ([^;]+);/)).1
    let tables = list.split { !$0.isLetter && $0 != "_" }.map(String.init)
    #expect(tables == Set(PersonalColumn.all.filter(\.isOfPeople).map(\.table)).sorted())
  }

  @Test func `a column is labelled once, and every line of the inventory is read`() throws {
    let labels = PersonalColumn.all
    #expect(Set(labels.map { [$0.table, $0.name] }).count == labels.count)
    let lines = try Project.text("sql/personal/columns.tsv").split(separator: "\n").dropFirst()
    let written = lines.map { line in
      line.split(separator: "\t")[1].split(separator: ",").count
    }.reduce(0, +)
    #expect(labels.count == written)
    let strange = "table\tcolumns\n" + "person\tname\tpeculiar\terased\t-\tpapers\n"
    #expect(PersonalColumn.read(strange) == [])
  }

  @Test func `a table that is labelled as a whole says nothing about anybody`() async throws {
    let whole = PersonalColumn.all.filter { $0.name == "*" }
    #expect(whole.filter { $0.sort != .none || $0.forgetting != .nothing } == [])
    let leading = ["person_id", "application_id", "reviewer_id", "invitation_id", "account_id"]
    let columns = try await Self.columns()
    let led = Set(columns.filter { leading.contains($0[1]) }.map { $0[0] })
    #expect(whole.map(\.table).filter(led.contains) == [])
  }

  @Test func `what is labelled says why it is kept, and what becomes of it`() {
    let labels = PersonalColumn.all
    #expect(labels.filter { $0.sort == .none && $0.forgetting != .nothing } == [])
    #expect(labels.filter { $0.sort != .none && $0.forgetting == .nothing } == [])
    #expect(labels.filter { $0.sort != .none && $0.purpose == "-" } == [])
    #expect(labels.filter { $0.clock != nil && $0.forgetting != .erased } == [])
    #expect(Set(labels.compactMap(\.clock)) == Set(RetentionKind.allCases))
  }
}
