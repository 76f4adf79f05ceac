import ConveneCore
import ConveneDocuments
import ConveneValues
import Testing

/// What a letter about a change says, and what it leaves out.
@Suite struct ChangeNoticeTests {
  @Test func `days are told beside those that they take the place of`() throws {
    let meeting = try PapersFixture.meeting()
    let before = MeetingNotice(of: meeting, in: .english)
    #expect(before.changes(since: before).isEmpty)
    var later = meeting
    (later.starts, later.ends) = (meeting.starts.adding(7), meeting.ends.adding(7))
    let moved = MeetingNotice(of: later, in: .english).changes(since: before)
    #expect(moved.map(\.part) == [.dates, .hours, .hours])
    #expect(moved.allSatisfy { !$0.old.isEmpty && !$0.new.isEmpty })
    var shorter = meeting
    shorter.programme.removeAll { $0.day == 2 }
    let dropped = MeetingNotice(of: shorter, in: .english).changes(since: before)
    #expect(dropped.map(\.part) == [.hours])
    #expect(dropped.map(\.new) == [""])
    // Where somebody attends remotely the place is no matter.
    var elsewhere = meeting
    elsewhere.venue.city = [.english: "Amman"]
    let here = MeetingNotice(of: meeting, in: .english, remotely: true)
    #expect(MeetingNotice(of: elsewhere, in: .english, remotely: true) == here)
    #expect(
      MeetingNotice(of: elsewhere, in: .english).changes(since: before).map(\.part) == [.place])
  }

  @Test(arguments: Language.allCases)
  func `a letter says what is otherwise, and asks only whoever did not answer`(
    language: Language
  ) throws {
    let meeting = try PapersFixture.meeting()
    var later = meeting
    (later.starts, later.ends) = (meeting.starts.adding(7), meeting.ends.adding(7))
    later.programme.removeAll { $0.day == 2 }
    let old = MeetingNotice(of: meeting, in: language)
    var facts = LetterSupport.facts()
    facts.contact = "office@example.org"
    let bare = try Letter(.change(isAwaited: false), in: language, facts).document()
    facts.changes = MeetingNotice(of: later, in: language).changes(since: old)
    func lines(_ kind: Letter.Kind) throws -> [String] {
      try LetterSupport.lines(of: Letter(kind, in: language, facts).document())
    }
    let told = try lines(.change(isAwaited: false))
    #expect(told.count == LetterSupport.lines(of: bare).count + facts.changes.count)
    for change in facts.changes {
      let said = [change.old, change.new].filter { !$0.isEmpty }
      #expect(told.contains { line in said.allSatisfy { line.contains($0) } })
    }
    #expect(!told.contains { $0.contains(facts.deadline) })
    #expect(try lines(.change(isAwaited: true)).contains { $0.contains(facts.deadline) })
    for kind in [Letter.Kind.cancellation, .closing, .extension] {
      #expect(try lines(kind).contains { $0.contains(facts.meeting) })
      #expect(try lines(kind).contains { $0.contains(facts.deadline) } == (kind == .extension))
    }
  }
}
