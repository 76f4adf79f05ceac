import ConveneTables
import ConveneValues
import Foundation

/// What is read is valid for others too, and is the same when it is written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    guard let tree = try? JSONTree.read(bytes) else { return }
    precondition((try? JSONTree.read(tree.bytes)) == tree, "read otherwise than written")
  }
}
