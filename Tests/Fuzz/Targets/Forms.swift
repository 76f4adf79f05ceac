import ConveneCore

/// What a browser sends is read or refused, is no more than was asked for, and is the same when written
/// and read again; so with a file in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    if let fields = Form.reading(bytes) {
      precondition(fields.count <= Form.most, "more fields than asked for")
      precondition(Form.reading(written(fields)) == fields, "another form")
    }
    if let read = Multipart(bytes, boundary: "b", most: 20) {
      precondition(
        read.fields.count + (read.file == nil ? 0 : 1) <= 20, "more parts than asked for")
      precondition(read.file?.isEmpty != true, "a file of nothing")
      let again = Multipart(parts(read), boundary: "b", most: 20)
      precondition(again?.fields == read.fields && again?.file == read.file, "another form")
      if let file = read.file, let letter = NominationLetter(file) {
        precondition(letter.bytes == file, "another letter")
      }
    }
    let text = String(decoding: bytes.prefix(200), as: UTF8.self)
    if let boundary = Multipart.boundary(of: text) {
      precondition(Multipart.boundary(of: text) == boundary && 1...70 ~= boundary.utf8.count)
    }
    if let number = OwnQuestion.number(text) {
      precondition(OwnQuestion.number(number) == number, "another number")
    }
  }
}

private func written(_ fields: [String: String]) -> [UInt8] {
  func sent(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
  return Array(fields.map { "\(sent($0))=\(sent($1))" }.joined(separator: "&").utf8)
}

private func parts(_ form: Multipart) -> [UInt8] {
  func part(_ name: String, _ more: String, _ content: [UInt8]) -> [UInt8] {
    Array("--b\r\nContent-Disposition: form-data; name=\"\(name)\"\(more)\r\n\r\n".utf8) + content
      + [13, 10]
  }
  let fields = form.fields.map { part($0, "", Array($1.utf8)) }
  let file = form.file.map { part(Multipart.fileField, "; filename=\"x\"", $0) } ?? []
  return fields.flatMap(\.self) + file + Array("--b--\r\n".utf8)
}
