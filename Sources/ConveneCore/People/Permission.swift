import ConveneValues

/// What a person may be in a meeting, or in every one, besides taking part.
package enum Role: String, Codable, CaseIterable, Sendable {
  case administrator
  case organiser
  /// Who looks after visas, tickets and hotels, and knows nothing of who was chosen and why.
  case travelOfficer = "travel_officer"
  case assistant
  case headOfUnit = "head_of_unit"
  case reviewer
  case moderator
  case rapporteur
  case checkIn = "check_in"
  case focalPoint = "focal_point"
  /// The process of the pages, which acts for whoever shows a link of theirs.
  case portal
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
  /// What became of a meeting's partnerships, as partners say it.
  case keepPartnerships = "keep_partnerships"
  case recognisePartnerships = "recognise_partnerships"
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
  /// All that is held on one person, in every meeting.
  case viewPeople = "view_people"
  /// Personal data, for good.
  case erasePeople = "erase_people"
  /// To show what everybody may see, and to take the answer of whoever shows the link in their letter.
  case servePages = "serve_pages"
  /// What passports say; each look is told in the trail.
  case handleTravel = "handle_travel"
}

/// Who acts, as established by sign-in, never by a typed name.
package struct Actor: Hashable, Sendable {
  package typealias ID = Identifier<Actor>

  package let id: ID
  /// The name under which the audit trail and signed papers know the person.
  package let name: String
  /// In the house, and so in every meeting.
  package let roles: Set<Role>
  /// In one meeting each, beside those.
  package let rolesByMeeting: [Meeting.ID: Set<Role>]
  /// Whether the name is a person's; the first account of a desk begins with the login.
  package let isNamed: Bool
  /// What a token is held to, whatever the roles allow; nil for no limit.
  package private(set) var limit: Set<Permission>?

  /// Whether papers can name the owner of `login` so: a login in other letters is no name.
  package static func isName(_ name: String, of login: String) -> Bool {
    name.similarName != login.similarName
  }

  package init(
    id: ID, name: String, roles: Set<Role>, rolesByMeeting: [Meeting.ID: Set<Role>] = [:],
    isNamed: Bool = true
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.rolesByMeeting = rolesByMeeting
    self.isNamed = isNamed
  }

  /// Whether a role in the meeting, or without one in the house, holds `permission`.
  package func may(_ permission: Permission, in meeting: Meeting.ID? = nil) -> Bool {
    guard limit?.contains(permission) != false else { return false }
    let here = meeting.flatMap { rolesByMeeting[$0] } ?? []
    return roles.union(here).contains { $0.permissions.contains(permission) }
  }

  /// The same person, held to some of what the roles allow.
  package func held(to limit: Set<Permission>?) -> Actor {
    var actor = self
    actor.limit = limit
    return actor
  }

  /// Whether a role in any meeting, or in the house, holds `permission`.
  package func mayAnywhere(_ permission: Permission) -> Bool {
    may(permission) || rolesByMeeting.keys.contains { may(permission, in: $0) }
  }

  /// Refuses unless one of the actor's roles in the meeting holds one of `permissions`; of the house
  /// where no meeting is given.
  package func require(
    anyOf permissions: [Permission], in meeting: (id: Meeting.ID, code: String)? = nil
  ) throws(Refusal) {
    guard let first = permissions.first,
      !permissions.contains(where: { may($0, in: meeting?.id) })
    else { return }
    // The pages are nobody whom a role could be given to.
    let holders = Role.allCases.filter {
      $0 != .portal && !$0.permissions.isDisjoint(with: permissions)
    }
    let granted = holders.last(where: \.isOfMeetings) ?? .administrator
    let within = meeting.flatMap { granted.isOfMeetings ? " --meeting \($0.code)" : nil } ?? ""
    let refusal = first.missing(
      to: name, heldBy: holders.map(\.rawValue), grant: granted.rawValue + within)
    if let meeting { throw refusal.listing([.noRoleThere(at: meeting.code, name: name)]) }
    guard !rolesByMeeting.isEmpty else { throw refusal }
    throw refusal.listing([.noRoleInHouse(at: "house", name: name)])
  }
}

extension Role {
  /// The one permission table.
  ///
  /// Who proposes a selection does not sign it, except an administrator of a desk with one person,
  /// whose double role the audit trail then shows.
  package var permissions: Set<Permission> {
    switch self {
    // Whoever is at a desk records an answer; one by a page is of whoever has the link.
    case .administrator: Set(Permission.allCases).subtracting([.servePages])
    case .organiser:
      Set(Permission.allCases).subtracting([
        .signSelection, .recognisePartnerships, .keepDatabase, .keepAccounts, .erasePeople,
        .servePages,
      ])
    case .assistant:
      [
        .editDirectory, .receiveApplications, .recordAnswers, .keepPartnerships, .printPapers,
        .viewCall, .viewMeeting,
      ]
    case .headOfUnit:
      [
        .signSelection, .recognisePartnerships, .viewScores, .viewCall, .viewMeeting, .viewAudit,
        .printPapers,
      ]
    case .reviewer: [.review, .viewCall]
    case .moderator, .focalPoint: [.viewCall, .viewMeeting]
    // What was promised at the tables is told by whoever wrote it down.
    case .rapporteur: [.keepPartnerships, .viewCall, .viewMeeting]
    case .checkIn: [.viewCall, .viewMeeting, .recordAnswers]
    case .portal: [.servePages]
    case .travelOfficer: [.handleTravel, .recordAnswers, .printPapers, .viewCall, .viewMeeting]
    }
  }

  package var words: String { rawValue.replacing("_", with: " ") }

  /// Whether somebody can be this in one meeting alone: an administrator keeps the house, and the pages are
  /// of it.
  package var isOfMeetings: Bool { self != .administrator && self != .portal }
}

extension Permission {
  fileprivate func missing(to name: String, heldBy roles: [String], grant: String) -> Refusal {
    switch self {
    case .editMeeting: .mayNotEditMeeting(name: name, roles: roles, grant: grant)
    case .editDirectory: .mayNotEditDirectory(name: name, roles: roles, grant: grant)
    case .receiveApplications: .mayNotReceiveApplications(name: name, roles: roles, grant: grant)
    case .assignReviews: .mayNotAssignReviews(name: name, roles: roles, grant: grant)
    case .recordReviews: .mayNotRecordReviews(name: name, roles: roles, grant: grant)
    case .review: .mayNotReview(name: name, roles: roles, grant: grant)
    case .scoreApplications: .mayNotScoreApplications(name: name, roles: roles, grant: grant)
    case .proposeSelection: .mayNotProposeSelection(name: name, roles: roles, grant: grant)
    case .signSelection: .mayNotSignSelection(name: name, roles: roles, grant: grant)
    case .issueInvitations: .mayNotIssueInvitations(name: name, roles: roles, grant: grant)
    case .recordAnswers: .mayNotRecordAnswers(name: name, roles: roles, grant: grant)
    case .seatTables: .mayNotSeatTables(name: name, roles: roles, grant: grant)
    case .printPapers: .mayNotPrintPapers(name: name, roles: roles, grant: grant)
    case .keepPartnerships: .mayNotKeepPartnerships(name: name, roles: roles, grant: grant)
    case .recognisePartnerships:
      .mayNotRecognisePartnerships(name: name, roles: roles, grant: grant)
    case .viewScores: .mayNotViewScores(name: name, roles: roles, grant: grant)
    case .viewSecrets: .mayNotViewSecrets(name: name, roles: roles, grant: grant)
    case .viewCall: .mayNotViewCall(name: name, roles: roles, grant: grant)
    case .viewMeeting: .mayNotViewMeeting(name: name, roles: roles, grant: grant)
    case .viewAudit: .mayNotViewAudit(name: name, roles: roles, grant: grant)
    case .keepDatabase: .mayNotKeepDatabase(name: name, roles: roles, grant: grant)
    case .keepAccounts: .mayNotKeepAccounts(name: name, roles: roles, grant: grant)
    case .viewPeople: .mayNotViewPeople(name: name, roles: roles, grant: grant)
    case .erasePeople: .mayNotErasePeople(name: name, roles: roles, grant: grant)
    case .servePages: .mayNotServePages(name: name)
    case .handleTravel: .mayNotHandleTravel(name: name, roles: roles, grant: grant)
    }
  }
}
