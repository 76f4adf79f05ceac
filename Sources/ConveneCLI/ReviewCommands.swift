import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Who reads what, and the points they give.",
    subcommands: [
      Enlist.self, Assign.self, Invite.self, Conflicts.self, ConflictCommand.self, Sheet.self,
      Record.self, Import.self, Show.self, List.self, Status.self, Reliability.self,
      Practise.self, Recall.self,
    ])

  struct Enlist: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enlist", abstract: "Take a table of reviewers in, whole or not at all.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile
    @OptionGroup var known: KnownPeople

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let update = known.update
      let report = try await options.atDesk {
        try await $0.importReviewers(
          bytes, form: form, to: $1, updating: update, dryRun: dry)
      }
      try options.output.report(report, of: "reviewers", dryRun: dry)
    }
  }

  struct Assign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign",
      abstract: "Give each application its reviewers, none in a conflict of interest.",
      discussion: """
        What was assigned before stays. Reviewers fit in language and topic as well as the limit \
        lets them; without --load each takes an even share.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "How many reviews each application gets; the meeting's own number otherwise.",
      transform: Whole.within(1...Reviewing.most))
    var reviews: Int?
    @Option(
      help: "The most reviews that a reviewer has in all.", transform: Whole.within(1...9_999))
    var load: Int?
    @Option(
      help: "One review more for these applications only, by code or name, with commas between.")
    var more: String?
    @Option(
      help: ArgumentHelp(
        "Others read what this reviewer read, or of that what --more says; the points go.",
        valueName: "reviewer"))
    var insteadOf: String?
    @Option(help: "Why others read instead, for the record.") var because: String?
    @Option(help: "The day until which reviews are to be given.") var due: String?
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard (insteadOf == nil) == (because == nil) else {
        throw ValidationError("--instead-of and --because go together")
      }
    }

    func run() async throws {
      let day = try due.map { try Day.given($0, as: "--due") }
      let (reviews, load, dry) = (reviews, load, dryRun)
      let more = (more ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let instead = insteadOf.map { (of: $0, because: because ?? "") }
      let plan = try await options.atDesk(on: more) { desk, hand, meant in
        let more = meant.map(\.code)
        return dry
          ? try await desk.proposedReviews(
            hand, each: reviews, limit: load, more: more, instead: instead)
          : try await desk.assignReviews(
            hand, each: reviews, limit: load, more: more, instead: instead, due: day)
      }
      options.output.notices(plan.takenBack)
      let phrases = options.output.phrases
      let (count, lacking) = (plan.reviews.count, plan.withoutLanguage)
      options.output.talk(
        dry
          ? phrases.reviewsWouldBeAssigned(
            reviews: count, limit: plan.limit, languageless: lacking, topicless: plan.withoutTopic)
          : phrases.reviewsAssigned(
            reviews: count, limit: plan.limit, languageless: lacking, topicless: plan.withoutTopic))
      let byReviewer = Dictionary(grouping: plan.reviews, by: \.reviewer)
      try options.output.table(
        ["reviewer", "before", "added", "applications", "name"], numbers: ["before", "added"],
        plan.loads.map { load in
          let codes = byReviewer[load.reviewer.code] ?? []
          return [
            load.reviewer.code, "\(load.before)", "\(load.added)",
            codes.map(\.application).joined(separator: " "), load.reviewer.person.name,
          ]
        })
      if !dry { options.output.next("convene review sheet REVIEWER --output FILE.pdf") }
    }
  }

  struct Conflicts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts", abstract: "List conflicts of interest and what they rest on.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "Look at somebody who is not a reviewer yet: Name <address>.")
    var prospect: String?
    @Option(help: "The organisation of the prospect.") var organisation = ""

    func run() async throws {
      guard let prospect else {
        let all = try await options.atDesk { try await $0.conflicts($1) }
        if all.isEmpty { options.output.talk(options.output.phrases.noConflicts) }
        return try options.output.table(
          ["application", "reviewer", "kind", "rests on", "set aside"],
          all.map {
            [
              $0.conflict.application, $0.conflict.reviewer, $0.conflict.kind.rawValue,
              $0.conflict.note, $0.setAside,
            ]
          })
      }
      let named = NamedAddress(prospect)
      let (name, email) = (named.name, named.address)
      let organisation = organisation
      let found = try await options.atDesk {
        try await $0.conflicts(
          ofProspect: name, email: email, organisation: organisation, $1)
      }
      options.output.talk(
        options.output.phrases.wouldBeBarred(
          name: name, applications: options.output.counted(found.count, "applications")))
      try options.output.table(
        ["application", "kind", "rests on"],
        found.map { [$0.application, $0.kind.rawValue, $0.note] })
    }
  }

  struct ConflictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflict", abstract: "Declare a conflict of interest, or withdraw it.",
      subcommands: [Declare.self, Withdraw.self])
  }

  struct Declare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "declare",
      abstract: "Say that a reviewer may not judge an application; the review is taken back.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Option(help: "The reviewer, where it is not you.") var reviewer: String?
    @Option(help: "Why, in a few words.") var because: String

    func run() async throws {
      let (reviewer, because) = (reviewer, because)
      let code = try await options.atDesk(on: application) {
        try await $0.declareConflict(on: $2.code, by: reviewer, because: because, $1)
        return $2.code
      }
      try options.output.done(options.output.phrases.conflictRecorded, ["declared": code])
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take a declared conflict back, or set aside one that was found.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Option(help: "The reviewer, where it is not you.") var reviewer: String?
    @Option(help: "Why it does not bind, in a few words.") var because: String

    func run() async throws {
      let (reviewer, because) = (reviewer, because)
      let code = try await options.atDesk(on: application) {
        try await $0.withdrawConflict(on: $2.code, by: reviewer, because: because, $1)
        return $2.code
      }
      try options.output.done(
        options.output.phrases.conflictWithdrawn, ["withdrawn": code])
    }
  }

  struct Sheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sheet",
      abstract: "Print what a reviewer reads: the rubric, the applications, room for marks.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The reviewer by code, name or address; yourself otherwise.")
    var reviewer: String?
    @OptionGroup var file: PaperFile
    @Option(help: "en, ar or fr; the reviewer's own otherwise.", completion: .languages)
    var language: String?

    func run() async throws {
      let format = try file.kind(of: [.pdf, .html, .text])
      let language = try language.map(PrintCommand.language)
      let reviewer = reviewer
      let bytes = try await options.atDesk {
        try await $0.reviewSheet(of: reviewer, as: format, in: language, $1)
      }
      try options.output.paper(bytes, to: file.output, isOfPeople: true)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a table of ratings in, whole or not at all.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let report = try await options.atDesk {
        try await $0.importRatings(bytes, form: form, to: $1, dryRun: dry)
      }
      try options.output.report(report, of: "ratings", dryRun: dry)
    }
  }

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record", abstract: "Record one review: C1=3 C2=2:1|4 C3=- and so on.",
      discussion: """
        After a colon stand the numbers of the answers that the points rest on. A line, C3=-, means \
        “cannot judge”, which is never 0.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Argument(help: "Points by criterion.") var points: [String]
    @Option(help: "The reviewer, where it is not you.") var reviewer: String?

    func run() async throws {
      let given = try points.map { try Marked($0) }
      let reviewer = reviewer
      let application = try await options.atDesk(on: application) { desk, hand, one in
        let application = one.code
        let code = try await desk.reviewerCode(reviewer, hand)
        try await desk.record(
          given.compactMap { mark in
            mark.points.map {
              Rating(
                application: application, reviewer: code, criterion: mark.criterion, points: $0,
                answers: mark.answers)
            }
          },
          unjudged: given.filter { $0.points == nil }.map {
            Unjudged(application: application, reviewer: code, criterion: $0.criterion)
          }, in: hand)
        return application
      }
      try options.output.done(
        options.output.phrases.reviewRecorded(command: "convene review show \(application)"),
        ["recorded": application])
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a review, and others' points once it is whole.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the application, or a part of a name.") var application: String
    @Option(help: "The reviewer, where it is not you.") var reviewer: String?

    func run() async throws {
      let reviewer = reviewer
      let findings = try await options.atDesk(on: application) {
        try await $0.findings(on: $2.code, by: reviewer, $1)
      }
      if !findings.isGiven {
        options.output.talk(options.output.phrases.othersPointsHidden)
      }
      try options.output.table(
        ["criterion", "points", "others", "title"], numbers: ["points"],
        findings.lines.map { line in
          [
            line.criterion.code,
            line.own.map { "\($0.value)" }
              ?? (line.couldNotJudge ? options.output.phrases.couldNotJudge : ""),
            line.others.map { "\($0.reviewer): \($0.points.value)" }.joined(separator: ", "),
            line.criterion.title[options.output.phrases.language],
          ]
        })
    }
  }
}

/// `C2=3:1|4`: points on a criterion and the answers they rest on; a line is "cannot judge".
struct Marked {
  let criterion: String
  let points: Points?
  let answers: [Int]

  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw ValidationError("\(text): write a criterion and its points, such as C1=3")
    }
    criterion = parts[0].uppercased()
    let rest = parts[1].split(separator: ":", maxSplits: 1)
    let answers = rest.count > 1 ? rest[1].split { "|,;".contains($0) }.map { Int($0) } : []
    guard !answers.contains(nil) else {
      throw ValidationError("\(text): answers are numbers, such as C1=3:1|4")
    }
    self.answers = answers.compactMap(\.self)
    if rest.first == "-" {
      points = nil
    } else if let number = rest.first.flatMap({ Int($0) }), let points = try? Points(number) {
      self.points = points
    } else {
      throw ValidationError("\(text): points are 0, 1, 2, 3, 4, or - for cannot judge")
    }
  }
}

extension Day {
  static func given(_ text: String, as option: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("\(option) is a day such as 2027-03-01")
    }
    return day
  }
}
