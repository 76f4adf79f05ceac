import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension MeetingCommand.Import {
  /// Takes in what another desk wrote of a whole meeting.
  func takeIn(_ bytes: [UInt8]) async throws {
    guard !trial else { throw ValidationError("a whole meeting is a trial if it was one") }
    let (code, dry) = (code, dryRun)
    let taken = try await common.atDesk(making: true) {
      try await $0.takeIn(bytes, as: code, dryRun: dry)
    }
    let (output, phrases) = (common.output, common.output.phrases)
    let counts = Dictionary(
      taken.counts.map { ($0.part, $0.rows) }, uniquingKeysWith: { first, _ in first })
    output.talk(
      phrases.wholeMeetingTakenIn(
        code: taken.code, applications: counts["application", default: 0],
        people: counts["person", default: 0], known: taken.knownPeople))
    output.talk(phrases.takenInFrom(house: taken.origin.house, head: taken.origin.head))
    output.notices(taken.differences)
    if dryRun {
      output.talk(phrases.meetingCouldBeTakenIn)
    } else {
      output.next("convene meeting show --meeting \(taken.code)")
    }
    if common.json {
      try output.json(WholeLine(meeting: taken.code, house: taken.origin.house, rows: counts))
    }
  }

  private struct WholeLine: Encodable {
    let meeting: String
    let house: String
    let rows: [String: Int]
  }
}
