import ConveneFixtures
import Foundation
import Testing

@Suite struct MailCommandTests {
  private static let sample = "Tests/Fixtures/mail/reply.eml"

  @Test func `a mailbox is asked for what is new, and its address is never repeated`() async throws
  {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await NextFollowsCommandTests.signed(shell)
      try await MailboxServer.open { server in
        try server.put(String(decoding: TestFile.fixture("mail/reply.eml"), as: UTF8.self), as: "1")
        try server.put("no message", as: "2")
        let plan = try await shell("mail", "receive", server.address, "--dry-run")
        #expect(plan.status == 0 && plan.talk.contains("1 message would be taken in"))
        let done = try await shell("mail", "receive", server.address)
        #expect(done.status == 0 && done.talk.contains("1 message taken in"), "\(done.talk)")
        #expect(done.talk.contains("/INBOX;UID=2: This is no message"))
        let again = try await shell("mail", "receive", server.address)
        #expect(again.talk.contains("nothing new came back"))
        let wrong = try await shell(
          "mail", "receive", "imaps://office:s3cret@localhost/?password-file=\(server.passwordFile)"
        )
        #expect(wrong.status != 0)
        #expect(wrong.talk.contains("This is no mailbox") && !wrong.talk.contains("s3cret"))
      }
    }
  }

  @Test func `a maildir and a message are taken in, each once, and nothing of them is obeyed`()
    async throws
  {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await NextFollowsCommandTests.signed(shell)
      let folder = FileManager.default.temporaryDirectory.path + "/mail-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      for part in ["new", "cur", "tmp"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
      }
      try Data(TestFile.fixture("mail/reply.eml")).write(to: URL(filePath: "\(folder)/new/1"))
      try Data(TestFile.fixture("mail/failed-report.eml"))
        .write(to: URL(filePath: "\(folder)/cur/2:2,S"))
      try Data("no message".utf8).write(to: URL(filePath: "\(folder)/cur/3"))
      try Data("Subject: not there yet\n\n".utf8).write(to: URL(filePath: "\(folder)/tmp/4"))

      let plan = try await shell("mail", "receive", folder, "--dry-run")
      #expect(plan.status == 0 && plan.talk.contains("2 messages would be taken in"))
      let done = try await shell("mail", "receive", folder)
      #expect(done.status == 0, "\(done.talk)")
      #expect(done.talk.contains("2 messages taken in"))
      #expect(done.talk.contains("\(folder)/cur/3: This is no message"))
      let again = try await shell("mail", "receive", TestFile.url(Self.sample).path)
      #expect(again.talk.contains("nothing new came back"))
      #expect(again.talk.contains("1 was taken in before"))

      // It names no letter of ours, so it is nobody's.
      let list = try await shell("mail", "list", "--where", "kind=hard", "--json")
      let lines = list.output.split(separator: "\n")
      #expect(lines.count == 1)
      #expect(lines[0].contains(#""letter":"","name":"","number":2"#), "\(lines[0])")
      let shown = try await shell("mail", "show", "1")
      #expect(shown.output.contains("]0;owned[2J"))
      #expect(!(shown.output + done.output).contains("\u{1b}"))
      #expect(try await shell("mail", "show", "9").status == 2)
      #expect(try await shell("mail", "receive", "\(folder)/cur/3").status == 65)
      #expect(try await shell("doctor").status == 0)
    }
  }
}
