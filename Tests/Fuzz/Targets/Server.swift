import Foundation

@testable import Postgres

/// What a server writes is read or refused, and arrays are the same when written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    if let array = try? [String](postgresText: text) {
      let written = try? array.postgresText
      let again = try? [String](postgresText: written ?? nil)
      precondition(again?.map { Array($0.utf8) } == array.map { Array($0.utf8) }, "another array")
    }
    _ = try? [Int](postgresText: text)
    _ = try? [UInt8](postgresText: text)
    _ = try? Date(postgresText: text)
    _ = try? UUID(postgresText: text)
    _ = CopyText.fields(of: bytes)
  }
}
