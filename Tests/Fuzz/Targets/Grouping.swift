import ConveneSolvers
import ConveneValues

/// Instances of the published sets, and the numbers of golfers, are read or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  // The square of the potentials is set up for as many people as the file says.
  unit(data, size, more: 0.5) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? GroupingFile(bytes)
    _ = try? Golfers(text)
    _ = GroupingFile.plan(from: text)
  }
}
