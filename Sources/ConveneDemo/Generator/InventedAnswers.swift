import ConveneCore

extension Asset {
  /// How an applicant describes what is offered.
  func offered(_ size: Size) -> String {
    switch (self, size) {
    case (.funding, .small): "Seed money for one pilot"
    case (.funding, .medium): "A third of the cost of a national project"
    case (.funding, .large): "A credit line for projects in several countries"
    case (.expertise, .small): "Two days of advice a month"
    case (.expertise, .medium): "An expert for half a year"
    case (.expertise, .large): "A standing team of five experts"
    case (.data, .small): "Results of one household survey"
    case (.data, .medium): "Yearly indicators of one country"
    case (.data, .large): "A regional series of indicators since 1998"
    case (.technology, .small): "A tested software module"
    case (.technology, .medium): "A platform with hosting for a year"
    case (.technology, .large): "Equipment and links for twenty sites"
    case (.delivery, .small): "A field team in one town"
    case (.delivery, .medium): "Field teams in six towns"
    case (.delivery, .large): "A national network of local offices"
    case (.convening, .small): "Invitations to a working group"
    case (.convening, .medium): "A yearly forum of practitioners"
    case (.convening, .large): "A ministerial round table"
    case (.regulatory, .small): "Guidance on one licence"
    case (.regulatory, .medium): "A test licence for a pilot"
    case (.regulatory, .large): "A place in the national programme"
    case (.training, .small): "One course for fifteen people"
    case (.training, .medium): "Courses for a hundred people"
    case (.training, .large): "Training of trainers in five countries"
    case (.outreach, .small): "Articles in a local paper"
    case (.outreach, .medium): "A radio series"
    case (.outreach, .large): "A campaign in three languages"
    case (.premises, .small): "A meeting room"
    case (.premises, .medium): "Ten furnished offices"
    case (.premises, .large): "A building with connection and power"
    }
  }

  /// How an applicant describes what is lacking.
  var needed: String {
    switch self {
    case .funding: "Funds to begin"
    case .expertise: "Somebody who has done it before"
    case .data: "Figures to plan with"
    case .technology: "A system that works offline too"
    case .delivery: "People on the spot"
    case .convening: "A table at which all sides sit"
    case .regulatory: "A permit and a patron in the administration"
    case .training: "Training for staff"
    case .outreach: "A way to reach the public"
    case .premises: "Rooms with a reliable connection"
    }
  }
}

extension Target {
  static let invented: [(text: String, measure: String, baseline: String)] = [
    (
      "Telecentres run jointly with local associations", "Telecentres open and used every week",
      "None of the kind in the three districts"
    ),
    (
      "A joint fund for young ICT companies", "Companies that received a first investment",
      "Two companies in 2006"
    ),
    (
      "A shared course in Arabic for network engineers", "Engineers who passed the examination",
      "No course in Arabic"
    ),
    (
      "A library of school material in Arabic, free to use", "Lessons published and taught with",
      "40 lessons of uneven quality"
    ),
    (
      "Common indicators of the information society", "Countries that publish the same indicators",
      "Four countries in 2006"
    ),
    (
      "Municipal services offered online", "Services in use and requests answered",
      "One service in one town"
    ),
    (
      "An exchange between incubators of the region", "Tenants who spent a month elsewhere",
      "No exchange so far"
    ),
    (
      "Access for people with visual disabilities", "Public sites that pass the audit",
      "3 of 60 sites"
    ),
  ]
}

extension PastPartnership {
  static let inventedTitles = [
    "Village telecentres", "Digital school library", "Regional incubator exchange",
    "Open software for small enterprises", "Survey of household access", "Women in networking",
    "Municipal services pilot", "Arabic glossary of computing", "Community radio on the web",
    "University research network", "Distance courses for nurses", "Young founders’ competition",
  ]

  static let inventedOutputs = [
    "Twelve sites opened, nine still at work", "A report used in the national strategy",
    "180 people trained", "A platform now run by the partners themselves",
    "Four companies founded", "Course material in two languages",
  ]
}
