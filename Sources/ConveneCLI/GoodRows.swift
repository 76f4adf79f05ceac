import ArgumentParser
import ConveneService
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// Two words with an equals sign between them; the last one divides.
struct ColumnPair {
  let left: String
  let right: String

  init(_ text: String) throws {
    guard let place = text.lastIndex(of: "="), place > text.startIndex,
      text.index(after: place) < text.endIndex
    else { throw ValidationError("\(text): write it as one=other") }
    left = String(text[..<place])
    right = String(text[text.index(after: place)...])
  }
}

/// What becomes of rows with something missing or wrong in them.
///
/// Ratings have none of it: an empty cell is a reviewer's word.
struct GoodRows: ParsableArguments {
  @Option(
    name: .customLong("default"), help: "What stands in empty cells of a column: languages=en.",
    transform: ColumnPair.init)
  var fillings: [ColumnPair] = []

  @Flag(help: "Take the good rows in, and write the others into a file to be mended.")
  var keepGood = false

  @Option(
    help: "That file, where it is not to stand beside the first as NAME.to-mend.csv.",
    completion: .file())
  var toMend: String?

  func validate() throws {
    guard keepGood || toMend == nil else {
      throw ValidationError("--to-mend goes with --keep-good")
    }
  }

  /// How the table in a file is read, with what stands in its empty cells.
  func form(of input: InputFile) throws -> TableForm {
    var form = try input.form()
    form.fillings = fillings.map { TableForm.Filling(column: $0.left, value: $0.right) }
    return form
  }

  /// Runs an import and says what came of it; what is to be mended is written, over nothing.
  func report(
    of things: String, from input: InputFile, _ output: Output,
    _ body: () async throws -> ImportReport
  ) async throws {
    guard keepGood, !input.dryRun else {
      return try output.report(try await body(), of: things, dryRun: input.dryRun)
    }
    let file = toMend ?? Self.beside(input.file)
    try Self.claim(file)
    do {
      let report = try await body()
      if let rows = report.toMend {
        try Output.save(
          rows.table { output.phrases.sentence(of: $0) }, to: file, isOfPeople: true)
      } else {
        _ = unlink(file)
      }
      try output.report(report, of: things, dryRun: false)
      if let rows = report.toMend {
        output.talk(output.phrases.rowsToMend(rows: rows.count, file: file))
      }
    } catch {
      if (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) == 0 {
        _ = unlink(file)
      }
      throw error
    }
  }

  /// `list.to-mend.csv` of `list.csv`.
  private static func beside(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    let end = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    return "\(file.dropLast(name.count))\(name[..<end]).to-mend.csv"
  }

  /// Makes the file before anything is done, so that none is written over.
  private static func claim(_ file: String) throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    guard errno != EEXIST else { throw Failure.unwritable(.mendFileThere(file: file)) }
    throw Failure.unwritable(
      .outputFileNotWritable(file: file, reason: String(cString: strerror(errno))))
  }
}

extension Output {
  func report(_ report: ImportReport, of things: String, dryRun: Bool) throws {
    notices(report.notices)
    let counted = counted(report.count, things)
    talk(dryRun ? phrases.couldBeTakenIn(things: counted) : phrases.takenIn(things: counted))
    let left = report.toMend?.count ?? 0
    if dryRun, left > 0 { talk(phrases.rowsWouldStayOut(rows: left)) }
    guard isJSON else { return }
    var figures = [things: dryRun ? 0 : report.count, "notices": report.notices.count]
    if left > 0 { figures["toMend"] = left }
    try json(figures)
  }
}
