import ConveneCore
import ConveneValues
import ConveneWords

/// When a day of a meeting begins and ends, in words.
package struct Hours: Hashable, Sendable {
  /// By the clock where the meeting is.
  package let here: String
  /// By the clock of whoever is elsewhere; nil where that is the same, or their zone is not known.
  package let there: String?

  /// Both in one line.
  var line: String { there.map { "\(here) = \($0)" } ?? here }
}

extension Meeting {
  /// When each of its days begins and ends, beside the clock of a zone where one is given.
  package func hoursInWords(beside zone: String?, in language: Language) -> [Hours] {
    let phrases = phrases(in: language)
    return hours.map { start, end in
      Hours(
        here: phrases.stretch(from: start, to: end, in: self.zone),
        there: zone.flatMap { zone in
          guard zone != self.zone, let from = start.moved(from: self.zone, to: zone),
            let to = end.moved(from: self.zone, to: zone)
          else { return nil }
          return phrases.stretch(from: from, to: to, in: zone)
        })
    }
  }
}

extension Phrases {
  /// `Wednesday, 5 September 2007, 09:30–17:00 (Asia/Beirut)`.
  fileprivate func stretch(from start: LocalTime, to end: LocalTime, in zone: String) -> String {
    let first = "\(dateWithWeekday(start.day))\(comma)"
    let times =
      start.day == end.day
      ? times(from: start.time, to: end.time)
      : "\(time(start.time)) – \(dateWithWeekday(end.day))\(comma)\(time(end.time))"
    return "\(first)\(times) (\(zone))"
  }
}
