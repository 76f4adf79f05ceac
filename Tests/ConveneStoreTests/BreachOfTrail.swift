/// Breaches of what is held against the trail: rows that no act tells of, and acts without their rows.
extension Breach {
  /// An act that says `change` of the one review, or of the one application.
  private static func told(_ kind: String, _ change: String) -> String {
    """
    SELECT audit_write(
      meeting_id, now(), '00000000-0000-7000-8000-0000000000c1', 'review.record', 'TEST-1', '{}',
      '{\(kind)}', ARRAY[application_id],
      ARRAY[\(kind == "review" ? "reviewer_id" : "NULL::uuid")], '{false}',
      ARRAY['\(change)'::jsonb])
    FROM review;
    """
  }

  private static let arrived = told("application", #"{"after": {"code": "A-0001"}}"#)

  private static let selected = told(
    "application", #"{"before": {"status": "under_review"}, "after": {"status": "selected"}}"#)

  private static func rated(_ words: String) -> String {
    told("review", #"{"before": {}, "after": {"C1": "\#(words)"}}"#)
  }

  private static let erased = "UPDATE audit_line SET salt = NULL, change = NULL;"

  private static let signed = """
    SELECT audit_write(
      meeting_id, now(), signed_by, 'selection.sign', 'TEST-1',
      jsonb_build_object('selection', id, 'scoring', scoring_id))
    FROM selection;
    """

  private static let superseded = """
    UPDATE selection SET superseded_at = now(), superseded_reason = 'a slip',
      superseded_by = '00000000-0000-7000-8000-0000000000c1';
    """

  private static let supersession = """
    SELECT audit_write(
      meeting_id, now(), superseded_by, 'selection.supersede', 'TEST-1',
      jsonb_build_object('selection', id))
    FROM selection;
    """

  static let ofTheTrail = [
    Breach("ratings_told", points, rows: 0),
    Breach("ratings_told", arrived + points + rated("3"), rows: 0),
    Breach("ratings_told", arrived + unjudged + rated("cannot judge"), rows: 0),
    Breach(
      "ratings_told",
      arrived + points + "UPDATE rating SET answers = '{1,4}';"
        + rated("3 resting on answers 1 4"), rows: 0),
    Breach("ratings_told", arrived + points + rated("3") + rated("2") + rated("3"), rows: 0),
    Breach(
      "ratings_told",
      arrived + told("review", #"{"after": {"due": "2007-08-01"}}"#) + points + rated("3"), rows: 0),
    Breach("ratings_told", arrived + points),
    Breach("ratings_told", arrived + unjudged),
    Breach("ratings_told", arrived + points + rated("2")),
    Breach("ratings_told", arrived + points + rated("3 resting on answers 1")),
    Breach("ratings_told", arrived + points + rated("3") + rated("cannot judge")),
    Breach("ratings_told", arrived + rated("3")),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + "UPDATE rating SET reviewer_id = \(other)", rows: 2),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + "UPDATE rating SET application_id = \(other)", rows: 2),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + told("review", #"{"before": {"C1": "3"}}"#)),
    Breach(
      "ratings_told", arrived + rated("3") + told("review", #"{"before": {"C1": "3"}}"#), rows: 0),
    Breach(
      "ratings_told",
      arrived + rated("3") + told("review", #"{"before": {"C1": "3"}, "after": {}}"#), rows: 0),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + told("review", #"{"before": {"C2": "3"}, "after": {}}"#),
      rows: 0),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + told("review", #"{"before": {"C1": "3"}, "after": {}}"#)),
    Breach(
      "ratings_told",
      arrived + points + rated("3") + "UPDATE rating SET reviewer_id = \(other);"
        + "INSERT INTO merged (gone_id, kept_id) SELECT reviewer_id, \(other) FROM review",
      rows: 0),
    Breach("ratings_told", arrived + points + rated("2") + erased, rows: 0),
    Breach("statuses_told", "UPDATE application SET status = 'withdrawn'", rows: 0),
    Breach("statuses_told", arrived, rows: 0),
    Breach("statuses_told", arrived + "UPDATE application SET status = 'withdrawn'"),
    Breach("statuses_told", arrived + "DELETE FROM application"),
    Breach("statuses_told", arrived + selected),
    Breach(
      "statuses_told", arrived + selected + "UPDATE application SET status = 'selected'", rows: 0),
    Breach("statuses_told", arrived + selected + "UPDATE application SET status = 'waitlisted'"),
    Breach(
      "statuses_told",
      arrived + told("application", #"{"after": {"status": "submitted"}}"#)
        + "UPDATE application SET status = 'under_review'", rows: 0),
    Breach(
      "statuses_told",
      arrived + told("application", #"{"after": {"status": "submitted"}}"#)
        + "UPDATE application SET status = 'withdrawn'"),
    Breach("statuses_told", arrived + selected + erased, rows: 0),
    Breach("signatures_recorded", sign + signed, rows: 0),
    Breach("signatures_recorded", sign + signed + "UPDATE selection SET signed_by = \(other)"),
    Breach(
      "signatures_recorded",
      sign + signed + "UPDATE selection SET signed_at = signed_at + interval '1 us'"),
    Breach("signatures_recorded", sign + signed + "UPDATE selection SET scoring_id = \(other)"),
    Breach(
      "signatures_recorded",
      sign + signed + "UPDATE selection SET signed_at = NULL, signed_by = NULL"),
    Breach("signatures_recorded", sign + signed + "UPDATE selection SET id = \(other)", rows: 2),
    Breach("supersessions_recorded", sign + superseded),
    Breach("supersessions_recorded", sign + superseded + supersession, rows: 0),
    Breach(
      "supersessions_recorded",
      sign + superseded + supersession + "UPDATE selection SET superseded_by = \(other)"),
    Breach(
      "supersessions_recorded",
      sign + superseded + supersession + """
        UPDATE selection SET superseded_at = NULL, superseded_by = NULL, superseded_reason = NULL
        """),
  ]
}
