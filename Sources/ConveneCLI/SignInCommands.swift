import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension AccountCommand {
  struct Link: AsyncParsableCommand {
    private struct Made: Encodable {
      let account: String
      let address: String
      let until: Date
    }

    static let configuration = CommandConfiguration(
      commandName: "link",
      abstract: "Print a link by which somebody signs in to the pages, once and within 15 minutes.",
      discussion: """
        Without a login it is one's own. It goes to whoever is to sign in, by a way that they are known \
        by: whoever opens it acts as them. It changes nothing until the button behind it is pressed.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login; one's own without it.") var login: String?

    func run() async throws {
      let login = login
      let (made, name, portal) = try await common.atDesk(making: true) { desk in
        (
          try await desk.signInLink(of: login), login ?? desk.actor.name,
          desk.settings.portal ?? "http://127.0.0.1:8080"
        )
      }
      let (output, address) = (common.output, "\(portal)/s/\(made.secret)")
      output.talk(output.phrases.signInLink(login: name, minutes: 15))
      guard !common.json else {
        return try output.json(Made(account: name, address: address, until: made.until))
      }
      try output.line(address)
    }
  }

  struct Sessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sessions",
      abstract: "List where people are signed in elsewhere than at a desk, or end it.",
      discussion: """
        One's own without a login; whoever keeps accounts sees everybody's. With --revoke every session, \
        link and token of the login ends at once.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login; one's own without it.") var login: String?
    @Flag(help: "End all of them.") var revoke = false

    func run() async throws {
      let (login, output) = (login, common.output)
      guard !revoke else {
        let (ended, name) = try await common.atDesk(making: true) { desk in
          (try await desk.endSessions(of: login), login ?? desk.actor.name)
        }
        output.talk(output.phrases.sessionsEnded(login: name, sessions: ended))
        if common.json { try output.json(["account": name]) }
        return
      }
      let found = try await common.atDesk { try await $0.sessions(of: login) }
      try output.table(
        ["login", "kind", "name", "expires", "last used"],
        found.map { one in
          [
            one.login, one.kind.rawValue, one.name, one.expires.ISO8601Format(),
            one.used?.ISO8601Format() ?? "",
          ]
        })
    }
  }
}

extension AccountCommand {
  struct Address: AsyncParsableCommand {
    private struct Said: Encodable {
      let account: String
      let address: String?
      let language: String?
    }

    static let configuration = CommandConfiguration(
      commandName: "address",
      abstract: "Say where a link to sign in by is written to.",
      discussion: """
        Whoever has an address asks for a link on the page /sign-in, and gets it by mail. It is one's own \
        without --login; a colleague's is for who keeps accounts. Without an address it says which it is.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The address; of one account alone.") var address: String?
    @Option(help: "Somebody else's login.") var login: String?
    @Option(help: "In which language the letter is: en, ar or fr.", completion: .languages)
    var language = "en"
    @Flag(help: "Write to nobody any more for this account.") var forget = false

    func validate() throws {
      guard !forget || address == nil else {
        throw ValidationError("Say an address, or --forget")
      }
    }

    func run() async throws {
      let language: Language = try Choice.of(language)
      let (address, login) = (address, login)
      let (output, forget) = (common.output, forget)
      guard address != nil || forget else {
        let (name, known) = try await common.atDesk { desk in
          (login ?? desk.actor.name, try await desk.signInAddress(of: login))
        }
        guard !common.json else {
          return try output.json(
            Said(account: name, address: known?.address, language: known?.language.rawValue))
        }
        return try output.line(
          known.map { output.phrases.signInAddressKept(login: name, address: $0.address) }
            ?? output.phrases.signInAddressForgotten(login: name))
      }
      let name = try await common.atDesk(making: true) { desk in
        if let address {
          try await desk.setSignInAddress(address, in: language, of: login)
        } else {
          try await desk.forgetSignInAddress(of: login)
        }
        return login ?? desk.actor.name
      }
      output.talk(
        address.map { output.phrases.signInAddressKept(login: name, address: $0) }
          ?? output.phrases.signInAddressForgotten(login: name))
      if common.json {
        try output.json(
          Said(
            account: name, address: address,
            language: address.map { _ in language.rawValue }))
      }
    }
  }
}

extension AccountCommand {
  struct Password: AsyncParsableCommand {
    private struct Since: Encodable {
      let account: String
      let since: Date?
    }

    static let configuration = CommandConfiguration(
      commandName: "password",
      abstract: "Say since when there is a password for the pages, or forget it.",
      discussion: """
        A password is set on the page /account, within 15 minutes of signing in by a link; none is ever \
        given on a command line. Forgetting it ends the sessions of the account.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login; one's own without it.") var login: String?
    @Flag(help: "Forget it, and end the sessions of the account.") var forget = false

    func run() async throws {
      let (login, output, forget) = (login, common.output, forget)
      let phrases = output.phrases
      let (name, since, isForgotten) = try await common.atDesk(making: forget) { desk in
        let name = login ?? desk.actor.name
        guard forget else { return (name, try await desk.passwordSince(of: login), false) }
        return (name, nil, try await desk.forgetPassword(of: login))
      }
      guard !common.json else { return try output.json(Since(account: name, since: since)) }
      if forget {
        output.talk(
          isForgotten
            ? phrases.passwordForgotten(login: name) : phrases.passwordOfNobody(login: name))
      } else if let since {
        try output.line(
          phrases.passwordKept(login: name, day: phrases.date(Day(since, inZone: nil))))
      } else {
        try output.line(phrases.passwordOfNobody(login: name))
      }
    }
  }

  struct Proxy: AsyncParsableCommand {
    private struct Standing: Encodable {
      let proxy: String
      let since: Date?
    }

    static let configuration = CommandConfiguration(
      commandName: "proxy",
      abstract: "Say by which secret the proxy of the house is known that says who somebody is.",
      discussion: """
        The first line of the file, of 32 signs or more; the proxy sends it as X-Convene-Secret. The pages \
        believe it from the addresses in CONVENE_SIGN_IN_PROXY alone. Whoever has the secret and such an \
        address signs in as anybody: docs/manual/portal.md. Without options it says how things stand.
        """)
    @OptionGroup var common: CommonOptions
    @Option(help: "The file with the secret.", completion: .file())
    var secretFile: String?
    @Flag(help: "Believe no proxy any more.") var forget = false

    func validate() throws {
      guard !forget || secretFile == nil else {
        throw ValidationError("Say --secret-file FILE, or --forget")
      }
    }

    func run() async throws {
      guard forget || secretFile != nil else { return try await tell() }
      let secret = try secretFile.map { file in
        let text = String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      }
      try await common.atDesk(making: true) { try await $0.setHouseProxy(secret) }
      let output = common.output
      output.talk(secret == nil ? output.phrases.proxyForgotten : output.phrases.proxyBelieved)
      if common.json { try output.json(["proxy": secret == nil ? "no" : "yes"]) }
    }

    private func tell() async throws {
      let since = try await common.atDesk { try await $0.houseProxySince() }
      let (output, phrases) = (common.output, common.output.phrases)
      guard !common.json else {
        return try output.json(Standing(proxy: since == nil ? "no" : "yes", since: since))
      }
      try output.line(
        since.map { phrases.proxyBelievedSince(day: phrases.date(Day($0, inZone: nil))) }
          ?? phrases.proxyForgotten)
    }
  }
}
