import ConveneSolvers
import ConveneValues

/// A file of the solver is read or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  // The square of the potentials is set up for as many people as the file says.
  unit(data, size, more: 0.5) { bytes in
    _ = try? SelectionFile(bytes)
  }
}
