import ConveneValues

/// A way to meddle with a signed meeting's database that chance drew, with every right on the server.
package struct DrawnMeddling: Sendable {
  package enum Area: String, CaseIterable, Sendable {
    case trail, ratings, decisions, signatures, functions, triggers, policies, grants
  }

  /// What there is to meddle with, each name as SQL has it.
  package struct Schema: Sendable {
    package let functions: [String]
    /// With the table each stands on.
    package let triggers: [(name: String, table: String)]
    package let policies: [(name: String, table: String)]
    package let tables: [String]

    package init(
      functions: [String], triggers: [(name: String, table: String)],
      policies: [(name: String, table: String)], tables: [String]
    ) {
      self.functions = functions
      self.triggers = triggers
      self.policies = policies
      self.tables = tables
    }
  }

  package let area: Area
  package let sql: String

  /// - Parameters:
  ///   - meeting: whose trail has `entries`.
  ///   - random: the same draws, the same ways.
  package init(
    in area: Area, on meeting: String, entries: Int, schema: Schema, _ random: inout SeededRandom
  ) {
    self.area = area
    switch area {
    case .trail:
      sql = random.pick(Tampering.allCases).sql(on: meeting, entries: entries, &random)
    case .ratings, .decisions, .signatures: sql = Self.row(in: area, &random)
    case .functions: sql = Self.function(random.pick(schema.functions), &random)
    case .triggers: sql = Self.trigger(random.pick(schema.triggers), &random)
    case .policies: sql = Self.policy(random.pick(schema.policies), &random)
    case .grants: sql = Self.grant(on: random.pick(schema.tables), &random)
    }
  }

  private struct Rows {
    let table: String
    let columns: [String]
    let ways: [String]
  }

  private static func rows(of area: Area) -> [Rows] {
    let all = ["edit", "delete", "insert", "swap"]
    return switch area {
    case .ratings:
      [
        Rows(
          table: "rating",
          columns: ["application_id", "reviewer_id", "criterion", "points", "answers"], ways: all),
        Rows(
          table: "cannot_judge", columns: ["application_id", "reviewer_id", "criterion"],
          ways: ["edit", "delete", "insert"]),
      ]
    case .decisions:
      [
        Rows(
          table: "decision", columns: ["application_id", "outcome", "reason", "position"], ways: all
        ),
        Rows(table: "application", columns: ["status"], ways: ["edit", "delete", "swap"]),
      ]
    default:
      [
        Rows(
          table: "selection", columns: ["signed_by", "signed_at", "scoring_id"],
          ways: ["edit", "delete"]),
        Rows(table: "assessment", columns: ["content"], ways: ["delete", "revise"]),
      ]
    }
  }

  private static func row(in area: Area, _ random: inout SeededRandom) -> String {
    let rows = random.pick(rows(of: area))
    let columns = rows.columns.map { "'\($0)'" }.joined(separator: ", ")
    return """
      SELECT pg_temp.meddle(
        '\(rows.table)', '\(random.pick(rows.ways))', ARRAY[\(columns)], \(random.below(1 << 30)))
      """
  }

  private static func function(_ name: String, _ random: inout SeededRandom) -> String {
    random.pick([
      "SELECT pg_temp.rewrite('\(name)')",
      "SELECT pg_temp.turn('\(name)', 'prosecdef', 'SECURITY INVOKER', 'SECURITY DEFINER')",
      "SELECT pg_temp.turn('\(name)', 'proisstrict', 'CALLED ON NULL INPUT', 'STRICT')",
      "ALTER FUNCTION \(name) SET search_path = evil, public",
      "ALTER FUNCTION \(name) OWNER TO convene_app",
      "DROP FUNCTION \(name) CASCADE",
      "CREATE FUNCTION public.door_\(random.below(1 << 30))() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ])
  }

  private static func trigger(
    _ trigger: (name: String, table: String), _ random: inout SeededRandom
  ) -> String {
    random.pick([
      "ALTER TABLE \(trigger.table) DISABLE TRIGGER \(trigger.name)",
      "ALTER TABLE \(trigger.table) ENABLE REPLICA TRIGGER \(trigger.name)",
      "ALTER TABLE \(trigger.table) DISABLE TRIGGER ALL",
      "DROP TRIGGER \(trigger.name) ON \(trigger.table)",
      """
      CREATE TRIGGER swallow BEFORE UPDATE ON \(trigger.table) FOR EACH ROW
      EXECUTE FUNCTION suppress_redundant_updates_trigger()
      """,
    ])
  }

  private static func policy(
    _ policy: (name: String, table: String), _ random: inout SeededRandom
  ) -> String {
    random.pick([
      "DROP POLICY \(policy.name) ON \(policy.table)",
      "ALTER POLICY \(policy.name) ON \(policy.table) USING (1 = 1)",
      "ALTER POLICY \(policy.name) ON \(policy.table) TO convene_mailer",
      "CREATE POLICY gap ON \(policy.table) FOR SELECT TO convene_reader USING (true)",
      "CREATE POLICY wall ON \(policy.table) AS RESTRICTIVE FOR SELECT TO convene_app USING (1 = 0)",
      "ALTER TABLE \(policy.table) DISABLE ROW LEVEL SECURITY",
      "ALTER TABLE \(policy.table) NO FORCE ROW LEVEL SECURITY",
    ])
  }

  private static func grant(on table: String, _ random: inout SeededRandom) -> String {
    let role = random.pick(["convene_app", "convene_auditor", "convene_mailer", "convene_reader"])
    let right = random.pick(["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER"])
    return random.pick([
      "SELECT pg_temp.turn_right('\(role)', '\(right)', '\(table)')",
      "GRANT \(right) ON \(table) TO PUBLIC",
      "ALTER TABLE \(table) OWNER TO \(role)",
      "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT \(right) ON TABLES TO \(role)",
      "GRANT CREATE ON SCHEMA public TO \(role)",
    ])
  }

  /// What the ways above are made of; each raises an error where nothing would change.
  package static let tools = """
    CREATE FUNCTION pg_temp.another(relation regclass, name text, mine tid, draw int) RETURNS text
    LANGUAGE plpgsql AS $$
    DECLARE
      kind regtype;
      other text;
    BEGIN
      SELECT atttypid INTO STRICT kind FROM pg_attribute
      WHERE attrelid = relation AND attname = name;
      EXECUTE format(
        'SELECT %1$I::text FROM %2$s
         WHERE %1$I IS DISTINCT FROM (SELECT %1$I FROM %2$s WHERE ctid = $1) AND %1$I IS NOT NULL
         ORDER BY md5(%1$I::text || $2) LIMIT 1', name, relation)
      INTO other USING mine, draw::text;
      -- What another row says looks right; what nobody said is drawn now and then.
      IF other IS NOT NULL AND draw % 4 > 0 THEN RETURN quote_literal(other); END IF;
      RETURN CASE kind::text
        WHEN 'boolean' THEN format('NOT COALESCE(%I, false)', name)
        WHEN 'uuid' THEN 'gen_random_uuid()'
        WHEN 'timestamp with time zone' THEN
          format($q$COALESCE(%I, now()) + interval '1 second'$q$, name)
        WHEN 'smallint[]' THEN format('%I || 7::smallint', name)
        WHEN 'text' THEN format($q$COALESCE(%I, '') || ' '$q$, name)
        ELSE format('COALESCE(%I, 0) + 1', name)
      END;
    END $$;
    CREATE FUNCTION pg_temp.meddle(relation regclass, way text, columns text[], draw int)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      one tid;
      other tid;
      name text := columns[1 + draw % cardinality(columns)];
      kept text;
      given text;
      done bigint;
    BEGIN
      EXECUTE format('SELECT ctid FROM %s ORDER BY md5(ctid::text || $1) LIMIT 1', relation)
      INTO STRICT one USING draw::text;
      CASE way
        WHEN 'edit' THEN
          EXECUTE format(
            'UPDATE %1$s SET %2$I = %3$s WHERE ctid = $1 AND %2$I IS DISTINCT FROM %3$s',
            relation, name, pg_temp.another(relation, name, one, draw)) USING one;
        WHEN 'delete' THEN
          EXECUTE format('DELETE FROM %s WHERE ctid = $1', relation) USING one;
        WHEN 'insert' THEN
          SELECT
            string_agg(quote_ident(attname), ', ' ORDER BY attnum),
            string_agg(
              CASE attname
                WHEN name THEN
                  format('(%s)::%s', pg_temp.another(relation, name, one, draw), atttypid::regtype)
                ELSE quote_ident(attname)
              END, ', ' ORDER BY attnum)
          INTO kept, given
          FROM pg_attribute
          WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
          EXECUTE format(
            'INSERT INTO %1$s (%2$s) SELECT %3$s FROM %1$s WHERE ctid = $1',
            relation, kept, given) USING one;
        WHEN 'swap' THEN
          EXECUTE format(
            'SELECT ctid FROM %1$s
             WHERE %2$I IS DISTINCT FROM (SELECT %2$I FROM %1$s WHERE ctid = $1)
             ORDER BY md5(ctid::text || $2) LIMIT 1', relation, name)
          INTO STRICT other USING one, draw::text;
          EXECUTE format(
            'UPDATE %1$s AS mine SET %2$I = theirs.%2$I FROM %1$s AS theirs
             WHERE mine.ctid IN ($1, $2) AND theirs.ctid IN ($1, $2) AND mine.ctid <> theirs.ctid',
            relation, name) USING one, other;
        WHEN 'revise' THEN
          UPDATE assessment
          SET
            content = content || ' ',
            hash = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex')
          WHERE ctid = one;
      END CASE;
      GET DIAGNOSTICS done = ROW_COUNT;
      IF done = 0 THEN RAISE EXCEPTION 'nothing was changed'; END IF;
    END $$;
    CREATE FUNCTION pg_temp.rewrite(given regprocedure) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      text text := pg_get_functiondef(given);
      other text := replace(replace(text, E'BEGIN\\n', E'BEGIN\\n  PERFORM 1;\\n'), ' = ', ' <> ');
    BEGIN
      IF other = text THEN RAISE EXCEPTION 'nothing was changed'; END IF;
      SET LOCAL check_function_bodies = off;
      EXECUTE other;
    END $$;
    CREATE FUNCTION pg_temp.turn(given regprocedure, property text, yes text, no text)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      is_set boolean := to_jsonb(proc) ->> property FROM pg_proc AS proc WHERE oid = given;
    BEGIN
      EXECUTE format('ALTER FUNCTION %s %s', given, CASE WHEN is_set THEN yes ELSE no END);
    END $$;
    CREATE FUNCTION pg_temp.turn_right(role text, right_ text, relation regclass) RETURNS void
    LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE CASE
        WHEN has_table_privilege(role, relation, right_) THEN
          format('REVOKE %s ON %s FROM %I', right_, relation, role)
        ELSE format('GRANT %s ON %s TO %I', right_, relation, role)
      END;
    END $$;
    """
}
