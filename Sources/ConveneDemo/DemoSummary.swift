import ConveneCore
import ConveneService

/// What a demo did, as its last line says it.
package struct DemoSummary: Encodable, Sendable {
  package var meeting = "EGM-2007-09"
  package var applications = 0
  package var reviews = 0
  package var selected = 0
  package var waitlisted = 0
  package var invitations = 0
  package var accepted = 0
  package var declined = 0
  package var seated = 0
  /// Beside those of the open seats, whom the figures above count alone.
  package var nominated = 0
  package var nominatedSeated = 0
  package var tables = 0
  package var rounds = 0
  package var repeatMeetings = 0
  package var repeatMeetingsMinimum = 0
  package var potentialMet = 0
  package var potentialMetAtRandom = 0
  /// The selected beside as many of the highest scores.
  package var comparison: Assessment.Comparison?
  package var quotaViolations = 0
  /// Nameplates printed anew the evening before, when somebody comes in place of another.
  package var changedPlates = 0
  /// Sheets of all papers printed anew then, as a moderator is ill too.
  package var changedSheets = 0
  package var came = 0
  package var absent = 0
  /// Seats that the repair of the morning moved.
  package var movedSeats = 0
  /// Sheets of all papers printed anew on the morning.
  package var morningSheets = 0
  /// Partner meetings that both accepted before the meeting.
  package var partnerMeetings = 0
  /// Information sheets that came in.
  package var informationSheets = 0
  package var commitments = 0
  package var partnerships = 0
  package var farewellSheets = 0
  package var recognised = 0
  package var ended = 0
  /// A year later.
  package var targetsKept = 0
  /// Due or overdue.
  package var targetsDue = 0
  package var newTies = 0
  package var documents: [String] = []
  package var seconds = Seconds()

  package struct Seconds: Encodable, Sendable {
    package var database = 0.0
    package var `import` = 0.0
    package var scoring = 0.0
    package var selection = 0.0
    package var mail = 0.0
    package var seating = 0.0
    package var documents = 0.0
    package var evening = 0.0
    package var day = 0.0
    package var year = 0.0
  }

  mutating func take(_ selection: SelectionInHand, floors: [Floor]) {
    selected = selection.codes(.selected).count
    waitlisted = selection.codes(.waitlisted).count
    comparison = selection.assessment?.comparison
    quotaViolations = floors.count { selection.reached[$0.name, default: 0] < $0.lowest }
  }

  mutating func take(_ entries: [InvitationEntry]) {
    let open = entries.filter { $0.track == .open }
    invitations = open.count
    accepted = open.count { $0.status == .accepted }
    declined = open.count { $0.status == .declined }
  }

  mutating func take(_ seating: SeatingInHand) {
    let people = Set(seating.seats.map(\.person))
    nominatedSeated = people.count { seating.codes[$0]?.hasPrefix("N-") == true }
    seated = people.count - nominatedSeated
    tables = Set(seating.seats.map(\.table)).count
    rounds = seating.rounds
    repeatMeetings = seating.figures.repeats
    repeatMeetingsMinimum = seating.figures.repeatsMinimum
    potentialMet = seating.figures.potentialMet
    potentialMetAtRandom = seating.figures.atRandom
  }
}
