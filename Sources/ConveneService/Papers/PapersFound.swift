import ConveneCore
import ConveneStore
import ConveneValues

/// A paper of a meeting that was found by its title, and when it was printed last.
package struct FoundPaper: Sendable {
  package let paper: Paper
  /// In the meeting's zone.
  package let printed: [(language: Language, at: String)]
}

extension Paper {
  /// In every language, and as the command line calls it.
  private var allTitles: [String] { [rawValue] + Language.allCases.map { title(in: $0) } }

  /// Papers of which a title has all that was typed, or else those that are called nearly so.
  static func found(by search: NameSearch, nearly: Bool, among papers: [Paper]) -> [Paper] {
    guard nearly else { return papers.filter { search.stands(in: $0.allTitles) } }
    let near = papers.compactMap { one in
      search.distance(to: one.allTitles).map { (distance: $0, paper: one) }
    }
    let least = near.map(\.distance).min()
    return near.filter { $0.distance == least }.map(\.paper)
  }
}

extension Store {
  /// The same with when each was printed; the trail is asked only where there is one.
  func found(_ papers: [Paper], _ hand: MeetingInHand) throws -> [FoundPaper] {
    guard !papers.isEmpty else { return [] }
    let printed = try printedPapers(of: hand.id)
    return papers.map { paper in
      FoundPaper(
        paper: paper,
        printed: (printed[paper.rawValue] ?? []).map {
          ($0.language, $0.at.written(inZone: hand.meeting.zone))
        })
    }
  }
}
