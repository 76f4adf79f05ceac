import Testing

/// A law of the schema; `offenders` is what the catalogue holds against it.
enum SchemaLaw: String, CaseIterable, CustomTestStringConvertible {
  case keysBeginWithMeeting = "keys of a meeting's table begin with meeting_id"
  case referencesBeginWithMeeting = "foreign keys between meeting tables begin with meeting_id"
  case referenceTablesStandAlone = "no shared table refers to a table of a meeting"
  case meetingIsAlwaysGiven = "meeting_id is a uuid and never null"
  case constraintsBearTheirTable = "a constraint's or index's name begins with its table"
  case tablesAreExplained = "a table has a comment"
  case columnsHaveGoodTypes = "no char(n), serial, timestamp without zone, money or enum"
  case referencesHaveIndexes = "a foreign key can be asked from the other side"
  case placesStay = "no foreign key moves rows of a meeting when another row changes"
  case policiesAreOne = "a table has one permissive policy a role, without a subquery of rows"
  case secretsAreAsked = "who signed in by a page sees no row without the secret"

  var testDescription: String { rawValue }

  /// Returns one column, `name`, of what breaks the law.
  var offenders: String {
    switch self {
    case .keysBeginWithMeeting:
      """
      SELECT key.indexrelid::regclass::text AS name
      FROM pg_index AS key
      JOIN pg_class AS owner ON owner.oid = key.indrelid
      JOIN pg_attribute AS meeting
        ON meeting.attrelid = owner.oid AND meeting.attname = 'meeting_id'
      WHERE owner.relnamespace = 'public'::regnamespace
        AND (key.indisunique OR key.indisexclusion) AND key.indkey[0] <> meeting.attnum
      ORDER BY 1
      """
    case .referencesBeginWithMeeting:
      """
      SELECT reference.conname AS name
      FROM pg_constraint AS reference
      JOIN pg_attribute AS here
        ON here.attrelid = reference.conrelid AND here.attname = 'meeting_id'
      JOIN pg_attribute AS there
        ON there.attrelid = reference.confrelid AND there.attname = 'meeting_id'
      WHERE reference.contype = 'f'
        AND (reference.conkey[1] <> here.attnum OR reference.confkey[1] <> there.attnum)
      ORDER BY 1
      """
    case .referenceTablesStandAlone:
      """
      SELECT reference.conname AS name
      FROM pg_constraint AS reference
      JOIN pg_attribute AS there
        ON there.attrelid = reference.confrelid AND there.attname = 'meeting_id'
      WHERE reference.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_attribute AS here
        WHERE here.attrelid = reference.conrelid AND here.attname = 'meeting_id')
      ORDER BY 1
      """
    case .meetingIsAlwaysGiven:
      """
      SELECT owner.relname AS name
      FROM pg_class AS owner
      JOIN pg_attribute AS meeting
        ON meeting.attrelid = owner.oid AND meeting.attname = 'meeting_id'
      WHERE owner.relnamespace = 'public'::regnamespace AND owner.relkind IN ('r', 'p')
        AND NOT (meeting.attnotnull AND meeting.atttypid = 'uuid'::regtype)
      ORDER BY 1
      """
    case .constraintsBearTheirTable:
      """
      SELECT named.name
      FROM (
        SELECT conrelid AS owner, conname AS name FROM pg_constraint
        UNION
        SELECT key.indrelid, own.relname
        FROM pg_index AS key JOIN pg_class AS own ON own.oid = key.indexrelid
      ) AS named
      JOIN pg_class AS owner ON owner.oid = named.owner
      WHERE owner.relnamespace = 'public'::regnamespace
        AND NOT starts_with(named.name::text, owner.relname || '_')
        AND named.name <> 'meeting_has_room'
      ORDER BY 1
      """
    case .tablesAreExplained:
      """
      SELECT relname AS name
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND COALESCE(obj_description(oid, 'pg_class'), '') = ''
      ORDER BY 1
      """
    case .columnsHaveGoodTypes:
      """
      SELECT owner.relname || '.' || part.attname AS name
      FROM pg_class AS owner
      JOIN pg_attribute AS part ON part.attrelid = owner.oid AND part.attnum > 0
      JOIN pg_type AS given ON given.oid = part.atttypid
      LEFT JOIN pg_type AS element ON element.oid = given.typelem AND given.typcategory = 'A'
      LEFT JOIN pg_attrdef AS filler
        ON filler.adrelid = owner.oid AND filler.adnum = part.attnum
      WHERE owner.relnamespace = 'public'::regnamespace AND owner.relkind IN ('r', 'p')
        AND NOT part.attisdropped
        AND (
          COALESCE(element.typname, given.typname) IN ('bpchar', 'timestamp', 'money')
          OR COALESCE(element.typtype, given.typtype) = 'e'
          OR part.attidentity <> ''
          OR pg_get_expr(filler.adbin, filler.adrelid) LIKE 'nextval(%')
      ORDER BY 1
      """
    case .referencesHaveIndexes:
      """
      SELECT reference.conname AS name
      FROM pg_constraint AS reference
      WHERE reference.contype = 'f' AND reference.connamespace = 'public'::regnamespace
        AND NOT reference.conname = ANY ('{\(Self.unasked.keys.sorted().joined(separator: ","))}')
        AND NOT EXISTS (\(Self.usableIndex))
      ORDER BY 1
      """
    case .placesStay:
      """
      SELECT reference.conname AS name
      FROM pg_constraint AS reference
      JOIN pg_attribute AS here
        ON here.attrelid = reference.conrelid AND here.attname = 'meeting_id'
      WHERE reference.contype = 'f' AND reference.confupdtype <> 'a'
        AND here.attnum = ANY (reference.conkey)
      ORDER BY 1
      """
    case .policiesAreOne:
      """
      SELECT DISTINCT owner.relname::text AS name
      FROM (
        SELECT
          polrelid, polpermissive, role,
          regexp_replace(
            concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)),
            '[(] SELECT ([a-z_]+)[(][)] AS \\1[)]', '', 'g') AS said,
          count(*) FILTER (
            WHERE role <> 'convene_auditor'::regrole OR polcmd = '*'
          ) OVER (PARTITION BY polrelid, role) AS policies,
          role = 0 AND 0 < count(*) FILTER (
            WHERE role NOT IN (0, 'convene_auditor'::regrole)
          ) OVER (PARTITION BY polrelid) AS is_beside_others
        FROM pg_policy, unnest(polroles) AS role
      ) AS policy
      JOIN pg_class AS owner ON owner.oid = policy.polrelid
      WHERE owner.relnamespace = 'public'::regnamespace
        AND (NOT policy.polpermissive OR policy.policies > 1 OR policy.is_beside_others
          OR policy.said LIKE '%SELECT%')
      ORDER BY 1
      """
    // What everybody may know is the same for all meetings and says nothing of anybody.
    case .secretsAreAsked:
      """
      SELECT relname::text AS name
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND has_any_column_privilege('convene_signed_in', pg_class.oid, 'SELECT')
        AND relname NOT IN ('country', 'holiday', 'life_cycle_move', 'schema_migration')
        AND NOT (relrowsecurity AND EXISTS (
          SELECT FROM pg_policy
          WHERE polrelid = pg_class.oid AND polroles = ARRAY['convene_signed_in'::regrole]::oid[]
            AND polcmd = '*' AND \(Self.asks("polqual"))
            AND (polwithcheck IS NULL OR \(Self.asks("polwithcheck")))))
      ORDER BY 1
      """
    }
  }

  /// What the policies of who signed in ask besides, once a statement and not for each row.
  private static let secret = "SELECT credential_admits() AS credential_admits"

  private static func asks(_ expression: String) -> String {
    let said = "pg_get_expr(\(expression), polrelid)"
    return "(\(said) = '( \(secret))' OR \(said) LIKE '(% AND ( \(secret)))')"
  }

  /// An index that begins with two columns of the reference, or with its only one; it may leave out
  /// the rows that refer to nothing.
  static let usableIndex = """
    SELECT FROM pg_index AS key
    WHERE key.indrelid = reference.conrelid
      AND (key.indkey::int2[])[0:LEAST(cardinality(reference.conkey), 2) - 1] <@ reference.conkey
      AND (
        key.indnkeyatts >= LEAST(cardinality(reference.conkey), 2)
        OR key.indisunique AND key.indpred IS NULL)
      AND (
        key.indpred IS NULL OR EXISTS (
          SELECT FROM pg_attribute AS given
          WHERE given.attrelid = key.indrelid AND given.attnum = ANY (reference.conkey)
            AND pg_get_expr(key.indpred, key.indrelid)
              = format('(%I IS NOT NULL)', given.attname)))
    """

  /// References that nobody asks from the other side, each with the reason.
  static let unasked: [String: String] = {
    let reasons = [
      "accounts, countries, rubrics and criteria are never deleted, and nobody lists by them": [
        "application_distinguisher_known", "cannot_judge_criterion_known", "choice_officer_known",
        "clearance_clearer_known", "commitment_adder_known", "credential_maker_known",
        "commitment_settler_known",
        "conflict_of_interest_actor_known", "correspondence_registrar_known",
        "correspondence_striker_known", "country_name_country_known",
        "gate_answer_recorder_known", "house_proxy_setter_known", "guest_adder_known",
        "guest_withdrawer_known",
        "lottery_draw_officer_known", "lottery_value_officer_known", "mail_receiver_known",
        "mail_settler_known",
        "mailing_approver_known", "mailing_continuer_known", "mailing_queuer_known",
        "meeting_rubric_known", "nomination_acknowledger_known",
        "nomination_officer_known", "nomination_receiver_known", "nomination_state_known",
        "nomination_withdrawer_known", "offer_confirmation_confirmer_known",
        "organisation_country_known", "participant_recorder_known", "partner_meeting_offerer_known",
        "partnership_announcer_known",
        "partnership_answer_answerer_known", "partnership_ender_known",
        "partnership_partner_confirmer_known", "partnership_recogniser_known",
        "partnership_report_reporter_known", "project_adder_known", "project_lack_filling_known",
        "project_settler_known", "kept_commitment_recaller_known", "recommendation_adder_known",
        "recommendation_answer_answerer_known",
        "person_country_known", "rating_criterion_known",
        "scan_adder_known",
        "scoring_actor_known", "seating_absence_actor_known", "seating_actor_known",
        "seating_rule_actor_known", "selection_proposer_known", "selection_signatory_known",
        "selection_closing_closer_known", "selection_closing_reopener_known",
        "selection_superseder_known", "substitution_decider_known",
        "substitution_withdrawer_known",
        "succession_officer_known", "succession_settler_known",
      ],
      "a published rubric is a meeting's for good": [
        "cannot_judge_under_published_rubric", "rating_under_published_rubric",
        "scoring_under_published_rubric",
      ],
      "few rows a meeting, which the index of the meeting finds": [
        "agenda_role_session_known", "round_table_topic_known", "seating_absence_round_known",
        "selection_revises_known",
        "selection_scoring_known", "session_item_known",
      ],
      "a topic or outcome is named by so many that a meeting's rows are read anyway": [
        "application_outcome_outcome_known", "application_topic_topic_known",
        "need_topic_known", "offer_topic_known", "partnership_outcome_outcome_known",
      ],
    ]
    return Dictionary(
      reasons.flatMap { reason, names in names.map { ($0, reason) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Tables that break the law, and the names that must be found then.
  var breach: (sql: String, found: [String]) {
    switch self {
    case .keysBeginWithMeeting:
      (
        """
        CREATE TABLE bad (meeting_id uuid, id uuid, CONSTRAINT bad_pkey PRIMARY KEY (id, meeting_id));
        CREATE UNIQUE INDEX bad_once ON bad (lower(id::text), meeting_id);
        """, ["bad_once", "bad_pkey"]
      )
    case .referencesBeginWithMeeting:
      (
        """
        CREATE TABLE bad (meeting_id uuid, other uuid, person_id uuid);
        ALTER TABLE bad ADD CONSTRAINT bad_crossed FOREIGN KEY (other, person_id)
          REFERENCES candidate (meeting_id, person_id);
        """, ["bad_crossed"]
      )
    case .referenceTablesStandAlone:
      (
        """
        ALTER TABLE person ADD COLUMN of uuid, ADD CONSTRAINT person_candidate
          FOREIGN KEY (of, id) REFERENCES candidate (meeting_id, person_id);
        """, ["person_candidate"]
      )
    case .meetingIsAlwaysGiven:
      (
        "CREATE TABLE bad (meeting_id uuid); CREATE TABLE worse (meeting_id text NOT NULL)",
        ["bad", "worse"]
      )
    case .constraintsBearTheirTable:
      (
        """
        CREATE TABLE bad (number int CONSTRAINT worse_number CHECK (number > 0));
        CREATE INDEX number_of_bad ON bad (number);
        """, ["number_of_bad", "worse_number"]
      )
    case .tablesAreExplained: ("CREATE TABLE bad (number int)", ["bad"])
    case .columnsHaveGoodTypes:
      (
        """
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE TABLE bad (
          a char(3), b serial, c timestamp, d money, e mood, f timestamp[], g text, h timestamptz,
          i int GENERATED ALWAYS AS IDENTITY
        );
        """, ["bad.a", "bad.b", "bad.c", "bad.d", "bad.e", "bad.f", "bad.i"]
      )
    case .referencesHaveIndexes:
      (
        """
        CREATE TABLE bad (
          meeting_id uuid, person_id uuid, other uuid,
          CONSTRAINT bad_person FOREIGN KEY (meeting_id, person_id)
            REFERENCES candidate (meeting_id, person_id),
          CONSTRAINT bad_other FOREIGN KEY (other) REFERENCES person (id));
        CREATE INDEX bad_known ON bad (meeting_id, other);
        CREATE INDEX bad_few ON bad (other) WHERE other IS NOT NULL AND person_id IS NULL;
        """, ["bad_other", "bad_person"]
      )
    case .placesStay:
      (
        """
        CREATE TABLE bad (meeting_id uuid, person_id uuid);
        ALTER TABLE bad ADD CONSTRAINT bad_moved FOREIGN KEY (meeting_id, person_id)
          REFERENCES candidate (meeting_id, person_id) ON UPDATE CASCADE;
        """, ["bad_moved"]
      )
    case .policiesAreOne:
      (
        """
        CREATE POLICY seat_too ON seat USING (true);
        CREATE POLICY topic_less ON topic AS RESTRICTIVE TO convene_app USING (true);
        ALTER POLICY room_of_meeting ON room USING (EXISTS (SELECT FROM meeting));
        """, ["room", "seat", "topic"]
      )
    case .secretsAreAsked:
      (
        """
        CREATE TABLE bad (id uuid);
        GRANT SELECT ON bad TO convene_signed_in;
        DROP POLICY seat_of_signed_in ON seat;
        ALTER POLICY room_of_signed_in ON room USING (true);
        """, ["bad", "room", "seat"]
      )
    }
  }
}
