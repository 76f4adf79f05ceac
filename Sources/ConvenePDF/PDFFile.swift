/// How a file is written.
package enum PDFForm: Sendable {
  /// PDF 1.7 with all objects packed: the smallest.
  case compact
  /// PDF/A-1b: PDF 1.4, to be kept for as long as paper.
  case archive
}

/// What a file says of itself.
package struct PDFFacts {
  package let title: String
  package let author: String
  /// Of the whole file, such as `fr`; empty if it has no words.
  package let language: String
  /// The day that stands for the day of making, as `2007-09-05`.
  package let day: String

  package init(title: String, author: String, language: String, day: String) {
    self.title = title
    self.author = author
    self.language = language
    self.day = day
  }
}

/// A part of the structure of a file.
package struct PDFPart: Hashable, Sendable {
  let place: Int
}

/// A PDF in the making: pages with ink, the structure that screen readers tell, links and an outline.
///
/// Places are in points from the top left corner of the page. The same calls give the same bytes.
package struct PDFFile {
  struct Link {
    let page: Int
    let box: String
    let target: String
    let part: Int
  }

  struct Page {
    let width: Double
    let height: Double
    var content = ""
    /// The part of each mark, by its number.
    var marks: [Int] = []
    var links: [Int] = []
    var pictures: [Reference] = []
  }

  private struct Entry {
    let level: Int
    let title: String
    let page: Int
    let y: Double
  }

  var table = ObjectTable()
  var structure = Structure()
  var font = PaperFont()
  var pages: [Page] = []
  var links: [Link] = []
  private var entries: [Entry] = []
  private let form: PDFForm

  package init(form: PDFForm = .compact) { self.form = form }

  /// Begins a page, in points; what is drawn from here on is drawn on it.
  package mutating func beginPage(width: Double, height: Double) {
    pages.append(Page(width: width, height: height))
  }

  /// A part below `parent`, or at the top.
  package mutating func addPart(
    _ role: Role, in parent: PDFPart? = nil, language: String? = nil
  ) -> PDFPart {
    PDFPart(place: structure.add(role, in: parent?.place ?? Structure.root, language: language))
  }

  /// An entry of the outline that leads to a height of the page, below the last one of a lower level.
  package mutating func addEntry(_ title: String, level: Int, y: Double) {
    entries.append(Entry(level: level, title: title, page: pages.count - 1, y: y))
  }

  /// The bytes of the file, after which nothing can be added.
  package mutating func finish(_ facts: PDFFacts) -> [UInt8] {
    let (root, tree, list) = (table.reserve(), table.reserve(), table.reserve())
    let references = pages.map { _ in table.reserve() }
    let annotations = links.map { _ in table.reserve() }
    let fonts = font.isEmpty ? "" : "/Font<</F \(font.write(in: &table, form: form))>>"
    let parts = structure.write(
      in: &table, below: tree, pages: references, links: annotations)
    for (place, page) in pages.enumerated() {
      let content = table.addStream(Array(page.content.utf8))
      let own = page.links.map { "\(annotations[$0])" }.joined(separator: " ")
      let pictures = page.pictures.enumerated().map { "/I\($0) \($1)" }.joined()
      table.set(
        references[place],
        "<</Type/Page/Parent \(list)/MediaBox[0 0 \(String(points: page.width))"
          + " \(String(points: page.height))]/Contents \(content)"
          + "/Resources<<\(fonts)\(pictures.isEmpty ? "" : "/XObject<<\(pictures)>>")>>"
          + "/StructParents \(place)/Tabs/S\(own.isEmpty ? "" : "/Annots[\(own)]")>>")
    }
    for (place, link) in links.enumerated() {
      table.set(
        annotations[place],
        "<</Type/Annot/Subtype/Link/Rect[\(link.box)]/Border[0 0 0]/F 4"
          + "/A<</S/URI/URI\(link.target.asPDFAddress)>>/Contents\(link.target.asPDFText)"
          + "/StructParent \(pages.count + place)>>")
    }
    let numbers =
      pages.enumerated().map { place, page in
        "\(place)[\(page.marks.map { "\(parts[$0])" }.joined(separator: " "))]"
      } + links.enumerated().map { "\(pages.count + $0) \(parts[$1.part])" }
    let parents = table.add("<</Nums[\(numbers.joined(separator: " "))]>>")
    table.set(
      tree,
      "<</Type/StructTreeRoot/K \(parts[Structure.root])/ParentTree \(parents)"
        + "/ParentTreeNextKey \(pages.count + links.count)>>")
    let kids = references.map { "\($0)" }.joined(separator: " ")
    table.set(list, "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>")
    let metadata = Metadata(facts, form: form)
    let packet = table.addStream(
      "/Type/Metadata/Subtype/XML", Array(metadata.packet.utf8), packs: false)
    let profile = table.addStream("/N 3", ColourProfile.bytes)
    table.set(
      root,
      "<</Type/Catalog/Pages \(list)/StructTreeRoot \(tree)/MarkInfo<</Marked true>>"
        + (facts.language.isEmpty ? "" : "/Lang(\(facts.language))")
        + "/Metadata \(packet)/ViewerPreferences<</DisplayDocTitle true>>"
        + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        + "/Info(sRGB)/DestOutputProfile \(profile)>>]\(outline(to: references))>>")
    let info = table.add(metadata.information)
    return table.file(root: root, info: info, form: form)
  }

  /// The entry of the catalogue for the outline, whose objects are written.
  private mutating func outline(to references: [Reference]) -> String {
    guard !entries.isEmpty else { return "" }
    let root = table.reserve()
    let own = entries.map { _ in table.reserve() }
    let parents = entries.indices.map { place in
      entries[..<place].lastIndex { $0.level < entries[place].level }
    }
    let kids = Dictionary(grouping: entries.indices) { parents[$0] }
    func below(_ place: Int?) -> String {
      guard let places = kids[place], let first = places.first, let last = places.last else {
        return ""
      }
      return "/First \(own[first])/Last \(own[last])/Count \(count(below: place, kids))"
    }
    for (place, entry) in entries.enumerated() {
      let beside = kids[parents[place]] ?? []
      let before = beside.last { $0 < place }.map { "/Prev \(own[$0])" } ?? ""
      let after = beside.first { $0 > place }.map { "/Next \(own[$0])" } ?? ""
      let y = String(points: pages[entry.page].height - entry.y)
      table.set(
        own[place],
        "<</Title\(entry.title.asPDFText)/Parent \(parents[place].map { own[$0] } ?? root)"
          + "\(before)\(after)\(below(place))/Dest[\(references[entry.page])/XYZ 0 \(y) null]>>")
    }
    table.set(root, "<</Type/Outlines\(below(nil))>>")
    return "/Outlines \(root)"
  }

  private func count(below place: Int?, _ kids: [Int?: [Int]]) -> Int {
    (kids[place] ?? []).reduce(0) { $0 + 1 + count(below: $1, kids) }
  }
}
