import ConveneService
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// Everything the program says: answers on standard output, talk on standard error.
///
/// An answer that could not be written is an error; `print` would swallow it.
struct Output: Sendable {
  let isJSON: Bool
  /// What refusals and notices are said in; beside JSON it is English, on which scripts rely.
  let phrases: Phrases

  init(isJSON: Bool, language: Language = Language.spoken ?? .english) {
    self.isJSON = isJSON
    phrases = Phrases(isJSON ? .english : language, months: .ofHouse ?? .paired)
  }

  /// `1 application` or `2 applications`, in the language that is spoken.
  func counted(_ count: Int, _ things: String) -> String {
    switch things {
    case "applications": phrases.applications(number: count)
    case "nominations": phrases.countNominations(number: count)
    case "organisations": phrases.countOrganisations(number: count)
    case "people": phrases.countPeople(number: count)
    case "ratings": phrases.countRatings(number: count)
    case "reviewers": phrases.countReviewers(number: count)
    default: "\(count) \(count == 1 ? String(things.dropLast()) : things)"
    }
  }

  /// A line of the answer; whatever stands in it, it is one line, bold on a terminal where it is strong.
  func line(_ text: String, isStrong: Bool = false) throws {
    let line = Self.sentence(text)
    try write(Self.text(isStrong ? Screen()?.strong(line) ?? line : line), to: 1)
  }

  private static func text(_ line: String) -> [UInt8] { Array("\(line)\n".utf8) }

  /// The bytes of a paper.
  func bytes(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  /// The bytes of a paper, into a file where one is named.
  func paper(_ bytes: [UInt8], to file: String?, isOfPeople: Bool) throws {
    guard let file else { return try self.bytes(bytes) }
    try Self.save(bytes, to: file, isOfPeople: isOfPeople)
    talk(phrases.fileOfBytes(file: file, bytes: bytes.count))
  }

  /// Writes a file whole or not at all; a device or pipe is written through, not replaced.
  static func save(_ bytes: [UInt8], to file: String, isOfPeople: Bool = false) throws {
    try OutputFile(file, isOfPeople: isOfPeople).write(bytes)
  }

  /// One JSON object on a line of its own, keys in order.
  func json(_ value: some Encodable) throws { try write(try Self.object(value), to: 1) }

  private static func object(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    return self.text(text.escaped(where: \.isUnseen) { $0.utf16.map(\.jsonEscape).joined() })
  }

  /// Rows below a header: on a terminal in columns that fit it, in a pipe whole; as JSON one object a
  /// row, with the columns among `numbers` as numbers.
  ///
  /// Into a pipe or a file columns go with tabulators between, and no cell that a spreadsheet runs.
  /// Titles and states are given in English, as JSON has them, and said in the language of who reads.
  func table(_ header: [String], numbers: Set<String> = [], _ rows: [[String]]) throws {
    guard !isJSON else {
      try blocks(rows) { row in
        try Self.object(ListedCell.object(header, row, numbers: numbers))
      }
      return
    }
    let rows = ([header.map(phrases.title)] + rows.map { said($0, below: header) })
      .map { $0.map(Self.cell) }
    guard let screen = Screen() else {
      return try blocks(rows) { Self.text($0.map(CSV.inert).joined(separator: "\t")) }
    }
    let layout = TableLayout(rows, width: screen.width)
    let lines = rows.enumerated().map { place, row in
      Self.text(place == 0 ? screen.strong(layout.line(row)) : layout.line(row))
    }
    try pages(lines.flatMap(\.self), on: screen)
  }

  /// The terminal that a table goes to; nil where it goes into a pipe or a file, or is JSON.
  var screen: Screen? { isJSON ? nil : Screen() }

  /// The same on a terminal of what is read page by page, in the columns of the first, until nothing
  /// more comes or whoever reads has seen enough.
  func table(
    _ header: [String], _ rows: [[String]], on screen: Screen,
    then next: () async throws -> [[String]]
  ) async throws {
    let title = header.map(phrases.title).map(Self.cell)
    func cells(_ rows: [[String]]) -> [[String]] {
      rows.map { said($0, below: header).map(Self.cell) }
    }
    let first = cells(rows)
    let layout = TableLayout([title] + first, width: screen.width, isOpen: true)
    func bytes(_ rows: [[String]]) -> [UInt8] { rows.flatMap { Self.text(layout.line($0)) } }
    let began = Self.text(screen.strong(layout.line(title))) + bytes(first)
    let isShown = try await screen.pages(began) { bytes(cells(try await next())) }
    guard !isShown else { return }
    try write(began, to: 1)
    while true {
      let more = bytes(cells(try await next()))
      guard !more.isEmpty else { return }
      try write(more, to: 1)
    }
  }

  /// A row in the language of who reads: what it is called, and how far a thing is.
  private func said(_ row: [String], below header: [String]) -> [String] {
    zip(header, row).enumerated().map { place, cell in
      let (column, text) = cell
      if place == 0, column == "what" { return phrases.knownTitle(text) ?? phrases.state(text) }
      return Self.columnsOfStates.contains(column)
        ? phrases.state(text) : phrases.cell(text, below: column)
    }
  }

  private static let columnsOfStates: Set = [
    "as", "attendance", "attends", "away", "direction", "invitation", "kind", "outcome", "reported",
    "role", "standing", "state", "table", "status", "track", "way", "who says", "why", "with says",
  ]

  /// Long text for people to read.
  func pages(_ text: String) throws {
    let bytes = Self.text(text)
    guard let screen = Screen() else { return try self.bytes(bytes) }
    try pages(bytes, on: screen)
  }

  private func pages(_ bytes: [UInt8], on screen: Screen) throws {
    if !screen.pages(bytes) { try write(bytes, to: 1) }
  }

  /// Writes a line for each row, many at a time.
  private func blocks(_ rows: [[String]], _ line: ([String]) throws -> [UInt8]) throws {
    var block: [UInt8] = []
    for row in rows {
      block += try line(row)
      guard block.count >= 1 << 16 else { continue }
      try write(block, to: 1)
      block.removeAll(keepingCapacity: true)
    }
    try write(block, to: 1)
  }

  /// What was done, in a sentence; as JSON with what it was done to.
  func done(_ sentence: String, _ answer: [String: String]) throws {
    talk(sentence)
    if isJSON { try json(answer) }
  }

  /// Talk: what goes on, and what the organiser should know.
  func talk(_ text: String) { try? write(Array("\(Self.visible(text))\n".utf8), to: 2) }

  /// How far a step is: one line of a terminal that the next takes the place of.
  func status(_ text: String) {
    guard isatty(2) == 1 else { return }
    try? write(Array("\r\u{1b}[K\(Self.visible(text))".utf8), to: 2)
  }

  func notices(_ notices: [Problem]) {
    let told = notices.upToMost(at: "the file")
    if isJSON { Told.here?.notices(told.map(phrases.wordedOut)) }
    for notice in told {
      let place =
        isJSON
        ? phrases.place(notice.at) : phrases.matter(notice.at) ?? phrases.place(of: notice)
      talk(
        phrases.talkNote(
          place: Self.cell(place), sentence: Self.sentence(phrases.sentence(of: notice))))
    }
  }

  /// The command that comes next.
  func next(_ command: String) {
    if isJSON { Told.here?.next(command) }
    talk(phrases.talkNext(advice: command))
  }

  /// What was done, and the command that comes next.
  func talk(_ done: String, next command: String) {
    if isJSON { Told.here?.next(command) }
    talk(phrases.thenNext(done: done, command: command))
  }

  /// What comes next, with its commands.
  func next(_ advice: (Phrases) -> String) { next(advice(phrases)) }

  func problem(_ problem: Problem) {
    self.problem(WordedProblem(phrases.place(of: problem), phrases.sentence(of: problem)))
  }

  func problem(_ problem: WordedProblem) {
    talk(
      phrases.talkProblem(place: Self.cell(problem.at), sentence: Self.sentence(problem.message)))
  }

  /// Signs of stored text that nobody sees must not reach a terminal; those that keep a value apart
  /// in a sentence from the right are the sentence's own.
  static func visible(_ text: String) -> String {
    text.escaped(
      where: { $0.isUnseen && !$0.keepsApart && $0 != "\n" && $0 != "\t" }, by: \.escape)
  }

  /// A sentence that stands in a line.
  private static func sentence(_ text: String) -> String {
    text.escaped(where: { $0.isUnseen && !$0.keepsApart }, by: \.escape)
  }

  /// Text that stands in a line, which it must not end, nor the column.
  ///
  /// What keeps parts of a sentence apart is left out, as the column is kept apart whole.
  private static func cell(_ text: String) -> String {
    text.withoutKeepingApart.escaped(where: \.isUnseen, by: \.escape)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    guard let code = Self.write(bytes, into: descriptor) else { return }
    throw Failure.unwritable(.outputNotWritten(reason: String(cString: strerror(code))))
  }

  /// Writes all bytes, whatever signal comes between; answers the error that kept it from it.
  static func write(_ bytes: [UInt8], into descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

extension String {
  /// The same with some signs written out.
  fileprivate func escaped(
    where isWrittenOut: (Unicode.Scalar) -> Bool, by escape: (Unicode.Scalar) -> String
  ) -> String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7f }),
      unicodeScalars.contains(where: isWrittenOut)
    else { return self }
    return unicodeScalars.map { isWrittenOut($0) ? escape($0) : String($0) }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var escape: String { "\\u{\(String(value, radix: 16))}" }
}

extension UInt16 {
  fileprivate var jsonEscape: String {
    let digits = String(self, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
