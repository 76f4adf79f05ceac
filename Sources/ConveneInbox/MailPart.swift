import CGMime
import ConveneValues
import Foundation

/// A message or a part of one as GMime takes it apart: its headers, its text, what it holds.
package struct MailPart: Sendable {
  package struct Header: Hashable, Sendable {
    /// In small letters.
    package let name: String
    package let value: String
  }

  /// Such as `text/plain`, in small letters.
  package let type: String
  package let headers: [Header]
  /// Decoded and at most so much of it as is looked at; empty where it holds parts, or no text.
  package let text: String
  /// The parts of a multipart, or the one message that it carries.
  package let parts: [MailPart]

  /// Longer messages are refused: what comes back to letters is small.
  package static let longest = 10 << 20
  /// What holds more is made to be slow.
  private static let mostParts = 100
  private static let mostBoundaries = 2_000
  private static let longestHead = 256 << 10
  private static let longestText = 64 << 10
  private static let longestHeader = 4 << 10
  private static let mostHeaders = 300

  /// Whether a part carries a whole message, such as the letter that came back.
  package var isMessage: Bool { type.hasPrefix("message/") && !parts.isEmpty }

  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.longest else {
      throw .mailTooLong(megabytes: Self.longest >> 20)
    }
    guard Self.nestings(in: bytes) <= Self.mostParts,
      bytes.occurrences(ofSmall: Array("\n--".utf8)) <= Self.mostBoundaries,
      bytes.headLength <= Self.longestHead
    else { throw .mailTooDeep() }
    _ = Self.isReady
    let stream = bytes.withUnsafeBytes {
      g_mime_stream_mem_new_with_buffer($0.baseAddress, $0.count)
    }
    defer { g_object_unref(stream) }
    let parser = g_mime_parser_new_with_stream(stream)
    defer { g_object_unref(parser) }
    guard let message = g_mime_parser_construct_message(parser, nil) else {
      throw .mailUnreadable()
    }
    defer { g_object_unref(message) }
    guard let part = Self(message), !part.headers.isEmpty else { throw .mailUnreadable() }
    self = part
  }

  /// The first header of that name, in small letters.
  package subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  package func values(of name: String) -> [String] {
    headers.compactMap { $0.name == name ? $0.value : nil }
  }

  /// What it holds, in order and however deep; not what is inside a message that it carries.
  package var leaves: [MailPart] { parts.isEmpty || isMessage ? [self] : parts.flatMap(\.leaves) }

  private init(type: String, headers: [Header], text: String, parts: [MailPart]) {
    (self.type, self.headers, self.text, self.parts) = (type, headers, text, parts)
  }

  private init?(_ message: UnsafeMutablePointer<GMimeMessage>) {
    guard let body = g_mime_message_get_mime_part(message) else {
      self.init(
        type: "text/plain", headers: Self.headers(of: mail_object(message)), text: "", parts: [])
      return
    }
    let inside = Self(body)
    self.init(
      type: inside.type, headers: Self.headers(of: mail_object(message)) + inside.headers,
      text: inside.text, parts: inside.parts)
  }

  private init(_ object: UnsafeMutablePointer<GMimeObject>) {
    let type = g_mime_object_get_content_type(object).flatMap { known -> String? in
      guard let text = g_mime_content_type_get_mime_type(known) else { return nil }
      defer { g_free(text) }
      return String(cString: text).lowercased()
    }
    var parts: [MailPart] = []
    var text = ""
    if let multipart = mail_multipart(object) {
      let count = min(Int(g_mime_multipart_get_count(multipart)), Self.mostParts)
      parts = (0..<count).compactMap { place in
        g_mime_multipart_get_part(multipart, CInt(place)).map { Self($0) }
      }
    } else if let carried = mail_message_part(object) {
      parts = g_mime_message_part_get_message(carried).flatMap { Self($0) }.map { [$0] } ?? []
    } else if let part = mail_part(object), type.map(Self.isRead) ?? true {
      text = Self.text(of: part, object)
    }
    self.init(
      type: type ?? "text/plain", headers: Self.headers(of: object), text: text, parts: parts)
  }

  private static func isRead(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasPrefix("message/") || type == "application/ics"
  }

  private static func text(
    of part: UnsafeMutablePointer<GMimePart>, _ object: UnsafeMutablePointer<GMimeObject>
  ) -> String {
    if let written = mail_text_part(object) {
      guard let text = g_mime_text_part_get_text(written) else { return "" }
      defer { g_free(text) }
      let bytes = UnsafeBufferPointer(
        start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self),
        count: strnlen(text, longestText))
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let content = g_mime_part_get_content(part), let stream = g_mime_stream_mem_new() else {
      return ""
    }
    defer { g_object_unref(stream) }
    g_mime_data_wrapper_write_to_stream(content, stream)
    guard let array = g_mime_stream_mem_get_byte_array(mail_memory(stream)) else { return "" }
    return String(
      decoding: UnsafeBufferPointer(
        start: array.pointee.data, count: min(Int(array.pointee.len), longestText)),
      as: UTF8.self)
  }

  private static func headers(of object: UnsafeMutablePointer<GMimeObject>) -> [Header] {
    guard let list = g_mime_object_get_header_list(object) else { return [] }
    let count = min(Int(g_mime_header_list_get_count(list)), mostHeaders)
    return (0..<count).compactMap { place in
      guard let header = g_mime_header_list_get_header_at(list, CInt(place)),
        let name = g_mime_header_get_name(header), strnlen(name, 100) < 100
      else { return nil }
      let value = g_mime_header_get_value(header).map { value in
        String(
          decoding: UnsafeBufferPointer(
            start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self),
            count: strnlen(value, longestHeader)), as: UTF8.self)
      }
      return Header(name: String(cString: name).lowercased(), value: value ?? "")
    }
  }

  /// How deep a message can be at most: each floor names a boundary, or carries a message.
  private static func nestings(in bytes: [UInt8]) -> Int {
    [Array("boundary".utf8), Array("message/".utf8)].reduce(0) { count, word in
      count + bytes.occurrences(ofSmall: word)
    }
  }

  private static let isReady: Bool = {
    g_mime_init()
    return true
  }()
}

extension [UInt8] {
  /// Of what stands before the first empty line.
  fileprivate var headLength: Int {
    var last: UInt8 = 0x0a
    for (place, byte) in enumerated() where byte != 0x0d {
      if byte == 0x0a, last == 0x0a { return place }
      last = byte
    }
    return count
  }

  /// How often a word of small letters stands here, in whatever letters.
  fileprivate func occurrences(ofSmall word: [UInt8]) -> Int {
    withUnsafeBufferPointer { bytes in
      guard bytes.count >= word.count else { return 0 }
      func isSame(_ byte: UInt8, _ wanted: UInt8) -> Bool {
        byte == wanted || 0x41...0x5a ~= byte && byte | 0x20 == wanted
      }
      var found = 0
      for start in 0...(bytes.count - word.count) where isSame(bytes[start], word[0]) {
        var length = 1
        while length < word.count, isSame(bytes[start + length], word[length]) { length += 1 }
        if length == word.count { found += 1 }
      }
      return found
    }
  }
}
