import ConveneCore
import ConveneValues
import Foundation

/// Lists that scripts and other programs read, with the same columns wherever they are told.
package enum Listed: String, CaseIterable, Sendable {
  case meetings
  case applications
  case participants
  case invitations
  case attendance
  case documents

  package var columns: [String] {
    switch self {
    case .meetings: ["code", "starts", "state", "title"]
    case .applications: ["code", "status", "country", "topics", "offers", "needs", "name"]
    case .participants:
      ["number", "code", "track", "as", "tables", "attends", "zone", "in place of", "name"]
    case .invitations: ["application", "wave", "status", "deadline", "name"]
    case .attendance: ["code", "attendance", "arrived", "name"]
    case .documents:
      [
        "number", "item", "symbol", "languages", "due", "file", "author", "people", "handed in",
        "title",
      ]
    }
  }

  /// Columns whose cells are numbers.
  package var numbers: Set<String> { self == .invitations ? ["wave"] : [] }
}

/// What stands in a column, as JSON has it: a number that is not there is null.
package struct ListedCell: Encodable, Sendable {
  private let text: String
  private let isNumber: Bool

  package init(_ text: String, isNumber: Bool) { (self.text, self.isNumber) = (text, isNumber) }

  /// A line by its columns.
  package static func object(
    _ columns: [String], _ row: [String], numbers: Set<String>
  ) -> [String: ListedCell] {
    Dictionary(
      zip(columns, row).map { ($0, ListedCell($1, isNumber: numbers.contains($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard isNumber else { return try container.encode(text) }
    guard let number = Decimal(string: text, locale: nil) else { return try container.encodeNil() }
    try container.encode(number)
  }
}

extension MeetingEntry {
  package func cells(in language: Language) -> [String] {
    [
      code, starts?.description ?? "",
      (isCancelled ? "cancelled" : isPublished ? "published" : "draft") + (isTrial ? " trial" : ""),
      title[language],
    ]
  }
}

extension ApplicationLine {
  /// - Parameter isHeld: whether it waits for somebody to say whose it is.
  package func cells(isHeld: Bool) -> [String] {
    [code, isHeld ? "held" : status.rawValue, country.code]
      + [topics, offers, needs].map { $0.joined(separator: " ") } + [name]
  }
}

extension ParticipantLine {
  /// - Parameter none: what stands for the table of a round in which they sit out.
  package func cells(withoutTable none: String) -> [String] {
    [
      "\(number)", code, track.rawValue, role?.rawValue ?? "",
      tables.map { $0.map(String.init) ?? none }.joined(separator: " "),
      attends.rawValue, zone ?? "", inPlaceOf ?? "", name,
    ]
  }
}

extension InvitationEntry {
  package var cells: [String] {
    [code, "\(wave)", status.rawValue, deadline?.description ?? "", name]
  }
}

extension AttendanceEntry {
  /// - Parameter zone: of the meeting, in which clock times are told.
  package func cells(inZone zone: String) -> [String] {
    let arrived = arrivedAt.flatMap { LocalTime($0, in: zone) }
    return [code, attendance.rawValue, arrived.map { "\($0.day) \($0.time)" } ?? "", name]
  }
}

extension MeetingDocument {
  /// - Parameter people: of the directory who write it.
  ///
  /// - Parameter handed: what authors handed in of all documents that the desk has not received.
  package func cells(
    by people: String, handed: [HandedIn] = [], in language: Language
  ) -> [String] {
    let waiting = handed.filter { $0.document == number && $0.reason == nil }
    return [
      "\(number)", item.map { "\($0)" } ?? "", symbol ?? "",
      languages.map(\.rawValue).joined(separator: " "), due?.description ?? "", file ?? "",
      author ?? "", people, waiting.map(\.language.rawValue).joined(separator: " "),
      title[language],
    ]
  }
}
