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
    let seed = SHA256(of: Array(code.utf8)).bytes.prefix(8).reduce(0 as UInt64) {
      $0 << 8 | UInt64($1)
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
