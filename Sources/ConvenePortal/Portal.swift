import ConveneSeals
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// Answers requests: who may come in, which page that is, and what it is sent with.
package struct Portal: Sendable {
  /// Bytes of what nobody asked for, from which on it is told that it is too long.
  private static let longestAnswer = 16 << 10
  /// Of a remark, as the program keeps texts of one line; what a browser lets be typed.
  package static let longestRemark = 400

  /// How often one address may ask for what costs a transaction.
  package struct Rates: Sendable {
    let pages: RateLimit.Rate
    let answers: RateLimit.Rate
    /// Of programs.
    var calls = RateLimit.Rate(burst: 600, perSecond: 20)
    /// Of ways in.
    var tries = RateLimit.Rate(burst: 10, perSecond: 1 / 30)

    /// A whole delegation behind one address is let through.
    package static let usual = Rates(
      pages: .init(burst: 120, perSecond: 2), answers: .init(burst: 30, perSecond: 0.2))
  }

  let settings: PortalSettings
  let desk: Secretariat
  /// Nil where published meetings are read of the server that is written to.
  let replica: Replica?
  let style = StyleFile()
  let reviewScript = ScriptFile("review", ReviewScript.text)
  let seatingScript = ScriptFile("seating", SeatingScript.text)
  let attendanceScript = ScriptFile("attendance", AttendanceScript.text)
  let formScript = ScriptFile("form", FormScript.text)
  private let mark = Kept(PortalMark.text, type: "image/svg+xml")
  let meetings: MeetingPages
  let doors: DoorDesk
  let pages: RateLimit
  let answers: RateLimit
  /// Marks are kept as they are given, one by one.
  let marking = RateLimit(.init(burst: 120, perSecond: 1))
  /// Files that somebody sends with a form: a whole delegation's at once, and then one a minute.
  let files = RateLimit(.init(burst: 20, perSecond: 1.0 / 60))
  let calls: RateLimit
  /// Plans that are searched for at once.
  let searches = Turnstile()
  /// Each way in is tried as often by an address, and no account is ever locked.
  let trying: RateLimit
  let passwords = PasswordPress()
  let openAPI: Kept
  let metrics = PortalMetrics()
  private let seal: Seal
  /// Seconds on a clock that never goes back.
  let clock: @Sendable () -> Double

  package init(
    _ settings: PortalSettings, desk: Secretariat, replica: Replica? = nil,
    rates: Rates = .usual,
    clock: @escaping @Sendable () -> Double = {
      Double(DispatchTime.now().uptimeNanoseconds) / 1_000_000_000
    }
  ) {
    (self.settings, self.desk, self.replica, self.clock) = (settings, desk, replica, clock)
    seal = Seal(isSecure: settings.isSecure)
    meetings = MeetingPages(style: style, seal: seal)
    doors = DoorDesk(style: style)
    pages = RateLimit(rates.pages)
    answers = RateLimit(rates.answers)
    calls = RateLimit(rates.calls)
    trying = RateLimit(rates.tries)
    openAPI = Kept(OpenAPI(origin: settings.origin).text, type: "application/json")
  }

  /// What goes back, with what every answer is sent with.
  ///
  /// - Parameter fault: hears of an error that is nobody's wish, and of the route it happened on.
  package func answer(
    _ asked: Asked, fault: (any Error, Route?) -> Void = { _, _ in }
  ) async -> Answered {
    let start = clock()
    let way = Route.way(asked.method, asked.path)
    let route: Route? = if case .to(let route, _) = way { route } else { nil }
    let answer = await answer(asked, way, fault: { fault($0, route) })
    metrics.note(route, status: answer.status, seconds: clock() - start)
    return answer.made == nil ? seal(answer) : answer
  }

  /// What is told before a body is read: nil where it may come.
  package func refusal(ofBody length: Int?, for asked: Asked) -> Answered? {
    let route = Route.of(asked)
    let isWanted = route?.changesState ?? false
    let most =
      route.flatMap { $0.changesState ? $0.longestForm(asked).bytes : nil } ?? Self.longestAnswer
    let isTooLong = length.map { $0 > most } ?? false
    if let route, let cookie = route.cookieOfFile, !isTooLong, asked.isLarge(length),
      secret(of: asked, cookie) == nil || asked.isFromElsewhere(than: settings.origin)
    {
      // Nobody is listened to for so long who shows no link.
      var answer = seal(
        told(
          { phrases in
            switch route.group {
            case .form: SentencePage.formNotTaken(phrases)
            case .author: SentencePage.documentNotTaken(phrases)
            default: SentencePage.nomineeNotTaken(phrases)
            }
          }, asked))
      answer.ends = true
      metrics.note(nil, status: answer.status, seconds: 0)
      return answer
    }
    guard isTooLong || length != 0 && !isWanted else { return nil }
    var answer = seal(
      told(
        { phrases in
          guard isTooLong else { return SentencePage.notFound(phrases) }
          return switch route?.group {
          case .form: SentencePage.formTooLong(phrases)
          case .review: SentencePage.ofReview(413, [phrases.pageTooLongWay], phrases)
          case .door: SentencePage.ofDoor(413, [phrases.pageTooLongWay], phrases)
          case .nomination: SentencePage.ofNomination(413, [phrases.pageTooLongWay], phrases)
          case .partner: SentencePage.ofPartner(413, [phrases.pageTooLongWay], phrases)
          case .evaluation: SentencePage.ofEvaluation(413, [phrases.pageTooLongWay], phrases)
          case .author: SentencePage.documentTooLarge(phrases)
          case .general, .board, nil: SentencePage.tooLong(phrases)
          }
        }, asked))
    answer.ends = true
    metrics.note(nil, status: answer.status, seconds: 0)
    return answer
  }

  /// Too many send something large just now.
  package func tooMany(_ asked: Asked) -> Answered {
    metrics.note(nil, status: 429, seconds: 0)
    return seal(tooOften(asked))
  }

  package func notUnderstood(_ asked: Asked) -> Answered {
    metrics.note(nil, status: 400, seconds: 0)
    return seal(told(SentencePage.notUnderstood, asked))
  }

  private func answer(
    _ asked: Asked, _ way: Route.Way, fault: (any Error) -> Void
  ) async -> Answered {
    guard case .to(let route, let value) = way else {
      guard isOurHost(asked) else { return told(SentencePage.otherHost, asked) }
      if case .onlyBy(let methods) = way {
        return told(SentencePage.onlyBy, asked)
          .with("Allow", Set(methods).sorted().joined(separator: ", "))
      }
      return told(SentencePage.notFound, asked)
    }
    guard isAdmitted(asked, to: route) else {
      return told(
        route.visitor == .machine ? SentencePage.notFound : SentencePage.otherHost, asked)
    }
    do {
      return try await page(asked, route, value)
    } catch let untaken as Untaken {
      return untaken.answer
    } catch {
      return told(error, asked, fault: fault)
    }
  }

  private func isOurHost(_ asked: Asked) -> Bool {
    asked.headers["host"]?.lowercased() == settings.authority
  }

  /// Whether it is asked for as what this machine is, which a page of another site cannot say.
  private func isOfMachine(_ asked: Asked) -> Bool {
    let given = asked.headers["host"]?.lowercased() ?? ""
    let name =
      given.hasPrefix("[")
      ? String(given.dropFirst().prefix { $0 != "]" }) : String(given.prefix { $0 != ":" })
    return isOurHost(asked) || PortalSettings.isLoopback(name) || name == settings.host
  }

  private func isAdmitted(_ asked: Asked, to route: Route) -> Bool {
    switch route.visitor {
    case .anybody where route == .health: true
    case .anybody, .linkHolder, .account, .tokenHolder: isOurHost(asked)
    case .machine:
      !asked.isPassedOn && isOfMachine(asked)
        && (PortalSettings.isLoopback(asked.peer) || settings.proxies.contains(asked.peer))
    }
  }

  private func page(_ asked: Asked, _ route: Route, _ value: String) async throws -> Answered {
    switch route {
    case .home: return told(SentencePage.home, asked)
    case .style:
      guard value == style.name else { return told(SentencePage.notFound, asked) }
      return style.kept.answer(
        asked, caching: "public, max-age=31536000, immutable", vary: "Accept-Encoding")
    case .mark:
      return mark.answer(asked, caching: "public, max-age=86400", vary: "Accept-Encoding")
    case .link: return open(value, to: "/invitation", .invitation, asked)
    case .invitation: return try await invitation(asked)
    case .answer: return try await answered(asked)
    case .meeting: return try await meeting(value, asked)
    case .apply: return try await apply(value, asked)
    case .begin: return try await fillIn(asked, of: value)
    case .draftLink: return open(value, to: "/application", .application, asked)
    case .application: return try await application(asked)
    case .fill: return try await fillIn(asked)
    case .reviewLink: return open(value, to: "/review", .review, asked)
    case .reviews: return try await reviews(asked)
    case .review: return try await review(value.uppercased(), asked)
    case .give: return try await give(value.uppercased(), asked)
    case .conflict: return try await conflict(value.uppercased(), asked)
    case .declare: return try await declare(value.uppercased(), asked)
    case .doorLink: return open(value, to: "/checkin", .door, asked)
    case .door: return try await door(asked)
    case .checkIn: return try await checkIn(asked)
    case .doorList: return try await doorList(asked)
    case .arrivals: return try await takeArrivals(asked)
    case .doorShell: return doorShell(asked)
    case .script:
      let scripts = [reviewScript, formScript, seatingScript, attendanceScript] + doors.scripts
      let script = scripts.first { $0.name == value }
      return script?.answer(asked) ?? told(SentencePage.notFound, asked)
    case .nominationLink: return open(value, to: "/nomination", .nomination, asked)
    case .nomination: return try await nomination(asked)
    case .propose: return try await proposed(asked)
    case .evaluation: return try await evaluation(asked)
    case .evaluated: return try await evaluated(asked)
    case .evaluationThanks: return told(SentencePage.evaluationThanks, asked)
    case .partnerLink: return open(value, to: "/partnership", .partner, asked)
    case .partner: return try await partner(asked)
    case .tell: return try await tell(asked)
    case .authorLink: return open(value, to: "/documents", .author, asked)
    case .author: return try await author(asked)
    case .handIn: return try await handedIn(asked)
    case .sheet: return try await sheet(asked)
    case .sheetSent: return try await sheetSent(asked)
    // It counts until it is used.
    case .signInLink: return open(value, to: "/sign-in", .signIn, asked)
    case .signIn: return try await signInPage(asked)
    case .signInNow: return try await signIn(asked)
    case .signInLetter: return try await askForLetter(asked)
    case .signInPassword: return try await signInByPassword(asked)
    case .signInProxy: return try await signInByProxy(asked)
    case .ownPassword: return try await ownPassword(asked)
    case .setPassword: return try await setPassword(asked)
    case .confirmPassword: return try await confirmPassword(asked)
    case .signOutEverywhere: return try await signOutEverywhere(asked)
    case .signOut: return try await signOut(asked)
    case .boards: return try await boards(asked)
    case .board: return try await board(value, asked)
    case .boardSeating: return try await boardSeating(value, asked)
    case .moveSeat: return try await moveSeat(value, asked)
    case .boardLetters: return try await boardLetters(value, asked)
    case .releaseLetters: return try await releaseLetters(value, asked)
    case .boardDecision: return try await boardDecision(value, asked)
    case .boardApplications: return try await boardApplications(value, asked)
    case .boardAttendance: return try await boardAttendance(value, asked)
    case .settleArrival: return try await settleArrival(value, asked)
    case .boardNetwork: return try await boardNetwork(value, asked)
    case .health: return .text(200, "ok\n").with("Cache-Control", "no-store")
    case .ready:
      // Whoever is told to serve pages no more has none of anybody's.
      guard try await desk.servesPages() else { return told(SentencePage.unavailable, asked) }
      return .text(200, "ready\n").with("Cache-Control", "no-store")
    case .metrics:
      return Answered(
        200, headers: [("Content-Type", "text/plain; version=0.0.4; charset=utf-8")],
        body: Array(metrics.text.utf8))
    case .apiDescription:
      return openAPI.answer(
        asked, caching: "public, max-age=300", vary: "Accept-Encoding")
    case .apiMeetings, .apiMeeting, .apiAgenda, .apiApplications, .apiParticipants,
      .apiInvitations, .apiSeats, .apiAttendance, .apiDocuments, .apiArrive:
      return try await called(asked, by: route, value)
    }
  }

  func query(of asked: Asked) -> String {
    asked.languageInAddress.map { "?lang=\($0.rawValue)" } ?? ""
  }

  func language(of asked: Asked) -> Language {
    asked.languageInAddress ?? asked.languagesOfReader.first ?? .english
  }

  func tooOften(_ asked: Asked) -> Answered {
    told(SentencePage.tooOften, asked).with("Retry-After", "60")
  }

  func told(_ sentence: (Phrases) -> SentencePage, _ asked: Asked) -> Answered {
    let phrases = Phrases(language(of: asked))
    let page = sentence(phrases)
    guard !asked.isOfAPI else { return .problem(APIProblem(status: page.status), phrases) }
    // No address of a request comes back in a page: what is not one of ours leads home.
    let path = if case .to(let route, _) = Route.way("GET", asked.path) { route.own } else { "/" }
    return .page(page.status, page.page(phrases, path: path, style: style))
  }

  private func told(_ error: any Error, _ asked: Asked, fault: (any Error) -> Void) -> Answered {
    if asked.isOfAPI, let problem = APIProblem(error) {
      return .problem(problem, Phrases(language(of: asked)))
    }
    switch error {
    case let refusal as Refusal where refusal.code == Refusal.linkOpensNothing().code:
      return told(SentencePage.unknownLink, asked)
    case let refusal as Refusal where refusal.code == Refusal.notSignedIn().code:
      return .see("/sign-in\(query(of: asked))")
    case let refusal as Refusal:
      let group = Route.of(asked)?.group
      return told(
        { phrases in
          switch group {
          case .form: SentencePage.ofForm(409, phrases.toldOnPages(refusal), phrases)
          case .review: SentencePage.ofReview(409, phrases.toldToReviewers(refusal), phrases)
          case .door: SentencePage.ofDoor(409, phrases.toldOnPages(refusal), phrases)
          case .nomination: SentencePage.ofNomination(409, phrases.toldOnPages(refusal), phrases)
          case .partner: SentencePage.ofPartner(409, phrases.toldOnPages(refusal), phrases)
          case .evaluation: SentencePage.ofEvaluation(409, phrases.toldOnPages(refusal), phrases)
          case .author: SentencePage.ofAuthor(409, phrases.toldOnPages(refusal), phrases)
          case .board: SentencePage.ofBoard(phrases.toldOnPages(refusal), phrases)
          case .general, nil: SentencePage.refused(phrases.toldOnPages(refusal), phrases)
          }
        }, asked)
    case Failure.notFound: return told(SentencePage.notFound, asked)
    default:
      fault(error)
      if let failure = error as? Failure ?? Failure(ofDatabase: error),
        case .unavailable = failure
      {
        return told(SentencePage.unavailable, asked).with("Retry-After", "60")
      }
      return told(SentencePage.fault, asked)
    }
  }
}

extension String {
  /// As remarks are kept: lines after each other, and no sign that nobody means.
  var inOneLine: String {
    unicodeScalars.split(whereSeparator: \.breaksLine)
      .map { line in
        String(String.UnicodeScalarView(line.filter { !$0.isUnmeant }))
          .trimmingCharacters(in: .whitespaces)
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Route {
  /// Its address, where it has one that is the same for everybody.
  fileprivate var own: String {
    path.allSatisfy { if case .word = $0 { true } else { false } } && method == .get ? pattern : "/"
  }
}

/// What a browser shows beside the title: a table and those around it.
enum PortalMark {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="#0b5c9e">\
    <circle cx="16" cy="16" r="6.5"/><circle cx="16" cy="4" r="2.6"/><circle cx="16" cy="28" r="2.6"/>\
    <circle cx="4" cy="16" r="2.6"/><circle cx="28" cy="16" r="2.6"/><circle cx="7.5" cy="7.5" r="2.6"/>\
    <circle cx="24.5" cy="24.5" r="2.6"/><circle cx="24.5" cy="7.5" r="2.6"/>\
    <circle cx="7.5" cy="24.5" r="2.6"/></g></svg>

    """
}
