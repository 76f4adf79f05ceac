import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Logging
import NIOCore

/// The program: its settings from variables, its refusals on standard error.
package enum Program {
  /// What is told below it may name whoever asks.
  static let logLevel = Logger.Level.warning

  /// Serves until it is stopped, and returns the exit status.
  package static func run(environment: [String: String]) async -> Int32 {
    let phrases = Phrases(
      environment["CONVENE_LANGUAGE"].flatMap(Language.init(rawValue:)) ?? .english)
    do {
      let settings = try PortalSettings(environment: environment)
      var service = Settings(environment: environment)
      service.portal = settings.origin
      let desk = try await Secretariat.portal(service)
      let replica = Replica(service, beside: desk)
      func close() async {
        await replica?.close()
        await desk.close()
      }
      do {
        try await serve(settings, desk, replica, phrases)
      } catch {
        await close()
        throw error
      }
      await close()
      return ExitStatus.done.rawValue
    } catch {
      return complain(error, phrases)
    }
  }

  private static func serve(
    _ settings: PortalSettings, _ desk: Secretariat, _ replica: Replica?, _ phrases: Phrases
  ) async throws {
    var logger = Logger(label: "convene-portal") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = logLevel
    let portal = Portal(settings, desk: desk, replica: replica)
    let server = Server(settings, portal: portal, logger: logger)
    let place = "\(settings.host):\(settings.port)"
    do {
      try await server.run(listening: { _ in
        talk(phrases.portalServes(address: settings.origin, place: place))
      })
    } catch let error as IOError {
      throw Failure.unavailable(.cannotListen(place: place, reason: error.description))
    }
  }

  private static func complain(_ error: any Error, _ phrases: Phrases) -> Int32 {
    let refusal =
      error as? Refusal ?? (error as? Failure)?.refusal ?? Failure(ofDatabase: error)?.refusal
    guard let refusal else {
      talk("convene-portal: \(error)")
      return ExitStatus.bug.rawValue
    }
    let worded = phrases.wordedOut(refusal)
    talk(phrases.talkRefused(sentence: worded.message))
    for problem in worded.problems {
      talk(phrases.talkProblem(place: problem.at, sentence: problem.message))
    }
    talk(phrases.talkNext(advice: worded.advice))
    return ExitStatus(error).rawValue
  }

  private static func talk(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Array("\(line)\n".utf8))
  }
}
