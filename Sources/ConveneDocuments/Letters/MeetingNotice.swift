import ConveneCore
import ConveneValues
import ConveneWords

/// What an invitation tells of a meeting, in the language of its reader: where it says otherwise from
/// now on, the reader is told.
package struct MeetingNotice: Hashable, Sendable, Codable {
  /// When one day begins and ends.
  package struct Hours: Hashable, Sendable, Codable {
    /// In days since 1970.
    package let day: Int
    package let words: String
  }

  /// One thing that is otherwise.
  package struct Change: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
      case title, dates, place, hours
    }

    package let part: Part
    /// Empty where it was not there before.
    package let old: String
    /// Empty where it is there no more.
    package let new: String
  }

  package let title: String
  package let dates: String
  /// Empty for whoever attends remotely.
  package let place: String
  package let hours: [Hours]

  /// - Parameter zone: in which whoever attends remotely reads clock times.
  package init(
    of meeting: Meeting, in language: Language, remotely isRemote: Bool = false,
    zone: String? = nil
  ) {
    let phrases = meeting.phrases(in: language)
    title = meeting.title[language]
    dates = phrases.dates(from: meeting.starts, to: meeting.ends)
    place = isRemote ? "" : meeting.place(phrases)
    let words = meeting.hoursInWords(beside: isRemote ? zone : nil, in: language)
    hours = zip(meeting.hours, words).map { Hours(day: $0.start.day.number, words: $1.line) }
  }

  /// What is otherwise than before, in the order in which a letter tells it.
  package func changes(since before: MeetingNotice) -> [Change] {
    func change(_ part: Change.Part, _ old: String, _ new: String) -> [Change] {
      old == new ? [] : [Change(part: part, old: old, new: new)]
    }
    return change(.title, before.title, title) + change(.dates, before.dates, dates)
      + change(.place, before.place, place)
      + pairs(since: before).flatMap {
        change(.hours, $0.old, $0.new)
      }
  }

  /// Days beside those before: the same ones where any stayed, else in their order.
  private func pairs(since before: MeetingNotice) -> [(old: String, new: String)] {
    let days = Set(hours.map(\.day)).union(before.hours.map(\.day)).sorted()
    let stays = hours.contains { one in before.hours.contains { $0.day == one.day } }
    guard stays else {
      return (0..<max(hours.count, before.hours.count)).map { place in
        (
          before.hours.indices.contains(place) ? before.hours[place].words : "",
          hours.indices.contains(place) ? hours[place].words : ""
        )
      }
    }
    return days.map { day in
      (
        before.hours.first { $0.day == day }?.words ?? "",
        hours.first { $0.day == day }?.words ?? ""
      )
    }
  }
}
