import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// What is behind the link of a State or an organisation that names people.
extension Portal {
  /// Takes the secret out of the address, as `open` does.
  func openNomination(_ secret: String, _ asked: Asked) -> Answered {
    let isSecret = LinkSecret(secret) != nil
    return Answered.see("/nomination\(query(of: asked))")
      .with("Set-Cookie", settings.settingNominationCookie(to: isSecret ? secret : "none"))
      .with("Referrer-Policy", "no-referrer")
  }

  func nomination(_ asked: Asked) async throws -> Answered {
    guard pages.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    guard let (text, secret) = secret(of: asked, settings.nominationCookie) else {
      return told(SentencePage.unknownLink, asked)
    }
    let page = try await desk.nominationPage(behind: secret)
    let view = NominationView(
      page: page, phrases: page.meeting.phrases(in: language(of: asked)),
      proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func proposed(_ asked: Asked) async throws -> Answered {
    guard !asked.isFromElsewhere(than: settings.origin) else {
      return told(SentencePage.nomineeNotTaken, asked)
    }
    guard answers.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    guard let (text, secret) = secret(of: asked, settings.nominationCookie) else {
      return told(SentencePage.unknownLink, asked)
    }
    guard FormProof.isRight(asked.form[FormProof.field], for: text) else {
      return told(SentencePage.nomineeNotTaken, asked)
    }
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
