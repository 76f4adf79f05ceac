import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// Somebody's own partner meeting, as their page and their slip show it.
package struct OwnPartnerMeeting: Hashable, Sendable {
  /// How it stands for its reader.
  ///
  /// A refusal of the other, their silence and a withdrawal are one.
  package enum Standing: String, CaseIterable, Codable, Sendable {
    case offered
    /// The reader accepted; the other is asked still.
    case accepted
    case agreed
    /// The reader declined.
    case declined
    case none
  }

  package let id: UUID
  package let starts: LocalTime
  package let ends: LocalTime
  package let room: Wording
  package let table: Int
  package let answerBy: Day
  package let standing: Standing
  package let name: ProperName
  package let organisation: ProperName
  package let country: Country
  /// As the convener's own list calls it; empty where that has none.
  package let countryName: Wording
  package let grounds: [PartnerGround]
  /// Whether both wished it when it was offered.
  package let isMutual: Bool
  /// Whether the reader declined, and may accept after all.
  package let mayReturn: Bool

  package init(
    id: UUID, starts: LocalTime, ends: LocalTime, room: Wording, table: Int, answerBy: Day,
    standing: Standing, name: ProperName, organisation: ProperName, country: Country,
    countryName: Wording = [:], grounds: [PartnerGround] = [], isMutual: Bool = false,
    mayReturn: Bool = false
  ) {
    (self.id, self.starts, self.ends) = (id, starts, ends)
    (self.room, self.table, self.answerBy) = (room, table, answerBy)
    (self.standing, self.name, self.organisation) = (standing, name, organisation)
    (self.country, self.countryName) = (country, countryName)
    (self.grounds, self.isMutual, self.mayReturn) = (grounds, isMutual, mayReturn)
  }
}

extension OwnPartnerMeeting {
  /// Why the two may want to meet, a sentence each: of what both agreed to show, and of what both wish.
  package func why(_ meeting: Meeting, _ phrases: Phrases) -> [String] {
    let before = [nil] + grounds.map { Optional($0.topic) }
    return (isMutual ? [phrases.partnersBothWish] : [])
      + zip(grounds, before).compactMap { ground, last -> String? in
        guard let topic = meeting.topics.first(where: { $0.key == ground.topic }) else {
          return nil
        }
        let title = topic.title[phrases.language]
        let short = topic.key == last ? phrases.partnersSameTopic : title
        switch (ground.sort, Asset(rawValue: ground.asset)) {
        case (.gives, let asset?):
          return phrases.partnersYouGive(asset: phrases.asset(asset), topic: short)
        case (.gets, let asset?):
          return phrases.partnersYouGet(asset: phrases.asset(asset), topic: short)
        case (.shares, _): return phrases.partnersYouShare(topic: title)
        case (.gives, nil), (.gets, nil): return nil
        }
      }
  }
}
