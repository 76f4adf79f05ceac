import ConveneCore
import ConveneValues
import Foundation

/// Days, hours, zones, countries, languages and sums are read or refused, and written as they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    if let day = Day(text) {
      precondition(Day(number: day.number) == day, "another day")
      precondition(Day(day.description) == day, "read otherwise than written")
    }
    if let time = ClockTime(text) {
      precondition(ClockTime(time.description) == time, "read otherwise than written")
    }
    if let country = Country(text) {
      precondition(Country(country.code) == country, "read otherwise than written")
    }
    if let money = Money(text) {
      precondition(Money(money.description) == money, "read otherwise than written")
    }
    _ = TimeZone(identifier: text)
    _ = text.isLanguageTag
    _ = Sector(directory: text)
    _ = Application.number(of: text)
  }
}
