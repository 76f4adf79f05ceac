import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Programs
import Testing

/// Somebody whose every word is found again, wherever it was written.
enum CanaryPerson {
  /// None is part of another, and none is anywhere else.
  static let canaries = [
    "Zahra Canaryname", "زَهْرَة الكناري", "Zahra Canarynom", "canary.mail@example.org",
    "Canarytitle", "Head of Canaryposts", "canaryoffer", "canaryneed", "canarypast",
    "canaryoutput", "canarytarget", "canarymeasure", "canarymotive", "canaryreferee",
    "canaryconflict", "canaryquarrel", "canarypartner", "canaryseen",
  ]

  static let code = "A-0007"

  /// When the meeting is over.
  static let afterwards = Date(timeIntervalSince1970: 4_070_908_800)

  private static let table = """
    code,name,name_ar,name_fr,email,honorific,position,organisation,country,sector,languages,gender,\
    topics,offers,needs,past,past_partners,target,measure,gates,motivation,referees
    A-0007,Zahra Canaryname,زَهْرَة الكناري,Zahra Canarynom,canary.mail@example.org,Canarytitle,\
    Head of Canaryposts,Court of Cisterns,MA,government,en|ar,f,a,delivery:a:M:MA:::canaryoffer,\
    funding:a:M:::canaryneed,2004-2006:canarypast:government:canaryoutput,canarypartner,canarytarget,\
    canarymeasure,G1|G2,canarymotive,canaryreferee <referee@example.org>

    """

  private static let ratings = """
    application,reviewer,C1,C2,C3,C4
    A-0007,Ines Corbel <ines.corbel@review.example.org>,4,4,4,4
    A-0007,Jules Perret <jules.perret@review.example.org>,4,4,4,4

    """

  /// With seven applications, rated, one of them this person's.
  static func rated(at desk: Secretariat) async throws -> MeetingInHand {
    let file = String(decoding: try TinyMeeting.file(), as: UTF8.self)
      .replacing("\"open\": 4", with: "\"open\": 6")
      .replacing("\"lowest\": 2", with: "\"lowest\": 1")
      .replacing("\"highest\": 2", with: "\"highest\": 4")
    _ = try await desk.importMeeting(Array(file.utf8))
    let hand = try await desk.meeting("TINY-2027")
    _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
    _ = try await desk.importApplications(Array(table.utf8), to: hand)
    _ = try await desk.importRatings(try caseFile("00-ratings.csv"), to: hand)
    _ = try await desk.importRatings(Array(ratings.utf8), to: hand)
    _ = try await desk.confirmEvidence(
      code, ConfirmationAsked([1], .confirm(.document), remark: "canaryseen"), hand)
    try await desk.declareConflict(on: code, by: "R-01", because: "canaryconflict", hand)
    return hand
  }

  /// With letters sent, a seat taken, a plan made, and a rule for two.
  static func seated(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await rated(at: desk)
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: try #require(Day("2027-03-01")))
    _ = try await desk.sendLetters(hand)
    let invited = try await desk.invitations(hand).compactMap(\.code)
    _ = try await desk.recordAnswers(
      invited.map { AnswerReceived(code: $0, status: .accepted) }, hand)
    let other = try #require(invited.first { $0 != code })
    _ = try await desk.addSeatingRule(.apart, code, other, reason: "canaryquarrel", in: hand)
    _ = try await desk.solveSeating(hand, iterations: 5_000)
    return hand
  }

  static func id(at desk: Secretariat) async throws -> Person.ID {
    try await desk.person("canary.mail@example.org").id
  }
}

extension Secretariat {
  /// The same desk with the address of its database, which copying one needs.
  func withAddress() async throws -> Secretariat {
    let name: String = try await archive.database.read {
      try $0.rows("SELECT current_database()::text AS name")[0]["name"]
    }
    var settings = settings
    settings.database = try TestDatabase().conninfo(database: name)
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// Everything in the database as text, as PostgreSQL's own program writes it.
  func dump() async throws -> String {
    let own = lease?.conninfo(database: "convene")
    let there = own == nil ? try await withAddress().settings.database : own
    let address = try #require(there)
    let folder: String = try await archive.database.read {
      try $0.rows("SELECT setting FROM pg_config WHERE name = 'BINDIR'")[0]["setting"]
    }
    let (status, output) = try Program("\(folder)/pg_dump", ["--dbname=\(address)"]).run()
    #expect(status == 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// Which of the canaries are in the database.
  func canaries() async throws -> [String] {
    let dump = try await dump()
    return CanaryPerson.canaries.filter(dump.contains)
  }
}
