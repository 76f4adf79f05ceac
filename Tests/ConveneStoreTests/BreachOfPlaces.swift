/// Breaches of what comes after the decision: invitations, letters and seats.
extension Breach {
  static let ofInvitations = [
    Breach(
      "invitation_evidence", "UPDATE invitation SET answered_at = issued_at - interval '1 day'"),
    Breach(
      "invitation_evidence",
      """
      ALTER TABLE invitation DROP CONSTRAINT invitation_issued_at_given;
      UPDATE invitation SET issued_at = NULL
      """),
    Breach(
      "invitation_evidence",
      """
      ALTER TABLE invitation DROP CONSTRAINT invitation_answered_at_given;
      UPDATE invitation SET answered_at = NULL
      """),
    Breach(
      "invitation_evidence",
      """
      ALTER TABLE invitation DROP CONSTRAINT invitation_not_issued_yet;
      UPDATE invitation SET status = 'approved', answered_at = NULL
      """),
    Breach(
      "invitation_tokens",
      """
      UPDATE invitation SET status = 'approved', answered_at = NULL, issued_at = NULL,
        token_hash = sha256('secret')
      """),
    Breach(
      "invitation_tokens",
      "UPDATE invitation SET token_hash = sha256('secret');"
        + again("invitation", "{\"meeting_id\": \(quoted)}"), rows: 2),
    Breach(
      "invitation_tokens",
      "UPDATE invitation SET token_hash = sha256('secret'), former_hash = sha256('secret')"),
    Breach("invited_selected", sign),
    Breach("invited_selected", sign + "UPDATE application SET status = 'selected'", rows: 0),
    Breach("invited_selected", sign + "UPDATE invitation SET status = 'declined'", rows: 0),
    Breach("issued_letters", "DELETE FROM letter"),
    Breach("issued_letters", "UPDATE letter SET kind = 'reminder'"),
    Breach("issued_letters", "UPDATE letter SET kind = 'acknowledgement'"),
    Breach("issued_letters", "UPDATE invitation SET track = 'nominated'"),
    Breach(
      "issued_letters",
      "UPDATE invitation SET track = 'nominated'; UPDATE letter SET kind = 'acknowledgement'",
      rows: 0),
    Breach("participants_accepted", "UPDATE invitation SET status = 'declined'"),
    Breach("participants_accepted", "DELETE FROM participant"),
    Breach("participants_accepted", "DELETE FROM invitation"),
    Breach("participants_by_track", "UPDATE participant SET track = 'nominated'"),
    Breach(
      "participants_by_track",
      "UPDATE invitation SET person_id = '00000000-0000-7000-8000-0000000000b2'"),
    Breach("participants_by_track", "UPDATE candidate SET track = 'nominated'"),
    Breach("places", "UPDATE place SET taken = 0"),
    Breach("places", "DELETE FROM participant"),
    Breach(
      "places_enough",
      "ALTER TABLE place DROP CONSTRAINT meeting_has_room; UPDATE place SET taken = 2 "
        + "WHERE track = 'open'"),
    Breach("places_enough", "UPDATE place SET places = 0, taken = 0"),
    Breach("replacements_of_leavers", "UPDATE invitation SET replaces = id"),
    Breach("replacements_of_leavers", "UPDATE invitation SET replaces = \(other)"),
    Breach("replacements_of_leavers", replaced + "UPDATE invitation SET wave = 2"),
    Breach(
      "replacements_of_leavers",
      replaced + "UPDATE invitation SET status = 'expired', wave = 1 WHERE replaces IS NULL",
      rows: 0),
    Breach("replacements_of_leavers", replaced),
  ]

  /// The invitation of somebody who fills the place of the one who is there.
  private static let replaced = """
    DROP INDEX invitation_one_active; DROP INDEX invitation_offered_once;
    INSERT INTO invitation SELECT (jsonb_populate_record(
      invitation, '{"id": "00000000-0000-7000-8000-0000000000ff", "wave": 2,
      "replaces": "00000000-0000-7000-8000-000000000011"}')).* FROM invitation;
    """

  /// The nomination is of the person who takes part.
  private static let named = """
    UPDATE nomination SET person_id = '00000000-0000-7000-8000-0000000000b1';
    """

  private static let acknowledged = """
    UPDATE nomination SET acknowledged_at = now(),
      acknowledged_by = '00000000-0000-7000-8000-0000000000c1',
      invitation_id = '00000000-0000-7000-8000-000000000011';
    """

  private static let seated = "UPDATE participant SET track = 'nominated';"

  private static let withdrawn = """
    UPDATE nomination SET withdrawn_at = now(),
      withdrawn_by = '00000000-0000-7000-8000-0000000000c1' WHERE replaces IS NULL;
    """

  private static func instead(_ change: String) -> String {
    again("nomination", "{\"code\": \"N-0002\", \"replaces\": \"N-0001\", \(change)}")
  }

  private static let note = #""note": "NV 2", "note_date": "2007-08-20""#

  static let ofNominations = [
    Breach("nominated_acknowledged", seated),
    Breach("nominated_acknowledged", acknowledged),
    Breach("nominated_acknowledged", seated + acknowledged),
    Breach("nominated_acknowledged", seated + named + acknowledged, rows: 0),
    Breach("nominated_acknowledged", seated + named + acknowledged + withdrawn),
    Breach("nominated_acknowledged", withdrawn, rows: 0),
    Breach(
      "nominated_replaced",
      "DROP INDEX nomination_standing_once; DROP INDEX nomination_one_head;" + instead(note)),
    Breach("nominated_replaced", withdrawn + instead(note), rows: 0),
    Breach("nominated_replaced", withdrawn + instead("\"state\": \"LB\", \(note)")),
    Breach("nominated_replaced", withdrawn + instead("\"note\": \"NV 1\"")),
  ]

  /// Somebody comes in place of whoever applied, under the invitation that there is.
  private static let standsIn = """
    INSERT INTO candidate VALUES (
      '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b3', 'substitute');
    INSERT INTO substitution (
      meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by)
    SELECT meeting_id, 'S-0001', '00000000-0000-7000-8000-0000000000b3', id,
      '00000000-0000-7000-8000-000000000011', 'late', now(),
      '00000000-0000-7000-8000-0000000000c1'
    FROM application;
    """

  /// Whoever applied is gone, and the seat is a substitute's.
  private static let settled = """
    UPDATE application SET status = 'withdrawn';
    INSERT INTO succession (
      meeting_id, number, leaving_id, cause, at, recorded_by, settled, settled_at, settled_by)
    SELECT meeting_id, 1, id, 'withdrawn', now(), '00000000-0000-7000-8000-0000000000c1',
      'substituted', now(), '00000000-0000-7000-8000-0000000000c1'
    FROM application;
    """

  static let ofSubstitutes = [
    Breach("substitutes_hold", standsIn),
    Breach("substitutes_hold", settled),
    // The invitation is of whoever applied, so that the substitute takes part by none.
    Breach("substitutes_hold", settled + standsIn),
    Breach(
      "substitutes_hold",
      settled + standsIn
        + "UPDATE participant SET person_id = '00000000-0000-7000-8000-0000000000b3', "
        + "track = 'substitute'", rows: 0),
    // The seat goes back, and whoever gave it back takes part all the same.
    Breach(
      "substitutes_hold",
      standsIn
        + "UPDATE participant SET person_id = '00000000-0000-7000-8000-0000000000b3', "
        + "track = 'substitute'; "
        + "UPDATE substitution SET withdrawn_at = now(), withdrawn_by = decided_by"),
    Breach(
      "candidates_on_one_track",
      standsIn + "UPDATE candidate SET track = 'open' WHERE track = 'substitute'"),
    Breach("letter_causes", "UPDATE letter SET kind = 'substitute'"),
    Breach("letter_causes", "UPDATE letter SET kind = 'replaced'"),
    Breach("letter_causes", "UPDATE letter SET kind = 'remote'", rows: 0),
    Breach("letter_causes", "UPDATE letter SET kind = 'remote'; DELETE FROM invitation"),
    Breach("letter_causes", "UPDATE letter SET kind = 'in_person'; DELETE FROM invitation"),
    Breach("letter_causes", "UPDATE letter SET kind = 'change'; DELETE FROM invitation"),
    Breach("letter_causes", "UPDATE letter SET kind = 'closing'"),
    Breach("letter_causes", standsIn + "UPDATE letter SET kind = 'replaced'", rows: 0),
  ]

  /// The letter waits for a second person, or for a look at others.
  private static func waits(_ asksAndHolds: String) -> String {
    """
    INSERT INTO mailing (meeting_id, id, letters, asks, holds, queued_at, queued_by)
    SELECT meeting_id, id, 1, \(asksAndHolds), now(), '00000000-0000-7000-8000-0000000000c1'
    FROM letter;
    UPDATE letter SET mailing_id = id;
    """
  }

  private static let left = """
    UPDATE letter SET status = 'sent', attempt = 1, sent_at = queued_at;
    """

  static let ofLetters = [
    Breach("letter_causes", "DELETE FROM invitation"),
    Breach("letter_causes", "UPDATE letter SET kind = 'regret'"),
    Breach("letter_causes", "UPDATE letter SET kind = 'waiting_list';" + sign, rows: 0),
    Breach(
      "letter_causes", "DELETE FROM invitation; UPDATE letter SET status = 'cancelled'", rows: 0),
    Breach("letter_causes", "UPDATE letter SET kind = 'reminder'; DELETE FROM invitation"),
    Breach("letter_causes", named + "UPDATE letter SET kind = 'acknowledgement'"),
    Breach(
      "letter_causes", named + acknowledged + "UPDATE letter SET kind = 'acknowledgement'",
      rows: 0),
    Breach(
      "letter_evidence",
      """
      ALTER TABLE letter DROP CONSTRAINT letter_leased_while_sending;
      UPDATE letter SET leased_to = now()
      """),
    Breach(
      "letter_evidence",
      """
      ALTER TABLE letter DROP CONSTRAINT letter_sent_at_given;
      UPDATE letter SET status = 'sent', attempt = 1
      """),
    Breach("letter_evidence", "UPDATE letter SET status = 'sent', sent_at = now()"),
    Breach(
      "letter_evidence",
      "UPDATE letter SET status = 'sent', sent_at = queued_at, posted_on = queued_at", rows: 0),
    Breach(
      "letter_evidence",
      "UPDATE letter SET status = 'sent', sent_at = queued_at, posted_on = queued_at, attempt = 1"),
    Breach("letter_evidence", "UPDATE letter SET tries = 1"),
    Breach(
      "letter_evidence",
      """
      ALTER TABLE letter DROP CONSTRAINT letter_unconfirmed_since;
      UPDATE letter SET status = 'unconfirmed'
      """),
    Breach(
      "letter_evidence",
      "UPDATE letter SET status = 'sent', attempt = 1, sent_at = queued_at - interval '1 s'"),
    Breach(
      "letter_evidence", "UPDATE letter SET status = 'sent', attempt = 1, sent_at = queued_at",
      rows: 0),
    Breach("letters_approved", waits("true, false") + left),
    Breach("letters_approved", waits("true, false"), rows: 0),
    Breach(
      "letters_approved",
      waits("true, false") + left
        + """
        ALTER TABLE mailing DROP CONSTRAINT mailing_approved_by_another;
        UPDATE mailing SET approved_at = now(), approved_by = queued_by
        """),
    Breach(
      "letters_approved",
      waits("true, false") + left
        + "UPDATE mailing SET approved_at = now(), approved_by = \(other)", rows: 0),
    Breach(
      "letters_approved",
      waits("true, false") + left
        + """
        UPDATE mailing SET approved_at = now(), approved_by = \(other),
          steps = '[{"step": "director", "by": ["officer"]}]'
        """),
    Breach("letters_approved", waits("false, true") + left),
    Breach(
      "letters_approved", waits("false, true") + left + "UPDATE letter SET is_first = true",
      rows: 0),
    Breach("letter_messages", again("letter", "{\"meeting_id\": \(quoted)}"), rows: 2),
  ]

  static let ofSeats = [
    Breach("colleagues_apart", seating + again("seat", second), rows: 0),
    Breach("colleagues_apart", crowdedByColleagues),
    // Whom the plan was not made for sits where there was a seat.
    Breach("colleagues_apart", crowdedByColleagues + standsIn, rows: 0),
    Breach(
      "colleagues_apart",
      crowdedByColleagues
        + """
        INSERT INTO seating_absence
        SELECT meeting_id, person_id, 1, now(), '00000000-0000-7000-8000-0000000000c1'
        FROM seat LIMIT 1
        """),
    Breach(
      "colleagues_apart",
      crowdedByColleagues + standsIn + "UPDATE substitution SET decided_at = '2006-01-01'"),
    // Who left since may have been a colleague.
    Breach(
      "colleagues_apart",
      crowdedByColleagues
        + again(
          "invitation",
          """
          {"id": "00000000-0000-7000-8000-0000000000ff", "status": "declined",
          "person_id": "00000000-0000-7000-8000-0000000000b2"}
          """), rows: 0),
    Breach(
      "colleagues_apart", crowdedByColleagues + "UPDATE invitation SET attends = 'remotely'",
      rows: 0),
    // Nobody sits at the other table: it was put up since.
    Breach(
      "colleagues_apart",
      seating + again("seat", second)
        + "UPDATE person SET organisation_id = '00000000-0000-7000-8000-0000000000a1'", rows: 0),
    Breach("seat_tables", "DELETE FROM round_table"),
    Breach("seat_tables", "UPDATE seat SET session_key = 'opening'"),
    Breach(
      "seat_times",
      "UPDATE session SET during = '[2007-09-05 09:00+00, 2007-09-05 10:00+00)' "
        + "WHERE key = 'round-1'"),
    Breach("seat_times", "DELETE FROM session"),
    Breach(
      "seats_apart",
      "ALTER TABLE seat DROP CONSTRAINT seat_person_once;"
        + again("seat", #"{"session_key": "opening"}"#), rows: 2),
    Breach(
      "seats_apart",
      "ALTER TABLE seat DROP CONSTRAINT seat_once;"
        + again("seat", #"{"person_id": "00000000-0000-7000-8000-0000000000b2"}"#), rows: 2),
    Breach("pairs_kept", seating + again("seat", second) + rule("apart")),
    Breach("pairs_kept", seating + again("seat", second) + rule("together"), rows: 0),
    Breach(
      "pairs_kept",
      seating + again("seat", second) + rule("apart")
        + "UPDATE seating SET solved_at = '2006-01-01'", rows: 0),
    Breach("pairs_kept", seating + again("seat", elsewhere) + rule("together")),
    Breach("pairs_kept", seating + again("seat", elsewhere) + rule("apart"), rows: 0),
  ]

  private static let crowdedByColleagues =
    seating + again("seat", second) + again("seat", third)
      + """
      UPDATE person SET organisation_id = '00000000-0000-7000-8000-0000000000a1'
      WHERE name <> 'Claude Three';
      ALTER TABLE meeting DISABLE TRIGGER USER;
      UPDATE meeting SET seating = '{"firm": ["organisations"]}';
      """

  private static func rule(_ kind: String) -> String {
    """
    INSERT INTO seating_rule (meeting_id, id, kind, one_id, other_id, reason, made_at, made_by)
    VALUES (
      '00000000-0000-7000-8000-0000000000e1', \(other), '\(kind)',
      '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 'reason',
      '2007-08-01', '00000000-0000-7000-8000-0000000000c1');
    """
  }

  private static let elsewhere =
    #"{"person_id": "00000000-0000-7000-8000-0000000000b2", "table_no": 2}"#

  private static let third =
    #"{"person_id": "00000000-0000-7000-8000-0000000000b3", "table_no": 2}"#

  private static let second =
    #"{"person_id": "00000000-0000-7000-8000-0000000000b2", "seat_no": 2}"#
}
