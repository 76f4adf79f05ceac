/// Breaches of what was promised to people: to be forgotten, and not to be written to.
extension Breach {
  private static let applicant = "'00000000-0000-7000-8000-0000000000b1'"

  private static let forgotten = """
    INSERT INTO forgotten (person_id, at) VALUES (\(applicant), now());
    """

  private static let erased = """
    UPDATE letter SET message = '', address = '';
    UPDATE person SET email = id || '@forgotten.invalid', organisation_id = NULL
    WHERE id = \(applicant);
    """

  private static let mail = """
    INSERT INTO mail (
      meeting_id, id, number, hash, kind, hard, person_id, sender, subject, excerpt, received_at,
      received_by)
    SELECT meeting_id, gen_random_uuid(), 1, sha256(''), 'reply', false, person_id,
      'one@example.org', '', '', now(), '00000000-0000-7000-8000-0000000000c1'
    FROM letter;
    """

  private static let entered = """
    INSERT INTO correspondence (
      meeting_id, year, number, id, direction, way, day, reference, party, subject, person_id,
      registered_at, registered_by)
    SELECT meeting_id, 2007, 1, gen_random_uuid(), 'in', 'post', '2007-08-01', '', 'Amal One', '',
      person_id, now(), '00000000-0000-7000-8000-0000000000c1'
    FROM letter;
    """

  private static let partner = """
    INSERT INTO partnership (meeting_id, code, id, title, status, announced_at, announced_by)
    SELECT meeting_id, 'P-0001', gen_random_uuid(), 'Shared incubator', 'announced', now(),
      '00000000-0000-7000-8000-0000000000c1'
    FROM letter;
    INSERT INTO partnership_partner (meeting_id, partnership, position, person_id, role)
    SELECT meeting_id, 'P-0001', position, person_id, 'Amal leads'
    FROM letter
    CROSS JOIN generate_series(1, 2) AS position;
    """

  private static let nominee = """
    UPDATE person SET email = id || '@forgotten.invalid'
    WHERE id = '00000000-0000-7000-8000-0000000000b2';
    INSERT INTO forgotten (person_id, at) VALUES ('00000000-0000-7000-8000-0000000000b2', now());
    """

  private static func objection(_ person: String, _ address: String) -> String {
    "INSERT INTO objection (person_id, mailbox, at) SELECT \(person), mailbox_hash('\(address)'), now();"
  }

  private static func objection(of name: String, at address: String) -> String {
    """
    INSERT INTO objection (person_id, mailbox, at)
    SELECT gen_random_uuid(), objection_hash('\(address)', '\(name)'), now();
    """
  }

  private static let nameless = """
    UPDATE assessment
    SET content = '{"a": 1}', erased_hash = encode(sha256('{"a": 1}'), 'hex');
    """

  private static func told(
    _ act: String, of person: String, saying what: String = "is"
  ) -> String {
    """
    SELECT audit_write(
      '00000000-0000-0000-0000-000000000000', now(), '00000000-0000-7000-8000-0000000000c1',
      '\(act)', 'directory',
      jsonb_strip_nulls(jsonb_build_object('papers of ' || selection_id, erased_hash)),
      '{person}', ARRAY[\(person)::uuid], ARRAY[NULL]::uuid[], '{false}',
      ARRAY['{"after": {"\(what)": "forgotten"}}'::jsonb])
    FROM assessment;
    """
  }

  static let ofPeople = [
    Breach("forgotten_people", forgotten, rows: 2),
    Breach("forgotten_people", forgotten + erased, rows: 0),
    Breach(
      "forgotten_people",
      forgotten + erased + #"UPDATE application SET statements = '{"motivation": "words"}'"#),
    Breach(
      "forgotten_people",
      forgotten + erased + "INSERT INTO person_alias VALUES (\(applicant), '', 'Amal')"),
    Breach("forgotten_people", forgotten + erased + mail),
    Breach("forgotten_people", forgotten + erased + mail + "UPDATE mail SET sender = ''", rows: 0),
    Breach("forgotten_people", forgotten + erased + entered),
    Breach(
      "forgotten_people", forgotten + erased + entered + "UPDATE correspondence SET party = ''",
      rows: 0),
    Breach("forgotten_people", forgotten + erased + partner, rows: 2),
    Breach(
      "forgotten_people",
      forgotten + erased + partner + "UPDATE partnership_partner SET role = '–'",
      rows: 0),
    Breach("forgotten_people", nominee),
    Breach(
      "forgotten_people",
      nominee + "UPDATE nomination SET note = '–', note_date = NULL, declared = '{}'"),
    Breach(
      "forgotten_people", nominee + "UPDATE nomination SET note = '–', note_date = NULL", rows: 0),
    Breach("letters_wanted", forgotten),
    Breach("letters_wanted", objection(applicant, "elsewhere@example.org")),
    Breach("letters_wanted", objection("gen_random_uuid()", "One@example.org")),
    Breach("letters_wanted", objection("gen_random_uuid()", "two@example.org"), rows: 0),
    Breach("letters_wanted", objection(of: "AMAL  one", at: "One@example.org")),
    Breach("letters_wanted", objection(of: "Basim One", at: "one@example.org"), rows: 0),
    Breach(
      "letters_wanted",
      objection(applicant, "one@example.org") + "UPDATE letter SET status = 'cancelled'", rows: 0),
    Breach(
      "letters_wanted",
      objection(applicant, "one@example.org")
        + "UPDATE letter SET status = 'unconfirmed', unconfirmed_at = now()"),
    Breach(
      "floors_hold", floor("sector", "incubator", lowest: 1) + sign + forgotten, rows: 0),
    Breach(
      "floors_hold",
      floor("sector", "incubator", lowest: 1) + sign
        + told("person.edit", of: applicant, saying: "organisation"), rows: 0),
    Breach(
      "floors_hold",
      floor("sector", "incubator", lowest: 1) + sign + told("person.merge", of: applicant), rows: 0),
    // What a correction did not touch counts as it is.
    Breach(
      "floors_hold",
      floor("sector", "incubator", lowest: 1) + sign
        + told("person.edit", of: applicant, saying: "email")),
    Breach(
      "floors_hold",
      floor("language", "fr", lowest: 1) + sign
        + told("person.edit", of: applicant, saying: "organisation")),
    Breach(
      "floors_hold",
      floor("sector", "incubator", lowest: 1) + sign
        + told("person.edit", of: "'00000000-0000-7000-8000-0000000000b2'")),
    Breach(
      "colleagues_apart",
      seating
        + again("seat", #"{"person_id": "00000000-0000-7000-8000-0000000000b2", "seat_no": 2}"#)
        + "UPDATE person SET organisation_id = '00000000-0000-7000-8000-0000000000a1';"
        + told("person.edit", of: applicant, saying: "organisation"), rows: 0),
    Breach(
      "colleagues_apart",
      seating
        + again("seat", #"{"person_id": "00000000-0000-7000-8000-0000000000b2", "seat_no": 2}"#)
        + "UPDATE person SET organisation_id = '00000000-0000-7000-8000-0000000000a1';"
        + forgotten, rows: 0),
    Breach("signed_assessments", sign + frozen + nameless),
    Breach(
      "signed_assessments", sign + frozen + nameless + told("person.forget", of: applicant), rows: 0
    ),
    Breach("signed_assessments", sign + frozen + nameless + told("person.edit", of: applicant)),
    Breach(
      "signed_assessments",
      sign + frozen + nameless + told("person.forget", of: "gen_random_uuid()")),
  ]
}
