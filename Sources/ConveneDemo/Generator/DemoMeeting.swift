import ConveneCore
import ConveneValues
import Foundation

extension Meeting {
  /// The expert group meeting of 2007 that the demo takes from its file to printed papers.
  package static func ofDemo() throws -> Meeting {
    guard let file = DemoFile.all.first(where: { $0.name == "egm-2007.json" }) else {
      throw Refusal(
        "demo-file-missing", "This program was built without egm-2007.json",
        advice: "Build it again from a complete copy of its sources")
    }
    return try JSONDecoder().decode(Meeting.self, from: Data(file.text.utf8))
  }
}
