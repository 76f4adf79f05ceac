import ConveneService
import ConveneValues
import ConveneWords

/// What somebody is answered with at once, whatever page they asked for.
struct Untaken: Error {
  let answer: Answered
}

extension Portal {
  /// What a browser shows of a link, and by what forms behind it prove themselves.
  typealias Shown = (text: String, secret: LinkSecret)

  func secret(of asked: Asked, _ cookie: PortalCookie) -> Shown? {
    guard let text = asked.cookie(settings.name(of: cookie)), let secret = LinkSecret(text) else {
      return nil
    }
    return (text, secret)
  }

  /// Takes the secret of a link out of the address; whether it opens anything is asked by the page behind.
  func open(_ secret: String, to path: String, _ cookie: PortalCookie, _ asked: Asked) -> Answered {
    let isSecret = LinkSecret(secret) != nil
    return Answered.see(path + query(of: asked))
      .with("Set-Cookie", settings.setting(cookie, to: isSecret ? secret : "none"))
      .with("Referrer-Policy", "no-referrer")
  }

  /// The link behind which somebody looks.
  ///
  /// - Throws: `Untaken` where they ask too often or show none.
  func looking(_ asked: Asked, _ cookie: PortalCookie) throws -> Shown {
    guard pages.admits(asked.peer, at: clock()) else { throw Untaken(answer: tooOften(asked)) }
    guard let shown = secret(of: asked, cookie) else {
      throw Untaken(answer: told(SentencePage.unknownLink, asked))
    }
    return shown
  }

  /// The link behind which somebody sends a form that a page of ours gave them.
  ///
  /// - Parameters:
  ///   - notTaken: is told of a form that came from elsewhere, or without its proof.
  ///   - unknown: is told where no link is shown.
  /// - Throws: `Untaken` with either, or where they send too often.
  func sending(
    _ asked: Asked, _ cookie: PortalCookie, at rate: RateLimit? = nil,
    notTaken: (Phrases) -> SentencePage,
    unknown: (Phrases) -> SentencePage = SentencePage.unknownLink
  ) throws -> Shown {
    guard !asked.isFromElsewhere(than: settings.origin) else {
      throw Untaken(answer: told(notTaken, asked))
    }
    guard (rate ?? answers).admits(asked.peer, at: clock()) else {
      throw Untaken(answer: tooOften(asked))
    }
    guard let shown = secret(of: asked, cookie) else {
      throw Untaken(answer: told(unknown, asked))
    }
    guard FormProof.isRight(asked.form[FormProof.field], for: shown.text) else {
      throw Untaken(answer: told(notTaken, asked))
    }
    return shown
  }
}
