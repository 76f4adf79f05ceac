import ConveneCore
import ConveneSeals
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

  /// Says as whom the link signs in, with the button that does; and otherwise how to get in.
  func signInPage(_ asked: Asked) async throws -> Answered {
    guard pages.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    if try await visit(asked) != nil, secret(of: asked, .signIn) == nil {
      return .see("/board\(query(of: asked))")
    }
    let phrases = Phrases(language(of: asked))
    guard let (text, secret) = secret(of: asked, .signIn) else {
      return waysIn(asked, saying: [])
    }
    guard let name = try await desk.nameBehind(secret) else {
      return waysIn(asked, saying: [phrases.signInEnded], status: 404)
        .with("Set-Cookie", settings.ending(.signIn))
    }
    let view = SignInView(phrases: phrases, style: style)
    return .page(200, view.button(for: name, proof: FormProof.proof(of: text)))
  }

  /// The ways in, with the forms of each.
  ///
  /// - Parameter sentences: what became of what was tried.
  func waysIn(_ asked: Asked, saying sentences: [String], status: Int = 200) -> Answered {
    let known = secret(of: asked, .asking)
    let text = known?.text ?? LinkSecret.drawn()
    let view = SignInView(phrases: Phrases(language(of: asked)), style: style)
    let answer = Answered.page(
      status,
      view.ways(
        proof: FormProof.proof(of: text), saying: sentences, named: namedByHouse(asked)?.login))
    return known == nil ? answer.with("Set-Cookie", settings.setting(.asking, to: text)) : answer
  }

  /// Has a link written to whoever names an address; what is said is the same whoever has it.
  func askForLetter(_ asked: Asked) async throws -> Answered {
    _ = try sending(
      asked, .asking, at: trying, notTaken: SentencePage.notTaken, unknown: SentencePage.notTaken)
    guard try await desk.askForSignIn(at: String((asked.form["address"] ?? "").prefix(400))) else {
      return tooOften(asked)
    }
    return waysIn(asked, saying: [Phrases(language(of: asked)).signInLetterMayCome])
  }

  /// Signs in by a password and a code; what is wrong of them is not told.
  func signInByPassword(_ asked: Asked) async throws -> Answered {
    _ = try sending(
      asked, .asking, at: trying, notTaken: SentencePage.notTaken, unknown: SentencePage.notTaken)
    let form = asked.form
    do {
      guard
        let session = try await desk.signIn(
          as: (form["login"] ?? "").trimmingCharacters(in: .whitespaces),
          password: form["password"] ?? "", code: form["code"] ?? "", by: passwords)
      else { return waysIn(asked, saying: [Phrases(language(of: asked)).signInWrong], status: 403) }
      return begun(session, asked)
    } catch is PasswordPressBusy {
      return tooOften(asked)
    }
  }

  /// Whom the proxy of the house names, with the secret that it shows; nil where none is connected, or it
  /// names nobody.
  ///
  /// Whatever others send in such headers is not looked at.
  func namedByHouse(_ asked: Asked) -> (login: String, secret: String)? {
    guard let proxy = settings.houseProxy, proxy.peers.contains(asked.connected),
      let login = asked.headers[proxy.header], !login.isEmpty,
      let secret = asked.headers[PortalSettings.HouseProxy.secret], !secret.isEmpty
    else { return nil }
    return (login, secret)
  }

  /// Signs in whom the proxy of the house names, where the database knows its secret.
  func signInByProxy(_ asked: Asked) async throws -> Answered {
    _ = try sending(
      asked, .asking, notTaken: SentencePage.notTaken, unknown: SentencePage.notTaken)
    guard let named = namedByHouse(asked),
      let session = try await desk.signIn(as: named.login, saidByWhoShows: named.secret)
    else {
      return waysIn(asked, saying: [Phrases(language(of: asked)).signInNotByHouse], status: 403)
    }
    return begun(session, asked)
  }

  private func begun(_ session: HandedOut, _ asked: Asked) -> Answered {
    Answered.see("/board\(query(of: asked))")
      .with("Set-Cookie", settings.setting(.session, to: session.secret))
      .with("Set-Cookie", settings.ending(.asking))
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

  /// Ends all that the account acts by elsewhere than at a desk, this session too.
  func signOutEverywhere(_ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    if let visit = try await visit(asked) { _ = try await visit.desk.endSessions() }
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
      // Whom the proxy of the house names is who sits there now, whoever signed in before.
      if let named = namedByHouse(asked), named.login != account.login { return nil }
      return Visit(account: account, proof: FormProof.proof(of: text))
    } catch let refusal as Refusal where refusal.code == Refusal.notSignedIn().code {
      return nil
    }
  }

  /// Keeps that somebody looks at a page of a meeting, before anything of it is shown.
  func noteLook(_ asked: Asked, by account: SignedIn) async throws {
    guard case .to(let route, let code) = Route.way(asked.method, asked.path),
      route.path.contains(.value("code"))
    else { return }
    try await account.desk.noteViewing(of: code, page: route.pattern)
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

  /// How somebody comes in who has no link in hand.
  ///
  /// - Parameter login: whom the proxy of the house names; nil where it names nobody.
  func ways(proof: String, saying sentences: [String], named login: String?) -> HTML {
    let said = sentences.map { words -> HTML in "<p class=\"lead\">\(words)</p>\n" }
    let status: HTML = sentences.isEmpty ? .nothing : "<div role=\"status\">\n\(said)</div>\n"
    return frame(
      """
      <section class="notice">
      <h1>\(phrases.signInTitle)</h1>
      \(status)\(login.map { byHouse($0, proof: proof) } ?? .nothing)\
      <h2>\(phrases.signInByLetter)</h2>
      <form method="post" action="/sign-in/letter?lang=\(phrases.language.rawValue)">
      \(HTML.hidden(FormProof.field, proof))\
      \(HTML.input("address", "address", phrases.signInAddress, "", isMail: true, isNeeded: true))\
      <button class="main" type="submit">\(phrases.signInAsk)</button>
      </form>
      <h2>\(phrases.signInByPassword)</h2>
      <form method="post" action="/sign-in/password?lang=\(phrases.language.rawValue)">
      \(HTML.hidden(FormProof.field, proof))\(HTML.login(phrases.signInLogin))\
      \(HTML.password("password", phrases.signInPassword, isNew: false))\
      \(HTML.code(phrases.signInCode))\
      <button type="submit">\(phrases.signInTitle)</button>
      </form>
      <p class="small">\(phrases.signInWay)</p>
      </section>

      """)
  }

  private func byHouse(_ login: String, proof: String) -> HTML {
    """
    <form method="post" action="/sign-in/house?lang=\(phrases.language.rawValue)">
    \(HTML.hidden(FormProof.field, proof))\
    <button class="main" type="submit">\(phrases.signInAs(name: login))</button>
    </form>

    """
  }

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

  private func frame(_ content: HTML) -> HTML {
    Frame(phrases: phrases, title: phrases.signInTitle, path: "/sign-in", style: style)
      .page(content)
  }
}
