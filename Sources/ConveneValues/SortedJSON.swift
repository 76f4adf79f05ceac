import Foundation

extension Encodable {
  /// JSON with sorted keys: what is hashed of a value, as equal content has equal bytes.
  package func sortedJSON() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// The hash by which versions of a value are told apart.
  package func sortedSHA256() throws -> String { SHA256(of: try sortedJSON()).description }
}
