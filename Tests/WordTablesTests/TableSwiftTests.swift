import Testing
import WordTables

/// The Swift that is made of tables.
@Suite struct TableSwiftTests {
  private static let tables = Tables([
    (
      .english,
      """
      time = Time

      # $number (Number)
      seats =
          About
          { $number ->
              [one] { $number } "seat"
             *[other] { $number } seats
          }.

      ## Refusals of Hall

      # $hall (Text)
      # $asked (Number)
      hall-full = { $hall } has no { $asked } seats
          .next = Take another hall
          .command = convene hall list { $hall }
          .code = full

      ## Problems of Hall

      is-missing = is missing
      """
    ),
    (
      .arabic,
      """
      time = التوقيت
      seats = { $number }
      hall-full = { $hall } { $asked }
          .next = أخرى
      is-missing = ناقص
      """
    ),
    (
      .french,
      """
      time = Horaire
      seats = { $number }
      hall-full = { $hall } { $asked }
          .next = Une autre
      is-missing = manque
      """
    ),
  ])

  @Test func `a phrase becomes a member that looks at the language`() {
    let swift = Self.tables.phrases(importing: "Core")
    #expect(Self.tables.faults == [])
    #expect(
      swift.hasPrefix(
        """
        import Core

        extension Phrases {
          package var time: String {
            switch self.language {
            case .english:
              return "Time"
            case .arabic:
              return "التوقيت"
            case .french:
              return "Horaire"
            }
          }

          package func seats(number: Int) -> String {
            switch self.language {
            case .english:
              let choice0: String =
                switch (number, self.plural(of: number)) {
                case (_, .one): "\\(number) \\"seat\\""
                default: "\\(number) seats"
                }
              return "About \\(choice0)."
            case .arabic:
              return "\\(number)"
            case .french:
              return "\\(number)"
            }
          }
        }

        """))
  }

  @Test func `a refusal becomes a value that holds no sentence`() {
    #expect(
      Self.tables.factories(of: "Hall", importing: "Core") == """
        import Core

        extension Refusal {
          package static func hallFull(hall: String, asked: Int, problems: [Problem] = []) -> Refusal {
            Refusal(
              key: "hall-full", code: "full", values: ["hall": .text(hall), "asked": .number(asked)],
              problems: problems)
          }
        }
        extension Problem {
          package static func isMissing(at: String) -> Problem {
            Problem(at: at, key: "is-missing", values: [:])
          }
        }

        """)
    #expect(Self.tables.factories(of: "Attic", importing: "Core") == "")
    #expect(Self.tables.factories(of: "Hall", importing: "Hall").hasPrefix("extension Refusal"))
  }
}
