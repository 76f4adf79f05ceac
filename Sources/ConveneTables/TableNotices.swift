import ConveneValues

extension CSV {
  /// What was passed over and how often each code of `colloquial` was read as another country's.
  package func notices(_ colloquial: [String: Int]) -> [Problem] {
    let unread = unread.joined(separator: ", ")
    let header = unread.isEmpty ? [] : [Problem("header", "not read: \(unread)")]
    return header
      + colloquial.sorted { $0.key < $1.key }.map { code, count in
        let country = Country.colloquial[code, default: code]
        return Problem("country", "\(code) was read as \(country) in \(Self.rows(count))")
      }
  }

  package static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
