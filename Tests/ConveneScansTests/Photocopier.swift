import ConveneDocuments
import ConvenePrint
import ConveneScans
import ConveneValues
import Foundation
import Programs
import Testing

/// A page as rows of grey dots.
struct Copy {
  let width: Int
  let height: Int
  var dots: [UInt8]

  /// As a machine has it that knows black and white alone.
  var inBlackAndWhite: Copy {
    Copy(width: width, height: height, dots: dots.map { $0 < 150 ? 0 : 255 })
  }
}

/// What happens to a page between the printer and the file of its scan.
struct Photocopier {
  /// Dots to the inch.
  var dpi = 150
  /// By how many degrees the page lies crooked.
  var skew = 0.0
  /// By how many quarters the page was put in.
  var quarters = 0
  var isBlackAndWhite = false
  /// Whether somebody stamped it over the edge of the mark.
  var isStamped = false

  /// The scan of the first page of a paper, as a PDF of one picture.
  func scan(of paper: [UInt8]) throws -> [UInt8] {
    let clean = try Self.drawn(paper, dpi: dpi)
    let lying = Self.pdf(of: [clean], skew: skew, quarters: quarters, isStamped: isStamped)
    let copy = try Self.drawn(lying, dpi: dpi)
    return Self.pdf(of: [isBlackAndWhite ? copy.inBlackAndWhite : copy])
  }

  /// The first page of a PDF.
  static func drawn(_ pdf: [UInt8], dpi: Int) throws -> Copy {
    let bytes = try poppler(["-gray", "-r", "\(dpi)", "-l", "1"], pdf)
    let head = bytes.prefix(40).split(separator: 0x0a, maxSplits: 3)
    let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").map { Int($0) ?? 0 }
    let start = bytes.count - size[0] * size[1]
    return Copy(width: size[0], height: size[1], dots: Array(bytes[start...]))
  }

  /// What pdftoppm makes of a PDF.
  static func poppler(_ options: [String], _ pdf: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try Program("pdftoppm", options + [file.path]).run()
    try #require(status == 0, "pdftoppm of poppler-utils")
    return [UInt8](output)
  }

  /// Pictures on A4, one a page; a page that was put in lying is a page across.
  static func pdf(
    of pages: [Copy], skew: Double = 0, quarters: Int = 0, isStamped: Bool = false
  ) -> [UInt8] {
    var (bytes, places) = (Array("%PDF-1.4\n".utf8), [Int]())
    func add(_ head: String, _ stream: [UInt8]? = nil) {
      places.append(bytes.count)
      bytes += Array("\(places.count) 0 obj\n\(head)".utf8)
      if let stream { bytes += Array("\nstream\n".utf8) + stream + Array("\nendstream".utf8) }
      bytes += Array("\nendobj\n".utf8)
    }
    let (short, long) = (595.2756, 841.8898)
    let (across, down) = quarters % 2 == 0 ? (short, long) : (long, short)
    let kids = pages.indices.map { "\(3 + 3 * $0) 0 R" }.joined(separator: " ")
    add("<< /Type /Catalog /Pages 2 0 R >>")
    add("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>")
    for (place, page) in pages.enumerated() {
      let first = 3 + 3 * place
      add(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(across) \(down)] /Contents \(first + 1) 0 R
        /Resources << /XObject << /P \(first + 2) 0 R >> >> >>
        """)
      let angle = (skew + 90 * Double(quarters)) * .pi / 180
      // As PDF knows no exponents.
      let turn = [cos(angle), sin(angle), -sin(angle), cos(angle)]
        .map { String(format: "%.6f", $0) }.joined(separator: " ")
      // About the middle of the page; then the picture from its lower left corner.
      var drawing = """
        q 1 0 0 1 \(across / 2) \(down / 2) cm \(turn) 0 0 cm
        1 0 0 1 \(-short / 2) \(-long / 2) cm q \(short) 0 0 \(long) 0 0 cm /P Do Q\n
        """
      if isStamped {
        // Two frames and a bar over the lower corner of the mark.
        drawing +=
          "0.3 g 0.3 G 2 w 522 764 44 20 re S 518 760 52 28 re S 524 777 26 3 re f\n"
      }
      let words = Array((drawing + "Q").utf8)
      add("<< /Length \(words.count) >>", words)
      add(
        """
        << /Type /XObject /Subtype /Image /Width \(page.width) /Height \(page.height)
        /ColorSpace /DeviceGray /BitsPerComponent 8 /Length \(page.dots.count) >>
        """, page.dots)
    }
    let start = bytes.count
    let table = places.map { String(format: "%010d 00000 n \n", $0) }.joined()
    bytes += Array(
      """
      xref
      0 \(places.count + 1)
      0000000000 65535 f \n\(table)trailer
      << /Size \(places.count + 1) /Root 1 0 R >>
      startxref
      \(start)
      %%EOF\n
      """.utf8)
    return bytes
  }
}

/// A letter to be signed.
enum SampleLetter {
  static func paper(
    _ mark: ScanMark?, in language: Language = .english, paragraphs: Int = 12
  ) throws -> [UInt8] {
    var document = Document(
      language: language, title: "Invitation", masthead: ["Organisation (invented)"],
      foot: "EGM · EGM/3F2A9C01",
      blocks: (0..<paragraphs).map { number in
        .paragraph([
          .text(
            "\(number + 1). We have the honour to invite you to the meeting, and ask you to say "
              + "whether you will take part; all costs are borne by the organisation.")
        ])
      })
    if let mark {
      document.mark = Drawing(
        squares: try #require(mark.squares()), side: 2, description: "mark")
    }
    return try PDF.data(for: document)
  }
}
