import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// Who acts is whose session it is, whatever a login that may do all of the program says.
@Suite(.serialized) struct SessionActorTests {
  /// A meeting, and three people whose logins are of the program's role and nothing more.
  private struct Place: Sendable {
    let owner: Database
    fileprivate let address: String

    /// The rule by which each script is refused to somebody, nil where it is not; nothing of it stays.
    func rules(_ login: String, _ scripts: [String]) async throws -> [String?] {
      let database = Database(address.replacing("user=convene", with: "user=\(login)"))
      do {
        let rules = try await database.withConnection { connection in
          try connection.script("BEGIN; SET LOCAL app.meeting = '\(SessionActorTests.meeting)'")
          defer { _ = try? connection.script("ROLLBACK") }
          return try scripts.map { try connection.rule(against: $0) }
        }
        await database.close()
        return rules
      } catch {
        await database.close()
        throw error
      }
    }
  }

  private static let meeting = "00000000-0000-7000-8000-0000000000e1"
  private static let (rana, karim, lea) = (UUID(), UUID(), UUID())

  private static func withPlace(_ body: @Sendable (Place) async throws -> Void) async throws {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      try await database.enrol("rana", id: rana)
      try await database.enrol("karim", id: karim, roles: [])
      try await database.enrol("lea", id: lea, roles: ["head_of_unit"])
      let name: String = try await database.withConnection { connection in
        try connection.script(try Project.text("sql/tests/fixture.sql"))
        try connection.script(readied)
        return try #require(
          try connection.rows("SELECT current_database()::text AS name").first)["name"]
      }
      try await body(Place(owner: database, address: testing.conninfo(database: name)))
    }
  }

  /// What somebody can stand under: a band, a lottery, two who may sit together, a role.
  private static let readied = """
    BEGIN;
    SET LOCAL session_replication_role = replica;
    INSERT INTO account_role VALUES ('\(karim)', 'organiser', '\(meeting)');
    INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
    SELECT meeting_id, selection_id, application_id, 'undecided' FROM decision;
    INSERT INTO lottery VALUES ('\(meeting)', encode(sha256('s'), 'hex'), 'the weather');
    CREATE FUNCTION close_long_ago() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET session_replication_role = replica AS $$
      INSERT INTO lottery_value VALUES ('\(meeting)', 1, 'the weather', '2007-01-02', '18:00', '0',
        'no hour', '2007-01-01', '00000000-0000-7000-8000-0000000000c1');
      INSERT INTO selection_closing (
        meeting_id, number, selection_id, published, audited, hash, known_at, closed_at, closed_by)
      SELECT meeting_id, 1, id, list, 'salt', encode(sha256(convert_to(list, 'UTF8')), 'hex'),
        '2007-01-02 16:00Z', '2007-01-01', '00000000-0000-7000-8000-0000000000c1'
      FROM selection
      CROSS JOIN (
        SELECT E'list 2\\naudited ' || encode(sha256('salt'), 'hex') || E'\\n') AS said (list);
    $$;
    INSERT INTO participant
    SELECT meeting_id, '00000000-0000-7000-8000-0000000000b2', 'nominated', invitation_id, capacity
    FROM participant;
    INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by) VALUES (
      '\(meeting)', '00000000-0000-7000-8000-000000000051', 1, true, false, now(),
      '00000000-0000-7000-8000-0000000000c1');
    COMMIT;
    """

  /// Every row that says who did something, and when: `:who` and `:at`.
  static let rows = [
    """
    INSERT INTO scoring (
      meeting_id, id, rubric_id, weights, applications, potential, computed_at, computed_by)
    SELECT meeting_id, gen_random_uuid(), rubric_id, '{}', applications, '', :at, :who FROM scoring
    """,
    """
    INSERT INTO selection (
      meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential, proposed_at,
      proposed_by)
    SELECT meeting_id, gen_random_uuid(), id, 1, 0, 0, 0, :at, :who FROM scoring
    """,
    "UPDATE selection SET signed_at = :at, signed_by = :who",
    """
    UPDATE selection SET signed_at = now(), signed_by = acting_account();
    UPDATE selection SET superseded_at = :at, superseded_by = :who, superseded_reason = 'a slip'
    """,
    """
    INSERT INTO choice (
      meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by)
    SELECT meeting_id, selection_id, application_id, true, 'topic', :at, :who FROM standing
    """,
    """
    SELECT close_long_ago();
    INSERT INTO lottery_draw
    SELECT meeting_id, selection_id, encode(sha256('s'), 'hex'), 's', '7', 'names', :at, :who, 1
    FROM standing
    """,
    anotherValue.replacing("now(), acting_account()", with: ":at, :who"),
    anotherValue + closed.replacing("now(), acting_account()", with: ":at, :who"),
    anotherValue + closed + """
      UPDATE selection_closing
      SET reopened_at = :at, reopened_by = :who, reopened_reason = 'a slip'
      """,
    """
    INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by)
    SELECT meeting_id, 1, id, 'declined', :at, :who FROM application
    """,
    """
    INSERT INTO succession (meeting_id, number, leaving_id, cause, at, recorded_by)
    SELECT meeting_id, 1, id, 'declined', now(), acting_account() FROM application;
    UPDATE succession SET settled = 'left_free', settled_at = :at, settled_by = :who
    """,
    """
    INSERT INTO conflict_of_interest (
      meeting_id, application_id, reviewer_id, kind, note, found_at)
    SELECT meeting_id, application_id, reviewer_id, 'alias', '', now() FROM review;
    UPDATE conflict_of_interest
    SET set_aside_at = :at, set_aside_by = :who, set_aside_reason = 'another house'
    """,
    "INSERT INTO seating VALUES ('\(meeting)', 1, 0, 0, 0, 0, 0, :at, :who)",
    """
    INSERT INTO seating VALUES ('\(meeting)', 1, 0, 0, 0, 0, 0, now(), acting_account());
    UPDATE seating SET solved_at = :at, solved_by = :who
    """,
    """
    INSERT INTO seating_rule
    SELECT '\(meeting)', gen_random_uuid(), 'together', min(person_id::text)::uuid,
      max(person_id::text)::uuid, '', :at, :who
    FROM participant
    """,
    """
    INSERT INTO candidate
    VALUES ('\(meeting)', '00000000-0000-7000-8000-0000000000b3', 'nominated');
    INSERT INTO nomination (
      meeting_id, code, person_id, state, role, capacity, received_at, received_by)
    VALUES (
      '\(meeting)', 'N-0002', '00000000-0000-7000-8000-0000000000b3', 'LB', 'head', 'personal', :at,
      :who)
    """,
    """
    UPDATE nomination SET acknowledged_at = :at, acknowledged_by = :who, invitation_id = invitation.id
    FROM invitation
    """,
    "UPDATE nomination SET withdrawn_at = :at, withdrawn_by = :who",
    """
    INSERT INTO candidate
    VALUES ('\(meeting)', '00000000-0000-7000-8000-0000000000b3', 'substitute');
    INSERT INTO substitution (
      meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by)
    SELECT '\(meeting)', 'S-0001', '00000000-0000-7000-8000-0000000000b3', application.id,
      invitation.id, 'late', :at, :who
    FROM application CROSS JOIN invitation
    """,
    """
    INSERT INTO candidate
    VALUES ('\(meeting)', '00000000-0000-7000-8000-0000000000b3', 'substitute');
    INSERT INTO substitution (
      meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by)
    SELECT '\(meeting)', 'S-0001', '00000000-0000-7000-8000-0000000000b3', application.id,
      invitation.id, 'late', now(), acting_account()
    FROM application CROSS JOIN invitation;
    UPDATE substitution SET withdrawn_at = :at, withdrawn_by = :who
    """,
    "INSERT INTO seating_absence SELECT meeting_id, person_id, 1, :at, :who FROM seat",
    invitedByName + """
      INSERT INTO guest (
        meeting_id, code, person_id, role, decider, reason, invitation_id, added_at, added_by)
      SELECT meeting_id, 'G-0001', person_id, 'guest', 'x', 'x', id, :at, :who
      FROM invitation WHERE track = 'guest'
      """,
    invitedByName + """
      INSERT INTO guest (
        meeting_id, code, person_id, role, decider, reason, invitation_id, added_at, added_by)
      SELECT meeting_id, 'G-0001', person_id, 'guest', 'x', 'x', id, now(), acting_account()
      FROM invitation WHERE track = 'guest';
      UPDATE guest SET withdrawn_at = :at, withdrawn_by = :who
      """,
    mail.replacing("now(), acting_account()", with: ":at, :who"),
    mail + "; UPDATE mail SET settled_at = :at, settled_by = :who",
    mailing("true, false", by: ":at, :who"),
    mailing("false, true", by: "now(), acting_account()")
      + "UPDATE mailing SET continued_at = :at, continued_by = :who WHERE holds",
    "UPDATE mailing SET approved_at = :at, approved_by = :who WHERE asks AND steps IS NULL",
    """
    INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by, steps)
    SELECT '\(meeting)', gen_random_uuid(), 1, true, false, now(), acting_account(),
      jsonb_build_array(jsonb_build_object('step', 'director', 'by', jsonb_agg(login)))
    FROM account;
    INSERT INTO clearance (meeting_id, mailing_id, step, cleared_at, cleared_by)
    SELECT meeting_id, id, 1, :at, :who FROM mailing WHERE steps IS NOT NULL
    """,
  ]

  private static let anotherValue = """
    INSERT INTO lottery_value (
      meeting_id, number, public_value, day, hour, form, reason, announced_at, announced_by)
    SELECT id, 1, 'the weather', '2100-01-01', '18:00', '0', 'no hour', now(), acting_account()
    FROM meeting;
    """

  private static let closed = """
    INSERT INTO selection_closing (
      meeting_id, number, selection_id, published, audited, hash, known_at, closed_at, closed_by)
    SELECT meeting_id, 1, id, list, 'salt', encode(sha256(convert_to(list, 'UTF8')), 'hex'),
      (SELECT known_at FROM lottery_terms(meeting_id)), now(), acting_account()
    FROM selection
    CROSS JOIN (
      SELECT E'list 2\\naudited ' || encode(sha256('salt'), 'hex') || E'\\n') AS said (list);
    """

  private static let mail = """
    INSERT INTO mail (
      meeting_id, id, number, hash, kind, reason, hard, sender, subject, excerpt, received_at,
      received_by)
    SELECT id, gen_random_uuid(), 1, sha256(''), 'failure', 'no_mailbox', true, '', '', '',
      now(), acting_account()
    FROM meeting
    """

  /// Letters that wait, queued by the first who acts; then somebody else says what becomes of them.
  private static func mailing(_ asksAndHolds: String, by who: String) -> String {
    """
    INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by)
    VALUES ('\(meeting)', gen_random_uuid(), 1, \(asksAndHolds), \(who));
    """
  }

  private static let invitedByName = """
    UPDATE place SET places = 1 WHERE track = 'guest';
    INSERT INTO candidate
    VALUES ('\(meeting)', '00000000-0000-7000-8000-0000000000b3', 'guest');
    INSERT INTO invitation (meeting_id, id, person_id, track, status, wave, deadline)
    VALUES (
      '\(meeting)', '00000000-0000-7000-8000-000000000012',
      '00000000-0000-7000-8000-0000000000b3', 'guest', 'draft', 2, '2007-08-20');
    """

  private static func filled(_ sql: String, who: String, at: String) -> String {
    sql.replacing(":who", with: who).replacing(":at", with: at)
  }

  @Test func `nobody stands under what another did, nor under another day`() async throws {
    try await Self.withPlace { place in
      let own = "acting_account()"
      let right = Self.rows.map { Self.filled($0, who: own, at: "now()") }
      let free = try await place.rules("rana", right)
      #expect(free == right.map { _ in nil })
      let others = Self.rows.map { Self.filled($0, who: "'\(Self.karim)'", at: "now()") }
      #expect(try await place.rules("rana", others) == others.map { _ in "act_by_session" })
      for day in ["'2001-01-01'", "now() - interval '11 minutes'", "now() + interval '11 minutes'"]
      {
        let dated = Self.rows.map { Self.filled($0, who: own, at: day) }
        #expect(try await place.rules("rana", dated) == dated.map { _ in "act_in_time" }, "\(day)")
      }
    }
  }

  @Test func `whatever says who did something is looked after`() async throws {
    let (columns, guarded): ([String], [String]) = try await TestDatabase().withRollback {
      connection in
      func names(_ sql: String) throws -> [String] {
        try connection.rows(Statement(name: "", sql: sql)).map { try $0["name"] }
      }
      return (
        try names(
          """
          SELECT conrelid::regclass || '.' || attname AS name
          FROM pg_constraint
          JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
          WHERE confrelid = 'account'::regclass AND attname LIKE '%\\_by'
          ORDER BY 1
          """),
        try names(
          """
          SELECT DISTINCT tgrelid::regclass || '.' || COALESCE(
            substring(encode(tgargs, 'escape') FROM '^(\\w+_by)'), 'decided_by') AS name
          FROM pg_trigger
          WHERE tgfoid IN ('actor_guard()'::regprocedure, 'choice_actor_guard()'::regprocedure)
          ORDER BY 1
          """)
      )
    }
    #expect(columns == guarded)
    #expect(columns.count > 10)
  }

  @Test func `an act is of whoever's session it is, with the login`() async throws {
    try await Self.withPlace { place in
      let append = "SELECT audit_append('\(Self.meeting)', :at, 'review.record', 'A-0001', '{}')"
      let now = append.replacing(":at", with: "now()")
      let then = append.replacing(":at", with: "'2001-01-01'")
      #expect(try await place.rules("karim", [now, then]) == [nil, "act_in_time"])
      // Who owns the server plays back what was, in anybody's name; who has no account does not act.
      try await place.owner.withConnection {
        try $0.script(
          """
          BEGIN;
          SET LOCAL app.meeting = '\(Self.meeting)';
          SET LOCAL SESSION AUTHORIZATION karim;
          \(append.replacing(":at", with: "'2007-07-01 09:00+00'"));
          COMMIT;
          """)
      }
      #expect(try await place.rules("convene", [now]) == ["act_by_session"])
      let meeting = Meeting.ID(try #require(UUID(uuidString: Self.meeting)))
      let last = try await Archive(place.owner).read(in: meeting) {
        try $0.acts(in: meeting).first
      }
      #expect(last?.login == "karim")
      #expect(last?.at == Date(timeIntervalSince1970: 1_183_280_400))
    }
  }

  @Test func `only the owner's functions write in a name that they are given`() async throws {
    let able: [String] = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT rolname || ' ' || proname AS name
        FROM pg_roles
        CROSS JOIN pg_proc
        WHERE rolname LIKE 'convene\\_%' AND rolname NOT LIKE 'convene\\_test%'
          AND NOT pg_has_role(pg_roles.oid, 'convene_owner', 'MEMBER')
          AND proname IN ('audit_write', 'account_install')
          AND has_function_privilege(pg_roles.oid, pg_proc.oid, 'EXECUTE')
        """
      ).map { try $0["name"] }
    }
    #expect(able == [])
  }

  private static let keeping: [(sql: String, karim: String?)] = [
    ("SELECT account_add(gen_random_uuid(), 'x', 'X', '{}', NULL)", "account_kept_by_right"),
    (
      "SELECT account_add(gen_random_uuid(), 'x', 'X', '{administrator}', NULL)",
      "account_kept_by_right"
    ),
    (
      "SELECT account_add(gen_random_uuid(), 'x', 'X', '{reviewer}', NULL)", "account_kept_by_right"
    ),
    (
      "SELECT account_add(gen_random_uuid(), 'x', 'X', '{reviewer,assistant}', '\(meeting)')",
      "account_kept_by_right"
    ),
    ("SELECT account_add(gen_random_uuid(), 'x', 'X', '{reviewer}', '\(meeting)')", nil),
    ("SELECT account_rename('\(rana)', 'Somebody Else')", "account_kept_by_right"),
    ("SELECT account_role_give('\(karim)', 'administrator', NULL)", "account_kept_by_right"),
    ("SELECT account_role_give('\(karim)', 'head_of_unit', '\(meeting)')", "account_kept_by_right"),
    ("SELECT account_role_give('\(lea)', 'reviewer', '\(meeting)')", nil),
    ("SELECT account_role_take('\(lea)', 'head_of_unit', NULL)", "account_kept_by_right"),
  ]

  @Test func `an administrator keeps accounts, and an organiser makes reviewers`() async throws {
    try await Self.withPlace { place in
      let scripts = Self.keeping.map(\.sql)
      let (first, second) = (
        try await place.rules("rana", scripts), try await place.rules("karim", scripts)
      )
      #expect(first == scripts.map { _ in nil })
      #expect(second == Self.keeping.map(\.karim))
      let own = ["SELECT account_rename('\(Self.karim)', 'Karim Daou (invented)')"]
      let (his, hers) = (try await place.rules("karim", own), try await place.rules("lea", own))
      #expect(his == [nil])
      #expect(hers == ["account_kept_by_right"])
    }
  }

  private static let house = "00000000-0000-0000-0000-000000000000"

  @Test func `administrators alone erase, and only what is about people`() async throws {
    try await Self.withPlace { place in
      let scripts = [
        "SELECT retention_erase('\(Self.house)', 'trail')",
        "SELECT retention_erase('\(Self.meeting)', 'letters')",
        "SELECT FROM forget_in_meeting('\(Self.meeting)', (SELECT person_id FROM application), now())",
        "SELECT FROM forget_in_house((SELECT person_id FROM application), '{\"en\": \"x\"}', now())",
        "SELECT FROM forget_in_meeting('\(Self.meeting)', '\(Self.lea)', now())",
      ]
      let (hers, his) = (
        try await place.rules("rana", scripts), try await place.rules("karim", scripts)
      )
      #expect(hers == [nil, nil, nil, nil, "erased_is_somebody"])
      #expect(his == scripts.map { _ in "erased_by_right" })
    }
  }

  /// An entry of the house that says something of an account.
  private static func told(_ account: UUID, act: String = "account.grant") -> String {
    """
    SELECT audit_append('\(house)', now(), '\(act)', 'x', '{}', '{account}', ARRAY['\(account)'::uuid],
      ARRAY[NULL]::uuid[], '{false}', ARRAY['{"after": {"roles": "assistant"}}'::jsonb])
    """
  }

  @Test func `who keeps accounts says what they are, and nothing is said that nobody can read`()
    async throws
  {
    try await Self.withPlace { place in
      let scripts = [
        Self.told(Self.rana), Self.told(Self.karim),
        Self.told(Self.karim, act: "account.name_own"),
      ]
      let (hers, his) = (
        try await place.rules("rana", scripts), try await place.rules("karim", scripts)
      )
      #expect(hers == [nil, nil, nil])
      #expect(his == ["account_told_by_right", "account_told_by_right", nil])
      let unreadable = ["[1]", "{\"a\": 5}", "{\"after\": {\"name\": 5}}", "{\"after\": []}"]
      let lines = unreadable.map {
        """
        SELECT audit_append('\(Self.house)', now(), 'person.edit', 'x', '{}', '{person}',
          ARRAY[gen_random_uuid()], ARRAY[NULL]::uuid[], '{false}', ARRAY['\($0)'::jsonb])
        """
      }
      let bodies = unreadable.map {
        "SELECT audit_append('\(Self.house)', now(), 'person.edit', 'x', '\($0)')"
      }
      let found = try await place.rules("karim", lines + bodies)
      #expect(
        found == lines.map { _ in "audit_line_change_shaped" }
          + bodies.map { _ in "audit_body_shaped" })
    }
  }

  @Test func `of erasing, backups and restores administrators alone tell`() async throws {
    try await Self.withPlace { place in
      let acts = Act.allCases.filter { $0.erases || $0.permissions == [.keepDatabase] }
      let scripts = acts.map {
        "SELECT audit_append('\(Self.house)', now(), '\($0.rawValue)', 'backup', '{}')"
      }
      #expect(acts.count == 9)
      let (hers, his) = (
        try await place.rules("rana", scripts), try await place.rules("karim", scripts)
      )
      #expect(hers == scripts.map { _ in nil })
      #expect(his == scripts.map { _ in "act_told_by_right" })
    }
  }

  @Test func `the last administrator stays, whoever says otherwise`() async throws {
    try await Self.withPlace { place in
      let take = "SELECT account_role_take('\(Self.rana)', 'administrator', NULL)"
      let give = "SELECT account_role_give('\(Self.karim)', 'administrator', NULL); \(take)"
      let hers = try await place.rules("rana", [take, give])
      #expect(hers == ["account_role_administrator_stays", nil])
      let owners = try await place.rules(
        "convene", ["DELETE FROM account_role", "UPDATE account_role SET role = 'assistant'"])
      #expect(owners == owners.map { _ in "account_role_administrator_stays" })
    }
  }

  @Test func `who may sign signs, and whoever changes a signature is refused`() async throws {
    try await Self.withPlace { place in
      let sign = "UPDATE selection SET signed_at = now(), signed_by = acting_account()"
      let again = "\(sign); UPDATE selection SET signed_at = now() - interval '1 minute'"
      let his = try await place.rules("karim", [sign])
      let hers = try await place.rules("lea", [sign, again])
      #expect(his == ["selection_signed_by_right"])
      #expect(hers == [nil, "selection_signature_stays"])
      let rights = Role.allCases.filter { $0.permissions.contains(.signSelection) }
      #expect(rights == [.administrator, .headOfUnit], "as the migration has it")
    }
  }

  @Test func `who may write or sign approves letters, and nobody else`() async throws {
    try await Self.withPlace { place in
      let approve = [
        "UPDATE mailing SET approved_at = now(), approved_by = acting_account() WHERE asks"
      ]
      for login in ["rana", "karim", "lea"] {
        #expect(try await place.rules(login, approve) == [nil], "\(login)")
      }
      try await place.owner.withConnection {
        try $0.script("DELETE FROM account_role WHERE account_id = '\(Self.karim)'")
      }
      #expect(try await place.rules("karim", approve) == ["mailing_approved_by_right"])
      let rights = Role.allCases.filter {
        !$0.permissions.isDisjoint(with: Act.letterApprove.permissions)
      }
      #expect(rights == [.administrator, .organiser, .headOfUnit], "as the migration has it")
    }
  }

  @Test func `a changed proposal takes over what others decided, and only that`() async throws {
    try await Self.withPlace { place in
      let decided = """
        INSERT INTO choice (
          meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by)
        SELECT meeting_id, selection_id, application_id, true, 'topic', '2007-07-01', '\(Self.karim)'
        FROM standing
        """
      try await place.owner.withConnection { try $0.script(decided) }
      let next = """
        INSERT INTO selection (
          meeting_id, id, scoring_id, seed, objective, cohort_potential, top_n_potential,
          proposed_at, proposed_by, revises)
        SELECT meeting_id, gen_random_uuid(), scoring_id, 1, 0, 0, 0, now(), acting_account(), id
        FROM selection;
        INSERT INTO standing (meeting_id, selection_id, application_id, verdict)
        SELECT meeting_id, id, '00000000-0000-7000-8000-0000000000f1', 'undecided'
        FROM selection WHERE number = 2;
        INSERT INTO choice (
          meeting_id, selection_id, application_id, is_in, reason, decided_at, decided_by)
        SELECT meeting_id, selection.id, application_id, is_in, reason, decided_at, decided_by
        FROM choice JOIN selection USING (meeting_id) WHERE selection.number = 2
        """
      let other = next.replacing(
        "reason, decided_at, decided_by\nFROM", with: "'evidence', decided_at, decided_by\nFROM")
      #expect(other != next)
      #expect(try await place.rules("rana", [next, other]) == [nil, "act_by_session"])
    }
  }

  @Test func `of eight who want to be the first administrator at once, one is`() async throws {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      let made = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 1...8 {
          group.addTask {
            let actor = Actor(id: Identifier(UUID()), name: "Invented", roles: [.administrator])
            return try await archive.install(actor, login: "first-\(number)", isFirst: true)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(made.count { $0 } == 1)
      let known = try await archive.read { try $0.accounts() }
      #expect(known.map(\.actor.roles) == [[.administrator]])
      let acts = try await archive.read { try $0.acts(in: nil) }
      #expect(acts.map(\.act) == ["account.add"])
      #expect(acts.map(\.object) == known.map(\.login))
      #expect(acts.map(\.login) == ["convene"])
    }
  }
}

extension Connection {
  /// The rule by which a script is refused, or else the state; nil when it is not.
  fileprivate func rule(against script: String) throws -> String? {
    try self.script("SAVEPOINT attempt")
    defer { _ = try? self.script("ROLLBACK TO SAVEPOINT attempt") }
    do {
      try self.script(script)
      return nil
    } catch let error as PostgresError {
      return error.constraint ?? error.sqlState
    }
  }
}
