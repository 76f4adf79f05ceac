import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneTables
import ConveneValues

extension SheetPage {
  /// Points of the reviews that were assigned, without a name; to a reviewer their own alone.
  static func ratings(
    _ store: Store, of hand: MeetingInHand, by own: ReviewerEntry?
  ) throws -> SheetPage {
    let criteria = hand.meeting.rubric.criteria.map(\.code)
    let reviews = try store.reviews(of: hand.id).filter { own == nil || $0.reviewer == own?.code }
    let points = ReviewPoints(
      try store.ratings(of: hand.id).map {
        Rating(
          application: $0.application, reviewer: $0.reviewer, criterion: $0.criterion,
          points: $0.points)
      }, try store.unjudged(of: hand.id))
    let marks = (0...4).map { "\($0)" } + [ReviewPoints.cannotJudge]
    return SheetPage(
      kind: .ratings,
      fields: ["application", "reviewer"].map { SheetField(name: $0, isFixed: true) }
        + criteria.map { SheetField(name: $0, choices: marks) },
      lines: reviews.sorted {
        ($0.reviewer, $0.application) < ($1.reviewer, $1.application)
      }.map { one in
        let given = points[one.application, one.reviewer]
        let pair = [one.application, one.reviewer]
        return SheetLine(
          key: pair.joined(separator: " "), name: pair.joined(separator: ", "),
          cells: pair + criteria.map { given[$0] ?? "" })
      })
  }
}

extension Work {
  mutating func takeRatings(_ sheet: Sheet, by own: ReviewerEntry?) throws -> SheetReport {
    let page = try SheetPage.ratings(store, of: hand, by: own)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let report = SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
    guard !changed.isEmpty else { return report }
    guard try store.latestSelection(of: meeting)?.isInForce != true else {
      let frozen = Refusal.ratingsFrozen(code: hand.meeting.code)
      throw frozen.listing(
        report.changes.map { Problem($0.place, of: frozen) }.upToMost(at: "the sheet"))
    }
    let (ratings, unjudged) = try said(in: changed)
    do {
      try record(ratings, unjudged: unjudged, by: own)
    } catch let refusal as Refusal {
      throw refusal.listing(refusal.problems.map { $0.moved(in: changed) })
    }
    return report
  }

  /// What the changed cells say; points that are others now rest on the same answers.
  private func said(
    in changed: [ChangedLine]
  ) throws -> (ratings: [Rating], unjudged: [Unjudged]) {
    let grounds = Dictionary(
      try store.ratings(of: meeting).map {
        ([$0.application, $0.reviewer, $0.criterion], $0.answers)
      }, uniquingKeysWith: { $1 })
    var ratings: [Rating] = []
    var unjudged: [Unjudged] = []
    for one in changed {
      let (application, reviewer) = (one.line.cells[0], one.line.cells[1])
      for change in one.changes {
        if let points = Int(change.new) {
          ratings.append(
            Rating(
              application: application, reviewer: reviewer, criterion: change.column,
              points: try Points(points),
              answers: grounds[[application, reviewer, change.column]] ?? []))
        } else {
          unjudged.append(
            Unjudged(application: application, reviewer: reviewer, criterion: change.column))
        }
      }
    }
    return (ratings, unjudged)
  }
}

extension Problem {
  /// The same at the cell of the review that it names, `A-0001, R-01` or with a criterion behind.
  fileprivate func moved(in changed: [ChangedLine]) -> Problem {
    guard let one = changed.first(where: { at == $0.line.name || at.hasPrefix($0.line.name + ",") })
    else { return self }
    let criterion = at.dropFirst(one.line.name.count + 2)
    return moved(to: one.place(String(criterion)))
  }
}
