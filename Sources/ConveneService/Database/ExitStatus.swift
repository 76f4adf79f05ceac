import ConveneValues

/// What a program tells its caller when it ends.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case refused = 1
  case notFound = 2
  case usage = 64
  case unusableInput = 65
  case unavailable = 69
  case bug = 70
  case notWritten = 74

  /// What an error is told by.
  package init(_ error: any Error) {
    switch error {
    case let refusal as Refusal:
      let isOfUsage = ["confirmation-needed", "not-understood"].contains(refusal.code)
      self = isOfUsage ? .usage : .refused
    case Failure.notFound: self = .notFound
    case Failure.unusableInput: self = .unusableInput
    case Failure.unavailable: self = .unavailable
    case Failure.unwritable: self = .notWritten
    default: self = Failure(ofDatabase: error) == nil ? .bug : .unavailable
    }
  }
}
