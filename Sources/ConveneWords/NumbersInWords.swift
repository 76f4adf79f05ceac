import ConveneCore

extension Phrases {
  /// `four`, as running text has numbers below ten; larger ones in figures.
  package func inWords(_ number: Int) -> String { word(of: number, among: numberWords) }

  /// The same before a feminine noun.
  package func inWordsFeminine(_ number: Int) -> String {
    word(of: number, among: numberWordsFeminine)
  }

  private func word(of number: Int, among words: String) -> String {
    let words = words.split(separator: " ")
    return words.indices.contains(number - 1) ? String(words[number - 1]) : "\(number)"
  }
}

// Sentences that count in words.
extension Phrases {
  package func nomineeSeats(seats: Int) -> String {
    nomineeSeats(seats: seats, counted: inWords(seats), countedFeminine: inWordsFeminine(seats))
  }

  package func noteVerbaleRequest(seats: Int) -> String {
    noteVerbaleRequest(
      seats: seats, counted: inWords(seats), countedFeminine: inWordsFeminine(seats))
  }

  package func reportAnnounced(number: Int) -> String {
    reportAnnounced(
      number: number, counted: inWords(number), countedFeminine: inWordsFeminine(number))
  }

  package func reportPromised(number: Int) -> String {
    reportPromised(
      number: number, counted: inWords(number), countedFeminine: inWordsFeminine(number))
  }

  package func reportAttended(number: Int) -> String {
    reportAttended(
      number: number, counted: inWords(number), countedFeminine: inWordsFeminine(number))
  }

  package func reportFromCountries(number: Int) -> String {
    reportFromCountries(
      number: number, counted: inWords(number), countedFeminine: inWordsFeminine(number))
  }

  package func reportAttendanceUnknown(number: Int) -> String {
    reportAttendanceUnknown(
      number: number, counted: inWords(number), countedFeminine: inWordsFeminine(number))
  }

  func ranksBreak(floors: Int) -> String {
    ranksBreak(floors: floors, counted: inWords(floors))
  }

  package func questionOfTopic(topic: String, number: Int) -> String {
    questionOfTopic(
      topic: topic, number: number, counted: inWords(number),
      countedFeminine: inWordsFeminine(number))
  }

  /// For example `two resource persons`.
  package func countedInWords(_ number: Int, as role: Guest.Role) -> String {
    counted(number, as: role, inWords(number), feminine: inWordsFeminine(number))
  }
}
