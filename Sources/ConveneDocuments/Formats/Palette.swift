import ConveneCore
import Foundation

extension Drawing.Ink {
  /// Red, green and blue from 0 to 255 on white paper; sectors also differ in grey.
  package var colour: UInt32 {
    switch self {
    case .text: 0x1b_2127
    case .quiet: 0x56_626e
    case .line: 0xc3_ccd5
    case .paper: 0xff_ffff
    case .panel: 0xee_f4fa
    case .accent: 0x0b_5c9e
    case .warning: 0xb4_4a0c
    case .sector(let sector): Self.colour(of: sector)
    case .white: 0xff_ffff
    case .black: 0x12_171c
    }
  }

  /// The colour on a dark screen; fills of sectors stay as they are.
  package var colourInTheDark: UInt32 {
    switch self {
    case .text: 0xe8_ecf0
    case .quiet: 0xa3_b0bd
    case .line: 0x44_505c
    case .paper: 0x12_171c
    case .panel: 0x1d_2731
    case .accent: 0x6c_b6f0
    case .warning: 0xf0_9a5c
    case .sector(let sector): Self.colour(of: sector)
    case .white, .black: colour
    }
  }

  /// The name in style sheets.
  package var name: String {
    switch self {
    case .text: "text"
    case .quiet: "quiet"
    case .line: "line"
    case .paper: "paper"
    case .panel: "panel"
    case .accent: "accent"
    case .warning: "warning"
    case .sector(let sector): "sector-" + sector.rawValue.replacing("_", with: "-")
    case .white: "white"
    case .black: "black"
    }
  }

  /// In what words are set on a fill of this ink, so that they can be read on paper and in the dark.
  package var ofWords: Drawing.Ink {
    guard case .sector = self else { return .paper }
    let isDark = Self.contrast(colour, Drawing.Ink.white.colour) >= Self.leastContrast
    return isDark ? .white : .black
  }

  /// Below it words are not to be told from what they stand on (WCAG 2, level AA).
  package static let leastContrast = 4.5

  /// How two colours stand out from each other, from 1 to 21.
  package static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func light(_ colour: UInt32) -> Double {
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(colour >> UInt32(shift) & 0xff) / 255
        return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let lights = [light(one), light(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func colour(of sector: Sector) -> UInt32 {
    switch sector {
    case .government: 0x1d_3f72
    case .donor: 0x8a_2846
    case .academia: 0x6b_4fa0
    case .civilSociety: 0x2c_8060
    case .internationalOrganisation: 0x2f_93d1
    case .privateSector: 0xe0_8b3e
    case .media: 0xa9_b8c6
    case .incubator: 0xf2_d15c
    }
  }

  /// `#rrggbb`.
  package static func hex(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
