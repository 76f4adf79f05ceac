import ConveneValues

extension String {
  package enum Script: Sendable {
    case latin
    case arabic
  }

  /// Which stretches are set as Arabic and which as Latin, figures among these, by UTF-8 offsets.
  ///
  /// What stands between two of a script, such as the colon of a time, belongs to them, and so do
  /// brackets and stops right beside Arabic letters.
  package var scripts: [(span: Range<Int>, script: Script)] {
    var spans: [(span: Range<Int>, script: Script)] = []
    // Where signs began that touch what comes.
    var sign: Int?
    var place = 0
    for scalar in unicodeScalars {
      let next = place + UTF8.width(scalar)
      defer { place = next }
      guard let script = Self.script(of: scalar) else {
        if scalar.properties.isWhitespace {
          sign = nil
        } else if sign == nil, let last = spans.indices.last, spans[last].script == .arabic,
          spans[last].span.upperBound == place
        {
          spans[last].span = spans[last].span.lowerBound..<next
        } else {
          sign = sign ?? place
        }
        continue
      }
      if let last = spans.indices.last, spans[last].script == script {
        spans[last].span = spans[last].span.lowerBound..<next
      } else {
        spans.append(((script == .arabic ? sign ?? place : place)..<next, script))
      }
      sign = nil
    }
    return spans
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    if scalar.isRightToLeft { return .arabic }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: return .latin
    case .nonspacingMark where 0x0600...0x06ff ~= scalar.value: return .arabic
    default: return ["،", "؛", "؟", "ـ"].contains(scalar) ? .arabic : nil
    }
  }
}
