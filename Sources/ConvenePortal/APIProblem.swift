import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What a program is told that gets no answer, by RFC 9457.
struct APIProblem: Error {
  let status: Int
  let refusal: Refusal
  /// How a program shows who it is, where it did not.
  var challenge: String?

  /// What is nobody's words but those of the address, the method or the machine.
  init(status: Int) {
    self.status = status
    refusal =
      switch status {
      case 404: .apiNothingThere()
      case 405: .apiOnlyRead()
      case 413: .apiTooLong()
      case 421: .apiOtherHost()
      case 429: .apiTooOften()
      case 503: .apiUnavailable()
      case 500...: .apiFault()
      default: .apiNotUnderstood()
      }
  }

  private init(_ status: Int, _ refusal: Refusal, challenge: String? = nil) {
    (self.status, self.refusal, self.challenge) = (status, refusal, challenge)
  }

  /// What a rule says, or that something is not there; nil for all else, of which nothing is told.
  init?(_ error: any Error) {
    switch error {
    case let problem as APIProblem: self = problem
    case let refusal as Refusal:
      self.init(refusal.code == "not-permitted" ? 403 : 409, refusal)
    case Failure.notFound(let refusal): self.init(404, refusal)
    default: return nil
    }
  }

  static let noToken = APIProblem(401, .apiNoToken(), challenge: "Bearer realm=\"convene\"")

  /// Of a token that nobody knows, as of one that was ended: the same to the letter.
  static let unknownToken = APIProblem(
    401, .apiTokenUnknown(), challenge: "Bearer realm=\"convene\", error=\"invalid_token\"")

  static func lacking(_ scope: String) -> APIProblem {
    APIProblem(
      403, .apiScopeMissing(scope: scope),
      challenge: "Bearer realm=\"convene\", error=\"insufficient_scope\", scope=\"\(scope)\"")
  }

  /// As it is sent.
  struct Body: Encodable {
    let title: String
    let status: Int
    let code: String
    let message: String
    let advice: String
    let problems: [WordedProblem]
  }
}

extension Answered {
  static func problem(_ problem: APIProblem, _ phrases: Phrases) -> Answered {
    let worded = phrases.wordedOut(problem.refusal)
    let body = APIProblem.Body(
      title: worded.message, status: problem.status, code: worded.code, message: worded.message,
      advice: worded.advice, problems: worded.problems)
    let answer = Answered(
      problem.status,
      headers: [
        ("Content-Type", "application/problem+json"), ("Cache-Control", "no-store"),
        ("Content-Language", phrases.language.rawValue),
      ], body: (try? Array(JSONEncoder.ofAPI.encode(body))) ?? [])
    return problem.challenge.map { answer.with("WWW-Authenticate", $0) } ?? answer
  }

  /// For one program: kept by nobody.
  static func json(_ body: [UInt8]) -> Answered {
    Answered(
      200, headers: [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
      body: body)
  }
}

extension JSONEncoder {
  /// The same bytes for the same value.
  static var ofAPI: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
