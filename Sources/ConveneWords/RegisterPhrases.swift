import ConveneCore
import ConveneValues

extension Phrases {
  package func way(_ way: CorrespondenceWay) -> String {
    switch way {
    case .mail: registerByMail
    case .post: registerByPost
    case .noteVerbale: registerByNoteVerbale
    case .telephone: registerByTelephone
    case .byHand: registerByHand
    }
  }

  /// What a letter is called where letters are listed.
  package func called(_ letter: LetterKind) -> String {
    switch letter {
    case .invitation: letterInvitation
    case .waitingList: letterWaitingList
    case .regret: letterRegret
    case .reminder: letterReminder
    case .acknowledgement: letterAcknowledgement
    case .substitute: letterSubstitute
    case .replaced: letterReplaced
    case .remote: letterRemote
    case .inPerson: letterInPerson
    case .change: letterChange
    case .cancellation: letterCancellation
    case .closing: letterClosing
    case .departure: letterDeparture
    case .document: letterDocument
    case .extension: letterExtension
    }
  }
}
