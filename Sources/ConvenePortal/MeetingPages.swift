import ConveneService
import ConveneValues
import ConveneWords
import Synchronization

/// Pages of published meetings, rendered when they change and served from memory.
///
/// Whether one changed is asked at most every few seconds, by one of those who ask for it; the others
/// have what is there meanwhile. While the database is away, what is there stays for a while.
final class MeetingPages: Sendable {
  private struct Entry {
    var meeting: PublicMeeting
    var pages: [Language: ReadyPage]
    /// Seconds of the clock that never goes back.
    var askedAt: Double
    var isBeingAsked = false
  }

  private static let fresh = 5.0
  private static let stale = 300.0
  private static let most = 1_000

  private let entries = Mutex<[String: Entry]>([:])
  private let style: StyleFile
  private let seal: Seal

  init(style: StyleFile, seal: Seal) { (self.style, self.seal) = (style, seal) }

  /// The page as it is kept, where whether it changed need not be asked now.
  func kept(_ code: String, in language: Language, at now: Double) -> ReadyPage? {
    entries.withLock { entries in
      guard let entry = entries[code], let page = entry.pages[language] else { return nil }
      let age = now - entry.askedAt
      if age < Self.fresh || entry.isBeingAsked && age < Self.stale { return page }
      entries[code]?.isBeingAsked = true
      return nil
    }
  }

  /// Whether there is a page of it, however old.
  func knows(_ code: String) -> Bool { entries.withLock { $0[code] != nil } }

  /// The page as it is now, asked by `look`.
  ///
  /// - Throws: what `look` throws, unless that is the world's fault and there is a page that will do.
  func page(
    _ code: String, in language: Language, at now: Double,
    _ look: (String) async throws -> PublicMeeting
  ) async throws -> ReadyPage {
    do {
      let meeting = try await look(code)
      let pages = try rendered(meeting, as: code)
      entries.withLock { entries in
        if entries.count >= Self.most { entries.removeAll() }
        entries[code] = Entry(meeting: meeting, pages: pages, askedAt: now)
      }
      guard let page = pages[language] else { throw Failure.notFound(.noSuchMeeting(code: code)) }
      return page
    } catch let failure as Failure where failure.isOfWhatIsAsked {
      entries.withLock { $0[code] = nil }
      throw failure
    } catch {
      let last = entries.withLock { entries in
        entries[code]?.isBeingAsked = false
        return entries[code]
      }
      guard let last, now - last.askedAt < Self.stale, let page = last.pages[language] else {
        throw error
      }
      return page
    }
  }

  private func rendered(
    _ meeting: PublicMeeting, as code: String
  ) throws -> [Language: ReadyPage] {
    if let last = entries.withLock({ $0[code] }), last.meeting == meeting { return last.pages }
    return try Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let view = MeetingView(meeting: meeting, phrases: meeting.phrases(in: language))
        let kept = Kept(try view.content(in: style).text, type: "text/html; charset=utf-8")
        return (
          language,
          ReadyPage(
            kept, caching: "public, no-cache", vary: "Accept-Language, Accept-Encoding",
            seal: seal)
        )
      })
  }
}

extension Portal {
  func meeting(_ code: String, _ asked: Asked) async throws -> Answered {
    let language = language(of: asked)
    let now = clock()
    // Whoever tries codes is slowed down; readers of a page that is there are not.
    guard meetings.knows(code) || pages.admits(asked.peer, at: now) else { return tooOften(asked) }
    let page =
      if let kept = meetings.kept(code, in: language, at: now) { kept } else {
        try await meetings.page(code, in: language, at: now) { code in
          if let found = await replica?.publicMeeting(code, at: now) { return found }
          return try await desk.publicMeeting(code)
        }
      }
    return page.answer(asked.headers["accept-encoding"], known: asked.headers["if-none-match"])
  }

  /// The page of a published meeting as it lies there, with all that it is sent with, before anything else
  /// is read of the request; nil where something has to be asked or said first.
  ///
  /// - Parameters:
  ///   - target: as it was sent, with the query.
  ///   - header: one of the request, by lower-case name.
  func ready(_ target: String, host: String?, header: (String) -> String?) -> Answered? {
    guard target.hasPrefix("/m/"), host == settings.authority else { return nil }
    let start = clock()
    let rest = target.dropFirst(3)
    let code = rest.prefix { $0 != "?" }
    let query = rest[code.endIndex...]
    let language =
      query.isEmpty
      ? header("accept-language").flatMap { Asked.languages(of: $0).first } ?? .english
      : query.hasPrefix("?lang=") ? Language(rawValue: String(query.dropFirst(6))) : nil
    guard let language, let page = meetings.kept(String(code), in: language, at: start) else {
      return nil
    }
    let answer = page.answer(header("accept-encoding"), known: header("if-none-match"))
    metrics.note(.meeting, status: answer.status, seconds: clock() - start)
    return answer
  }
}

extension Failure {
  /// Whether what was asked for is not there, and not whoever should tell.
  fileprivate var isOfWhatIsAsked: Bool {
    if case .notFound = self { return true }
    return false
  }
}
