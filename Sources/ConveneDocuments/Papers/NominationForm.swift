import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// What a Government or an invited organization fills in by hand to name somebody.
  package static func nominationForm(of meeting: Meeting, in language: Language) -> Document {
    let phrases = meeting.phrases(in: language)
    var blocks: [Block] = [
      .paragraph([.text(phrases.nomineeSeats(seats: meeting.places.nominated))]),
      .paragraph([.text(phrases.nominatedNeverScored)]),
    ]
    let until = meeting.practical(.nominations, in: language)
    blocks += (until.isEmpty ? [phrases.nomineeLastDayUnknown] : until).map {
      .paragraph([.text($0)])
    }
    blocks += [
      .paragraph(
        [
          .text(phrases.nomineeReturn + phrases.colon),
          .link(meeting.convener.email, to: "mailto:\(meeting.convener.email)"),
          .text(
            meeting.convener.telephone.map { " · \(phrases.telephone)\(phrases.colon)\($0)" } ?? ""),
        ].filter { !$0.words.isEmpty }),
      .heading(level: 1, [.text(phrases.nomineeNominatedBy)]),
      table([phrases.nomineeGovernment, phrases.nomineeNote]),
      .heading(level: 1, [.text(phrases.nomineeParticipant)]),
      table([
        phrases.nomineeTitle, phrases.nomineeFamilyName, phrases.nomineeGivenNames,
        phrases.nomineeOtherScript,
        phrases.nomineeSex, phrases.nomineeNationality, phrases.nomineePassport,
        phrases.nomineePosition,
        phrases.nomineeOrganization, phrases.nomineeCountry, phrases.nomineeTelephone,
        phrases.email,
        phrases.nomineeAddress, phrases.nomineeLanguages,
      ]),
      .heading(level: 1, [.text(phrases.nomineeCapacity)]),
      table([
        phrases.nomineeCapacityOf, phrases.nomineeRole, phrases.nomineeAttends,
        phrases.nomineeVisaLetter,
        phrases.nomineeNeeds,
      ]),
      .heading(level: 1, [.text(phrases.nomineeContribution)]),
      table([phrases.nomineeOffers, phrases.nomineeSeeks], lines: 4),
      .heading(level: 1, [.text(phrases.nomineeEndorsement)]),
      table([phrases.nomineeOfficial, phrases.nomineeSignature, phrases.nomineeDay]),
    ]
    return Document(phrases.nominationForm, of: meeting, in: language, blocks: blocks)
  }

  /// Two columns: what is asked, and as many lines of room for it.
  private static func table(_ fields: [String], lines: Int = 2) -> Block {
    .table(
      Table(
        columns: [Table.Column("", share: 38), Table.Column("", share: 62)],
        rows: fields.map { field in
          Table.Row([[[.text(field)]], Array(repeating: [.text("\u{a0}")], count: lines)])
        }))
  }
}

extension Document {
  /// Asks Governments to name participants, in the third person and unsigned, as notes are; it has a
  /// reference and a date, and is no revision of another.
  ///
  /// - Parameters:
  ///   - enclosures: titles of the papers that go with it.
  ///   - day: of the note; left to be filled in where nil.
  package static func noteVerbale(
    of meeting: Meeting, enclosures: [String], dated day: Day? = nil, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let convener = phrases.inSentence(meeting.convener.name[language]).opening
    let named = meeting.inSentence(phrases)
    let until = meeting.practical(.nominations, in: language)
    var paragraphs = [
      phrases.noteVerbaleOpening(
        convener: convener, meeting: named.name, toMeeting: named.to,
        days: phrases.held(from: meeting.starts, to: meeting.ends), place: meeting.place(phrases),
        tentative: meeting.tentative),
      phrases.noteVerbaleRequest(seats: meeting.places.nominated),
    ]
    paragraphs += until
    if !enclosures.isEmpty {
      paragraphs.append(phrases.noteVerbaleEnclosures(papers: enclosures))
    }
    paragraphs.append(phrases.noteVerbaleFarewell(convener: convener))
    let city = meeting.venue.city[language]
    var note = Document(
      phrases.noteVerbale, of: meeting, in: language,
      blocks: paragraphs.map { .paragraph([.text($0)]) } + [
        .paragraph([
          .text(phrases.noteVerbaleDay(city: city, day: day.map(phrases.date) ?? "…"))
        ])
      ])
    let reference: [Inline] = [.text(phrases.letterReference), " ", .isolated(meeting.code)]
    note.blocks.insert(.paragraph(reference), at: 0)
    return note
  }
}
