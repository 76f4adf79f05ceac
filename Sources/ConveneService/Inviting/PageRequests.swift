import ConveneCore
import ConveneStore
import ConveneValues

extension Secretariat {
  /// What people asked for on the pages behind their links, what waits first.
  package func pageRequests(_ hand: MeetingInHand) async throws -> [PageRequestEntry] {
    try await look(.recordAnswers, in: hand) { try $0.pageRequests(of: hand.id) }
  }

  /// Says that what somebody asked for was looked after, whatever was decided; it does nothing else.
  ///
  /// - Parameters:
  ///   - kinds: of which of their requests; all that they have where there is none.
  ///   - isUndone: whether it waits again.
  /// - Returns: those that stand otherwise now.
  package func settleRequests(
    of code: String, _ kinds: [PageRequest.Kind] = [], isUndone: Bool = false,
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [PageRequestEntry] {
    try await perform(.invitationSettle, on: code.uppercased(), in: hand, dryRun: dryRun) { work in
      let meant = try work.store.pageRequests(of: hand.id).filter { one in
        one.code == code.uppercased() && (kinds.isEmpty || kinds.contains(one.request.kind))
          && one.request.isSettled == isUndone
      }
      guard !meant.isEmpty else { throw Refusal.noRequestSo(code: code.uppercased()) }
      for one in meant {
        let isOtherwise = try work.store.settle(
          one.request.kind, of: one.person, in: hand.id, at: isUndone ? nil : work.now)
        guard isOtherwise else { continue }
        let (waits, settled) = (["standing": "waits"], ["standing": "settled"])
        let asked = ["asked": one.request.kind.rawValue]
        work.note(
          AuditObject(.person, one.person),
          from: (isUndone ? settled : waits).merging(asked) { $1 },
          to: (isUndone ? waits : settled).merging(asked) { $1 })
      }
      return meant
    }
  }
}
