import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Refuses where an invariant of `sql/checks` is broken, which is a bug of ours, or where the
  /// schema is not as the migrations make it; returns how many invariants were tried.
  ///
  /// - Parameters:
  ///   - hand: about this meeting alone; nil for all of them and the schema.
  ///   - first: the invariant that it begins with.
  ///   - isStopped: asked before each; what was found till then is said, and how it goes on.
  ///   - begins: told before each which it is, and how many were before it.
  @discardableResult
  package func refuseBrokenInvariants(
    in hand: MeetingInHand? = nil, from first: String? = nil,
    until isStopped: @escaping @Sendable () -> Bool = { false },
    begins: @escaping @Sendable (_ name: String, _ done: Int) -> Void = { _, _ in }
  ) async throws -> Int {
    try require(.viewMeeting, in: hand)
    let round = InvariantRound(from: first, until: isStopped, begins: begins)
    let report =
      if let hand {
        try await archive.invariantReport(of: hand.id, round)
      } else {
        try await archive.invariantReport(round)
      }
    // Whoever holds up an invariant holds up the catalogue's descriptions too.
    let isWhole = hand == nil && report.unanswered.isEmpty && report.next == nil
    let differences = isWhole ? try await archive.schemaDifferences().map(\.problem) : []
    guard report.broken.isEmpty else {
      let left = report.next.map { [Problem.invariantsNotAsked(at: $0)] } ?? []
      throw Refusal.invariantsBroken(
        problems: report.broken + report.unanswered + left + differences)
    }
    guard differences.isEmpty else {
      throw Refusal.schemaChanged(problems: differences)
    }
    guard report.unanswered.isEmpty else {
      throw Failure.unavailable(
        .invariantsNotTried(
          count: report.unanswered.count, all: Archive.invariants, problems: report.unanswered))
    }
    let asked = Self.invariantNames.filter { $0 >= first ?? "" }
    guard let next = report.next else { return asked.count }
    throw Failure.unavailable(
      .invariantsLeft(tried: asked.count { $0 < next }, all: asked.count, name: next))
  }

  /// Names of all invariants, in the order in which they are looked at.
  package static var invariantNames: [String] { Archive.invariantNames }

  /// Refuses where the server is set up so that it may lose, leak or block what it holds.
  package func refuseWeakDeployment() async throws {
    let found = try await look(.viewAudit) { try $0.serverSettings() }
    guard let found else { return }
    let elsewhere = try await archive.tablesGuardedElsewhere()
    let weaknesses =
      (elsewhere.isEmpty ? [] : [.policiesOtherElsewhere(at: "policies", tables: elsewhere)])
      + (try await archive.howPeopleComeIn(found).weaknesses)
    guard weaknesses.isEmpty else { throw Refusal.deploymentWeak(problems: weaknesses) }
  }
}

extension ServerSettings {
  /// What to change, most dangerous first.
  package var weaknesses: [Problem] {
    losses + leaks + blocks
  }

  private func unless(
    _ name: String, _ wanted: String, _ problem: (_ place: String) -> Problem
  ) -> Problem? {
    values[name] == wanted ? nil : problem(name)
  }

  /// What may lose data that was said to be written.
  private var losses: [Problem] {
    let found: [Problem?] = [
      unless("fsync", "on", Problem.writesNotForced(at:)),
      unless("full_page_writes", "on", Problem.pagesMayTear(at:)),
      values["synchronous_commit"] == "off"
        ? .commitsMayBeLost(at: "synchronous_commit") : nil,
      unless("data_checksums", "on", Problem.rotUnnoticed(at:)),
      values["archive_mode"] == "off" ? .nothingArchived(at: "archive_mode") : nil,
      isFollowedLater ? lastActs(at: "synchronous_standby_names") : nil,
      isFollowedByNone ? .writesWaitForServer(at: "synchronous_standby_names") : nil,
      unless("server_encoding", "UTF8", Problem.scriptsLost(at:)),
      version < 150_000 ? .serverTooOld(at: "server_version") : nil,
    ]
    return found.compactMap(\.self)
  }

  /// What would be lost with this server now, as far as this login is told.
  private func lastActs(at place: String) -> Problem {
    bytesBehind.map {
      .lastActsBehind(at: place, size: $0.formatted(.byteCount(style: .file)))
    } ?? .lastActsOnOneServer(at: place)
  }

  /// What lets somebody read or write more than is theirs.
  private var leaks: [Problem] {
    let found: [Problem?] = [
      isSuperuser ? .loginIsSuperuser(at: "login") : nil,
      isAboveRows && !isSuperuser ? .loginAboveRows(at: "login") : nil,
      isLocal || isEncrypted ? nil : .saidInTheClear(at: "ssl"),
      unless("password_encryption", "scram-sha-256", Problem.passwordsKeptWeakly(at:)),
      values["listen_addresses"]?.contains("*") == true
        ? .listensEverywhere(at: "listen_addresses") : nil,
      isSchemaPublic ? .schemaOpen(at: "schema public") : nil,
      isTemporaryOpen ? .tablesMadeByAll(at: "database") : nil,
      missingRoles.isEmpty ? nil : .rolesMissing(at: "roles", roles: missingRoles),
      hasKeeper ? nil : .keeperMissing(at: "convene_keeper"),
      raisedRoles.isEmpty ? nil : .rolesRaised(at: "roles", roles: raisedRoles),
      rolesAbove.isEmpty ? nil : .rolesAboveRows(at: "roles", roles: rolesAbove),
      raisedLogins.isEmpty ? nil : .loginsRaised(at: "logins", rights: raisedLogins),
      strangeLogins.isEmpty ? nil : .loginsWithoutAccount(at: "logins", logins: strangeLogins),
      shutOutAccounts.isEmpty
        ? nil : .accountsWithoutLogin(at: "accounts", logins: shutOutAccounts),
      sharedLogins.isEmpty ? nil : .loginsShared(at: "pg_ident.conf", logins: sharedLogins),
      openTables.isEmpty ? nil : .tablesOpen(at: "tables", tables: openTables),
    ]
    return found.compactMap(\.self)
      + openLines.map { .loginUnproven(at: "pg_hba.conf, line \($0)") }
  }

  /// What lets one forgotten session hold up all others.
  private var blocks: [Problem] {
    [
      ("statement_timeout", "5min"), ("lock_timeout", "30s"),
      ("idle_in_transaction_session_timeout", "1min"),
    ].compactMap { name, limit in
      values[name] == "0" ? .noTimeLimit(at: name, limit: limit) : nil
    }
  }
}
