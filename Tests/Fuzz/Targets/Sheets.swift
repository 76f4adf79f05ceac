import ConveneSheets
import ConveneTables
import ConveneValues

/// A workbook is read or refused, and what is read is a table of the same cells.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    guard let sheet = try? Sheet(bytes) else { return }
    precondition(sheet.rows.allSatisfy { $0.number > 0 }, "a row above the first")
    guard let table = try? CSV(sheet.text), table.problems.isEmpty else { return }
    precondition(table.rows.count < sheet.rows.count, "more rows than were read")
  }
}
