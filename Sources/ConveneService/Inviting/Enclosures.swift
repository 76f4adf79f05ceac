import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import Foundation

/// The papers that go with letters, each made once in a language.
final class EnclosurePress {
  private let room: PressRoom
  private var made: [Key: MailMessage.Enclosure] = [:]

  private struct Key: Hashable {
    let paper: Paper
    let language: Language
  }

  init(_ room: PressRoom) { self.room = room }

  /// The papers, or a refusal where they are too large to be taken along.
  func papers(with kind: LetterKind, in language: Language) throws -> [MailMessage.Enclosure] {
    let papers = try room.meeting.enclosures(of: kind).map { try enclosure($0.paper, language) }
    let size = papers.reduce(0) { $0 + $1.bytes.count }
    guard size <= LetterEnclosure.largest else {
      throw Refusal.enclosuresTooLarge(
        size: (size >> 20) + 1, most: LetterEnclosure.largest >> 20)
    }
    return papers
  }

  /// The same to be printed behind a letter.
  func sheets(with kind: LetterKind, in language: Language) throws -> [Document] {
    try room.meeting.enclosures(of: kind).map { try room.document($0.paper, in: language) }
  }

  /// What they are called at the foot of a letter.
  func titles(with kind: LetterKind, in language: Language) -> [String] {
    room.meeting.enclosures(of: kind).map { $0.paper.title(in: language) }
  }

  private func enclosure(
    _ paper: Paper, _ language: Language
  ) throws -> MailMessage.Enclosure {
    let key = Key(paper: paper, language: language)
    if let known = made[key] { return known }
    let name = "\(room.meeting.code)-\(paper.rawValue)-\(language.rawValue).pdf"
    let enclosure = MailMessage.Enclosure(
      name: name, bytes: try room.print(paper, as: .pdf, in: language))
    made[key] = enclosure
    return enclosure
  }
}

extension LetterEnclosure.Paper {
  fileprivate var paper: Paper {
    switch self {
    case .aideMemoire: .aideMemoire
    case .agenda: .agenda
    case .provisionalAgenda: .provisionalAgenda
    case .organizationOfWork: .organizationOfWork
    case .informationNote: .informationNote
    case .nominationForm: .nominationForm
    }
  }
}
