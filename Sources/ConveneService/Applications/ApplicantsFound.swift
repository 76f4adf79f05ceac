import ConveneCore
import ConveneStore
import ConveneValues

/// Whom a command is about: the code of an application or nomination, and whose it is.
package struct Applicant: Hashable, Sendable {
  package let code: String
  /// Empty where whoever asks may not know, or nobody has the code.
  package let name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

extension Secretariat {
  /// Whom texts mean: codes, which win, or parts of names in any script.
  ///
  /// Where several are meant they are named, and nobody is chosen. Whoever may not see who applied
  /// names codes; whoever may see only who is invited finds these.
  package func applicants(_ texts: [String], _ hand: MeetingInHand) async throws -> [Applicant] {
    // A variable of a script that is empty means nobody, and not everybody.
    guard texts.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
      throw Refusal.nobodyNamed()
    }
    guard let reach = reach(in: hand) else {
      return texts.map { Applicant(code: $0.uppercased(), name: "") }
    }
    return try await look(.viewMeeting, in: hand) { store in
      try texts.map { try store.applicant($0, in: hand.id, reach: reach) }
    }
  }

  package func applicant(_ text: String, _ hand: MeetingInHand) async throws -> Applicant {
    try await applicants([text], hand)[0]
  }

  /// Among whom the actor may look for names in a meeting.
  private func reach(in hand: MeetingInHand) -> SearchReach? {
    let all: [Permission] = [.viewScores, .viewPeople, .editDirectory]
    guard actor.may(.viewMeeting, in: hand.id) else { return nil }
    return all.contains { actor.may($0, in: hand.id) } ? .meeting : .invited
  }
}

extension Store {
  fileprivate func applicant(
    _ text: String, in meeting: Meeting.ID, reach: SearchReach
  ) throws -> Applicant {
    if let (code, person) = try participant(behind: text, in: meeting) {
      return Applicant(code: code, name: try peopleByID([person])[person]?.name ?? "")
    }
    let search = NameSearch(text)
    func found(nearly: Bool) throws -> [FoundPerson] {
      try people(search, in: meeting, reach: reach, most: 2_000, nearly: nearly)
        .filter { $0.part.handle != nil }
    }
    let all = try found(nearly: false)
    if let code = search.code, let own = all.first(where: { $0.part.handle == code }) {
      return Applicant(code: code, name: own.person.name)
    }
    // What is unknown is refused by whoever needs it, as it was given.
    if search.isWholeCode { return Applicant(code: text.uppercased(), name: "") }
    let meant = all.meant(by: search)
    guard meant.count < 2 else {
      throw Failure.notFound(
        .severalApplicantsSo(text: text, problems: meant.prefix(20).map(\.asApplicant)))
    }
    guard let one = meant.first, let code = one.part.handle else {
      let near = try found(nearly: true).nearest(to: search).prefix(5).map(\.asApplicant)
      throw Failure.notFound(
        near.isEmpty ? .noApplicantSo(text: text) : .noApplicantSoBut(text: text, problems: near))
    }
    return Applicant(code: code, name: one.person.name)
  }
}

extension FoundPerson {
  fileprivate var asApplicant: Problem {
    .applicantMayBeMeant(at: part.handle ?? "", who: described)
  }
}
