/// The number by which other objects of a file name one.
struct Reference: Hashable, CustomStringConvertible {
  let number: Int

  var description: String { "\(number) 0 R" }
}

/// The objects of a file, numbered from 1, and the file that they make.
struct ObjectTable {
  private enum Body {
    case text(String)
    case stream(entries: String, [UInt8])
  }

  private var bodies: [Body?] = []

  /// A number for an object that is set later.
  mutating func reserve() -> Reference {
    bodies.append(nil)
    return Reference(number: bodies.count)
  }

  mutating func set(_ reference: Reference, _ text: String) {
    bodies[reference.number - 1] = .text(text)
  }

  mutating func add(_ text: String) -> Reference {
    bodies.append(.text(text))
    return Reference(number: bodies.count)
  }

  mutating func addStream(_ bytes: [UInt8]) -> Reference { addStream("", bytes) }

  /// `entries` say what the bytes are; they are packed here, unless they are so already.
  mutating func addStream(_ entries: String, _ bytes: [UInt8], packs: Bool = true) -> Reference {
    let body = packs ? bytes.deflated : bytes
    bodies.append(
      .stream(
        entries: "\(entries)\(packs ? "/Filter/FlateDecode" : "")/Length \(body.count)", body))
    return Reference(number: bodies.count)
  }

  /// The file; the same objects give the same bytes.
  func file(root: Reference, info: Reference, form: PDFForm) -> [UInt8] {
    switch form {
    case .compact: compact(root: root, info: info)
    case .archive: plain(root: root, info: info)
    }
  }

  /// PDF 1.4: each object by itself, and a table in digits of where they begin.
  private func plain(root: Reference, info: Reference) -> [UInt8] {
    var file = Self.head("1.4")
    var rows = "0000000000 65535 f \n"
    for (place, body) in bodies.enumerated() {
      let digits = String(file.count)
      rows += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
      file += Self.object(place + 1, body)
    }
    let (start, size) = (file.count, bodies.count + 1)
    file += Array(
      """
      xref
      0 \(size)
      \(rows)trailer
      <</Size \(size)/Root \(root)/Info \(info)/ID\(Self.name(of: file))>>
      startxref
      \(start)
      %%EOF

      """.utf8)
    return file
  }

  /// PDF 1.7: objects that are no streams lie packed in streams, and so does their table.
  private func compact(root: Reference, info: Reference) -> [UInt8] {
    var table = self
    var packed: [Int: (stream: Int, place: Int)] = [:]
    let loose = bodies.indices.filter { if case .stream = bodies[$0] { false } else { true } }
    for start in stride(from: 0, to: loose.count, by: Self.objectsInStream) {
      let part = loose[start...].prefix(Self.objectsInStream)
      var (head, contents) = ("", "")
      for (place, index) in part.enumerated() {
        packed[index] = (table.bodies.count + 1, place)
        head += "\(index + 1) \(contents.utf8.count) "
        if case .text(let text)? = bodies[index] { contents += text } else { contents += "null" }
        contents += "\n"
      }
      _ = table.addStream(
        "/Type/ObjStm/N \(part.count)/First \(head.utf8.count)", Array((head + contents).utf8))
    }
    var file = Self.head("1.7")
    var rows: [UInt8] = [0] + [UInt8](long: 0) + [UInt8](short: 0xffff)
    for (index, body) in table.bodies.enumerated() {
      if let (stream, place) = packed[index] {
        rows += [2] + [UInt8](long: stream) + [UInt8](short: place)
      } else {
        rows += [1] + [UInt8](long: file.count) + [UInt8](short: 0)
        file += Self.object(index + 1, body)
      }
    }
    let (start, own) = (file.count, table.bodies.count + 1)
    rows += [1] + [UInt8](long: start) + [UInt8](short: 0)
    let reference = table.addStream(
      "/Type/XRef/Size \(own + 1)/W[1 4 2]/Root \(root)/Info \(info)/ID\(Self.name(of: file))",
      rows)
    file += Self.object(reference.number, table.bodies[own - 1])
    return file + Array("startxref\n\(start)\n%%EOF\n".utf8)
  }

  private static let objectsInStream = 200

  /// Bytes above 127 tell programs that this is no text.
  private static func head(_ version: String) -> [UInt8] {
    Array("%PDF-\(version)\n%".utf8) + [0xe2, 0xe3, 0xcf, 0xd3, 0x0a]
  }

  private static func object(_ number: Int, _ body: Body?) -> [UInt8] {
    let start = Array("\(number) 0 obj\n".utf8)
    let inner =
      switch body {
      case .text(let text): Array(text.utf8)
      case .stream(let entries, let bytes):
        Array("<<\(entries)>>\nstream\n".utf8) + bytes + Array("\nendstream".utf8)
      case nil: Array("null".utf8)
      }
    return start + inner + Array("\nendobj\n".utf8)
  }

  /// What tells files apart: a number of their bytes, and of nothing else.
  private static func name(of file: [UInt8]) -> String {
    var (one, other): (UInt64, UInt64) = (0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15)
    for byte in file {
      one = (one ^ UInt64(byte)) &* 0x100_0000_01b3
      other = (other ^ UInt64(byte)) &* 0x0000_0100_0000_0233
    }
    let name = [one, other].flatMap { half in
      [48, 32, 16, 0].map { String(code: Int((half >> $0) & 0xffff)) }
    }.joined()
    return "[<\(name)><\(name)>]"
  }
}
