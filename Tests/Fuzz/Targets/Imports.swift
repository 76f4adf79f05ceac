import ConveneCore
import ConveneTables
import ConveneValues
import Foundation

private let meeting: Meeting = {
  let path = ProcessInfo.processInfo.environment["CONVENE_FUZZ_MEETING"] ?? ""
  guard let file = FileManager.default.contents(atPath: path),
    let meeting = try? MeetingFile.read(Array(file))
  else { fatalError("no meeting at \(path)") }
  return meeting
}()

private let nobody = UUID()

private let names = meeting.calling(CountryNames([]))

/// Every table of people is read or refused; the first byte says which it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    let rest = Array(bytes.dropFirst())
    switch (bytes.first ?? 0) % 6 {
    case 0:
      _ = try? OrganisationImport(rest, repairing: true, countries: names) { Identifier(nobody) }
    case 1: _ = try? PersonImport(rest, countries: names) { nobody }
    case 2: _ = try? ApplicationImport(rest, for: meeting, countries: names) { nobody }
    case 3: _ = try? NominationImport(rest, for: meeting, countries: names) { nobody }
    case 4: _ = try? ReviewerImport(rest, for: meeting, countries: names) { nobody }
    default:
      _ = try? RatingImport(
        rest, rubric: meeting.rubric, applications: ["A-0001", "A-0002"],
        reviewers: ReviewerBook([]))
    }
  }
}
