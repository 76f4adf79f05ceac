import ConveneValues
import Foundation
import Synchronization

/// What proves that a form was sent from a page of ours: only who has the secret can make it, and it
/// tells nothing of it.
enum FormProof {
  static let field = "proof"

  static func proof(of secret: String) -> String {
    SHA256.authenticating(Array("convene form".utf8), key: Array(secret.utf8)).description
  }

  /// Takes as long for every wrong one.
  static func isRight(_ given: String?, for secret: String) -> Bool {
    let right = Array(proof(of: secret).utf8)
    let given = Array((given ?? "").utf8)
    guard given.count == right.count else { return false }
    return zip(given, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Asked {
  /// Whether a page of another site sent it, as far as the browser says.
  func isFromElsewhere(than origin: String) -> Bool {
    if let given = headers["origin"], given != origin { return true }
    if let site = headers["sec-fetch-site"], site != "same-origin" { return true }
    return false
  }
}

/// How often somebody at an address may ask: so many at once, and then so many a second.
final class RateLimit: Sendable {
  struct Rate: Sendable {
    let burst: Double
    let perSecond: Double
  }

  private struct Bucket {
    var left: Double
    var at: Double
  }

  /// More addresses than these share one bucket, so that memory is bounded.
  private static let most = 20_000

  private let rate: Rate
  private let buckets = Mutex<[String: Bucket]>([:])

  init(_ rate: Rate) { self.rate = rate }

  /// Takes one, if one is left.
  ///
  /// - Parameter now: seconds on a clock that never goes back.
  func admits(_ address: String, at now: Double) -> Bool {
    let rate = rate
    return buckets.withLock { buckets in
      var key = Self.group(of: address)
      if buckets[key] == nil, buckets.count >= Self.most {
        buckets = buckets.filter { $1.left + (now - $1.at) * rate.perSecond < rate.burst }
        if buckets.count >= Self.most { key = "others" }
      }
      var bucket = buckets[key] ?? Bucket(left: rate.burst, at: now)
      bucket.left = min(rate.burst, bucket.left + max(0, now - bucket.at) * rate.perSecond)
      bucket.at = now
      let isAdmitted = bucket.left >= 1
      if isAdmitted { bucket.left -= 1 }
      buckets[key] = bucket
      return isAdmitted
    }
  }

  /// Whose addresses are many: a network of version 6 counts as one.
  static func group(of address: String) -> String {
    let address = Peer.plain(address) ?? address
    var bytes = in6_addr()
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    let octets = withUnsafeBytes(of: &bytes) { Array($0) }
    return octets.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
  }
}

/// How many are within at once.
final class Turnstile: Sendable {
  private let within = Mutex(0)

  func enter(atMost most: Int) -> Bool {
    within.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
  }

  func leave() { within.withLock { $0 -= 1 } }
}

/// Whose request it is.
enum Peer {
  /// The address nearest to us that no proxy of ours has, where a proxy of ours tells it; else whoever
  /// is connected, whatever they say.
  ///
  /// What a proxy tells that is no address counts as its own.
  static func address(connected: String, forwarded: String?, proxies: Set<String>) -> String {
    let connected = plain(connected) ?? connected
    guard proxies.contains(connected), let forwarded else { return connected }
    let told = forwarded.split(separator: ",", omittingEmptySubsequences: false).map { plain($0) }
    return told.last { one in one.map { !proxies.contains($0) } ?? true }.flatMap(\.self)
      ?? connected
  }

  /// An address as the kernel writes it, without its port; one of version 4 within one of 6 as itself.
  static func plain(_ text: some StringProtocol) -> String? {
    let words = text.trimmingCharacters(in: .whitespaces)
    let bare =
      words.hasPrefix("[")
      ? String(words.dropFirst().prefix { $0 != "]" })
      : words.count { $0 == ":" } == 1 ? String(words.prefix { $0 != ":" }) : words
    var (four, six) = (in_addr(), in6_addr())
    var name = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let length = socklen_t(name.count)
    if inet_pton(AF_INET, bare, &four) == 1 {
      inet_ntop(AF_INET, &four, &name, length)
    } else if inet_pton(AF_INET6, bare, &six) == 1 {
      let octets = withUnsafeBytes(of: &six) { Array($0) }
      if octets.prefix(10).allSatisfy({ $0 == 0 }), octets[10] == 0xff, octets[11] == 0xff {
        return octets.suffix(4).map(String.init).joined(separator: ".")
      }
      inet_ntop(AF_INET6, &six, &name, length)
    } else {
      return nil
    }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
