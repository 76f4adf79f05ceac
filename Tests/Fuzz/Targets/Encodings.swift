import ConveneTables
import ConveneValues

/// Any bytes are read in every encoding; what is mended is not mended again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    for encoding in TextEncoding.allCases { _ = try? CSV(bytes, as: encoding) }
    _ = String(decoding: bytes, as: UTF8.self).repairedEncoding()
  }
}
