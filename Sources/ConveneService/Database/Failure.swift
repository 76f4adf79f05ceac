import ConveneMail
import ConveneValues

/// The world said no: the rules would have allowed it.
package enum Failure: Error, Sendable {
  /// The thing named does not exist.
  case notFound(Refusal)
  /// A file could not be read, or does not hold what it should; every problem is in the refusal.
  case unusableInput(Refusal)
  /// The database or the mail server cannot be used now.
  case unavailable(Refusal)
  /// Something could not be written where it should go.
  case unwritable(Refusal)

  package var refusal: Refusal {
    switch self {
    case .notFound(let refusal), .unusableInput(let refusal), .unavailable(let refusal),
      .unwritable(let refusal):
      refusal
    }
  }

  /// Runs `body`, which hands letters over.
  static func ofMail<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as MailFailure {
      throw Failure.unwritable(.lettersNotDelivered(reason: error.description))
    }
  }

  /// Runs `body`, whose refusals are about what a file holds.
  package static func ofInput<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw Failure.unusableInput(refusal)
    }
  }
}
