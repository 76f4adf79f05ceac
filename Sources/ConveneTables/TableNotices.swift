import ConveneValues

extension CSV {
  /// What was passed over and how often each code of `colloquial` was read as another country's.
  package func notices(_ colloquial: [String: Int]) -> [Problem] {
    let header: [Problem] =
      unread.isEmpty ? [] : [.headerNotRead(at: "header", columns: unread)]
    return header
      + colloquial.sorted { $0.key < $1.key }.map { code, count in
        let country = Country.colloquial[code, default: code]
        return Problem.countryReadAs(at: "country", code: code, country: country, rows: count)
      }
  }
}
