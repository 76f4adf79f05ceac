import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// How somebody with an account comes in, and goes.
extension Portal {
  /// Whoever asks, where they are signed in, and the secret with which their forms are proved.
  struct Visit {
    let account: SignedIn
    let proof: String

    var desk: Secretariat { account.desk }
    var name: String { account.desk.actor.name }
  }

  /// Says as whom the link signs in, with the button that does; and otherwise how to get a link.
  func signInPage(_ asked: Asked) async throws -> Answered {
    guard pages.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    if try await visit(asked) != nil, secret(of: asked, .signIn) == nil {
      return .see("/board\(query(of: asked))")
    }
    let phrases = Phrases(language(of: asked))
    guard let (text, secret) = secret(of: asked, .signIn) else {
      return .page(200, SignInView(phrases: phrases, style: style).way)
    }
    guard let name = try await desk.nameBehind(secret) else {
      return Answered.page(404, SignInView(phrases: phrases, style: style).ended)
        .with("Set-Cookie", settings.ending(.signIn))
    }
    let view = SignInView(phrases: phrases, style: style)
    return .page(200, view.button(for: name, proof: FormProof.proof(of: text)))
  }

  /// Changes the link for a session, once.
  func signIn(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(
      asked, .signIn, notTaken: SentencePage.notTaken, unknown: SentencePage.notTaken)
    let session = try await desk.signIn(by: secret)
    return Answered.see("/board\(query(of: asked))")
      .with("Set-Cookie", settings.setting(.session, to: session.secret))
      .with("Set-Cookie", settings.ending(.signIn))
  }

  /// Ends the session, and forgets it here whatever it was worth.
  func signOut(_ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    if let visit = try await visit(asked) { try await visit.desk.signOut() }
    return Answered.see("/sign-in\(query(of: asked))")
      .with("Set-Cookie", settings.ending(.session))
  }

  /// Nil where nobody is signed in, or no longer.
  func visit(_ asked: Asked) async throws -> Visit? {
    guard let (text, secret) = secret(of: asked, .session) else { return nil }
    do {
      let account = try await desk.acting(by: secret)
      // A token is held to what programs ask for, which pages know nothing of.
      guard account.kind == .session else { return nil }
      return Visit(account: account, proof: FormProof.proof(of: text))
    } catch let refusal as Refusal where refusal.code == Refusal.notSignedIn().code {
      return nil
    }
  }

  /// Refuses a form that no page of somebody signed in gave.
  func requireOwnForm(_ asked: Asked, at rate: RateLimit? = nil) throws {
    _ = try sending(
      asked, .session, at: rate, notTaken: SentencePage.notTaken, unknown: SentencePage.notTaken)
  }
}

/// The page on which somebody signs in.
struct SignInView {
  let phrases: Phrases
  let style: StyleFile

  /// Where no link is in hand.
  var way: HTML { notice(phrases.signInTitle, [phrases.signInWay]) }

  /// Of a link that counts no more, or never did.
  var ended: HTML { notice(phrases.signInTitle, [phrases.signInEnded, phrases.signInWay]) }

  func button(for name: String, proof: String) -> HTML {
    frame(
      """
      <section class="notice">
      <h1>\(phrases.signInTitle)</h1>
      <p class="lead">\(phrases.signInOnce)</p>
      <form method="post" action="/sign-in?lang=\(phrases.language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button class="main" type="submit">\(phrases.signInAs(name: name))</button>
      </form>
      </section>

      """)
  }

  private func notice(_ heading: String, _ sentences: [String]) -> HTML {
    let paragraphs = sentences.map { words -> HTML in "<p class=\"lead\">\(words)</p>\n" }
    return frame(
      """
      <section class="notice">
      <h1>\(heading)</h1>
      \(paragraphs)</section>

      """)
  }

  private func frame(_ content: HTML) -> HTML {
    Frame(phrases: phrases, title: phrases.signInTitle, path: "/sign-in", style: style)
      .page(content)
  }
}
