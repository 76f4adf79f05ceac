import ConveneValues

/// What a person may be in a meeting, besides taking part in it.
package enum Role: String, Codable, CaseIterable, Sendable {
  case administrator
  case organiser
  case assistant
  case headOfUnit = "head_of_unit"
  case reviewer
  case moderator
  case rapporteur
  case checkIn = "check_in"
  case focalPoint = "focal_point"
}

/// What somebody may do; `Act.permissions` says which an act asks for.
package enum Permission: String, CaseIterable, Sendable {
  case editMeeting = "edit_meeting"
  case editDirectory = "edit_directory"
  case receiveApplications = "receive_applications"
  case assignReviews = "assign_reviews"
  /// Ratings of any reviewer.
  case recordReviews = "record_reviews"
  /// As a reviewer: what one was given oneself.
  case review
  case scoreApplications = "score_applications"
  case proposeSelection = "propose_selection"
  case signSelection = "sign_selection"
  case issueInvitations = "issue_invitations"
  case recordAnswers = "record_answers"
  case seatTables = "seat_tables"
  case printPapers = "print_papers"
  case viewScores = "view_scores"
  /// Who must not share a table and why, whom somebody wishes to meet, what one reviewer wrote.
  case viewSecrets = "view_secrets"
  /// What the call says of a meeting, which tells nothing of who applies or comes.
  case viewCall = "view_call"
  case viewMeeting = "view_meeting"
  case viewAudit = "view_audit"
  case keepDatabase = "keep_database"
  /// Who may act, and as what.
  case keepAccounts = "keep_accounts"
}

/// Who acts, as established by sign-in, never by a typed name.
package struct Actor: Hashable, Sendable {
  package typealias ID = Identifier<Actor>

  package let id: ID
  /// The name under which the audit trail and signed papers know the person.
  package let name: String
  package let roles: Set<Role>
  /// Whether the name is a person's; the first account of a desk begins with the login.
  package let isNamed: Bool

  package init(id: ID, name: String, roles: Set<Role>, isNamed: Bool = true) {
    self.id = id
    self.name = name
    self.roles = roles
    self.isNamed = isNamed
  }

  package func may(_ permission: Permission) -> Bool {
    roles.contains { $0.permissions.contains(permission) }
  }

  /// Refuses unless one of the actor's roles holds `permission`.
  package func require(_ permission: Permission) throws(Refusal) {
    try require(anyOf: [permission])
  }

  package func require(anyOf permissions: [Permission]) throws(Refusal) {
    guard let first = permissions.first, !permissions.contains(where: may) else { return }
    let holders = Role.allCases.filter { !$0.permissions.isDisjoint(with: permissions) }
    throw first.missing(to: name, heldBy: holders.map(\.rawValue))
  }
}

extension Role {
  /// The one permission table.
  ///
  /// Who proposes a selection does not sign it, except an administrator of a desk with one person,
  /// whose double role the audit trail then shows.
  package var permissions: Set<Permission> {
    switch self {
    case .administrator: Set(Permission.allCases)
    case .organiser:
      Set(Permission.allCases).subtracting([.signSelection, .keepDatabase, .keepAccounts])
    case .assistant:
      [
        .editDirectory, .receiveApplications, .recordAnswers, .printPapers, .viewCall,
        .viewMeeting,
      ]
    case .headOfUnit:
      [.signSelection, .viewScores, .viewCall, .viewMeeting, .viewAudit, .printPapers]
    case .reviewer: [.review, .viewCall]
    case .moderator, .rapporteur, .focalPoint: [.viewCall, .viewMeeting]
    case .checkIn: [.viewCall, .viewMeeting, .recordAnswers]
    }
  }

  package var words: String { rawValue.replacing("_", with: " ") }
}

extension Permission {
  fileprivate func missing(to name: String, heldBy roles: [String]) -> Refusal {
    switch self {
    case .editMeeting: .mayNotEditMeeting(name: name, roles: roles)
    case .editDirectory: .mayNotEditDirectory(name: name, roles: roles)
    case .receiveApplications: .mayNotReceiveApplications(name: name, roles: roles)
    case .assignReviews: .mayNotAssignReviews(name: name, roles: roles)
    case .recordReviews: .mayNotRecordReviews(name: name, roles: roles)
    case .review: .mayNotReview(name: name, roles: roles)
    case .scoreApplications: .mayNotScoreApplications(name: name, roles: roles)
    case .proposeSelection: .mayNotProposeSelection(name: name, roles: roles)
    case .signSelection: .mayNotSignSelection(name: name, roles: roles)
    case .issueInvitations: .mayNotIssueInvitations(name: name, roles: roles)
    case .recordAnswers: .mayNotRecordAnswers(name: name, roles: roles)
    case .seatTables: .mayNotSeatTables(name: name, roles: roles)
    case .printPapers: .mayNotPrintPapers(name: name, roles: roles)
    case .viewScores: .mayNotViewScores(name: name, roles: roles)
    case .viewSecrets: .mayNotViewSecrets(name: name, roles: roles)
    case .viewCall: .mayNotViewCall(name: name, roles: roles)
    case .viewMeeting: .mayNotViewMeeting(name: name, roles: roles)
    case .viewAudit: .mayNotViewAudit(name: name, roles: roles)
    case .keepDatabase: .mayNotKeepDatabase(name: name, roles: roles)
    case .keepAccounts: .mayNotKeepAccounts(name: name, roles: roles)
    }
  }
}
