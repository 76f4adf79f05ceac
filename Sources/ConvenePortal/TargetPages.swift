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
    let page = try await desk.targetPage(behind: secret)
    let view = TargetView(
      page: page, phrases: page.meeting.phrases(in: asked.languageInAddress ?? page.language),
      proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func tell(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(asked, .partner, notTaken: { SentencePage.partnerNotTaken($0) })
    let words = asked.form["words"] ?? ""
    guard let kind = asked.form["kind"].flatMap(PartnershipReport.Kind.init(rawValue:)) else {
      return told({ SentencePage.ofPartner(400, [$0.partnerPageChoose], $0) }, asked)
    }
    guard words.utf16.count <= Self.longestReport else {
      return told({ SentencePage.ofPartner(413, [$0.pageTooLongWay], $0) }, asked)
    }
    // A day that was filled in beside another answer says nothing.
    let due = kind == .changed ? asked.form["due"].flatMap { Day($0) } : nil
    try await desk.tell(kind, words, due: due, behind: secret)
    return .see("/partnership\(query(of: asked))")
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
