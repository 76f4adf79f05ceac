import ConveneCore
import ConveneValues
import Testing

/// How targets stand, on every day.
@Suite struct MonitoringTests {
  private static let day = Day(number: 14_000)

  private static func report(
    _ number: Int, _ kind: PartnershipReport.Kind, due: Day? = nil
  ) -> PartnershipReport {
    PartnershipReport(
      number: number, kind: kind, words: "told", day: Day(number: 13_900), due: due)
  }

  @Test(arguments: [
    (-31, TargetLight.onTime), (-30, .due), (0, .due), (1, .overdue), (400, .overdue),
  ])
  func `a target is due thirty days before its day, and overdue behind it`(
    shift: Int, light: TargetLight
  ) {
    #expect(Monitoring(of: Self.day, []).light(on: Self.day.adding(shift)) == light)
  }

  @Test func `without a day there is no light, and no report is no report`() {
    #expect(Monitoring(of: nil, []).light(on: Self.day) == nil)
    #expect(!Monitoring(of: Self.day, []).isReported)
  }

  @Test func `lights go one way as days pass, whatever was reported`() {
    let order: [TargetLight] = [.onTime, .due, .overdue]
    for shift in [-60, 0, 45] {
      let reports = [Self.report(1, .changed, due: Self.day.adding(shift))]
      let standing = Monitoring(of: Self.day, reports)
      var last = 0
      for number in -200...200 {
        let light = standing.light(on: Self.day.adding(number))
        let place = light.flatMap { order.firstIndex(of: $0) } ?? -1
        #expect(place >= last)
        last = place
      }
      #expect(last == 2)
      #expect(standing.day == Self.day.adding(shift))
    }
  }

  @Test func `the last report holds, in whatever order they come`() {
    let reports = [
      Self.report(1, .changed, due: Self.day.adding(10)), Self.report(2, .kept),
      Self.report(3, .changed, due: Self.day.adding(90)),
    ]
    #expect(Monitoring(of: Self.day, reports).light(on: Self.day) == .onTime)
    #expect(
      Monitoring(of: Self.day, reports.reversed()).light(on: Self.day) == .onTime)
    let kept = Monitoring(of: Self.day, Array(reports.prefix(2)))
    #expect([-500, 0, 500].map { kept.light(on: Self.day.adding($0)) } == [.kept, .kept, .kept])
    #expect(kept.isReported)
  }
}
