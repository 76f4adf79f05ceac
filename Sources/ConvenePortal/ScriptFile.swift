/// A script of ours, under a name that changes with it.
struct ScriptFile: Sendable {
  let name: String
  private let kept: Kept
  /// Whether it goes on without a connection, and looks through a camera.
  private let worksAlone: Bool

  var path: String { "/script/\(name)" }

  init(_ name: String, _ text: String, worksAlone: Bool = false) {
    kept = Kept(text, type: "text/javascript; charset=utf-8")
    self.name = "\(name)-\(kept.tag.prefix(12)).js"
    self.worksAlone = worksAlone
  }

  func answer(_ asked: Asked) -> Answered {
    var answer = kept.answer(
      asked, caching: "public, max-age=31536000, immutable", vary: "Accept-Encoding")
    guard worksAlone else { return answer }
    answer = answer.with("Service-Worker-Allowed", "/checkin")
    (answer.runsScript, answer.worksAlone) = (true, true)
    return answer
  }
}
