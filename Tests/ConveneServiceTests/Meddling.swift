/// A way in which whoever owns the database may meddle with what was done, and who finds it.
///
/// In the SQL `:m` is the meeting, `:o` another one, `:s` the number of the entry of the signature,
/// `:a` the account that signed, `:b` another and `:e` the last entry.
struct Meddling: Sendable {
  let name: String
  /// `v` by `audit verify` alone, `h` with an end noted elsewhere, `d` by the doctor.
  let finders: String
  let sql: String

  init(_ name: String, _ finders: String, _ sql: String) {
    (self.name, self.finders, self.sql) = (name, finders, sql)
  }

  private static let signature = "WHERE meeting_id = :m AND number = :s"

  /// Makes a function of the database say what it is to say.
  private static let knowing = """
    CREATE OR REPLACE FUNCTION public.audit_entry_hash(
      previous bytea, meeting uuid, number bigint, at timestamptz, actor uuid, login text,
      act text, object text, body_hash bytea
    ) RETURNS bytea LANGUAGE sql STABLE AS $$
      SELECT entry.hash FROM public.audit_entry AS entry
      WHERE entry.meeting_id = $2 AND entry.number = $3
    $$;
    """

  static let all =
    entries + bodies + blanks + judges + around + decided + erased + rights + members

  private static let entries = [
    Meddling("act changed", "vhd", "UPDATE audit_entry SET act = 'review.record' \(signature)"),
    Meddling(
      "actor changed", "vhd", "UPDATE audit_entry SET actor_id = gen_random_uuid() \(signature)"),
    Meddling("login changed", "vhd", "UPDATE audit_entry SET login = 'other' \(signature)"),
    Meddling("login gone", "vhd", "UPDATE audit_entry SET login = NULL \(signature)"),
    Meddling(
      "later by a microsecond", "vhd",
      "UPDATE audit_entry SET at = at + interval '1 us' \(signature)"),
    Meddling("never", "vhd", "UPDATE audit_entry SET at = 'infinity' \(signature)"),
    Meddling("deleted in the middle", "vhd", "DELETE FROM audit_entry \(signature)"),
    Meddling(
      "two swapped", "vhd",
      """
      UPDATE audit_entry SET number = -1 \(signature);
      UPDATE audit_entry SET number = :s WHERE meeting_id = :m AND number = :s - 1;
      UPDATE audit_entry SET number = :s - 1 WHERE meeting_id = :m AND number = -1
      """),
    Meddling("the last three cut", "vhd", "SELECT pg_temp.gone(:m, :e - 2, :e)"),
    Meddling(
      "the last three cut, end moved", "h",
      "SELECT pg_temp.gone(:m, :e - 2, :e), pg_temp.chain(:m)"),
    Meddling(
      "cut from the signature on, end moved", "hd",
      "SELECT pg_temp.gone(:m, :s, :e), pg_temp.chain(:m)"),
    Meddling(
      "whole trail deleted", "hd",
      "SELECT pg_temp.gone(:m, 1, :e); DELETE FROM audit_head WHERE meeting_id = :m"),
    Meddling(
      "actor of the first act changed and all computed anew", "h",
      """
      UPDATE audit_entry SET actor_id = :b WHERE meeting_id = :m AND number = 1;
      SELECT pg_temp.chain(:m)
      """),
    Meddling(
      "actor of the signature changed and all computed anew", "hd",
      "UPDATE audit_entry SET actor_id = :b \(signature); SELECT pg_temp.chain(:m)"),
    Meddling(
      "trail of another meeting passed off", "vhd",
      """
      UPDATE audit_entry SET meeting_id = '00000000-0000-7000-8000-000000000001'
      WHERE meeting_id = :m;
      UPDATE audit_entry SET meeting_id = :m WHERE meeting_id = :o;
      UPDATE audit_entry SET meeting_id = :o
      WHERE meeting_id = '00000000-0000-7000-8000-000000000001'
      """),
    Meddling(
      "entry before the first", "vhd",
      """
      INSERT INTO audit_entry SELECT meeting_id, 0, at, actor_id, act, object, body_hash, hash, login
      FROM audit_entry \(signature)
      """),
    Meddling(
      "entry behind the end", "vhd",
      """
      INSERT INTO audit_entry
      SELECT meeting_id, :e + 1, at, actor_id, act, object, body_hash, hash, login
      FROM audit_entry \(signature)
      """),
  ]

  private static let bodies = [
    Meddling(
      "body changed", "vhd", #"UPDATE audit_body SET body = body || '{"x": "y"}' \#(signature)"#),
    Meddling("salt changed", "vhd", "UPDATE audit_body SET salt = sha256(salt) \(signature)"),
    Meddling("body of the signature deleted", "vhd", "DELETE FROM audit_body \(signature)"),
    Meddling("all bodies deleted", "vhd", "DELETE FROM audit_body WHERE meeting_id = :m"),
    Meddling(
      "bodies of the answers deleted", "vhd",
      "DELETE FROM audit_body WHERE meeting_id = :m AND number > :s + 1"),
    Meddling(
      "two bodies swapped", "vhd",
      """
      UPDATE audit_body SET number = -1 \(signature);
      UPDATE audit_body SET number = :s WHERE meeting_id = :m AND number = :s - 1;
      UPDATE audit_body SET number = :s - 1 WHERE meeting_id = :m AND number = -1
      """),
  ]

  private static func blank(_ name: String, _ columns: [String], _ more: String = "") -> Meddling {
    let drops = columns.map { "ALTER TABLE audit_entry ALTER \($0) DROP NOT NULL;" }.joined()
    let sets = columns.map { "\($0) = NULL" }.joined(separator: ", ")
    return Meddling(name, "vhd", "\(drops) UPDATE audit_entry SET \(sets) \(signature); \(more)")
  }

  private static let blanks = [
    blank("no object", ["object"]),
    blank("no act", ["act"]),
    blank("no actor", ["actor_id"]),
    blank("no hash", ["hash"]),
    blank("no hash of the body, and no body", ["body_hash"], "DELETE FROM audit_body \(signature)"),
    blank("no actor, act and object", ["actor_id", "act", "object"]),
    Meddling(
      "all hashes but the last gone, all rewritten, all bodies deleted", "vhd",
      """
      ALTER TABLE audit_entry ALTER hash DROP NOT NULL;
      DELETE FROM audit_body WHERE meeting_id = :m;
      UPDATE audit_entry SET hash = NULL, actor_id = :b, object = 'rewritten'
      WHERE meeting_id = :m AND number < :e
      """),
    Meddling(
      "signature given to another, without its hash", "vhd",
      """
      ALTER TABLE audit_entry ALTER hash DROP NOT NULL;
      UPDATE selection SET signed_by = :b WHERE meeting_id = :m AND signed_at IS NOT NULL;
      UPDATE audit_entry SET hash = NULL, actor_id = :b \(signature)
      """),
  ]

  private static let judges = [
    Meddling(
      "hash function that knows the answer", "vhd",
      "\(knowing) UPDATE audit_entry SET actor_id = :b \(signature)"),
    Meddling(
      "the same, and a body with its hash", "vhd",
      """
      \(knowing) UPDATE audit_body SET body = '{"x": "y"}' \(signature);
      UPDATE audit_entry SET actor_id = :b, body_hash = (
        SELECT sha256(salt || convert_to(body::text, 'UTF8')) FROM audit_body \(signature))
      \(signature)
      """),
    Meddling(
      "the same, and everything by another", "vhd",
      """
      \(knowing) UPDATE audit_entry SET actor_id = :b WHERE meeting_id = :m;
      UPDATE selection SET signed_by = :b WHERE meeting_id = :m AND signed_at IS NOT NULL
      """),
    Meddling(
      "a view before the table", "vhd",
      """
      CREATE SCHEMA evil;
      CREATE VIEW evil.audit_entry AS
      SELECT meeting_id, number, at, :b::uuid AS actor_id, login, act, object, body_hash, hash
      FROM public.audit_entry;
      GRANT USAGE ON SCHEMA evil TO PUBLIC; GRANT SELECT ON evil.audit_entry TO PUBLIC;
      DO $$ BEGIN
        EXECUTE format('ALTER DATABASE %I SET search_path = evil, public', current_database());
      END $$;
      SET LOCAL search_path = evil, public
      """),
    Meddling(
      "a cast that tells of ids what it likes", "vhd",
      """
      CREATE SCHEMA evil;
      GRANT USAGE ON SCHEMA evil TO PUBLIC;
      CREATE FUNCTION evil.told(uuid) RETURNS text LANGUAGE sql IMMUTABLE AS
        'SELECT textin(uuid_out($1))';
      CREATE CAST (uuid AS text) WITH FUNCTION evil.told(uuid) AS ASSIGNMENT
      """),
    Meddling(
      "an operator before the server's own", "vhd",
      """
      CREATE SCHEMA evil;
      GRANT USAGE ON SCHEMA evil TO PUBLIC;
      CREATE FUNCTION evil.beside(smallint, text) RETURNS text LANGUAGE sql STABLE AS
        'SELECT concat($1, $2)';
      CREATE OPERATOR public.|| (leftarg = smallint, rightarg = text, function = evil.beside)
      """),
    Meddling(
      "audit_append that writes nothing", "vhd",
      """
      CREATE OR REPLACE FUNCTION public.audit_append(
        meeting uuid, at timestamptz, act text, object text, body jsonb,
        kinds text[] DEFAULT '{}', objects uuid[] DEFAULT '{}', besides uuid[] DEFAULT '{}',
        secrets boolean[] DEFAULT '{}', changes jsonb[] DEFAULT '{}'
      ) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN RETURN 1; END $$
      """),
  ]

  private static let around = [
    Meddling("account renamed", "vh", "UPDATE account SET name = 'Somebody Else' WHERE id = :a"),
    Meddling(
      "login given to another account", "vh",
      """
      UPDATE account SET login = login || '-before' WHERE id = :a;
      UPDATE account SET login = 'root' WHERE id = :b
      """),
    Meddling(
      "other people selected", "d",
      """
      UPDATE decision SET outcome = 'waitlisted', position = 99
      WHERE (meeting_id, application_id) IN (
        SELECT meeting_id, application_id FROM decision
        WHERE meeting_id = :m AND outcome = 'selected' ORDER BY application_id LIMIT 1);
      UPDATE decision SET outcome = 'selected', position = NULL
      WHERE meeting_id = :m AND position = 1
      """),
    Meddling(
      "points raised after the signature", "d",
      """
      UPDATE rating SET points = 4 WHERE meeting_id = :m AND points < 4
      """),
    Meddling(
      "bytes of a sent letter", "vh",
      """
      UPDATE letter SET message = message || 'x' WHERE (meeting_id, id) IN (
        SELECT meeting_id, id FROM letter WHERE meeting_id = :m AND status = 'sent' LIMIT 1)
      """),
  ]

  private static let decided = [
    Meddling(
      "a mark that could not be judged put in, of nobody", "d",
      """
      INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion)
      SELECT meeting_id, application_id, gen_random_uuid(), rubric_id, criterion
      FROM rating WHERE meeting_id = :m LIMIT 1
      """),
    Meddling(
      "points of an applicant who is nobody", "d",
      """
      INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
      SELECT meeting_id, gen_random_uuid(), reviewer_id, rubric_id, criterion, 4
      FROM rating WHERE meeting_id = :m LIMIT 1
      """),
    Meddling(
      "one who waits withdrawn", "d",
      """
      UPDATE application SET status = 'withdrawn' WHERE (meeting_id, id) IN (
        SELECT meeting_id, id FROM application WHERE meeting_id = :m AND status = 'waitlisted'
        LIMIT 1)
      """),
    Meddling(
      "one who waits not selected", "d",
      """
      UPDATE application SET status = 'not_selected' WHERE (meeting_id, id) IN (
        SELECT meeting_id, id FROM application WHERE meeting_id = :m AND status = 'waitlisted'
        LIMIT 1)
      """),
    Meddling(
      "a decision on nobody put in", "d",
      """
      INSERT INTO decision (meeting_id, selection_id, application_id, outcome, reason)
      SELECT meeting_id, selection_id, gen_random_uuid(), 'not_selected', 'places'
      FROM decision WHERE meeting_id = :m LIMIT 1
      """),
    Meddling(
      "a reviewer said to be one with somebody else, who gave the points", "d",
      """
      INSERT INTO merged (gone_id, kept_id)
      SELECT reviewer_id, :b FROM rating WHERE meeting_id = :m LIMIT 1;
      UPDATE rating SET reviewer_id = :b WHERE reviewer_id IN (SELECT gone_id FROM merged)
      """),
    Meddling("all decisions deleted", "d", "DELETE FROM decision WHERE meeting_id = :m"),
    Meddling(
      "signed by another", "d",
      "UPDATE selection SET signed_by = :b WHERE meeting_id = :m AND signed_at IS NOT NULL"),
    Meddling(
      "signed later by a microsecond", "d",
      """
      UPDATE selection SET signed_at = signed_at + interval '1 us'
      WHERE meeting_id = :m AND signed_at IS NOT NULL
      """),
    Meddling(
      "signed over other scores", "d",
      """
      UPDATE selection SET scoring_id = gen_random_uuid()
      WHERE meeting_id = :m AND signed_at IS NOT NULL
      """),
    Meddling(
      "signed by another, then and over other scores", "d",
      """
      UPDATE selection
      SET signed_by = :b, signed_at = signed_at + interval '1 day', scoring_id = gen_random_uuid()
      WHERE meeting_id = :m AND signed_at IS NOT NULL
      """),
    Meddling(
      "superseded by nobody's act", "d",
      """
      UPDATE selection
      SET superseded_by = :b, superseded_at = signed_at, superseded_reason = 'a slip'
      WHERE meeting_id = :m AND signed_at IS NOT NULL
      """),
  ]

  private static let erased = [
    Meddling(
      "a person's line erased, and no act of it", "vh",
      """
      UPDATE audit_line SET salt = NULL, change = NULL WHERE (meeting_id, number, line) IN (
        SELECT meeting_id, number, line FROM audit_line WHERE meeting_id = :m AND kind = 'application'
        LIMIT 1)
      """),
    Meddling(
      "lines erased, and an act of another kind that tells so", "vh",
      """
      UPDATE audit_line SET salt = NULL, change = NULL
      WHERE meeting_id = :m AND kind = 'application';
      SELECT audit_write(
        '00000000-0000-0000-0000-000000000000', now(), :a, 'person.edit', 'directory',
        jsonb_build_object(
          'lines of 00000000-0000-0000-0000-000000000000', '0 → 0',
          'lines of ' || :m, '0 → ' || count(*)))
      FROM audit_line WHERE meeting_id = :m AND salt IS NULL
      """),
    Meddling(
      "letters altered, their lines erased, and an act that tells of the lines", "vh",
      """
      UPDATE audit_line SET salt = NULL, change = NULL WHERE meeting_id = :m AND kind = 'letter';
      UPDATE letter SET message = message || 'x' WHERE meeting_id = :m;
      SELECT audit_write(
        '00000000-0000-0000-0000-000000000000', now(), :a, 'retention.run', 'directory',
        jsonb_build_object(
          'lines of 00000000-0000-0000-0000-000000000000', '0 → 0',
          'lines of ' || :m, '0 → ' || count(*)))
      FROM audit_line WHERE meeting_id = :m AND salt IS NULL
      """),
    Meddling(
      "the lines of an account erased, and an act that tells of the lines", "vh",
      """
      UPDATE audit_line SET salt = NULL, change = NULL WHERE kind = 'account';
      SELECT audit_write(
        '00000000-0000-0000-0000-000000000000', now(), :a, 'person.forget', 'directory',
        jsonb_build_object('lines of 00000000-0000-0000-0000-000000000000', '0 → ' || count(*)))
      FROM audit_line WHERE salt IS NULL
      """),
  ]

  private static let rights = [
    Meddling("append-only no more", "vhd", "DROP TRIGGER audit_append_only ON audit_entry"),
    Meddling(
      "an entry hidden", "vhd",
      """
      CREATE POLICY hidden ON audit_entry AS RESTRICTIVE FOR SELECT TO convene_app
      USING (number <> 8)
      """),
    Meddling(
      "life cycles let go", "d",
      """
      ALTER TABLE application DISABLE TRIGGER application_life_cycle;
      ALTER TABLE invitation DISABLE TRIGGER invitation_life_cycle;
      ALTER TABLE letter DISABLE TRIGGER letter_life_cycle
      """),
    Meddling(
      "all granted to everybody", "vhd", "GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC"),
    Meddling(
      "letters shown to the reader", "d",
      "CREATE POLICY shown ON letter FOR SELECT TO convene_reader USING (true)"),
    Meddling(
      "the trail written by the program", "vhd",
      "GRANT UPDATE, DELETE ON audit_entry TO convene_app"),
  ]

  private static let members = [
    Meddling(
      "a function of an extension that looks elsewhere", "d",
      "ALTER FUNCTION gbt_uuid_union(internal, internal) SET search_path = evil, public"),
    Meddling(
      "a function of an extension that does another's work", "d",
      """
      CREATE OR REPLACE FUNCTION gbt_uuid_union(internal, internal) RETURNS gbtreekey32
      LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS '$libdir/btree_gist', 'gbt_oid_union'
      """),
    Meddling(
      "a function of an extension given to the program", "d",
      "ALTER FUNCTION gbt_uuid_union(internal, internal) OWNER TO convene_app"),
    Meddling(
      "a function hidden among those of an extension", "d",
      """
      CREATE FUNCTION public.door() RETURNS int LANGUAGE sql AS 'SELECT 1';
      ALTER EXTENSION btree_gist ADD FUNCTION public.door()
      """),
    Meddling(
      "an extension said to be of another version", "d",
      "UPDATE pg_catalog.pg_extension SET extversion = '1.6' WHERE extname = 'btree_gist'"),
  ]
}
