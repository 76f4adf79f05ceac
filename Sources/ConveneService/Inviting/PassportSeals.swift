import ConveneCore
import ConveneSeals
import ConveneStore
import ConveneValues
import Foundation

extension HouseKey {
  /// The pair of halves by which passports are sealed and opened.
  fileprivate var passportKeys: SealingKeys? {
    SealingKeys(seed: seal("passports", for: .passport).bytes)
  }

  /// With what passports are sealed for this key.
  func sealing(_ term: TravelTerm) throws(Refusal) -> TravelTermKept {
    guard let keys = passportKeys else { throw .passportSealBroken() }
    return TravelTermKept(term: term, key: id, open: keys.open)
  }
}

extension Passport {
  /// Each field in a box that only the key of the house opens.
  func sealed(for kept: TravelTermKept) -> SealedPassport {
    var sealed = SealedPassport(expires: day(.expiresOn))
    for (field, words) in fields where field.isSealed {
      guard let box = SealingKeys.seal(Array("\(field.rawValue)\n\(words)".utf8), for: kept.open)
      else { continue }
      sealed.boxes[field.rawValue] = "\(kept.key):\(Data(box).base64EncodedString())"
    }
    return sealed
  }
}

extension KeyRing {
  /// What a passport says.
  ///
  /// - Throws: a refusal where the key is not here that a field was sealed for, or a box was changed.
  func opened(_ sealed: SealedPassport, _ file: KeyFile) throws(Refusal) -> Passport {
    var fields: [Passport.Field: String] = [:]
    fields[.expiresOn] = sealed.expires?.description
    for field in Passport.Field.allCases {
      guard let parts = sealed.boxes[field.rawValue]?.split(separator: ":"), parts.count == 2
      else { continue }
      guard let keys = self[String(parts[0])]?.passportKeys else {
        throw .passportKeyMissing(name: String(parts[0]), path: file.path)
      }
      let box = Data(base64Encoded: String(parts[1])).map { Array($0) } ?? []
      let text = keys.opened(box).map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard text.hasPrefix("\(field.rawValue)\n") else { throw .passportSealBroken() }
      fields[field] = String(text.dropFirst(field.rawValue.count + 1))
    }
    return Passport(kept: fields)
  }
}
