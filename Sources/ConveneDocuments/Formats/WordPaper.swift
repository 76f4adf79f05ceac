import ConveneValues
import ConveneWords

/// Papers as the parts of a word processor's file, for offices that go on with them: headings, lists
/// that count, tables whose titles stand on every page, and the direction of each language.
package enum WordPaper {
  package typealias Part = (name: String, text: String)

  /// The parts by their names, to be put into one archive in this order.
  ///
  /// - Parameter day: stands as the day of making.
  package static func parts(of document: Document, made day: Day) -> [Part] {
    parts(of: document, followedBy: [], made: day)
  }

  /// The same of several papers in one file, each on pages of its own, as the first is called.
  package static func parts(
    of document: Document, followedBy others: [Document], made day: Day
  ) -> [Part] {
    var writer = WordWriter(document)
    writer.writeAll()
    for other in others { writer.turn(to: other) }
    return [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", packageLinks),
      ("docProps/core.xml", facts(of: document, made: day)),
      ("word/document.xml", writer.file),
      ("word/_rels/document.xml.rels", links(to: writer.targets)),
      ("word/styles.xml", WordStyles.text(for: document.language)),
      ("word/numbering.xml", writer.numbering),
      ("word/footer1.xml", writer.footer),
    ]
  }

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// Words for markup, without marks of direction: there each run has its own.
  static func escaped(_ text: String) -> String {
    let plain = text.printable.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) }
    return Markup.escaped(String(String.UnicodeScalarView(plain)))
  }

  private static var contentTypes: String {
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("footer1", "footer"),
    ].map { name, kind in
      "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(kinds).\(kind)+xml\"/>"
    }
    return head + "<Types xmlns=\"\(packages)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
      + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.joined()
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-"
      + "package.core-properties+xml\"/></Types>"
  }

  private static var packageLinks: String {
    head + "<Relationships xmlns=\"\(packages)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" "
      + "Target=\"word/document.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(packages)/relationships/metadata/core-properties\" "
      + "Target=\"docProps/core.xml\"/></Relationships>"
  }

  private static func facts(of document: Document, made day: Day) -> String {
    head + "<cp:coreProperties xmlns:cp=\"\(packages)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      + "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(escaped(document.title))</dc:title>"
      + "<dc:creator>\(escaped(document.masthead.first ?? ""))</dc:creator>"
      + "<dc:language>\(document.language.rawValue)</dc:language>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:created>"
      + "</cp:coreProperties>"
  }

  private static func links(to targets: [String]) -> String {
    let own = [("styles", "styles"), ("numbering", "numbering"), ("footer", "footer1")].enumerated()
      .map { place, part in
        "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relations)/\(part.0)\" "
          + "Target=\"\(part.1).xml\"/>"
      }
    let others = targets.enumerated().map { place, target in
      "<Relationship Id=\"rId\(place + 1 + own.count)\" Type=\"\(relations)/hyperlink\" "
        + "Target=\"\(Markup.escaped(target))\" TargetMode=\"External\"/>"
    }
    return head + "<Relationships xmlns=\"\(packages)/relationships\">"
      + (own + others).joined() + "</Relationships>"
  }

  /// The number of the relation to the foot.
  static let footerLink = "rId3"
  /// How many relations stand before those of links.
  static let ownLinks = 3
}
