import ConveneCore
import ConveneTesting
import Postgres
import Testing

/// What a whole meeting is made of is what there is.
struct MovedPartTests {
  private struct Column: Hashable {
    let table: String
    let name: String
  }

  @Test func `every column of a meeting moves, or stays for a reason that is written down`()
    async throws
  {
    let columns = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT relname::text AS relname, attname::text AS attname, EXISTS (
          SELECT FROM pg_attribute AS key
          WHERE key.attrelid = pg_class.oid AND key.attname = 'meeting_id') AS is_of_meeting
        FROM pg_class
        JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
          AND relname NOT LIKE 'audit%' AND relname <> 'taken_in'
        ORDER BY 1, 2
        """
      ).map { row in
        (
          Column(table: try row["relname"], name: try row["attname"]),
          isOfMeeting: try row["is_of_meeting"] as Bool
        )
      }
    }
    let parts = Set(MovedPart.all.map(\.table))
    let told = Set(
      MovedPart.all.flatMap { part in part.columns.map { Column(table: part.table, name: $0) } })
    let missing = columns.filter { column, isOfMeeting in
      (isOfMeeting || parts.contains(column.table)) && !told.contains(column)
        && !MovedPart.isHome(column.name, of: column.table)
    }
    #expect(missing.map { "\($0.0.table).\($0.0.name)" } == [])
    let known = Set(columns.map { $0.0 })
    let called = ["invitation", "organisation", "person"].map { Column(table: $0, name: "key") }
    #expect(told.subtracting(known) == Set(called))
  }
}
