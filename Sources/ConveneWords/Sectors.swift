import ConveneCore

extension Phrases {
  /// A sector as the heading over those who belong to it.
  package func sector(_ sector: Sector) -> String {
    switch sector {
    case .government: say(en: "Government", ar: "القطاع الحكومي", fr: "Secteur public")
    case .internationalOrganisation:
      say(
        en: "International organizations", ar: "المنظمات الدولية",
        fr: "Organisations internationales")
    case .privateSector: say(en: "Private sector", ar: "القطاع الخاص", fr: "Secteur privé")
    case .academia:
      say(en: "Academia", ar: "الأوساط الأكاديمية", fr: "Établissements universitaires")
    case .civilSociety: say(en: "Civil society", ar: "المجتمع المدني", fr: "Société civile")
    case .incubator:
      say(en: "Incubators", ar: "حاضنات الأعمال", fr: "Pépinières d’entreprises")
    case .media: say(en: "Media", ar: "وسائل الإعلام", fr: "Médias")
    case .donor: say(en: "Donors", ar: "الجهات المانحة", fr: "Donateurs")
    }
  }

  package var sectorUnknown: String {
    say(en: "Sector not stated", ar: "القطاع غير محدد", fr: "Secteur non précisé")
  }

  package var officialDelegation: String {
    say(en: "Official delegation", ar: "وفد رسمي", fr: "Délégation officielle")
  }

  package var governmentDesignated: String {
    say(
      en: "Designated by a Government", ar: "بتسمية من الحكومة",
      fr: "Désignation par un gouvernement")
  }

  package var personalCapacity: String {
    say(en: "In a personal capacity", ar: "بصفة شخصية", fr: "À titre personnel")
  }

  package var observer: String {
    say(en: "Observer", ar: "بصفة مراقب", fr: "Avec statut d’observateur")
  }

  package var resourcePerson: String {
    say(en: "Resource person", ar: "شخصية مرجعية", fr: "Personne-ressource")
  }

  package var secretariat: String { say(en: "Secretariat", ar: "الأمانة", fr: "Secrétariat") }
}
