import ConveneValues

/// What would be signed: a proposal as people are named now, and what signing it does.
package struct Signing: Sendable {
  package let proposal: SelectionInHand
  package let assessment: Assessment
  package let effect: SelectionEffect
  /// Invitations of those who would lose their seats.
  package let lost: [InvitationEntry]

  /// - Parameters:
  ///   - earlier: the number of the selection that was signed last; nil where none was.
  ///   - invitations: all of the meeting; nobody loses one where nothing was signed.
  ///   - reviewers: names by code.
  package init(
    _ proposal: SelectionInHand, _ assessment: Assessment, after earlier: Int?,
    invitations: [InvitationEntry], of meeting: Meeting, reviewers: [String: String] = [:]
  ) {
    let selected = Set(assessment.codes(.selected))
    let seated = Set(proposal.decisions.filter { $0.status == .selected }.map(\.code))
    let leaving = seated.subtracting(selected)
    let lost =
      earlier == nil
      ? []
      : invitations.filter { invitation in
        invitation.status.isOpen && leaving.contains(invitation.code)
      }
    func named(_ codes: Set<String>) -> [SelectionEffect.Named] {
      assessment.candidates.filter { codes.contains($0.application) }
        .map(SelectionEffect.Named.init)
    }
    let changes = earlier.map { earlier in
      SelectionEffect.Changes(
        earlier: earlier, entering: named(selected.subtracting(seated)), leaving: named(leaving),
        losing: named(Set(lost.map(\.code))))
    }
    self.proposal = proposal
    self.assessment = assessment
    effect = SelectionEffect(
      proposal, assessment, changes: changes, of: meeting, reviewers: reviewers)
    self.lost = lost
  }

  /// What a signature covers, each by its hash, and the hash of them all.
  package static func signature(
    of selection: Identifier<SelectionEntry>, over hashes: [String: String]
  ) -> [String: String] {
    let lines = ["decisions", "choices", "assessment", "ratings"].map { part in
      "\(part) \(hashes[part] ?? "")\n"
    }
    var signature = hashes
    signature["signed"] = SHA256(of: Array(lines.joined().utf8)).description
    signature["selection"] = selection.description
    return signature
  }
}

extension SelectionEffect {
  /// Nobody is passed over unread, and nobody invited loses a seat, without being named.
  package func refuseUnnamed(unrated: [String], losing: [String]) throws(Refusal) {
    try Self.refuse(
      unrated, unless: unreviewed,
      .notReviewed(
        options: unreviewed.map { "--unrated \($0.code)" }.joined(separator: " ")),
      spare: { .reviewedOrUnfit(at: $0) })
    let lost = changes?.losing ?? []
    try Self.refuse(
      losing, unless: lost,
      .seatsLost(options: lost.map { "--confirm-loss \($0.code)" }.joined(separator: " ")),
      spare: { .losesNoSeat(at: $0) })
  }

  private static func refuse(
    _ given: [String], unless named: [Named], _ refusal: Refusal, spare: (String) -> Problem
  ) throws(Refusal) {
    let known = Set(named.map(\.code))
    let open = named.filter { !given.contains($0.code) }
    let strangers = given.filter { !known.contains($0) }
    guard !open.isEmpty || !strangers.isEmpty else { return }
    let problems =
      strangers.map(spare) + open.map { Problem.concernsApplicant(at: $0.code, name: $0.name) }
    throw open.isEmpty ? Refusal.notConcerned(problems: problems) : refusal.listing(problems)
  }
}
