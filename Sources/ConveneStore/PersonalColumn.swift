import ConveneCore
import ConveneSQL

/// A column as the inventory of personal data labels it.
///
/// The inventory is `sql/personal/columns.tsv`; a test holds it equal to the schema.
package struct PersonalColumn: Hashable, Sendable {
  package enum Sort: String, CaseIterable, Sendable {
    /// Says nothing about anybody.
    case none
    /// Published, or printed for everybody.
    case `public`
    case personal
    case sensitive
    /// For those alone who may see secrets.
    case secret
  }

  /// What becomes of it when whom it is about is forgotten.
  package enum Forgetting: String, CaseIterable, Sendable {
    case nothing = "-"
    case erased
    /// Points, dates and categories, under the code of an application.
    case stays
    /// About staff, or in words of the secretariat: of nobody in the directory.
    case apart
  }

  package let table: String
  /// `*` for all columns of a table that says nothing about anybody.
  package let name: String
  package let sort: Sort
  package let forgetting: Forgetting
  /// The clock that erases it; nil where none does.
  package let clock: RetentionKind?
  package let purpose: String

  /// Whether it is shown to whoever asks what is held on somebody.
  package var isOfPeople: Bool { [.erased, .stays].contains(forgetting) }

  /// The whole inventory, in its order.
  package static let all = PersonalLabels.all.flatMap { read($0.text) }

  /// Reads lines of table, columns with commas between, and what is said of them; a line that cannot
  /// be read is left out, so that its columns are found unlabelled.
  package static func read(_ text: String) -> [PersonalColumn] {
    text.split(separator: "\n").dropFirst().flatMap { line -> [PersonalColumn] in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 6, let sort = Sort(rawValue: parts[2]),
        let forgetting = Forgetting(rawValue: parts[3])
      else { return [] }
      return parts[1].split(separator: ",").map { name in
        PersonalColumn(
          table: parts[0], name: String(name), sort: sort, forgetting: forgetting,
          clock: RetentionKind(rawValue: parts[4]), purpose: parts[5])
      }
    }
  }
}
