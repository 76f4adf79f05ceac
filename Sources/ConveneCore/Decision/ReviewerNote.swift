import ConveneValues

/// A reviewer whom whoever signs has to know of: several seats hang on their points, or they disagree
/// with the others beyond chance.
package struct ReviewerNote: Hashable, Sendable {
  package let reviewer: SelectionEffect.Named
  /// Who would lose and who would get a seat without them.
  package let leaving: [SelectionEffect.Named]
  package let entering: [SelectionEffect.Named]
  package let agreement: ReviewerAgreement?

  package var disagrees: Bool { agreement?.disagrees ?? false }

  /// Another reads what they read, where that is due.
  package var command: String {
    disagrees
      ? "convene review assign --instead-of \(reviewer.code) --because TEXT"
      : "convene review assign --more "
        + (leaving + entering).map(\.code).sorted().joined(separator: ",")
  }

  /// Those to be named, by code: whose points would change more than one seat, and who disagrees.
  ///
  /// - Parameter names: of reviewers by code.
  package static func all(
    _ assessment: Assessment, names: [String: String] = [:]
  ) -> [ReviewerNote] {
    let agreements = Dictionary(
      (assessment.reviewers ?? []).map { ($0.reviewer, $0) },
      uniquingKeysWith: { first, _ in first })
    let absences = Dictionary(
      assessment.absences.map { ($0.reviewer, $0) }, uniquingKeysWith: { first, _ in first })
    func named(_ codes: [String]) -> [SelectionEffect.Named] {
      codes.compactMap { assessment[$0].map(SelectionEffect.Named.init) }
    }
    return Set(agreements.keys).union(absences.keys).sorted().compactMap { code in
      let (absence, agreement) = (absences[code], agreements[code])
      guard (absence?.leaving.count ?? 0) > 1 || agreement?.disagrees == true else { return nil }
      return ReviewerNote(
        reviewer: SelectionEffect.Named(code: code, name: names[code] ?? ""),
        leaving: named(absence?.leaving ?? []), entering: named(absence?.entering ?? []),
        agreement: agreement)
    }
  }

  /// A sentence in plain English for each thing to be known, without names.
  var linesByCode: [String] {
    let who = reviewer.code
    var lines: [String] = []
    if let agreement, agreement.disagrees {
      lines.append("reviewer \(who) disagrees with the others beyond chance")
    }
    if leaving.count > 1 {
      lines.append(
        "reviewer \(who): by points alone, without these \(leaving.count) of the highest would be "
          + entering.map(\.code).joined(separator: ", ") + " in the place of "
          + leaving.map(\.code).joined(separator: ", "))
    }
    return lines
  }
}
