import ConveneMail
import ConveneValues
import Testing

struct MailDestinationTests {
  @Test(arguments: [
    ("maildir:mail", "mail"), ("maildir:/var/mail/a b", "/var/mail/a b"), ("maildir:a:b", "a:b"),
  ])
  func `a maildir is named by its directory`(setting: String, path: String) throws {
    let destination = try MailDestination(setting)
    #expect(destination == .maildir(path: path))
  }

  struct Server: Sendable {
    let setting: String
    let host: String
    let port: Int
    var user = ""
    var password = ""
    let encryption: MailServer.Encryption
    var passwordFile: String?
    var isByToken = false
    var authorityFile: String?
    var rate: Int?
    var sessions = 1
    var returns: String?
    let shown: String
  }

  @Test(arguments: [
    Server(
      setting: "smtp://mail.example.org", host: "mail.example.org", port: 25,
      encryption: .required, shown: "smtp://mail.example.org:25"),
    Server(
      setting: "smtp://localhost:2525?tls=none", host: "localhost", port: 2525, encryption: .none,
      shown: "smtp://localhost:2525"),
    Server(
      setting: "smtp://relay@mail.example.org:587?tls=starttls", host: "mail.example.org",
      port: 587, user: "relay", encryption: .whereOffered,
      shown: "smtp://relay@mail.example.org:587"),
    Server(
      setting: "smtp://a%40b:p%3A%2F%40ss@mail.example.org/?tls=required",
      host: "mail.example.org", port: 25, user: "a@b", password: "p:/@ss", encryption: .required,
      shown: "smtp://a@b:•••@mail.example.org:25"),
    Server(
      setting:
        "smtp://office@h:587?auth=xoauth2&password-file=/run/token&ca-file=/etc/a%20b.pem&rate=30&sessions=4",
      host: "h", port: 587, user: "office", encryption: .required, passwordFile: "/run/token",
      isByToken: true, authorityFile: "/etc/a b.pem", rate: 30, sessions: 4,
      shown: "smtp://office@h:587"),
    Server(
      setting: "smtp://h?tls=none&returns=bounce%2B*@example.org", host: "h", port: 25,
      encryption: .none, returns: "bounce+*@example.org", shown: "smtp://h:25"),
    Server(
      setting: "smtps://u:p@[::1]", host: "::1", port: 465, user: "u", password: "p",
      encryption: .tls, shown: "smtps://u:•••@[::1]:465"),
  ])
  func `a server is read with all that is said of it`(server: Server) throws {
    let destination = try MailDestination(server.setting)
    guard case .server(let read) = destination else {
      Issue.record("not a server")
      return
    }
    #expect(read.host == server.host)
    #expect(read.port == server.port)
    #expect(read.user == server.user)
    #expect(read.password == server.password)
    #expect(read.encryption == server.encryption)
    #expect(read.description == server.shown)
    #expect(read.passwordFile == server.passwordFile)
    #expect(read.isByToken == server.isByToken)
    #expect(read.authorityFile == server.authorityFile)
    #expect(read.rate == server.rate)
    #expect(read.sessions == server.sessions)
    #expect(read.returns == server.returns)
    #expect(
      read.sender(tagged: "tag") == server.returns.map { $0.replacing("*", with: "tag") })
  }

  @Test(arguments: [
    ("", 1), ("maildir:", 1), ("mail", 1), ("http://example.org", 1), ("smtp://", 1),
    ("smtp:mail.example.org", 2), ("smtp://h:0", 1), ("smtp://h:65536", 1),
    ("smtp://h?tls=maybe", 1), ("smtp://h?tls=none&tls=required", 1), ("smtp://h?ssl=1", 1),
    ("smtps://h?tls=none", 1), ("smtp://h/path", 1), ("smtp://h#x", 1), ("smtp://:p@h", 1),
    ("smtp://u:p@h?tls=none", 1), ("smtp://u%0d%0aRCPT:p@h", 1), ("smtp://a_b", 1),
    ("smtp://:p@h:0/x?ssl=1", 4), ("smtp://u:p@h?tls=starttls", 1),
    ("smtp://u@h?tls=starttls&password-file=/p", 1), ("smtp://u:p@h?password-file=/p", 1),
    ("smtp://u@h?password-file=p", 1), ("smtp://h?password-file=/p", 1),
    ("smtp://u@h?auth=plain", 1),
    ("smtp://u@h?auth=xoauth2", 1), ("smtp://h?rate=0&sessions=17", 2), ("smtp://h?ca-file=", 1),
    ("smtp://h?returns=", 1), ("smtp://h?returns=a@example.org", 1),
    ("smtp://h?returns=*-*@example.org", 1), ("smtp://h?returns=a@*.example.org", 1),
    ("smtp://h?returns=bounce*@example.org", 1), ("smtp://h?returns=*x@example.org", 1),
    ("smtp://h?returns=abcdefghijklmnopqrstuv+*@example.org", 1),
    ("smtp://h?returns=a%0d%0a+*@example.org", 1),
  ])
  func `another setting is refused with all that is wrong`(setting: String, count: Int) {
    do {
      _ = try MailDestination(setting)
      Issue.record("\(setting) was taken")
    } catch {
      #expect(error.code == "unusable-mail-setting")
      #expect(error.problems.map(\.at) == Array(repeating: "CONVENE_MAIL", count: count))
    }
  }

  @Test func `a password is printed nowhere`() throws {
    let destination = try MailDestination("smtp://u:s3cret@mail.example.org")
    var dumped = ""
    dump(destination, to: &dumped)
    var said = ["\(destination)", String(reflecting: destination), dumped]
    for setting in [
      "smtp://u:s3cret@mail.example.org", "smtp://u:s3cret@h?tls=none", "smtp://u:s3cret@h:0/x",
      "smtp://u:s3cret@h h", "stmp://u:s3cret@h",
    ] {
      do {
        said.append("\(try MailDestination(setting))")
      } catch {
        said.append("\(error)")
      }
    }
    #expect(said.count == 8)
    #expect(said.filter { $0.contains("s3cret") } == [])
  }
}
