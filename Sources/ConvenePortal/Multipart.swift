import ConveneCore

/// A form with a file, as `multipart/form-data` sends it; stricter than the standard, as no browser
/// writes more of it than is read here.
struct Multipart {
  let fields: [String: String]
  /// Nil where none was chosen.
  ///
  /// Neither its name nor its kind is read: both are said by whoever sends it.
  let file: [UInt8]?

  /// The one name under which a file is taken.
  static let fileField = "letter"
  private static let longestHead = 1 << 10
  private static let longestField = 16 << 10

  /// Nil where it is another kind of form, or has none of 1 to 70 plain signs.
  static func boundary(of contentType: String) -> String? {
    let parts = contentType.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard parts.count == 2, parts[0].lowercased() == "multipart/form-data",
      parts[1].lowercased().hasPrefix("boundary=")
    else { return nil }
    var value = parts[1].dropFirst("boundary=".count)
    if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 2 {
      value = value.dropFirst().dropLast()
    }
    guard 1...70 ~= value.utf8.count,
      value.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
          || (0x61...0x7a).contains(byte) || Array("'()+_,-./:=?".utf8).contains(byte)
      })
    else { return nil }
    return String(value)
  }

  /// Nil where it is not as browsers write it, has more fields or files than that, or is cut off.
  init?(_ bytes: [UInt8], boundary: String, most: Int) {
    let between = Array("\r\n--\(boundary)".utf8)
    var (fields, file): ([String: String], [UInt8]?) = ([:], nil)
    var (place, count) = (0, 0)
    guard bytes.starts(with: between.dropFirst(2)) else { return nil }
    place = between.count - 2
    while true {
      if bytes[place...].starts(with: Array("--".utf8)) {
        let rest = bytes[(place + 2)...]
        guard rest.isEmpty || rest.elementsEqual([13, 10]) else { return nil }
        break
      }
      guard count < most, bytes[place...].starts(with: [13, 10]) else { return nil }
      count += 1
      let head = place + 2
      let (blank, latest) = (Array("\r\n\r\n".utf8), head + Self.longestHead)
      guard let gap = bytes.place(of: blank, from: head, to: latest),
        let part = Part(bytes[head..<gap]),
        let end = bytes.place(of: between, from: gap + 2, to: bytes.count)
      else { return nil }
      // What is empty ends where it begins.
      guard end >= gap + 2 else { return nil }
      let content = end < gap + 4 ? [] : bytes[(gap + 4)..<end]
      place = end + between.count
      if part.isFile {
        guard part.name == Self.fileField, file == nil, content.count <= DocumentFile.largest
        else { return nil }
        file = Array(content)
      } else {
        guard content.count <= Self.longestField,
          let text = String(validating: content, as: UTF8.self)
        else { return nil }
        if fields[part.name] == nil { fields[part.name] = text }
      }
    }
    self.fields = fields
    self.file = file.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What stands above the content of a part.
  private struct Part {
    let name: String
    let isFile: Bool

    init?(_ head: ArraySlice<UInt8>) {
      guard let text = String(validating: head, as: UTF8.self) else { return nil }
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      guard let first = lines.first, lines.count <= 2,
        let found = first.wholeMatch(
          of:
            #/
            (?i:content-disposition:\x20form-data);\x20name="([A-Za-z0-9._-]{1,60})"
            (;\x20filename="[^"\r\n]*")?
            /#),
        lines.dropFirst().allSatisfy({ $0.lowercased().hasPrefix("content-type: ") })
      else { return nil }
      (name, isFile) = (String(found.1), found.2 != nil)
      guard isFile || lines.count == 1 else { return nil }
    }
  }
}

extension [UInt8] {
  /// Where these bytes begin first, between two places; nil where they do not.
  fileprivate func place(of wanted: [UInt8], from start: Int, to end: Int) -> Int? {
    withUnsafeBufferPointer { all in
      let last = Swift.min(end, all.count) - wanted.count
      guard start <= last else { return nil }
      var place = start
      while place <= last {
        if all[place] == wanted[0] {
          var offset = 1
          while offset < wanted.count, all[place + offset] == wanted[offset] { offset += 1 }
          if offset == wanted.count { return place }
        }
        place += 1
      }
      return nil
    }
  }
}
