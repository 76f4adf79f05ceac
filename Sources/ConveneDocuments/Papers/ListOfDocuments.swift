import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The documents before a meeting, in the order of the agenda.
  package static func listOfDocuments(of meeting: Meeting, in language: Language) -> Document {
    let phrases = meeting.phrases(in: language)
    let documents = meeting.documentsInOrder
    let table = Table(
      columns: [
        Table.Column(phrases.documentSymbol, share: 24),
        Table.Column(phrases.documentTitle, share: 44),
        Table.Column(phrases.documentItem, share: 12, alignment: .centre),
        Table.Column(phrases.documentLanguages, share: 20),
      ],
      rows: documents.map { document in
        let there = Language.allCases.filter(document.languages.contains)
        let state =
          there.isEmpty
          ? document.due.map { phrases.documentAwaited(day: phrases.date($0)) }
            ?? phrases.documentInPreparation
          : phrases.languages(there)
        return Table.Row([
          lines(.isolated(document.symbol ?? "")),
          lines(.text(document.title[language])) + lines(.emphasis(document.author ?? "")),
          [[.text(document.item.map { "\($0)" } ?? "")]],
          [[.text(state)]],
        ])
      })
    return Document(
      phrases.listOfDocuments, of: meeting, in: language,
      blocks: documents.isEmpty
        ? [.paragraph([.text(phrases.noDocumentsYet)])] : [.table(table)])
  }
}
