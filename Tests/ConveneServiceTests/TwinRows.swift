import ConveneCore
import ConveneValues
import Foundation

/// Random meetings as rows; no rule of the database is asked while they are written.
enum TwinRows {
  static let account = UUID()
  static let rubric = UUID()

  /// One script for all of them.
  static func script(_ meetings: [TwinMeeting]) -> String {
    """
    SET session_replication_role = replica;
    INSERT INTO account (id, login, name) VALUES ('\(account)', 'officer', 'Officer (invented)');
    INSERT INTO rubric (id, name, version, sha256) VALUES ('\(rubric)', 'twins', 1, repeat('a', 64));
    INSERT INTO criterion (
      rubric_id, code, position, weight, principles, title, anchors, favours_endowed)
    VALUES ('\(rubric)', 'C1', 1, 10, '{1}', '{}', '[{}, {}, {}, {}, {}]', false);
    \(meetings.map(rows).joined(separator: "\n"))
    SET session_replication_role = DEFAULT;
    """
  }

  private static func rows(_ one: TwinMeeting) -> String {
    let readers = one.reviewers.map(\.person).filter { !one.people.contains($0) }
    return """
      INSERT INTO meeting (
        id, code, kind, title, languages, zone, starts, ends, tentative, venue, convener, signatory,
        rubric_id)
      VALUES (
        '\(one.id)', 'TWIN-\(one.number)', 'workshop', '{}', '{en}', 'UTC', '2007-09-05',
        '2007-09-06', false, '{}', '{}', '{}', '\(rubric)');
      INSERT INTO place (meeting_id, track, places) VALUES ('\(one.id)', 'open', \(one.places));
      \(one.organisations.map(organisation).joined(separator: "\n"))
      \((one.people + readers).map(person).joined(separator: "\n"))
      \(one.people.indices.map { application($0, one) }.joined(separator: "\n"))
      \(one.reviewers.map { reviewer($0, one) }.joined(separator: "\n"))
      \(one.floors.enumerated().map { floor($1, at: $0, one) }.joined(separator: "\n"))
      """
  }

  private static func organisation(_ one: Organisation) -> String {
    """
    INSERT INTO organisation (id, name, sector, country) VALUES (
      '\(one.id)', '\(one.name)', \(text(one.sector?.rawValue)), \(text(one.country?.code)));
    """
  }

  private static func person(_ one: Person) -> String {
    """
    INSERT INTO person (id, name, email, organisation_id, country, languages, gender) VALUES (
      '\(one.id)', '\(one.name)', '\(one.email)', \(text(one.organisation?.description)),
      '\(one.country.code)', '{\(one.languages.joined(separator: ","))}',
      \(text(one.gender?.rawValue)));
    """
  }

  /// With the decision of the one selection, which is number 1 and bears the meeting's id.
  private static func application(_ place: Int, _ one: TwinMeeting) -> String {
    let (position, application) = (place - one.places + 1, one.applications[place])
    let outcome =
      position < 1 ? "selected" : position <= one.waiting ? "waitlisted" : "not_selected"
    let floors = zip(one.floors, one.kept).filter { $1.contains(place) }.map(\.0.name)
    return """
      \(place == 0 ? selection(one) : "")
      INSERT INTO candidate (meeting_id, person_id, track)
      VALUES ('\(one.id)', '\(application.person)', 'open');
      INSERT INTO application (meeting_id, id, code, person_id, status, authority) VALUES (
        '\(one.id)', '\(application.id)', '\(application.code)', '\(application.person)',
        '\(outcome)', 'personal');
      INSERT INTO decision (meeting_id, selection_id, application_id, outcome, reason, position)
      VALUES (
        '\(one.id)', '\(one.id)', '\(application.id)', '\(outcome)',
        \(outcome == "not_selected" ? "'places'" : "NULL"),
        \(outcome == "waitlisted" ? "\(position)" : "NULL"));
      INSERT INTO standing (meeting_id, selection_id, application_id, verdict, floors)
      VALUES (
        '\(one.id)', '\(one.id)', '\(application.id)',
        '\(one.refused.contains(place) ? "not_proposed" : "undecided")',
        \(one.order == .listed ? "NULL" : "'{\(floors.joined(separator: ","))}'"));
      """
  }

  private static func selection(_ one: TwinMeeting) -> String {
    """
    INSERT INTO selection (
      meeting_id, id, number, scoring_id, seed, objective, cohort_potential, top_n_potential,
      proposed_at, proposed_by, waiting_order)
    VALUES (
      '\(one.id)', '\(one.id)', 1, '\(one.id)', 1, 0, 0, 0, now(), '\(account)',
      '\(one.order.rawValue)');
    """
  }

  private static func reviewer(_ reviewer: ReviewerProfile, _ one: TwinMeeting) -> String {
    """
    INSERT INTO reviewer (meeting_id, person_id, code)
    VALUES ('\(one.id)', '\(reviewer.person.id)', '\(reviewer.code)');
    INSERT INTO review (meeting_id, application_id, reviewer_id, standing)
    SELECT meeting_id, id, '\(reviewer.person.id)', 'assigned'
    FROM application WHERE meeting_id = '\(one.id)';
    """
  }

  private static func floor(_ floor: Floor, at place: Int, _ one: TwinMeeting) -> String {
    """
    INSERT INTO selection_floor (meeting_id, name, position, title, attribute, "values", lowest)
    VALUES (
      '\(one.id)', '\(floor.name)', \(place + 1), '{}', '\(floor.attribute.rawValue)',
      '{\(floor.values.joined(separator: ","))}', \(floor.lowest));
    """
  }

  private static func text(_ value: String?) -> String { value.map { "'\($0)'" } ?? "NULL" }
}
