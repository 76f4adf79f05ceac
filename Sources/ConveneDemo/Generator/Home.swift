import ConveneCore
import ConveneValues

/// A country that invented applicants come from.
struct Home {
  let country: Country
  /// Applicants from there among 120.
  let weight: Int
  /// The code of the airport from which they leave.
  let airport: String
  let cities: [String]
  let names: NameStock
  /// Languages somebody from there may work in, the preferred one first; one of these is drawn.
  let languages: [[String]]

  private init?(
    _ code: String, _ weight: Int, _ airport: String, _ cities: [String], _ names: NameStock,
    _ languages: [String]
  ) {
    guard let country = Country(code) else { return nil }
    self.country = country
    self.weight = weight
    self.airport = airport
    self.cities = cities
    self.names = names
    self.languages = languages.map { $0.split(separator: " ").map(String.init) }
  }

  private init(elsewhere country: Country, city: String) {
    self.country = country
    weight = 1
    airport = ""
    cities = [city]
    names = .europe
    languages = [["en"]]
  }

  /// The homes that the meeting has a name for; where it names none of them, the host country.
  static func listed(by meeting: Meeting) -> [Home] {
    let named = Set(meeting.countries.map(\.code))
    let listed = all.filter { named.contains($0.country) }
    return listed.isEmpty
      ? [Home(elsewhere: meeting.venue.country, city: meeting.venue.city[.english])] : listed
  }

  static func of(_ country: Country) -> Home? { all.first { $0.country == country } }

  private static let all: [Home] = [
    Home(
      "LB", 12, "BEY", ["Beirut", "Tripoli", "Saida"], .levant, ["ar fr en", "ar en fr", "ar en"]),
    Home(
      "EG", 10, "CAI", ["Cairo", "Alexandria", "Assiut"], .nile, ["ar en", "ar en", "ar fr en"]),
    Home("JO", 9, "AMM", ["Amman", "Irbid", "Aqaba"], .levant, ["ar en", "en ar"]),
    Home("SY", 9, "DAM", ["Damascus", "Aleppo", "Homs"], .levant, ["ar en", "ar fr", "ar"]),
    Home("SA", 8, "RUH", ["Riyadh", "Jeddah", "Dammam"], .peninsula, ["ar en", "ar"]),
    Home("AE", 7, "AUH", ["Abu Dhabi", "Dubai", "Sharjah"], .peninsula, ["en ar", "ar en"]),
    Home("IQ", 6, "BGW", ["Baghdad", "Basra", "Mosul"], .levant, ["ar en", "ar"]),
    Home("PS", 6, "AMM", ["Ramallah", "Gaza", "Nablus"], .levant, ["ar en", "en ar"]),
    Home("YE", 6, "SAH", ["Sana'a", "Aden", "Taiz"], .peninsula, ["ar", "ar en"]),
    Home("KW", 5, "KWI", ["Kuwait City"], .peninsula, ["ar en", "en ar"]),
    Home("QA", 4, "DOH", ["Doha"], .peninsula, ["ar en", "en ar"]),
    Home("OM", 4, "MCT", ["Muscat", "Salalah"], .peninsula, ["ar en"]),
    Home("BH", 4, "BAH", ["Manama"], .peninsula, ["ar en", "en ar"]),
    Home("TN", 4, "TUN", ["Tunis", "Sfax"], .maghreb, ["fr ar", "ar fr"]),
    Home("MA", 4, "RBA", ["Rabat", "Casablanca"], .maghreb, ["fr ar", "ar fr en"]),
    Home("DZ", 4, "ALG", ["Algiers", "Oran"], .maghreb, ["fr ar", "ar fr"]),
    Home("SD", 3, "KRT", ["Khartoum"], .nile, ["ar en"]),
    Home("LY", 2, "TIP", ["Tripoli"], .nile, ["ar", "ar en"]),
    Home("MR", 1, "NKC", ["Nouakchott"], .maghreb, ["fr ar"]),
    Home("FR", 3, "CDG", ["Paris", "Marseille"], .europe, ["fr en"]),
    Home("CH", 2, "GVA", ["Geneva"], .europe, ["fr en", "en fr"]),
    Home("DE", 2, "TXL", ["Berlin"], .europe, ["en"]),
    Home("CA", 2, "YUL", ["Montreal", "Ottawa"], .europe, ["fr en", "en fr"]),
    Home("FI", 1, "HEL", ["Helsinki"], .europe, ["en"]),
    Home("IN", 2, "BLR", ["Bangalore", "Hyderabad"], .india, ["en"]),
  ].compactMap(\.self)
}
