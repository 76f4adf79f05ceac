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
      Status.self, Stop.self, Migrate.self, Backup.self, Restore.self, Handover.self,
      Key.self, Upgrade.self,
    ])

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say where the database is.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let status = try await Secretariat.databaseStatus(settings)
      try common.output.table(["what", "value"], status.map { [$0.what, $0.value] })
    }
  }

  struct Stop: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Stop the embedded server; the next command starts it again.")
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Secretariat.stopDatabase(settings)
      try common.output.done("stopped", ["database": "stopped"])
    }
  }

  struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Bring the schema up to this program.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Only say what would be applied.") var dryRun = false

    func run() async throws {
      let names = try await Secretariat.migrateDatabase(settings, dryRun: dryRun)
      try common.output.table(["migration"], names.map { [$0] })
      if names.isEmpty { common.output.talk("nothing to apply") }
    }
  }

  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write everything into one file, while others go on.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The file, which must not be there yet, or a directory.", completion: .file())
    var target: String

    func run() async throws {
      let progress = StepProgress(common.output)
      let summary = try await common.atDesk { desk in
        try await desk.backUp(to: target.absolutePath, progress: progress.report)
      }
      progress.end()
      common.output.talk(summary.sentence)
      if common.json { try common.output.json(summary) }
    }
  }

  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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
      output.talk(
        summary.sealedBy.map { "sealed by the key \($0) of this house" }
          ?? "note: no key of this house sealed it; it was taken on your word")
      output.talk(
        "restored as of \(summary.made.ISO8601Format()): \(named(summary.meetings)); every audit "
          + "trail is whole and ends where the backup says, and all invariants hold")
      if takeover { output.talk("taken over: this machine writes from now on, and no other") }
      if !summary.migrations.isEmpty {
        output.talk("brought up to this program: \(summary.migrations.joined(separator: ", "))")
      }
      if summary.isNewAdministrator {
        output.talk("note: you had no account in it and are administrator now")
      }
      output.told(summary.erasedAgain, takesOver: takeover)
      if let kept = summary.keptAs { output.talk("what was here is kept as \(kept)") }
      if common.json { try output.json(summary) }
    }
  }

  struct Handover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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
      output.talk(summary.backup.sentence)
      try output.talk(
        """
        handed over to \(summary.handover.place); here everything can be read and nothing written
        there: convene database restore FILE --takeover
        the file does not hold the key that sealed it; take along \(settings.keys.path) by another way
        """)
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
      output.talk(
        "called back from \(handover.place): this database takes writes again; destroy the file")
    }
  }

  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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
          ? "none made yet; the first backup makes it in \(keys.file)" : "kept in \(keys.file)")
    }
  }

  struct Upgrade: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Carry the embedded database over to the newest PostgreSQL on this machine.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let progress = StepProgress(common.output)
      let summary = try await Secretariat.upgradeDatabase(
        settings, login: CommonOptions.login, progress: progress.report)
      progress.end()
      guard let summary else {
        common.output.talk("nothing to upgrade")
        return
      }
      common.output.talk(
        """
        PostgreSQL \(summary.from) → \(summary.to); verified, and the old data is kept in \
        \(summary.keptIn)
        """)
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
      output.status("… \(size)\(step)")
    }
  }

  func end() { output.status("") }
}

extension Output {
  /// What was erased after the backup was made; what is handed over was not changed any more.
  fileprivate func told(_ again: ErasedAgain?, takesOver: Bool) {
    if let again {
      talk(
        "erased anew, as it was since: \(again.people) people forgotten, \(again.places) places "
          + "that had had their time")
      for one in again.present {
        talk("note: \(one) was forgotten and takes part as the backup has it; see to the seat")
      }
    } else if !takesOver {
      talk(
        """
        note: what was erased after the backup was made is not known here, and is back; erase it anew:
        convene person forget --again --list FILE, with what `convene person forgotten` printed
        convene retention run
        """)
    }
  }
}

extension BackupSummary {
  fileprivate var sentence: String {
    "\(file): \(named(meetings)), \(bytes.formatted(.byteCount(style: .file)))"
  }
}

private var settings: Settings { get throws { try Configuration.current().settings } }

private func named(_ codes: [String]) -> String {
  codes.isEmpty ? "no meeting yet" : codes.joined(separator: ", ")
}

extension String {
  /// PostgreSQL's programs run in the root directory.
  fileprivate var absolutePath: String { URL(fileURLWithPath: self).path }
}
