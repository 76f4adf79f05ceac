import ArgumentParser
import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneWords
import Foundation
import Synchronization

struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database", abstract: "The database behind it all.",
    subcommands: [
      Status.self, Stop.self, Migrate.self, Backup.self, Check.self, Restore.self,
      Handover.self, Key.self, Servers.self, Upgrade.self, Distribute.self,
    ])

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Say where the database is.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let status = try await Secretariat.databaseStatus(settings)
      try common.output.table(["what", "value"], common.output.phrases.rows(of: status))
    }
  }

  struct Stop: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stop", abstract: "Stop the embedded server; the next command starts it again.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Secretariat.stopDatabase(settings)
      try common.output.done(
        common.output.phrases.databaseStopped, ["database": "stopped"])
    }
  }

  struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "migrate", abstract: "Bring the schema up to this program.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Only say what would be applied.") var dryRun = false

    func run() async throws {
      let names = try await Secretariat.migrateDatabase(settings, dryRun: dryRun)
      try common.output.table(["migration"], names.map { [$0] })
      if names.isEmpty { common.output.talk(common.output.phrases.nothingToApply) }
    }
  }

  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup", abstract: "Write everything into one file, while others go on.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The file, which must not be there yet, or a directory.", completion: .file())
    var target: String
    @Flag(help: "Read it back from end to end once it is written.") var readBack = false
    @Option(
      help: "Read it back, then remove the oldest of that directory's backups but so many.",
      transform: Whole.within(1...10_000))
    var keep: Int?

    func run() async throws {
      var isDirectory: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: target, isDirectory: &isDirectory)
      guard keep == nil || isThere && isDirectory.boolValue else {
        throw ValidationError("--keep is for a directory, and \(target) is none")
      }
      let progress = StepProgress(common.output)
      let wish = BackupWish(isReadBack: readBack, kept: keep)
      let summary = try await common.atDesk { desk in
        try await desk.backUp(to: target.absolutePath, wish, progress: progress.report)
      }
      progress.end()
      let phrases = common.output.phrases
      common.output.talk(phrases.sentence(of: summary))
      if let tables = summary.tables, let rows = summary.rows {
        common.output.talk(phrases.backupReadBack(tables: tables, rows: rows))
      }
      if !summary.removed.isEmpty, let keep {
        common.output.talk(phrases.backupsRemoved(kept: keep, names: summary.removed))
      }
      if common.json { try common.output.json(summary) }
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Read a backup from end to end, and say whether it could be restored.",
      discussion: """
        Needs no database and changes nothing. Whether the rows keep all rules is seen by a restore.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "What backup or handover wrote.", completion: .file()) var file: String

    func run() async throws {
      let progress = StepProgress(common.output)
      let reading = try Secretariat.readBackup(
        settings, from: file.absolutePath, progress: progress.report)
      progress.end()
      let phrases = common.output.phrases
      common.output.talk(
        reading.sealedBy.map { phrases.sealedBy(name: $0) } ?? phrases.backupNotSealedHere)
      common.output.talk(
        phrases.backupAsOf(
          instant: reading.made.ISO8601Format(), meetings: phrases.named(reading.meetings)))
      common.output.talk(phrases.backupReadBack(tables: reading.tables, rows: reading.rows))
      if common.json { try common.output.json(reading) }
    }
  }

  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Make the database out of a backup; nothing is ever overwritten.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "What backup or handover wrote.", completion: .file()) var file: String
    @Flag(help: "Take over the meetings that were handed over: only this machine writes then.")
    var takeover = false
    @Flag(help: "Keep the database that is here under another name.") var setAside = false
    @Flag(help: "Take it though no key of this house sealed it: you know who made it.")
    var trustThisFile = false

    func run() async throws {
      let progress = StepProgress(common.output)
      let summary = try await Secretariat.restoreDatabase(
        settings, login: CommonOptions.login, from: file.absolutePath,
        RestoreWish(takesOver: takeover, setsAside: setAside, trustsFile: trustThisFile),
        progress: progress.report)
      progress.end()
      let output = common.output
      let phrases = output.phrases
      output.talk(summary.sealedBy.map { phrases.sealedBy(name: $0) } ?? phrases.sealedByNone)
      output.talk(
        phrases.restoredAsOf(
          instant: summary.made.ISO8601Format(), meetings: phrases.named(summary.meetings)))
      if takeover { output.talk(phrases.wasTakenOver) }
      if !summary.migrations.isEmpty {
        output.talk(
          phrases.wasBroughtUp(migrations: summary.migrations.joined(separator: ", ")))
      }
      if summary.isNewAdministrator { output.talk(phrases.nowAdministrator) }
      output.told(summary.erasedAgain, takesOver: takeover)
      if let kept = summary.keptAs { output.talk(phrases.wasKeptAs(name: kept)) }
      if common.json { try output.json(summary) }
    }
  }

  struct Handover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handover",
      abstract: "Hand everything over to another machine; this one takes no more writes.",
      discussion: """
        On the other machine: convene database restore FILE --takeover. Until then the handover can \
        be called back.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "The file to carry over, or a directory.", completion: .file())
    var target: String?
    @Option(help: "Where the meetings go, for whoever still tries to write here.") var to: String?
    @Flag(help: "Take writes here again, because nobody took over.") var callBack = false

    func validate() throws {
      guard callBack != (target != nil) else {
        throw ValidationError("Give either the file to write, or --call-back")
      }
      guard !callBack || to == nil else { throw ValidationError("--to is for handing over") }
    }

    func run() async throws {
      if callBack { try await callItBack() } else if let target { try await handOver(target) }
    }

    private func handOver(_ target: String) async throws {
      let progress = StepProgress(common.output)
      let output = common.output
      let summary = try await common.atDesk { desk in
        if try await desk.standingHandover() == nil {
          try confirmation.ask(output, \.askStopWrites)
        }
        return try await desk.handOver(
          to: to, file: target.absolutePath, progress: progress.report)
      }
      progress.end()
      let phrases = output.phrases
      output.talk(phrases.sentence(of: summary.backup))
      output.talk(phrases.wasHandedOver(place: summary.handover.place))
      output.talk(phrases.thereNext(command: "convene database restore FILE --takeover"))
      output.talk(phrases.keyNotWithin(file: try settings.keys.path))
      if common.json { try output.json(summary.backup) }
    }

    private func callItBack() async throws {
      let output = common.output
      let handover = try await common.atDesk { desk in
        if let handover = try await desk.standingHandover() {
          try confirmation.ask(output) {
            $0.askCallBack(place: handover.place, instant: handover.at.ISO8601Format())
          }
        }
        return try await desk.callBack()
      }
      output.talk(output.phrases.wasCalledBack(place: handover.place))
    }
  }

  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key",
      abstract: "Say by which keys this house knows its backups, and where they are kept.",
      discussion: """
        The first backup makes the first key. Keep a copy of the file, apart from the backups: without \
        it they can be taken in on trust alone.
        """)
    @OptionGroup var common: CommonOptions
    @Flag(help: "Make another key, which seals from now on; the older ones stay.")
    var rotate = false

    func run() async throws {
      let keys =
        rotate
        ? try await common.atDesk { try await $0.rotateKey() }
        : try Secretariat.houseKeys(settings)
      try common.output.table(
        ["key", "state"],
        keys.names.enumerated().map { [$1, $0 == 0 ? "seals" : "older"] })
      common.output.talk(
        keys.names.isEmpty
          ? common.output.phrases.noKeyYet(file: keys.file)
          : common.output.phrases.keysKeptIn(file: keys.file))
    }
  }

  struct Upgrade: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "upgrade",
      abstract: "Carry the embedded database over to the newest PostgreSQL on this machine.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let progress = StepProgress(common.output)
      let summary = try await Secretariat.upgradeDatabase(
        settings, login: CommonOptions.login, progress: progress.report)
      progress.end()
      guard let summary else {
        common.output.talk(common.output.phrases.nothingToUpgrade)
        return
      }
      common.output.talk(
        common.output.phrases.wasUpgraded(
          from: summary.from, to: summary.to, folder: summary.keptIn))
      if common.json { try common.output.json(summary) }
    }
  }
}

/// Says on a terminal how far a long step is, at most ten times a second.
final class StepProgress: Sendable {
  private let output: Output
  private let last = Mutex(ContinuousClock.now)

  init(_ output: Output) { self.output = output }

  var report: StepReport {
    { [self] step, bytes in
      let isDue = last.withLock { last in
        let isDue = bytes == 0 || ContinuousClock.now - last > .milliseconds(100)
        if isDue { last = .now }
        return isDue
      }
      guard isDue else { return }
      let size = bytes == 0 ? "" : "\(bytes.formatted(.byteCount(style: .file))) "
      output.status("… \(size)\(output.phrases.step(step))")
    }
  }

  func end() { output.status("") }
}

extension Output {
  /// What was erased after the backup was made; what is handed over was not changed any more.
  fileprivate func told(_ again: ErasedAgain?, takesOver: Bool) {
    if let again {
      talk(phrases.erasedSince(people: again.people, places: again.places))
      for one in again.present { talk(phrases.forgottenTakesPartOfBackup(person: one)) }
    } else if !takesOver {
      talk(phrases.erasedSinceUnknown)
      talk(
        phrases.eraseAnewWith(
          command: "convene person forget --again --list FILE", source: "convene person forgotten"))
      talk("convene retention run")
    }
  }
}

extension Phrases {
  fileprivate func step(_ step: KeepingStep) -> String {
    switch step {
    case .written: stepWritten
    case .readBack: stepReadBack
    case .schema: stepSchema
    case .takenIn: stepTakenIn
    case .trails: stepTrails
    case .invariants: stepInvariants
    }
  }

  fileprivate func rows(of status: DatabaseStatus) -> [[String]] {
    let place =
      switch status.place {
      case .byAddress: databaseByAddress
      case .embedded: databaseEmbedded
      case .ofHost(let host): databaseOfHost(name: host)
      }
    var rows = [["database", place]]
    if let directory = status.directory { rows.append(["directory", directory]) }
    if status.place == .embedded { rows.append(["version", version(of: status)]) }
    if let isRunning = status.isRunning {
      rows.append(["server", state(isRunning ? "running" : "stopped")])
    }
    return rows
  }

  private func version(of status: DatabaseStatus) -> String {
    guard let version = status.version else { return databaseNotMade }
    guard let newest = status.newest, newest > version else {
      return databaseVersion(version: version)
    }
    return databaseVersionOld(version: version, newest: newest)
  }

  fileprivate func sentence(of summary: BackupSummary) -> String {
    let size = summary.bytes.formatted(.byteCount(style: .file))
    return "\(summary.file)\(colon)\(named(summary.meetings))\(comma)\(size)"
  }

  fileprivate func named(_ codes: [String]) -> String {
    codes.isEmpty ? backupWithoutMeeting : codes.joined(separator: comma)
  }
}

private var settings: Settings { get throws { try Configuration.current().settings } }

extension String {
  /// PostgreSQL's programs run in the root directory.
  fileprivate var absolutePath: String { URL(fileURLWithPath: self).path }
}
