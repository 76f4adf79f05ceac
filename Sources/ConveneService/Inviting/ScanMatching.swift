import ConveneCore
import ConvenePrint
import ConveneScans
import ConveneStore
import ConveneValues
import Foundation

/// The scan of a signed letter, and by which mark it is known whose.
package struct SignedScan: Sendable {
  /// How names of files end that may be scans, in small letters.
  package static let endings = [".pdf", ".png", ".jpg", ".jpeg"]

  package let scan: ScanFile
  /// The mark that somebody says it bears; without it that of its pages counts, or one in its name.
  package let mark: String?
  /// What its pages say.
  package let seen: ScanReading

  package init(_ scan: ScanFile, mark: String? = nil, seen: ScanReading = .marks([])) {
    (self.scan, self.mark, self.seen) = (scan, mark, seen)
  }

  /// Looks at the pages of a file, which may be a picture of one, for as long as that takes.
  ///
  /// - Parameters:
  ///   - file: where it lies.
  ///   - day: as the day on which a picture becomes a PDF.
  package init(
    reading bytes: [UInt8], from file: String, mark: String? = nil, on day: Day,
    by reader: ScanReader = ScanReader()
  ) throws(Refusal) {
    guard PDF.isPicture(bytes) else {
      let scan = try ScanFile(bytes, from: file)
      self.init(scan, mark: mark, seen: reader.read(bytes))
      return
    }
    let name = String(file.split(separator: "/").last ?? "")
    guard bytes.count <= ScanFile.largest else {
      throw .scanUnusable(
        problems: [.scanTooLarge(at: name, most: ScanFile.largest >> 20)])
    }
    guard let page = try PDF.page(ofPicture: bytes, title: "", made: day) else {
      throw .scanUnusable(
        problems: [.scanPictureUnusable(at: name, dots: PDF.dots / 1_000_000)])
    }
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let scan = try ScanFile(page, from: "\(stem).pdf")
    self.init(scan, mark: mark, seen: reader.read(page))
  }
}

extension [SignedScan] {
  /// Each with its letter, found by the mark on its pages, or the one that is said or stands in its name.
  ///
  /// - Parameters:
  ///   - scanned: whose letters were taken in already, by their marks.
  ///   - meeting: its code.
  func matched(
    with letters: [LetterToSign], scanned: [String: String], in meeting: String
  ) throws(Refusal) -> [(scan: ScanFile, letter: LetterToSign)] {
    guard !letters.isEmpty || !scanned.isEmpty else { throw .nothingToSign() }
    let known = Dictionary(letters.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(scan: ScanFile, letter: LetterToSign)] = []
    var (problems, taken) = ([Problem](), Set<UUID>())
    for one in self {
      switch one.mark(among: known, scanned: scanned, in: meeting) {
      case .failure(let problem): problems.append(problem.why)
      case .success(let letter) where taken.insert(letter.id).inserted:
        found.append((one.scan, letter))
      case .success(let letter):
        problems.append(.scanOfSameLetter(at: one.scan.name, name: letter.name))
      }
    }
    guard problems.isEmpty else { throw .scansUnknown(problems: problems) }
    return found
  }
}

/// Why it is not known whose a scan is.
private struct ScanOfNobody: Error {
  let why: Problem
}

extension SignedScan {
  fileprivate func mark(
    among known: [String: LetterToSign], scanned: [String: String], in meeting: String
  ) -> Result<LetterToSign, ScanOfNobody> {
    func no(_ why: Problem) -> Result<LetterToSign, ScanOfNobody> {
      .failure(ScanOfNobody(why: why))
    }
    let name = scan.name
    let words = name.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let named = Set(words.filter { known[$0] != nil || scanned[$0] != nil })
    let said = mark.map { [$0.uppercased()] } ?? named
    var meant = said
    if case .marks(let seen) = seen, let first = seen.first {
      guard seen.count == 1 else {
        return no(
          .scanOfSeveralLetters(
            at: name, marks: seen.map { "\($0.meeting)/\($0.letter)" }.sorted()))
      }
      guard first.meeting == meeting else {
        return no(.scanOfOtherMeeting(at: name, meeting: first.meeting))
      }
      guard said.isSubset(of: [first.letter]) else {
        return no(
          .scanSaysOtherwise(
            at: name, seen: first.letter, said: said.sorted().joined(separator: ", ")))
      }
      meant = [first.letter]
    }
    if meant.count == 1, let one = meant.first {
      if let letter = known[one] { return .success(letter) }
      if let reader = scanned[one] { return no(.scanTakenAlready(at: name, name: reader)) }
    }
    switch seen {
    case .marks(let seen) where seen.first != nil:
      return no(.scanOfOldLetter(at: name, mark: meant.first ?? ""))
    case .marks: return no(.scanOfNoLetter(at: name))
    case .unreadable: return no(.scanNotRead(at: name))
    case .noProgram: return no(.scanWithoutReader(at: name))
    }
  }
}
