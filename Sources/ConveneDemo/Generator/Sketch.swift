import ConveneCore

/// What decides an invented application before it is written.
struct Sketch {
  let organisation: Organisation.ID
  let standing: Standing
  let part: Part
  /// Key of the topic around which the project lies.
  let project: String

  /// Whether one side of the same project needs the other.
  func completes(_ other: Sketch) -> Bool {
    project == other.project && standing != .beginner && other.standing != .beginner
      && standing != other.standing
  }
}

/// How far an applicant has come.
enum Standing {
  /// Scores highest and brings the means, as all the renowned do; needs somebody on the ground.
  case renowned
  /// Scores well and works on the ground; needs the means.
  case builder
  /// Hopes for much and can show little.
  case beginner

  var authorities: [Application.Authority] {
    switch self {
    case .renowned: [.proposes, .commits, .commits, .delegated]
    case .builder: [.reports, .proposes, .proposes, .commits]
    case .beginner: [.personal, .reports, .proposes]
    }
  }

  var sizes: [Size] {
    switch self {
    case .renowned: [.medium, .large]
    case .builder: [.small, .medium, .medium, .large]
    case .beginner: [.small]
    }
  }

  var evidence: [Offer.Evidence] {
    switch self {
    case .renowned: [.document, .verified]
    case .builder: [.asserted, .document, .document, .verified]
    case .beginner: [.asserted]
    }
  }

  /// Past partnerships: at least `least`, then up to `spread` − 1 more.
  var partnerships: (least: Int, spread: Int) {
    switch self {
    case .renowned: (2, 3)
    case .builder: (1, 2)
    case .beginner: (0, 2)
    }
  }

  /// How often, in thousandths, a target comes with its measure and its date.
  var certainty: Int {
    switch self {
    case .renowned: 900
    case .builder: 700
    case .beginner: 300
    }
  }

  /// How often, in thousandths, funding is assured.
  var assured: Int {
    switch self {
    case .renowned: 800
    case .builder: 350
    case .beginner: 50
    }
  }
}

/// What somebody does in a project.
enum Part: CaseIterable {
  case financier
  case engineer
  case teacher
  case authority
  case host
  case voice

  var offers: [Asset] {
    switch self {
    case .financier: [.funding, .expertise, .technology, .training]
    case .engineer: [.technology, .expertise, .training, .funding]
    case .teacher: [.training, .expertise, .funding, .technology]
    case .authority: [.regulatory, .delivery, .premises]
    case .host: [.premises, .delivery, .outreach]
    case .voice: [.outreach, .delivery, .regulatory]
    }
  }

  var needs: [Asset] {
    switch self {
    case .financier: [.delivery, .regulatory]
    case .engineer: [.delivery, .premises]
    case .teacher: [.delivery, .outreach]
    case .authority: [.funding, .technology]
    case .host: [.funding, .training]
    case .voice: [.training, .technology]
    }
  }
}

extension Sector {
  /// Parts that its organisations play, by how far they have come.
  func parts(of standing: Standing) -> [Part] {
    switch (standing, self) {
    case (.renowned, .internationalOrganisation), (.renowned, .donor): [.financier]
    case (.renowned, .privateSector), (.renowned, .incubator): [.engineer, .financier]
    case (.renowned, .academia): [.teacher, .engineer]
    case (.renowned, _): [.teacher, .financier]
    case (.builder, .government), (.builder, .internationalOrganisation): [.authority]
    case (.builder, .civilSociety), (.builder, .media), (.builder, .donor): [.voice]
    case (.builder, _): [.host]
    case (.beginner, _): Part.allCases
    }
  }

  /// How many in a thousand of its applicants are renowned.
  var renowned: Int {
    switch self {
    case .internationalOrganisation, .donor: 650
    case .privateSector: 550
    case .academia: 500
    case .government: 300
    case .civilSociety, .incubator: 150
    case .media: 0
    }
  }
}
