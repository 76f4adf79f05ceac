import ConveneService
import ConveneValues
import Foundation

/// A data directory for one demo: made under a name that nobody knew, so that nobody can have put
/// anything there, and removed afterwards.
struct DemoHome {
  private let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/convene-demo-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      let reason = String(cString: strerror(errno))
      throw Failure.unwritable(.demoDatabaseNotMade(folder: folder, reason: reason))
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // Another user runs the server for root, and has to come through.
    if geteuid() == 0 { chmod(path, 0o711) }
  }

  var settings: Settings {
    var settings = Settings(environment: [:])
    settings.dataDirectory = path
    settings.isDurable = false
    return settings
  }

  func remove() {
    // Whose links nobody follows.
    try? FileManager.default.removeItem(atPath: settings.keys.path)
    try? Secretariat.removeAfresh(settings)
  }
}
