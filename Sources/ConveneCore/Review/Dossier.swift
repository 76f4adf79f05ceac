import ConveneValues

/// What a reviewer reads of one application.
///
/// Where reviewing is blind nothing in here tells who applies: names, organisations, countries,
/// languages, addresses, partners, wishes and referees are left out, and the known names among them
/// are covered where free text mentions them. What somebody writes about themselves in other words
/// stays as it is; that cannot be promised.
package struct Dossier: Hashable, Sendable {
  /// Who applies, where reviewing is open.
  package struct Identity: Hashable, Sendable {
    package var person: Person
    package var organisation: Organisation?
  }

  /// A past partnership as it is shown.
  package struct Past: Hashable, Sendable {
    package var answer: Int
    package var title: String
    /// Names of the partners; empty where reviewing is blind.
    package var partners: [Wording]
    package var sectors: [Sector]
    package var from: Int
    package var to: Int?
    package var output: String
  }

  /// Code of the application.
  package var code: String
  package var identity: Identity?
  /// The group of stakeholders that the applicant's organisation belongs to.
  package var sector: Sector?
  package var topics: [String]
  package var outcomes: [String]
  package var offers: [Offer]
  package var needs: [Need]
  package var past: [Past]
  package var authority: Application.Authority
  package var target: Target?
  package var fundingAssured: Money?
  package var fundingExpected: Money?
  package var statements: PersonalStatements
  /// What was answered to those questions of the meeting's own whose answers reviewers read.
  package var ownAnswers: OwnAnswers
  /// What they promised at earlier meetings of the series and kept; nothing where reviewing is blind, and no
  /// part of any score.
  package var kept: [KeptCommitment] = []

  package init(
    _ application: Application, by person: Person,
    organisations: [Organisation.ID: Organisation], people: [Person.ID: Person], isBlind: Bool,
    questions: [OwnQuestion] = []
  ) {
    let host = person.organisation.flatMap { organisations[$0] }
    let mask =
      isBlind
      ? NameMask(application, by: person, organisations: organisations, people: people) : nil
    func shown(_ text: String) -> String { mask?.covering(text) ?? text }
    code = application.code
    identity = isBlind ? nil : Identity(person: person, organisation: host)
    sector = host?.sector
    topics = application.topics
    outcomes = application.outcomes
    offers = application.offers.map { offer in
      var offer = offer
      offer.note = shown(offer.note)
      if isBlind { offer.countries = [] }
      return offer
    }
    needs = application.needs.map { need in
      var need = need
      need.note = shown(need.note)
      if isBlind { need.countries = [] }
      return need
    }
    past = application.pastPartnerships.map { past in
      Past(
        answer: past.answer, title: shown(past.title),
        partners: isBlind
          ? []
          : past.partners.compactMap { organisations[$0] }.map { partner in
            partner.names.isEmpty ? [.english: partner.name] : partner.names
          },
        sectors: past.sectors, from: past.from, to: past.to, output: shown(past.output))
    }
    authority = application.authority
    target = application.target.map { target in
      Target(
        text: shown(target.text), measure: shown(target.measure),
        baseline: shown(target.baseline), date: target.date)
    }
    fundingAssured = application.fundingAssured
    fundingExpected = application.fundingExpected
    statements = application.statements.mapValues(shown)
    let read = questions.filter { $0.reviewers == true }.map { question in
      (question.key, application.ownAnswers[question].map(shown))
    }
    ownAnswers = OwnAnswers(Dictionary(read, uniquingKeysWith: { $1 }))
  }
}
