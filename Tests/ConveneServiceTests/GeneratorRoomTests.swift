import ConveneCore
import ConveneDemo
import ConveneValues
import Testing

/// What the demo is to show: floors can be kept, and the best scores do not make the best room.
struct GeneratorRoomTests {
  let meeting: Meeting

  init() throws { meeting = try Meeting.ofDemo() }

  @Test(arguments: [1, 2, 3, 7, 42, 2007] as [UInt64])
  func `the floors can be kept together by those who pass the gates`(seed: UInt64) {
    let demo = DemoApplicants(seed: seed, count: 120, meeting: meeting)
    let organisations = Dictionary(uniqueKeysWithValues: demo.organisations.map { ($0.id, $0) })
    let passing = demo.people.indices.filter {
      demo.applications[$0].gates.count == meeting.rubric.gates.count
    }
    let members = meeting.floors.map { floor in
      Set(
        passing.filter { index in
          let person = demo.people[index]
          return switch floor.attribute {
          case .sector:
            floor.values.contains(
              person.organisation.flatMap { organisations[$0]?.sector?.rawValue } ?? "")
          case .country: floor.values.contains(person.country.code)
          case .gender: floor.values.contains(person.gender?.rawValue ?? "")
          case .language: person.languages.contains(where: floor.values.contains)
          case .newcomer: false
          }
        })
    }
    var room: Set<Int> = []
    func short(_ floor: Int) -> Bool {
      room.intersection(members[floor]).count < meeting.floors[floor].lowest
    }
    while room.count < meeting.places.open {
      let next = passing.filter { !room.contains($0) }.max { left, right in
        func fills(_ index: Int) -> Int {
          members.indices.count { short($0) && members[$0].contains(index) }
        }
        return (fills(left), right) < (fills(right), left)
      }
      guard let next else { break }
      room.insert(next)
    }
    #expect(room.count == meeting.places.open)
    #expect(members.indices.filter(short).map { meeting.floors[$0].name } == [])
  }

  @Test(arguments: [1, 2, 3, 7, 42, 2007] as [UInt64])
  func `the forty best scores answer less than half the needs that forty others do`(seed: UInt64) {
    let demo = DemoApplicants(seed: seed, count: 120, meeting: meeting)
    let scores = demo.applications.map { score($0, in: demo) }
    let best = demo.applications.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
      .prefix(40)
    let matches = demo.applications.map { one in
      demo.applications.map { other in answered(one, other) + answered(other, one) }
    }
    func inside(_ room: [Int]) -> Int {
      room.indices.reduce(0) { sum, place in
        sum + room[..<place].reduce(0) { $0 + matches[room[place]][$1] }
      }
    }
    var room: [Int] = []
    for _ in 0..<40 {
      let rest = demo.applications.indices.filter { !room.contains($0) }
      let next = rest.max { left, right in
        func gain(_ index: Int) -> Int {
          let met = room.reduce(0) { $0 + matches[index][$1] }
          return 1000 * met + matches[index].reduce(0, +)
        }
        return (gain(left), right) < (gain(right), left)
      }
      guard let next else { break }
      room.append(next)
    }
    #expect(2 * inside(Array(best)) < inside(room), "\(inside(Array(best))) of \(inside(room))")
  }

  /// Needs of `other` for which `one` offers the asset on the same topic.
  private func answered(_ one: Application, _ other: Application) -> Int {
    other.needs.count { need in
      one.offers.contains { $0.asset == need.asset && $0.topic == need.topic }
    }
  }

  /// Sum of weight and mean points over the criteria, in twelfths, since at most three rate.
  private func score(_ application: Application, in demo: DemoApplicants) -> Int {
    let given = demo.ratings.filter { $0.application == application.code }
    return meeting.rubric.criteria.reduce(0) { sum, criterion in
      let points = given.filter { $0.criterion == criterion.code }.compactMap(\.points)
      guard !points.isEmpty else { return sum }
      return sum + criterion.weight * points.reduce(0, +) * 12 / points.count
    }
  }
}
