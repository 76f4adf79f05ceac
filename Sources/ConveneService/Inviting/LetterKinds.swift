import ConveneCore
import ConveneDocuments

extension Letter.Kind {
  /// As the outbox keeps it, without what the letter says.
  var stored: LetterKind {
    switch self {
    case .invitation, .guest, .resourcePerson, .observer: .invitation
    case .reminder: .reminder
    case .waitingList: .waitingList
    case .regret: .regret
    case .acknowledgement: .acknowledgement
    case .substitute: .substitute
    case .replaced: .replaced
    case .remote: .remote
    case .inPerson: .inPerson
    case .change: .change
    case .cancellation: .cancellation
    case .closing: .closing
    case .extension: .extension
    case .departure: .departure
    case .document: .document
    }
  }
}
