import ConveneValues

/// An address that may be written to is plain, and somebody named is found again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let named = NamedAddress(text)
    _ = named.key
    for address in [text, named.address] where address.isMailAddress {
      precondition(address.utf8.allSatisfy { 0x21..<0x7f ~= $0 }, "a sign that no address has")
      precondition(NamedAddress("Somebody <\(address)>").address == address, "lost on the way")
    }
  }
}
