import ConveneService
import ConveneStore
import ConveneTables
import ConveneTesting
import ConveneValues
import Foundation
import Postgres

extension PostgresBench {
  /// A table of people through the use case, beside the same table staged and checked in SQL alone.
  func people() async throws -> [Figure] {
    let count = 10_000
    let file = FileManager.default.temporaryDirectory.appending(
      path: "convene-people-\(getpid()).csv")
    let table = Self.table(count)
    try Data(table).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let settings = try await settingsWithAccount()
    var times: [(ours: Double, theirs: Double, refusing: Double)] = []
    for _ in 1...rounds {
      let desk = try await Secretariat.open(settings, login: "benchmark")
      let emptied = "TRUNCATE person, organisation CASCADE;"
      try programs.run("psql", ["-X", "-q"], input: [emptied, "VACUUM ANALYZE;"])
      let theirs = try programs.psqlTotal(Self.staged(file.path(percentEncoded: false)))
      try programs.run("psql", ["-X", "-q"], input: [emptied, "VACUUM ANALYZE;"])
      let ours = try await timedAwaiting { _ = try await desk.importPeople(table) }
      let refusing = await timedAwaiting { _ = try? await desk.importPeople(Self.broken(table)) }
      try programs.run("psql", ["-X", "-q"], input: [emptied])
      await desk.close()
      times.append((ours, theirs, refusing))
    }
    let ratio = times.map { $0.ours / $0.theirs }.median
    return [
      Figure(
        what: "import of 10,000 people from CSV",
        reached: "\(ratio.text(2)) x (\(times.map(\.ours).median.text(3)) s)",
        asked: "at most 3 x", limit: "staged COPY \(times.map(\.theirs).median.text(3)) s",
        isMet: ratio <= 3),
      Figure(
        what: "  the same refused, a problem in every row",
        reached: "\(times.map(\.refusing).median.text(3)) s", asked: "", limit: "", isMet: nil),
    ]
  }

  /// A list that somebody else keeps, with its own columns and without addresses.
  func lists() async throws -> [Figure] {
    let count = 7_830
    let list = RealList(count: count, faultyThousandths: 0, seed: 1)
    let faulty = RealList(count: count, faultyThousandths: 20, seed: 1)
    let form = TableForm(
      namings: [
        .init(theirs: "Person_Name", ours: "name"),
        .init(theirs: "Institution", ours: "organisation"),
        .init(theirs: "Nation", ours: "country"),
      ], fillings: [.init(column: "languages", value: "en")])
    let settings = try await settingsWithAccount()
    var times: [(whole: Double, kept: Double)] = []
    for _ in 1...rounds {
      let desk = try await Secretariat.open(settings, login: "benchmark")
      let emptied = "TRUNCATE person, organisation CASCADE;"
      try programs.run("psql", ["-X", "-q"], input: [emptied, "VACUUM ANALYZE;"])
      let whole = try await timedAwaiting { _ = try await desk.importPeople(list.file, form: form) }
      try programs.run("psql", ["-X", "-q"], input: [emptied, "VACUUM ANALYZE;"])
      let kept = try await timedAwaiting {
        _ = try await desk.importPeople(faulty.file, form: form, keepingGood: true)
      }
      try programs.run("psql", ["-X", "-q"], input: [emptied])
      await desk.close()
      times.append((whole, kept))
    }
    let whole = times.map(\.whole).median
    return [
      Figure(
        what: "import of a list of 7,830 without addresses", reached: "\(whole.text(2)) s",
        asked: "under 3 s", limit: "", isMet: whole < 3),
      Figure(
        what: "  the same with faults in 2 of 100 rows, the good ones kept",
        reached: "\(times.map(\.kept).median.text(2)) s", asked: "", limit: "", isMet: nil),
    ]
  }

  /// Where the desks are opened; the first of them brings the account.
  func settingsWithAccount() async throws -> Settings {
    var settings = Settings(environment: [:])
    settings.database = conninfo
    let archive = Archive(Database(conninfo), as: "benchmark")
    if try await !archive.migrate().isEmpty {
      try await archive.database.enrol(name: "Benchmark (invented)")
    }
    await archive.close()
    return settings
  }

  private static func table(_ count: Int) -> [UInt8] {
    let countries = ["EG", "JO", "LB", "MA", "TN", "SD", "IQ", "OM"]
    var text = "name,name_ar,email,organisation,country,sector,languages,gender,position\n"
    for number in 0..<count {
      // Every hundredth person stands in it twice, as lists that were put together do.
      let person = number % 100 == 99 ? number - 1 : number
      text += "Person Number \(person),شخص رقم \(person),person\(person)@example.org,"
      text += "\"Institute \(person % 900), Department\",\(countries[person % 8]),academia,"
      text += "ar en,\(person % 2 == 0 ? "f" : "m"),Head of Section \(person % 40)\n"
    }
    return Array(text.utf8)
  }

  private static func broken(_ table: [UInt8]) -> [UInt8] {
    Array(String(decoding: table, as: UTF8.self).replacing("@", with: " at ").utf8)
  }

  /// What somebody who knows SQL would type for the same table and the same rules.
  private static func staged(_ path: String) -> [String] {
    let columns = "name, name_ar, email, organisation, country, sector, languages, gender, position"
    return [
      """
      CREATE TEMP TABLE staged (
        row int GENERATED ALWAYS AS IDENTITY, name text, name_ar text, email text,
        organisation text, country text, sector text, languages text, gender text, position text);
      """,
      "\\copy staged (\(columns)) FROM '\(path)' WITH (FORMAT csv, HEADER)",
      """
      SELECT row, 'name' FROM staged WHERE btrim(coalesce(name, '')) = ''
      UNION ALL SELECT row, 'email' FROM staged
        WHERE email !~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'
      UNION ALL SELECT row, 'country' FROM staged
        WHERE NOT EXISTS (SELECT FROM country WHERE code = upper(staged.country))
      UNION ALL SELECT row, 'gender' FROM staged WHERE gender NOT IN ('f', 'm', 'x')
      UNION ALL SELECT row, 'languages' FROM staged WHERE btrim(coalesce(languages, '')) = ''
      UNION ALL SELECT min(row), 'twice' FROM staged
        GROUP BY lower(email), name HAVING count(DISTINCT (country, organisation, gender)) > 1
      ORDER BY 1;
      """,
      """
      INSERT INTO organisation (id, name, short_name, city, names, sector)
      SELECT gen_random_uuid(), min(organisation), '', '', '{}', min(sector)
      FROM staged GROUP BY lower(organisation);
      """,
      """
      INSERT INTO person (
        id, name, names, honorific, position, email, organisation_id, country, languages, gender)
      SELECT DISTINCT ON (lower(email), staged.name)
        gen_random_uuid(), staged.name, jsonb_build_object('ar', name_ar), '{}',
        jsonb_build_object('en', position), email, organisation.id, upper(staged.country),
        string_to_array(languages, ' '), gender
      FROM staged JOIN organisation ON lower(organisation.name) = lower(staged.organisation)
      ORDER BY lower(email), staged.name, row;
      """,
    ]
  }
}
