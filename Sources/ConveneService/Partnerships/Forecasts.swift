import ConveneCore
import ConveneDocuments
import ConveneSolvers
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// What was expected of pairs against what they formed: for those who may see scores, and for nobody else.
package struct PartnershipForecast: Sendable {
  package let check: ForecastCheck
  /// What sitting together added; nil where no round was drawn by lot.
  package let byLot: SeatingCheck?
}

extension Secretariat {
  /// Potentials of those who came against their partnerships, those that ended too.
  ///
  /// Whoever neither was scored nor stated anything is left out: of them nothing was expected.
  package func partnershipForecast(_ hand: MeetingInHand) async throws -> PartnershipForecast {
    try await look(.viewScores, in: hand) { try $0.forecast(hand) }
  }
}

extension Store {
  fileprivate func forecast(_ hand: MeetingInHand) throws -> PartnershipForecast {
    let present = Set(try attendance(of: hand.id).present.map(\.person))
    let declaring = try declaring(of: hand.id)
    let stating = Set(declaring.map(\.person))
    let scored = Set(try latestScoring(of: hand.id)?.applications ?? [])
    let applications = try applicationIDs(of: hand.id)
    let entries = try participants(of: hand.id).filter { one in
      present.contains(one.person)
        && (stating.contains(one.person)
          || applications[one.person].map(scored.contains) ?? false)
    }
    let (people, potential, formed) = try prospects(of: entries, applications, declaring, hand)
    let check = ForecastCheck(
      potential, homes: entries.map { people[$0.person]?.organisation }, formed: formed)
    return PartnershipForecast(check: check, byLot: try byLot(entries, formed, hand))
  }

  /// By whom each application is.
  func applicationIDs(of meeting: Meeting.ID) throws -> [Person.ID: Application.ID] {
    Dictionary(
      try applications(of: meeting).map { ($0.person, $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What may come of each pair of these, and what came, by place.
  func prospects(
    of entries: [ParticipantEntry], _ applications: [Person.ID: Application.ID],
    _ declaring: [Declaring], _ hand: MeetingInHand
  ) throws -> (people: [Person.ID: Person], potential: Potential, formed: [(Int, Int)]) {
    let people = try peopleByID(entries.map(\.person))
    let potential = try seatingPotential(
      of: entries.map { ($0, applications[$0.person]) }, declaring, hand)
    let formed = formedPairs(
      among: entries, homes: entries.map { people[$0.person]?.organisation },
      try partnershipPages(hand, withReports: false))
    return (people, potential, formed)
  }

  /// Pairs of these, by place, that are partners by a partnership of the meeting; colleagues stand for one
  /// partner.
  func formedPairs(
    among entries: [ParticipantEntry], homes: [Organisation.ID?], _ pages: [PartnershipPage]
  ) -> [(Int, Int)] {
    let pairs = pages.flatMap { page -> [(Int, Int)] in
      let sides = page.partnership.partners.map { partner in
        entries.indices.filter {
          Party(person: entries[$0].person, home: homes[$0]).isMeant(by: partner)
        }
      }
      return sides.enumerated().flatMap { place, side in
        sides[..<place].flatMap { other in side.flatMap { one in other.map { (one, $0) } } }
      }
    }
    return pairs.filter { $0.0 != $0.1 }
  }

  /// Pairs of whom the lot alone decided whether they sat together, with what they formed.
  private func byLot(
    _ entries: [ParticipantEntry], _ formed: [(Int, Int)], _ hand: MeetingInHand
  ) throws -> SeatingCheck? {
    guard try seatingLot(of: hand.id) != nil else { return nil }
    let place = Dictionary(
      entries.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(formed.map { Set([$0.0, $0.1]) })
    var counts: [Bool: (pairs: Int, formed: Int)] = [:]
    for pair in try pairsByLot(of: hand.id) {
      guard let one = place[pair.one], let other = place[pair.other] else { continue }
      counts[pair.together, default: (0, 0)].pairs += 1
      if known.contains([one, other]) { counts[pair.together, default: (0, 0)].formed += 1 }
    }
    let (together, apart) = (counts[true] ?? (0, 0), counts[false] ?? (0, 0))
    return SeatingCheck(
      togetherPairs: together.pairs, togetherFormed: together.formed, apartPairs: apart.pairs,
      apartFormed: apart.formed)
  }
}

/// Formats in which other programs read a network.
package enum NetworkFormat: String, CaseIterable, Sendable {
  case graphML = "graphml"
  case csv
}

extension MeetingNetwork {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - named: whether it names organisations and people; sectors and countries alone otherwise.
  ///   - origins: the meeting of a series by which each tie came; of one meeting nothing.
  package func file(
    _ format: NetworkFormat, named: Bool, origins: [String?] = []
  ) -> [UInt8] {
    switch format {
    case .graphML: return Array(GraphML.text(for: self, named: named, origins: origins).utf8)
    case .csv:
      func name(_ number: Int) -> String { named ? nodes[number].name : "n\(number + 1)" }
      func place(_ number: Int) -> [String] {
        [nodes[number].sector?.rawValue ?? "", nodes[number].country?.code ?? ""]
      }
      return CSV.write(
        header: [
          "source", "target", "source_sector", "source_country", "target_sector",
          "target_country", "before", "promised", "partnership", "new",
        ] + (origins.isEmpty ? [] : ["meeting"]),
        rows: ties.enumerated().map { number, tie in
          [name(tie.one), name(tie.other)] + place(tie.one) + place(tie.other)
            + Kind.allCases.map { tie.kinds.contains($0) ? "1" : "0" } + [tie.isNew ? "1" : "0"]
            + origins.dropFirst(number).prefix(1).map { $0 ?? "" }
        })
    }
  }
}
