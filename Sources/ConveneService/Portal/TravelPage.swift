import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// The information sheet behind the link of somebody who comes: all in data, nothing in words.
///
/// What their passport says is not among it: the pages can seal and open nothing.
package struct TravelPage: Sendable {
  package let meeting: PublicMeeting
  package let name: String
  package let language: Language
  package let term: TravelTerm
  /// As it is kept, or as it was typed where it could not be kept.
  package var travel: [Travel.Column: String]
  package var requirement: Requirement
  /// What was typed just now and not kept; empty where the page is opened.
  package var typed: [Passport.Field: String] = [:]
  /// States as the convener calls them.
  package let countries: [CountryName]
  /// Fields of the passport of which something is kept.
  package let fields: Set<Passport.Field>
  package let saidAt: Date?
  /// Whether tickets are bought by now, so that the journey is changed by the secretariat alone.
  package let isTicketed: Bool
  /// What keeps the sheet from being kept, each at its field.
  package var problems: [Problem] = []

  package var missing: [Passport.Field] { Passport.Field.allCases.filter { !fields.contains($0) } }
}

/// What is sent with an information sheet.
package struct TravelForm: Sendable {
  package var travel: [Travel.Column: String]
  package var passport: [Passport.Field: String]
  package var requirement: Requirement
  package var hasConsent: Bool

  package init(
    travel: [Travel.Column: String], passport: [Passport.Field: String],
    requirement: Requirement, hasConsent: Bool
  ) {
    (self.travel, self.passport) = (travel, passport)
    (self.requirement, self.hasConsent) = (requirement, hasConsent)
  }
}

extension Secretariat {
  /// The information sheet behind a link; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown; a refusal where no sheet is asked for.
  package func travelPage(behind secret: LinkSecret) async throws -> TravelPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      try store.travelPage(try store.opened(by: secret.hash), at: now)
    }
  }

  /// Keeps an information sheet, as far as it is filled in; the trail says that it changed, and no more.
  ///
  /// A field of the passport that is left empty stays as it was kept. Who sends a form twice has said it
  /// once.
  ///
  /// - Returns: nil where it was kept; else the page with what was typed and all that is wrong.
  package func keepSheet(
    _ form: TravelForm, in language: Language, behind secret: LinkSecret
  ) async throws -> TravelPage? {
    var page = try await travelPage(behind: secret)
    let now = now()
    let today = Day(now, inZone: page.meeting.zone)
    var problems = form.problemsOfWords
    let requirement = form.requirement
    var passport = Passport()
    do {
      passport = try Passport(form.passport, today: today, countries: .printed)
    } catch { problems += error.problems }
    // What is shown as bought is sent by no form.
    let said =
      page.isTicketed
      ? form.travel.filter { !Travel.ofTicket.contains($0.key) } : form.travel
    var travel = Travel()
    do {
      let before = try Travel().saying(page.travel)
      travel = try before.saying(said)
    } catch {
      problems += error.problems
    }
    if !form.hasConsent { problems.append(.sheetWithoutConsent(at: "consent")) }
    guard problems.isEmpty else {
      page.travel.merge(said) { $1 }
      (page.requirement, page.typed, page.problems) = (requirement, form.passport, problems)
      return page
    }
    let (desk, kept, given) = (opening(secret), travel, passport)
    let mark = secret.mark(of: form.ofPassport)
    let opened = try await desk.look(.servePages) { try $0.opened(by: secret.hash) }
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      guard let sheet = try work.store.sheetOfPage() else {
        throw Refusal.pageAsksNoMore(contact: opened.contact)
      }
      let isAgain = try given.isEmpty || work.store.isPassportAgain(mark, at: work.now)
      if isAgain, sheet.saidAt != nil, sheet.travel == kept,
        try work.store.ownOfPage()?.requirement == requirement
      {
        return
      }
      let isKept = try work.store.keepSheet(
        kept, isAgain ? SealedPassport() : given.sealed(for: sheet.kept), requirement,
        consent: opened.meeting.consentToSheet(in: language), in: language, at: work.now)
      guard isKept else { throw Refusal.pageAsksNoMore(contact: opened.contact) }
      if !given.isEmpty { _ = try work.store.isPassportAgain(mark, at: work.now) }
      work.noteChanged(AuditObject(.participant, opened.invitation.person))
    }
    return nil
  }

  /// Takes back what somebody said of their passport, and the consent with it.
  package func dropPassport(behind secret: LinkSecret) async throws {
    let desk = opening(secret)
    let opened = try await desk.look(.servePages) { try $0.opened(by: secret.hash) }
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      guard try work.store.dropPassportOfPage(at: work.now) else { return }
      work.noteChanged(AuditObject(.participant, opened.invitation.person))
    }
  }
}

extension TravelForm {
  /// What is sent of a passport, as one text.
  fileprivate var ofPassport: String {
    passport.filter { !$0.value.isEmpty }.map { "\($0.key.rawValue)\t\($0.value)" }.sorted()
      .joined(separator: "\n")
  }

  fileprivate var problemsOfWords: [Problem] {
    let travel = travel.map { ($0.key.rawValue, $0.value) }
    let passport = passport.map { ($0.key.rawValue, $0.value) }
    return (travel + passport + [("diet", requirement.diet), ("access", requirement.access)])
      .sorted { $0.0 < $1.0 }.flatMap { $0.1.problemsOfWords(at: $0.0) }
  }
}

extension PublicMeeting {
  /// The sentence by which somebody agrees to what becomes of their information sheet.
  package func consentToSheet(in language: Language) -> String {
    meeting.consentToSheet(in: language)
  }
}

extension Meeting {
  fileprivate func consentToSheet(in language: Language) -> String {
    let phrases = Phrases(language)
    return phrases.sheetConsent(
      convener: phrases.inSentence(convener.name[language]).name, meeting: title[language],
      contact: convener.email)
  }
}

extension Store {
  fileprivate func travelPage(_ opened: LinkOpened, at now: Date) throws -> TravelPage {
    let (meeting, invitation) = (opened.meeting, opened.invitation)
    let today = Day(now, inZone: meeting.zone)
    guard let sheet = try sheetOfPage(), let own = try ownOfPage(),
      invitation.status == .accepted, invitation.attends == .inPerson,
      opened.hand.state.cancelled == nil, today <= meeting.ends
    else { throw Refusal.pageAsksNoMore(contact: opened.contact) }
    return TravelPage(
      meeting: PublicMeeting(meeting: meeting, state: opened.hand.state), name: invitation.name,
      language: Person.letterLanguage(of: opened.found.languages, among: meeting.languages),
      term: sheet.kept.term,
      travel: Dictionary(
        Travel.Column.allCases.map { ($0, sheet.travel[$0]) }, uniquingKeysWith: { $1 }),
      requirement: own.requirement,
      countries: try countryNames(of: opened.hand.id).map { CountryName($0, $1) },
      fields: sheet.fields.union(sheet.expires == nil ? [] : [.expiresOn]), saidAt: sheet.saidAt,
      isTicketed: sheet.kept.term.isTicketed(on: today))
  }
}
