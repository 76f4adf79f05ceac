import ConveneValues

/// A day on which offices of a country rest besides those of each week, as somebody listed it.
package struct Holiday: Hashable, Sendable {
  package let country: Country
  package let day: Day
  package let name: String

  package init(country: Country, day: Day, name: String) {
    (self.country, self.day, self.name) = (country, day, name)
  }
}
