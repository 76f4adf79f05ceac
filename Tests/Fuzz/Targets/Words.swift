import WordTables

/// Tables of words are read, and what is wrong in them is told; where nothing is, Swift is made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  // The tables are the program's own, and each is read three times to build it.
  unit(data, size, seconds: 0.5) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let tables = Tables(
      ["en", "ar", "fr"].map { code in
        let usual = TableLanguage(code: code, name: code, plurals: ["one", "other"])
        return (TableLanguage(code: code, headOf: text) ?? usual, text)
      })
    guard tables.faults.isEmpty else { return }
    _ = tables.phrases(importing: "Values")
    _ = tables.factories(of: "Values", importing: "Values")
  }
}
