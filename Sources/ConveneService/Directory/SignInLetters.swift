import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// Says where somebody is written a link to sign in by, one's own without a login.
  ///
  /// - Parameter language: in which the letter is.
  package func setSignInAddress(
    _ address: String, in language: Language, of login: String? = nil
  ) async throws {
    guard let usable = try? MailAddress(address: address).address else {
      let whose = login.map { " --login \($0)" } ?? ""
      throw Failure.unusableInput(
        .signInAddressUnusable(
          address: address, command: "convene account address ADDRESS\(whose)"))
    }
    try await setMailbox(usable, in: language, of: login)
  }

  /// Has nobody written to any more for an account, one's own without a login.
  package func forgetSignInAddress(of login: String? = nil) async throws {
    try await setMailbox(nil, in: nil, of: login)
  }

  private func setMailbox(
    _ address: String?, in language: Language?, of login: String?
  ) async throws {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    try await perform(.accountAddress, on: login) { work in
      let account = try login.map { try work.account($0).actor.id } ?? work.actor.id
      let before = try work.store.signInMailbox(of: account)
      guard before?.mailbox != address || before?.language != language else { return }
      work.noteChanged(AuditObject(.account, account))
      try work.store.setSignInMailbox(address, in: language, of: account)
    }
  }

  /// Where somebody is written a link to sign in by, oneself without a login; nil for nowhere.
  package func signInAddress(
    of login: String? = nil
  ) async throws -> (address: String, language: Language)? {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    let own = actor.id
    return try await lookAnywhere(.viewCall) { store in
      let account = try login.map { try store.knownAccount($0) } ?? own
      return try store.signInMailbox(of: account)
    }
    .map { (address: $0.mailbox, language: $0.language) }
  }

  /// Asks for a letter with a link to sign in by, for whoever names an address on a page.
  ///
  /// Whether an account has the address is told by nothing, neither the answer nor how long it takes.
  ///
  /// - Returns: false where so many were asked for by all that none is taken now.
  package func askForSignIn(at address: String) async throws -> Bool {
    try require(.servePages)
    let address = address.trimmingCharacters(in: .whitespaces)
    guard (try? MailAddress(address: address)) != nil else { return true }
    let (id, now) = (Self.newUUID(at: now()), now())
    return try await archive.write { try $0.askForSignIn(id, at: address, at: now) }
  }

  /// Writes to those with an account who asked for a link to sign in by.
  ///
  /// The letter comes from where those of the meeting come from, which its reader knows. Whoever hands
  /// it over could sign in by it, so that it is for those who keep accounts.
  ///
  /// - Returns: how many went.
  func writeToAccounts(_ hand: MeetingInHand) async throws -> Int {
    guard !hand.meeting.isTrial, actor.may(.keepAccounts) else { return 0 }
    return try await deliverWaiting(hand) {
      try $0.signInLettersWait(for: hand.id, at: $1)
    } claiming: { store, now, until in
      try store.claimSignInLetters(of: hand.id, at: now, leaseUntil: until, atMost: 50)
    }
  }
}

extension Secretariat {
  /// Whether somebody waits for a link to sign in by that this desk may not write, as it keeps no accounts.
  func signInsWaitForOthers(_ hand: MeetingInHand) async throws -> Bool {
    guard settings.portal != nil, !actor.may(.keepAccounts) else { return false }
    return try await signInsWait(hand)
  }

  private func signInsWait(_ hand: MeetingInHand) async throws -> Bool {
    guard !hand.meeting.isTrial else { return false }
    let now = now()
    return try await look(.issueInvitations, in: hand) { store in
      try store.signInLettersWait(for: hand.id, at: now)
    }
  }
}

extension SignInLetter: LinkLetter {
  /// It is of the account, and no meeting's.
  func link(in meeting: Meeting.ID, by key: HouseKey) -> AnswerLink {
    AnswerLink(meeting: account.uuid, invitation: id, generation: 1, key: key, for: .signIn)
  }

  func message(of hand: MeetingInHand, _ portal: String) throws -> MailMessage {
    try hand.mail(
      document(of: hand.meeting, at: "\(portal)/s/\(AnswerLink.blank)"), in: language,
      to: try MailAddress(address: mailbox), wanted: wantedAt, unique: "\(id)")
  }

  func keep(_ link: AnswerLink, of meeting: Meeting.ID, in store: Store) throws -> Bool {
    try store.keepLink(
      link.hash, of: self, for: Identifier(Secretariat.newUUID(at: claimedAt)))
  }

  func settle(at instant: Date?, of meeting: Meeting.ID, in store: Store) throws {
    try store.settle(self, at: instant ?? claimedAt)
  }

  func putOff(until: Date, of meeting: Meeting.ID, in store: Store) throws {
    try store.putOff(self, until: until)
  }
}

extension SignInLetter {
  fileprivate func document(of meeting: Meeting, at address: String) -> Document {
    let phrases = meeting.phrases(in: language)
    let convener = meeting.convener.name[language]
    return Document(
      language: language, title: phrases.signInLetterTitle,
      masthead: [convener, meeting.convener.division[language]].filter { !$0.isEmpty },
      blocks: [
        .paragraph([.text(phrases.formLetterGreeting)]),
        .paragraph([
          .text(phrases.signInLetterWhy(of: phrases.inSentence(convener)))
        ]),
        .paragraph([.text(phrases.signInLetterLink)]),
        .paragraph([.link(address, to: address)]),
        .paragraph([.text(phrases.signInLetterOther)]),
        .paragraph([.text(convener)]),
      ])
  }
}
