import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// What came by the form of a call, and what became of it.
package struct FormsTaken: Sendable {
  /// Codes of those that are applications now, with who applies.
  package fileprivate(set) var taken: [(code: String, name: String)] = []
  /// Codes of those that came after the signature.
  package fileprivate(set) var late: [String] = []
  package fileprivate(set) var notices: [Problem] = []
  /// Answers that were left out, as their questions are others by now; which a desk may ask for anew.
  package fileprivate(set) var toAnswer: [(code: String, question: String)] = []
  /// Who waits still, and why.
  package fileprivate(set) var left: [(name: String, why: Refusal)] = []
  /// Codes of those that were withdrawn on their page, and are so now.
  package fileprivate(set) var withdrawn: [String] = []
}

/// How the form of a call stands.
package struct FormStanding: Sendable {
  /// Nil where it was never opened.
  package let until: Day?
  package let isOpen: Bool
  /// Where it is found; nil where no pages are served.
  package let address: String?
  package let drafts: [DraftEntry]
}

extension Secretariat {
  /// Opens the form of a published call until a day, that day included.
  ///
  /// - Returns: where it is found.
  package func openForm(
    _ hand: MeetingInHand, until day: Day, dryRun: Bool = false
  ) async throws -> String {
    guard let address = formAddress(hand) else { throw Refusal.formWithoutPages() }
    try await perform(.applicationOpen, in: hand, dryRun: dryRun) { work in
      guard try work.store.state(of: hand.id)?.isPublished == true else {
        throw Refusal.formOfDraft(code: hand.meeting.code)
      }
      try work.requireComing(day, as: "until")
      guard day < hand.meeting.starts else {
        throw Refusal.formAfterMeeting(day: day, starts: hand.meeting.starts)
      }
      let before = try work.store.form(of: hand.id)
      guard before == nil || before?.closedAt != nil || before?.until != day else { return }
      try work.store.openForm(of: hand.id, until: day, at: work.now)
      work.note(
        AuditObject(.meeting, hand.id),
        from: before.map { ["form": $0.closedAt == nil ? "until \($0.until)" : "closed"] },
        to: ["form": "until \(day)"])
    }
    return address
  }

  package func closeForm(_ hand: MeetingInHand, dryRun: Bool = false) async throws {
    try await perform(.applicationClose, in: hand, dryRun: dryRun) { work in
      guard let before = try work.store.form(of: hand.id), before.closedAt == nil else {
        throw Refusal.formNotOpen(code: hand.meeting.code)
      }
      try work.store.closeForm(of: hand.id, at: work.now)
      work.note(
        AuditObject(.meeting, hand.id), from: ["form": "until \(before.until)"],
        to: ["form": "closed"])
    }
  }

  package func formStanding(_ hand: MeetingInHand) async throws -> FormStanding {
    let today = Day(now(), inZone: hand.meeting.zone)
    let address = formAddress(hand)
    return try await look(.receiveApplications, in: hand) { store in
      let form = try store.form(of: hand.id)
      return FormStanding(
        until: form?.until,
        isOpen: form.map { $0.closedAt == nil && today <= $0.until } ?? false,
        address: address, drafts: try store.drafts(of: hand.id))
    }
  }

  /// Takes in what came by the form, each as an application of its own by the rules of all, and does what
  /// was asked by withdrawals.
  ///
  /// What a rule refuses waits, and is told. An answer that its question takes no more, as the meeting was
  /// changed since, is left out and told.
  package func takeForms(_ hand: MeetingInHand, dryRun: Bool = false) async throws -> FormsTaken {
    try require(.applicationImport, in: hand)
    let waiting = try await look(.receiveApplications, in: hand) {
      try $0.waitingDrafts(of: hand.id)
    }
    var done = FormsTaken()
    if !dryRun {
      let now = now()
      try await keep(.receiveApplications, in: hand) { _ = try $0.expireDrafts(at: now) }
    }
    for draft in waiting {
      let (answers, outdated) = FormAnswers(draft.texts, of: hand.meeting)
        .withoutOutdated(of: draft.texts, for: hand.meeting)
      do {
        let received = try await take(draft.id, answers, draft.language, hand, dryRun: dryRun)
        done.taken += received.codes.map { ($0, answers["name"]) }
        for one in outdated {
          let place = "\(answers["name"]), \(OwnQuestion.column(of: one.question))"
          done.notices.append(
            .ownAnswerOutdated(at: place, said: one.said.joined(separator: "|")))
          guard hand.meeting.ownQuestions.contains(where: { $0.key == one.question }) else {
            continue
          }
          done.toAnswer += received.codes.map { ($0, one.question) }
        }
        done.late += received.late
        done.notices += received.notices.inOneRow.map { notice in
          notice.moved(to: "\(answers["name"]), \(notice.at)")
        }
      } catch Failure.unusableInput(let refusal) {
        done.left.append((answers["name"], refusal.listing(refusal.problems.inOneRow)))
      } catch let refusal as Refusal {
        done.left.append((answers["name"], refusal))
      }
    }
    try await settleWithdrawals(hand, dryRun: dryRun, into: &done)
    return done
  }

  /// Says that what came by the form will not be taken in; its page says so from then on.
  ///
  /// - Parameter text: a part of the name, or the address, of whoever sent it.
  /// - Returns: whose it is, to whom somebody may have to write.
  package func dropForm(
    _ text: String, because reason: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> DraftEntry {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.noReasonGiven() }
    return try await perform(.applicationDrop, in: hand, dryRun: dryRun) { work in
      let one = try work.store.waitingDraft(text, hand)
      guard try work.store.dropDraft(one.id, of: hand.id, at: work.now) else {
        throw Refusal.formTakenBack(name: one.name)
      }
      work.note(
        AuditObject(.application, one.id), from: ["form": "sent"],
        to: ["form": "dropped", "because": reason])
      return one
    }
  }

  /// The letter, or another paper, that was sent with an application by the form.
  ///
  /// What was begun is its writer's alone until it is sent.
  ///
  /// - Parameter text: a part of the name, the address, or the code of the application.
  package func formLetter(
    of text: String, _ hand: MeetingInHand
  ) async throws -> (bytes: [UInt8], kind: NominationLetter.Kind, name: String) {
    try await look(.receiveApplications, in: hand) { store in
      let search = NameSearch(text)
      let meant = try store.drafts(of: hand.id).filter { draft in
        draft.file != nil
          && (search.stands(in: [draft.name, draft.mailbox])
            || !draft.code.isEmpty && draft.code == text.uppercased())
      }
      guard let one = meant.first, meant.count == 1, let kind = one.file,
        let bytes = try store.file(of: one.id, in: hand.id)
      else { throw Failure.notFound(.noFileOf(text: text)) }
      return (bytes, kind, one.name)
    }
  }

  private func take(
    _ id: Application.ID, _ answers: FormAnswers, _ language: Language, _ hand: MeetingInHand,
    dryRun: Bool
  ) async throws -> ApplicationsReceived {
    let now = now()
    let table = try Failure.ofInput {
      try ApplicationImport(
        CSV.ofOneRow(answers.cells(for: hand.meeting, in: language)), for: hand.meeting,
        countries: .printed
      ) { Self.newUUID(at: now) }
    }
    return try await perform(.applicationImport, in: hand, dryRun: dryRun) { work in
      let received = try work.receive(table, updating: false, under: id)
      guard try work.store.takeDraft(id, of: hand.id, at: work.now) else {
        throw Refusal.formTakenBack(name: answers["name"])
      }
      return received
    }
  }

  private func settleWithdrawals(
    _ hand: MeetingInHand, dryRun: Bool, into done: inout FormsTaken
  ) async throws {
    let gone = try await look(.receiveApplications, in: hand) {
      try $0.withdrawnDrafts(of: hand.id)
    }
    for one in gone {
      do {
        try await perform(.applicationWithdraw, in: hand, dryRun: dryRun) { work in
          try work.store.settleDrafts([one.id], of: hand.id, at: work.now)
          guard one.status != .withdrawn else {
            return work.note(
              AuditObject(.application, one.id), from: ["form": "withdrawn"],
              to: ["form": "settled"])
          }
          try work.store.refuseDrawn(hand)
          let wanted = try work.store.applications([one.code], hand)
          try wanted.refuseNotToWithdraw()
          try work.withdraw(wanted.map { ($0, "on the page") })
        }
        done.withdrawn.append(one.code)
      } catch let refusal as Refusal {
        done.left.append((one.code, refusal))
      }
    }
  }

  private func formAddress(_ hand: MeetingInHand) -> String? {
    settings.portal.map { "\($0)/m/\(hand.meeting.code)/apply" }
  }
}

extension Store {
  /// What a part of a name, or an address, means of what came by the form and waits.
  fileprivate func waitingDraft(_ text: String, _ hand: MeetingInHand) throws -> DraftEntry {
    let waiting = try drafts(of: hand.id).filter { $0.state == .sent }
    let search = NameSearch(text)
    let meant = waiting.filter { search.stands(in: [$0.name, $0.mailbox]) }
    guard let one = meant.first, meant.count == 1 else {
      let named = (meant.isEmpty ? waiting : meant).prefix(20)
      throw Failure.notFound(
        .formMeans(
          text: text, problems: named.map { .formWaits(at: $0.name, address: $0.mailbox) }))
    }
    return one
  }
}

extension Work {
  /// What was not to be taken in waits again.
  mutating func undoDropping(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .application) {
      let isTaken = try store.dropDraft(
        Application.ID(object.id), of: meeting, at: old?["form"] == "dropped" ? now : nil)
      try Self.requireSame(isTaken, since: past)
      note(object, from: new, to: old)
    }
    return []
  }
}
