import ConveneTables
import ConveneValues

extension Offer {
  /// This offer as an answer of a cell: `asset:topic:size:countries:evidence:from:note`.
  package var cell: String {
    CompactCell.written([
      asset.rawValue, topic, size.letter, countries.cell,
      evidence == .asserted ? "" : evidence.rawValue, availableFrom?.description ?? "", note,
    ])
  }
}

extension Need {
  /// This need as an answer of a cell: `asset:topic:size:countries:priority:note`.
  package var cell: String {
    CompactCell.written([
      asset.rawValue, topic, size.letter, countries.cell, priority == 2 ? "" : "\(priority)", note,
    ])
  }
}

extension PastPartnership {
  /// This partnership as an answer of a cell: `from-to:title:sectors:output`; no partners.
  package var cell: String {
    let years = to.map { $0 == from ? "\(from)" : "\(from)-\($0)" } ?? "\(from)-"
    let words = sectors.map(\.rawValue).joined(separator: "|")
    return CompactCell.written([years, title, words, output])
  }
}

extension [PastPartnership] {
  /// Partners of each in turn as a cell: `one|two; three`; empty where nobody is named.
  ///
  /// - Parameter name: how an organisation is called.
  package func partnersCell(_ name: (Organisation.ID) -> String) -> String {
    let named = map { ($0.partners.map(name) + ($0.named ?? [])).joined(separator: "|") }
    guard let last = named.lastIndex(where: { !$0.isEmpty }) else { return "" }
    return named[...last].joined(separator: "; ")
  }
}

extension [Country] {
  fileprivate var cell: String { map(\.code).joined(separator: "|") }
}

extension Size {
  fileprivate var letter: String {
    switch self {
    case .small: "S"
    case .medium: "M"
    case .large: "L"
    }
  }
}
