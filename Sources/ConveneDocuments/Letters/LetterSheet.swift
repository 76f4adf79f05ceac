import ConveneValues
import ConveneWords

/// What stands at the head of a letter on paper.
package struct LetterHead: Hashable, Sendable {
  /// Written out, in the letter's language.
  package var date: String
  package var reference: String
  /// Whom it is to and where, line by line.
  package var address: [String]

  package init(date: String, reference: String, address: [String]) {
    (self.date, self.reference, self.address) = (date, reference, address)
  }
}

extension Document {
  /// The same letter on paper: whom it is to and where beside its date and reference, which every page
  /// bears.
  package func headed(_ head: LetterHead) -> Document {
    var sheet = self
    let phrases = Phrases(language)
    let table = Table(
      columns: [Table.Column("", share: 3), Table.Column("", share: 2, alignment: .end)],
      rows: [
        Table.Row([
          head.address.map { [.isolated($0)] },
          [
            [.isolated(head.date)],
            [.text(phrases.letterReference), " ", .isolated(head.reference)],
          ],
        ])
      ])
    // It begins with whom it is to.
    sheet.blocks[0] = .table(table)
    sheet.foot = [foot, head.reference].filter { !$0.isEmpty }.joined(separator: " · ")
    return sheet
  }
}
