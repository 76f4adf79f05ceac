import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What is behind the link of a State or an organisation that names people.
extension Portal {
  func nomination(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .nomination)
    let page = try await desk.nominationPage(behind: secret)
    let view = NominationView(
      page: page, phrases: page.meeting.phrases(in: language(of: asked)),
      proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func proposed(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(
      asked, .nomination, notTaken: SentencePage.nomineeNotTaken)
    let draft = asked.form["draft"].flatMap(UUID.init(uuidString:))
    switch asked.form["wish"] {
    case "propose"? where asked.form["draft"] == nil || draft != nil:
      try await desk.propose(
        asked.form.filter { NominationView.fields.contains($0.key) }, with: asked.file,
        in: language(of: asked), instead: draft, behind: secret)
    case "withdraw"? where draft != nil:
      try await desk.propose(nil, in: language(of: asked), instead: draft, behind: secret)
    default: return told(SentencePage.nomineeNotTaken, asked)
    }
    return .see("/nomination\(query(of: asked))")
  }
}

extension SentencePage {
  /// What was proposed came from another site, or without the cookie of its page.
  static func nomineeNotTaken(_ phrases: Phrases) -> Self {
    ofNomination(403, [phrases.formNotTakenWay], phrases)
  }

  static func ofNomination(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.proposalNotKept, sentences: sentences,
      link: ("/nomination", phrases.proposalContinue))
  }
}
