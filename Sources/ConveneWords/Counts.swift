/// A noun with its forms for one and for several.
package struct PluralNoun {
  package let one: String
  package let other: String

  package init(one: String, other: String) {
    self.one = one
    self.other = other
  }
}

/// An Arabic noun with the forms that its number asks for.
///
/// One and two stand without a digit; 3 to 10 take the plural, 11 to 99 the singular accusative and
/// whole hundreds, with what exceeds them by one or two, the singular genitive.
package struct ArabicNoun {
  package let one: String
  package let two: String
  package let few: String
  package let many: String
  package let other: String

  package init(one: String, two: String, few: String, many: String, other: String) {
    self.one = one
    self.two = two
    self.few = few
    self.many = many
    self.other = other
  }
}

extension Phrases {
  /// `number` of something, in the form each language asks for.
  package func count(_ number: Int, en: PluralNoun, ar: ArabicNoun, fr: PluralNoun) -> String {
    let arabic =
      switch (number, number % 100) {
      case (1, _): ar.one
      case (2, _): ar.two
      case (_, 3...10): "\(number) \(ar.few)"
      case (_, 11...99): "\(number) \(ar.many)"
      default: "\(number) \(ar.other)"
      }
    return say(
      en: "\(number) \(number == 1 ? en.one : en.other)",
      ar: arabic,
      fr: "\(number) \(number < 2 ? fr.one : fr.other)")
  }

  package func participants(_ number: Int) -> String {
    count(
      number, en: PluralNoun(one: "participant", other: "participants"),
      ar: ArabicNoun(
        one: "مشارك واحد", two: "مشاركان", few: "مشاركين", many: "مشاركاً", other: "مشارك"),
      fr: PluralNoun(one: "participant", other: "participants"))
  }

  package func applications(_ number: Int) -> String {
    count(
      number, en: PluralNoun(one: "application", other: "applications"),
      ar: ArabicNoun(one: "طلب واحد", two: "طلبان", few: "طلبات", many: "طلباً", other: "طلب"),
      fr: PluralNoun(one: "candidature", other: "candidatures"))
  }

  package func seats(_ number: Int) -> String {
    count(
      number, en: PluralNoun(one: "seat", other: "seats"),
      ar: ArabicNoun(
        one: "مقعد واحد", two: "مقعدان", few: "مقاعد", many: "مقعداً", other: "مقعد"),
      fr: PluralNoun(one: "place", other: "places"))
  }

  package func tables(_ number: Int) -> String {
    count(
      number, en: PluralNoun(one: "table", other: "tables"),
      ar: ArabicNoun(
        one: "طاولة واحدة", two: "طاولتان", few: "طاولات", many: "طاولة", other: "طاولة"),
      fr: PluralNoun(one: "table", other: "tables"))
  }

  package func rounds(_ number: Int) -> String {
    count(
      number, en: PluralNoun(one: "round", other: "rounds"),
      ar: ArabicNoun(
        one: "جولة واحدة", two: "جولتان", few: "جولات", many: "جولة", other: "جولة"),
      fr: PluralNoun(one: "tour", other: "tours"))
  }
}
