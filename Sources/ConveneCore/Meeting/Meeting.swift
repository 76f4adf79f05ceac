import ConveneValues

/// An expert meeting as its organiser describes it: what the meeting file holds, whole.
package struct Meeting: Hashable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case expertGroupMeeting = "expert_group_meeting"
    case roundTable = "round_table"
    case workshop
    case consultation
  }

  /// Short and unique, such as `EGM-2007-09`.
  package var code: String
  package var kind: Kind
  package var title: Wording
  /// Languages its papers appear in; the first is the one of plain file names.
  package var languages: [Language]
  /// IANA name of the zone in which its clock times are meant.
  package var zone: String
  package var starts: Day
  package var ends: Day
  /// Whether the days are still "in principle".
  package var tentative: Bool
  package var venue: Venue
  /// The address of the room for those who attend remotely, whom alone it is told; nil where there is
  /// none.
  package var remoteRoom: String?
  package var convener: Convener
  package var signatory: Signatory
  package var places: Places
  package var aideMemoire: AideMemoire
  package var topics: [Topic]
  package var rubric: Rubric
  package var floors: [Floor]
  package var rooms: [Room]
  package var agenda: [AgendaItem]
  package var programme: [Session]
  package var tables: [RoundTable]
  /// The convening organisation's own list: its names for countries, in its order.
  package var countries: [CountryName]
  /// What the call says of a lottery; without it nothing is drawn.
  package var lottery: LotteryAnnouncement?
  /// The catalogue of agreed outcomes that applications may cite; nil when there is none.
  package var agreedOutcomes: [AgreedOutcome]?
  /// How applications are reviewed; nil when the file does not say.
  package var reviewing: Reviewing?
  /// How the open seats are decided upon; nil when the file does not say.
  package var deciding: Deciding?
  /// How letters are written; nil when the file does not say.
  package var writing: Writing?
  /// How seats at round tables are given; nil when the file does not say.
  package var seating: Seating?
  /// Under which symbols its papers are registered; nil where none is.
  package var symbols: PaperSymbols?
  /// What else stands in the heads of its papers; nil where nothing does.
  package var masthead: Masthead?
  /// What participants are told of practical matters; nil where nothing is known yet.
  package var practical: [PracticalNote]?
  /// What its form asks beside what all forms ask; nil where it asks nothing more.
  package var questions: [OwnQuestion]?
  /// Documents before it; nil where there are none.
  package var documents: [MeetingDocument]?
  /// Of the plan of action, as a file has them; they are kept by themselves, and nil in a stored meeting.
  package var projects: [PlannedProject]?
  /// Whether it is to try the program: nil where it is in earnest.
  package var trial: Bool?

  package var isTrial: Bool { trial == true }

  package typealias ID = Identifier<Meeting>
}

package struct Venue: Hashable, Sendable, Codable {
  package var name: Wording
  package var city: Wording
  package var country: Country
  /// Between when the building is open on each day; nil where the file does not say.
  package var opens: ClockTime?
  package var closes: ClockTime?
}

/// The body that calls the meeting.
package struct Convener: Hashable, Sendable, Codable {
  package var name: Wording
  package var division: Wording
  package var email: String
  /// As it is dialled from abroad; letters name it beside the mailbox.
  package var telephone: String?
}

/// Whose name stands under a letter.
package struct Signatory: Hashable, Sendable, Codable {
  package var name: Wording
  package var title: Wording
}

/// How many may take part, by track: nominated seats are never scored, ranked or drawn.
package struct Places: Hashable, Sendable, Codable {
  package var open: Int
  package var nominated: Int
  /// For people whom the meeting itself invites by name; nil where there are none.
  package var guest: Int?

  package init(open: Int, nominated: Int, guest: Int? = nil) {
    self.open = open
    self.nominated = nominated
    self.guest = guest
  }

  package var all: Int { open + nominated + (guest ?? 0) }
}

/// The paper that says why a meeting is held; paragraphs under fixed headings.
package struct AideMemoire: Hashable, Sendable, Codable {
  package var background: [Wording]
  package var objectives: [Wording]
  package var outcomes: [Wording]
  package var organization: [Wording]
  package var participation: [Wording]
  package var documents: [Wording]
  package var contacts: [Wording]
}

/// A subject of the meeting, lettered as in the aide-memoire.
package struct Topic: Hashable, Sendable, Codable {
  /// A small letter.
  package var key: String
  package var title: Wording
}

/// The least number of open seats for people with an attribute; never a cap.
package struct Floor: Hashable, Sendable, Codable {
  /// What the floor looks at.
  package enum Attribute: String, Codable, CaseIterable, Sendable {
    case sector
    case country
    case gender
    case language
    case newcomer
  }

  package var name: String
  package var title: Wording
  package var attribute: Attribute
  /// Any of these counts: sector codes, country codes, `f`, language codes, or `yes`.
  package var values: [String]
  package var lowest: Int

  package init(
    name: String, title: Wording, attribute: Attribute, values: [String], lowest: Int
  ) {
    self.name = name
    self.title = title
    self.attribute = attribute
    self.values = values
    self.lowest = lowest
  }
}

/// A country as the convening organisation names it in each language.
package struct CountryName: Hashable, Sendable, Codable {
  package var code: Country
  package var name: Wording
  /// Whether it was a member when the meeting was called.
  package var member: Bool
}

extension CountryName {
  package init(_ code: Country, _ name: Wording) {
    self.init(code: code, name: name, member: true)
  }
}

extension Meeting {
  /// Names of countries, those of its own list before all others.
  package func calling(_ names: CountryNames) -> CountryNames {
    names.preferring(
      countries.flatMap { one in
        one.name.byLanguage.sorted { $0.key < $1.key }.map { (name: $0.value, country: one.code) }
      })
  }
}
