import ConveneCore
import ConveneService
import ConveneValues

extension Secretariat {
  /// Lets invented people apply for a trial and be rated by five more; answers how many applied.
  ///
  /// One code always invents the same people; their addresses have it in them, so that two trials
  /// share nobody.
  package func inventApplicants(_ count: Int, for hand: MeetingInHand) async throws -> Int {
    let code = hand.meeting.code.lowercased()
    // FNV-1a: any spread will do, as long as it stays.
    let seed = code.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    let invented = DemoApplicants(seed: seed, count: count, meeting: hand.meeting)
    func ofTrial(_ people: [Person]) -> [Person] {
      people.map { person in
        var person = person
        person.email = person.email.replacing("@example.org", with: "@\(code).example.org")
        return person
      }
    }
    try await receive(
      invented.applications, from: ofTrial(invented.people), of: invented.organisations, to: hand)
    try await addReviewers(ofTrial(invented.reviewers), to: hand)
    try await record(try invented.recordedRatings, unjudged: invented.unjudged, in: hand)
    return invented.applications.count
  }
}
