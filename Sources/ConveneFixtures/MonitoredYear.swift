import ConveneCore
import ConveneValues

/// A year of targets, drawn: by when each is to be reached, and what is told of it on which day.
///
/// Days are counted from 0. What the year is like is painted on it from left to right, without what the
/// program computes lights by.
package struct MonitoredYear: Sendable {
  package struct Told: Sendable {
    package let day: Int
    package let kind: PartnershipReport.Kind
    /// Of a target that changed alone.
    package let due: Int?
  }

  package struct Target: Sendable {
    /// Nil where none is to be reached by a day.
    package let due: Int?
    /// In order of days.
    package let told: [Told]
  }

  /// Partners who are written to on a day, as the target is due or has passed.
  package struct Inquiry: Hashable, Sendable {
    package let target: Int
    package let due: Int
    package let isPassed: Bool
  }

  package static let days = 365
  package let targets: [Target]

  package init(targets count: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    targets = (0..<count).map { _ in Self.drawn(&random) }
  }

  /// Days fall on few dates, as those of a plan of action do.
  private static func drawn(_ random: inout SeededRandom) -> Target {
    let due = random.chance(100) ? nil : 60 + 30 * random.below(9)
    var (told, known, last) = ([Told](), due, due)
    var day = 0
    for _ in 0..<random.below(4) {
      // Behind their link partners tell once they were written to.
      day = 10 * ((max(day + 1, (last ?? 0) - 29) + random.below(60) + 9) / 10)
      guard day < days else { break }
      let drawn = random.below(10)
      let later = 30 * (day / 30 + 1 + random.below(4))
      if drawn < 6, later != known, later > (known ?? 0) {
        told.append(Told(day: day, kind: .changed, due: later))
        (known, last) = (later, later)
      } else if drawn < 8 {
        told.append(Told(day: day, kind: .kept, due: nil))
      } else if last != nil, told.last?.kind != .kept, told.last?.kind != .ended {
        told.append(Told(day: day, kind: .ended, due: nil))
      }
    }
    return Target(due: due, told: told)
  }

  /// How a target stands on each day of the year.
  package func lights(of target: Target) -> [TargetLight?] {
    var lights = [TargetLight?](repeating: nil, count: Self.days)
    func paint(until due: Int, from first: Int) {
      for day in first..<Self.days {
        lights[day] = day > due ? .overdue : day < due - 30 ? .onTime : .due
      }
    }
    if let due = target.due { paint(until: due, from: 0) }
    for one in target.told {
      switch one.kind {
      case .changed: paint(until: one.due ?? 0, from: one.day)
      case .kept, .ended:
        for day in one.day..<Self.days { lights[day] = one.kind == .kept ? .kept : .toldEnded }
      }
    }
    return lights
  }

  /// Who is written to on each day, where somebody has whoever is due written to on every one: each once
  /// as the day comes near, and once as it has passed.
  package var inquiries: [[Inquiry]] {
    var byDay = [[Inquiry]](repeating: [], count: Self.days)
    for (number, target) in targets.enumerated() {
      var asked: Set<Inquiry> = []
      for (day, light) in lights(of: target).enumerated() {
        guard light == .due || light == .overdue,
          let due = target.told.last(where: { $0.day <= day && $0.due != nil })?.due ?? target.due
        else { continue }
        let one = Inquiry(target: number, due: due, isPassed: light == .overdue)
        if asked.insert(one).inserted { byDay[day].append(one) }
      }
    }
    return byDay
  }

  /// Days on which a light turns or something is told, and the days before them.
  package var turns: [Int] {
    var turns: Set<Int> = [0, Self.days - 1]
    for target in targets {
      let lights = lights(of: target)
      for day in 1..<Self.days where lights[day] != lights[day - 1] {
        turns.formUnion([day - 1, day])
      }
      turns.formUnion(target.told.map(\.day))
    }
    return turns.sorted()
  }
}
