import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// What came by the form of a call, and what became of it.
package struct FormsTaken: Sendable {
  /// Codes of those that are applications now, with who applies.
  package fileprivate(set) var taken: [(code: String, name: String)] = []
  /// Codes of those that came after the signature.
  package fileprivate(set) var late: [String] = []
  package fileprivate(set) var notices: [Problem] = []
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
      try work.requireComing(day)
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
  /// What a rule refuses waits, and is told.
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
      let answers = FormAnswers(draft.texts, of: hand.meeting)
      do {
        let received = try await take(draft.id, answers, draft.language, hand, dryRun: dryRun)
        done.taken += received.codes.map { ($0, answers["name"]) }
        done.late += received.late
        done.notices += received.notices.inOneRow
      } catch Failure.unusableInput(let refusal) {
        done.left.append((answers["name"], refusal.listing(refusal.problems.inOneRow)))
      } catch let refusal as Refusal {
        done.left.append((answers["name"], refusal))
      }
    }
    try await settleWithdrawals(hand, dryRun: dryRun, into: &done)
    return done
  }

  private func take(
    _ id: Application.ID, _ answers: FormAnswers, _ language: Language, _ hand: MeetingInHand,
    dryRun: Bool
  ) async throws -> ApplicationsReceived {
    let now = now()
    let table = try Failure.ofInput {
      try ApplicationImport(
        CSV.ofOneRow(answers.cells(for: hand.meeting, in: language)), for: hand.meeting
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
