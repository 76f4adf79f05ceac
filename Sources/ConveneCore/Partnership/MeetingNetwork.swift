import ConveneValues

/// Who is tied to whom around a meeting: organisations, and people without one.
package struct MeetingNetwork: Hashable, Sendable {
  package enum Party: Hashable, Sendable {
    case organisation(Organisation.ID)
    case person(Person.ID)

    fileprivate var key: String {
      switch self {
      case .organisation(let id): "organisation \(id)"
      case .person(let id): "person \(id)"
      }
    }
  }

  package struct Node: Hashable, Sendable {
    package let party: Party
    package let name: String
    package let sector: Sector?
    package let country: Country?
    /// Whether somebody of it took part; a partner from outside did not.
    package let tookPart: Bool

    package init(
      party: Party, name: String, sector: Sector?, country: Country?, tookPart: Bool
    ) {
      (self.party, self.name, self.sector) = (party, name, sector)
      (self.country, self.tookPart) = (country, tookPart)
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// Partners already, as applications tell.
    case before
    /// One promised the other something.
    case promised
    /// Partners of a partnership that came of the meeting, whatever became of it.
    case partnership
  }

  package struct Tie: Hashable, Sendable {
    /// Numbers of nodes, the lower first.
    package let one: Int
    package let other: Int
    package let kinds: Set<Kind>

    /// By a partnership of this meeting, and none before.
    package var isNew: Bool { kinds.contains(.partnership) && !kinds.contains(.before) }

    package init(one: Int, other: Int, kinds: Set<Kind>) {
      (self.one, self.other, self.kinds) = (one, other, kinds)
    }
  }

  package struct Figures: Hashable, Sendable {
    package let nodes: Int
    package let before: Int
    package let new: Int
    /// Of the new ones, those between two sectors.
    package let acrossSectors: Int
    package let acrossCountries: Int
    /// Promises between two who are not partners.
    package let promised: Int
    /// Those without any partner here.
    package let isolatedBefore: Int
    package let isolatedAfter: Int
  }

  /// By name; equals by what they are.
  package let nodes: [Node]
  /// In the order of their nodes.
  package let ties: [Tie]

  /// - Parameter ties: of parties that have no node nothing is kept, nor of one with itself.
  package init(_ nodes: [Node], _ ties: [(Party, Party, Kind)]) {
    var seen: Set<Party> = []
    let sorted = nodes.filter { seen.insert($0.party).inserted }.sorted {
      ($0.name, $0.party.key) < ($1.name, $1.party.key)
    }
    let place = Dictionary(
      sorted.enumerated().map { ($1.party, $0) }, uniquingKeysWith: { first, _ in first })
    var kinds: [[Int]: Set<Kind>] = [:]
    for (one, other, kind) in ties {
      guard let one = place[one], let other = place[other], one != other else { continue }
      kinds[[min(one, other), max(one, other)], default: []].insert(kind)
    }
    self.nodes = sorted
    self.ties = kinds.map { Tie(one: $0[0], other: $0[1], kinds: $1) }.sorted {
      ($0.one, $0.other) < ($1.one, $1.other)
    }
  }

  /// Numbers of nodes without a tie of these kinds.
  package func isolated(_ kinds: Set<Kind>) -> [Int] {
    var tied: Set<Int> = []
    for tie in ties where !tie.kinds.isDisjoint(with: kinds) {
      tied.formUnion([tie.one, tie.other])
    }
    return nodes.indices.filter { !tied.contains($0) }
  }

  package var figures: Figures {
    let new = ties.filter(\.isNew)
    func differ<Value: Equatable>(_ tie: Tie, _ value: (Node) -> Value?) -> Bool {
      guard let one = value(nodes[tie.one]), let other = value(nodes[tie.other]) else {
        return false
      }
      return one != other
    }
    return Figures(
      nodes: nodes.count, before: ties.count { $0.kinds.contains(.before) }, new: new.count,
      acrossSectors: new.count { differ($0, \.sector) },
      acrossCountries: new.count { differ($0, \.country) },
      promised: ties.count { $0.kinds == [.promised] }, isolatedBefore: isolated([.before]).count,
      isolatedAfter: isolated([.before, .partnership]).count)
  }
}
