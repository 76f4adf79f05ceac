/// Which names of the twelve months Arabic says; other languages have one for each.
package enum MonthNames: String, Codable, CaseIterable, Sendable {
  /// Both that are usual, as most papers of the United Nations have them: كانون الثاني/يناير.
  case paired
  /// The same as at Headquarters: تموز/يوليه.
  case headquarters
  /// Those of the Mashreq alone: كانون الثاني.
  case levant
  /// Those from the Latin, as in Egypt and the Gulf: يناير.
  case international
  /// Those of Tunisia and Algeria: جانفي.
  case maghreb
}
