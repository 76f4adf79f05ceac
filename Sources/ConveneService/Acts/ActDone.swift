import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// An act as it was done at a desk, or rehearsed, with what the trail keeps of it.
package struct ActDone: Sendable, Encodable {
  /// One object, from what to what; a side that is nil was not there, or is not for this actor.
  package struct Change: Sendable, Encodable {
    package let kind: String
    package let id: String
    package let before: [String: String]?
    package let after: [String: String]?

    private enum CodingKeys: CodingKey { case kind, id, before, after }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(kind, forKey: .kind)
      try container.encode(id, forKey: .id)
      try container.encode(before, forKey: .before)
      try container.encode(after, forKey: .after)
    }
  }

  /// The name of the act in the trail.
  package let act: String
  /// The code of the meeting; empty in the house.
  package let meeting: String
  package let object: String
  package let changed: [Change]
  /// What else the entry says; nothing where this actor does not read the trail.
  package let particulars: [String: String]
  /// Not where it was only rehearsed.
  package let isWritten: Bool

  /// Whether there is an entry of it, or would be.
  package let isNoted: Bool

  private enum CodingKeys: CodingKey { case act, meeting, object, changed, particulars }
}

extension Work {
  /// The act, told to whoever does it as the trail tells them.
  func done(_ act: Act, on object: String?, isWritten: Bool) -> ActDone {
    let code = code ?? ""
    let seesTrail = actor.may(.viewAudit, in: trail)
    let seesSecrets = actor.may(.viewSecrets, in: trail)
    return ActDone(
      act: act.rawValue, meeting: code, object: object ?? code,
      changed: lines.map { line in
        let isTold = seesTrail && (seesSecrets || !line.object.isSecret)
        return ActDone.Change(
          kind: line.object.kind.rawValue, id: line.object.id.uuidString.lowercased(),
          before: isTold ? line.change.before?.told : nil,
          after: isTold ? line.change.after?.told : nil)
      }, particulars: seesTrail ? particulars : [:], isWritten: isWritten, isNoted: isNoted)
  }
}

extension [String: String] {
  /// Without what is kept to put the whole back.
  fileprivate var told: [String: String] { filter { !AuditChange.isSilent($0.key) } }
}
