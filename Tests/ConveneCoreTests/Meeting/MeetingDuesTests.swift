import ConveneCore
import ConveneValues
import Foundation
import Testing

@Suite struct MeetingDuesTests {
  typealias Due = MeetingDues.Due

  private static let today = Day(number: 13_700)

  private static func dues(
    startingIn days: Int = 60, published: Bool = true, cancelled: Bool = false, _ dues: Due...
  ) -> MeetingDues {
    let starts = today.adding(days)
    let entry = MeetingEntry(
      id: Identifier(UUID()), code: "M-1", kind: .workshop, title: [.english: "Rain"],
      starts: starts, ends: starts.adding(1), isPublished: published, isCancelled: cancelled)
    return MeetingDues(entry, dues, today: today)
  }

  @Test func `the stage follows from what is there`() {
    let reviewed = [Due(.applications, 9), Due(.reviewers, 3), Due(.reviews, 27)]
    let stages: [(MeetingDues, MeetingDues.Stage)] = [
      (Self.dues(published: false), .draft),
      (Self.dues(), .call),
      (Self.dues(Due(.applications, 9), Due(.reviewers, 3)), .call),
      (Self.dues(reviewed[0], reviewed[2], Due(.reviewsOutstanding, 4)), .review),
      (Self.dues(reviewed[0], reviewed[2], Due(.reviewsLate, 4)), .review),
      (Self.dues(reviewed[0], reviewed[2]), .selection),
      (Self.dues(Due(.proposed, 1), Due(.reviews, 3), Due(.reviewsLate, 1)), .selection),
      (Self.dues(Due(.signed, 1), Due(.uninvited, 4)), .invitation),
      (Self.dues(Due(.signed, 1), Due(.participants, 4), Due(.held, 1)), .invitation),
      (Self.dues(Due(.signed, 1), Due(.participants, 4)), .preparation),
      (Self.dues(startingIn: 0, Due(.signed, 1)), .meeting),
      (Self.dues(startingIn: -1), .meeting),
      (Self.dues(startingIn: -2), .over),
      (Self.dues(cancelled: true), .cancelled),
    ]
    for (dues, stage) in stages { #expect(dues.stage == stage) }
    #expect(Set(stages.map(\.1)) == Set(MeetingDues.Stage.allCases))
  }

  @Test func `targets and promises are told after the meeting, and what to do of them`() {
    let late = Self.dues(startingIn: -400, Due(.targetsLate, 1), Due(.commitmentsLate, 2))
    #expect(late.stage == .over)
    #expect(late.dues.map(\.kind) == [.targetsLate, .commitmentsLate])
    #expect(late.dues.allSatisfy(late.isPressing))
    #expect(
      late.commands == [
        "convene partnership due", "convene partnership remind",
        "convene commitment list --where status=open",
      ])
    #expect(Self.dues(startingIn: -400, Due(.unseated, 1)).commands == [])
    #expect(Self.dues(cancelled: true, Due(.targetsLate, 1)).dues == [])
  }

  @Test func `no review is awaited once the selection is signed`() {
    let awaited = [Due(.reviews, 9), Due(.reviewsOutstanding, 4), Due(.reviewsLate, 2)]
    let before = Self.dues(awaited[0], awaited[1], awaited[2])
    #expect(before.dues.map(\.kind) == [.reviewsLate, .reviewsOutstanding])
    let after = Self.dues(Due(.signed, 1), awaited[0], awaited[1], awaited[2])
    #expect(after.dues == [])
  }

  @Test func `what presses comes first, and three commands at most`() {
    let dues = Self.dues(
      Due(.signed, 1), Due(.participants, 4), Due(.seated, 1), Due(.answersAwaited, 2),
      Due(.openFree, 3), Due(.held, 1), Due(.unseated, 1), Due(.letters, 2), Due(.answersLate, 1),
      Due(.nominations, 0))
    #expect(
      dues.dues.map(\.kind)
        == [.answersLate, .held, .letters, .unseated, .answersAwaited, .openFree])
    #expect(
      dues.commands == [
        "convene invitation expire", "convene invitation follow --deadline 2007-07-20",
        "convene invitation send",
      ])
  }

  @Test func `a deadline that is proposed lies before the meeting, and not behind today`() {
    for (days, deadline) in [(60, "2007-07-20"), (10, "2007-07-15"), (0, "2007-07-06")] {
      let dues = Self.dues(startingIn: days, Due(.signed, 1), Due(.held, 1))
      #expect(dues.commands.first == "convene invitation follow --deadline \(deadline)")
    }
  }

  @Test func `a day within a week presses, and seats are free once people were invited`() {
    let late = Due(.answersAwaited, 1, day: Self.today.adding(7))
    let later = Due(.answersAwaited, 1, day: Self.today.adding(8))
    #expect(Self.dues(Due(.signed, 1), late).isPressing(late))
    #expect(!Self.dues(Due(.signed, 1), later).isPressing(later))
    #expect(
      Self.dues(Due(.signed, 1), late).commands
        == ["convene invitation remind", "convene invitation status"])
    #expect(Self.dues(Due(.signed, 1), later).commands == ["convene invitation status"])
    #expect(
      Self.dues(Due(.signed, 1), Due(.participants, 3), Due(.waiting, 2)).commands
        == ["convene invitation close", "convene seating solve"])
    #expect(Self.dues(Due(.openFree, 3)).dues.isEmpty)
    #expect(Self.dues(Due(.signed, 1), Due(.openFree, 3), Due(.uninvited, 3)).dues.count == 1)
    #expect(
      Self.dues(startingIn: -9, Due(.letters, 1), Due(.held, 2)).dues.map(\.kind) == [.letters])
    #expect(
      Self.dues(cancelled: true, Due(.letters, 1), Due(.held, 1)).dues.map(\.kind) == [.letters])
  }

  @Test func `what comes first stands first, then what was, then what was called off`() {
    let entries = [
      ("C", 5, true), ("P", -30, false), ("N", 3, false), ("Q", -10, false), ("F", 9, false),
    ]
    .map { code, days, cancelled in
      let starts = Self.today.adding(days)
      return MeetingEntry(
        id: Identifier(UUID()), code: code, kind: .workshop, title: [:], starts: starts,
        ends: starts, isPublished: true, isCancelled: cancelled)
    }
    #expect(entries.onDesk(Self.today).map(\.code) == ["N", "F", "Q", "P", "C"])
  }
}
