/// What a browser keeps of what a link's address held, for each kind of link apart.
enum PortalCookie: String {
  case invitation
  /// What somebody writes on the form of a call.
  case application
  /// What a reviewer reads and marks.
  case review
  /// A partner who is asked what became of a target.
  case partner = "partnership"
  /// Whoever stands at a door.
  case door = "checkin"
  /// A State or an organisation that names people.
  case nomination
  /// A questionnaire, of whomever.
  case evaluation
  /// Whoever writes documents before a meeting.
  case author = "documents"
  /// A link by which somebody signs in, until it is used.
  case signIn = "sign-in"
  /// Whoever asks to sign in, until they do: it proves that a form came from a page of ours.
  case asking
  /// Somebody signed in.
  case session

  /// In seconds; nil where it goes with the browser.
  fileprivate var term: Int? {
    switch self {
    // A telephone forgets it when its browser ends, otherwise, and the list is of a day and its eve.
    case .door: 259_200
    // The 12 hours that it counts.
    case .session: 43_200
    // It is handed out once, and answered at home.
    case .evaluation: 1_209_600
    case .invitation, .application, .review, .partner, .nomination, .author, .signIn, .asking: nil
    }
  }
}

extension PortalSettings {
  /// On plain HTTP, which is for this machine alone, browsers take no such name, and it says what it is.
  func name(of cookie: PortalCookie) -> String {
    (isSecure ? "__Host-" : "plain-http-on-this-machine-") + cookie.rawValue
  }

  func setting(_ cookie: PortalCookie, to secret: String) -> String {
    setting(cookie, to: secret, for: cookie.term)
  }

  /// Has a browser forget it.
  func ending(_ cookie: PortalCookie) -> String { setting(cookie, to: "none", for: 0) }

  private func setting(_ cookie: PortalCookie, to secret: String, for term: Int?) -> String {
    "\(name(of: cookie))=\(secret); Path=/; HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "") + (term.map { "; Max-Age=\($0)" } ?? "")
  }
}
