import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// The description of what programs may ask for, by OpenAPI 3.1, made from the routes.
struct OpenAPI: Sendable {
  /// As JSON.
  let text: String

  /// - Parameter origin: under which pages are known.
  init(origin: String, routes: [Route] = Route.allCases) {
    var paths: [String: Any] = [:]
    for route in routes {
      guard let call = route.call else { continue }
      var item = paths[route.pattern] as? [String: Any] ?? [:]
      item[route.method.rawValue.lowercased()] = Self.operation(route, call)
      paths[route.pattern] = item
    }
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": [
        "title": "Convene", "version": "1",
        "description":
          "Expert meetings, as the organiser's account of a token sees them. New keys may come; those "
          + "that are there stay.",
      ],
      "servers": [["url": origin]],
      "paths": paths,
      "components": [
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "Handed out by convene account token add; its scopes say what it reads.",
          ]
        ],
        "schemas": Self.schemas, "responses": ["Problem": Self.problem],
      ] as [String: Any],
    ]
    let bytes = try? JSONSerialization.data(
      withJSONObject: document, options: [.sortedKeys, .withoutEscapingSlashes])
    text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private static func operation(_ route: Route, _ call: APICall) -> [String: Any] {
    var responses: [String: Any] = [
      "200": [
        "description": call.summary,
        "content": ["application/json": ["schema": reference("schemas", call.answer.schema)]],
      ] as [String: Any],
      "default": reference("responses", "Problem"),
    ]
    let codes =
      ["400", "404", "421", "503"] + (call.scope == nil ? [] : ["401", "403", "409", "429"])
    for code in codes { responses[code] = reference("responses", "Problem") }
    var operation: [String: Any] = [
      "operationId": route.rawValue, "summary": call.summary,
      "parameters": parameters(route, call), "responses": responses,
      "security": call.scope.map { [["token": [$0.rawValue]]] } ?? [],
    ]
    if route.changesState {
      operation["requestBody"] =
        [
          "required": true,
          "content": ["application/json": ["schema": reference("schemas", "Arrived")]],
        ] as [String: Any]
    }
    return operation
  }

  private static func parameters(_ route: Route, _ call: APICall) -> [[String: Any]] {
    let ofPath = route.path.compactMap { piece -> [String: Any]? in
      guard case .value(let name) = piece else { return nil }
      return [
        "name": name, "in": "path", "required": true, "description": "The code of a meeting.",
        "schema": [
          "type": "string", "minLength": 1, "maxLength": 80, "pattern": "^[0-9A-Za-z._-]+$",
        ] as [String: Any],
      ]
    }
    return ofPath
      + call.queries.map { query in
        [
          "name": query.rawValue, "in": "query", "required": false,
          "description": query.description, "schema": query.schema,
        ]
      }
  }

  private static func reference(_ kind: String, _ name: String) -> [String: Any] {
    ["$ref": "#/components/\(kind)/\(name)"]
  }

  private static var problem: [String: Any] {
    [
      "description": "Why there is no answer, in the language that was asked for.",
      "content": ["application/problem+json": ["schema": reference("schemas", "Problem")]],
    ]
  }
}

/// Shapes of answers.
extension OpenAPI {
  private static var schemas: [String: Any] {
    var schemas: [String: Any] = [
      "Problem": object(
        [
          "title": text, "status": whole, "code": text, "message": text, "advice": text,
          "problems": list(of: object(["at": text, "message": text])),
        ]),
      "Standing": object(
        [
          "meeting": text, "title": text, "stage": text, "trial": ["type": "boolean"],
          "starts": day, "days": whole, "applications": whole, "participants": whole,
          "beside": whole, "remote": whole, "next": list(of: text),
          "due": list(
            of: object(
              [
                "kind": text, "count": whole, "day": day, "names": list(of: text),
                "pressing": ["type": "boolean"],
              ], without: ["day"])),
        ], without: ["starts", "days"]),
      "Seats": items(
        object(
          ["round": whole, "table": whole, "seat": whole, "application": text, "person": text],
          without: ["application"])),
      "Arrived": object(
        ["participants": ["type": "array", "items": text, "minItems": 1, "maxItems": 200]]),
      "Recorded": object(["recorded": list(of: text)]),
      "Schedule": object(["schedule": ["type": "object"]]),
      "Description": object(["openapi": text, "paths": ["type": "object"]]),
    ]
    for listed in Listed.allCases {
      let columns = listed.columns.map { column -> (String, [String: Any]) in
        (column, listed.numbers.contains(column) ? ["type": ["number", "null"]] : text)
      }
      schemas[APICall.Answer.list(listed).schema] = items(
        object(Dictionary(columns, uniquingKeysWith: { first, _ in first })))
    }
    return schemas
  }

  private static var text: [String: Any] { ["type": "string"] }
  private static var whole: [String: Any] { ["type": "integer"] }
  private static var day: [String: Any] { ["type": "string", "format": "date"] }

  private static func list(of item: [String: Any]) -> [String: Any] {
    ["type": "array", "items": item]
  }

  private static func items(_ item: [String: Any]) -> [String: Any] {
    object(["items": list(of: item)])
  }

  /// - Parameter optional: keys that may be left out.
  private static func object(
    _ properties: [String: [String: Any]], without optional: Set<String> = []
  ) -> [String: Any] {
    [
      "type": "object", "properties": properties,
      "required": properties.keys.filter { !optional.contains($0) }.sorted(),
    ]
  }
}

extension APICall {
  fileprivate var summary: String {
    switch answer {
    case .list(.meetings): "Meetings that the account sees."
    case .list(.applications): "Applications for open seats, and how far each is."
    case .list(.participants): "Who takes part, by number."
    case .list(.invitations): "Invitations and what came of them."
    case .list(.attendance): "Who came and when, who did not, and who is expected."
    case .list(.documents): "Documents before the meeting: what is there, and what is awaited."
    case .seats: "Seats of the plan in force."
    case .standing: "Where a meeting stands, what is due, and what comes next."
    case .schedule: "The programme, as programs exchange schedules."
    case .recorded: "Records that participants came, now; of several times the earliest holds."
    case .description: "This description."
    }
  }
}

extension APICall.Answer {
  fileprivate var schema: String {
    switch self {
    case .list(let listed): listed.rawValue.prefix(1).uppercased() + listed.rawValue.dropFirst()
    case .seats: "Seats"
    case .standing: "Standing"
    case .schedule: "Schedule"
    case .recorded: "Recorded"
    case .description: "Description"
    }
  }
}

extension APICall.Query {
  fileprivate var description: String {
    switch self {
    case .language: "In which language titles and refusals are; else what Accept-Language says."
    case .round: "Seats of this round alone."
    }
  }

  fileprivate var schema: [String: Any] {
    switch self {
    case .language: ["type": "string", "enum": Language.allCases.map(\.rawValue)]
    case .round: ["type": "integer", "minimum": 1]
    }
  }
}
