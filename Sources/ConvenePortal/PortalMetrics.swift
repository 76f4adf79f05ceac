import Synchronization

/// What was asked, how it went and how long it took, for Prometheus; of nobody in particular.
final class PortalMetrics: Sendable {
  private struct Kind: Hashable {
    let route: String
    let status: Int
  }

  private struct Times {
    var counts = [Int](repeating: 0, count: PortalMetrics.bounds.count)
    var count = 0
    var seconds = 0.0
  }

  private struct Counts {
    var answers: [Kind: Int] = [:]
    var times: [String: Times] = [:]
  }

  private static let bounds = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private let counts = Mutex(Counts())

  /// - Parameter route: nil where the request led nowhere.
  func note(_ route: Route?, status: Int, seconds: Double) {
    let name = route?.rawValue ?? "none"
    counts.withLock { counts in
      counts.answers[Kind(route: name, status: status), default: 0] += 1
      var times = counts.times[name] ?? Times()
      for (place, bound) in Self.bounds.enumerated() where seconds <= bound {
        times.counts[place] += 1
      }
      times.count += 1
      times.seconds += seconds
      counts.times[name] = times
    }
  }

  /// In the text format, version 0.0.4.
  var text: String {
    let (answers, times) = counts.withLock { ($0.answers, $0.times) }
    var out = """
      # HELP convene_portal_requests_total Requests answered, by route and status.
      # TYPE convene_portal_requests_total counter

      """
    let inOrder = answers.sorted { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }
    for (kind, count) in inOrder {
      out += "convene_portal_requests_total{route=\"\(kind.route)\",status=\"\(kind.status)\"} "
      out += "\(count)\n"
    }
    let faults = answers.filter { $0.key.status >= 500 }.values.reduce(0, +)
    out += """
      # HELP convene_portal_errors_total Requests that failed through no fault of whoever asked.
      # TYPE convene_portal_errors_total counter
      convene_portal_errors_total \(faults)
      # HELP convene_portal_request_seconds Time to an answer, by route.
      # TYPE convene_portal_request_seconds histogram

      """
    for (route, times) in times.sorted(by: { $0.key < $1.key }) {
      for (bound, count) in zip(Self.bounds, times.counts) {
        out += "convene_portal_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} "
        out += "\(count)\n"
      }
      out += "convene_portal_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} "
      out += "\(times.count)\n"
      out += "convene_portal_request_seconds_sum{route=\"\(route)\"} \(times.seconds)\n"
      out += "convene_portal_request_seconds_count{route=\"\(route)\"} \(times.count)\n"
    }
    return out
  }
}
