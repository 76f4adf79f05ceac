import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords

extension PublicMeeting: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.meeting == right.meeting && left.state == right.state && left.form == right.form
  }
}

extension PublicMeeting {
  /// Venue, city and country, as papers have them; a country that is not in the meeting's list by its
  /// code alone is left out.
  package func place(_ phrases: Phrases) -> String {
    guard !meeting.countries.contains(where: { $0.code == meeting.venue.country }) else {
      return meeting.place(phrases)
    }
    let language = phrases.language
    return phrases.place(
      venue: meeting.venue.name[language], city: meeting.venue.city[language], country: "")
  }
}
