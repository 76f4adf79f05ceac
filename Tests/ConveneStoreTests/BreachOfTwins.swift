/// Breaches of what is held of twins: a row that no act tells of, and an act without its row.
extension Breach {
  private static func id(_ end: String) -> String { "'00000000-0000-7000-8000-0000000000\(end)'" }

  private static func one(_ gone: String, with kept: String) -> String {
    "INSERT INTO merged (gone_id, kept_id) VALUES (\(gone), \(kept));"
  }

  /// The act that puts two together, with a line of who is kept unless nothing was said anew.
  private static func told(
    _ gone: String, with kept: String?, act: String = "person.merge", kind: String = "person"
  ) -> String {
    let ids = (kept.map { [$0] } ?? []) + [gone]
    let changes = (kept.map { _ in [#"{"before": {}, "after": {}}"#] } ?? []) + [#"{"before": {}}"#]
    func list(_ values: [String]) -> String { values.joined(separator: ", ") }
    return """
      SELECT audit_write(
        '00000000-0000-0000-0000-000000000000', now(), \(id("c1")), '\(act)', 'directory', '{}',
        ARRAY[\(list(ids.map { _ in "'\(kind)'" }))], ARRAY[\(list(ids))]::uuid[],
        ARRAY[\(list(ids.map { _ in "NULL" }))]::uuid[],
        ARRAY[\(list(ids.map { _ in "false" }))],
        ARRAY[\(list(changes.map { "'\($0)'" }))]::jsonb[]);
      """
  }

  private static let erased = "UPDATE audit_line SET salt = NULL, change = NULL;"

  static let ofTwins = [
    Breach("merged_told", one(other, with: id("b3")) + told(other, with: id("b3")), rows: 0),
    Breach("merged_told", one(other, with: id("b3")) + told(other, with: nil), rows: 0),
    Breach(
      "merged_told", one(other, with: id("b3")) + told(other, with: id("b3")) + erased, rows: 0),
    Breach(
      "merged_told",
      one(other, with: id("a2"))
        + told(other, with: id("a2"), act: "organisation.merge", kind: "organisation"), rows: 0),
    Breach(
      "merged_told",
      one(other, with: id("b3")) + one(id("fe"), with: id("b3")) + told(other, with: id("fe"))
        + told(id("fe"), with: id("b3")), rows: 0),
    Breach("merged_told", one(other, with: id("b3"))),
    Breach(
      "merged_told",
      one(other, with: id("b3")) + told(other, with: id("b3"), act: "person.edit")),
    Breach("merged_told", one(other, with: id("b3")) + told(other, with: id("b2"))),
    Breach("merged_told", one(id("b2"), with: id("b3")) + told(id("b2"), with: id("b3"))),
    Breach("merged_told", one(id("a1"), with: id("b3")) + told(id("a1"), with: id("b3"))),
    Breach("merged_told", one(other, with: id("f1")) + told(other, with: id("f1"))),
    Breach("merged_told", told(other, with: id("b3"))),
    Breach("merged_told", one(id("b3"), with: id("b2")) + told(other, with: id("b3")), rows: 2),
  ]
}
