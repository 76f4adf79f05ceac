import ConveneCLI
import Foundation

@main enum Main {
  static func main() async {
    exit(await Convene.run(Array(CommandLine.arguments.dropFirst())))
  }
}
