import ConveneCore
import ConveneValues

extension Invention {
  /// `count` organisations of all sectors that do not exist, and say so in their names.
  mutating func organisations(_ count: Int, of homes: [Home]) -> [Organisation] {
    let sectors = deal(count, from: sectorsOf120)
    let dealt = deal(count, from: homes.map { (value: $0, weight: $0.weight) })
    var names: [Sector: [Wording]] = [:]
    for sector in Sector.allCases { names[sector] = random.sample(sector.inventedNames, 1000) }
    var named: [Sector: Int] = [:]
    return zip(sectors, dealt).map { sector, home in
      let number = named[sector, default: 0]
      named[sector] = number + 1
      let name = Self.name(number, of: names[sector, default: []])
      return Organisation(
        id: identifier(), name: name[.english], names: name, sector: sector,
        country: home.country, city: random.pick(home.cities))
    }
  }

  /// How many of 120 applicants' organisations are of each sector.
  private var sectorsOf120: [(value: Sector, weight: Int)] {
    [
      (.government, 26), (.internationalOrganisation, 10), (.privateSector, 26), (.academia, 18),
      (.civilSociety, 22), (.incubator, 12), (.media, 3), (.donor, 3),
    ]
  }

  /// Name number `number` of `names`, which are used again with a numeral when they run out.
  private static func name(_ number: Int, of names: [Wording]) -> Wording {
    guard !names.isEmpty else { return [:] }
    let name = names[number % names.count]
    let turn = number / names.count + 1
    let numeral = turn > 1 ? " \(turn)" : ""
    return Wording(
      "\(name[.english])\(numeral) (invented)", "\(name[.arabic])\(numeral) (اسم وهمي)",
      "\(name[.french])\(numeral) (nom fictif)")
  }
}

extension Sector {
  /// Every kind of organisation of the sector in every invented place.
  fileprivate var inventedNames: [Wording] {
    kinds.flatMap { kind in
      Self.places.map { place in
        Wording(
          kind[.english].replacing("#", with: place[.english]),
          kind[.arabic].replacing("#", with: "«\(place[.arabic])»"),
          kind[.french].replacing("#", with: "«\u{a0}\(place[.french])\u{a0}»"))
      }
    }
  }

  /// `#` stands for the place.
  private var kinds: [Wording] {
    switch self {
    case .government:
      [
        Wording(
          "# Directorate for Digital Services", "مديرية # للخدمات الرقمية",
          "Direction # des services numériques"),
        Wording("# Communications Authority", "هيئة # للاتصالات", "Autorité # des communications"),
        Wording("# Information Centre", "مركز # للمعلومات", "Centre # d’information"),
        Wording("# Statistical Bureau", "مكتب # للإحصاء", "Bureau # de statistique"),
      ]
    case .internationalOrganisation:
      [
        Wording(
          "# Regional Fund for Connectivity", "صندوق # الإقليمي للربط الشبكي",
          "Fonds régional # pour la connectivité"),
        Wording(
          "# Regional Centre for Technology", "مركز # الإقليمي للتكنولوجيا",
          "Centre régional # de technologie"),
        Wording(
          "# Regional Network for Skills", "شبكة # الإقليمية للمهارات",
          "Réseau régional # pour les compétences"),
      ]
    case .privateSector:
      [
        Wording("# Systems", "شركة # للنظم", "Société # de systèmes"),
        Wording("# Telecom", "شركة # للاتصالات", "Société # de télécommunications"),
        Wording("# Software House", "دار # للبرمجيات", "Maison # de logiciels"),
        Wording("# Ventures", "شركة # للاستثمار", "Société # d’investissement"),
      ]
    case .academia:
      [
        Wording("# University", "جامعة #", "Université #"),
        Wording("# Institute of Technology", "معهد # للتكنولوجيا", "Institut # de technologie"),
        Wording("# College of Computing", "كلية # للحوسبة", "Faculté # d’informatique"),
      ]
    case .civilSociety:
      [
        Wording(
          "# Association for Open Knowledge", "جمعية # للمعرفة المفتوحة",
          "Association # pour le savoir ouvert"),
        Wording(
          "# Women in Technology", "رابطة # للنساء في التكنولوجيا",
          "Réseau # des femmes dans la technologie"),
        Wording("# Youth Workshop", "ورشة # للشباب", "Atelier # des jeunes"),
        Wording("# Community Centres", "مراكز # المجتمعية", "Centres communautaires #"),
      ]
    case .incubator:
      [
        Wording("# Incubator", "حاضنة #", "Pépinière #"),
        Wording("# Technology Park", "مجمّع # التكنولوجي", "Technopole #"),
        Wording("# Start-up House", "دار # للشركات الناشئة", "Maison # des jeunes entreprises"),
      ]
    case .media:
      [Wording("# Review", "مجلة #", "Revue #"), Wording("# Radio", "إذاعة #", "Radio #")]
    case .donor:
      [
        Wording("# Foundation", "مؤسسة #", "Fondation #"),
        Wording("# Grants Fund", "صندوق # للمنح", "Fonds # de dons"),
      ]
    }
  }

  private static let places = [
    Wording("Cedar Valley", "وادي الأرز", "Vallée des cèdres"),
    Wording("Two Bridges", "الجسرين", "Deux ponts"),
    Wording("Amber Coast", "ساحل العنبر", "Côte d’ambre"),
    Wording("Saffron Hill", "تل الزعفران", "Colline du safran"),
    Wording("Blue Dome", "القبة الزرقاء", "Dôme bleu"),
    Wording("North Lantern", "فانوس الشمال", "Lanterne du Nord"),
    Wording("Silver Palm", "النخلة الفضية", "Palmier d’argent"),
    Wording("Almond Gate", "باب اللوز", "Porte des amandiers"),
    Wording("Desert Rose", "وردة الصحراء", "Rose du désert"),
    Wording("Pearl Bay", "خليج اللؤلؤ", "Baie des perles"),
    Wording("Jasmine Court", "فناء الياسمين", "Cour du jasmin"),
    Wording("White Harbour", "الميناء الأبيض", "Port blanc"),
    Wording("Olive Terrace", "شرفة الزيتون", "Terrasse des oliviers"),
    Wording("Falcon Ridge", "جرف الصقر", "Crête du faucon"),
    Wording("Old Lighthouse", "المنارة القديمة", "Vieux phare"),
    Wording("Seven Springs", "الينابيع السبعة", "Sept sources"),
    Wording("Red Sandstone", "الحجر الرملي الأحمر", "Grès rouge"),
    Wording("Morning Market", "سوق الصباح", "Marché du matin"),
    Wording("Copper Bridge", "جسر النحاس", "Pont de cuivre"),
    Wording("Green Oasis", "الواحة الخضراء", "Oasis verte"),
    Wording("High Plateau", "الهضبة العالية", "Haut plateau"),
    Wording("Coral Reef", "شعاب المرجان", "Récif de corail"),
    Wording("Date Grove", "بستان النخيل", "Palmeraie"),
    Wording("Night Caravan", "قافلة الليل", "Caravane de nuit"),
  ]
}
