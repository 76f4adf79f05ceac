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
}
