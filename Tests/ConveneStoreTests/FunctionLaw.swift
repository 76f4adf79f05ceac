import ConveneTesting
import Postgres
import Testing

/// A law of the functions and guards that the migrations make; `offenders` is what the catalogue
/// holds against it.
enum FunctionLaw: String, CaseIterable, CustomTestStringConvertible {
  case functionsHaveAPath = "a function knows where its tables are"
  case functionsReadTextsAlike = "a backslash in a function means the same in every session"
  case functionsAreGiven = "a function is called by whom it was granted to, and not by all"
  case definersAreKnown = "what is done in the owner's name is known"
  case guardsNameThemselves = "a guard says its rule's name as a hint, too"
  case functionsGetKeysBack = "a function gets a key back of what a query puts into a table"
  case guardsSeeTheirMeeting = "a guard that is asked afterwards looks whether it sees the meeting"
  case linksAreLookedUpOnce = "what the link in hand opens is looked up once for all rows"

  var testDescription: String { rawValue }

  /// Returns one column, `name`, of what breaks the law.
  var offenders: String {
    switch self {
    case .functionsHaveAPath:
      """
      \(Self.ours) AND prosqlbody IS NULL AND NOT COALESCE(proconfig, '{}')
        && ARRAY['search_path=pg_catalog, public, pg_temp']
      ORDER BY 1
      """
    case .functionsReadTextsAlike:
      """
      \(Self.ours) AND prosqlbody IS NULL AND prosrc LIKE '%\\\\%' AND NOT COALESCE(proconfig, '{}')
        && ARRAY['standard_conforming_strings=on']
      ORDER BY 1
      """
    case .functionsAreGiven:
      """
      \(Self.ours) AND EXISTS (
        SELECT FROM aclexplode(COALESCE(proacl, acldefault('f', proowner))) WHERE grantee = 0)
      ORDER BY 1
      """
    case .definersAreKnown:
      """
      \(Self.ours) AND prosecdef
        AND NOT proname = ANY ('{\(Self.definers.joined(separator: ","))}')
      ORDER BY 1
      """
    case .guardsNameThemselves:
      """
      \(Self.ours) AND prosrc LIKE '%RAISE EXCEPTION%' AND (
        SELECT array_agg(found[1]) FROM regexp_matches(prosrc, 'CONSTRAINT = ([^,]+),', 'g') AS found
      ) IS DISTINCT FROM (
        SELECT array_agg(regexp_replace(found[1], ':.*''$', ''''))
        FROM regexp_matches(prosrc, 'HINT = ([^,;]+)[,;]', 'g') AS found)
      ORDER BY 1
      """
    case .functionsGetKeysBack:
      """
      \(Self.ours) AND EXISTS (
        SELECT FROM regexp_matches(
          prosrc, 'INSERT INTO [a-z_]+ (?:AS [a-z_]+ )?[(][^)]*[)][[:space:]]+SELECT([^;]*);', 'g'
        ) AS filling
        WHERE filling[1] !~ 'RETURNING|CONFLICT')
      ORDER BY 1
      """
    case .guardsSeeTheirMeeting:
      """
      \(Self.ours) AND NOT proname = ANY ('{\(Self.criers.joined(separator: ","))}')
        AND prosrc NOT LIKE '%require_in_sight(%' AND EXISTS (
        SELECT FROM pg_trigger
        JOIN pg_attribute ON attrelid = tgrelid AND attname = 'meeting_id'
        WHERE tgfoid = pg_proc.oid AND NOT tgisinternal AND tgtype & 2 = 0)
      ORDER BY 1
      """
    case .linksAreLookedUpOnce:
      """
      SELECT name
      FROM (
        SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL
        SELECT policyname, concat_ws(' ', qual, with_check)
        FROM pg_policies WHERE schemaname = 'public') AS listed (name, text)
      WHERE text ~ '[^:]= (public[.])?(link_[a-z]+|(author|draft|nomination)_in_hand|page_meeting)[(]'
      ORDER BY 1
      """
    }
  }

  /// They tell others that something happened, and look at nothing.
  static let criers = ["letter_announce"]

  /// What nobody at work has a right to do, and a function of the owner's does for them.
  static let definers = [
    "account_add", "account_mailbox_set", "account_rename", "account_role_give",
    "account_role_take", "acting_account", "acting_is", "audit_append", "author_hand_in",
    "author_hands_in", "author_in_hand", "author_open", "credential_account", "credential_add",
    "credential_admits", "credential_by_password", "credential_by_proxy", "credential_end",
    "credential_end_token", "credential_exchange", "credential_role_taken", "credential_shown",
    "credential_way",
    "door_enter", "door_in_hand", "door_list", "door_take", "draft_enclose", "draft_expire",
    "draft_in_hand", "draft_open", "draft_register_remove", "draft_save", "draft_send",
    "draft_withdraw", "erase_statistics", "evaluation_count_paper", "evaluation_enter",
    "evaluation_lay_out", "evaluation_open", "evaluation_take_out",
    "follower_take_back", "forget_in_house",
    "forget_in_meeting", "house_proxy_set", "invitation_behind", "invitation_last_number",
    "letter_author_link",
    "letter_sign", "letter_unsign", "link_application", "link_evaluation", "link_invitation",
    "link_open",
    "link_partner", "link_person", "link_reader", "link_reads", "link_reviewer", "mailbox_hash",
    "meeting_take_in", "nomination_in_hand", "nomination_is_open", "nomination_open",
    "nomination_propose", "organisation_merge", "organisation_merge_in", "page_ask", "page_asks",
    "page_evaluation", "page_evaluation_answer", "page_evaluation_hand",

    "page_form", "page_letters", "page_meeting", "page_meetings", "page_months", "page_own",
    "page_partner_answer", "page_partner_join", "page_partner_wish", "page_partners",
    "page_person", "page_questions", "page_require", "page_seats", "page_travel",
    "page_travel_again", "page_travel_drop", "page_travel_keep", "page_version", "partner_live",
    "partner_meeting_guard",
    "partner_open", "partner_participant_guard", "partner_tell", "passport_held",
    "passport_keep", "passport_read", "password_confirm", "password_draft", "password_forget",
    "password_open", "password_own", "password_salt", "password_setter", "person_merge",
    "person_merge_in", "place_page_guard", "portal_account", "reader_application",
    "reader_conflict", "reader_kept", "reader_open", "reader_organisations", "reader_people",
    "reader_points",
    "reader_practice", "reader_practise", "reader_record", "reader_reviews", "retention_erase",
    "session_of_owner", "sign_in_ask", "sign_in_letter_link", "succession_last_number",
    "trial_empty", "viewing_note",
  ]

  /// Names of functions that no extension brought.
  private static let ours = """
    SELECT proname AS name
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT FROM pg_depend
      WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
    """

  /// Functions that break the law, and the names that must be found then.
  var breach: (sql: String, found: [String]) {
    switch self {
    case .functionsHaveAPath:
      (
        """
        CREATE FUNCTION bad() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION good() RETURNS int LANGUAGE sql RETURN 1;
        CREATE FUNCTION worse() RETURNS int LANGUAGE sql SET search_path = public AS 'SELECT 1';
        CREATE FUNCTION worst() RETURNS int LANGUAGE sql SET search_path = pg_catalog AS 'SELECT 1';
        """, ["bad", "worse", "worst"]
      )
    case .functionsReadTextsAlike:
      (
        """
        CREATE FUNCTION bad() RETURNS text LANGUAGE sql AS 'SELECT ''\\d''';
        CREATE FUNCTION good() RETURNS text LANGUAGE sql RETURN '\\d';
        """, ["bad"]
      )
    case .functionsAreGiven:
      (
        """
        CREATE FUNCTION bad() RETURNS int LANGUAGE sql RETURN 1;
        CREATE FUNCTION good() RETURNS int LANGUAGE sql RETURN 1;
        REVOKE EXECUTE ON FUNCTION good() FROM PUBLIC;
        """, ["bad"]
      )
    case .definersAreKnown:
      ("CREATE FUNCTION bad() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1", ["bad"])
    case .guardsNameThemselves:
      (
        """
        CREATE FUNCTION bad() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'no' USING CONSTRAINT = 'bad_rule', TABLE = 'bad';
        END $$;
        CREATE FUNCTION worse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'no' USING CONSTRAINT = 'bad_rule', HINT = 'other_rule', TABLE = 'bad';
        END $$;
        """, ["bad", "worse"]
      )
    case .functionsGetKeysBack:
      (
        """
        CREATE FUNCTION bad() RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO seat (meeting_id) SELECT meeting_in_hand();
        END $$;
        CREATE FUNCTION good() RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO seat (meeting_id) SELECT meeting_in_hand() ON CONFLICT DO NOTHING;
          INSERT INTO seat (meeting_id) VALUES (meeting_in_hand());
        END $$;
        """, ["bad"]
      )
    case .guardsSeeTheirMeeting:
      (
        """
        CREATE FUNCTION bad() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE FUNCTION good() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER seat_after AFTER INSERT ON seat FOR EACH ROW EXECUTE FUNCTION bad();
        CREATE TRIGGER seat_before BEFORE INSERT ON seat FOR EACH ROW EXECUTE FUNCTION good();
        """, ["bad"]
      )
    case .linksAreLookedUpOnce:
      (
        """
        CREATE POLICY bad ON seat USING (person_id = link_person());
        CREATE POLICY good ON seat USING (person_id = (SELECT link_person()));
        CREATE FUNCTION worse() RETURNS uuid LANGUAGE plpgsql AS
          'BEGIN RETURN (SELECT meeting_id FROM invitation WHERE id = link_invitation()); END';
        """, ["bad", "worse"]
      )
    }
  }
}

@Suite(.serialized) struct FunctionLawTests {
  @Test(arguments: FunctionLaw.allCases)
  func `the functions keep the law`(law: FunctionLaw) async throws {
    let offenders = try await TestDatabase().withRollback { try $0.names(law.offenders) }
    #expect(offenders == [])
  }

  @Test func `a function that breaks a law is found out`() async throws {
    try await TestDatabase().withClone { database in
      try await database.withConnection { connection in
        for law in FunctionLaw.allCases {
          try connection.script("BEGIN; \(law.breach.sql)")
          #expect(try connection.names(law.offenders) == law.breach.found, "\(law)")
          try connection.script("ROLLBACK")
        }
      }
    }
  }
}
