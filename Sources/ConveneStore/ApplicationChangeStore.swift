import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Writes topics, offers, needs, gates and statements of an application anew.
  package func rewrite(_ application: Application, of meeting: Meeting.ID) throws {
    try execute(.applicationAnswersRemove, meeting, application.id)
    try execute(.applicationAnswersWrite, meeting, try Self.json(application))
  }

  /// Writes what an application answers to the questions of the meeting's own.
  package func rewriteOwnAnswers(
    _ application: Application, of meeting: Meeting.ID
  ) throws {
    try execute(
      .applicationOwnAnswersWrite, meeting, application.id, try Self.json(application.ownAnswers))
  }

  /// Keeps what somebody saw of offers, by the numbers of their answers.
  package func confirm(
    _ seen: [(answer: Int, evidence: Offer.Evidence)], remark: String,
    of application: Application.ID,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    guard !seen.isEmpty else { return }
    try execute(
      .offerConfirmationAdd, meeting, application, seen.map(\.answer),
      seen.map(\.evidence.rawValue), remark, instant)
  }

  package func unconfirm(
    _ answers: [Int], of application: Application.ID, in meeting: Meeting.ID
  ) throws {
    guard !answers.isEmpty else { return }
    try execute(.offerConfirmationRemove, meeting, application, answers)
  }

  /// What was confirmed of one application, by the numbers of answers.
  package func confirmations(on application: Application.ID, of meeting: Meeting.ID) throws
    -> [OfferConfirmation]
  {
    try rows(.offerConfirmationList, meeting, application).compactMap { row in
      try Offer.Evidence(rawValue: row["evidence"]).map { evidence in
        OfferConfirmation(
          answer: try row["answer"], evidence: evidence, remark: try row["remark"],
          at: try row["confirmed_at"], by: try row["name"])
      }
    }
  }

  /// Applications by people who may be nominated, by code, with each nomination that they may be.
  package func held(of meeting: Meeting.ID) throws -> [HeldApplication] {
    try rows(.applicationHeldList, meeting).map {
      HeldApplication(
        application: try $0["application_id"], code: try $0["code"], name: try $0["name"],
        nomination: try $0["nomination"], nominee: try $0["nominee"],
        hasMailbox: try $0["by_mailbox"], hasName: try $0["by_name"])
    }
  }

  /// Keeps that whoever applied is none of these nominated people.
  package func tellApart(
    _ nominations: [String], application: Application.ID, in meeting: Meeting.ID,
    because reason: String, at instant: Date
  ) throws {
    try execute(.applicationTellApart, meeting, application, nominations, reason, instant)
  }

  /// Takes that back; false where it does not stand any more.
  package func holdAgain(
    _ nominations: [String], application: Application.ID, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(.applicationHoldAgain, meeting, application, nominations).isEmpty
  }

  /// Whether any signature decided upon it, also one that is superseded.
  package func isSignedOn(_ application: Application.ID, in meeting: Meeting.ID) throws -> Bool {
    try rows(.applicationSignedOn, meeting, application).first?["decided"] ?? false
  }

  /// Keeps how gates were answered after the application came in.
  package func record(
    _ gates: [GateGiven], how: String, on application: Application.ID, of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    guard !gates.isEmpty else { return }
    try execute(
      .gateAnswerAdd, meeting, application, gates.map(\.gate),
      gates.filter(\.isMet).map(\.gate), how, instant)
  }

  package func gateAnswers(on application: Application.ID, of meeting: Meeting.ID) throws
    -> [GateAnswer]
  {
    try rows(.gateAnswerList, meeting, application).map {
      GateAnswer(
        gate: try $0["gate"], isMet: try $0["is_met"], how: try $0["how"],
        at: try $0["recorded_at"], by: try $0["name"])
    }
  }
}
