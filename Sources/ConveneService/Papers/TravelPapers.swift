import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What the lists of travel are made of, where one is printed.
struct TravelFacts: Sendable {
  let travellers: [(person: Person.ID, traveller: Traveller)]
  /// Who stood on each list when it was printed last, and by what their line is known again.
  let printed: [Paper: [Person.ID: String]]
  /// Of everybody who stood on one.
  let names: [Person.ID: String]
  /// By which lines and sheets are known again: of every key of the house one, the newest first.
  ///
  /// No database has them, so that nobody who has one can try what stood on a list.
  let marking: [[UInt8]]
}

extension KeyRing {
  /// By which lines and sheets of lists of travel are known again.
  fileprivate var marking: [[UInt8]] {
    keys.map { $0.seal("lists of travel", for: .passport).bytes }
  }
}

extension Secretariat {
  /// With a key of the house, which is made where there is none.
  func markingOfTravel() throws -> [[UInt8]] {
    _ = try settings.keys.newest()
    return try settings.keys.read().marking
  }
}

extension Paper {
  /// Which list of travel it is; nil of all other papers.
  var travelList: TravelList.Kind? {
    switch self {
    case .visaList: .visas
    case .accessList: .access
    case .pickUpList: .pickUp
    case .roomingList: .rooming
    case .mealList: .meals
    case .allowanceList: .allowances
    default: nil
    }
  }

  /// Whether it is for those alone who look after travel, and printed by its name alone.
  package var isOfTravel: Bool { travelList != nil }
}

extension Secretariat {
  /// What passports say of those who need a visa; the trail tells whose were opened.
  func readPassports(_ hand: MeetingInHand) async throws -> [Person.ID: Passport] {
    let keys = settings.keys
    return try await perform(.travelRead, in: hand) { work in
      let travel = try work.store.travel(of: hand.id)
      let sealed = try work.store.sealedPassports(at: work.now)
        .filter { travel[$0.key]?.visaLetter == true }
      let ring = try keys.read()
      var opened: [Person.ID: Passport] = [:]
      for (person, box) in sealed.sorted(by: { $0.key < $1.key }) {
        opened[person] = try ring.opened(box, keys)
        work.note(AuditObject(.participant, person), to: ["passport": "read"])
      }
      return opened
    }
  }
}

extension Store {
  /// - Parameters:
  ///   - passports: of those who need a visa; nil where no list asks for them.
  ///   - marking: by which lines are known again.
  func travelFacts(
    for papers: [Paper], _ passports: [Person.ID: Passport]?, marking: [[UInt8]],
    _ hand: MeetingInHand
  ) throws -> TravelFacts {
    let (travel, required) = (try travel(of: hand.id), try requirements(of: hand.id))
    let allowances =
      try papers.contains(.allowanceList)
      ? travelBudget(of: hand.id).map { try self.allowances($0, hand) } : nil
    let listed = try listedParticipants(hand).filter { !$0.participant.isRemote }
    var printed: [Paper: [Person.ID: String]] = [:]
    for paper in papers where paper.isOfTravel {
      printed[paper] = try printedLines(of: paper.rawValue, of: hand.id)
    }
    let stood = Set(printed.values.flatMap(\.keys))
    return TravelFacts(
      travellers: listed.map { person, participant in
        (
          person,
          Traveller(
            participant: participant, travel: travel[person] ?? Travel(),
            requirement: required[person] ?? Requirement(),
            passport: passports?[person] ?? Passport(), allowance: allowances?[person])
        )
      }, printed: printed,
      names: try peopleByID(Array(stood)).mapValues(\.name), marking: marking)
  }
}

extension PressRoom {
  /// The list with what changed since it was printed last; nobody on it where it was not read.
  func travelList(_ paper: Paper) -> TravelList? {
    paper.travelList.map { TravelList($0, of: travellers(paper), gone: gone(from: paper)) }
  }

  /// The list without what changed, by which its sheets are known again: what is told as changed once
  /// is no change of the sheet.
  func untold(_ paper: Paper, in language: Language) -> Document? {
    guard let facts = facts.travel, let kind = paper.travelList else { return nil }
    return .travelList(
      TravelList(kind, of: facts.travellers.map(\.traveller)), paper.title(in: language),
      of: meeting, in: language)
  }

  /// By what each line is known again once the list lies printed.
  func travelLines(_ paper: Paper) -> [(person: Person.ID, mark: String)] {
    guard let facts = facts.travel, let kind = paper.travelList else { return [] }
    return facts.travellers.compactMap { person, traveller in
      facts.marks(of: traveller, on: kind, in: meeting).first.map { (person, $0) }
    }
  }

  private func travellers(_ paper: Paper) -> [Traveller] {
    guard let facts = facts.travel, let kind = paper.travelList else { return [] }
    let before = facts.printed[paper] ?? [:]
    return facts.travellers.map { person, traveller in
      var one = traveller
      let marks = facts.marks(of: traveller, on: kind, in: meeting)
      one.change =
        before.isEmpty || before[person].map(marks.contains) == true
        ? nil : before[person] == nil ? .new : .changed
      return one
    }
  }

  private func gone(from paper: Paper) -> [String] {
    guard let facts = facts.travel, let before = facts.printed[paper] else { return [] }
    let there = Set(travelLines(paper).map(\.person))
    return before.keys.filter { !there.contains($0) }.compactMap { facts.names[$0] }
      .filter { !$0.isEmpty }.sorted()
  }
}

extension TravelFacts {
  /// Under each key, the newest first; none of whoever is not on the list.
  ///
  /// Nobody without the keys can tell what a line says.
  fileprivate func marks(
    of traveller: Traveller, on kind: TravelList.Kind, in meeting: Meeting
  ) -> [String] {
    let list = TravelList(kind, of: [traveller])
    guard let one = list.people.first else { return [] }
    let words = Array(list.line(of: one, in: meeting).utf8)
    return marking.map { SHA256.authenticating(words, key: $0).description }
  }
}
