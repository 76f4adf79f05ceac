import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneValues

/// Projects of the plan of action in a meeting file.
struct PlannedProjectTests {
  @Test func `what of a project the meeting does not have is named, each at its place`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    let table = try #require(meeting.tables.first?.number)
    let topic = try #require(meeting.topics.first?.key)
    meeting.projects = [
      PlannedProject(
        code: "PR-0001", title: [.english: "Portal"], table: table,
        lacks: [.init(kind: .data, topic: topic)])
    ]
    #expect(meeting.problems().isEmpty)
    #expect(try MeetingFile.read(MeetingFile.write(meeting)) == meeting)
    meeting.projects?.append(
      PlannedProject(
        code: "PR-1", title: [:], outcome: "X9", table: 99,
        lacks: [.init(kind: .data, topic: "z")]))
    meeting.projects?.append(
      PlannedProject(code: "PR-0001", title: [.french: "Portail"], table: table))
    #expect(
      meeting.problems().inEnglish.map { "\($0.at): \($0.message)" } == [
        "projects 3: PR-0001 stands there twice",
        "projects, table 3: table \(table) stands there twice",
        "projects (PR-1), code: a code is PR- and four digits or more, such as PR-0001",
        "projects (PR-1), title: the project is called nothing",
        "projects (PR-1), outcome: the meeting has no X9",
        "projects (PR-1), table: there is no table 99",
        "projects (PR-1), lacks: the meeting has no z",
      ])
  }
}
