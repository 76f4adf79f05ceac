import Postgres
import Testing

@Suite("Connections")
struct ConnectionTests {
  @Test(arguments: [true, false])
  func `a broken rule is named, with its table and statement`(prepares: Bool) async throws {
    try await withDatabase {
      $0.prepares = prepares
    } _: { database in
      let table = "seat_\(prepares)"
      try await database.withTable(
        table,
        """
        person int CONSTRAINT \(table)_person_once_102081 UNIQUE,
        place int CONSTRAINT \(table)_place_2007 CHECK (place > 0)
        """
      ) {
        let take = Statement(name: "seat_take", sql: "INSERT INTO \(table) VALUES ($1, $2)")
        try await database.write { try $0.execute(take, 4711, 1) }
        let twice = await #expect(throws: PostgresError.self) {
          try await database.write { try $0.execute(take, 4711, 1) }
        }
        #expect(
          twice
            == PostgresError(
              sqlState: "23505",
              message: "duplicate key value violates unique constraint "
                + "\"\(table)_person_once_102081\"",
              statement: "seat_take", constraint: "\(table)_person_once", table: table))
        #expect(!"\(try #require(twice))".contains("4711"))
        let nowhere = await #expect(throws: PostgresError.self) {
          try await database.write { try $0.execute(take, 5, 0) }
        }
        #expect(nowhere?.constraint == "\(table)_place_2007")
        #expect(nowhere?.sqlState == "23514")
      }
    }
  }

  @Test(arguments: [
    ("seat_person_once_102081", "seat_person_once"), ("_102081", "_102081"),
    ("102081", "102081"), ("rule_2007", "rule_2007"), ("seat_10208a", "seat_10208a"),
    ("seat_", "seat_"), ("", ""),
  ])
  func `only the number of a shard is taken off a name`(name: String, short: String) {
    let error = PostgresError(sqlState: "23505", message: "", constraint: name, table: name)
    #expect(error.constraint == short)
    #expect(error.table == short)
  }

  @Test(arguments: [
    (
      "23505", "duplicate key value violates unique constraint \"seat_once_102081\"", nil,
      "seat_once"
    ),
    (
      "23503",
      "update or delete on table \"session\" violates foreign key constraint \"seat_known\" on "
        + "table \"seat\"", nil, "seat_known"
    ),
    ("23514", "the reviewer is in a conflict of interest", "rating_free", "rating_free"),
    ("23514", "a conflict of interest", "rating_free: give it to others.", "rating_free"),
    ("23514", "the reviewer is in a conflict of interest", "See the manual.", nil),
    (
      "23502", "null value in column \"a\" of relation \"b\" violates not-null constraint", nil, nil
    ),
    ("42883", "no such function", "rating_free", nil),
    ("XX000", "constraint \"seat_once\"", nil, nil),
  ])
  func `a rule whose name got lost on the way is read from what was said`(
    state: String, message: String, hint: String?, rule: String?
  ) {
    let error = PostgresError(sqlState: state, message: message, hint: hint)
    #expect(error.constraint == rule)
    let named = PostgresError(sqlState: state, message: message, constraint: "own", hint: hint)
    #expect(named.constraint == "own")
  }

  @Test(arguments: [
    ("54000", "word is too long in tsquery: \"Hala Nassar\"", "word is too long in tsquery: …"),
    ("42601", "syntax error in tsquery: \"Hala Nassar\"", "syntax error in tsquery: …"),
    (
      "22P02", "invalid input syntax for type uuid: \"Hala\"",
      "invalid input syntax for type uuid: …"
    ),
    ("42P01", "relation \"seat\" does not exist", "relation \"seat\" does not exist"),
  ])
  func `no message repeats a value`(state: String, message: String, told: String) {
    #expect(PostgresError(sqlState: state, message: message).message == told)
  }

  @Test func `a guard of another machine is known by its hint`() async throws {
    try await withDatabase { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.write {
          try $0.script(
            """
            DO $$ BEGIN
              RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation', HINT = 'seat_guarded_102081';
            END $$
            """)
        }
      }
      #expect(error?.constraint == "seat_guarded")
    }
  }

  @Test func `a transaction begins with messages of their own, at one round trip`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let settings = [
        Database.Setting("app.one", "1'; SELECT 1"), Database.Setting("app.two", "2"),
      ]
      let seen = try await database.read(settings: settings) { connection in
        try connection.rows(
          """
          SELECT query, current_setting('app.one') AS one, current_setting('app.two') AS two,
            current_setting('transaction_read_only') AS reads
          FROM pg_stat_activity WHERE pid = pg_backend_pid()
          """
        ).map { [try $0["one"], try $0["two"], try $0["reads"]] as [String] }
      }
      #expect(seen == [["1'; SELECT 1", "2", "on"]])
      let wrong = await #expect(throws: PostgresError.self) {
        try await database.read(settings: [
          Database.Setting("app.one", "1"), Database.Setting("role", "nobody_at_all"),
          Database.Setting("app.two", "2"),
        ]) { _ in }
      }
      #expect(wrong?.sqlState == "22023")
      #expect(wrong?.index == nil)
      let after: String? = try await database.read {
        try $0.rows("SELECT current_setting('app.one', true) AS one")[0]["one"]
      }
      #expect(after ?? "" == "")
    }
  }

  @Test(arguments: ["integer", "uuid", "timestamptz", "jsonb", "text[]", "boolean"])
  func `an error about a value does not repeat the value`(type: String) async throws {
    try await withDatabase { database in
      let secret = "Leila \"Haddad\" {"
      let error = await #expect(throws: PostgresError.self) {
        try await database.read {
          try $0.rows(Statement(name: "secret", sql: "SELECT $1::\(type)"), secret)
        }
      }
      let description = "\(try #require(error))"
      #expect(error?.sqlState.hasPrefix("22") == true)
      #expect(!description.contains("Leila") && !description.contains("Haddad"))
    }
  }

  @Test func `a session speaks UTC, UTF-8 and the styles that are read here`() async throws {
    try await withDatabase {
      $0.statementTimeout = .milliseconds(1500)
      $0.lockTimeout = .seconds(2)
    } _: { database in
      let settings = try await database.read { connection in
        try [
          "TimeZone", "DateStyle", "client_encoding", "bytea_output", "standard_conforming_strings",
          "array_nulls", "statement_timeout", "lock_timeout", "application_name",
        ].map {
          try connection.rows("SELECT current_setting($1::text) AS value", $0)[0]["value"] as String
        }
      }
      #expect(
        settings == ["UTC", "ISO, MDY", "UTF8", "hex", "on", "on", "1500ms", "2s", "tests"])
    }
  }

  @Test func `a statement that takes too long is ended`() async throws {
    try await withDatabase {
      $0.statementTimeout = .milliseconds(50)
    } _: { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.read { try $0.execute("SELECT pg_sleep(10)") }
      }
      #expect(error?.sqlState == "57014")
    }
  }

  @Test func `options of the address stay beside the session's`() async throws {
    let address = try TestServer.conninfo()
    let separator = address.contains("://") ? (address.contains("?") ? "&" : "?") : " "
    let setting =
      address.contains("://")
      ? "options=-c%20work_mem%3D3MB%20-c%20array_nulls%3Doff"
      : "options='-c work_mem=3MB -c array_nulls=off'"
    let database = Database(address + separator + setting)
    let values = try await database.read { connection in
      let row = try connection.rows(
        """
        SELECT current_setting('work_mem') AS a, current_setting('TimeZone') AS b,
          current_setting('array_nulls') AS c
        """)[0]
      return [try row["a"] as String, try row["b"], try row["c"]]
    }
    await database.close()
    #expect(values == ["3MB", "UTC", "on"])
  }

  @Test(arguments: [true, false])
  func `a named statement is prepared once, or never`(prepares: Bool) async throws {
    try await withDatabase {
      $0.poolBound = 1
      $0.prepares = prepares
    } _: { database in
      let statement = Statement(name: "person_find", sql: "SELECT $1::int + 1 AS number")
      let numbers = try await database.withConnection { connection in
        try (1...3).map { try connection.rows(statement, $0)[0]["number"] as Int }
      }
      #expect(numbers == [2, 3, 4])
      let prepared = try await database.read {
        try $0.rows("SELECT name FROM pg_prepared_statements").map { try $0["name"] as String }
      }
      #expect(prepared == (prepares ? ["person_find"] : []))
      let other = try await database.read {
        try $0.rows(Statement(name: "person_find", sql: "SELECT 'other' AS word"))[0]["word"]
          as String
      }
      #expect(other == "other")
    }
  }

  @Test func `a statement is described without running it`() async throws {
    try await withDatabase { database in
      let description = try await database.read {
        try $0.describe("SELECT $1::uuid AS id, $2::text[] AS names, $3::timestamptz AS at")
      }
      #expect(
        description
          == StatementDescription(
            parameters: ["uuid", "text[]", "timestamp with time zone"],
            columns: ["id", "names", "at"]))
      let silent = try await database.read { try $0.describe("SET LOCAL lock_timeout = 1") }
      #expect(silent == StatementDescription(parameters: [], columns: []))
      let error = await #expect(throws: PostgresError.self) {
        try await database.read { try $0.describe("SELECT nowhere") }
      }
      #expect(error?.sqlState == "42703")
    }
  }

  @Test func `rows are copied as they are, however many`() async throws {
    try await withDatabase { database in
      try await database.withTable("copied", "n int, t text") {
        let texts = ["", "\\N", "\\.", "a\tb\nc\rd\\", "أهلا", nil]
        let count = try await database.write {
          try $0.copyIn(
            "COPY copied FROM STDIN",
            rows: (0..<30_000).lazy.map { [$0, texts[$0 % texts.count]] })
        }
        #expect(count == 30_000)
        let first = try await database.read {
          try $0.rows("SELECT t FROM copied ORDER BY n LIMIT 6").map { try $0["t"] as String? }
        }
        #expect(first == texts)
      }
    }
  }

  @Test func `a copy that fails leaves a connection that works`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      try await database.withTable("uncopied", "n int CONSTRAINT uncopied_small CHECK (n < 9)") {
        let commands: [(String, [[(any PostgresEncodable)?]], String)] = [
          ("COPY uncopied FROM STDIN", [[1], [10]], "23514"),
          ("COPY uncopied FROM STDIN", [["x"]], "22P02"),
          ("COPY uncopied FROM STDIN", [["\0"]], "22021"),
          ("COPY uncopied TO STDOUT", [], "0A000"),
          ("SELECT 1", [], "42601"),
        ]
        for (command, rows, sqlState) in commands {
          let connection = try await database.withConnection { connection in
            let before: Int = try connection.rows("SELECT pg_backend_pid() AS n")[0]["n"]
            let error = #expect(throws: PostgresError.self) {
              try connection.copyIn(command, rows: rows)
            }
            #expect(error?.sqlState == sqlState)
            return before == (try connection.rows("SELECT pg_backend_pid() AS n")[0]["n"] as Int)
          }
          #expect(connection, "\(command)")
        }
        #expect(try await database.number("SELECT count(*) AS number FROM uncopied") == 0)
      }
    }
  }

  @Test(arguments: ["COPY copy_as_statement FROM STDIN", "COPY copy_as_statement TO STDOUT"])
  func `COPY as a statement is refused and harms nothing`(command: String) async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let states = try await database.withConnection { connection in
        try connection.script(
          "CREATE TEMP TABLE copy_as_statement AS SELECT generate_series(1, 9) AS n")
        let script = #expect(throws: PostgresError.self) { try connection.script(command) }
        let statement = #expect(throws: PostgresError.self) {
          try connection.execute(Statement(name: "", sql: command))
        }
        #expect(try connection.rows("SELECT 1 AS n")[0]["n"] == 1)
        return [script?.sqlState, statement?.sqlState]
      }
      #expect(states == ["0A000", "0A000"])
    }
  }

  @Test func `a script runs many statements, all or none`() async throws {
    try await withDatabase { database in
      try await database.withTable("scripted", "n int") {
        try await database.withConnection {
          try $0.script("INSERT INTO scripted VALUES (1); INSERT INTO scripted VALUES (2);")
        }
        await #expect(throws: PostgresError.self) {
          try await database.withConnection {
            try $0.script("INSERT INTO scripted VALUES (3); SELECT 1 / 0;")
          }
        }
        try await database.withConnection { try $0.script("-- nothing at all") }
        #expect(try await database.number("SELECT count(*) AS number FROM scripted") == 2)
      }
    }
  }
}
