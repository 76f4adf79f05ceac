import ConveneValues

/// How the kinds of paragraphs of a word processor's file look; whoever edits it changes them there.
struct WordStyles {
  private let language: Language

  /// The part of the file that has them.
  static func text(for language: Language) -> String {
    let own = WordStyles(language: language)
    return WordPaper.head + "<w:styles xmlns:w=\"\(WordPaper.words)\">"
      + (own.usual + own.paragraphs + own.others).joined() + "</w:styles>"
  }

  static let accent = "1F5A8C"
  private static let quiet = "595959"
  private static let bold = "<w:b/><w:bCs/>"
  private static let close = "<w:spacing w:after=\"0\"/>"

  private var usual: [String] {
    let (own, arabic) = (language.tag, Language.arabic.tag)
    return [
      "<w:docDefaults><w:rPrDefault><w:rPr>",
      "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>",
      Self.size(20), "<w:lang w:val=\"\(own)\" w:eastAsia=\"\(own)\" w:bidi=\"\(arabic)\"/>",
      "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr>",
      "</w:pPrDefault></w:docDefaults>",
    ]
  }

  private var paragraphs: [String] {
    let (accent, quiet) = (Self.colour(Self.accent), Self.colour(Self.quiet))
    return [
      style("Normal", "Normal", basedOn: nil),
      style("Masthead", "Masthead", Self.close, quiet + Self.size(18)),
      style("Marking", "Marking", "<w:jc w:val=\"center\"/>", Self.bold + Self.size(20)),
      style(
        "Title", "Title", "<w:spacing w:before=\"240\" w:after=\"240\"/>",
        Self.bold + Self.size(40)),
      heading(1, before: 360, Self.bold + accent + Self.size(27)),
      heading(2, before: 280, Self.bold + Self.size(23)),
      heading(3, before: 200, Self.bold + quiet + Self.size(20)),
      style("Remark", "Remark", "", quiet + Self.size(17)),
      style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>"),
      style("Cell", "Cell", Self.close, Self.size(18)),
      style("DenseCell", "Dense Cell", "", Self.size(15), basedOn: "Cell"),
      style("CellTitle", "Cell Title", "", Self.bold + accent, basedOn: "Cell"),
      style("Caption", "caption", "", Self.bold + Self.size(19), keeping: "<w:keepNext/>"),
      style("Footer", "footer", "", quiet + Self.size(16)),
    ]
  }

  private var others: [String] {
    let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\""
    return [
      "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>",
      "<w:rPr>\(Self.colour(Self.accent))<w:u w:val=\"single\"/></w:rPr></w:style>",
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Paper\"><w:name w:val=\"Paper\"/>",
      "<w:tblPr><w:tblBorders><w:top \(line)/><w:bottom \(line)/><w:insideH \(line)/>",
      "</w:tblBorders><w:tblCellMar><w:top w:w=\"50\" w:type=\"dxa\"/>",
      "<w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"50\" w:type=\"dxa\"/>",
      "<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
    ]
  }

  /// - Parameter halves: of points; Arabic letters are set a little larger.
  private static func size(_ halves: Int) -> String {
    "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves + halves / 10)\"/>"
  }

  static func colour(_ colour: String) -> String { "<w:color w:val=\"\(colour)\"/>" }

  private func heading(_ level: Int, before: Int, _ look: String) -> String {
    style(
      "Heading\(level)", "heading \(level)",
      "<w:spacing w:before=\"\(before)\" w:after=\"100\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      look, keeping: "<w:keepNext/><w:keepLines/>")
  }

  private func style(
    _ id: String, _ name: String, _ room: String = "", _ look: String = "",
    basedOn base: String? = "Normal", keeping: String = ""
  ) -> String {
    let direction = language.isRightToLeft ? "<w:bidi/>" : ""
    return "<w:style w:type=\"paragraph\" \(base == nil ? "w:default=\"1\" " : "")"
      + "w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
      + "<w:qFormat/><w:pPr>\(keeping)\(direction)\(room)</w:pPr><w:rPr>\(look)</w:rPr></w:style>"
  }
}
