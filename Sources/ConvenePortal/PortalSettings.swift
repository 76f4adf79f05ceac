import ConveneValues
import Foundation

/// Where pages are served, under which address people know them, and whom requests may come through.
package struct PortalSettings: Hashable, Sendable {
  /// The proxy of the house that says who somebody is.
  package struct HouseProxy: Hashable, Sendable {
    /// In which header it shows the secret that it shares with the database.
    package static let secret = "x-convene-secret"

    /// Addresses from which it connects, and it alone.
    package let peers: Set<String>
    /// In which header it names the login, by its name in small letters.
    package let header: String
  }

  /// Scheme, host and port as a browser says them in `Origin`, such as `https://meetings.example.org`.
  package let origin: String
  /// The only host that is answered for, with its port where that is not the usual one.
  package let authority: String
  package let isSecure: Bool
  /// Where it listens.
  package let host: String
  /// 0 for any that is free.
  package let port: Int
  /// Addresses whose word on whose request they pass on is taken.
  package let proxies: Set<String>
  /// Nil where nobody else says who somebody is.
  package let houseProxy: HouseProxy?

  /// From the variables of the process.
  ///
  /// - Throws: `Refusal` that names the variable, what stands in it, and what may.
  package init(environment: [String: String]) throws(Refusal) {
    func given(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let listen = given("CONVENE_LISTEN") ?? "127.0.0.1:8080"
    guard let place = Self.place(listen) else { throw .listenUnusable(given: listen) }
    (host, port) = place
    let shown = place.host.contains(":") ? "[\(place.host)]" : place.host
    let address = given("CONVENE_PORTAL") ?? "http://\(shown):\(place.port)"
    guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
      ["https", "http"].contains(scheme), let name = parts.host?.lowercased(), !name.isEmpty,
      ["", "/"].contains(parts.path), parts.user == nil, parts.query == nil, parts.fragment == nil
    else { throw .portalAddressUnusable(address: address) }
    guard scheme == "https" || Self.isLoopback(name) else {
      throw .portalUnencrypted(address: address)
    }
    isSecure = scheme == "https"
    let isUsual = parts.port == nil || parts.port == (isSecure ? 443 : 80)
    authority = isUsual ? name : "\(name):\(parts.port ?? 0)"
    origin = "\(scheme)://\(authority)"
    proxies = try Self.addresses(given("CONVENE_PROXY"))
    let peers = try Self.addresses(given("CONVENE_SIGN_IN_PROXY"))
    let header = (given("CONVENE_SIGN_IN_HEADER") ?? "x-remote-user").lowercased()
    let others = ["authorization", "cookie", "host", "x-forwarded-for", HouseProxy.secret]
    guard header.wholeMatch(of: /[a-z0-9-]{1,60}/) != nil, !others.contains(header) else {
      throw .signInHeaderUnusable(given: header)
    }
    houseProxy = peers.isEmpty ? nil : HouseProxy(peers: peers, header: header)
  }

  private static func addresses(_ given: String?) throws(Refusal) -> Set<String> {
    var addresses: Set<String> = []
    for given in (given ?? "").split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let address = Peer.plain(given) else { throw .proxyUnusable(given: String(given)) }
      addresses.insert(address)
    }
    return addresses
  }

  private static func place(_ listen: String) -> (host: String, port: Int)? {
    guard let colon = listen.lastIndex(of: ":"),
      let port = UInt16(listen[listen.index(after: colon)...])
    else { return nil }
    let host = listen[..<colon].trimmingPrefix("[")
    let bare = host.hasSuffix("]") ? host.dropLast() : host
    return bare.isEmpty ? nil : (String(bare), Int(port))
  }

  static func isLoopback(_ name: String) -> Bool {
    ["localhost", "::1", "[::1]"].contains(name)
      || name.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
  }
}
