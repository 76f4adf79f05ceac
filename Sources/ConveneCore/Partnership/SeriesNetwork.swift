import ConveneValues

/// Who is tied to whom around the meetings of a series, the first one first.
package struct SeriesNetwork: Sendable {
  /// How things stood once a meeting of the series was held.
  package struct Step: Sendable {
    package let code: String
    /// Ties that partnerships of this meeting brought, and nobody had before.
    package let new: Int
    package let acrossSectors: Int
    package let acrossCountries: Int
    /// Of the network up to it.
    package let so: MeetingNetwork.Figures
  }

  /// All meetings as one: before is what there was before any of them, new what came by one of them.
  package let whole: MeetingNetwork
  package let steps: [Step]
  /// The code of the meeting whose partnership brought a tie of `whole`; nil of all others.
  package let origins: [String?]

  /// - Parameter meetings: the first one first.
  package init(_ meetings: [(code: String, network: MeetingNetwork)]) {
    let networks = meetings.map(\.network)
    let seen = networks.map { Seen($0) }
    let whole = MeetingNetwork(series: networks)
    var steps: [Step] = []
    for place in meetings.indices {
      let figures = MeetingNetwork(series: Array(networks[...place])).figures
      let last = steps.last?.so
      steps.append(
        Step(
          code: meetings[place].code, new: figures.new - (last?.new ?? 0),
          acrossSectors: figures.acrossSectors - (last?.acrossSectors ?? 0),
          acrossCountries: figures.acrossCountries - (last?.acrossCountries ?? 0), so: figures))
    }
    self.whole = whole
    origins = whole.ties.map { tie in
      guard tie.isNew else { return nil }
      let pair = Pair(whole.nodes[tie.one].party, whole.nodes[tie.other].party)
      return seen.firstIndex { $0.kinds[pair]?.contains(.partnership) == true }
        .map { meetings[$0].code }
    }
    self.steps = steps
  }
}

/// Two parties, whichever is named first.
private struct Pair: Hashable {
  let both: Set<MeetingNetwork.Party>

  init(_ one: MeetingNetwork.Party, _ other: MeetingNetwork.Party) { both = [one, other] }
}

/// The ties of one meeting by whom they tie.
private struct Seen {
  let kinds: [Pair: Set<MeetingNetwork.Kind>]

  init(_ network: MeetingNetwork) {
    kinds = Dictionary(
      network.ties.map {
        (Pair(network.nodes[$0.one].party, network.nodes[$0.other].party), $0.kinds)
      }, uniquingKeysWith: { $0.union($1) })
  }
}

extension MeetingNetwork {
  /// One network of several meetings, the first one first.
  ///
  /// Partners of whom an application tells after a partnership of the series brought them together were not
  /// there before it. Names, sectors and countries are those of the last meeting; whoever took part in one
  /// took part.
  fileprivate init(series networks: [MeetingNetwork]) {
    var nodes: [Party: Node] = [:]
    var ties: [Pair: (Party, Party, Set<Kind>)] = [:]
    for network in networks {
      for node in network.nodes {
        let tookPart = node.tookPart || nodes[node.party]?.tookPart == true
        nodes[node.party] = Node(
          party: node.party, name: node.name, sector: node.sector, country: node.country,
          tookPart: tookPart)
      }
      for tie in network.ties {
        let (one, other) = (network.nodes[tie.one].party, network.nodes[tie.other].party)
        let pair = Pair(one, other)
        let known = ties[pair]?.2 ?? []
        let isOwn = known.contains(.partnership) && !known.contains(.before)
        ties[pair] = (one, other, known.union(isOwn ? tie.kinds.subtracting([.before]) : tie.kinds))
      }
    }
    self.init(
      Array(nodes.values),
      ties.values.flatMap { one, other, kinds in kinds.map { (one, other, $0) } })
  }
}
