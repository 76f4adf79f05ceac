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
