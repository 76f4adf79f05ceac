/// What no answer is sent without: made once for all of them.
struct Seal: Sendable {
  private typealias Header = (name: String, value: String)

  private let plain: [Header]
  private let withScript: [Header]
  private let alone: [Header]

  init(isSecure: Bool) {
    func headers(_ script: String, _ worker: String, _ camera: String) -> [Header] {
      [
        (
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "\(script)\(worker)base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(\(camera)), geolocation=(), microphone=()"),
      ] + (isSecure ? [("Strict-Transport-Security", "max-age=63072000")] : [])
    }
    let script = "script-src 'self'; connect-src 'self'; "
    plain = headers("", "", "")
    withScript = headers(script, "", "")
    alone = headers(script, "worker-src 'self'; ", "self")
  }

  func callAsFunction(_ answer: Answered) -> Answered {
    var answer = answer
    // Forms say where they were sent from to us alone, which `no-referrer` would keep from us too.
    let isReferrerSaid = answer["Referrer-Policy"] != nil
    answer.headers += answer.worksAlone ? alone : answer.runsScript ? withScript : plain
    if !isReferrerSaid { answer.headers.append(("Referrer-Policy", "same-origin")) }
    return answer
  }
}
