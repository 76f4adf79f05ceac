import ConveneSolvers
import ConveneValues

/// For each application of a panel, with whom in the panel a partnership is likeliest.
///
/// It rests on what applications say and never on ratings, so that it is computed once for a closed
/// list and stays whatever reviewers give.
package struct BestPartners: Sendable {
  /// Another application of the panel.
  package struct Partner: Hashable, Sendable, Codable {
    package let code: String
    /// Without merit, 0 through 1000.
    package let potential: Int

    package init(code: String, potential: Int) {
      self.code = code
      self.potential = potential
    }
  }

  /// The model the partners were found in, as the score reads it; for explanations.
  package let pairs: PairModel
  /// Places of the panel's applications in the model's profiles.
  private let places: [String: Int]
  private let partners: [String: [Partner]]

  /// - Parameter pairs: has a profile for every application of the panel; it may have more, such as
  ///   those withdrawn since the list was closed. Merit in it is not looked at.
  /// - Parameter fit: what was fitted on the closed list as the score reads it; nil to fit on these.
  package init(of panel: Panel, in pairs: PairModel, fit: PairModel.Fit? = nil) throws(Refusal) {
    let known = Dictionary(
      pairs.profiles.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let strangers = panel.applications.filter { known[$0.code] == nil }
    guard strangers.isEmpty else {
      throw .applicationWithoutProfile(problems: strangers.map { .profileMissing(at: $0.code) })
    }
    self.pairs = pairs.asScored(fit: fit)
    let pairs = self.pairs
    let inside = panel.applications.compactMap { application in
      known[application.code].map { (code: application.code, place: $0) }
    }
    places = Dictionary(inside, uniquingKeysWith: { first, _ in first })
    partners = Dictionary(
      inside.map { ($0.code, Self.best(of: $0.place, among: inside, pairs)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Up to five others, the likeliest first, equals by code; none with whom there is no potential.
  package func partners(of application: String) -> [Partner] { partners[application] ?? [] }

  /// Why `partner` is a likely partner of `application`; nil when one is not of the panel.
  package func explanation(of application: String, with partner: String) -> PairExplanation? {
    guard let one = places[application], let other = places[partner] else { return nil }
    return pairs.explanation(one, other)
  }

  private static func best(
    of place: Int, among inside: [(code: String, place: Int)], _ pairs: PairModel
  ) -> [Partner] {
    var best: [Partner] = []
    for other in inside {
      let value = pairs.counted(for: place, with: other.place)
      guard value > 0, best.count < 5 || value > best[4].potential else { continue }
      let position = best.firstIndex { $0.potential < value } ?? best.count
      best.insert(Partner(code: other.code, potential: value), at: position)
      if best.count > 5 { best.removeLast() }
    }
    return best
  }
}
