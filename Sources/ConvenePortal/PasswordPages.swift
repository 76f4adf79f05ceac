import ConveneCore
import ConveneDocuments
import ConveneSeals
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// The password of whoever signed in.
extension Portal {
  func ownPassword(_ asked: Asked) async throws -> Answered {
    try await signedIn(asked) { visit in
      try await passwordView(visit, asked).state([])
    }
  }

  /// Begins to set a password, and shows what a telephone needs of it: once, and never again.
  func setPassword(_ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    guard trying.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    return try await passwordPage(asked) { visit in
      let view = try await passwordView(visit, asked)
      do {
        let draft = try await visit.desk.draftPassword(
          asked.form["password"] ?? "", login: visit.account.login, house: settings.authority,
          by: passwords)
        return view.telephone(draft)
      } catch let refusal as Refusal where refusal.isOfPasswords {
        return view.state(view.phrases.toldOnPages(refusal))
      }
    }
  }

  /// Has the password count, by the first code of the telephone.
  func confirmPassword(_ asked: Asked) async throws -> Answered {
    try requireOwnForm(asked)
    guard trying.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    return try await passwordPage(asked) { visit in
      do {
        let isRight = try await visit.desk.confirmPassword(
          asked.form["password"] ?? "", code: asked.form["code"] ?? "",
          login: visit.account.login, by: passwords)
        let view = try await passwordView(visit, asked)
        return isRight ? view.state([view.phrases.passwordCounts]) : view.again
      } catch let refusal as Refusal where refusal.isOfPasswords {
        let view = try await passwordView(visit, asked)
        return view.state(view.phrases.toldOnPages(refusal))
      }
    }
  }

  private func passwordPage(
    _ asked: Asked, _ body: (Visit) async throws -> HTML
  ) async throws -> Answered {
    do {
      return try await signedIn(asked, body)
    } catch is PasswordPressBusy {
      return tooOften(asked)
    }
  }

  private func passwordView(_ visit: Visit, _ asked: Asked) async throws -> PasswordView {
    PasswordView(
      own: try await visit.desk.ownPassword(), visit: visit, phrases: Phrases(language(of: asked)),
      style: style)
  }
}

/// The page on which somebody signed in sets a password.
struct PasswordView {
  let own: OwnPassword
  let visit: Portal.Visit
  let phrases: Phrases
  let style: StyleFile

  /// Whether there is one, and the form that begins to set one.
  func state(_ sentences: [String]) -> HTML {
    let since =
      own.since.map {
        phrases.passwordSince(
          day: phrases.date(Day($0, inZone: nil)), codes: own.recovery)
      } ?? phrases.passwordNone
    let form: HTML =
      own.maySet
      ? """
      <form method="post" action="/account/password?lang=\(phrases.language.rawValue)">
      \(frame.proof)\(HTML.password("password", phrases.passwordNew, isNew: true))\
      <button class="main" type="submit">\(phrases.passwordBegin)</button>
      </form>

      """
      : """
      <form method="post" action="/sign-out?lang=\(phrases.language.rawValue)">
      <p>\(phrases.passwordSignInAnew)</p>
      \(frame.proof)<button class="main" type="submit">\(phrases.signOut)</button>
      </form>

      """
    return page(
      """
      \(told(sentences))<p>\(since)</p>
      <p class="small">\(phrases.passwordWhat(signs: Secretariat.shortestPassword))</p>
      \(form)\(everywhere)
      """)
  }

  private var everywhere: HTML {
    """
    <section class="reply">
    <h2>\(phrases.signOutEverywhere)</h2>
    <p>\(phrases.signOutEverywhereWhat)</p>
    <form method="post" action="/account/sign-out?lang=\(phrases.language.rawValue)">
    \(frame.proof)<button type="submit">\(phrases.signOutEverywhere)</button>
    </form>
    </section>

    """
  }

  /// What a telephone takes, the codes for whoever loses it, and the form that ends it.
  func telephone(_ draft: PasswordDraft) -> HTML {
    let codes = draft.recovery.map { code -> HTML in "<li><code dir=\"ltr\">\(code)</code></li>\n" }
    return page(
      """
      <h2>\(phrases.passwordTelephone)</h2>
      <p>\(phrases.passwordTelephoneHow)</p>
      \(picture(draft.squares))<p>\(phrases.passwordTyped)<br><code dir="ltr">\(draft.typed)</code></p>
      <p><a class="button quiet" href="\(draft.address)">\(phrases.passwordOnThisTelephone)</a></p>
      <h2>\(phrases.passwordRecovery)</h2>
      <p>\(phrases.passwordRecoveryWhat)</p>
      <ul class="ways">
      \(codes)</ul>
      \(confirmation)
      """)
  }

  /// The code was wrong, or the password another than before.
  var again: HTML { page("\(told([phrases.passwordNotConfirmed]))\(confirmation)") }

  private var confirmation: HTML {
    """
    <h2>\(phrases.passwordConfirm)</h2>
    <form method="post" action="/account/confirm?lang=\(phrases.language.rawValue)">
    \(frame.proof)\(HTML.password("password", phrases.passwordAgain, isNew: true))\
    \(HTML.code(phrases.passwordFirstCode))\
    <button class="main" type="submit">\(phrases.passwordCount)</button>
    </form>

    """
  }

  /// Dark on white whatever the page is, with the room around it that cameras need.
  private func picture(_ squares: [[Bool]]) -> HTML {
    guard !squares.isEmpty else { return .nothing }
    let drawing = Drawing(
      squares: squares, quiet: 4, side: 4, description: phrases.passwordPicture)
    return "<figure>\(HTML(drawing, id: "code"))</figure>\n"
  }

  private func told(_ sentences: [String]) -> HTML {
    guard !sentences.isEmpty else { return .nothing }
    let lines = sentences.map { words -> HTML in "<p class=\"lead\">\(words)</p>\n" }
    return "<div role=\"status\">\n\(lines)</div>\n"
  }

  private var frame: BoardFrame { BoardFrame(visit: visit, phrases: phrases, style: style) }

  private func page(_ content: HTML) -> HTML {
    frame.page(
      title: phrases.passwordTitle, path: "/account", of: nil,
      """
      <header class="opening">
      <h1>\(phrases.passwordTitle)</h1>
      </header>
      <p><a href="/board?lang=\(phrases.language.rawValue)">\(phrases.boardTitle)</a></p>
      \(content)
      """)
  }
}

extension HTML {
  static func hidden(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n"
  }

  static func login(_ label: String) -> HTML {
    """
    <div class="field">
    <label for="login">\(label)</label>
    <input type="text" dir="ltr" id="login" name="login" maxlength="63" autocomplete="username" \
    autocapitalize="none" spellcheck="false" required>
    </div>

    """
  }

  static func password(_ name: String, _ label: String, isNew: Bool) -> HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)</label>
    <input type="password" dir="ltr" id="\(name)" name="\(name)" maxlength="256" \
    autocomplete="\(isNew ? "new-password" : "current-password")" required>
    </div>

    """
  }

  /// Of a telephone, or one of those for whoever lost it.
  static func code(_ label: String) -> HTML {
    """
    <div class="field">
    <label for="code">\(label)</label>
    <input type="text" dir="ltr" id="code" name="code" maxlength="30" autocomplete="one-time-code" \
    autocapitalize="none" spellcheck="false" required>
    </div>

    """
  }
}
