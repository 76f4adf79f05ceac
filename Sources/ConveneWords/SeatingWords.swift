extension Phrases {
  package var seatingPlan: String {
    say(en: "Seating plan", ar: "خطة الجلوس", fr: "Plan de table")
  }

  package func round(_ number: Int) -> String {
    say(en: "Round \(number)", ar: "الجولة \(number)", fr: "Tour \(number)")
  }

  package var participantsAtTable: String {
    say(en: "Participants", ar: "المشاركون", fr: "Participants")
  }

  package var notSeated: String {
    say(en: "Not seated in this round", ar: "خارج هذه الجولة", fr: "Hors de ce tour")
  }

  package var planIsSchematic: String {
    say(
      en: "Numbers are those of the list of participants. Seats at a table are not assigned.",
      ar: "الأرقام هي أرقام قائمة المشاركين. ولا تُخصَّص مقاعد بعينها على الطاولة.",
      fr: """
        Les numéros sont ceux de la liste des participants. Les places autour d’une table sont \
        libres.
        """)
  }

  /// What the picture of a round shows, for those who cannot see it.
  package func roundInWords(_ round: Int, participants: Int, tables: Int) -> String {
    say(
      en: "Round \(round): \(self.participants(participants)) at \(self.tables(tables)).",
      ar: "الجولة \(round): \(self.participants(participants))، \(self.tables(tables)).",
      fr: "Tour \(round)\u{a0}: \(self.participants(participants)), \(self.tables(tables)).")
  }
}
