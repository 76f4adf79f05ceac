import Synchronization

/// Hands out sessions, at most `bound` of them, to whoever asked first.
final class Pool: Sendable {
  private struct Waiter {
    let number: Int
    let continuation: CheckedContinuation<Session, any Error>
    let deadline: ContinuousClock.Instant
  }

  private struct State {
    var idle: [Session] = []
    /// Sessions there are, idle or in use.
    var count = 0
    /// In the order they asked, which is that of their deadlines too.
    var waiters: [Waiter] = []
    /// Whether a task looks after the deadlines.
    var isWatched = false
    var lastNumber = 0
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let bound: Int
  private let waitLimit: Duration
  private let makeSession: @Sendable () -> Session
  private let state = Mutex(State())

  init(bound: Int, waitLimit: Duration, makeSession: @escaping @Sendable () -> Session) {
    self.bound = max(1, bound)
    self.waitLimit = waitLimit
    self.makeSession = makeSession
  }

  func withSession<Value: Sendable>(
    _ body: (Session) async throws -> Value
  ) async throws -> Value {
    let session = try await take()
    do {
      try Task.checkCancellation()
      let value = try await withTaskCancellationHandler {
        try await body(session)
      } onCancel: {
        session.interrupt()
      }
      await giveBack(session)
      return value
    } catch {
      await giveBack(session)
      throw error
    }
  }

  /// Closes idle connections at once, the others as they come back; returns when all are closed.
  func close() async {
    let (idle, waiters) = state.withLock { state in
      defer {
        state.isClosed = true
        state.idle = []
        state.waiters = []
      }
      return (state.idle, state.waiters)
    }
    for waiter in waiters { waiter.continuation.resume(throwing: PoolError.closed) }
    for session in idle { await retire(session) }
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        if state.count > 0 { state.closers.append(continuation) }
        return state.count == 0
      }
      if isDone { continuation.resume() }
    }
  }

  private func take() async throws -> Session {
    try Task.checkCancellation()
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { serve(number, $0) }
    } onCancel: {
      abandon(number)
    }
  }

  private func serve(_ number: Int, _ continuation: CheckedContinuation<Session, any Error>) {
    let answer: Result<Session, any Error>? = state.withLock { state in
      if state.isClosed { return .failure(PoolError.closed) }
      if let session = state.idle.popLast() { return .success(session) }
      if state.count < bound {
        state.count += 1
        return .success(makeSession())
      }
      // Cancelled before it stood in the queue: nobody would find it there.
      if Task.isCancelled { return .failure(CancellationError()) }
      state.waiters.append(
        Waiter(number: number, continuation: continuation, deadline: .now + waitLimit))
      if !state.isWatched {
        state.isWatched = true
        watch()
      }
      return nil
    }
    if let answer { continuation.resume(with: answer) }
  }

  /// Sees to it that nobody waits beyond the limit; one task for all, who holds no pool meanwhile.
  private func watch() {
    Task { [weak self] in
      while let deadline = self?.firstDeadline() {
        try? await Task.sleep(until: deadline, clock: .continuous)
        self?.failExpired()
      }
    }
  }

  private func firstDeadline() -> ContinuousClock.Instant? {
    state.withLock { state in
      state.isWatched = !state.waiters.isEmpty
      return state.waiters.first?.deadline
    }
  }

  private func failExpired() {
    let expired = state.withLock { state in
      let now = ContinuousClock.now
      let expired = state.waiters.prefix { $0.deadline <= now }
      state.waiters.removeFirst(expired.count)
      return expired
    }
    for waiter in expired {
      waiter.continuation.resume(
        throwing: PoolError.waitedTooLong(limit: waitLimit, bound: bound))
    }
  }

  private func abandon(_ number: Int) {
    let waiter = state.withLock { state in
      state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
    }
    waiter?.continuation.resume(throwing: CancellationError())
  }

  private func giveBack(_ session: Session) async {
    enum Next {
      case hand(Waiter)
      case keep
      case retire
    }
    let next: Next = state.withLock { state in
      if state.isClosed { return .retire }
      if !state.waiters.isEmpty { return .hand(state.waiters.removeFirst()) }
      state.idle.append(session)
      return .keep
    }
    switch next {
    case .hand(let waiter): waiter.continuation.resume(returning: session)
    case .keep: break
    case .retire: await retire(session)
    }
  }

  private func retire(_ session: Session) async {
    await session.close()
    let closers = state.withLock { state in
      state.count -= 1
      guard state.count == 0 else { return [CheckedContinuation<Void, Never>]() }
      defer { state.closers = [] }
      return state.closers
    }
    for closer in closers { closer.resume() }
  }
}
