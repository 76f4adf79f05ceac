import ConveneCore
import ConveneValues

/// One kind of letter, from its subject to its last sentence before the farewell.
package struct LetterBody: Sendable {
  package let subject: LetterPhrase
  package let opening: [LetterPhrase]
  package let closing: [LetterPhrase]
}

/// How a reader is greeted and taken leave of.
package struct Courtesy: Sendable {
  package let salutation: [LetterPhrase]
  package let farewell: LetterPhrase
}

extension Phrases {
  package var invitation: LetterBody {
    LetterBody(
      subject: invitationSubject,
      opening: [invitationOpening, LetterPhrase(invitationViews)],
      closing: [LetterPhrase(invitationDeadline), LetterPhrase(invitationClosing)])
  }

  /// The letter that asks again; its opening says as what the reader was invited.
  package func reminder(_ opening: LetterPhrase) -> LetterBody {
    LetterBody(
      subject: reminderSubject, opening: [opening],
      closing: [LetterPhrase(reminderClosing)])
  }

  /// The letter to somebody on the waiting list.
  package var waiting: LetterBody {
    LetterBody(
      subject: waitingSubject, opening: [waitingThanks, LetterPhrase(waitingOpening)],
      closing: [LetterPhrase(waitingClosing)])
  }

  package var regret: LetterBody {
    LetterBody(
      subject: regretSubject, opening: [regretThanks, LetterPhrase(regretOpening)],
      closing: [LetterPhrase(regretClosing)])
  }

  /// The letter to somebody whom a State or an organisation named.
  package var acknowledgement: LetterBody {
    LetterBody(
      subject: acknowledgementSubject, opening: [acknowledgementOpening],
      closing: [LetterPhrase(acknowledgementPlace), LetterPhrase(acknowledgementReplacement)])
  }

  /// The letter to somebody who comes in place of another.
  package var substitute: LetterBody {
    LetterBody(
      subject: substituteSubject, opening: [substituteOpening],
      closing: [LetterPhrase(acknowledgementPlace), substituteAbsence])
  }

  /// The letter to somebody whose place another has now.
  package var replaced: LetterBody {
    LetterBody(
      subject: replacedSubject, opening: [replacedOpening], closing: [LetterPhrase(replacedClosing)]
    )
  }

  /// The letter to somebody whom the meeting itself invites by name.
  package var guestInvitation: LetterBody {
    LetterBody(
      subject: invitationSubject, opening: [guestOpening],
      closing: [LetterPhrase(invitationClosing)])
  }

  /// The letter to somebody beside the room, who brings what the meeting asks for.
  package var resourcePersonInvitation: LetterBody {
    LetterBody(
      subject: invitationSubject, opening: [resourcePersonOpening],
      closing: [LetterPhrase(invitationClosing)])
  }

  /// The letter to somebody beside the room, who follows the meeting.
  package var observerInvitation: LetterBody {
    LetterBody(
      subject: invitationSubject, opening: [observerOpening],
      closing: [LetterPhrase(observerClosing)])
  }

  /// The letter to somebody who attends remotely.
  package var remote: LetterBody {
    LetterBody(
      subject: remoteSubject, opening: [remoteOpening],
      closing: [LetterPhrase(remoteAlone), substituteAbsence])
  }

  /// The letter to somebody who was to attend remotely and comes in person.
  package var inPerson: LetterBody {
    LetterBody(
      subject: inPersonSubject, opening: [inPersonOpening], closing: [LetterPhrase(inPersonClosing)]
    )
  }

  /// The letter about a change of the meeting to whoever holds an invitation.
  package var change: LetterBody {
    LetterBody(
      subject: changeSubject, opening: [changeOpening], closing: [LetterPhrase(changeClosing)])
  }

  /// The letter to whoever said yes and does not come.
  package var departure: LetterBody {
    LetterBody(
      subject: departureSubject, opening: [departureOpening], closing: [departureCalendar])
  }

  /// The letter to whoever writes documents that are due.
  package var documentReminder: LetterBody {
    LetterBody(
      subject: documentSubject, opening: [documentOpening],
      closing: [documentClosing, LetterPhrase(documentSentAlready)])
  }

  /// The letter to whoever holds an invitation to a meeting that does not take place.
  package var cancellation: LetterBody {
    LetterBody(
      subject: cancellationSubject, opening: [cancellationOpening],
      closing: [cancellationContact, LetterPhrase(cancellationClosing)])
  }

  /// The letter to whoever waited for a place, once none comes.
  package var closing: LetterBody {
    LetterBody(
      subject: closingSubject, opening: [closingOpening, LetterPhrase(closingReason)],
      closing: [LetterPhrase(closingThanks)])
  }

  /// The letter to whoever may answer later than was said.
  package var extended: LetterBody {
    LetterBody(
      subject: extensionSubject, opening: [extensionOpening, extensionDeadline],
      closing: [LetterPhrase(reminderClosing)])
  }

  package func regret(for reason: RegretReason) -> String {
    switch reason {
    case .places: regretPlaces
    case .gate: regretGate
    case .incomplete: regretIncomplete
    case .late: regretLate
    case .topics: regretTopics
    case .evidence: regretEvidence
    case .floors: regretFloors
    case .unreviewed: regretUnreviewed
    case .rated: regretRated(draws: inWords(10 - DecisionLimits().notProposed / 100))
    case .completed: regretCompleted
    case .drawn: regretDrawn
    case .covered: regretCovered
    case .marginal: regretMarginal
    case .unsupported: regretUnsupported
    }
  }

  /// The greeting and farewell that go with an honorific as given, empty where none was.
  package func courtesy(for honorific: String) -> Courtesy {
    let style = CourtesyStyle(honorific, in: self)
    guard case .title(let gender) = style else {
      return courtesy(salutationOfExcellency, farewellOfExcellency)
    }
    return courtesy(salutation(gender: gender), farewell(gender: gender))
  }

  /// Whether an honorific as given is that of an excellency.
  package func isOfExcellency(_ honorific: String) -> Bool {
    if case .excellency = CourtesyStyle(honorific, in: self) { true } else { false }
  }

  /// What the words of an honorific as given say, `other` where they say nothing.
  package func gender(ofHonorific honorific: String) -> Gender {
    let words = honorific.split(separator: " ").map(String.init)
    for word in words {
      if case .title(let gender) = CourtesyStyle(word, in: self), gender != .other { return gender }
    }
    return .other
  }

  private func courtesy(_ salutation: LetterPhrase, _ farewell: String) -> Courtesy {
    Courtesy(
      salutation: [salutation] + (greeting.isEmpty ? [] : [LetterPhrase(greeting)]),
      farewell: LetterPhrase(farewell))
  }
}

/// What an honorific says of how its bearer is addressed, by its first word in small letters
/// without dots; one that the table of the language does not have says nothing.
private enum CourtesyStyle {
  case excellency
  case title(Gender)

  init(_ honorific: String, in phrases: Phrases) {
    let first = (honorific.lowercased().split(separator: " ").first ?? "").filter { $0 != "." }
    func isAmong(_ words: String) -> Bool { words.split(separator: " ").contains { $0 == first } }
    self =
      if isAmong(phrases.honorificsOfExcellency) {
        .excellency
      } else if isAmong(phrases.honorificsOfMen) {
        .title(.male)
      } else if isAmong(phrases.honorificsOfWomen) {
        .title(.female)
      } else {
        .title(.other)
      }
  }
}
