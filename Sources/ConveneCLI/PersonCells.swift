import ArgumentParser

/// What is said of somebody new beside name, mailbox, country and languages, as a row of a table
/// says it.
struct PersonDetails: ParsableArguments {
  @Option(help: "The name in Arabic.") var nameAr = ""
  @Option(help: "The name in English.") var nameEn = ""
  @Option(help: "The name in French.") var nameFr = ""
  @Option(help: "Such as Ms.") var honorific = ""
  @Option(help: "The same in Arabic.") var honorificAr = ""
  @Option(help: "The same in French.") var honorificFr = ""
  @Option(help: "What the person is there.") var position = ""
  @Option(help: "The same in Arabic.") var positionAr = ""
  @Option(help: "The same in French.") var positionFr = ""
  @Option(help: "Where the person works.") var organisation = ""
  @Option(help: "The sector of that organisation, such as academia.") var sector = ""
  @Option(help: "f, m or x, as the person states it.") var gender = ""

  var cells: [String: String] {
    [
      "name_ar": nameAr, "name_en": nameEn, "name_fr": nameFr, "honorific": honorific,
      "honorific_ar": honorificAr, "honorific_fr": honorificFr, "position": position,
      "position_ar": positionAr, "position_fr": positionFr, "organisation": organisation,
      "sector": sector, "gender": gender,
    ]
  }
}

/// What somebody who did not apply states for the seats alone.
struct SeatStatements: ParsableArguments {
  @Option(help: "Topics the person cares about, such as a|c; for seats alone.") var topics = ""
  @Option(help: "What the person can bring, as in a table: training:c:M.") var offers = ""
  @Option(help: "What the person lacks, as in a table: expertise:e:L.") var needs = ""

  var cells: [String: String] { ["topics": topics, "offers": offers, "needs": needs] }
}
