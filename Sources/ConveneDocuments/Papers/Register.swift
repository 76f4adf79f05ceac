import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The register of a meeting's correspondence, by number.
  package static func register(
    of entries: [CorrespondenceEntry], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let table = Table(
      columns: [
        Table.Column(phrases.number, share: 10),
        Table.Column(phrases.registerDate, share: 16),
        Table.Column(phrases.registerParty, share: 28),
        Table.Column(phrases.registerMatter, share: 28),
        Table.Column(phrases.registerReference, share: 18),
      ],
      rows: entries.map { entry in
        Table.Row([
          [[.isolated(entry.number.description)]],
          [[.text(phrases.date(entry.day))], [.emphasis(entry.direction(phrases))]],
          lines(.isolated(entry.with(meeting, phrases))),
          lines(.text(entry.matter(phrases))) + lines(.isolated(entry.about))
            + (entry.isStruck ? [[.strong(phrases.registerStruck)]] : []),
          lines(.isolated(entry.reference)) + [[.text(phrases.way(entry.way))]]
            + (entry.scan == nil ? [] : [[.text(phrases.registerScan)]]),
        ])
      }, isDense: true)
    return Document(
      phrases.registerOfCorrespondence, of: meeting, in: language, page: .a4Landscape,
      blocks: entries.isEmpty ? [.paragraph([.text(phrases.registerEmpty)])] : [.table(table)])
  }
}

extension CorrespondenceEntry {
  /// From whom or to whom, a State as the convener calls it.
  package func with(_ meeting: Meeting, _ phrases: Phrases) -> String {
    state.map { meeting.countryName($0, in: phrases.language) } ?? party
  }

  /// What it is about, in the words of whoever wrote, or of what kind it is.
  package func matter(_ phrases: Phrases) -> String {
    if let letter {
      let called = phrases.called(letter)
      return isCopy ? phrases.registerCopy(matter: called) : called
    }
    return subject.isEmpty && mail == nil && state != nil ? phrases.registerNomination : subject
  }

  fileprivate func direction(_ phrases: Phrases) -> String {
    direction == .incoming ? phrases.registerIn : phrases.registerOut
  }
}
