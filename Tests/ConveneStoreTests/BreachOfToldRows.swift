/// Breaches of rows beside the trail: substitutes, conditions answered later and objections.
extension Breach {
  private static let meeting = "'00000000-0000-7000-8000-0000000000e1'"
  private static let house = "'00000000-0000-0000-0000-000000000000'"
  private static let officer = "'00000000-0000-7000-8000-0000000000c1'"
  private static let applicant = "'00000000-0000-7000-8000-0000000000b1'"
  private static let comer = "'00000000-0000-7000-8000-0000000000b3'"
  private static let application = "'00000000-0000-7000-8000-0000000000f1'"

  /// An act that says this of these objects.
  private static func told(
    _ act: String, in trail: String = meeting, at: String = "now()",
    _ lines: [(kind: String, object: String, change: String)]
  ) -> String {
    func list(_ values: [String]) -> String { values.joined(separator: ", ") }
    return """
      SELECT audit_write(
        \(trail), \(at), \(officer), '\(act)', 'TEST-1', '{}',
        ARRAY[\(list(lines.map { "'\($0.kind)'" }))],
        ARRAY[\(list(lines.map(\.object)))]::uuid[],
        ARRAY[\(list(lines.map { _ in "NULL" }))]::uuid[],
        ARRAY[\(list(lines.map { _ in "false" }))],
        ARRAY[\(list(lines.map { "'\($0.change)'" }))]::jsonb[]);
      """
  }

  private static let erased = "UPDATE audit_line SET salt = NULL, change = NULL;"

  private static let substitute = """
    INSERT INTO substitution (
      meeting_id, code, person_id, leaving_id, invitation_id, reason, decided_at, decided_by)
    VALUES (
      \(meeting), 'S-0001', \(comer), \(application), \(other), 'office', now(), \(officer));
    """

  private static let sent = told(
    "participant.replace",
    [
      (
        "participant", comer,
        #"{"after": {"track": "substitute", "code": "S-0001", "because": "office"}}"#
      ),
      ("application", application, #"{"before": {"seat": "held"}, "after": {"seat": "S-0001"}}"#),
    ])

  private static let withdrawn = """
    UPDATE substitution SET withdrawn_at = now(), withdrawn_by = decided_by;
    """

  private static let gaveBack = told(
    "invitation.withdraw",
    [("application", application, #"{"before": {"seat": "S-0001"}, "after": {"seat": "held"}}"#)])

  private static let answered = """
    INSERT INTO gate_answer (
      meeting_id, application_id, number, gate, is_met, how, recorded_at, recorded_by)
    VALUES (\(meeting), \(application), 1, 'G1', true, 'by telephone', now(), \(officer));
    """

  private static let gate = told(
    "application.edit",
    [
      (
        "application", application,
        #"{"before": {"gate G1": "no"}, "after": {"gate G1": "yes", "how": "by telephone"}}"#
      )
    ])

  private static let confirmed = """
    INSERT INTO offer (meeting_id, application_id, answer, asset, topic, size, evidence)
    VALUES (\(meeting), \(application), 31, 'training', 'a', 2, 'verified');
    INSERT INTO offer_confirmation (
      meeting_id, application_id, answer, evidence, confirmed_at, confirmed_by)
    VALUES (\(meeting), \(application), 31, 'document', now(), \(officer));
    """

  private static let confirming = told(
    "application.confirm",
    [
      (
        "application", application,
        #"{"before": {"offer 31": "asserted"}, "after": {"offer 31": "document"}}"#
      )
    ])

  private static let objection = """
    INSERT INTO objection (person_id, mailbox, at)
    VALUES (\(applicant), mailbox_hash('one@example.org'), now());
    """

  private static func written(_ to: String) -> String {
    told(
      "person.object", in: house,
      [("person", applicant, #"{"before": {}, "after": {"written to": "\#(to)"}}"#)])
  }

  private static func takenOver(_ act: String) -> String {
    """
    SELECT audit_write(
      \(house), now(), \(officer), '\(act)', 'directory', '{"taken over": "1"}');
    """
  }

  private static let takenIn = """
    UPDATE account SET login = 'officer@00000000000000aa', house = '00000000000000aa';
    INSERT INTO taken_in (meeting_id, house, head, head_at, before, digest)
    VALUES (
      \(meeting), '00000000000000aa', '1:' || repeat('0', 64), now(), '[]', repeat('0', 64));
    DELETE FROM audit_head WHERE meeting_id = \(meeting);
    DELETE FROM audit_entry WHERE meeting_id = \(meeting);
    DELETE FROM audit_body WHERE meeting_id = \(meeting);
    DELETE FROM audit_line WHERE meeting_id = \(meeting);
    SELECT audit_write(
      \(meeting), now(), \(officer), 'meeting.take_in', 'TEST-1', jsonb_build_object(
        'house', '00000000000000aa', 'head', '1:' || repeat('0', 64), 'digest', repeat('0', 64)),
      '{account,application}', ARRAY[\(officer), \(application)]::uuid[], '{NULL,NULL}',
      '{false,false}', ARRAY[
        '{"after": {"login": "officer@00000000000000aa"}}', jsonb_build_object(
          'after', jsonb_build_object(
            'answered 1', 'G1 yes ' || extract(epoch FROM now()) || ' ' || \(officer)))]);
    """

  static let ofToldRows = [
    Breach("taken_in_told", takenIn, rows: 0),
    Breach("taken_in_told", takenIn + "UPDATE taken_in SET digest = repeat('1', 64)"),
    Breach("taken_in_told", takenIn + "UPDATE taken_in SET head = '2:' || repeat('0', 64)"),
    Breach("taken_in_told", takenIn + "DELETE FROM taken_in"),
    Breach("taken_in_told", takenIn + "UPDATE account SET login = 'amal@00000000000000aa'"),
    Breach("gates_told", takenIn + answered, rows: 0),
    Breach("gates_told", takenIn + answered + "UPDATE gate_answer SET is_met = false"),
    Breach("gates_told", takenIn + answered + "UPDATE gate_answer SET recorded_by = \(other)"),
    Breach("substitutes_told", substitute),
    Breach("substitutes_told", sent),
    Breach("substitutes_told", substitute + sent, rows: 0),
    Breach("substitutes_told", substitute + sent + erased, rows: 0),
    Breach(
      "substitutes_told",
      told("invitation.record", [("participant", comer, #"{"after": {"track": "substitute"}}"#)]),
      rows: 0),
    Breach("substitutes_told", substitute + sent + "UPDATE substitution SET reason = 'late'"),
    Breach(
      "substitutes_told", substitute + sent + "UPDATE substitution SET decided_by = \(other)"),
    Breach(
      "substitutes_told",
      substitute + sent + "UPDATE substitution SET decided_at = decided_at + interval '1 us'"),
    Breach(
      "substitutes_told", substitute + sent + "UPDATE substitution SET leaving_id = \(other)"),
    Breach(
      "substitutes_told", substitute + sent + "UPDATE substitution SET person_id = \(other)",
      rows: 2),
    Breach(
      "substitutes_told",
      substitute + sent + "UPDATE substitution SET person_id = \(other);"
        + "INSERT INTO merged (gone_id, kept_id) VALUES (\(comer), \(other))", rows: 0),
    Breach("substitutes_told", substitute + sent + withdrawn),
    Breach("substitutes_told", substitute + sent + gaveBack),
    Breach("substitutes_told", substitute + sent + withdrawn + gaveBack, rows: 0),
    Breach("gates_told", answered),
    Breach("gates_told", gate),
    Breach("gates_told", answered + gate, rows: 0),
    Breach("gates_told", answered + gate + erased, rows: 0),
    Breach("gates_told", answered + gate + "UPDATE gate_answer SET how = '–'", rows: 0),
    Breach("gates_told", answered + gate + "UPDATE gate_answer SET how = 'by letter'"),
    Breach("gates_told", answered + gate + "UPDATE gate_answer SET recorded_by = \(other)"),
    Breach(
      "gates_told", answered + gate + "UPDATE gate_answer SET is_met = false", rows: 2),
    Breach("gates_told", answered + gate + "UPDATE gate_answer SET gate = 'G2'"),
    Breach("confirmations_told", confirmed),
    Breach("confirmations_told", confirmed + confirming, rows: 0),
    Breach("confirmations_told", confirmed + confirming + erased, rows: 0),
    Breach(
      "confirmations_told",
      confirmed + confirming + "UPDATE offer_confirmation SET evidence = 'verified'"),
    Breach(
      "confirmations_told",
      confirmed + confirming + "UPDATE offer_confirmation SET confirmed_by = \(other)"),
    Breach("objections_told", objection),
    Breach("objections_told", written("no")),
    Breach("objections_told", objection + written("no"), rows: 0),
    Breach("objections_told", objection + written("no") + erased, rows: 0),
    Breach("objections_told", objection + written("yes")),
    Breach("objections_told", written("no") + written("yes"), rows: 0),
    Breach(
      "objections_told",
      objection + written("no") + "UPDATE objection SET at = at + interval '1 us'"),
    Breach(
      "objections_told", objection + written("no") + "UPDATE objection SET person_id = \(other)",
      rows: 2),
    Breach("objections_told", objection + takenOver("person.forget"), rows: 0),
    Breach("objections_told", objection + takenOver("person.edit")),
  ]
}
