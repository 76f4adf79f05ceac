import ConveneCore
import ConveneService

/// Every way in.
///
/// What has no case here has no way in, and no case does without an answer to who may and what changes.
package enum Route: String, CaseIterable, Sendable {
  case home
  case style
  case mark
  case link
  case invitation
  case answer
  case meeting
  case apply
  case begin
  case draftLink
  case application
  case fill
  case reviewLink
  case reviews
  case review
  case give
  case conflict
  case declare
  case doorLink
  case door
  case checkIn
  case doorList
  case arrivals
  case doorShell
  case script
  case nominationLink
  case nomination
  case propose
  case partnerLink
  case partner
  case tell
  case authorLink
  case author
  case handIn
  case evaluation
  case evaluated
  case evaluationThanks
  case sheet
  case sheetSent
  case signInLink
  case signIn
  case signInNow
  case signInLetter
  case signInPassword
  case signInProxy
  case signOut
  case ownPassword
  case setPassword
  case confirmPassword
  case signOutEverywhere
  case boards
  case board
  case boardSeating
  case moveSeat
  case boardLetters
  case releaseLetters
  case boardDecision
  case boardApplications
  case boardAttendance
  case settleArrival
  case boardNetwork
  case health
  case ready
  case metrics
  case apiDescription
  case apiMeetings
  case apiMeeting
  case apiAgenda
  case apiApplications
  case apiParticipants
  case apiInvitations
  case apiSeats
  case apiAttendance
  case apiDocuments
  case apiArrive

  package enum Method: String, Sendable {
    /// HEAD is answered as GET is, without the body.
    case get = "GET"
    case post = "POST"
  }

  /// Who may come in by it.
  package enum Visitor: String, Sendable {
    case anybody
    /// Whoever shows the secret of a link that still counts, and sees what is behind that link alone.
    case linkHolder = "holder of the link"
    /// Whoever signed in with an account, and sees what that may see.
    case account = "somebody signed in"
    /// Programs on this machine, or on one named for it, that do not pass on somebody's request.
    case machine = "this machine"
    /// Programs that show a token that still counts, and do as much as its account and its scopes allow.
    case tokenHolder = "program with a token"
  }

  package enum Piece: Hashable, Sendable {
    case word(String)
    case value(String)
  }

  private var kind: RouteKind {
    switch self {
    case .home: .page([], for: .anybody)
    case .style: .page([.word("style"), .value("name")], for: .anybody)
    case .mark: .page([.word("favicon.ico")], for: .anybody)
    // Opening it tells nothing: what the secret is worth is asked behind it.
    case .link: .page([.word("i"), .value("secret")], for: .anybody)
    case .invitation: .page([.word("invitation")], for: .linkHolder)
    case .answer: .change([.word("invitation")], for: .linkHolder, bytes: 16 << 10, fields: 20)
    case .meeting: .page([.word("m"), .value("code")], for: .anybody)
    // The form of a call is there for all; what it keeps is behind a link of its own.
    case .apply: .page([.word("m"), .value("code"), .word("apply")], for: .anybody, of: .form)
    case .begin:
      .change(
        [.word("m"), .value("code"), .word("apply")], for: .anybody, of: .form,
        bytes: NominationLetter.largest + Form.longest, fields: 500)
    case .draftLink: .page([.word("a"), .value("secret")], for: .anybody, of: .form)
    case .application: .page([.word("application")], for: .linkHolder, of: .form)
    case .fill:
      .change(
        [.word("application")], for: .linkHolder, of: .form,
        bytes: NominationLetter.largest + Form.longest, fields: 500)
    case .reviewLink: .page([.word("r"), .value("secret")], for: .anybody, of: .review)
    case .reviews: .page([.word("review")], for: .linkHolder, of: .review)
    case .review: .page([.word("review"), .value("code")], for: .linkHolder, of: .review)
    case .give:
      .change(
        [.word("review"), .value("code")], for: .linkHolder, of: .review, bytes: 32 << 10,
        fields: 120)
    case .conflict:
      .page(
        [.word("review"), .value("code"), .word("conflict")], for: .linkHolder, of: .review)
    case .declare:
      .change(
        [.word("review"), .value("code"), .word("conflict")], for: .linkHolder, of: .review,
        bytes: 16 << 10, fields: 20)
    case .doorLink: .page([.word("d"), .value("secret")], for: .anybody, of: .door)
    case .door: .page([.word("checkin")], for: .linkHolder, of: .door)
    case .checkIn:
      .change([.word("checkin")], for: .linkHolder, of: .door, bytes: 16 << 10, fields: 20)
    case .doorList: .page([.word("checkin"), .word("list")], for: .linkHolder, of: .door)
    // A list of a day, as JSON within a form, percent signs and all.
    case .arrivals:
      .change(
        [.word("checkin"), .word("arrivals")], for: .linkHolder, of: .door, bytes: 256 << 10,
        fields: 4)
    // What a telephone keeps to show its own list: nobody is on it.
    case .doorShell: .page([.word("checkin"), .word("shell")], for: .anybody, of: .door)
    case .script: .page([.word("script"), .value("name")], for: .anybody)
    case .nominationLink: .page([.word("n"), .value("secret")], for: .anybody, of: .nomination)
    case .nomination: .page([.word("nomination")], for: .linkHolder, of: .nomination)
    case .propose:
      .change(
        [.word("nomination")], for: .linkHolder, of: .nomination,
        bytes: NominationLetter.largest + (64 << 10), fields: 20)
    case .partnerLink: .page([.word("p"), .value("secret")], for: .anybody, of: .partner)
    case .partner: .page([.word("partnership")], for: .linkHolder, of: .partner)
    case .tell:
      .change([.word("partnership")], for: .linkHolder, of: .partner, bytes: 32 << 10, fields: 8)
    case .authorLink: .page([.word("w"), .value("secret")], for: .anybody, of: .author)
    case .author: .page([.word("documents")], for: .linkHolder, of: .author)
    case .handIn:
      .change(
        [.word("documents")], for: .linkHolder, of: .author,
        bytes: DocumentFile.largest + (64 << 10), fields: 8)
    // It has no link: the page of an invitation hands its secret over as a cookie, which knows no person.
    case .evaluation: .page([.word("evaluation")], for: .linkHolder, of: .evaluation)
    case .evaluated:
      .change(
        [.word("evaluation")], for: .linkHolder, of: .evaluation, bytes: 256 << 10, fields: 20)
    case .evaluationThanks:
      .page([.word("evaluation"), .word("thanks")], for: .anybody, of: .evaluation)
    case .sheet: .page([.word("travel")], for: .linkHolder)
    case .sheetSent: .change([.word("travel")], for: .linkHolder, bytes: 64 << 10, fields: 40)
    // It is used behind a button, by whoever has the cookie that it becomes.
    case .signInLink: .page([.word("s"), .value("secret")], for: .anybody)
    case .signIn: .page([.word("sign-in")], for: .anybody, of: .board)
    case .signInNow:
      .change([.word("sign-in")], for: .linkHolder, of: .board, bytes: 4 << 10, fields: 4)
    case .signInLetter:
      .change(
        [.word("sign-in"), .word("letter")], for: .anybody, of: .board, bytes: 4 << 10, fields: 4)
    case .signInPassword:
      .change(
        [.word("sign-in"), .word("password")], for: .anybody, of: .board, bytes: 4 << 10, fields: 6)
    // Who it is is said by a proxy that is believed for its address and its secret.
    case .signInProxy:
      .change(
        [.word("sign-in"), .word("house")], for: .anybody, of: .board, bytes: 4 << 10, fields: 4)
    case .ownPassword: .page([.word("account")], for: .account, of: .board)
    case .setPassword:
      .change(
        [.word("account"), .word("password")], for: .account, of: .board, bytes: 4 << 10, fields: 4)
    case .confirmPassword:
      .change(
        [.word("account"), .word("confirm")], for: .account, of: .board, bytes: 4 << 10, fields: 4)
    case .signOutEverywhere:
      .change(
        [.word("account"), .word("sign-out")], for: .account, of: .board, bytes: 4 << 10, fields: 4)
    case .signOut:
      .change([.word("sign-out")], for: .account, of: .board, bytes: 4 << 10, fields: 4)
    case .boards: .page([.word("board")], for: .account, of: .board)
    case .board: .page([.word("board"), .value("code")], for: .account, of: .board)
    case .boardSeating:
      .page([.word("board"), .value("code"), .word("seating")], for: .account, of: .board)
    case .moveSeat:
      .change(
        [.word("board"), .value("code"), .word("seating")], for: .account, of: .board,
        bytes: 4 << 10, fields: 8)
    case .boardLetters:
      .page([.word("board"), .value("code"), .word("letters")], for: .account, of: .board)
    case .releaseLetters:
      .change(
        [.word("board"), .value("code"), .word("letters")], for: .account, of: .board,
        bytes: 4 << 10, fields: 8)
    case .boardDecision:
      .page([.word("board"), .value("code"), .word("decision")], for: .account, of: .board)
    case .boardApplications:
      .page([.word("board"), .value("code"), .word("applications")], for: .account, of: .board)
    case .boardAttendance:
      .page([.word("board"), .value("code"), .word("attendance")], for: .account, of: .board)
    case .settleArrival:
      .change(
        [.word("board"), .value("code"), .word("attendance")], for: .account, of: .board,
        bytes: 4 << 10, fields: 8)
    case .boardNetwork:
      .page([.word("board"), .value("code"), .word("network")], for: .account, of: .board)
    case .health: .page([.word("healthz")], for: .anybody)
    case .ready: .page([.word("readyz")], for: .machine)
    case .metrics: .page([.word("metrics")], for: .machine)
    case .apiDescription: .call(["openapi.json"], .init(.description, nil, []))
    case .apiMeetings: .call(["meetings"], .init(.list(.meetings), .readMeetings))
    case .apiMeeting: .callOfMeeting(nil, .init(.standing, .readMeetings))
    case .apiAgenda: .callOfMeeting("agenda", .init(.schedule, .readAgenda))
    case .apiApplications:
      .callOfMeeting("applications", .init(.list(.applications), .readApplications))
    case .apiParticipants:
      .callOfMeeting("participants", .init(.list(.participants), .readParticipants))
    case .apiInvitations:
      .callOfMeeting("invitations", .init(.list(.invitations), .readInvitations))
    case .apiSeats:
      .callOfMeeting("seats", .init(.seats, .readSeating, [.language, .round]))
    case .apiAttendance: .callOfMeeting("attendance", .init(.list(.attendance), .readAttendance))
    case .apiDocuments: .callOfMeeting("documents", .init(.list(.documents), .readDocuments))
    case .apiArrive:
      .callOfMeeting("attendance", .init(.recorded, .writeAttendance), bytes: 16 << 10)
    }
  }

  package var method: Method { kind.longestForm == nil ? .get : .post }
  package var path: [Piece] { kind.path }
  package var visitor: Visitor { kind.visitor }
  var group: RouteGroup { kind.group }
  /// What a program asks for by it; nil where it is for people.
  var call: APICall? { kind.call }

  /// Whether it may change what is kept, which no page does that is only looked at.
  package var changesState: Bool { kind.longestForm != nil }

  /// Bytes of what is sent with it, and fields in that; 0 where nothing is.
  package var longestForm: (bytes: Int, fields: Int) { kind.longestForm ?? (0, 0) }

  /// Whether a file may come with what is sent.
  package var takesFile: Bool { cookieOfFile != nil }

  /// What is shown by whoever sends a file; nil where none is taken.
  var cookieOfFile: PortalCookie? {
    switch self {
    case .propose: .nomination
    case .begin, .fill: .application
    case .handIn: .author
    default: nil
    }
  }

  /// The same of what `asked` says that it sends: only a form with a file may be as long as one.
  func longestForm(_ asked: Asked) -> (bytes: Int, fields: Int) {
    let (bytes, fields) = longestForm
    return takesFile && !asked.isMultipart ? (min(bytes, Form.longest), fields) : (bytes, fields)
  }

  /// Such as `/m/{code}`.
  package var pattern: String {
    "/"
      + path.map { piece in
        switch piece {
        case .word(let word): word
        case .value(let name): "{\(name)}"
        }
      }.joined(separator: "/")
  }
}

extension Route {
  /// Where a request leads.
  enum Way: Hashable {
    /// By which route, with the value in its path.
    case to(Route, value: String)
    /// There is such a path, for these methods.
    case onlyBy([String])
    case nowhere
  }

  /// - Parameter path: as it was sent, percent signs and all; nothing that needs them leads anywhere.
  static func way(_ method: String, _ path: String) -> Way {
    guard path.hasPrefix("/") else { return .nowhere }
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let given = path == "/" ? [] : Array(pieces)
    var methods: [String] = []
    for (route, path) in paths {
      guard let value = value(in: given, along: path) else { continue }
      let accepted = route.method == .get ? ["GET", "HEAD"] : ["POST"]
      if accepted.contains(method) { return .to(route, value: value) }
      methods += accepted
    }
    return methods.isEmpty ? .nowhere : .onlyBy(methods)
  }

  /// By which a request comes in; nil where it leads nowhere.
  static func of(_ asked: Asked) -> Route? {
    if case .to(let route, _) = way(asked.method, asked.path) { route } else { nil }
  }

  private static let paths = allCases.map { ($0, $0.path) }

  private static func value(in given: [Substring], along path: [Piece]) -> String? {
    guard given.count == path.count else { return nil }
    var value = ""
    for (piece, text) in zip(path, given) {
      switch piece {
      case .word(let word): guard text == word else { return nil }
      case .value:
        guard (1...80).contains(text.utf8.count),
          text.utf8.allSatisfy({ byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
              || (0x61...0x7a).contains(byte) || [0x2d, 0x2e, 0x5f].contains(byte)
          })
        else { return nil }
        value = String(text)
      }
    }
    return value
  }
}

/// Pages that speak of the same thing, and of its faults in the same words.
enum RouteGroup: Sendable {
  case general
  /// The form of a call.
  case form
  /// What a reviewer reads and marks.
  case review
  /// Where people are checked in.
  case door
  /// The page of a State or an organisation that names people.
  case nomination
  /// What a partner tells of a target.
  case partner
  /// What participants thought of a meeting.
  case evaluation
  /// The page of whoever writes documents.
  case author
  /// What is behind an account.
  case board
}

/// What a route is, in one place: where it lies, who may come, and what may be sent with it.
private struct RouteKind {
  let path: [Route.Piece]
  let visitor: Route.Visitor
  let group: RouteGroup
  /// Nil where it is only looked at.
  let longestForm: (bytes: Int, fields: Int)?
  var call: APICall?

  /// For programs, below `/api`.
  static func call(_ words: [String], _ call: APICall) -> RouteKind {
    RouteKind(
      path: [.word("api")] + words.map { .word($0) },
      visitor: call.scope == nil ? .anybody : .tokenHolder, group: .general, longestForm: nil,
      call: call)
  }

  /// - Parameter bytes: of what is sent with it, where it changes something.
  static func callOfMeeting(_ part: String?, _ call: APICall, bytes: Int? = nil) -> RouteKind {
    RouteKind(
      path: [.word("api"), .word("meetings"), .value("code")]
        + [part].compactMap(\.self).map { .word($0) },
      visitor: .tokenHolder, group: .general, longestForm: bytes.map { ($0, 0) }, call: call)
  }

  static func page(
    _ path: [Route.Piece], for visitor: Route.Visitor, of group: RouteGroup = .general
  ) -> RouteKind {
    RouteKind(path: path, visitor: visitor, group: group, longestForm: nil)
  }

  static func change(
    _ path: [Route.Piece], for visitor: Route.Visitor, of group: RouteGroup = .general,
    bytes: Int, fields: Int
  ) -> RouteKind {
    RouteKind(path: path, visitor: visitor, group: group, longestForm: (bytes, fields))
  }
}
