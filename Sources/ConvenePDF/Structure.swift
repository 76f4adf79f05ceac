/// What a part of a paper is, as a screen reader tells it.
package enum Role: Hashable, Sendable {
  case document
  /// A paper among several in one file.
  case part
  case paragraph
  /// Level 1 is the paper's title.
  case heading(level: Int)
  case list(Numbering)
  case item
  case label
  case itemBody
  case table
  case caption
  case tableHead
  case tableBody
  case row
  case columnTitle
  /// The title of the rows below it, across all columns.
  case groupTitle(columns: Int)
  case cell
  /// With the words that stand for it where it is not seen.
  case figure(description: String)
  case link

  /// What stands before the items of a list.
  package enum Numbering: Hashable, Sendable {
    case none
    case bullets
    case numbers
    case letters
  }

  package var name: String {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .paragraph: "P"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .list: "L"
    case .item: "LI"
    case .label: "Lbl"
    case .itemBody: "LBody"
    case .table: "Table"
    case .caption: "Caption"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .row: "TR"
    case .columnTitle, .groupTitle: "TH"
    case .cell: "TD"
    case .figure: "Figure"
    case .link: "Link"
    }
  }

  fileprivate func entries(box: String?) -> String {
    switch self {
    case .list(let numbering): "/A<</O/List/ListNumbering/\(numbering.name)>>"
    case .columnTitle: "/A<</O/Table/Scope/Column>>"
    case .groupTitle(let columns): "/A<</O/Table/Scope/Row/ColSpan \(columns)>>"
    case .figure(let description):
      "/Alt\(description.asPDFText)" + (box.map { "/A<</O/Layout/BBox[\($0)]>>" } ?? "")
    case .document, .part, .paragraph, .heading, .item, .label, .itemBody, .table, .caption,
      .tableHead, .tableBody, .row, .cell, .link:
      ""
    }
  }
}

extension Role.Numbering {
  fileprivate var name: String {
    switch self {
    case .none: "None"
    case .bullets: "Disc"
    case .numbers: "Decimal"
    case .letters: "LowerAlpha"
    }
  }
}

/// The parts of a file in the order of reading, and where their ink is.
struct Structure {
  enum Kid {
    case part(Int)
    /// What is marked with a number on a page.
    case ink(page: Int, mark: Int)
    /// The link of that number on a page.
    case link(page: Int, link: Int)
  }

  private struct Part {
    let role: Role
    let language: String?
    var box: String?
    var kids: [Kid] = []
  }

  private var parts: [Part] = [Part(role: .document, language: nil)]

  /// The one above all others.
  static let root = 0

  mutating func add(_ role: Role, in parent: Int?, language: String? = nil) -> Int {
    parts.append(Part(role: role, language: language))
    if let parent { add(.part(parts.count - 1), to: parent) }
    return parts.count - 1
  }

  mutating func add(_ kid: Kid, to part: Int) { parts[part].kids.append(kid) }

  /// Says where on its page a figure is: left, bottom, right and top.
  mutating func place(_ part: Int, at box: String) { parts[part].box = box }

  func name(of part: Int) -> String { parts[part].role.name }

  /// The objects of all parts by their number.
  func write(
    in table: inout ObjectTable, below tree: Reference, pages: [Reference], links: [Reference]
  ) -> [Reference] {
    let references = parts.map { _ in table.reserve() }
    var parents = parts.map { _ in tree }
    for (place, part) in parts.enumerated() {
      for case .part(let kid) in part.kids { parents[kid] = references[place] }
    }
    for (place, part) in parts.enumerated() {
      let page = part.kids.firstNonNil { if case .ink(let page, _) = $0 { page } else { nil } }
      let kids = part.kids.map { kid in
        switch kid {
        case .part(let part): "\(references[part])"
        case .ink(let own, let mark):
          own == page ? "\(mark)" : "<</Type/MCR/Pg \(pages[own])/MCID \(mark)>>"
        case .link(let page, let link): "<</Type/OBJR/Obj \(links[link])/Pg \(pages[page])>>"
        }
      }
      let entries = [
        part.role.entries(box: part.box), part.language.map { "/Lang(\($0))" } ?? "",
        page.map { "/Pg \(pages[$0])" } ?? "",
        kids.isEmpty ? "" : "/K[\(kids.joined(separator: " "))]",
      ]
      table.set(
        references[place],
        "<</Type/StructElem/S/\(part.role.name)/P \(parents[place])\(entries.joined())>>")
    }
    return references
  }
}

extension Sequence {
  /// What `transform` makes of the first element of which it makes something.
  func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self { if let result = transform(element) { return result } }
    return nil
  }
}
