import Testing

@testable import ConveneValues

struct NameKeyTests {
  @Test(arguments: [
    ("Hala Nassar", "HALA NASSAR"), ("Karim Daou", " Karim \u{a0} Daou\n"),
    ("Zoé Lémery", "Zoe\u{301} Le\u{301}mery"), ("Ada", "A\u{200b}d\u{ad}a\u{feff}"),
    ("ΟΔΥΣΣΕΥΣ", "Οδυσσευς"), ("نور", "\u{202b}نور\u{202c}"),
  ])
  func `spellings that are one name`(one: String, other: String) {
    #expect(one.sameName == other.sameName)
    #expect(
      PersonKey(email: "A@example.org", name: one) == PersonKey(email: "a@EXAMPLE.org", name: other)
    )
  }

  @Test(arguments: [
    ("Zoé Lémery", "Zoe Lemery"), ("Işık", "ışik"), ("İsmail", "ismail"), ("مُحَمَّد", "محمد"),
    ("أحمد", "احمد"), ("هدى", "هدي"), ("فاطمة", "فاطمه"), ("كـــريم", "كريم"),
    ("Al-Otaibi", "Al Otaibi"), ("Søren Groß", "Soren Gross"), ("Ｋａｒｉｍ", "Karim"),
  ])
  func `spellings that are nearly one name and not one`(one: String, other: String) {
    #expect(one.sameName != other.sameName)
    #expect(one.similarName == other.similarName)
  }

  @Test(arguments: [
    ("Dr. Layth Omari", "Layth Omari"), ("H.E. Prof. Layth Omari", "layth omari"),
    ("Mme Léa Roche", "Lea Roche"), ("S.E. M. Ali Hassan", "Ali Hassan"),
    ("أ.د. ليث العمري", "ليث العمري"), ("السيدة منى الشامسي", "منى الشامسي"),
  ])
  func `titles before a name are no part of what is nearly one`(one: String, other: String) {
    #expect(one.sameName != other.sameName)
    #expect(one.similarName != other.similarName)
    #expect(one.untitledName == other.untitledName)
  }

  @Test(arguments: [
    "Dr Layth", "Drake Omar Haddad", "M. Hassan", "Mme", "h e", "", "Omari, Dr. Layth",
  ])
  func `what is no title, or leaves no whole name, stays`(name: String) {
    #expect(name.untitledName == name.similarName)
  }

  @Test(arguments: [("Ali Hassan", "Ali Hasan"), ("محمد", "محمود"), ("", "a")])
  func `other names`(one: String, other: String) {
    #expect(one.similarName != other.similarName)
  }
}
