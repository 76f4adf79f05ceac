import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Refuses where an invariant of `sql/checks` is broken, which is a bug of ours; returns how many
  /// were tried.
  @discardableResult
  package func refuseBrokenInvariants() async throws -> Int {
    try require(.viewMeeting)
    let report = try await archive.invariantReport()
    guard report.broken.isEmpty else {
      throw Refusal(
        "invariants-broken", "The database contradicts itself",
        advice: "Restore the last backup, and report what is listed",
        problems: report.broken + report.unanswered)
    }
    guard report.unanswered.isEmpty else {
      throw Failure.unavailable(
        Refusal(
          "invariants-not-tried",
          "The database gave up \(report.unanswered.count) of \(Archive.invariants) invariants; "
            + "the others hold",
          advice: "Run it again when the database is less busy, or give it longer in "
            + "CONVENE_DATABASE: options='-c statement_timeout=30min'",
          problems: report.unanswered))
    }
    return Archive.invariants
  }

  /// Refuses where the server is set up so that it may lose, leak or block what it holds.
  package func refuseWeakDeployment() async throws {
    let found = try await look(.viewAudit) { try $0.serverSettings() }
    guard let settings = found else { return }
    let weaknesses = settings.weaknesses
    guard weaknesses.isEmpty else {
      throw Refusal(
        "deployment-weak", "The server is not set up as it should be",
        advice: "Change what is listed, and run this again", problems: weaknesses)
    }
  }
}

extension ServerSettings {
  /// What to change, most dangerous first.
  package var weaknesses: [Problem] {
    losses + leaks + blocks
  }

  private func unless(_ name: String, _ wanted: String, _ message: String) -> Problem? {
    values[name] == wanted ? nil : Problem(name, message)
  }

  /// What may lose data that was said to be written.
  private var losses: [Problem] {
    [
      unless("fsync", "on", "a power cut destroys the database; set it to on"),
      unless("full_page_writes", "on", "a power cut tears pages; set it to on"),
      values["synchronous_commit"] == "off"
        ? Problem("synchronous_commit", "a crash loses what was confirmed; set it to on") : nil,
      unless(
        "data_checksums", "on",
        "a disk that rots is not noticed; stop the server and run pg_checksums --enable"),
      values["archive_mode"] == "off"
        ? Problem(
          "archive_mode",
          "a lost disk loses all since the last dump; set it to on with an archive_command") : nil,
      unless("server_encoding", "UTF8", "names in other scripts are lost; make the database anew"),
      version < 150_000
        ? Problem("server_version", "PostgreSQL 15 or later is needed; upgrade") : nil,
    ].compactMap(\.self)
  }

  /// What lets somebody read or write more than is theirs.
  private var leaks: [Problem] {
    [
      isSuperuser
        ? Problem(
          "login",
          "is a superuser; make a login that is not, and GRANT convene_app TO it") : nil,
      isAboveRows && !isSuperuser
        ? Problem("login", "is above row-level security; ALTER ROLE … NOBYPASSRLS") : nil,
      isLocal || isEncrypted
        ? nil
        : Problem("ssl", "what is said travels in the clear; connect with sslmode=verify-full"),
      unless(
        "password_encryption", "scram-sha-256",
        "passwords are kept weakly; set it to scram-sha-256 and set them again"),
      values["listen_addresses"]?.contains("*") == true
        ? Problem("listen_addresses", "listens everywhere; name the addresses it must have") : nil,
      isSchemaPublic
        ? Problem(
          "schema public", "is open to every login; REVOKE ALL ON SCHEMA public FROM PUBLIC")
        : nil,
      isTemporaryPublic
        ? Problem(
          "database",
          "every login may make tables in it; REVOKE TEMPORARY ON DATABASE … FROM PUBLIC")
        : nil,
      missingRoles.isEmpty
        ? nil
        : Problem(
          "roles", "\(missingRoles.joined(separator: ", ")) are missing; CREATE ROLE … NOLOGIN"),
      raisedRoles.isEmpty
        ? nil
        : Problem(
          "roles",
          "\(raisedRoles.joined(separator: ", ")) may log in or see everything; "
            + "ALTER ROLE … NOLOGIN NOSUPERUSER NOBYPASSRLS"),
      openTables.isEmpty
        ? nil
        : Problem(
          "tables",
          "\(openTables.joined(separator: ", ")) show every meeting to all; "
            + "ALTER TABLE … ENABLE and FORCE ROW LEVEL SECURITY"),
    ].compactMap(\.self)
  }

  /// What lets one forgotten session hold up all others.
  private var blocks: [Problem] {
    [
      ("statement_timeout", "5min"), ("lock_timeout", "30s"),
      ("idle_in_transaction_session_timeout", "1min"),
    ].compactMap { name, limit in
      values[name] == "0"
        ? Problem(name, "has no limit; CONVENE_DATABASE says so, where \(limit) would stand") : nil
    }
  }
}
