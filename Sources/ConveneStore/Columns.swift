import ConveneCore
import ConveneValues
import Postgres

// Columns whose CHECK names the words that there are; VocabularyTests holds both lists equal.

extension Act: PostgresScalar {}
extension AgendaLeader.Away: PostgresScalar {}
extension AgendaRole: PostgresScalar {}
extension Application.Status: PostgresScalar {}
extension AnswerWay: PostgresScalar {}
extension Attending: PostgresScalar {}
extension AuditObject.Kind: PostgresScalar {}
extension CredentialEntry.Kind: PostgresScalar {}
extension BounceReason: PostgresScalar {}
extension CalendarAnswer: PostgresScalar {}
extension Capacity: PostgresScalar {}
extension ChoiceReason: PostgresScalar {}
extension CorrespondenceDirection: PostgresScalar {}
extension CorrespondenceWay: PostgresScalar {}
extension Guest.Role: PostgresScalar {}
extension IncomingKind: PostgresScalar {}
extension InvitationStatus: PostgresScalar {}
extension Language: PostgresScalar {}
extension LeavingCause: PostgresScalar {}
extension LetterKind: PostgresScalar {}
extension LetterStatus: PostgresScalar {}
extension Meeting.Kind: PostgresScalar {}
extension Nomination.Role: PostgresScalar {}
extension NominationLetter.Kind: PostgresScalar {}
extension DocumentFile.Kind: PostgresScalar {}
extension PageRequest.Kind: PostgresScalar {}
extension Partnership.Status: PostgresScalar {}
extension Partnership.Way: PostgresScalar {}
extension Payer: PostgresScalar {}
extension Person.Gender: PostgresScalar {}
extension RegretReason: PostgresScalar {}
extension RetentionKind: PostgresScalar {}
extension Role: PostgresScalar {}
extension SeatingRule.Kind: PostgresScalar {}
extension Sector: PostgresScalar {}
extension SubstitutionEntry.Reason: PostgresScalar {}
extension SuccessionEntry.Settled: PostgresScalar {}
extension Track: PostgresScalar {}
extension WaitingOrder: PostgresScalar {}

extension Country: PostgresScalar {
  package var postgresText: String? { code }

  package init(postgresText: String?) throws {
    let code = try String(postgresText: postgresText)
    guard let country = Country(code) else { throw PostgresMismatch("\(code) is no country") }
    self = country
  }
}
