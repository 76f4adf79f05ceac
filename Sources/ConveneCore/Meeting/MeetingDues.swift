import ConveneValues

/// How far a meeting on the desk is, and what is due in it.
package struct MeetingDues: Sendable {
  /// One thing that is counted of a meeting.
  package struct Due: Hashable, Sendable {
    /// As `meeting_dues` and the functions beside it name them, in the order in which they are told.
    package enum Kind: String, CaseIterable, Sendable {
      case today, applications, reviewers, reviews, scored, proposed, signed, participants, beside,
        remote, seated
      case answersLate = "answers_late"
      case reviewsLate = "reviews_late"
      case held
      /// Those that cannot be held any more; its names are floors, with how far.
      case floors
      case letters
      case lettersUnapproved = "letters_unapproved"
      /// Names are the steps that are asked now.
      case lettersUncleared = "letters_uncleared"
      case lettersHeld = "letters_held"
      case lettersToSign = "letters_to_sign"
      case lettersToPost = "letters_to_post"
      case lettersRefused = "letters_refused"
      case lettersReturned = "letters_returned"
      case lettersUnconfirmed = "letters_unconfirmed"
      /// Given on a page today or yesterday.
      case answersByPage = "answers_by_page"
      /// Asked for behind a link, and settled by nobody yet.
      case requestsByPage = "requests_by_page"
      /// Whom States and organisations propose by their links, before their notes came.
      case nominationsByPage = "nominations_by_page"
      /// Handed in by authors behind their links, and neither received nor given back.
      case documentsByPage = "documents_by_page"
      /// Sent by the form of the call, and to be taken in.
      case applicationsByForm = "applications_by_form"
      case withdrawalsByForm = "withdrawals_by_form"
      /// What calendars say of those who were asked, and nobody recorded.
      case answersHinted = "answers_hinted"
      /// Who sent no information sheet, or needs a visa and left fields of a passport out.
      case sheetsMissing = "sheets_missing"
      /// Passports that end within six months of leaving.
      case passportsShort = "passports_short"
      /// Who needs a visa and is on no list for it that was printed.
      case visasDue = "visas_due"
      /// Whose journey is not known though the last day for tickets has passed.
      case ticketsLate = "tickets_late"
      /// Funded places cost more than they may.
      case overCeiling = "over_ceiling"
      /// Overdue for more than thirty days, which an officer takes up.
      case targetsEscalated = "targets_escalated"
      case targetsLate = "targets_late"
      /// A partner says so; an officer ends it, or records what is so instead.
      case partnershipsToldEnded = "partnerships_told_ended"
      case targetsDue = "targets_due"
      case commitmentsLate = "commitments_late"
      /// Of how many who take part; its name is how many answered.
      case evaluationOpen = "evaluation_open"
      case uninvited
      case unseated
      case tables
      /// A part of the programme that nobody leads any more; its names are posts.
      case unled
      /// Whoever is to lead two parts of the programme at one time; a call waits for it.
      case ledTwice = "led_twice"
      /// Documents that are there in no language yet; its names are symbols or titles.
      case documentsDue = "documents_due"
      case screenless
      case screens
      case nominations
      /// Whoever applied and may be a nominated person.
      case nominees
      case undecided
      /// Of a lottery; its name is an hour.
      case draw, closing
      case valueUnsaid = "value_unsaid"
      case valueAwaited = "value_awaited"
      case reviewsOutstanding = "reviews_outstanding"
      case answersAwaited = "answers_awaited"
      case waiting
      case openFree = "open_free"
      case nominatedFree = "nominated_free"
      case guestFree = "guest_free"
      /// Clashes with which a call may be published all the same, as the programme itself has them.
      case agendaSoft = "agenda_soft"

      /// Whether somebody has to do something, or will; the rest says how far the meeting is.
      fileprivate var isWork: Bool {
        switch self {
        case .today, .applications, .reviewers, .reviews, .scored, .proposed, .signed,
          .participants, .beside, .remote, .seated:
          false
        default: true
        }
      }
    }

    package let kind: Kind
    package let number: Int
    /// The first day on which one of them ends.
    package let day: Day?
    /// Of the first people whom it is about.
    package let names: [String]
    /// What sessions are called of which names are parts.
    package let sessions: [SessionName]

    package init(
      _ kind: Kind, _ number: Int, day: Day? = nil, names: [String] = [],
      sessions: [SessionName] = []
    ) {
      (self.kind, self.number, self.day, self.names) = (kind, number, day, names)
      self.sessions = sessions
    }
  }

  package enum Stage: String, CaseIterable, Sendable {
    case draft, call, review, selection, invitation, preparation, meeting, over, cancelled
  }

  package let meeting: MeetingEntry
  /// Where the meeting is.
  package let today: Day
  private let counted: [Due.Kind: Due]

  /// - Parameter today: where nothing is counted, as for who may see no more than the call.
  package init(_ meeting: MeetingEntry, _ dues: [Due], today: Day) {
    self.meeting = meeting
    var counted = Dictionary(dues.map { ($0.kind, $0) }, uniquingKeysWith: { $1 })
    // Those that wait for somebody are told by themselves.
    let waiting = [.lettersUnapproved, .lettersUncleared, .lettersHeld]
      .compactMap { counted[$0]?.number }.reduce(0, +)
    counted[.letters] = counted[.letters].map {
      Due(.letters, max(0, $0.number - waiting), day: $0.day, names: $0.names)
    }
    self.counted = counted
    self.today = counted[.today]?.day ?? today
  }

  /// The same with what is told besides.
  package func adding(_ due: Due) -> MeetingDues {
    MeetingDues(self, counted.merging([due.kind: due]) { $1 })
  }

  private init(_ dues: MeetingDues, _ counted: [Due.Kind: Due]) {
    (meeting, today, self.counted) = (dues.meeting, dues.today, counted)
  }

  package func count(_ kind: Due.Kind) -> Int { counted[kind]?.number ?? 0 }

  private func has(_ kind: Due.Kind) -> Bool { count(kind) > 0 }

  /// Until the meeting begins; nil once it did.
  package var daysLeft: Int? {
    meeting.starts.map { $0.number - today.number }.flatMap { $0 > 0 ? $0 : nil }
  }

  package var stage: Stage {
    if meeting.isCancelled { return .cancelled }
    if let ends = meeting.ends, ends < today { return .over }
    guard meeting.isPublished else { return .draft }
    if daysLeft == nil { return .meeting }
    if has(.signed) {
      let isInviting = [.uninvited, .answersLate, .answersAwaited, .held].contains(where: has)
      return isInviting || !has(.participants) ? .invitation : .preparation
    }
    if has(.proposed) || has(.scored) { return .selection }
    guard has(.reviews) else { return .call }
    return has(.reviewsOutstanding) || has(.reviewsLate) ? .review : .selection
  }

  /// What somebody has to do or waits for, the most pressing first.
  package var dues: [Due] {
    let isSettled = stage == .invitation || stage == .preparation || stage == .meeting
    return Due.Kind.allCases.compactMap { counted[$0] }.filter { due in
      guard due.kind.isWork, due.number > 0 else { return false }
      // That a meeting is cancelled is a letter, too.
      guard stage != .cancelled else {
        return [.letters, .lettersRefused, .lettersUnconfirmed].contains(due.kind)
      }
      return switch due.kind {
      // Seats are all free before anybody was selected, and for good afterwards.
      case .openFree: isSettled && !has(.uninvited)
      case .nominatedFree, .guestFree: stage != .draft && stage != .over
      case .uninvited, .waiting, .floors: has(.signed)
      // Points do not change after the signature.
      case .reviewsLate, .reviewsOutstanding, .draw, .closing, .valueUnsaid, .valueAwaited:
        stage != .over && !has(.signed)
      default:
        stage != .over || due.kind == .evaluationOpen
          || Self.ofLetters.union(Self.ofTargets).contains(due.kind)
      }
    }
  }

  /// Whether a day passed, or will within a week.
  package func isPressing(_ due: Due) -> Bool {
    switch due.kind {
    case .answersLate, .reviewsLate, .held, .floors, .letters, .lettersUnapproved,
      .lettersUncleared, .lettersHeld, .lettersToSign, .lettersToPost, .lettersRefused,
      .lettersReturned, .answersHinted, .unseated, .tables, .unled, .ledTwice, .screenless,
      .screens, .nominees, .ticketsLate, .passportsShort, .overCeiling, .draw, .valueUnsaid,
      .targetsEscalated, .targetsLate, .partnershipsToldEnded, .commitmentsLate:
      true
    default: due.day.map { $0.number <= today.number + 7 } ?? false
    }
  }

  /// What comes next, as commands that are typed; at most three.
  package var commands: [String] {
    switch stage {
    case .cancelled: Array(posting.prefix(3))
    case .over: Array((posting + afterwards).prefix(3))
    default: Array((pressing + following).prefix(3))
    }
  }

  /// How targets stand, which partners and the secretariat alone are told.
  package static let ofTargets: Set<Due.Kind> = [
    .targetsEscalated, .targetsLate, .partnershipsToldEnded, .targetsDue, .commitmentsLate,
  ]

  /// What is due whatever has passed.
  private static let ofLetters: Set<Due.Kind> = [
    .letters, .lettersUnapproved, .lettersUncleared, .lettersHeld, .lettersToSign, .lettersToPost,
    .lettersRefused, .lettersReturned,
  ]

  private var posting: [String] {
    [
      has(.lettersUnapproved) ? "convene invitation approve" : nil,
      counted[.lettersUncleared]?.names.first.map(ClearanceStep.command),
      has(.lettersHeld) ? "convene invitation send --go-on" : nil,
      has(.letters) || has(.lettersUnconfirmed) ? "convene invitation send" : nil,
      has(.lettersReturned) ? "convene mail list --where kind=hard" : nil,
      has(.lettersToSign) ? "convene invitation draft --output letters/" : nil,
      has(.lettersToPost) ? "convene invitation print --output letters/" : nil,
      has(.lettersRefused) ? "convene invitation resend" : nil,
    ].compactMap(\.self)
  }

  private var afterwards: [String] {
    let asks = has(.targetsEscalated) || has(.targetsLate) || has(.targetsDue)
    return [
      asks || has(.partnershipsToldEnded) ? "convene partnership due" : nil,
      asks ? "convene partnership remind" : nil,
      has(.commitmentsLate) ? "convene commitment list --where status=open" : nil,
      counted[.evaluationOpen]?.day.map { $0 < today } == true ? "convene evaluation close" : nil,
    ].compactMap(\.self)
  }

  private var pressing: [String] {
    [
      has(.answersLate) ? "convene invitation expire" : nil,
      has(.held) ? "convene invitation follow --deadline \(deadline)" : nil,
      has(.signed) && has(.uninvited) ? "convene invitation send --deadline \(deadline)" : nil,
    ].compactMap(\.self) + posting
      + [
        has(.requestsByPage) ? "convene invitation asked" : nil,
        has(.answersByPage) ? "convene invitation status" : nil,
        has(.nominationsByPage) ? "convene nomination proposed" : nil,
        has(.documentsByPage) ? "convene document list" : nil,
        has(.applicationsByForm) || has(.withdrawalsByForm) ? "convene application form take" : nil,
        has(.answersHinted) ? "convene mail list --where kind=calendar" : nil,
        has(.unseated) || has(.tables) || has(.screenless) ? "convene seating repair" : nil,
        has(.unled) ? "convene agenda leaders" : nil,
        has(.ledTwice) ? "convene agenda check" : nil,
        counted[.documentsDue].map(isPressing) == true ? "convene document remind" : nil,
        has(.sheetsMissing) || has(.passportsShort) || has(.ticketsLate)
          ? "convene travel list" : nil,
        has(.overCeiling) ? "convene travel costs" : nil,
        has(.visasDue) ? "convene print visa-list --output visas.pdf" : nil,
        has(.nominees) ? "convene application identify" : nil,
        has(.nominations) ? "convene nomination list --due" : nil,
      ].compactMap(\.self) + afterwards
  }

  private var following: [String] {
    switch stage {
    case .draft: ["convene meeting check", "convene meeting publish"]
    case .call:
      has(.applications)
        ? has(.reviewers)
          ? ["convene review assign --due \(deadline)"]
          : ["convene review enlist reviewers.csv", "convene review import ratings.csv"]
        : ["convene application import applications.csv"]
    case .review:
      ["convene review status", "convene review import ratings.csv", "convene score compute"]
    case .selection:
      has(.proposed)
        ? [
          has(.valueUnsaid) ? "convene selection lottery list" : nil,
          has(.closing) ? "convene selection close" : nil,
          has(.draw) ? "convene selection lottery draw --secret FILE --public-value VALUE" : nil,
          has(.undecided) ? "convene selection list" : nil,
          "convene print decision --output decision.pdf",
          has(.closing) || has(.valueUnsaid) || has(.valueAwaited) || has(.draw)
            ? nil : "convene selection sign",
        ].compactMap(\.self)
        : has(.scored) ? ["convene selection run"] : ["convene score compute"]
    case .invitation:
      [
        counted[.answersAwaited].map(isPressing) == true ? "convene invitation remind" : nil,
        "convene invitation status",
      ].compactMap(\.self)
    case .preparation, .meeting:
      closing
        + (has(.seated)
          ? [
            "convene print seating --output seating.pdf",
            "convene print nameplates --output nameplates.pdf",
            "convene print participants --output participants.pdf",
          ] : has(.participants) ? ["convene seating solve"] : [])
    case .over, .cancelled: []
    }
  }

  private var closing: [String] {
    has(.waiting) && stage == .preparation ? ["convene invitation close"] : []
  }

  /// Two weeks from now, at the latest the day before the meeting.
  private var deadline: Day {
    let last = (meeting.starts?.number ?? .max) - 1
    return Day(number: max(today.number, min(today.number + 14, last)))
  }
}

extension [MeetingEntry] {
  /// As a desk has them: what comes first, then what was held, the latest first, then what was called
  /// off.
  package func onDesk(_ today: Day) -> [MeetingEntry] {
    func place(_ one: MeetingEntry) -> (Int, Int, String) {
      let starts = one.starts?.number ?? .max
      if one.isCancelled { return (2, -starts, one.code) }
      let isOver = one.ends.map { $0 < today } ?? false
      return isOver ? (1, -starts, one.code) : (0, starts, one.code)
    }
    return sorted { place($0) < place($1) }
  }
}
