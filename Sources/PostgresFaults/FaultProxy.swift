import Foundation
import Glibc
import Synchronization

/// Stands between a program and its PostgreSQL, on this machine, and breaks what goes through.
///
/// Every connection has a fault of its own, which comes after so many bytes in both directions
/// together. While `isCalm` none comes any more, and connections that stalled are closed.
package final class FaultProxy: Sendable {
  package enum Fault: Sendable, Hashable {
    /// Both ends are closed; to the program as if the machine had vanished, when `isAbrupt`.
    case cut(after: Int, isAbrupt: Bool)
    /// The server is told that the program has gone, and can still answer what it got.
    case deafServer(after: Int)
    /// The program is told that the server has gone, which hears it all the same.
    case deafProgram(after: Int)
    /// Nothing goes through any more, and nobody is told.
    case stall(after: Int)
    case none

    fileprivate var bytes: Int {
      switch self {
      case .cut(let bytes, _), .deafServer(let bytes), .deafProgram(let bytes), .stall(let bytes):
        bytes
      case .none: .max
      }
    }
  }

  /// Where the server is.
  package enum Server: Sendable {
    /// A socket by its path.
    case socket(String)
    /// A port of the loopback.
    case port(UInt16)
  }

  package let port: UInt16
  private let listener: Int32
  private let server: Server
  private let plan: @Sendable (Int) -> Fault
  private let calm = Atomic(false)
  private let faults = Atomic(0)
  private let open = Atomic(0)
  private let turns = Atomic(0)

  /// Listens on a port of the loopback and leads to `server`; `plan` gives the fault of each
  /// connection, by its number from 0.
  package init(to server: Server, plan: @escaping @Sendable (Int) -> Fault) throws {
    self.server = server
    self.plan = plan
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in(loopback: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { [listener] address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else {
      close(listener)
      throw POSIXError(.EADDRINUSE)
    }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in acceptAll() }
  }

  /// Faults that have come.
  package var faultCount: Int { faults.load(ordering: .relaxed) }

  /// How often the program asked and then waited for an answer.
  package var roundTrips: Int { turns.load(ordering: .relaxed) }

  /// Connections that the program has not closed.
  package var openCount: Int { open.load(ordering: .relaxed) }

  package var isCalm: Bool {
    get { calm.load(ordering: .relaxed) }
    set { calm.store(newValue, ordering: .relaxed) }
  }

  /// Takes no connection any more; those there are go on.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func acceptAll() {
    var number = 0
    while case let program = accept(listener, nil, nil), program >= 0 {
      _ = fcntl(program, F_SETFD, FD_CLOEXEC)
      let fault = plan(number)
      number += 1
      open.add(1, ordering: .relaxed)
      Thread.detachNewThread { [self] in
        relay(program, fault)
        close(program)
        open.subtract(1, ordering: .relaxed)
      }
    }
    close(listener)
  }

  private func relay(_ program: Int32, _ fault: Fault) {
    let server = connected()
    guard server >= 0 else { return }
    defer { close(server) }
    var left = fault.bytes
    var isAsking = false
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if left == 0, !isCalm {
        faults.add(1, ordering: .relaxed)
        guard strike(fault, program, server) else { return }
        left = .max
      }
      var ends = [program, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&ends, 2, -1) > 0 || errno == EINTR else { return }
      for (from, to) in [(0, 1), (1, 0)] where ends[from].revents != 0 {
        let isLast = left > 0 && left <= buffer.count && !isCalm
        let count = recv(ends[from].fd, &buffer, isLast ? left : buffer.count, 0)
        if count > 0, from == 0, !isAsking { turns.add(1, ordering: .relaxed) }
        isAsking = from == 0
        guard count > 0, sendAll(buffer[..<count], to: ends[to].fd) else { return }
        left = isCalm ? .max : max(0, left - count)
        if left == 0 { break }
      }
    }
  }

  /// True when what still comes goes through.
  private func strike(_ fault: Fault, _ program: Int32, _ server: Int32) -> Bool {
    switch fault {
    case .none: return true
    case .cut(_, let isAbrupt):
      // With no time to linger the kernel answers with a reset instead of an end.
      var linger = linger(l_onoff: isAbrupt ? 1 : 0, l_linger: 0)
      setsockopt(
        program, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
      return false
    case .deafServer:
      shutdown(server, Int32(SHUT_WR))
      return true
    case .deafProgram:
      shutdown(program, Int32(SHUT_WR))
      return true
    case .stall:
      var swallowed = [UInt8](repeating: 0, count: 65_536)
      var end = pollfd(fd: program, events: Int16(POLLIN), revents: 0)
      while !isCalm {
        if poll(&end, 1, 50) > 0, recv(program, &swallowed, swallowed.count, 0) <= 0 { break }
      }
      return false
    }
  }

  private func sendAll(_ bytes: ArraySlice<UInt8>, to end: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = send(
          end, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  private func connected() -> Int32 {
    switch server {
    case .socket(let path):
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
      return connected(to: &address)
    case .port(let port):
      var address = sockaddr_in(loopback: port)
      return connected(to: &address)
    }
  }

  private func connected<Address>(to address: inout Address) -> Int32 {
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        let end = socket(
          Int32(address.pointee.sa_family), Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        if connect(end, address, socklen_t(MemoryLayout<Address>.size)) == 0 { return end }
        close(end)
        return -1
      }
    }
  }
}

extension sockaddr_in {
  fileprivate init(loopback port: UInt16) {
    self.init()
    sin_family = sa_family_t(AF_INET)
    sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    sin_port = port.bigEndian
  }
}
