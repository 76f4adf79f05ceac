/// What a program with a token may do; beside that it may do no more than the account whose token it is.
package enum TokenScope: String, Codable, CaseIterable, Sendable {
  case readMeetings = "read:meetings"
  case readAgenda = "read:agenda"
  case readApplications = "read:applications"
  case readParticipants = "read:participants"
  case readInvitations = "read:invitations"
  case readSeating = "read:seating"
  case readAttendance = "read:attendance"
  case readDocuments = "read:documents"
  case writeAttendance = "write:attendance"

  /// What it needs of what a role gives.
  package var permissions: Set<Permission> {
    switch self {
    case .readMeetings, .readParticipants, .readInvitations, .readSeating, .readAttendance,
      .readDocuments:
      [.viewCall, .viewMeeting]
    case .readAgenda: [.viewCall, .printPapers]
    case .readApplications: [.viewCall, .viewScores]
    case .writeAttendance: [.viewCall, .recordAnswers]
    }
  }
}
