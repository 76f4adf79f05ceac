import Testing

/// Compose and Dockerfile are read here; nobody has run them yet, which they say themselves.
struct DeploymentFilesTests {
  @Test func `compose opens ports to this machine only`() throws {
    let compose = try Project.text("docker-compose.yml")
    let lists = compose.matches(of: /ports: *\[([^\]]*)\]/).map { String($0.1) }
    #expect(compose.matches(of: /ports:/).count == lists.count)
    let ports = lists.flatMap { $0.matches(of: /"([^"]*)"/).map { String($0.1) } }
    #expect(!ports.isEmpty)
    #expect(ports.filter { !$0.hasPrefix("127.0.0.1:") } == [])
  }

  @Test(arguments: ["docker-compose.yml", "Dockerfile"])
  func `no secret is written down`(file: String) throws {
    #expect(Self.secrets(in: try Project.text(file)) == [])
  }

  @Test func `a secret that is written down is found`() {
    #expect(
      Self.secrets(
        in: """
          POSTGRES_PASSWORD: hunter2
          POSTGRES_PASSWORD_FILE: /run/secrets/postgres-password
          CONVENE_DATABASE: host=postgres user=convene passfile=/run/secrets/pgpass
          CONVENE_DATABASE: postgres://convene:hunter2@postgres/convene
          CONVENE_DATABASE: host=postgres password=hunter2
          ENV API_TOKEN=hunter2
          """) == ["POSTGRES_PASSWORD:", "//convene:hunter2@", "password=", "API_TOKEN="])
  }

  private static func secrets(in text: String) -> [String] {
    text.matches(of: /[A-Z_]*(?:PASSWORD|SECRET|TOKEN|KEY) *[:=]|password=|\/\/\w+:[^@\s]+@/)
      .map { String($0.output) }
  }

  @Test func `compose waits until the database is healthy`() throws {
    let compose = try Project.text("docker-compose.yml")
    #expect(compose.matches(of: /healthcheck:\s+test: \["CMD", "pg_isready"/).count == 1)
    #expect(compose.matches(of: /postgres: \{condition: service_healthy\}/).count == 1)
  }

  @Test func `the secrets that compose reads stay out of the repository and the image`() throws {
    let files = try Project.text("docker-compose.yml").matches(of: /file: \.\/([\w.-]+)/)
      .map { String($0.1) }
    #expect(files == ["postgres-password.txt", "pgpass.txt"])
    let ignored = try Project.text(".gitignore").split(separator: "\n").map(String.init)
    #expect(files.filter { !ignored.contains($0) } == [])
  }

  @Test func `the image is built with the packages of the list and no others`() throws {
    let stages = try Project.text("Dockerfile").split(separator: "\nFROM ")
    #expect(stages.count == 3)
    let installs = stages[1].split(separator: "\n").filter { $0.contains("apt-get install") }
    #expect(
      installs == [
        "RUN apt-get update -qq && cat .ci/packages packaging/packages | xargs apt-get install -y -qq "
          + "--no-install-recommends"
      ])
  }

  @Test func `the packages of the list are in order, each once`() throws {
    for file in [".ci/packages", "packaging/packages"] {
      let packages = try Project.text(file).split(separator: "\n").map(String.init)
      #expect(packages == Set(packages).sorted(), "\(file)")
    }
  }

  @Test func `the image is compiled as make compiles`() throws {
    let make = try Project.text("Makefile")
    let flags = try #require(make.firstMatch(of: /SWIFT_FLAGS := (.*)/)).1
    let build = try #require(make.firstMatch(of: /\t(swift build -c release .*) \$\(SWIFT_FLAGS\)/))
      .1
    let image = try Project.text("Dockerfile").replacing(#/ \\\n +/#, with: " ")
    #expect(image.contains("RUN \(build) \(flags)\n"))
  }

  @Test func `every build and test of make checks the arrows`() throws {
    let calls = try Project.text("Makefile").split(separator: "\n")
      .filter { $0.contains(/swift (build|test)/) }
    #expect(calls.count >= 4)
    #expect(calls.filter { !$0.hasSuffix("$(SWIFT_FLAGS)") } == [])
  }

  @Test func `the image does not run as root`() throws {
    let lines = try Project.text("Dockerfile").split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("USER ") } == ["USER convene"])
  }

  @Test(arguments: ["convene-portal", "convene-worker", "convene-backup"])
  func `a service of the package may do nothing that it need not`(name: String) throws {
    let lines = Set(
      try Project.text("packaging/systemd/\(name).service").split(separator: "\n").map(String.init))
    let asked: Set = [
      "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict", "ProtectHome=yes",
      "PrivateTmp=yes", "PrivateDevices=yes", "RestrictSUIDSGID=yes", "UMask=0077",
      "SystemCallFilter=@system-service",
    ]
    #expect(asked.subtracting(lines) == [])
    let users = try Project.text("packaging/sysusers.conf").matches(of: /u ([\w-]+)/)
      .map { "User=\($0.1)" }
    #expect(lines.intersection(users).count == 1)
  }

  @Test func `settings of the package are none until somebody writes them`() throws {
    for file in ["convene.toml", "portal.env"] {
      let lines = try Project.text("packaging/\(file)").split(separator: "\n")
      #expect(lines.filter { !$0.hasPrefix("#") } == [], "\(file)")
    }
  }

  @Test func `what decides a change is make test`() throws {
    let lines = try Project.text(".ci/run").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == ["set -euo pipefail", #"cd "$(dirname "$0")/..""#, "exec make test"])
  }

  @Test func `what was not run is said`() throws {
    for file in ["docker-compose.yml", "Dockerfile"] {
      #expect(try Project.text(file).contains("Not run yet by anybody: see README.md."))
    }
    let sentences = try Project.text("README.md").replacing("\n", with: " ").split(separator: ". ")
    #expect(
      sentences.contains {
        $0.contains("Dockerfile") && $0.contains("docker-compose.yml")
          && $0.contains(/\bnot\b.*\brun\b|\bnever\b.*\brun\b/)
      })
  }
}
