import ConveneValues

/// A way to change a trail with every right on the server.
package enum Tampering: CaseIterable, Sendable {
  /// Another value in a column, of an entry, of what it was about, of the end.
  case writing, rewording, moving
  /// An entry gone; all of them gone; the last ones gone and the end put back to fit.
  case deleting, forgetting, cutting
  /// Two entries, or what they were about, in each other's place.
  case swapping, exchanging
  /// An entry that nobody wrote, behind the last or between two.
  case adding, inserting
  /// Another trail, right in itself, from some entry on.
  case rewriting, leavingOut, slippingIn

  /// Computes a chain anew, as somebody would who knows how it is made, and keeps what was said.
  package static let tools = """
    CREATE FUNCTION pg_temp.chain(trail uuid) RETURNS void
    LANGUAGE plpgsql AS $$
    DECLARE
      entry audit_entry;
      link bytea := '';
      place bigint := 0;
    BEGIN
      FOR entry IN SELECT * FROM audit_entry WHERE meeting_id = trail ORDER BY number LOOP
        place := place + 1;
        link := audit_entry_hash(
          link, trail, place, entry.at, entry.actor_id, entry.login, entry.act, entry.object,
          entry.body_hash);
        UPDATE audit_entry SET number = place, hash = link
        WHERE meeting_id = trail AND number = entry.number;
        UPDATE audit_body SET number = place WHERE meeting_id = trail AND number = entry.number;
        UPDATE audit_line SET number = place WHERE meeting_id = trail AND number = entry.number;
      END LOOP;
      UPDATE audit_head SET number = place, hash = link WHERE meeting_id = trail;
    END $$;
    CREATE FUNCTION pg_temp.gone(trail uuid, first bigint, last bigint) RETURNS void
    LANGUAGE sql AS $$
      DELETE FROM audit_line WHERE meeting_id = trail AND number BETWEEN first AND last;
      DELETE FROM audit_body WHERE meeting_id = trail AND number BETWEEN first AND last;
      DELETE FROM audit_entry WHERE meeting_id = trail AND number BETWEEN first AND last;
    $$;
    CREATE FUNCTION pg_temp.bent(value bytea, place int, mask int) RETURNS bytea
    LANGUAGE sql AS $$ SELECT set_byte(value, place, get_byte(value, place) # mask) $$;
    """

  /// What does it to the trail of `meeting`, which has `entries`.
  package func sql(on meeting: String, entries: Int, _ random: inout SeededRandom) -> String {
    let number = 1 + random.below(entries)
    let other = 1 + (number + random.below(entries - 1)) % entries
    let place = random.below(32)
    let mask = 1 + random.below(255)
    let trail = "meeting_id = '\(meeting)'"
    func bent(_ column: String) -> String {
      "\(column) = pg_temp.bent(\(column), \(place), \(mask))"
    }
    switch self {
    case .writing:
      let change = random.pick([
        "meeting_id = gen_random_uuid()", "number = number + \(1000 + mask)", "number = -number",
        "at = at + interval '\(mask) microseconds'", "at = at - interval '\(mask) days'",
        "at = 'infinity'", "actor_id = gen_random_uuid()", "login = login || 's'",
        "login = NULL", "login = left(login, -1), act = right(login, 1) || act", "act = act || 's'",
        "act = left(act, -1)",
        "act = act || left(object, 1), object = substr(object, 2)", "object = object || ' '",
        "object = ''", bent("body_hash"), bent("hash"), "body_hash = ''", "hash = sha256('')",
      ])
      return """
        ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_hash_length;
        UPDATE audit_entry SET \(change) WHERE \(trail) AND number = \(number)
        """
    case .rewording:
      let change = random.pick([
        #"body = body || '{"x": "y"}'"#, "body = '{}'", bent("salt"), "salt = ''",
        "number = number + 1000", "number = 0",
      ])
      return "UPDATE audit_body SET \(change) WHERE \(trail) AND number = \(number)"
    case .moving:
      return random.pick([
        "UPDATE audit_head SET number = number + \(mask) WHERE \(trail)",
        "UPDATE audit_head SET number = number - 1 WHERE \(trail)",
        "UPDATE audit_head SET \(bent("hash")) WHERE \(trail)",
        "UPDATE audit_head SET meeting_id = gen_random_uuid() WHERE \(trail)",
        "DELETE FROM audit_head WHERE \(trail)",
      ])
    case .deleting:
      return "DELETE FROM audit_entry WHERE \(trail) AND number = \(number)"
    case .forgetting:
      return ["audit_line", "audit_body", "audit_entry", "audit_head"]
        .map { "DELETE FROM \($0) WHERE \(trail)" }.joined(separator: ";")
    case .cutting:
      return """
        SELECT pg_temp.gone('\(meeting)', \(min(number, entries - 1) + 1), \(entries));
        SELECT pg_temp.chain('\(meeting)')
        """
    case .swapping:
      return """
        UPDATE audit_entry SET number = -1 WHERE \(trail) AND number = \(number);
        UPDATE audit_entry SET number = \(number) WHERE \(trail) AND number = \(other);
        UPDATE audit_entry SET number = \(other) WHERE \(trail) AND number = -1;
        """
    case .exchanging:
      return """
        UPDATE audit_body SET number = -1 WHERE \(trail) AND number = \(number);
        UPDATE audit_body SET number = \(number) WHERE \(trail) AND number = \(other);
        UPDATE audit_body SET number = \(other) WHERE \(trail) AND number = -1;
        """
    case .adding:
      return """
        INSERT INTO audit_entry (
          meeting_id, number, at, actor_id, login, act, object, body_hash, hash)
        SELECT meeting_id, \(random.pick([entries + 1, 0, -mask, 1000])), at, actor_id, login, act,
          object, body_hash, \(random.pick(["hash", "sha256(hash)"]))
        FROM audit_entry WHERE \(trail) AND number = \(number)
        """
    case .inserting:
      return """
        \(Self.gap(number, trail))
        UPDATE audit_head SET number = number + 1 WHERE \(trail)
        """
    case .rewriting:
      return """
        UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE \(trail) AND number = \(number);
        SELECT pg_temp.chain('\(meeting)')
        """
    case .leavingOut:
      return """
        SELECT pg_temp.gone(
          '\(meeting)', \(min(number, entries - 1)), \(min(number, entries - 1)));
        SELECT pg_temp.chain('\(meeting)')
        """
    case .slippingIn:
      return "\(Self.gap(min(number, entries - 1), trail)) SELECT pg_temp.chain('\(meeting)')"
    }
  }

  /// An entry again in front of itself, and all behind it one further.
  private static func gap(_ number: Int, _ trail: String) -> String {
    """
    UPDATE audit_entry SET number = -number - 1 WHERE \(trail) AND number >= \(number);
    UPDATE audit_entry SET number = -number WHERE \(trail) AND number < 0;
    UPDATE audit_body SET number = -number - 1 WHERE \(trail) AND number >= \(number);
    UPDATE audit_body SET number = -number WHERE \(trail) AND number < 0;
    INSERT INTO audit_entry (meeting_id, number, at, actor_id, login, act, object, body_hash, hash)
    SELECT meeting_id, number - 1, at, actor_id, login, act, object, body_hash, hash
    FROM audit_entry WHERE \(trail) AND number = \(number + 1);
    INSERT INTO audit_body (meeting_id, number, salt, body)
    SELECT meeting_id, number - 1, salt, body
    FROM audit_body WHERE \(trail) AND number = \(number + 1);
    """
  }
}
