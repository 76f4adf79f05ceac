import ConveneCore
import ConveneService
import ConveneStore

/// What a restore erased anew, because it was erased after the backup was made.
package struct ErasedAgain: Sendable, Encodable {
  /// How many people were forgotten anew.
  package internal(set) var people = 0
  /// In how many places clocks had erased something.
  package internal(set) var places = 0
  /// Who of them takes part as the backup has it, by meeting and code.
  package internal(set) var present: [String] = []
}

extension Erasures {
  /// Erases all of it in a database that is made out of a backup; nil where that is another house's,
  /// of whose people nothing is known here.
  func eraseAgain(in place: Restoration, as desk: Secretariat) throws -> ErasedAgain? {
    guard try place.store.siteKey() == siteKey else { return nil }
    var again = ErasedAgain()
    if !list.forgotten.isEmpty || !list.objections.isEmpty {
      let done = try place.asProgram {
        try desk.perform(.personForget, on: "backup", within: place.store) { work in
          let done = try work.forgetAgain(list)
          work.note(["anew": "\(done.people)"])
          return done
        }
      }
      (again.people, again.present) = (done.people, done.present)
    }
    if !expired.isEmpty {
      again.places = try place.asProgram {
        try desk.perform(.retentionRun, on: "backup", within: place.store) { work in
          let places = try work.expireAgain(expired)
          work.note(["anew": "\(places)"])
          return places
        }
      }
    }
    return again
  }
}
