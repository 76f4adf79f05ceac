import ConveneValues

/// The key of a name is that of the key; a mask of nothing covers nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let same = text.sameName
    precondition(Array(same.sameName.utf8) == Array(same.utf8), "the key of a key is another")
    let similar = text.similarName
    precondition(similar == same.similarName, "one name by two keys")
  }
}
