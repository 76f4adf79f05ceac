import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct GuestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guest",
    abstract: "People whom the meeting itself names; never scored, ranked or drawn.",
    subcommands: [Add.self, List.self, GiveTable.self, Withdraw.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Invite somebody by name, by whose decision and why; a letter goes out.",
      discussion: """
        Somebody new, or with --applicant whoever applied and came late or was not selected. Places for \
        guests are in the meeting file: places, guest. Resource persons, observers and the secretariat \
        take none: they are beside the room, and counted apart. Staff, and whoever of them has no \
        mailbox, are asked for no answer and come from now on.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(
      name: .customLong("as"),
      help: "guest, donor or speaker; resource_person, observer or secretariat beside the room.")
    var role = "guest"
    @Option(help: "Whose decision it is.") var by: String
    @Option(help: "Why.") var reason: String
    @Option(help: "Last day for the answer, such as 2027-03-01, where one is asked.")
    var deadline: String?
    @Flag(help: "A resource person is seated at round tables.") var table = false
    @Option(help: "Whoever applied, by code or a part of a name.") var applicant: String?
    @OptionGroup var person: GuestPerson
    @OptionGroup var known: KnownPeople
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard (applicant == nil) != person.name.isEmpty else {
        throw ValidationError("Say either --applicant, or --name and the rest of somebody new")
      }
      guard let role = Guest.Role(rawValue: role) else {
        throw ValidationError(
          "--as is one of: \(Guest.Role.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard deadline == nil || role.isAsked else {
        throw ValidationError("Staff are asked for no answer, and so need no --deadline")
      }
    }

    func run() async throws {
      let (output, by, reason, update) = (options.output, by, reason, known.update)
      let (cells, name) = (person.cells, person.name)
      let role = Guest.Role(rawValue: role) ?? .guest
      let (day, table) = (try deadline.map(InvitationCommand.Send.day), table)
      let (guest, called) = try await options.atDesk(on: applicant.map { [$0] } ?? []) {
        _, _, meant in
        meant.first.map { (NewGuest.applicant($0.code), "\($0.code) \($0.name)") }
          ?? (NewGuest.person(cells), name)
      }
      let plan = try await options.atDesk {
        try await $0.addGuest(
          guest, as: role, by: by, because: reason, hasTable: table, deadline: day, $1,
          updating: update, dryRun: true)
      }
      output.notices(plan.notices)
      let phrases = output.phrases
      guard !dryRun else {
        return output.talk(phrases.guestWouldBeInvited(person: "\(plan.code) \(called)"))
      }
      if let day {
        try confirmation.ask(output) {
          $0.askInvite(people: [called], day: day.description)
        }
      }
      let (done, letters) = try await options.atDesk { desk, hand in
        let done = try await desk.addGuest(
          guest, as: role, by: by, because: reason, hasTable: table, deadline: day, hand,
          updating: update)
        return (done.code, await desk.deliver(hand))
      }
      output.talk(phrases.guestInvited(person: "\(done) \(called)"))
      output.waiting(letters)
      if output.isJSON { try output.json(["invited": [done]]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List whom the meeting invited by name, by whose decision and why.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let guests = try await options.atDesk { try await $0.guests($1) }
      try lines.write(
        ["code", "as", "table", "invitation", "decided by", "reason", "application", "name"],
        guests.map { one in
          let invitation = one.stands ? one.status : .withdrawn
          return [
            one.code, one.role.rawValue, one.hasTable ? "yes" : "no", invitation.rawValue,
            one.decider, one.reason, one.application ?? "", one.name,
          ]
        }, to: options.output)
    }
  }

  struct GiveTable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "table",
      abstract: "Seat a resource person at round tables, or with --none no longer.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code such as B-0001, or a part of the name.") var guest: String
    @Flag(help: "They sit at no table any more; seats are given back.") var none = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (hasTable, dry) = (!none, dryRun)
      let (one, due) = try await options.atDesk(on: guest) { desk, hand, one in
        (one, try await desk.giveTable(one.code, hasTable, hand, dryRun: dry))
      }
      let (phrases, who) = (options.output.phrases, "\(one.code) \(one.name)")
      options.output.talk(
        hasTable ? phrases.guestHasTable(person: who) : phrases.guestWithoutTable(person: who))
      if dry {
        options.output.talk(phrases.nothingWritten)
      } else {
        options.output.repair(due)
      }
      if options.common.json { try options.output.json(["code": one.code]) }
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take invitations by name back; places and seats are given back.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes such as G-0001, or parts of names.") var guests: [String]
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let dry = dryRun
      let (gone, due) = try await options.atDesk(on: guests) { desk, hand, meant in
        let gone = try await desk.withdrawGuests(meant.map(\.code), hand, dryRun: dry)
        return (gone, dry ? [] : try await desk.seatingDue(hand))
      }
      let phrases = options.output.phrases
      let people = gone.map { "\($0.code) \($0.name)" }.joined(separator: phrases.comma)
      options.output.talk(
        dry
          ? phrases.guestsWouldBeWithdrawn(people: people) : phrases.guestsWithdrawn(people: people)
      )
      options.output.repair(due)
      if options.common.json { try options.output.json(["withdrawn": dry ? [] : gone.map(\.code)]) }
    }
  }
}

/// Somebody new who is invited by name, as a row of a table says it.
struct GuestPerson: ParsableArguments {
  @Option(help: "The name as it shall be printed.") var name = ""
  @Option(help: "The mail address.") var email = ""
  @Option(help: "The person's country, by name or code, such as Jordan or JO.") var country = ""
  @Option(help: "Languages, the first is the letter's: \"ar en\".") var languages = ""
  @OptionGroup var details: PersonDetails
  @OptionGroup var states: SeatStatements

  var cells: [String: String] {
    ["name": name, "email": email, "country": country, "languages": languages]
      .merging(details.cells) { $1 }.merging(states.cells) { $1 }
  }
}
