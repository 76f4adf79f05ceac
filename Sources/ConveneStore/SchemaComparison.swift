import ConveneSQL
import ConveneValues
import Postgres

/// Something of the schema that is not as this program's migrations make it.
package struct SchemaDifference: Hashable, Sendable {
  package enum State: Sendable { case changed, missing, unknown }

  /// `table`, `function`, `grant` and so on; `member` of what belongs to an extension.
  package let kind: String
  /// With the schema, and of a trigger or a column with the table; of a grant the whole sentence.
  package let name: String
  package let state: State

  /// Whether it has to do with how the audit trail is written and read.
  ///
  /// What a login sets for itself has not: the program says itself where names are looked for.
  package var isOfTrail: Bool {
    switch kind {
    case "setting": name.hasSuffix(" of the database") || name.hasSuffix(" of the server")
    // Whatever is read passes through these.
    case "cast", "operator": true
    default: name.contains("public.audit_")
    }
  }

  /// Whether it is of a kind that extensions bring and the program's own migrations never make.
  package var mayBeOfExtension: Bool {
    let kinds = ["cast", "collation", "conversion", "operator", "operator class", "text search"]
    return state == .unknown && kinds.contains(kind)
  }

  package var problem: Problem {
    switch (kind, state) {
    case ("setting", _): .settingUnknown(at: name)
    case ("grant", .missing): .rightMissing(at: name)
    case ("grant", _): .rightUnknown(at: name)
    case (_, .changed): .objectChanged(at: place)
    case (_, .missing): .objectMissing(at: place)
    case (_, .unknown): .objectUnknown(at: place)
    }
  }

  private var place: String {
    switch kind {
    case "owner": "owner of \(name)"
    case "member": name
    default: "\(kind) \(name)"
    }
  }

  /// Whether it is told with `whole` already, a table or function that is missing or unknown.
  fileprivate func isPart(of whole: Set<String>) -> Bool {
    guard kind != "table", kind != "function" else { return false }
    guard kind != "grant" else {
      return whole.contains { name.hasSuffix(" \($0)") || name.contains(" \($0).") }
    }
    return whole.contains { name == $0 || name.hasPrefix("\($0).") }
  }
}

/// An object of the schema, or a right, by which it is found again.
package struct SchemaObject: Hashable, Sendable {
  package let kind: String
  package let name: String

  /// The extension that it belongs to.
  fileprivate var owningExtension: Substring? {
    kind == "member" ? name.split(separator: " ").last : nil
  }
}

/// What a schema is made of: of every object the fingerprint of its definition.
package struct SchemaObjects: Hashable, Sendable {
  package private(set) var fingerprints: [SchemaObject: String] = [:]

  /// What this program's migrations make, as `sql/objects` has it.
  package static let expected = SchemaObjects(ExpectedObjects.all.map(\.text).joined())

  /// The tables among them, as SQL writes their names.
  package var tables: [String] {
    fingerprints.keys.filter { $0.kind == "table" }.map(\.name).sorted()
  }

  /// Whether an entry of a dump is one of them, or says something of one of them.
  package func hold(_ entry: DumpEntry) -> Bool {
    let name = entry.name.replacing(" ", with: ".")
    func has(_ kind: String, _ name: String) -> Bool {
      fingerprints[SchemaObject(kind: kind, name: "\(entry.schema).\(name)")] != nil
    }
    return switch entry.kind {
    case "COMMENT", "ACL", "DEFAULT ACL": true
    case "SCHEMA": entry.name == "public"
    case "EXTENSION": entry.name == "btree_gist"
    case "TABLE", "TABLE DATA", "ROW SECURITY": has("table", entry.name)
    case "CONSTRAINT", "CHECK CONSTRAINT", "FK CONSTRAINT": has("constraint", name)
    case "FUNCTION": has("function", entry.name.replacing(", ", with: ","))
    case "INDEX": has("index", entry.name)
    case "POLICY": has("policy", name)
    case "TRIGGER": has("trigger", name) || has("table", tableOfHandover(entry) ?? "")
    default: false
    }
  }

  /// The table whose writes a handover stopped by this trigger.
  private func tableOfHandover(_ entry: DumpEntry) -> String? {
    let words = entry.name.split(separator: " ")
    return words.last == "handover_took_writes" ? words.first.map(String.init) : nil
  }

  /// Reads lines of kind, name and fingerprint with tabulators between.
  package init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3 else { continue }
      fingerprints[SchemaObject(kind: parts[0], name: parts[1])] = parts[2]
    }
  }

  fileprivate init(_ rows: [Row]) throws {
    for row in rows {
      let definition: String = try row["definition"]
      let object = SchemaObject(kind: try row["kind"], name: try row["name"])
      guard !Self.isOfHandover(object, definition) else { continue }
      fingerprints[object] = String(SHA256(of: Array(definition.utf8)).description.prefix(32))
    }
  }

  /// What a handover puts before every table, and its end takes away.
  private static func isOfHandover(_ object: SchemaObject, _ definition: String) -> Bool {
    object.kind == "trigger" && object.name.hasSuffix(".handover_took_writes")
      && definition.hasSuffix(" FOR EACH STATEMENT EXECUTE FUNCTION public.handover_guard() A")
  }

  /// The lines that `init` reads.
  package var text: String {
    fingerprints.map { "\($0.key.kind)\t\($0.key.name)\t\($0.value)\n" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
  }

  /// Extensions of which it is told what belongs to them.
  private var extensions: Set<Substring> {
    Set(fingerprints.keys.compactMap(\.owningExtension))
  }

  /// What is otherwise here than in `expected`, by kind and name.
  ///
  /// What belongs to an extension is told where it has the version that this program knows.
  package func differences(from expected: SchemaObjects) -> [SchemaDifference] {
    let known = extensions
    let found = Set(fingerprints.keys).union(expected.fingerprints.keys)
      .compactMap { object -> SchemaDifference? in
        let (now, then) = (fingerprints[object], expected.fingerprints[object])
        guard now != then, object.owningExtension.map(known.contains) ?? true else { return nil }
        return SchemaDifference(
          kind: object.kind, name: object.name,
          state: then == nil ? .unknown : now == nil ? .missing : .changed)
      }
    let whole = Set(
      found.filter { $0.state != .changed && ["table", "function"].contains($0.kind) }
        .map(\.name))
    return found.filter { !$0.isPart(of: whole) }
      .sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
  }
}

extension Store {
  /// What the schema of this database is made of, told by its catalogue.
  package func schemaObjects() throws -> SchemaObjects {
    try withPinnedPath { try SchemaObjects(rows(.serverObjects)) }
  }

  /// What of it is not as this program's migrations make it.
  package func schemaDifferences() throws -> [SchemaDifference] {
    try schemaObjects().differences(from: .expected)
  }
}
