/// Somebody as a table or a command mentions them: `Name <address>`, an address, or a name.
package struct NamedAddress: Hashable, Sendable {
  /// Without blanks around it; empty where only an address is given.
  package let name: String
  /// Without blanks, invisible signs and `mailto:`; empty where only a name is given.
  package let address: String

  package init(_ text: String) {
    let parts = text.split(separator: "<", maxSplits: 1)
    if parts.count == 2 || text.first == "<" {
      name = text.first == "<" ? "" : String(parts[0].trimmed)
      let inside = (parts.last ?? "").prefix { $0 != ">" }
      address = String(inside).barest.address
    } else if text.contains("@") {
      name = ""
      address = text.barest.address
    } else {
      name = String(text.trimmed)
      address = ""
    }
  }

  /// Who this is where both are given.
  package var key: PersonKey { PersonKey(email: address, name: name) }
}

extension String {
  /// An address without what copying leaves around it, and whether any was there.
  package var barest: (address: String, hadInvisible: Bool, hadScheme: Bool) {
    let seen = String(UnicodeScalarView(unicodeScalars.lazy.filter { !$0.isInvisible }))
    var bare = seen.trimmed
    let scheme = "mailto:"
    let hasScheme = bare.prefix(scheme.count).lowercased() == scheme
    if hasScheme { bare = bare.dropFirst(scheme.count).trimmed }
    return (String(bare), seen.utf8.count != utf8.count, hasScheme)
  }
}
