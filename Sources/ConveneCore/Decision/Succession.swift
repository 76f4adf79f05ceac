import ConveneSolvers
import ConveneValues

extension OpenSeats {
  /// Who takes free seats.
  package struct Succession: Hashable, Sendable {
    /// Codes in the order in which they are called.
    package let entering: [String]
    /// Codes of all who have a seat then, ascending.
    package let cohort: [String]
    /// Floors that cannot be held any more, and how many of each there are; empty as a rule.
    package let shortages: [Shortage]
  }

  /// A floor that those who are left cannot fill.
  package struct Shortage: Hashable, Sendable {
    package let floor: String
    package let lowest: Int
    package let reached: Int
  }

  /// Fills free seats along a line: whoever comes first without leaving a floor out of reach.
  ///
  /// Where not all floors can be held, one after the other is lowered to what can still be reached
  /// beside those before it. No seat stays free while somebody is in the line.
  ///
  /// - Parameters:
  ///   - line: codes of those who wait, first come first; who has a seat is passed over.
  ///   - cohort: codes of those who have a seat and keep it.
  package func succession(along line: [String], staying cohort: Set<String>) -> Succession {
    let numbers = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1, $0) })
    let staying = cohort.compactMap { numbers[$0] }.sorted()
    let waiting = line.filter { !cohort.contains($0) }.compactMap { numbers[$0] }
    let open = Set(staying + waiting)
    let out = candidates.indices.filter { !open.contains($0) }
    let places = min(places, open.count)
    let room = reduced(to: places)
    var rules = rules
    var shortages: [Shortage] = []
    for place in rules.indices {
      let rule = rules[place]
      var lowest = min(rule.lowest, places)
      while lowest > 0 {
        rules[place] = rule.lowered(to: lowest)
        if room.cohort(keeping: Array(rules[...place]), staying: staying, out: out) != nil { break }
        lowest -= 1
      }
      rules[place] = rule.lowered(to: lowest)
      if lowest < rule.lowest {
        shortages.append(Shortage(floor: rule.name, lowest: rule.lowest, reached: lowest))
      }
    }
    let witness = room.cohort(keeping: rules, staying: staying, out: out) ?? staying
    let filled = room.filled(staying, along: waiting, without: out, witness: witness, rules: rules)
    let taken = Set(filled)
    return Succession(
      entering: waiting.filter(taken.contains).map { candidates[$0] },
      cohort: filled.map { candidates[$0] }, shortages: shortages)
  }
}

extension Rule {
  fileprivate func lowered(to lowest: Int) -> Rule {
    Rule(name: name, members: members, lowest: lowest, highest: highest)
  }
}
