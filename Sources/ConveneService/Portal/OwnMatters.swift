import ConveneCore
import ConveneDocuments
import ConveneInbox
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What else the page behind a link shows of its reader, and of nobody else.
package struct OwnMatters: Equatable, Sendable {
  package let track: Track
  /// Faces of the nameplate as they will be printed, a language each; empty where none will be.
  package let plate: [Card.Face]
  package let requirement: Requirement
  package let consentedAt: Date?
  package let requests: [PageRequest]
  package let letters: [SentLetter]
  /// What may be asked for now.
  package let asks: Set<PageRequest.Kind>
  /// Whether somebody may say now what they eat and need.
  package let mayRequire: Bool
  /// Whether an information sheet is asked for, which has a page of its own.
  package let asksForSheet: Bool

  package init(
    track: Track, plate: [Card.Face], requirement: Requirement = Requirement(),
    consentedAt: Date? = nil, requests: [PageRequest] = [], letters: [SentLetter] = [],
    asks: Set<PageRequest.Kind> = [], mayRequire: Bool = false, asksForSheet: Bool = false
  ) {
    (self.track, self.plate, self.requirement) = (track, plate, requirement)
    (self.consentedAt, self.requests, self.letters) = (consentedAt, requests, letters)
    (self.asks, self.mayRequire, self.asksForSheet) = (asks, mayRequire, asksForSheet)
  }

  package func request(_ kind: PageRequest.Kind) -> PageRequest? {
    requests.first { $0.kind == kind }
  }

  /// The letter in a language, else the one that left last.
  package func letter(in language: Language) -> SentLetter? {
    letters.first { $0.language == language } ?? letters.max { $0.day < $1.day }
  }
}

/// A letter as its reader had it, in plain words.
package struct SentLetter: Equatable, Sendable {
  package let language: Language
  package let day: Day
  package let text: String

  package init(language: Language, day: Day, text: String) {
    (self.language, self.day, self.text) = (language, day, text)
  }

  /// Nil where it left on paper, or says nothing.
  fileprivate init?(_ letter: LetterOfPage, inZone zone: String) {
    guard !letter.message.starts(with: Array("%PDF".utf8)),
      let whole = try? MailPart(letter.message),
      let text = whole.leaves.first(where: { $0.type == "text/plain" })?.text, !text.isEmpty
    else { return nil }
    self.init(
      language: letter.language, day: Day(letter.sentAt, inZone: zone),
      text: text.replacing(AnswerLink.blank, with: "…"))
  }
}

extension Secretariat {
  /// Keeps what somebody says on the page behind their link that they eat and need, with their consent;
  /// nothing said takes it back, and the consent with it.
  ///
  /// The trail says that it changed, and no more.
  package func keepNeeds(
    _ given: Requirement, hasConsent: Bool, in language: Language, behind secret: LinkSecret
  ) async throws {
    let requirement = Requirement(
      diet: try given.diet.keptWords(at: "diet"), access: try given.access.keptWords(at: "access"))
    let (desk, opened) = try await asking(secret)
    guard hasConsent || requirement.isEmpty else { throw Refusal.pageWithoutConsent() }
    let consent = hasConsent ? opened.meeting.consentToNeeds(in: language) : nil
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      guard let before = try work.store.ownOfPage(), before.requirement != requirement else {
        return
      }
      let isKept = try work.store.require(
        requirement, consent: consent, in: language, at: work.now)
      guard isKept else { throw Refusal.pageAsksNoMore(contact: opened.contact) }
      work.noteChanged(AuditObject(.participant, opened.invitation.person))
    }
  }

  /// Keeps what somebody asks for on the page behind their link, until an officer settles it.
  ///
  /// - Parameter given: by the names of fields; nil takes it back.
  package func ask(
    for kind: PageRequest.Kind, _ given: [String: String]?, behind secret: LinkSecret
  ) async throws {
    let said = try given.map { try kind.said($0) }
    let (desk, opened) = try await asking(secret)
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      let before = try work.store.ownOfPage()?.requests.first { $0.kind == kind }
      guard before?.said != said else { return }
      guard try work.store.ask(kind, said ?? [:], at: work.now) else {
        throw Refusal.pageAsksNoMore(contact: opened.contact)
      }
      work.note(
        AuditObject(.invitation, opened.invitation.id),
        from: before.map { _ in ["asked": kind.rawValue] },
        to: said.map { _ in ["asked": kind.rawValue, "standing": "waits"] })
    }
  }

  func asking(
    _ secret: LinkSecret
  ) async throws -> (desk: Secretariat, opened: LinkOpened) {
    let desk = opening(secret)
    let opened = try await desk.look(.servePages) { try $0.opened(by: secret.hash) }
    guard opened.hand.state.cancelled == nil else {
      throw Refusal.pageOfCancelled(contact: opened.contact)
    }
    return (desk, opened)
  }
}

extension PageRequest.Kind {
  /// What is kept of what was written, each in one line; what says nothing by itself is said to be asked.
  fileprivate func said(_ given: [String: String]) throws -> [String: String] {
    var said: [String: String] = [:]
    for field in fields {
      let words = try (given[field.rawValue] ?? "").keptText(at: field.rawValue)
      if !words.isEmpty { said[field.rawValue] = words }
    }
    switch self {
    case .name: guard said["words"] != nil else { throw Refusal.pageSaysNothing() }
    case .remotely: said["words"] = "–"
    case .substitute:
      guard said["name"] != nil, said["email"]?.isMailAddress == true else {
        throw Refusal.pageProposalIncomplete()
      }
    }
    return said
  }
}

extension PublicMeeting {
  /// The sentence by which somebody agrees to what becomes of what they eat and need.
  package func consentToNeeds(in language: Language) -> String {
    meeting.consentToNeeds(in: language)
  }
}

extension Meeting {
  fileprivate func consentToNeeds(in language: Language) -> String {
    let phrases = Phrases(language)
    return phrases.pageNeedsConsent(
      convener: phrases.inSentence(convener.name[language]).name, meeting: title[language],
      contact: convener.email)
  }
}

extension Store {
  /// What else stands behind a link that was opened.
  func ownMatters(_ opened: LinkOpened, at now: Date) throws -> OwnMatters? {
    guard let own = try ownOfPage() else { return nil }
    let (meeting, invitation) = (opened.meeting, opened.invitation)
    let isComing = [.issued, .tentative, .accepted].contains(invitation.status)
    let isOn =
      opened.hand.state.cancelled == nil && Day(now, inZone: meeting.zone) <= meeting.ends
    var asks: Set<PageRequest.Kind> = []
    if isOn, isComing { asks.insert(.name) }
    if isOn, isComing || invitation.status == .declined { asks.insert(.substitute) }
    if isOn, own.hasRoom, invitation.status == .accepted, invitation.attends == .inPerson {
      asks.insert(.remotely)
    }
    return try OwnMatters(
      track: invitation.track, plate: isComing ? try plate(of: own, opened) : [],
      requirement: own.requirement, consentedAt: own.consentedAt, requests: own.requests,
      letters: try lettersOfPage().compactMap { SentLetter($0, inZone: meeting.zone) },
      asks: asks, mayRequire: isOn && invitation.status == .accepted,
      asksForSheet: isOn && invitation.status == .accepted && invitation.attends == .inPerson
        && sheetOfPage() != nil)
  }

  /// The faces that the paper of nameplates has for somebody, a language each.
  private func plate(of own: OwnOfPage, _ opened: LinkOpened) throws -> [Card.Face] {
    var meeting = opened.meeting
    meeting.countries = try countryNames(of: opened.hand.id).map { CountryName($0, $1) }
    let participant = Participant(
      number: 0, name: ProperName(opened.invitation.name, others: own.names),
      honorific: own.honorific,
      organisation: ProperName(own.organisation, others: own.organisationNames),
      country: own.country, sector: nil, role: own.role,
      isRemote: opened.invitation.attends == .remotely)
    let paper = Document.nameplates(
      [participant], of: meeting, in: meeting.languages[0], faces: meeting.languages)
    var faces: [Card.Face] = []
    for case .cards(let sheet) in paper.blocks {
      for face in sheet.cards.flatMap(\.faces)
      where !faces.contains(where: { $0.language == face.language }) {
        faces.append(face)
      }
    }
    return faces
  }
}
