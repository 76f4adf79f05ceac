import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Projects of the plan of action: owner, status and what they lack.",
    subcommands: [
      Add.self, Begin.self, Change.self, Done.self, End.self, Fill.self, Fit.self, Import.self,
      Lack.self,
      List.self, Show.self,
    ])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Keep a project of the plan of action, with what it lacks.",
      discussion: """
        A project lacks: approval, data, expertise, finance, implementer, incubator, owner, technology or \
        training, on one topic where its letter stands behind a colon. A partnership comes of it by \
        partnership announce --from-project.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "What it is called.") var title: String
    @OptionGroup var language: PaperLanguage
    @OptionGroup var particulars: ProjectParticulars
    @Option(help: "What it lacks, such as finance, or finance:a on topic a; once for each.")
    var lack: [String] = []
    @Flag(help: "Only say what would be kept.") var dryRun = false

    func run() async throws {
      var said = particulars.said
      said.title = title
      let (given, lacks, dry) = (said, lack.map { NewLack($0) }, dryRun)
      let language = try language.said()
      let one = try await options.atDesk { desk, hand in
        try await desk.addProject(
          given, lacking: lacks, in: language ?? hand.mainLanguage, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.commitmentKept(code: one.code), one)
      if !dry { options.output.next("convene project fit \(one.code)") }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take projects in that come with a plan of action, all or none.",
      discussion: """
        Columns: title (title_ar, title_en, title_fr), outcome, owner, table and lacks, such as \
        "finance:a; data".
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let codes = try await options.atDesk {
        try await $0.importProjects(bytes, form: form, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      options.output.talk(
        dry ? phrases.nothingWritten : phrases.projectsTakenIn(count: codes.count))
      if options.common.json { try options.output.json(["projects": codes]) }
    }
  }

  struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Call a project otherwise, give it another owner, or make it the theme of a table.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Option(help: "What it is called.") var title: String?
    @OptionGroup var language: PaperLanguage
    @OptionGroup var particulars: ProjectParticulars
    @Flag(help: "It is the theme of no table any more.") var noTable = false
    @Flag(help: "Only say what would be changed.") var dryRun = false

    func validate() throws {
      let isSaid =
        title != nil || noTable || particulars.outcome != nil || particulars.owner != nil
        || particulars.table != nil
      guard isSaid else {
        throw ValidationError("Say --title, --outcome, --owner, --table or --no-table")
      }
      guard !noTable || particulars.table == nil else {
        throw ValidationError("Say either --table or --no-table")
      }
    }

    func run() async throws {
      var said = particulars.said
      (said.title, said.leavesTable) = (title, noTable)
      let (code, given, dry, language) = (code, said, dryRun, try language.said())
      let one = try await options.atDesk { desk, hand in
        try await desk.changeProject(
          code, to: given, in: language ?? hand.mainLanguage, hand, dryRun: dry)
      }
      try options.output.changed(one, dryRun: dry)
    }
  }

  struct Lack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lack", abstract: "Record that a project lacks something more.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Argument(
      help: """
        approval, data, expertise, finance, implementer, incubator, owner, technology or training.
        """,
      completion: .list(Project.Lack.Kind.allCases.map(\.rawValue)))
    var kind: String
    @Option(help: "The letter of the topic on which it is lacking; any otherwise.") var topic:
      String?
    @Option(
      help: "What somebody has to offer, such as outreach; what the kind asks for otherwise.",
      completion: .list(Asset.allCases.map(\.rawValue)))
    var asset: String?
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let lack = NewLack(kind: kind, topic: topic, asset: try asset.map { try Choice.of($0) })
      let (code, dry) = (code, dryRun)
      let one = try await options.atDesk {
        try await $0.addLack(lack, to: code, $1, dryRun: dry)
      }
      try options.output.changed(one, dryRun: dry)
    }
  }

  struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fill", abstract: "Record that somebody takes on what a project lacks.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Argument(help: "Number of what it lacks, as project show has it.", transform: Whole.number)
    var number: Int
    @Option(help: "Who: somebody of the meeting, or of the directory.") var by: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let (code, number, who, dry) = (code, number, by, dryRun)
      let one = try await options.atDesk {
        try await $0.fillLack(number, of: code, by: who, $1, dryRun: dry)
      }
      try options.output.changed(one, dryRun: dry)
    }
  }

  struct Begin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "begin", abstract: "Record that somebody works on a project.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.settle(code, as: .running, because: "", dryRun: dryRun)
    }
  }

  struct Done: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: "Record that a project is done.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Option(help: "What was remarked.") var remark = ""
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.settle(code, as: .done, because: remark, dryRun: dryRun)
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "Record that a project will not be done, and why.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the project, such as PR-0001.") var code: String
    @Option(help: "Why.") var reason: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.settle(code, as: .ended, because: reason, dryRun: dryRun)
    }
  }
}

/// What is said of a project beside its title.
struct ProjectParticulars: ParsableArguments {
  @Option(help: "The code of the agreed outcome that it is part of, such as C2.")
  var outcome: String?
  @Option(help: "Whose it is: somebody of the meeting, or of the directory.") var owner: String?
  @Option(help: "The number of the round table whose theme it is.", transform: Whole.number)
  var table: Int?

  var said: ProjectSaid { ProjectSaid(outcome: outcome, owner: owner, table: table) }
}

extension MeetingOptions {
  fileprivate func settle(
    _ code: String, as status: Project.Status, because reason: String, dryRun: Bool
  ) async throws {
    let one = try await atDesk {
      try await $0.settleProject(code, as: status, because: reason, $1, dryRun: dryRun)
    }
    let phrases = output.phrases
    try output.done(
      dryRun
        ? phrases.nothingWritten
        : phrases.commitmentSettled(code: one.code, status: phrases.state(one.status.rawValue)),
      one)
  }
}

extension Output {
  fileprivate func done(_ sentence: String, _ one: Project) throws {
    try done(sentence, ["project": one.code, "status": one.status.rawValue])
  }

  fileprivate func changed(_ one: Project, dryRun: Bool) throws {
    try done(dryRun ? phrases.nothingWritten : phrases.commitmentChanged(code: one.code), one)
  }
}
