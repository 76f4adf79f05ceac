import ConveneService
import ConveneValues
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// Listens, and hands requests to the portal as values; knows nothing of pages.
package struct Server: Sendable {
  /// How long a client may be silent, in seconds.
  private static let idle: Int64 = 20
  /// How long a form may take to arrive, in seconds.
  private static let patience = 10
  /// The same of one with a file.
  private static let patienceWithFile = 120
  /// Files that come at once; more are asked to come later.
  private static let mostFiles = 8
  private static let connections = 1_000

  private let settings: PortalSettings
  private let portal: Portal
  private let logger: Logger

  package init(_ settings: PortalSettings, portal: Portal, logger: Logger) {
    (self.settings, self.portal, self.logger) = (settings, portal, logger)
  }

  /// Serves until it is told to stop, and then finishes the requests in hand.
  ///
  /// - Parameter listening: hears at which port it listens.
  package func run(
    gracefulStopOn signals: [UnixSignal] = [.sigterm, .sigint],
    listening: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let application = Application(
      responder: Responder(settings: settings, portal: portal, logger: logger),
      server: .http1(
        configuration: .init(
          idleTimeout: .seconds(Self.idle),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 16 << 10, maxHeaderFieldCount: 60))),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: .maximum(Self.connections, logger: logger)),
      onServerRunning: { listening($0.localAddress?.port ?? 0) }, logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application)], gracefulShutdownSignals: signals, logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(15)
    try await ServiceGroup(configuration: configuration).run()
  }

  /// Of a request, whom it came from.
  struct Connected: InitializableFromSource {
    private let address: SocketAddress?

    init(source: ApplicationRequestContextSource) { address = source.channel.remoteAddress }

    var peer: String { address?.ipAddress ?? "" }
  }

  private struct Responder: HTTPResponder {
    let settings: PortalSettings
    let portal: Portal
    let logger: Logger
    let files = Turnstile()

    func respond(to request: Request, context: Connected) async throws -> Response {
      if let ready = ready(request) { return response(ready, isHead: request.method == .head) }
      var asked = asked(request, context)
      let isHead = request.method == .head
      let length = request.headers[.contentLength].flatMap(Int.init)
      let hasBody = length ?? 0 > 0 || request.headers[.transferEncoding] != nil
      if hasBody {
        if let refusal = portal.refusal(ofBody: length, for: asked) {
          return response(refusal, isHead: isHead)
        }
        let route = Route.of(asked)
        let longest = route?.longestForm(asked) ?? (bytes: 0, fields: 0)
        let takesFile = route?.takesFile ?? false
        let isLarge = takesFile && asked.isLarge(length)
        guard !isLarge || files.enter(atMost: Server.mostFiles) else {
          var answer = portal.tooMany(asked)
          answer.ends = true
          return response(answer, isHead: isHead)
        }
        defer { if isLarge { files.leave() } }
        let seconds = isLarge ? Server.patienceWithFile : Server.patience
        guard let bytes = await body(of: request, upTo: longest.bytes, within: seconds),
          asked.takeIn(bytes, most: longest.fields, withFile: takesFile)
        else {
          var answer = portal.notUnderstood(asked)
          answer.ends = true
          return response(answer, isHead: isHead)
        }
      }
      let logger = logger
      let answer = await portal.answer(asked) { error, route in
        logger.error(
          "a request failed",
          metadata: [
            "route": "\(route?.rawValue ?? "none")",
            "error": "\(String(reflecting: type(of: error)))",
            "sqlstate": "\(Failure.sqlState(of: error) ?? "none")",
          ])
      }
      return response(answer, isHead: isHead)
    }

    /// What lies there for everybody alike, where that is all that is asked for.
    private func ready(_ request: Request) -> Answered? {
      guard request.method == .get || request.method == .head, let target = request.head.path,
        request.headers[.contentLength] == nil, request.headers[.transferEncoding] == nil,
        Self.host.map({ request.headers[$0] == nil }) ?? false
      else { return nil }
      return portal.ready(target, host: request.head.authority) { name in
        switch name {
        case "accept-encoding": request.headers[.acceptEncoding]
        case "accept-language": request.headers[.acceptLanguage]
        case "if-none-match": request.headers[.ifNoneMatch]
        default: nil
        }
      }
    }

    private static let host = HTTPField.Name("Host")

    private func asked(_ request: Request, _ context: Connected) -> Asked {
      var headers: [String: String] = [:]
      for field in request.headers {
        let name = field.name.canonicalName
        headers[name] =
          headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + field.value } ?? field.value
      }
      // A second one is still among the headers, and then there is no saying who was asked.
      headers["host"] = [request.head.authority, headers["host"]].compactMap(\.self)
        .joined(separator: ", ")
      let forwarded = headers["x-forwarded-for"]
      let isPassedOn = ["x-forwarded-for", "forwarded", "via"].contains { headers[$0] != nil }
      let peer = Peer.address(
        connected: context.peer, forwarded: forwarded, proxies: settings.proxies)
      let target = request.uri.string.split(
        separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      var asked = Asked(
        request.method.rawValue, String(target.first ?? "/"), headers: headers, peer: peer,
        connected: Peer.plain(context.peer) ?? context.peer, isPassedOn: isPassedOn)
      guard target.count > 1 else { return asked }
      let query = Form.reading(Array(target[1].utf8), areNamesSingle: asked.isOfAPI)
      (asked.query, asked.isQueryRead) = (query ?? [:], query != nil)
      return asked
    }

    /// Nil where it is too long, or takes too long to come.
    private func body(of request: Request, upTo most: Int, within seconds: Int) async -> [UInt8]? {
      await withTaskGroup(of: [UInt8]?.self) { group in
        group.addTask {
          guard let buffer = try? await request.body.collect(upTo: most) else {
            return nil
          }
          return Array(buffer.readableBytesView)
        }
        group.addTask {
          try? await Task.sleep(for: .seconds(seconds))
          return nil
        }
        let first = await group.next() ?? nil
        group.cancelAll()
        return first
      }
    }

    private func response(_ answer: Answered, isHead: Bool) -> Response {
      let made = answer.made ?? Made(answer)
      return Response(
        status: .init(code: answer.status), headers: made.fields,
        body: isHead
          ? .init() : answer.ends ? Self.last(made.body) : .init(byteBuffer: made.body))
    }

    /// After which the connection is closed, whatever still comes.
    private static func last(_ bytes: ByteBuffer) -> ResponseBody {
      .init(contentLength: bytes.readableBytes) { writer in
        try await writer.write(bytes)
        try await writer.finish(nil)
        throw Over()
      }
    }
  }

  private struct Over: Error {}
}
