/// Breaches of what reviewers may and must do.
extension Breach {
  static let points = """
    INSERT INTO rating (meeting_id, application_id, reviewer_id, rubric_id, criterion, points)
    SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1', 3
    FROM review;
    """

  static let unjudged = """
    INSERT INTO cannot_judge (meeting_id, application_id, reviewer_id, rubric_id, criterion)
    SELECT meeting_id, application_id, reviewer_id, '00000000-0000-7000-8000-0000000000d1', 'C1'
    FROM review;
    """

  private static let conflict = """
    INSERT INTO conflict_of_interest (
      meeting_id, application_id, reviewer_id, kind, note, found_at)
    SELECT meeting_id, application_id, reviewer_id, 'past_partner', '', now() FROM review;
    """

  static let ofReviews = [
    Breach("answers_cited", points + "UPDATE rating SET answers = '{7}'"),
    Breach("answers_cited", points + "UPDATE rating SET answers = '{104,106}'"),
    Breach("answers_cited", points + "UPDATE rating SET answers = '{101,105,111,112}'", rows: 0),
    Breach(
      "answers_cited",
      points + """
        INSERT INTO offer (meeting_id, application_id, answer, asset, topic, size, evidence)
        SELECT meeting_id, id, 7, 'data', 'a', 1, 'asserted' FROM application;
        UPDATE rating SET answers = '{7}'
        """, rows: 0),
    Breach("conflicts_unrated", points + conflict),
    Breach("conflicts_unrated", conflict, rows: 0),
    Breach(
      "conflicts_unrated",
      points + conflict + """
        UPDATE conflict_of_interest SET set_aside_at = now(), set_aside_reason = 'another office',
          set_aside_by = '00000000-0000-7000-8000-0000000000c1'
        """, rows: 0),
    Breach("judged_or_not", points + unjudged),
    Breach("judged_or_not", unjudged, rows: 0),
    Breach("reviews_given_whole", "UPDATE review SET given_at = now()"),
    Breach("reviews_given_whole", points + "UPDATE review SET given_at = now()", rows: 0),
    Breach("reviews_given_whole", unjudged + "UPDATE review SET given_at = now()", rows: 0),
  ]
}
