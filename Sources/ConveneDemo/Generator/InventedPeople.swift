import ConveneCore
import ConveneValues
import Foundation

extension Invention {
  /// Somebody who works at `organisation`, named after the habits of its country.
  mutating func person(of organisation: Organisation, among homes: [Home]) -> Person {
    let home = homes.first { $0.country == organisation.country } ?? homes[0]
    let woman = random.chance(480)
    let given = random.pick(woman ? home.names.women : home.names.men)
    let family = random.pick(home.names.families)
    let father = random.pick(home.names.men)
    let post = random.pick((organisation.sector ?? .privateSector).posts)
    let doctor = random.chance(organisation.sector == .academia ? 800 : 150)
    // One in ten leaves the question about gender unanswered.
    let stated = random.chance(900)
    let namesake = !names.insert("\(given.latin) \(family.latin)").inserted
    let parts = namesake ? [given, father, family] : [given, family]
    return Person(
      id: identifier(), name: parts.map(\.latin).joined(separator: " "),
      names: [.arabic: parts.map(\.arabic).joined(separator: " ")],
      honorific: Self.honorific(woman: woman, doctor: doctor),
      position: woman ? post.ofWoman : post.ofMan, email: address(of: given, family),
      organisation: organisation.id, country: home.country,
      languages: random.pick(home.languages), gender: stated ? (woman ? .female : .male) : nil)
  }

  /// Somebody of the secretariat.
  mutating func officer(
    name: String, arabic: String, position: Wording, email: String, country: Country
  ) -> Person {
    Person(
      id: identifier(), name: name, names: [.arabic: arabic], position: position, email: email,
      country: country, languages: ["en", "ar", "fr"])
  }

  private mutating func address(of given: Spelling, _ family: Spelling) -> String {
    let local = [given, family].map { name in
      name.latin.folding(options: .diacriticInsensitive, locale: nil).lowercased()
        .filter(\.isLetter)
    }.joined(separator: ".")
    var address = "\(local)@example.org"
    var number = 1
    while !addresses.insert(address).inserted {
      number += 1
      address = "\(local)\(number)@example.org"
    }
    return address
  }

  private static func honorific(woman: Bool, doctor: Bool) -> Wording {
    switch (woman, doctor) {
    case (true, true): Wording("Dr.", "الدكتورة", "Dr")
    case (false, true): Wording("Dr.", "الدكتور", "Dr")
    case (true, false): Wording("Ms.", "السيدة", "Mme")
    case (false, false): Wording("Mr.", "السيد", "M.")
    }
  }
}

/// What somebody is in their organisation, as a man and as a woman write it.
private struct Post {
  let ofMan: Wording
  let ofWoman: Wording

  init(_ english: String, _ arabic: (String, String), _ french: (String, String)) {
    ofMan = Wording(english, arabic.0, french.0)
    ofWoman = Wording(english, arabic.1, french.1)
  }
}

extension Sector {
  fileprivate var posts: [Post] {
    switch self {
    case .government:
      [
        Post(
          "Director of Planning", ("مدير التخطيط", "مديرة التخطيط"),
          ("Directeur de la planification", "Directrice de la planification")),
        Post(
          "Head of Electronic Services",
          ("رئيس قسم الخدمات الإلكترونية", "رئيسة قسم الخدمات الإلكترونية"),
          ("Chef des services électroniques", "Cheffe des services électroniques")),
        Post(
          "Adviser on Information Policy", ("مستشار سياسات المعلومات", "مستشارة سياسات المعلومات"),
          ("Conseiller en politique de l’information", "Conseillère en politique de l’information")),
      ]
    case .internationalOrganisation:
      [
        Post(
          "Programme Officer", ("موظف برامج", "موظفة برامج"),
          ("Administrateur de programme", "Administratrice de programme")),
        Post(
          "Regional Coordinator", ("منسّق إقليمي", "منسّقة إقليمية"),
          ("Coordonnateur régional", "Coordonnatrice régionale")),
      ]
    case .privateSector:
      [
        Post(
          "Managing Director", ("مدير عام", "مديرة عامة"),
          ("Directeur général", "Directrice générale")),
        Post(
          "Head of Business Development", ("رئيس تطوير الأعمال", "رئيسة تطوير الأعمال"),
          ("Responsable du développement", "Responsable du développement")),
        Post(
          "Chief Engineer", ("كبير المهندسين", "كبيرة المهندسين"),
          ("Ingénieur en chef", "Ingénieure en chef")),
      ]
    case .academia:
      [
        Post(
          "Professor of Computing", ("أستاذ الحوسبة", "أستاذة الحوسبة"),
          ("Professeur d’informatique", "Professeure d’informatique")),
        Post(
          "Dean of Graduate Studies", ("عميد الدراسات العليا", "عميدة الدراسات العليا"),
          ("Doyen des études supérieures", "Doyenne des études supérieures")),
        Post(
          "Researcher in Technology Policy",
          ("باحث في سياسات التكنولوجيا", "باحثة في سياسات التكنولوجيا"),
          ("Chercheur en politique technologique", "Chercheuse en politique technologique")),
      ]
    case .civilSociety:
      [
        Post(
          "Executive Director", ("مدير تنفيذي", "مديرة تنفيذية"),
          ("Directeur exécutif", "Directrice exécutive")),
        Post(
          "Projects Coordinator", ("منسّق مشاريع", "منسّقة مشاريع"),
          ("Coordonnateur de projets", "Coordonnatrice de projets")),
      ]
    case .incubator:
      [
        Post(
          "Director of the Incubator", ("مدير الحاضنة", "مديرة الحاضنة"),
          ("Directeur de la pépinière", "Directrice de la pépinière")),
        Post(
          "Head of Mentoring", ("مسؤول الإرشاد", "مسؤولة الإرشاد"),
          ("Responsable de l’accompagnement", "Responsable de l’accompagnement")),
      ]
    case .media:
      [
        Post(
          "Editor", ("رئيس التحرير", "رئيسة التحرير"), ("Rédacteur en chef", "Rédactrice en chef"))
      ]
    case .donor:
      [
        Post(
          "Grants Manager", ("مدير المنح", "مديرة المنح"),
          ("Responsable des dons", "Responsable des dons"))
      ]
    }
  }
}
