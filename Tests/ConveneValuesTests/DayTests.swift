import Testing

@testable import ConveneValues

struct DayTests {
  @Test(arguments: [
    "2007-09-05", "0001-01-01", "9999-12-31", "2008-02-29",
  ])
  func `a day is read as it is written`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "2007-9-05", "2007-09-5", "07-09-05", "2007-02-29", "2007-13-01", "2007-00-10",
    "2007-09-00",
    "+007-09-05", "2007-+9-05", "2007-09-+5", "2007-09-05 ", "٢٠٠٧-٠٩-٠٥", "2007-09-05-01",
  ])
  func `what is no day is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [("00:00", 0), ("09:30", 570), ("24:00", 1440)])
  func `a time is read as it is written`(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
    #expect(ClockTime(text)?.description == text)
  }

  @Test(arguments: ["", "9:30", "09:60", "24:01", "25:00", "+9:30", "09:+3", "-1:00", "09:30:00"])
  func `what is no time is none`(text: String) {
    #expect(ClockTime(text) == nil)
  }
}
