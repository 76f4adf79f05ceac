/// Breaches of what holds of people invited by name.
extension Breach {
  /// Whoever takes part was invited by name.
  private static let byName = """
    UPDATE invitation SET track = 'guest';
    UPDATE participant SET track = 'guest';
    INSERT INTO guest (
      meeting_id, code, person_id, role, decider, reason, invitation_id, added_at, added_by)
    SELECT meeting_id, 'G-0001', person_id, 'guest', 'The Director', 'Opens it', id, now(),
      '00000000-0000-7000-8000-0000000000c1'
    FROM invitation;
    """

  /// And is forgotten, as far as the invitation goes.
  private static let forgotten = """
    DELETE FROM letter;
    INSERT INTO forgotten (person_id, at) SELECT person_id, now() FROM guest;
    UPDATE person SET email = id || '@forgotten.invalid';
    """

  /// Whoever takes part is of the secretariat.
  private static let beside = """
    UPDATE invitation SET track = 'beside', deadline = NULL;
    UPDATE participant SET track = 'beside', capacity = 'secretariat';
    INSERT INTO guest (
      meeting_id, code, person_id, role, track, at_table, decider, reason, invitation_id, added_at,
      added_by)
    SELECT meeting_id, 'B-0001', person_id, 'secretariat', 'beside', false, 'The Director', 'Keeps it',
      id, now(), '00000000-0000-7000-8000-0000000000c1'
    FROM invitation;
    """

  static let ofGuests = [
    Breach(
      "documents_authored",
      """
      INSERT INTO document_author (meeting_id, document, person_id)
      SELECT id, 2, '00000000-0000-7000-8000-0000000000b3' FROM meeting WHERE code = 'TEST-1'
      """),
    Breach(
      "documents_authored",
      """
      UPDATE meeting SET documents = '[{"number": 2}]' WHERE code = 'TEST-1';
      INSERT INTO document_author (meeting_id, document, person_id)
      SELECT id, 2, '00000000-0000-7000-8000-0000000000b3' FROM meeting WHERE code = 'TEST-1'
      """, rows: 0),
    Breach("guests_hold", "UPDATE invitation SET track = 'beside'"),
    Breach("guests_hold", beside, rows: 0),
    Breach("participants_by_track", beside, rows: 0),
    // No place of any kind is theirs, so that the open one is taken by nobody.
    Breach("places", beside),
    Breach("issued_letters", beside + "DELETE FROM letter", rows: 0),
    Breach("letter_causes", beside + "UPDATE letter SET kind = 'substitute'", rows: 0),
    Breach("letter_causes", beside + "UPDATE letter SET kind = 'replaced'"),
    Breach(
      "letter_causes",
      beside + "UPDATE letter SET kind = 'replaced';"
        + "UPDATE guest SET withdrawn_at = now(), withdrawn_by = added_by", rows: 0),
    Breach("beside_untabled", beside),
    Breach("beside_untabled", beside + "DELETE FROM seat", rows: 0),
    Breach("guests_hold", "UPDATE invitation SET track = 'guest'"),
    Breach("guests_hold", byName, rows: 0),
    Breach(
      "guests_hold",
      byName + "UPDATE guest SET person_id = '00000000-0000-7000-8000-0000000000b2'"),
    Breach(
      "guests_hold", byName + "UPDATE guest SET withdrawn_at = now(), withdrawn_by = added_by"),
    Breach(
      "guests_hold",
      byName + "UPDATE guest SET withdrawn_at = now(), withdrawn_by = added_by;"
        + "UPDATE invitation SET status = 'withdrawn'", rows: 0),
    Breach("participants_by_track", byName, rows: 0),
    // Their place is one for guests, and not an open one.
    Breach("places", byName, rows: 2),
    Breach("places_enough", byName),
    Breach("issued_letters", byName, rows: 0),
    Breach("issued_letters", byName + "UPDATE letter SET kind = 'acknowledgement'"),
    Breach("invited_selected", sign + byName, rows: 0),
    Breach("forgotten_people", byName + forgotten),
    Breach(
      "forgotten_people", byName + forgotten + "UPDATE guest SET decider = '–', reason = '–'",
      rows: 0),
    Breach(
      "forgotten_people",
      byName + forgotten + "UPDATE guest SET decider = '–', reason = '–', declared = '{}'"),
  ]
}
