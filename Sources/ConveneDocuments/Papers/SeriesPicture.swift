import ConveneCore
import ConveneValues
import ConveneWords

extension Drawing {
  /// Ties before a series of meetings and since, by sectors and countries alone.
  package static func series(_ series: SeriesNetwork, in language: Language) -> Drawing {
    NetworkPicture(network: series.whole, isOfSeries: true).drawing(Phrases(language))
  }
}

extension Document {
  /// The network around the meetings of a series, as it may be published: it names nobody, and no
  /// organisation.
  ///
  /// - Parameter meeting: the last of them.
  package static func series(
    _ series: SeriesNetwork, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let drawing = NetworkPicture(network: series.whole, isOfSeries: true).drawing(phrases)
    return Document(
      phrases.networkOfSeries, of: meeting.held, in: language,
      blocks: [
        .paragraph([.text(phrases.inWords(series.whole.figures))]), .drawing(drawing),
        .table(steps(of: series, phrases)), .remark([.text(phrases.networkNamesNobody)]),
      ] + codes(of: series.whole, meeting, phrases))
  }

  private static func steps(of series: SeriesNetwork, _ phrases: Phrases) -> Table {
    Table(
      columns: [
        Table.Column(phrases.seriesMeeting, share: 30),
        Table.Column(phrases.seriesNodes, share: 14, alignment: .end),
        Table.Column(phrases.seriesNew, share: 14, alignment: .end),
        Table.Column(phrases.seriesAcrossSectors, share: 14, alignment: .end),
        Table.Column(phrases.seriesAcrossCountries, share: 14, alignment: .end),
        Table.Column(phrases.seriesAlone, share: 14, alignment: .end),
      ],
      rows: series.steps.map { step in
        Table.Row(
          [[[.isolated(step.code)]]]
            + [
              step.so.nodes, step.new, step.acrossSectors, step.acrossCountries,
              step.so.isolatedAfter,
            ].map { [[.text("\($0)")]] })
      }, isDense: true)
  }
}
