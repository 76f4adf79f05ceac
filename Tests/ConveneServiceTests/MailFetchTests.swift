import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

/// Mail that is fetched from a real mailbox: each message once, whatever happens in between.
@Suite struct MailFetchTests {
  private static func reply(_ number: Int) -> String {
    "From: stranger\(number)@example.org\nSubject: Question \(number)\n\nWhere is it?\n"
  }

  @Test func `what came since the last time is taken in, once, and the mailbox stays as it was`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      try await MailboxServer.open { server in
        func fetch(dryRun: Bool = false) async throws -> MailFetched {
          try await desk.fetchMail(from: server.address, hand, dryRun: dryRun)
        }
        for number in 1...3 {
          try server.put(Self.reply(number), as: "\(number)", isSeen: number == 2)
        }
        #expect(try await fetch(dryRun: true).entries.count == 3)
        #expect(try await desk.mail(hand).isEmpty)
        let first = try await fetch()
        #expect(Set(first.entries.map(\.subject)) == ["Question 1", "Question 2", "Question 3"])
        #expect(first.known == 0 && first.unread.isEmpty)
        #expect(try server.messages() == ["1": false, "2": true, "3": false])
        let acts = try await desk.acts(in: hand).count

        // Nothing new is no act.
        #expect(try await fetch().entries.isEmpty)
        #expect(try await desk.acts(in: hand).count == acts)

        // One that is too long and one that is none, with one behind them.
        try server.put("X: \(String(repeating: "x", count: 11 << 20))\n\nlong\n", as: "4")
        try server.put("", as: "5")
        try server.put(Self.reply(6), as: "6")
        let second = try await fetch()
        #expect(second.entries.map(\.subject) == ["Question 6"])
        #expect(second.unread.map(\.why.code) == ["mail-too-long", "mail-unreadable"])
        #expect(second.unread.allSatisfy { $0.file.hasSuffix("4") || $0.file.hasSuffix("5") })
        #expect(try await fetch().unread.isEmpty)

        // The server numbers anew: all is fetched again, and known by its bytes.
        try server.beginAnew()
        let third = try await fetch()
        #expect(third.entries.isEmpty && third.known == 4)
        try server.put(Self.reply(7), as: "7")
        #expect(try await fetch().entries.map(\.subject) == ["Question 7"])
        try await desk.verifyAudit(of: hand)
        #expect(try await desk.mail(hand).map(\.number) == [1, 2, 3, 4, 5])
      }
    }
  }

  @Test func `whoever may not take mail in asks no server, and an unreachable one is told`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let stranger = desk.acting(
        as: Actor(id: desk.actor.id, name: "Reviewer (invented)", roles: [.reviewer]))
      await #expect(throws: Refusal.self) {
        try await stranger.fetchMail(from: "imaps://u@localhost:1/?password-file=/none", hand)
      }
      let folder = FileManager.default.temporaryDirectory.path
      let password = "\(folder)/convene-test-\(UUID().uuidString)"
      try Data("s3cret\n".utf8).write(to: URL(filePath: password))
      defer { try? FileManager.default.removeItem(atPath: password) }
      chmod(password, 0o604)
      let open = await #expect(throws: Refusal.self) {
        try await desk.fetchMail(from: "imaps://u@localhost:1/?password-file=\(password)", hand)
      }
      #expect(open?.code == "mail-password-open-to-others")
      chmod(password, 0o600)
      let failure = await #expect(throws: Failure.self) {
        try await desk.fetchMail(from: "imaps://u@localhost:1/?password-file=\(password)", hand)
      }
      #expect(failure?.refusal.code == "mailbox-unreachable")
    }
  }
}
