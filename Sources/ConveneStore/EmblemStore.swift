import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// The emblem in the heads of a meeting's papers; nil where it has none.
  package func emblem(of meeting: Meeting.ID) throws -> [UInt8]? {
    try rows(.emblemPicture, meeting).first.map { try $0["picture"] }
  }

  /// Keeps an emblem of a meeting that has none.
  package func keep(_ emblem: EmblemFile, of meeting: Meeting.ID) throws {
    try execute(
      .emblemKeep, meeting, Data(emblem.bytes).base64EncodedString(), emblem.width, emblem.height,
      emblem.hash.description)
  }

  /// Takes the emblem away; answers its hash, nil where there was none.
  package func dropEmblem(of meeting: Meeting.ID) throws -> String? {
    try rows(.emblemDrop, meeting).first.map { try $0["hash"] }
  }

  /// The emblem that papers of a meeting have: its own, else that of the house; nil where the meeting bears
  /// none.
  package func emblemOfPapers(of meeting: Meeting, as id: Meeting.ID) throws -> [UInt8]? {
    if meeting.masthead?.emblem == .absent { return nil }
    return try rows(.emblemOfPapers, id).first.flatMap { try $0["picture"] }
  }

  /// By which the emblem of the house is known; nil where it has none.
  package func hashOfHouseEmblem() throws -> String? {
    try rows(.houseEmblemHash).first.map { try $0["hash"] }
  }

  /// Keeps the emblem of a house that has none.
  package func keepOfHouse(_ emblem: EmblemFile) throws {
    try execute(
      .houseEmblemKeep, Data(emblem.bytes).base64EncodedString(), emblem.hash.description)
  }

  /// Takes the emblem of the house away; answers its hash, nil where there was none.
  package func dropEmblemOfHouse() throws -> String? {
    try rows(.houseEmblemDrop).first.map { try $0["hash"] }
  }
}
