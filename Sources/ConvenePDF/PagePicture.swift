/// A picture of dots.
package struct PDFPicture {
  /// The dots, packed or not.
  package enum Dots {
    /// A JPEG as it is.
    case jpeg([UInt8])
    /// One byte for each colour of each dot, row by row from the top.
    case plain([UInt8])
  }

  package let width: Int
  package let height: Int
  /// 1 for grey, 3 for colours, 4 for inks.
  package let channels: Int
  package let dots: Dots

  package init(width: Int, height: Int, channels: Int, dots: Dots) {
    self.width = width
    self.height = height
    self.channels = channels
    self.dots = dots
  }
}

extension PDFFile {
  /// Draws a picture as a part of the paper, or of no part.
  package mutating func draw(_ picture: PDFPicture, in box: PDFBox, of part: PDFPart? = nil) {
    let space =
      switch picture.channels {
      case 1: "/DeviceGray"
      case 4: "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]"
      default: "/DeviceRGB"
      }
    let entries =
      "/Type/XObject/Subtype/Image/Width \(picture.width)/Height \(picture.height)"
      + "/ColorSpace\(space)/BitsPerComponent 8"
    let stream =
      switch picture.dots {
      case .jpeg(let bytes):
        table.addStream("\(entries)/Filter/DCTDecode", bytes, packs: false)
      case .plain(let bytes): table.addStream(entries, bytes)
      }
    let name = "I\(page.pictures.count)"
    pages[pages.count - 1].pictures.append(stream)
    let size = Self.text([box.width])
    let matrix =
      "\(size) 0 0 \(Self.text([box.height, box.x, page.height - box.y - box.height]))"
    if let kid = mark(part?.place, ["q \(matrix) cm /\(name) Do Q\n"]), let part {
      structure.add(kid, to: part.place)
      structure.place(part.place, at: self.box(box))
    }
  }
}
