import CZlib

/// Numbers of several bytes as TrueType and PDF hold them: the highest byte first.
extension [UInt8] {
  init(short value: Int) {
    self = [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  init(long value: Int) { self = Self(short: value >> 16) + Self(short: value) }

  /// Two bytes as a number from 0; 0 beyond the end.
  func short(at place: Int) -> Int {
    place >= 0 && place + 1 < count ? Int(self[place]) << 8 | Int(self[place + 1]) : 0
  }

  /// Two bytes as a number of either sign.
  func signed(at place: Int) -> Int { Int(Int16(truncatingIfNeeded: short(at: place))) }

  func long(at place: Int) -> Int { short(at: place) << 16 | short(at: place + 2) }

  mutating func put(short value: Int, at place: Int) {
    guard place >= 0, place + 1 < count else { return }
    replaceSubrange(place..<place + 2, with: Self(short: value))
  }

  /// Packed by zlib.
  var deflated: [UInt8] {
    var length = compressBound(uLong(count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    let status = compress2(&packed, &length, self, uLong(count), count < 1 << 20 ? 9 : 6)
    precondition(status == Z_OK, "out of memory")
    packed.removeLast(packed.count - Int(length))
    return packed
  }
}

extension String {
  /// A number of points with three places after the point at most.
  init(points: Double) {
    let thousandths = Int((points * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    self = thousandths < 0 ? "-\(whole)" : "\(whole)"
    guard rest != 0 else { return }
    var places = String(rest + 1000).dropFirst()
    while places.last == "0" { places.removeLast() }
    self += ".\(places)"
  }

  /// Four hexadecimal digits.
  init(code: Int) {
    let digits = String(code, radix: 16, uppercase: true)
    self = String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }

  /// The characters as PDF holds text: UTF-16 in hexadecimal digits.
  var asPDFText: String { "<FEFF" + utf16.map { String(code: Int($0)) }.joined() + ">" }

  /// Characters of ASCII as PDF holds an address.
  var asPDFAddress: String {
    "(" + reduce(into: "") { $0 += "\\()".contains($1) ? "\\\($1)" : "\($1)" } + ")"
  }

  /// With what is markup in XML written otherwise.
  var asXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
