import ConveneCore
import ConveneValues
import ConveneWords

extension FollowUp {
  /// Somebody who is asked what became of a target: a partner of what is due or overdue, and nobody who
  /// has answered.
  package struct Asked: Sendable {
    package let agreement: Agreement
    /// Its number among the partners, from 0.
    package let place: Int
  }

  package var asked: [Asked] {
    agreements.filter { $0.light?.isToCall == true }.flatMap { one in
      one.sides.indices.map { Asked(agreement: one, place: $0) }
    }
  }
}

extension Document {
  /// A page on which a partner answers what became of a target: kept, changed or ended, and why.
  package static func inquiry(
    _ asked: FollowUp.Asked, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var document = Document(
      phrases.inquiryAfterTarget, of: meeting.held, in: language,
      blocks: blocks(of: asked, meeting, phrases))
    document.foot += " · \(asked.agreement.partnership.code)"
    return document
  }

  /// The pages of all who are asked, in one language.
  package static func inquiries(
    _ all: [FollowUp.Asked], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let parts = all.map { blocks(of: $0, meeting, phrases) }.onPages
    return Document(
      phrases.inquiryAfterTarget, of: meeting.held, in: language,
      blocks: parts.isEmpty ? [.paragraph([.text(phrases.nobodyToAsk)])] : parts)
  }

  private static func blocks(
    of asked: FollowUp.Asked, _ meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    let (agreement, language) = (asked.agreement, phrases.language)
    let one = agreement.partnership
    func name(_ place: Int) -> String {
      agreement.sides[place].name(language, comma: phrases.comma)
    }
    let others = agreement.sides.indices.filter { $0 != asked.place }.map(name)
    let rows = [phrases.answerKept, phrases.answerChanged, phrases.answerEnded].map { said in
      Table.Row([[[.text("\u{a0}")]], [[.text(said)]], [[.text("\u{a0}")], [.text("\u{a0}")]]])
    }
    return [
      .paragraph([
        .text(phrases.farewellFor), .text(" "),
        .strong(agreement.sides[asked.place].addressed(language, comma: phrases.comma)),
      ]),
      .heading(level: 1, [.isolated(one.code), .text(" "), .isolated(one.title)]),
      .paragraph([
        .text(phrases.togetherWith(names: others)), .text(phrases.semicolon),
        .text(phrases.yourRole(role: one.partners[asked.place].role)),
      ]),
      .paragraph([.strong(phrases.target(one.terms.measure, by: agreement.monitoring.day))]),
      .paragraph([
        .text(phrases.pleaseAnswerHere), .text(" "),
        .link(meeting.convener.email, to: "mailto:\(meeting.convener.email)"),
      ]),
      .table(
        Table(
          columns: [
            Table.Column(phrases.markHere, share: 12, alignment: .centre),
            Table.Column(phrases.whatBecameOfIt, share: 38),
            Table.Column(phrases.inWordsOfYours, share: 50),
          ], rows: rows)),
      .table(
        Table(
          columns: [
            Table.Column(phrases.nameAndFunction, share: 50),
            Table.Column(phrases.signature, share: 30),
            Table.Column(phrases.signedOnDay, share: 20),
          ],
          rows: [
            Table.Row([
              [[.text("\u{a0}")], [.text("\u{a0}")]], [[.text("\u{a0}")]], [[.text("\u{a0}")]],
            ])
          ])),
      .remark([.text(phrases.answersAreForPartners)]),
    ]
  }
}
