import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

extension Store {
  /// How people come, lodge and leave; of who is not here nothing was said.
  package func travel(of meeting: Meeting.ID) throws -> [Person.ID: Travel] {
    try Dictionary(
      rows(.travelList, meeting).map { row in
        func day(_ column: String) throws -> Day? {
          let text: String? = try row[column]
          return text.flatMap { Day($0) }
        }
        func time(_ column: String) throws -> ClockTime? {
          let text: String? = try row[column]
          return text.flatMap { ClockTime($0) }
        }
        var travel = Travel()
        travel.arrival = Travel.Way(
          day: try day("arrives_on"), time: try time("arrives_at"),
          means: try row["arrives_by"], place: try row["arrives_from"])
        travel.departure = Travel.Way(
          day: try day("departs_on"), time: try time("departs_at"),
          means: try row["departs_by"], place: try row["departs_to"])
        travel.hotel = try row["hotel"]
        travel.visaLetter = try row["visa_letter"]
        travel.emergency = try row["emergency"]
        return (try row["person_id"], travel)
      }, uniquingKeysWith: { $1 })
  }

  package func keep(_ travel: Travel, of person: Person.ID, in meeting: Meeting.ID) throws {
    guard !travel.isEmpty else {
      _ = try execute(.travelDrop, meeting, person)
      return
    }
    try execute(
      .travelKeep, meeting, person, travel.arrival.day?.description,
      travel.arrival.time?.description, travel.arrival.means, travel.arrival.place,
      travel.departure.day?.description, travel.departure.time?.description,
      travel.departure.means, travel.departure.place, travel.hotel, travel.visaLetter,
      travel.emergency)
  }

  /// What people eat and need; of who is not here nothing was said.
  package func requirements(of meeting: Meeting.ID) throws -> [Person.ID: Requirement] {
    try Dictionary(
      rows(.requirementList, meeting).map {
        (try $0["person_id"], Requirement(diet: try $0["diet"], access: try $0["access"]))
      }, uniquingKeysWith: { $1 })
  }

  package func keep(
    _ requirement: Requirement, of person: Person.ID, in meeting: Meeting.ID
  ) throws {
    guard !requirement.isEmpty else {
      _ = try execute(.requirementDrop, meeting, person)
      return
    }
    try execute(.requirementKeep, meeting, person, requirement.diet, requirement.access)
  }
}
