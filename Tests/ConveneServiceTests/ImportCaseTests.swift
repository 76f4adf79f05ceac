import ConveneCore
import ConveneDemo
import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Complaints that others had of such programs, each with its table.
@Suite struct ImportCaseTests {
  private func applications(
    _ file: String, _ desk: Secretariat, _ hand: MeetingInHand, updating: Bool = false
  ) async throws -> [String] {
    let bytes = try caseFile(file)
    return try await outcome {
      try await desk.importApplications(bytes, to: hand, updating: updating)
    }
  }

  @Test func `addresses that no letter reaches are refused, invisible signs are left out`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      #expect(
        try await applications("01-zero-width-address.csv", desk, hand) == [
          "6 taken in", "row 3, email: invisible characters were left out of karim@example.org",
        ])
      let none = "has a part before the @ that is empty, too long or not plain"
      #expect(
        try await applications("01-addresses.csv", desk, hand) == [
          "65, bad-rows",
          "row 4, email: lama@مثال.example.org has letters outside ASCII in its domain; write its "
            + "xn-- form", "row 6, email: rami..fares@example.org \(none)",
          "row 7, email: hadi@exa_mple.org has a part after the @ that is not a domain",
        ])
      let people = try await desk.people()
      #expect(people.first { $0.name == "Karim Daou" }?.email == "karim@example.org")
    }
  }

  @Test func `two reviewers of one name keep their own ratings`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await applications("00-applications.csv", desk, hand)
      let first = try caseFile("02-two-reviewers-one-name.csv")
      #expect(
        try await outcome { try await desk.importRatings(first, to: hand) } == [
          "8 taken in",
          "row 3, reviewer: Ali Hassan is the name of Ali Hassan <ali.hassan@review.example.org> "
            + "too",
        ])
      let second = try caseFile("02-two-reviewers-one-application.csv")
      #expect(
        try await outcome { try await desk.importRatings(second, to: hand) } == ["8 taken in"])
      let one = try await desk.findings(on: "A-0001", by: "R-01", hand)
      let other = try await desk.findings(on: "A-0001", by: "a.hassan@other.example.org", hand)
      #expect(one.lines.map(\.own?.value) == [4, 4, 4, 4])
      #expect(other.lines.map(\.own?.value) == [0, 0, 0, 0])
      #expect(
        try await refusal { _ = try await desk.reviewerCode("ali hassan", hand) }
          == "no-such-reviewer")
    }
  }

  @Test func `the same person does not apply twice, however they are spelt`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      #expect(try await applications("04-first-batch.csv", desk, hand) == ["7 taken in"])
      #expect(
        try await applications("04-control.csv", desk, hand)
          == ["65, applied-already", "row 2, Hala Nassar: has applied already, as A-0001"])
      #expect(
        try await applications("04-second-batch.csv", desk, hand) == [
          "65, applied-already", "row 2, HALA NASSAR: has applied already, as A-0001",
          "row 3, Karim  Daou: has applied already, as A-0002",
          "row 4, Tarek Zein: has applied already, as A-0004",
          "row 5, Zoé Lémery: has applied already, as A-0007",
        ])
      let people = try await desk.people()
      #expect(people.count == 7)
      // Lists are read page by page, each from behind the line before.
      var lines: [PersonLine] = []
      while let next = try await desk.personLines(after: lines.last, most: 3).first {
        lines += try await desk.personLines(after: lines.last, most: 3)
        #expect(lines.contains(next))
      }
      #expect(lines.map(\.id) == people.map(\.id))
      #expect(try await desk.personLines() == lines)
      let applied = try await desk.applicationLines(hand)
      #expect(try await desk.applications(hand).map(\.code) == applied.map(\.code))
      #expect(
        try await desk.applicationLines(hand, after: applied[1], most: 2) == Array(applied[2...3]))
      let bodies = try await desk.organisationLines()
      #expect(try await desk.organisations().map(\.id) == bodies.map(\.id))
      #expect(try await desk.organisationLines(after: bodies[0]) == Array(bodies.dropFirst()))
    }
  }

  @Test func `two ministries of one name are two`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importOrganisations(try caseFile("05-organisations.csv"))
      #expect(try await applications("05-applications.csv", desk, hand) == ["2 taken in"])
      _ = try await desk.importReviewers(try caseFile("05-reviewers.csv"), to: hand)
      let organisations = try await desk.organisations()
      #expect(organisations.map(\.externalKey).compactMap(\.self).sorted() == ["M-JO", "M-LB"])
      #expect(organisations.count == 2)
      let key = Dictionary(
        organisations.map { ($0.id, $0.externalKey) }, uniquingKeysWith: { first, _ in first })
      let hosts = try await desk.people().map { person in
        "\(person.name) \(person.organisation.flatMap { key[$0] ?? nil } ?? "-")"
      }
      #expect(hosts == ["Khaled Zoubi M-JO", "Lina Sabbagh M-LB", "Salwa Dergham M-LB"])
      let conflicts = try await desk.conflicts(hand)
      #expect(conflicts.map(\.conflict.application) == ["A-0001"])
    }
  }

  @Test func `a line end in a name is a blank, and what cannot be printed is told`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      #expect(
        try await applications("06-line-break-in-name.csv", desk, hand)
          == ["6 taken in", "row 3, name: a line end in the cell was read as a blank"])
      #expect(try await desk.people().map(\.name).contains("Karim Daou"))
    }
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      #expect(
        try await applications("26-emoji-in-a-name.csv", desk, hand)
          == ["6 taken in", "row 3, name: 🌿 cannot be printed on every paper"])
    }
  }

  @Test func `codes of one's own are kept or refused, never changed`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let shape = "is not a code such as A-0012: A, a line, 4 to 9 digits"
      #expect(
        try await applications("07-own-codes.csv", desk, hand) == [
          "65, bad-rows", "row 2, code: L-07 \(shape)", "row 3, code: L-09 \(shape)",
        ])
      _ = try await applications("00-applications.csv", desk, hand)
      #expect(try await applications("07-late-codes.csv", desk, hand) == ["2 taken in"])
      let ratings = try caseFile("07-ratings.csv")
      #expect(
        try await outcome { try await desk.importRatings(ratings, to: hand) } == ["4 taken in"])
      #expect(
        try await desk.applications(hand).map(\.code).suffix(3) == ["A-0006", "A-0107", "A-0109"])
      let more = Array(
        """
        code,name,email,organisation,country,languages,topics
        A-0003,Rima Saab,rima@example.org,,LB,ar,a
        ,Sami Saab,sami@example.org,,LB,ar,a

        """.utf8)
      #expect(
        try await outcome { try await desk.importApplications(more, to: hand) }
          == ["65, code-taken", "row 2, code: A-0003 is that of Yara Boulos"])
      let next = Array(
        "name,email,organisation,country,languages,topics\nRima Saab,rima@example.org,,LB,ar,a\n"
          .utf8)
      _ = try await desk.importApplications(next, to: hand)
      #expect(try await desk.applications(hand).last?.code == "A-0110")
    }
  }

  @Test func `a wish that fits two people waits for the address`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      #expect(
        try await applications("08-wishes.csv", desk, hand) == [
          "4 taken in",
          "row 3, name: Mohamad Ali is the name of another person in row 2 too",
          "row 4, wishes: Mohamad Ali fits Mohamad Ali <m.ali@south.example.org> and "
            + "Mohamad Ali <mohamad.ali@north.example.org>; left out until the address says which",
        ])
      let all = try await desk.applications(hand)
      #expect(all.map(\.wishes.count) == [0, 0, 0, 2])
      #expect(all[3].wishes.first == .person(all[2].person))
      let more = Array(
        """
        name,email,organisation,country,languages,topics,wishes
        Rima Saab,rima@example.org,,LB,ar,a,Mohamad Ali <M.Ali@south.example.org>; hiba.nasr@example.org; nobody
        """.utf8)
      #expect(
        try await outcome { try await desk.importApplications(more, to: hand) }
          == ["1 taken in", "row 2, wishes: nobody is nobody in this table or meeting; left out"])
      let last = try #require(try await desk.applications(hand).last)
      #expect(last.wishes == [.person(all[1].person), .person(all[3].person)])
    }
  }

  @Test func `people who are known may be wished for, and say what is new about them`() async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let list = Array(
        """
        name,email,organisation,country,languages,position
        Hala Nassar,hala@example.org,Water House,JO,ar,Head
        Karim Daou,karim@example.org,Institute of Soils,LB,ar|en,

        """.utf8)
      _ = try await desk.importPeople(list)
      let known = try await desk.people()
      let table = Array(
        """
        name,email,organisation,country,languages,position,topics,wishes
        hala nassar,hala@example.org,Green Roofs Society,LB,ar en,Director,a,KARIM daou
        Karim Daou,karim@example.org,,LB,ar en,,a,Hala Nassar
        """.utf8)
      let told = [
        "row 2, name: Hala Nassar is in the directory: Hala Nassar → hala nassar",
        "row 2, position: Hala Nassar is in the directory: Head → Director",
        "row 2, organisation: Hala Nassar is in the directory: Water House → Green Roofs Society",
        "row 2, country: Hala Nassar is in the directory: JO → LB",
        "row 2, languages: Hala Nassar is in the directory: ar → ar en",
      ]
      #expect(
        try await outcome {
          try await desk.importApplications(table, to: hand, dryRun: true)
        } == ["2 taken in"] + told.map { $0 + "; kept as it is, --update takes it in" } + [
          "directory: 2 of them were in it already and stay as they are"
        ])
      #expect(
        try await outcome { try await desk.importApplications(table, to: hand, updating: true) }
          == ["2 taken in"] + told + [
            "directory: 2 of them were in it already; what is new about 1 of them was taken in"
          ])
      let people = try await desk.people()
      #expect(Set(people.map(\.id)) == Set(known.map(\.id)))
      let hala = try #require(people.first { $0.email == "hala@example.org" })
      #expect(hala.name == "hala nassar")
      #expect(hala.position == [.english: "Director"])
      #expect(hala.country == Country("LB"))
      #expect(hala.languages == ["ar", "en"])
      let karim = try #require(people.first { $0.email == "karim@example.org" })
      #expect(karim == known.first { $0.name == "Karim Daou" })
      #expect(
        try await desk.applications(hand).map(\.wishes) == [
          [.person(karim.id)], [.person(hala.id)],
        ]
      )
    }
  }

  @Test func `who has a nominated seat does not apply`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importPeople(
        Array(
          "name,email,organisation,country,languages\nHala Nassar,hala@example.org,,LB,ar\n".utf8))
      _ = try await desk.nominate(
        nominee("Hala Nassar", email: "hala@example.org", organisation: ""), to: hand)
      #expect(
        try await applications("00-applications.csv", desk, hand)
          == ["65, applied-already", "row 2, Hala Nassar: has a nominated seat"])
    }
  }

  @Test func `ratings come in with their reviewers or not at all`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await applications("05-applications.csv", desk, hand)
      _ = try await desk.importReviewers(try caseFile("05-reviewers.csv"), to: hand)
      let before = try await desk.contents()
      let table = Array(
        """
        application,reviewer,C1
        A-0002,New Reviewer <new@example.org>,4
        A-0001,Salwa Dergham,3
        """.utf8)
      #expect(
        try await refusal { _ = try await desk.importRatings(table, to: hand) }
          == "conflict-of-interest")
      #expect(try await desk.contents() == before)
    }
  }

  @Test func `a review on a criterion that the rubric lacks is refused`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      let rating = Rating(
        application: "A-0001", reviewer: "R-01", criterion: "C9", points: try Points(0))
      do {
        try await desk.record([rating], in: hand)
        Issue.record("recorded")
      } catch let refusal as Refusal {
        #expect(refusal.code == "ratings-not-usable")
        #expect(
          refusal.problems.map(Phrases(.english).wordedOut)
            == [WordedProblem("C9", "is not a criterion of the rubric")])
      }
    }
  }

  @Test func `eight imports at once all come in, each application under a code of its own`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
        for number in 0..<8 {
          group.addTask {
            let rows = (0..<5).map {
              "Person \(number)-\($0),p\(number).\($0)@example.org,Water House,LB,ar,a\n"
            }
            let table = "name,email,organisation,country,languages,topics\n" + rows.joined()
            return try await outcome {
              try await desk.importApplications(Array(table.utf8), to: hand)
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1[0]) }
      }
      #expect(outcomes == Array(repeating: "5 taken in", count: 8))
      let codes = try await desk.applications(hand).map(\.code)
      #expect(codes == (1...40).map { Application.code($0) })
      #expect(try await desk.organisations().count == 1)
    }
  }

  @Test(arguments: [("\"capacity\": 30", "\"capacity\": 3"), ("\"lowest\": 2", "\"lowest\": 0")])
  func `a meeting that the database or its rooms could not hold is refused by place`(
    part: String, wrong: String
  ) async throws {
    try await atDesk { desk in
      let text = String(decoding: try TinyMeeting.file(), as: UTF8.self)
      #expect(text.contains(part))
      let file = Array(text.replacingOccurrences(of: part, with: wrong).utf8)
      #expect(try await refusal { _ = try await desk.importMeeting(file) } == "meeting-invalid")
    }
  }
}
