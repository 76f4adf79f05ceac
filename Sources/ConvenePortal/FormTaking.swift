extension Asked {
  /// Whether it says that it is a form with a file.
  var isMultipart: Bool { Multipart.boundary(of: headers["content-type"] ?? "") != nil }

  /// Whether so many bytes, or any number of them, may be more than somebody writes.
  func isLarge(_ length: Int?) -> Bool { isMultipart && (length ?? .max) > Form.longest }

  /// Reads what a form sent, and of a program what it sent as it is; false where it is none, or has a file
  /// where none is taken.
  mutating func takeIn(_ bytes: [UInt8], most: Int, withFile takesFile: Bool) -> Bool {
    guard !isOfAPI else {
      body = bytes
      return true
    }
    guard let boundary = Multipart.boundary(of: headers["content-type"] ?? "") else {
      guard let read = Form.reading(bytes, most: most) else { return false }
      form = read
      return true
    }
    guard takesFile, let read = Multipart(bytes, boundary: boundary, most: most) else {
      return false
    }
    (form, file) = (read.fields, read.file)
    return true
  }
}
