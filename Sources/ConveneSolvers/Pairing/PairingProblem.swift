import ConveneValues

/// Who meets whom alone, slot by slot: everybody at most once in a slot, no two of them twice, no more
/// meetings at once than there are tables.
///
/// People and slots are numbered from 0. What a plan is worth is whole numbers: of each meeting what the
/// two are worth together, and of each person what evenness makes of how many meetings they have. The
/// first meeting of somebody is worth most, so that everybody has one before anybody has two more than
/// others.
package struct PairingProblem: Hashable, Sendable {
  /// A meeting of two in a slot.
  package struct Meeting: Hashable, Sendable, Comparable {
    package let slot: Int
    /// The lower number of the two.
    package let one: Int
    package let other: Int

    package init(slot: Int, _ one: Int, _ other: Int) {
      (self.slot, self.one, self.other) = (slot, min(one, other), max(one, other))
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.slot, left.one, left.other) < (right.slot, right.one, right.other)
    }
  }

  package let potential: Potential
  /// By slot and person.
  package let isFree: [[Bool]]
  /// How many meetings at once, by slot.
  package let tables: [Int]
  /// Row after row of the square, symmetric: who is not brought together.
  package private(set) var barred: [Bool]
  /// Who wish to meet each other; their meeting is worth `wishBonus` more.
  package private(set) var wishes: Set<[Int]> = []
  /// The most meetings of one person.
  package var limit: Int
  /// Meetings that stand.
  package var standing: [Meeting] = []
  /// How many of those that stand, and still can be held, a plan may leave out.
  package var changes = 0

  /// What a mutual wish adds, in thousandths as potential is.
  package static let wishBonus = 500
  /// What having one meeting fewer than others weighs, as much as the highest potential.
  package static let evenness = 1000

  package init(potential: Potential, isFree: [[Bool]], tables: [Int], limit: Int? = nil) {
    precondition(isFree.count == tables.count, "every slot has tables")
    precondition(isFree.allSatisfy { $0.count == potential.count }, "everybody is free or not")
    self.potential = potential
    self.isFree = isFree
    self.tables = tables
    self.limit = max(0, min(limit ?? tables.count, tables.count))
    barred = Array(repeating: false, count: potential.count * potential.count)
  }

  package var count: Int { potential.count }

  package mutating func bar(_ one: Int, _ other: Int) {
    barred[one * count + other] = true
    barred[other * count + one] = true
  }

  package mutating func wish(_ one: Int, _ other: Int) {
    wishes.insert([min(one, other), max(one, other)])
  }

  /// What a meeting of the two is worth by itself; one of no potential is worth little, and is better
  /// than none.
  package func worth(_ one: Int, _ other: Int) -> Int {
    potential[one, other]
      + (wishes.contains([min(one, other), max(one, other)]) ? Self.wishBonus : 0)
  }

  package func mayMeet(_ one: Int, _ other: Int) -> Bool {
    one != other && !barred[one * count + other]
  }

  /// What a meeting is worth to somebody because it is their first, second and so on.
  package func evenness(of number: Int) -> Int {
    number > limit ? 0 : Self.evenness * (limit - number + 1)
  }

  /// What a plan is worth.
  package func objective(of plan: [Meeting]) -> Int {
    var meetings = Array(repeating: 0, count: count)
    var sum = 0
    for one in plan {
      sum += worth(one.one, one.other)
      for person in [one.one, one.other] {
        meetings[person] += 1
        sum += evenness(of: meetings[person])
      }
    }
    return sum
  }

  /// How much of it is what the meetings are worth by themselves.
  package func worth(of plan: [Meeting]) -> Int {
    plan.reduce(0) { $0 + worth($1.one, $1.other) }
  }

  /// Those that stand and can still be held, as long as nothing else is in their way.
  package var holdable: [Meeting] {
    standing.filter { one in
      tables.indices.contains(one.slot) && isFree[one.slot][one.one] && isFree[one.slot][one.other]
        && mayMeet(one.one, one.other)
    }
  }

  /// Whether a plan keeps to everything that is asked of it.
  package func admits(_ plan: [Meeting]) -> Bool {
    var pairs: Set<[Int]> = []
    var seats: Set<[Int]> = []
    var used = Array(repeating: 0, count: tables.count)
    var meetings = Array(repeating: 0, count: count)
    for one in plan {
      guard mayMeet(one.one, one.other), pairs.insert([one.one, one.other]).inserted else {
        return false
      }
      used[one.slot] += 1
      for person in [one.one, one.other] {
        meetings[person] += 1
        guard isFree[one.slot][person], seats.insert([one.slot, person]).inserted else {
          return false
        }
      }
    }
    let left = Set(holdable).subtracting(plan).count
    return zip(used, tables).allSatisfy { $0 <= $1 } && meetings.allSatisfy { $0 <= limit }
      && left <= changes
  }
}

/// A plan of meetings of two and what is known about it.
package struct PairingAnswer: Hashable, Sendable {
  /// In order of slots.
  package let plan: [PairingProblem.Meeting]
  package let objective: Int
  /// What no plan can beat.
  package let bound: Int
  /// What the meetings are worth by themselves.
  package let worth: Int
  /// Moves weighed to find it.
  package let iterations: Int

  package var isProved: Bool { objective == bound }

  /// How much of what the best plan may be worth this one is, in ten-thousandths: what evenness adds is
  /// left out, which would hide the gap.
  package var share: Int {
    let most = worth + bound - objective
    return most <= 0 ? 10_000 : worth * 10_000 / most
  }
}

extension PairingProblem {
  /// As good a plan as the budget allows; same seed and iterations, same plan.
  package func solve(seed: UInt64, budget: SearchBudget) -> PairingAnswer {
    var search = PairingSearch(self, seed: seed)
    let plan = search.solve(budget).sorted()
    return PairingAnswer(
      plan: plan, objective: objective(of: plan), bound: PairingBound(self).value,
      worth: worth(of: plan), iterations: search.proposals)
  }

  /// The best pair first, each in its first slot with room: what somebody does by hand.
  package func greedy() -> [Meeting] {
    filled(
      inOrder: pairs.sorted {
        (worth($1.one, $1.other), $0.one, $0.other) < (worth($0.one, $0.other), $1.one, $1.other)
      })
  }

  /// Pairs as they are drawn, each in its first slot with room.
  package func drawn(seed: UInt64) -> [Meeting] {
    var random = SeededRandom(seed: seed)
    let all = pairs
    return filled(inOrder: random.sample(all, all.count))
  }

  private var pairs: [(one: Int, other: Int)] {
    (0..<count).flatMap { one in
      (0..<one).filter { mayMeet(one, $0) }.map { (one: $0, other: one) }
    }
  }

  private func filled(inOrder pairs: [(one: Int, other: Int)]) -> [Meeting] {
    var plan = holdable
    var busy = Set(plan.flatMap { [[$0.slot, $0.one], [$0.slot, $0.other]] })
    var met = Set(plan.map { [$0.one, $0.other] })
    var used = tables.indices.map { slot in plan.count { $0.slot == slot } }
    var meetings = Array(repeating: 0, count: count)
    for one in plan {
      meetings[one.one] += 1
      meetings[one.other] += 1
    }
    for (one, other) in pairs
    where meetings[one] < limit && meetings[other] < limit && !met.contains([one, other]) {
      let slot = tables.indices.first { slot in
        used[slot] < tables[slot] && isFree[slot][one] && isFree[slot][other]
          && !busy.contains([slot, one]) && !busy.contains([slot, other])
      }
      guard let slot else { continue }
      plan.append(Meeting(slot: slot, one, other))
      busy.formUnion([[slot, one], [slot, other]])
      met.insert([one, other])
      used[slot] += 1
      meetings[one] += 1
      meetings[other] += 1
    }
    return plan.sorted()
  }
}
