extension Phrases {
  package var listOfParticipants: String {
    say(en: "List of participants", ar: "قائمة المشاركين", fr: "Liste des participants")
  }

  package var number: String { say(en: "No.", ar: "الرقم", fr: "N°") }

  package var nameAndPosition: String {
    say(en: "Name and position", ar: "الاسم والوظيفة", fr: "Nom et fonctions")
  }

  package var name: String { say(en: "Name", ar: "الاسم", fr: "Nom") }

  package var organization: String { say(en: "Organization", ar: "المنظمة", fr: "Organisation") }

  package var countryAndCapacity: String {
    say(en: "Country and capacity", ar: "البلد وصفة المشاركة", fr: "Pays et qualité")
  }

  package var sectorAndCapacity: String {
    say(en: "Sector and capacity", ar: "القطاع وصفة المشاركة", fr: "Secteur et qualité")
  }

  package var country: String { say(en: "Country", ar: "البلد", fr: "Pays") }

  package var sector: String { say(en: "Sector", ar: "القطاع", fr: "Secteur") }

  package var otherCountries: String {
    say(en: "Other countries", ar: "بلدان أخرى", fr: "Autres pays")
  }

  package var namesAsGiven: String {
    say(
      en: "Names, titles and organizations are printed as their bearers gave them.",
      ar: "تُطبع الأسماء والألقاب وأسماء المنظمات كما أدلى بها أصحابها.",
      fr: "Les noms, titres et organisations sont imprimés tels qu’ils ont été communiqués.")
  }

  package var nameplates: String {
    say(en: "Nameplates", ar: "لوحات الأسماء", fr: "Chevalets nominatifs")
  }

  package var tableCards: String {
    say(en: "Table cards", ar: "بطاقات الطاولات", fr: "Cartes de table")
  }
}
