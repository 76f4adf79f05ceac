import ConveneCore
import Testing

struct ReliabilityTests {
  /// Krippendorff's worked example, one column of four observers for each unit; 0 is missing.
  private let worked = [
    "1101", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "0555", "0011", "0300",
  ].map { $0.compactMap(\.wholeNumberValue).filter { $0 > 0 } }

  @Test(
    arguments: zip(
      [Reliability.Level.nominal, .ordinal, .interval, .ratio], [0.7434, 0.8154, 0.8491, 0.7974]))
  func `alpha of the worked example is as published`(level: Reliability.Level, published: Double)
    throws
  {
    let alpha = try #require(Reliability.alpha(worked, level: level))
    #expect(abs(alpha - published) < 0.00005)
  }

  @Test func `alpha is undefined where nothing varies or nobody is compared`() {
    #expect(Reliability.alpha([[2, 2], [2, 2, 2]], level: .interval) == nil)
    #expect(Reliability.alpha([[1], [2], [3]], level: .interval) == nil)
    #expect(Reliability.alpha([[1, 1], [4, 4]], level: .ordinal) == 1)
  }

  /// Six targets and four judges of Shrout and Fleiss (1979).
  private let judged = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  @Test func `intraclass correlation of six targets is as published`() throws {
    let single = try #require(Reliability.single(judged))
    #expect(abs(single - 0.17) < 0.005)
    #expect(abs(Reliability.mean(of: 4, single: single) - 0.44) < 0.005)
  }

  @Test func `intraclass correlation says when it cannot be estimated`() {
    #expect(Reliability.single([[1, 2]]) == nil)
    #expect(Reliability.single([[1], [2], []]) == nil)
    #expect(Reliability.single([[2, 2], [2, 2]]) == nil)
    #expect(Reliability.single([[0, 4], [4, 0]]) == -1)
    #expect(Reliability.mean(of: 5, single: -1) == 0)
  }

  @Test(arguments: [(15, 9), (25, 5), (35, 3), (46, 2)])
  func `so many reviews make a mean of .6`(hundredths: Int, reviews: Int) {
    let single = Double(hundredths) / 100
    #expect(Reliability.mean(of: reviews, single: single) >= 0.595)
    #expect(Reliability.mean(of: reviews - 1, single: single) < 0.6)
  }
}
