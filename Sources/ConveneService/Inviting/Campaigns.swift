import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords

extension Secretariat {
  /// How far each invitation is, by wave and code.
  package func campaign(_ hand: MeetingInHand) async throws -> [CampaignLine] {
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await look(.viewMeeting, in: hand) { store in
      let invitations = try store.invitations(of: hand.id)
      let people = try store.peopleByID(invitations.map(\.person))
      let organisations = try store.organisationsByID(people.values.compactMap(\.organisation))
      let letters = try store.lettersOfInvitees(of: hand.id)
      return invitations.compactMap { invitation in
        guard let person = people[invitation.person] else { return nil }
        return CampaignLine(
          invitation, sector: organisations.sector(of: person),
          country: person.country, letter: letters[invitation.person]?.status,
          written: letters[invitation.person]?.day, today: today)
      }
    }
  }
}

extension [CampaignLine] {
  /// The campaign's report: a line for each invitation, below columns that are named in a language.
  package func table(in language: Language) -> [UInt8] {
    CSV.write(
      header: [
        "application", "name", "wave", "sector", "country", "letter", "written", "answer",
        "deadline", "state", "answered_by", "how", "remark",
      ].map(Phrases(language).column),
      rows: map { line in
        [
          line.code, line.name, "\(line.wave)", line.sector?.rawValue ?? "", line.country.code,
          line.letter?.rawValue ?? "", line.written?.description ?? "", line.answer.rawValue,
          line.deadline?.description ?? "", line.state.rawValue, line.said.by,
          line.said.how?.rawValue ?? "", line.said.remark,
        ]
      })
  }
}
