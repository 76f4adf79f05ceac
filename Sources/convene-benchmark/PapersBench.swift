import ConveneCore
import ConveneDocuments
import ConveneFixtures
import ConvenePrint
import ConveneValues
import Foundation
import Programs

/// Papers of one large meeting, made again and again.
struct PapersBench {
  private let meeting: Meeting
  private let rounds: Int

  private static let sessions = 40
  private static let people = 500

  /// - Parameter rounds: how often a paper is made, of which the median counts.
  init(rounds: Int) throws {
    self.rounds = rounds
    let bytes = try TestFile.bytes("docs/manual/examples/meeting.json")
    var meeting = try JSONDecoder().decode(Meeting.self, from: Data(bytes))
    guard let pattern = meeting.programme.first(where: { $0.kind == .plenary }) else {
      throw CocoaError(.coderValueNotFound)
    }
    meeting.programme = (0..<Self.sessions).compactMap { number in
      var session = pattern
      let (day, place) = number.quotientAndRemainder(dividingBy: Self.sessions / 2)
      guard let start = ClockTime(minutes: 480 + 30 * place),
        let end = ClockTime(minutes: 510 + 30 * place)
      else { return nil }
      (session.key, session.day, session.start, session.end) = (
        "s\(number)", day + 1, start, end
      )
      return session
    }
    self.meeting = meeting
  }

  /// The two-day agenda in Arabic.
  var agenda: Document { .agenda(of: meeting, in: .arabic) }

  /// The first making, and the median of the others, in milliseconds.
  func pressAgenda() throws -> (first: Double, warm: Double, bytes: Int, pages: Int) {
    var times: [Double] = []
    var bytes = 0
    let paper = agenda
    for _ in 0...rounds {
      times.append(try Self.milliseconds { bytes = try PDF.data(for: paper).count })
    }
    let warm = times.dropFirst().sorted()
    return (times[0], warm[warm.count / 2], bytes, try PDF.sheets(for: paper))
  }

  /// Badges of everybody with both scripts, in seconds.
  func pressBadges() throws -> Double {
    let people = try participants()
    return try Self.milliseconds {
      _ = try PDF.data(for: .badges(people, of: meeting, in: .english))
    } / 1000
  }

  /// A letter to each in turn of the languages, all in one file, in seconds.
  func pressLetters() throws -> Double {
    let people = try participants()
    return try Self.milliseconds {
      let letters = try people.map { person in
        let language = Language.allCases[person.number % Language.allCases.count]
        let facts = Letter.Facts(
          name: person.name[language], meeting: meeting.title[language], dates: "5–6",
          venue: meeting.venue.name[language], city: meeting.venue.city[language],
          deadline: "1 May", contact: "office@example.org",
          signatory: meeting.signatory.name[language],
          signatoryTitle: meeting.signatory.title[language],
          convener: meeting.convener.name[language])
        return try Letter(.invitation, in: language, facts).document()
      }
      _ = try PDF.data(for: letters)
    } / 1000
  }

  /// The same agenda by another program, from its page: how long it works without its start, in
  /// milliseconds; nil where there is none.
  func pressElsewhere(_ python: String) throws -> Double? {
    let page = FileManager.default.temporaryDirectory
      .appending(path: "convene-benchmark-\(UUID().uuidString).html")
    try HTMLPage.text(for: agenda).write(to: page, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: page) }
    let script = """
      import sys, time
      try:
          import weasyprint
      except ImportError:
          sys.exit(1)
      times = []
      for _ in range(5):
          start = time.perf_counter()
          weasyprint.HTML(sys.argv[1]).write_pdf()
          times.append(time.perf_counter() - start)
      print(1000 * sorted(times)[2])
      """
    guard let ran = try? Program(python, ["-c", script, page.path]).run(errors: .nothing) else {
      return nil
    }
    return Double(
      String(decoding: ran.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private func participants() throws -> [Participant] {
    let country = meeting.venue.country
    return (1...Self.people).map { number in
      Participant(
        number: number, code: "A-\(number)",
        name: ProperName("Participant \(number) Al Example", others: [.arabic: "مشارك الأمثلة"]),
        organisation: ProperName(
          "Institute for Examples, Department \(number)", others: [.arabic: "معهد الأمثلة"]),
        country: country, sector: .academia, email: "person.\(number)@example.org")
    }
  }

  private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let took = try clock.measure(body)
    return 1000 * Double(took.components.seconds)
      + Double(took.components.attoseconds) / 1_000_000_000_000_000
  }
}
