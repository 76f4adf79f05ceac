import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What is behind the link of a letter of invitation.
extension Portal {
  func invitation(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .invitation)
    let page = try await desk.invitationPage(behind: secret)
    let language = asked.languageInAddress ?? page.language
    let view = InvitationView(
      page: page, phrases: page.meeting.phrases(in: language), proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func answered(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(asked, .invitation, notTaken: SentencePage.notTaken)
    if asked.form["answer"] == nil, let wish = PartnerWish(asked.form) {
      try await keep(wish, asked, behind: secret)
      return .see("/invitation\(query(of: asked))#partners")
    }
    if asked.form["answer"] == nil, let given = asked.form["evaluation"] {
      return try await handEvaluation(given, asked, behind: secret)
    }
    if asked.form["answer"] == nil, let wish = PageWish(asked.form) {
      try await keep(wish, asked, behind: secret)
      return .see("/invitation\(query(of: asked))")
    }
    guard let choice = asked.form["answer"].flatMap(PageAnswer.Choice.init(rawValue:)) else {
      return told(SentencePage.notUnderstood, asked)
    }
    let remark = (asked.form["remark"] ?? "").inOneLine
    guard remark.utf16.count <= Self.longestRemark else { return told(SentencePage.tooLong, asked) }
    // The page behind the answer is asked for by itself.
    try await desk.record(PageAnswer(choice, remark: remark), behind: secret)
    return .see("/invitation\(query(of: asked))")
  }
}

/// What somebody wants kept on the page behind their link, beside an answer.
private enum PageWish {
  case needs
  case ask(PageRequest.Kind)
  case takeBack(PageRequest.Kind)

  init?(_ form: [String: String]) {
    switch (form["ask"], form["unask"]) {
    case ("needs"?, nil): self = .needs
    case (let name?, nil):
      guard let kind = PageRequest.Kind(rawValue: name) else { return nil }
      self = .ask(kind)
    case (nil, let name?):
      guard let kind = PageRequest.Kind(rawValue: name) else { return nil }
      self = .takeBack(kind)
    default: return nil
    }
  }
}

extension Portal {
  private func keep(
    _ wish: PageWish, _ asked: Asked, behind secret: LinkSecret
  ) async throws {
    switch wish {
    case .needs:
      let said = Requirement(
        diet: (asked.form["diet"] ?? "").inOneLine, access: (asked.form["access"] ?? "").inOneLine)
      try await desk.keepNeeds(
        said, hasConsent: asked.form["consent"] == "on", in: language(of: asked), behind: secret)
    case .ask(let kind): try await desk.ask(for: kind, asked.form, behind: secret)
    case .takeBack(let kind): try await desk.ask(for: kind, nil, behind: secret)
    }
  }
}
