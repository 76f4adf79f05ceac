import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What is behind the link by which a partner is asked what became of a target.
extension Portal {
  /// Signs of an answer, as a browser lets be typed.
  static let longestReport = 2000

  func partner(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .partner)
    return try await target(asked, (text, secret))
  }

  func tell(_ asked: Asked) async throws -> Answered {
    let shown = try sending(asked, .partner, notTaken: { SentencePage.partnerNotTaken($0) })
    let words = asked.form["words"] ?? ""
    guard let kind = asked.form["kind"].flatMap(PartnershipReport.Kind.init(rawValue:)) else {
      return try await target(asked, shown, 400) { [$0.partnerPageChoose] }
    }
    guard words.utf16.count <= Self.longestReport else {
      return try await target(asked, shown, 413) { [$0.pageTooLongWay] }
    }
    // A day that was filled in beside another answer says nothing.
    let due = kind == .changed ? asked.form["due"].flatMap { Day($0) } : nil
    do {
      try await desk.tell(kind, words, due: due, behind: shown.secret)
    } catch let refusal as Refusal where refusal.code != Refusal.linkOpensNothing().code {
      return try await target(asked, shown, 409) { $0.toldOnPages(refusal) }
    }
    return .see("/partnership\(query(of: asked))")
  }

  /// The page, with what was sent as it was typed where that was not taken, and why.
  private func target(
    _ asked: Asked, _ shown: Shown, _ status: Int = 200,
    because why: (Phrases) -> [String] = { _ in [] }
  ) async throws -> Answered {
    let page = try await desk.targetPage(behind: shown.secret)
    let phrases = page.meeting.phrases(in: asked.languageInAddress ?? page.language)
    var view = TargetView(page: page, phrases: phrases, proof: FormProof.proof(of: shown.text))
    view.faults = why(phrases)
    if !view.faults.isEmpty { view.typed = asked.form }
    return .page(status, view.content(in: style))
  }
}

extension SentencePage {
  /// What a partner told came from another site, or without the cookie of its page.
  static func partnerNotTaken(_ phrases: Phrases) -> Self {
    ofPartner(403, [phrases.partnerPageNotTakenWay], phrases)
  }

  static func ofPartner(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.pageNotTaken, sentences: sentences,
      link: ("/partnership", phrases.partnerPageBack))
  }
}
