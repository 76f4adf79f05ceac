import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Keeps that somebody is not written to again, nor their mailbox, whoever brings it back; letters
  /// to them that wait are withdrawn.
  ///
  /// - Returns: how many letters were withdrawn.
  package func recordObjection(
    of id: Person.ID, because reason: String
  ) async throws -> Int {
    let reason = try reason.keptWords(at: "reason")
    return try await perform(.personObject) { work in
      let person = try work.known(id)
      try person.refuseNamed(in: reason)
      let isNew = try work.store.recordObjection(of: id, at: work.now)
      let store = work.store
      let letters = try store.inEachMeeting { try store.cancelLetters(to: id, of: $0.id) }
        .flatMap(\.self)
      if isNew {
        work.note(
          AuditObject(.person, id), from: ["written to": "yes"],
          to: ["written to": "no", "because": reason])
      }
      for letter in letters {
        work.note(
          AuditObject(.letter, letter), from: ["status": "queued"], to: ["status": "cancelled"])
      }
      return letters.count
    }
  }

  /// Lets somebody be written to again, who asked for it.
  package func withdrawObjection(of id: Person.ID, because reason: String) async throws {
    let reason = try reason.keptWords(at: "reason")
    try await perform(.personObject) { work in
      let person = try work.known(id)
      try person.refuseNamed(in: reason)
      guard try work.store.withdrawObjection(of: id) else {
        throw Refusal.doesNotObject(name: person.name)
      }
      work.note(
        AuditObject(.person, id), from: ["written to": "no"],
        to: ["written to": "yes", "because": reason])
    }
  }
}

extension Work {
  /// Somebody of the directory who was not forgotten.
  func known(_ id: Person.ID) throws -> Person {
    guard let person = try store.people([id]).first else {
      throw Failure.notFound(.nobodySo(text: id.description))
    }
    guard try !store.forgottenList().forgotten.contains(where: { $0.person == id }) else {
      throw Refusal.wasForgotten()
    }
    return person
  }
}
