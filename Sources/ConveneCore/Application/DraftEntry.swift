import ConveneValues
import Foundation

/// What was written on the form of a call, as a desk sees it.
package struct DraftEntry: Sendable {
  package enum State: String, CaseIterable, Sendable {
    case begun
    case sent
    case taken
    /// It will not be taken in.
    case dropped
    case withdrawn
  }

  package let id: Application.ID
  package let name: String
  /// To which a letter can go, of what was sent; empty once it was taken in or withdrawn.
  package let mailbox: String
  package let language: Language
  /// When it was changed, sent, dropped or withdrawn last.
  package let at: Date
  package let state: State
  /// Of the application that it became; empty where it did not.
  package let code: String
  /// Of the file that was sent with it; nil where none was.
  package let file: NominationLetter.Kind?

  package init(
    id: Application.ID, name: String, mailbox: String, language: Language, at: Date, state: State,
    code: String, file: NominationLetter.Kind? = nil
  ) {
    (self.id, self.name, self.mailbox, self.language) = (id, name, mailbox, language)
    (self.at, self.state, self.code, self.file) = (at, state, code, file)
  }
}
