import ConveneTables
import ConveneValues

private let columns = [
  CSV.Column("name", ["nom", "full name"], required: true), CSV.Column("country"),
  CSV.Column("city"),
]

/// A table is read or refused, and what is read is read again as it was written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    for wanted in [[], columns] {
      guard let table = try? CSV(bytes, columns: wanted), table.problems.isEmpty else { continue }
      let written = CSV.write(header: table.header.cells, rows: table.rows.map { Array($0.cells) })
      guard let again = try? CSV(written) else { fatalError("written, and not read") }
      let (one, other) = (table.rows.map(\.utf8), again.rows.map(\.utf8))
      precondition(one == other, "read otherwise than written")
    }
  }
}

extension CSV.Row {
  fileprivate var utf8: [[UInt8]] { cells.map { Array($0.utf8) } }
}
