import ConvenePortal
import Foundation

@main enum Main {
  static func main() async {
    exit(await Program.run(environment: ProcessInfo.processInfo.environment))
  }
}
