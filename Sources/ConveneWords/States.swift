import ConveneValues

extension Phrases {
  /// The name by which the United Nations know a State, where the language's own data has another; nil
  /// where they agree.
  package func stateName(_ country: Country) -> String? {
    Self.stateNames[country.code].map {
      switch language {
      case .english: $0.english
      case .arabic: $0.arabic
      case .french: $0.french
      }
    }
  }

  // Short names of UNTERM, of 2025.
  private static let stateNames: [String: (english: String, arabic: String, french: String)] = [
    "BN": ("Brunei Darussalam", "بروني دار السلام", "Brunéi Darussalam"),
    "BO": (
      "Bolivia (Plurinational State of)", "بوليفيا (دولة - المتعددة القوميات)",
      "Bolivie (État plurinational de)"
    ),
    "CD": (
      "Democratic Republic of the Congo", "جمهورية الكونغو الديمقراطية",
      "République démocratique du Congo"
    ),
    "CG": ("Congo", "الكونغو", "Congo"),
    "CI": ("Côte d’Ivoire", "كوت ديفوار", "Côte d’Ivoire"),
    "CV": ("Cabo Verde", "كابو فيردي", "Cabo Verde"),
    "CZ": ("Czechia", "تشيكيا", "Tchéquie"),
    "FM": (
      "Micronesia (Federated States of)", "ميكرونيزيا (ولايات - الموحدة)",
      "Micronésie (États fédérés de)"
    ),
    "GB": (
      "United Kingdom of Great Britain and Northern Ireland",
      "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
      "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"
    ),
    "IR": (
      "Iran (Islamic Republic of)", "إيران (جمهورية - الإسلامية)", "Iran (République islamique d’)"
    ),
    "KP": (
      "Democratic People’s Republic of Korea", "جمهورية كوريا الشعبية الديمقراطية",
      "République populaire démocratique de Corée"
    ),
    "KR": ("Republic of Korea", "جمهورية كوريا", "République de Corée"),
    "LA": (
      "Lao People’s Democratic Republic", "جمهورية لاو الديمقراطية الشعبية",
      "République démocratique populaire lao"
    ),
    "MD": ("Republic of Moldova", "جمهورية مولدوفا", "République de Moldova"),
    "MK": ("North Macedonia", "مقدونيا الشمالية", "Macédoine du Nord"),
    "MM": ("Myanmar", "ميانمار", "Myanmar"),
    "NL": ("Netherlands (Kingdom of the)", "هولندا (مملكة -)", "Pays-Bas (Royaume des)"),
    "PS": ("State of Palestine", "دولة فلسطين", "État de Palestine"),
    "RU": ("Russian Federation", "الاتحاد الروسي", "Fédération de Russie"),
    "SY": ("Syrian Arab Republic", "الجمهورية العربية السورية", "République arabe syrienne"),
    "SZ": ("Eswatini", "إسواتيني", "Eswatini"),
    "TL": ("Timor-Leste", "تيمور - ليشتي", "Timor-Leste"),
    "TR": ("Türkiye", "تركيا", "Türkiye"),
    "TZ": (
      "United Republic of Tanzania", "جمهورية تنزانيا المتحدة", "République-Unie de Tanzanie"
    ),
    "US": (
      "United States of America", "الولايات المتحدة الأمريكية", "États-Unis d’Amérique"
    ),
    "VA": ("Holy See", "الكرسي الرسولي", "Saint-Siège"),
    "VE": (
      "Venezuela (Bolivarian Republic of)", "فنزويلا (جمهورية - البوليفارية)",
      "Venezuela (République bolivarienne du)"
    ),
    "VN": ("Viet Nam", "فييت نام", "Viet Nam"),
  ]
}
