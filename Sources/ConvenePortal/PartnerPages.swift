import ConveneService
import ConveneValues
import Foundation

/// What somebody wants of partner meetings on the page behind their link.
enum PartnerWish {
  case takePart(Bool)
  case wish(UUID, Bool)
  case answer(UUID, accepts: Bool)

  /// Nil where the form is about something else.
  init?(_ form: [String: String]) {
    switch form["partners"] {
    case "join": self = .takePart(true)
    case "leave": self = .takePart(false)
    default:
      let known: [(String, (UUID) -> PartnerWish)] = [
        ("wish", { .wish($0, true) }), ("unwish", { .wish($0, false) }),
        ("accept", { .answer($0, accepts: true) }), ("decline", { .answer($0, accepts: false) }),
      ]
      let found = known.lazy.compactMap { name, make in
        form[name].flatMap { UUID(uuidString: $0) }.map(make)
      }
      guard let first = found.first else { return nil }
      self = first
    }
  }
}

extension Portal {
  func keep(_ wish: PartnerWish, _ asked: Asked, behind secret: LinkSecret) async throws {
    switch wish {
    case .takePart(let isIn):
      try await desk.joinPartners(
        isIn, shows: asked.form["shows"] == "on", hasConsent: asked.form["consent"] == "on",
        in: language(of: asked), behind: secret)
    case .wish(let whom, let isWished):
      try await desk.wishPartner(whom, isWished, behind: secret)
    case .answer(let meeting, let accepts):
      try await desk.answerPartner(meeting, accepts: accepts, behind: secret)
    }
  }
}
