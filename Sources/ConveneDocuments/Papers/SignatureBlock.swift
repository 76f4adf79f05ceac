import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// With room at the end for somebody to sign by hand.
  package func signable(by signatory: Signatory) -> Document {
    let phrases = Phrases(language)
    let blank: [[Inline]] = Array(repeating: [.text("\u{a0}")], count: 2)
    let rows: [(String, [[Inline]])] = [
      (phrases.name, [[.isolated(signatory.name[language])]]),
      (phrases.nomineePosition, [[.text(signatory.title[language])]]),
      (phrases.nomineeDay, blank), (phrases.nomineeSignature, blank + blank),
    ]
    var signed = self
    signed.blocks.append(.heading(level: 1, [.text(phrases.signatureBlock)]))
    signed.blocks.append(
      .table(
        Table(
          columns: [Table.Column("", share: 30), Table.Column("", share: 70)],
          rows: rows.map { Table.Row([[[.text($0.0)]], $0.1]) }, isWhole: true)))
    return signed
  }
}

extension Meeting {
  /// Whoever acted under a name, as the meeting names who signs for it in a language; else as given.
  func officer(_ name: String, in language: Language) -> String {
    let signing = [signatory, writing?.signatory].compactMap(\.self).first { one in
      Language.allCases.contains { one.name[$0].sameName == name.sameName }
    }
    return signing?.name[language] ?? name
  }
}
