import ConveneCore

/// What decides an invented application before it is written.
struct Sketch {
  let organisation: Organisation.ID
  let standing: Standing
  let part: Part
  /// Key of the topic around which the project lies.
  let project: String

  /// Whether the two do different parts of the same project.
  func completes(_ other: Sketch) -> Bool {
    standing == .builder && project == other.project && part != other.part
  }
}

/// How far an applicant has come.
enum Standing {
  /// Scores high, offers what all of them offer, lacks little.
  case renowned
  /// Scores well, brings a part of a project and needs the other parts.
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

/// What somebody does in a project; what one part needs, others offer.
enum Part {
  case owner
  case financier
  case implementer
  case host
  case voice
  case analyst

  var offers: [Asset] {
    switch self {
    case .owner: [.regulatory, .delivery]
    case .financier: [.funding, .data]
    case .implementer: [.technology, .training]
    case .host: [.premises, .training]
    case .voice: [.outreach, .delivery]
    case .analyst: [.data, .technology]
    }
  }

  var needs: [Asset] {
    switch self {
    case .owner: [.funding, .technology]
    case .financier: [.delivery, .regulatory]
    case .implementer: [.premises, .regulatory]
    case .host: [.funding, .outreach]
    case .voice: [.training, .data]
    case .analyst: [.delivery, .premises]
    }
  }
}

extension Sector {
  /// Parts that organisations of the sector play.
  var parts: [Part] {
    switch self {
    case .government: [.owner]
    case .internationalOrganisation: [.financier, .analyst]
    case .privateSector: [.implementer, .financier]
    case .academia: [.analyst, .implementer]
    case .civilSociety: [.voice, .voice, .owner]
    case .incubator: [.host]
    case .media: [.voice]
    case .donor: [.financier]
    }
  }

  /// How many in a thousand of its applicants are renowned.
  var renowned: Int {
    switch self {
    case .government: 400
    case .internationalOrganisation, .donor: 500
    case .privateSector, .academia: 270
    case .civilSociety: 130
    case .incubator: 100
    case .media: 0
    }
  }
}
