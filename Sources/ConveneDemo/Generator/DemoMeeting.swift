import ConveneCore
import ConveneValues
import Foundation

extension Meeting {
  /// The expert group meeting of 2007 that the demo takes from its file to printed papers.
  package static func ofDemo() throws -> Meeting {
    let name = "egm-2007.json"
    guard let file = DemoFile.all.first(where: { $0.name == name }) else {
      throw Refusal.demoFileMissing(file: name)
    }
    return try JSONDecoder().decode(Meeting.self, from: Data(file.text.utf8))
  }
}
