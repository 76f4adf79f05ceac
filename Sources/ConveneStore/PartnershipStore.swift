import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func lastPartnership(of meeting: Meeting.ID) throws -> Int {
    try rows(.partnershipLastNumber, meeting).first?["number"] ?? 0
  }

  /// Announces a partnership with its partners, whose confirmations are none yet.
  package func announce(_ one: Partnership, in meeting: Meeting.ID) throws {
    try execute(
      .partnershipInsert, meeting, one.code, one.id, one.title, one.announcedAt)
    for partner in one.partners {
      try execute(
        .partnershipPartnerInsert, meeting, one.code, partner.position, partner.organisation?.id,
        partner.person?.id, partner.role)
    }
  }

  /// All partnerships of a meeting, those that ended too, by code.
  package func partnerships(of meeting: Meeting.ID) throws -> [Partnership] {
    let partners = Dictionary(
      grouping: try rows(.partnershipPartnerList, meeting).map {
        (code: try $0["partnership"] as String, partner: try Self.partner($0))
      }, by: \.code)
    let answers = Dictionary(
      grouping: try rows(.partnershipAnswerList, meeting).map {
        (
          code: try $0["partnership"] as String, principle: try $0["principle"] as Int,
          answer: try $0["answer"] as String
        )
      }, by: \.code)
    return try rows(.partnershipList, meeting).map { row in
      let code: String = try row["code"]
      return try Self.partnership(
        row, code: code, partners: (partners[code] ?? []).map(\.partner),
        answers: Dictionary(
          (answers[code] ?? []).compactMap { said in
            Principle(rawValue: said.principle).map { ($0, said.answer) }
          }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func partnership(
    _ row: Row, code: String, partners: [Partnership.Partner], answers: [Principle: String]
  ) throws -> Partnership {
    let (due, recognisedAt, officer): (String?, Date?, String?) = (
      try row["due"], try row["recognised_at"], try row["recognised_by"]
    )
    let (endedAt, reason): (Date?, String?) = (try row["ended_at"], try row["ended_reason"])
    return Partnership(
      id: try row["id"], code: code, title: try row["title"], status: try row["status"],
      partners: partners, answers: answers, outcomes: try row["outcomes"],
      terms: Partnership.Terms(
        measure: try row["measure"], due: due.flatMap { Day($0) },
        assured: try sum(row, "assured"), expected: try sum(row, "expected")),
      announcedAt: try row["announced_at"],
      recognised: recognisedAt.map { (at: $0, by: officer ?? "") },
      ended: endedAt.map { (at: $0, reason: reason ?? "") })
  }

  private static func sum(_ row: Row, _ column: String) throws -> Money? {
    let (units, currency): (Int?, String?) = (
      try row["\(column)_minor"], try row["\(column)_currency"]
    )
    guard let units, let currency else { return nil }
    return try Money(minorUnits: units, currency: currency)
  }

  private static func partner(_ row: Row) throws -> Partnership.Partner {
    let (body, bodyName, sector): (Organisation.ID?, String?, Sector?) = (
      try row["organisation_id"], try row["organisation"], try row["sector"]
    )
    let (person, personName): (Person.ID?, String?) = (try row["person_id"], try row["person"])
    let (day, who, how): (String?, String?, Partnership.Way?) = (
      try row["confirmed_on"], try row["confirmed_who"], try row["confirmed_how"]
    )
    return Partnership.Partner(
      position: try row["position"],
      organisation: body.map { (id: $0, name: bodyName ?? "", sector: sector) },
      person: person.map { (id: $0, name: personName ?? "") }, role: try row["role"],
      confirmation: how.map {
        Partnership.Confirmation(
          who: who ?? "", day: day.flatMap { Day($0) } ?? Day(number: 0), how: $0)
      })
  }

  /// A partner confirms its role; false where it did before.
  package func confirm(
    _ partner: Int, of code: String, _ said: Partnership.Confirmation, in meeting: Meeting.ID,
    at instant: Date
  ) throws -> Bool {
    try !rows(
      .partnershipPartnerConfirm, meeting, code, partner, said.day.description, said.how, said.who,
      instant
    ).isEmpty
  }

  /// Takes back that a partner confirmed; false where it did not.
  package func unconfirm(_ partner: Int, of code: String, in meeting: Meeting.ID) throws -> Bool {
    try !rows(.partnershipPartnerUnconfirm, meeting, code, partner).isEmpty
  }

  /// Between announced and confirmed; false where it is neither.
  package func move(
    partnership code: String, to status: Partnership.Status, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(.partnershipMove, meeting, code, status).isEmpty
  }

  package func recognise(
    partnership code: String, in meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    try !rows(.partnershipRecognise, meeting, code, instant).isEmpty
  }

  package func recogniseNot(partnership code: String, in meeting: Meeting.ID) throws -> Bool {
    try !rows(.partnershipRecogniseNot, meeting, code).isEmpty
  }

  package func end(
    partnership code: String, because reason: String, in meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    try !rows(.partnershipEnd, meeting, code, reason, instant).isEmpty
  }

  /// As it was before it ended.
  package func goOn(
    partnership code: String, as status: Partnership.Status, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(.partnershipGoOn, meeting, code, status).isEmpty
  }

  package func state(
    _ terms: Partnership.Terms, of code: String, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(
      .partnershipState, meeting, code, terms.measure, terms.due?.description,
      terms.assured?.minorUnits, terms.assured?.currency, terms.expected?.minorUnits,
      terms.expected?.currency
    ).isEmpty
  }

  /// - Parameter answer: nil where it is not answered after all.
  package func answer(
    _ principle: Principle, _ answer: String?, of code: String, in meeting: Meeting.ID,
    at instant: Date
  ) throws {
    guard let answer else {
      _ = try rows(.partnershipAnswerRemove, meeting, code, principle.rawValue)
      return
    }
    try execute(
      .partnershipAnswerRecord, meeting, code, principle.rawValue, answer, instant)
  }

  /// In the place of those that were cited before.
  package func cite(
    _ outcomes: [String], by code: String, in meeting: Meeting.ID
  ) throws {
    _ = try rows(.partnershipOutcomeClear, meeting, code)
    if !outcomes.isEmpty { _ = try rows(.partnershipOutcomeAdd, meeting, code, outcomes) }
  }

  /// Takes away what was announced by mistake; false where it was confirmed since.
  package func remove(partnership code: String, from meeting: Meeting.ID) throws -> Bool {
    _ = try rows(.partnershipOutcomeClear, meeting, code)
    _ = try rows(.partnershipPartnerClear, meeting, code)
    return try !rows(.partnershipRemove, meeting, code).isEmpty
  }

  /// How a meeting asks the principles, where it does so in words of its own.
  package func principles(of meeting: Meeting.ID) throws -> [Principle: Wording] {
    let worded = try rows(.partnershipPrincipleList, meeting).compactMap { row in
      let (number, words): (Int, String) = (try row["principle"], try row["wording"])
      return try Principle(rawValue: number).map { ($0, try Self.wording(words)) }
    }
    return Dictionary(worded, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter wording: nil where it is asked in the usual words again.
  package func word(
    _ principle: Principle, _ wording: Wording?, in meeting: Meeting.ID
  ) throws {
    guard let wording else {
      _ = try rows(.partnershipPrincipleClear, meeting, principle.rawValue)
      return
    }
    try execute(
      .partnershipPrincipleWord, meeting, principle.rawValue, try Self.json(wording))
  }
}
