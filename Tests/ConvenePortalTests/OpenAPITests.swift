import ConveneCore
import ConveneService
import ConveneValues
import Foundation
import Testing

@testable import ConvenePortal

/// The description of what programs may ask for.
enum Described {
  /// As it is served.
  static func document(_ portal: Portal) async throws -> [String: Any] {
    let answer = await portal.answer(PortalFixture.asked("GET", "/api/openapi.json"))
    try #require(answer.status == 200)
    return try object(answer)
  }

  static func object(_ answer: Answered) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(answer.body))
    return try #require(value as? [String: Any])
  }

  /// What the description says of an answer to a route, by status.
  static func schema(
    of route: Route, status: Int, in document: [String: Any]
  ) throws -> [String: Any] {
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    let operation = try #require(paths[route.pattern]?[route.method.rawValue.lowercased()])
    let responses = try #require(operation["responses"] as? [String: [String: Any]])
    let response = resolved(try #require(responses["\(status)"]), in: document)
    let content = try #require(response["content"] as? [String: [String: [String: Any]]])
    return try #require(content.values.first?["schema"])
  }

  private static func resolved(
    _ schema: [String: Any], in document: [String: Any]
  ) -> [String: Any] {
    guard let reference = schema["$ref"] as? String else { return schema }
    let found = reference.split(separator: "/").dropFirst()
      .reduce(document as Any?) { ($0 as? [String: Any])?[String($1)] }
    return found as? [String: Any] ?? ["type": "none such as \(reference)"]
  }

  /// What in a value is otherwise than its schema says: kinds, and what has to be there or is not told.
  static func offences(
    _ value: Any, _ schema: [String: Any], in document: [String: Any], at place: String = "answer"
  ) -> [String] {
    let schema = resolved(schema, in: document)
    let kinds = schema["type"] as? [String] ?? [schema["type"] as? String ?? "none"]
    guard kinds.contains(where: { isOf(value, $0) }) else { return ["\(place) is no \(kinds)"] }
    if let values = value as? [Any], let item = schema["items"] as? [String: Any] {
      return values.enumerated().flatMap {
        offences($1, item, in: document, at: "\(place)[\($0)]")
      }
    }
    guard let object = value as? [String: Any],
      let properties = schema["properties"] as? [String: [String: Any]]
    else { return [] }
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(place) has no \($0)" }
      + object.sorted { $0.key < $1.key }.flatMap { key, inner in
        properties[key].map { offences(inner, $0, in: document, at: "\(place).\(key)") }
          ?? ["\(place).\(key) is told by nobody"]
      }
  }

  private static func isOf(_ value: Any, _ kind: String) -> Bool {
    switch kind {
    case "string": value is String
    case "integer":
      !(value is String)
        && (value as? NSNumber).map { $0.doubleValue == Double($0.intValue) } ?? false
    case "number": !(value is String) && value is NSNumber
    case "boolean": value is Bool
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}

@Suite struct OpenAPITests {
  @Test func `every route of programs is described, and nothing else`() async throws {
    let document = try await Described.document(try PortalFixture.portal())
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    let told = paths.flatMap { path, item in item.keys.map { "\($0.uppercased()) \(path)" } }
    let routes = Route.allCases.filter { $0.call != nil }
      .map { "\($0.method.rawValue) \($0.pattern)" }
    #expect(told.sorted() == routes.sorted())
    #expect(Route.allCases.filter { $0.pattern.hasPrefix("/api") && $0.call == nil } == [])
    let named = paths.values.flatMap { $0.values.compactMap { $0["operationId"] as? String } }
    #expect(Set(named).count == routes.count)
  }

  @Test func `each says its parameters, its scope and what comes back`() async throws {
    let document = try await Described.document(try PortalFixture.portal())
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    for route in Route.allCases {
      guard let call = route.call else { continue }
      let operation = try #require(paths[route.pattern]?[route.method.rawValue.lowercased()])
      #expect((operation["requestBody"] != nil) == route.changesState)
      let parameters = try #require(operation["parameters"] as? [[String: Any]])
      let ofPath = route.path.compactMap { if case .value(let name) = $0 { name } else { nil } }
      let names = parameters.map { $0["name"] as? String }
      #expect(names == ofPath + call.queries.map(\.rawValue), "\(route)")
      #expect(parameters.prefix(ofPath.count).allSatisfy { $0["required"] as? Bool == true })
      let security = try #require(operation["security"] as? [[String: [String]]])
      #expect(security == (call.scope.map { [["token": [$0.rawValue]]] } ?? []))
      #expect(route.visitor == (call.scope == nil ? .anybody : .tokenHolder))
      let schema = try Described.schema(of: route, status: 200, in: document)
      // A reference that leads nowhere is a kind that nothing is of.
      let offences = Described.offences([String: Any](), schema, in: document)
      #expect(!offences.isEmpty && offences.allSatisfy { !$0.contains("none such") }, "\(route)")
    }
  }

  @Test func `each scope is asked for somewhere, and lets its meetings be found`() {
    let asked = Set(Route.allCases.compactMap { $0.call?.scope })
    #expect(asked == Set(TokenScope.allCases))
    #expect(TokenScope.allCases.allSatisfy { $0.permissions.contains(.viewCall) })
  }

  @Test(arguments: [
    ("GET", "/api/meetings", 401, "api-no-token"), ("HEAD", "/api/meetings", 401, "api-no-token"),
    ("GET", "/api/meetings/EGM-2007-09/seats", 401, "api-no-token"),
    ("POST", "/api/meetings/EGM-2007-09/attendance", 401, "api-no-token"),
    ("POST", "/api/meetings", 405, "api-only-read"),
    ("OPTIONS", "/api/meetings", 405, "api-only-read"),
    ("GET", "/api", 404, "api-nothing-there"), ("GET", "/api/x", 404, "api-nothing-there"),
    ("GET", "/api/meetings/a/b", 404, "api-nothing-there"),
  ])
  func `what gets no answer is told in JSON`(
    method: String, path: String, status: Int, code: String
  ) async throws {
    let portal = try PortalFixture.portal()
    let answer = await portal.answer(
      PortalFixture.asked(
        method, path, headers: ["cookie": "__Host-invitation=\(PortalFixture.secret)"]))
    #expect(answer.status == status)
    #expect(answer["Content-Type"] == "application/problem+json")
    #expect(answer["Access-Control-Allow-Origin"] == nil && answer["Set-Cookie"] == nil)
    #expect((answer["WWW-Authenticate"] != nil) == (status == 401))
    let problem = try Described.object(answer)
    #expect(problem["code"] as? String == code)
    let document = try await Described.document(portal)
    let schema = try Described.schema(of: .apiMeetings, status: 401, in: document)
    #expect(Described.offences(problem, schema, in: document) == [])
  }

  @Test(arguments: Language.allCases)
  func `problems are told in the language that is asked for`(language: Language) async throws {
    let answer = try await PortalFixture.portal().answer(
      PortalFixture.asked("GET", "/api/meetings", headers: ["accept-language": language.rawValue]))
    #expect(answer["Content-Language"] == language.rawValue)
    let english = try await PortalFixture.portal().answer(
      PortalFixture.asked("GET", "/api/meetings"))
    #expect((answer.text == english.text) == (language == .english))
  }

  @Test(arguments: [
    "", "Bearer", "Bearer ", "Bearer x", "Basic eDp5", "Bearer \(PortalFixture.secret)0",
    "Bearer \(PortalFixture.secret.uppercased())x",
  ])
  func `what is no token is refused before the database is asked`(header: String) async throws {
    let answer = try await PortalFixture.portal().answer(
      PortalFixture.asked("GET", "/api/meetings", headers: ["authorization": header]))
    #expect(answer.status == 401)
  }

  @Test func `whoever tries tokens is slowed down`() async throws {
    let rates = Portal.Rates(
      pages: .init(burst: 1, perSecond: 0), answers: .init(burst: 1, perSecond: 0),
      calls: .init(burst: 3, perSecond: 0))
    let portal = try PortalFixture.portal(rates: rates)
    var statuses: [Int] = []
    for _ in 0..<5 {
      let answer = await portal.answer(PortalFixture.asked("GET", "/api/meetings"))
      statuses.append(answer.status)
    }
    #expect(statuses == [401, 401, 401, 429, 429])
  }

  @Test func `another host is told nothing, and the description is kept by whoever has it`()
    async throws
  {
    let portal = try PortalFixture.portal()
    let other = await portal.answer(
      PortalFixture.asked("GET", "/api/openapi.json", headers: ["host": "evil.example"]))
    #expect(other.status == 421)
    let here = await portal.answer(PortalFixture.asked("GET", "/api/openapi.json"))
    let tag = try #require(here["ETag"])
    let again = await portal.answer(
      PortalFixture.asked("GET", "/api/openapi.json", headers: ["if-none-match": tag]))
    #expect(again.status == 304)
  }
}
