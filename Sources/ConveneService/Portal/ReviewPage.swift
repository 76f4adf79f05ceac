import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What a reviewer finds behind their link.
package struct ReviewPage: Sendable {
  package struct Entry: Sendable {
    /// Code of the application.
    package let code: String
    package let due: Day?
    /// `open`, `begun` or `given`, as lists of reviews say it.
    package let standing: String
  }

  package let meeting: PublicMeeting
  /// The reviewer's code, under which points stand.
  package let code: String
  package let name: String
  package let language: Language
  package let isBlind: Bool
  /// Why nothing may be given any more; nil while reviewing goes on.
  package let closed: Refusal?
  /// In the order of their codes; none once the reviewing is over.
  package let reviews: [Entry]
  package let practice: [PracticeResult]

  /// Those that are not given yet.
  package var left: [Entry] { reviews.filter { $0.standing != "given" } }

  /// The first day on which something is due.
  package var due: Day? { left.compactMap(\.due).min() }

  /// The codes on this page in the order in which they are gone through: practice comes first.
  package var codes: [String] { practice.map(\.practice.code) + reviews.map(\.code) }

  package var criteria: [Criterion] { meeting.meeting.rubric.criteria }
}

/// One application, or one to practise on, as its reviewer reads and marks it.
package struct ReviewSheetPage: Sendable {
  package enum Subject: Sendable {
    case application(Dossier, due: Day?, isGiven: Bool)
    case practice(PracticeResult)
  }

  package let page: ReviewPage
  package let code: String
  package let subject: Subject
  /// What was given so far, by criterion.
  package let marks: [String: PageMark]
  /// Whether promises of an earlier meeting are not shown, as sheets are blind.
  package var hidesEvidence = false

  /// The criteria that are asked for here.
  package var criteria: [Criterion] {
    switch subject {
    case .application: page.criteria
    case .practice(let result): result.lines.map(\.criterion)
    }
  }

  package var previous: String? { neighbour(-1) }
  package var next: String? { neighbour(1) }

  private func neighbour(_ step: Int) -> String? {
    page.codes.firstIndex(of: code).flatMap { place in
      page.codes.indices.contains(place + step) ? page.codes[place + step] : nil
    }
  }

  /// Of the meeting as papers are made of it, with what they call countries and agreed outcomes.
  package var meeting: Meeting { page.meeting.meeting }
}

extension Secretariat {
  /// What is behind the link of a reviewer; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown or was ended, in the same words.
  package func reviewPage(behind secret: LinkSecret) async throws -> ReviewPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      try store.reviewPage(try store.openedReader(by: secret.hash, at: now))
    }
  }

  /// One of the applications that the reviewer was given, or one to practise on.
  ///
  /// - Throws: as `reviewPage`; `Failure.notFound` where the code is not one of theirs, whether or not it
  ///   is somebody else's.
  package func reviewSheet(
    _ code: String, behind secret: LinkSecret
  ) async throws -> ReviewSheetPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      try store.reviewSheet(code, try store.openedReader(by: secret.hash, at: now))
    }
  }

  /// Records what a reviewer gave an application on their page, as `review record` does.
  ///
  /// What is the same as before is not told twice.
  ///
  /// - Returns: the criteria that have neither points nor that they cannot be judged.
  /// - Throws: as `reviewSheet`; a refusal where the reviewing is over, or points are none.
  package func give(
    _ marks: [PageMark], on code: String, behind secret: LinkSecret
  ) async throws -> [Criterion] {
    let now = now()
    let desk = opening(secret)
    let reader = try await desk.reader(secret, at: now)
    if reader.hand.meeting.reviews.practice.contains(where: { $0.code == code }) {
      return try await desk.practise(marks, on: code, reader, secret)
    }
    try await desk.perform(.reviewRecord, in: reader.hand) { work in
      // Whoever waited for the turn may have waited for the end of the reviewing.
      let reader = try work.store.openedReader(by: secret.hash, at: now)
      try work.give(marks, on: code, reader)
    }
    let sheet = try await reviewSheet(code, behind: secret)
    return sheet.criteria.filter { sheet.marks[$0.code] == nil }
  }

  /// A reviewer's own word, on their page, that they may not judge.
  ///
  /// - Throws: as `give`.
  package func declareConflict(
    on code: String, because ground: String, behind secret: LinkSecret
  ) async throws {
    let now = now()
    let ground = try ground.keptWords(at: "because")
    guard !ground.isEmpty else { throw Refusal.pageConflictWithoutGround() }
    let desk = opening(secret)
    let reader = try await desk.reader(secret, at: now)
    try await desk.perform(.reviewConflictDeclare, on: code, in: reader.hand) { work in
      let reader = try work.store.openedReader(by: secret.hash, at: now)
      let entry = try work.store.review(code, of: reader).entry
      let before = try work.store.given(entry, code, reader)
      try work.store.declareByPage(entry.application, because: ground, at: work.now)
      work.note(.review(entry), from: before[code, reader.reviewer.code])
      var told = AuditObject.conflict(entry)
      told.isSecret = true
      work.note(told, to: ["kind": Conflict.Kind.declared.rawValue, "because": ground])
    }
  }

  /// The reviewer behind a link, while points of theirs are taken.
  private func reader(_ secret: LinkSecret, at now: Date) async throws -> OpenedReader {
    let reader = try await look(.servePages) { try $0.openedReader(by: secret.hash, at: now) }
    if let closed = reader.closed { throw closed }
    return reader
  }

  private func practise(
    _ marks: [PageMark], on code: String, _ reader: OpenedReader, _ secret: LinkSecret
  ) async throws -> [Criterion] {
    let practice = reader.hand.meeting.reviews.practice.first { $0.code == code }
    let known = Set(practice?.marks.map(\.criterion) ?? [])
    let unknown = Set(marks.map(\.criterion)).subtracting(known).sorted()
    guard unknown.isEmpty else {
      throw Refusal.ratingsNotRecorded(problems: unknown.map { .notInRubric(at: $0) })
    }
    let given = marks.compactMap { mark in mark.points.map { (mark.criterion, $0) } }
    if !given.isEmpty {
      try await perform(.reviewPractise, on: code, in: reader.hand) { work in
        let reader = try work.store.openedReader(by: secret.hash, at: work.now)
        if let closed = reader.closed { throw closed }
        try work.store.practiseByPage(
          given.map { (criterion: $0.0, points: $0.1) }, on: code, at: work.now)
        work.noteChanged(AuditObject(.reviewer, reader.reviewer.person))
      }
    }
    let sheet = try await reviewSheet(code, behind: secret)
    return sheet.criteria.filter { sheet.marks[$0.code] == nil }
  }
}

/// A reviewer whose link was shown, with their meeting.
struct OpenedReader: Sendable {
  let hand: MeetingInHand
  let reviewer: ReviewerEntry
  let languages: [String]
  let closed: Refusal?
}

extension Store {
  /// Whose link it is, and the meeting; it is in hand for the rest of the transaction.
  ///
  /// - Throws: the same refusal whether the link was ended or never was.
  func openedReader(by link: SHA256, at now: Date) throws -> OpenedReader {
    guard let opened = try openedReviewer(by: link), let page = try pageMeeting(opened.meeting)
    else { throw Refusal.linkOpensNothing() }
    var meeting = page.meeting
    meeting.reviewing = opened.reviewing
    meeting.countries = opened.countries
    meeting.agreedOutcomes = opened.agreedOutcomes
    let isOver = opened.isOver || Day(now, inZone: meeting.zone) > meeting.ends
    return OpenedReader(
      hand: MeetingInHand(
        id: opened.meeting, rubric: page.rubric, meeting: meeting, state: page.state),
      reviewer: opened.reviewer, languages: opened.languages,
      closed: isOver ? .pageReviewingOver(contact: meeting.contact) : nil)
  }

  fileprivate func reviewPage(_ reader: OpenedReader) throws -> ReviewPage {
    let meeting = reader.hand.meeting
    let isOpen = reader.closed == nil
    let marks = isOpen ? try practiceOfPage(reader.reviewer) : []
    return ReviewPage(
      meeting: PublicMeeting(meeting: meeting, state: reader.hand.state),
      code: reader.reviewer.code, name: reader.reviewer.name,
      language: Person.letterLanguage(of: reader.languages, among: meeting.languages),
      isBlind: meeting.reviews.blind, closed: reader.closed,
      reviews: isOpen
        ? try reviewsOfPage(reader.reviewer).map { one in
          ReviewPage.Entry(
            code: one.application, due: one.due,
            standing: AssignedReview(progress: one, reviewer: "", applicant: "").standing)
        } : [],
      practice: isOpen
        ? meeting.reviews.practice.map {
          PracticeResult($0, marks, of: meeting.rubric.criteria)
        } : [])
  }

  fileprivate func reviewSheet(_ code: String, _ reader: OpenedReader) throws -> ReviewSheetPage {
    if let closed = reader.closed { throw closed }
    let page = try reviewPage(reader)
    if let result = page.practice.first(where: { $0.practice.code == code }) {
      let given = result.lines.compactMap { line in
        try? line.given.map {
          PageMark(criterion: line.criterion.code, points: try Points($0))
        }
      }
      return ReviewSheetPage(
        page: page, code: code, subject: .practice(result), marks: given.byCriterion)
    }
    let review = try review(code, of: reader)
    let meeting = reader.hand.meeting
    guard
      var dossier = try dossierOfPage(
        review.entry.application, isBlind: meeting.reviews.blind, asking: meeting.ownQuestions)
    else {
      throw Failure.notFound(.noSuchApplication(code: code))
    }
    let kept = try keptOfPage(review.entry.application)
    dossier.kept = kept ?? []
    return ReviewSheetPage(
      page: page, code: code,
      subject: .application(dossier, due: review.due, isGiven: review.isGiven),
      marks: try pointsOfPage(review.entry.application).byCriterion, hidesEvidence: kept == nil)
  }

  /// A review that the reviewer was given; one that is not theirs is none.
  fileprivate func review(_ code: String, of reader: OpenedReader) throws -> ReviewProgress {
    if let closed = reader.closed { throw closed }
    guard let found = try reviewsOfPage(reader.reviewer).first(where: { $0.application == code })
    else { throw Failure.notFound(.noSuchApplication(code: code)) }
    return found
  }

  fileprivate func given(
    _ entry: ReviewEntry, _ code: String, _ reader: OpenedReader
  ) throws -> ReviewPoints {
    let marks = try pointsOfPage(entry.application)
    return ReviewPoints(
      marks.ratings(on: code, by: reader.reviewer.code),
      marks.unjudged(on: code, by: reader.reviewer.code))
  }
}

extension Work {
  /// Records what changed of a review, past the same checks as reviews that come otherwise.
  fileprivate mutating func give(
    _ marks: [PageMark], on code: String, _ reader: OpenedReader
  ) throws {
    let reviewer = reader.reviewer
    let review = try store.review(code, of: reader)
    let (ratings, unjudged) = (
      marks.ratings(on: code, by: reviewer.code), marks.unjudged(on: code, by: reviewer.code)
    )
    var slip = RatingSlip(
      applications: [
        // Who applies is not asked: the row says that it is theirs to read.
        ApplicationEntry(
          code: code, id: review.entry.application, person: reviewer.person, organisation: nil)
      ], reviewers: [reviewer], conflicts: [])
    slip.see(code, reviewer.code)
    slip.check(Set(marks.map(\.criterion)), of: hand.meeting.rubric)
    if ratings.contains(where: { !$0.answers.isEmpty }),
      let application = try store.answersOfPage(review.entry.application)
    {
      slip.check(ratings, against: [application])
    }
    try slip.throwIfProblems(toReviewer: true)
    let before = try store.given(review.entry, code, reader)
    var after = before
    after.merge(ratings, unjudged)
    let (was, becomes) = (before[code, reviewer.code], after[code, reviewer.code])
    let changed = marks.filter { was[$0.criterion] != becomes[$0.criterion] }
    guard !changed.isEmpty else { return }
    try store.recordByPage(changed, on: review.entry.application, at: now)
    noteReviews(slip.named, from: before, to: after)
  }
}

extension [PageMark] {
  fileprivate var byCriterion: [String: PageMark] {
    Dictionary(map { ($0.criterion, $0) }, uniquingKeysWith: { $1 })
  }

  fileprivate func ratings(on application: String, by reviewer: String) -> [Rating] {
    compactMap { mark in
      mark.points.map {
        Rating(
          application: application, reviewer: reviewer, criterion: mark.criterion, points: $0,
          answers: mark.answers)
      }
    }
  }

  fileprivate func unjudged(on application: String, by reviewer: String) -> [Unjudged] {
    filter { $0.points == nil }.map {
      Unjudged(application: application, reviewer: reviewer, criterion: $0.criterion)
    }
  }
}
