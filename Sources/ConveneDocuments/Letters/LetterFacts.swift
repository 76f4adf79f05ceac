import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

extension Letter {
  /// All that one letter may know: its reader, its meeting, its signatory, and nobody else.
  ///
  /// Words are in the letter's language where that language has them; dates are written out.
  package struct Facts: Hashable, Sendable {
    /// As given in the letter's language; empty where none was given, never guessed.
    package var honorific: String
    /// As stored, in the script it was given in.
    package var name: String
    package var meeting: String
    package var dates: String
    package var venue: String
    package var city: String
    /// The last day on which an answer counts.
    package var deadline: String
    /// The page where this reader answers; nil where there is none.
    package var answerLink: String?
    /// Whether it is printed and posted, so that nobody can reply to it as to a mail.
    package var isOnPaper = false
    /// Whether it only covers the signed letter that goes with it.
    package var isCovering = false
    /// Mailbox and telephone to answer to.
    package var contact: String
    /// The State or organisation whose note names the reader.
    package var nominatedBy = ""
    /// Number and date of that note.
    package var note = ""
    /// The address of the room, and when the days of the meeting begin and end, of a letter to whoever
    /// attends remotely.
    package var room = ""
    package var hours: [Hours] = []
    /// Of a letter about a change of the meeting.
    package var changes: [MeetingNotice.Change] = []
    /// Under which code the reader's application stands in the published list of a lottery; empty where
    /// it stands in none.
    package var drawCode = ""
    /// What the organisation says besides, with places to fill.
    package var paragraphs: [String] = []
    /// Titles of the papers that go with it.
    package var enclosures: [String] = []
    /// Who has copies of it.
    package var copies: [String] = []
    package var signatory: String
    package var signatoryTitle: String
    /// For whom the signatory signs, as a line; empty where for nobody else.
    package var signedFor = ""
    package var convener: String
    /// Whence the address is, which the first letter to somebody says, with how to object; nil in all
    /// others.
    package var source: Source?

    package init(
      honorific: String = "", name: String, meeting: String, dates: String = "",
      venue: String = "", city: String = "", deadline: String = "", answerLink: String? = nil,
      contact: String = "", signatory: String, signatoryTitle: String, convener: String,
      source: Source? = nil
    ) {
      self.honorific = honorific
      self.name = name
      self.meeting = meeting
      self.dates = dates
      self.venue = venue
      self.city = city
      self.deadline = deadline
      self.answerLink = answerLink
      self.contact = contact
      self.signatory = signatory
      self.signatoryTitle = signatoryTitle
      self.convener = convener
      self.source = source
    }
  }
}

extension Letter.Facts {
  func value(of placeholder: LetterPlaceholder, in language: Language) -> String {
    switch placeholder {
    case .addressee:
      [
        honorific.isEmpty ? Phrases(language).neutralHonorific : honorific,
        name,
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .meeting: meeting
    case .dates: dates
    case .venue: venue
    case .city: city
    case .deadline: deadline
    case .answerLink: answerLink ?? ""
    case .contact: contact
    case .room: room
    case .nominatedBy: nominatedBy
    case .note: note
    case .signatory: signatory
    case .signatoryTitle: signatoryTitle
    case .convener: convener
    }
  }

  /// What is wrong with the facts behind `placeholders`, in that order.
  func problems(in placeholders: [LetterPlaceholder]) -> [Problem] {
    placeholders.flatMap { placeholder -> [Problem] in
      // The addressee is two facts, of which only the name must be there.
      let checked =
        placeholder == .addressee
        ? [("honorific", honorific, false), ("name", name, true)]
        : [(placeholder.rawValue, value(of: placeholder, in: .english), true)]
      return checked.compactMap { at, value, isNeeded -> Problem? in
        if isNeeded, value.allSatisfy(\.isWhitespace) { return .factMissing(at: at) }
        if MailText.breaksLine(value) { return .breaksLine(at: at) }
        if [.answerLink, .room].contains(placeholder), !Self.isLink(value) {
          return .notAWebAddress(at: at)
        }
        return nil
      }
    }
  }

  private static func isLink(_ text: String) -> Bool {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme,
      ["https", "http"].contains(scheme), let host = parts.host
    else { return false }
    return !host.isEmpty && text.utf8.allSatisfy { 0x21...0x7e ~= $0 }
  }
}
