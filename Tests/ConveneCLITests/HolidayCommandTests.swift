import Foundation
import Testing

/// Days on which nobody is reminded, as somebody listed them.
@Suite struct HolidayCommandTests {
  @Test func `holidays are taken in, listed and taken away`() async throws {
    try await Shell.withDatabase { shell in
      #expect(try await shell("holiday", "list", "--json").output == "")
      let table = "country,day,name\nLB,2038-02-09,Spring Day (invented)\nJO,2038-05-25,Wind Day\n"
      try await Shell.withFile(table) { file in
        let plan = try await shell("holiday", "import", file, "--dry-run")
        #expect(plan.status == 0 && plan.talk == "2 holidays\nnothing was written\n")
        #expect(try await shell("holiday", "list", "--json").output == "")
        #expect(try await shell("holiday", "import", file).talk == "2 holidays\n")
      }
      let list = try await shell("holiday", "list", "--where", "country=LB", "--json")
      #expect(
        list.output
          == #"{"country":"LB","day":"2038-02-09","name":"Spring Day (invented)"}"# + "\n")
      try await Shell.withFile("country,day,name\nLB,the ninth,\n") { file in
        let wrong = try await shell("holiday", "import", file)
        #expect(wrong.status == 65)
        #expect(wrong.talk.contains("the ninth is not a day"), "\(wrong.talk)")
      }
      #expect(try await shell("holiday", "remove", "LB", "--day", "2038-02-10").status == 2)
      #expect(
        try await shell("holiday", "remove", "LB", "--day", "2038-02-09").talk
          == "1 holiday taken from the list\n")
      #expect(try await shell("holiday", "list", "--by", "country").output.contains("JO"))
      #expect(try await shell("doctor").status == 0)
    }
  }
}
