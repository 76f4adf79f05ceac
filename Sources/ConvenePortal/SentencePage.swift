import ConveneValues
import ConveneWords

/// A page of a heading and a few sentences: where somebody is, and the way on.
struct SentencePage {
  let status: Int
  let heading: String
  let sentences: [String]
  /// Where to go on, with what the link says.
  var link: (path: String, words: String)?

  func page(_ phrases: Phrases, path: String, style: StyleFile) -> HTML {
    let paragraphs = sentences.map { words -> HTML in "<p class=\"lead\">\(words)</p>\n" }
    let way: HTML =
      link.map { "<p><a class=\"button quiet\" href=\"\($0.path)\">\($0.words)</a></p>\n" }
      ?? .nothing
    return Frame(phrases: phrases, title: heading, path: path, style: style).page(
      """
      <section class="notice">
      <h1>\(heading)</h1>
      \(paragraphs)\(way)</section>

      """)
  }
}

extension SentencePage {
  static func home(_ phrases: Phrases) -> Self {
    Self(
      status: 200, heading: phrases.pageHomeTitle,
      sentences: [phrases.pageHome, phrases.pageHomeLetter])
  }

  /// Of a link that is not known, as of one that was ended: the same to the letter.
  static func unknownLink(_ phrases: Phrases) -> Self {
    Self(
      status: 404, heading: phrases.pageUnknownLink, sentences: [phrases.pageUnknownLinkWay])
  }

  static func notFound(_ phrases: Phrases) -> Self {
    Self(status: 404, heading: phrases.pageNotFound, sentences: [phrases.pageNotFoundWay])
  }

  static func onlyBy(_ phrases: Phrases) -> Self {
    Self(status: 405, heading: phrases.pageNotFound, sentences: [phrases.pageNotFoundWay])
  }

  static func otherHost(_ phrases: Phrases) -> Self {
    Self(status: 421, heading: phrases.pageNotFound, sentences: [phrases.pageNotFoundWay])
  }

  /// What was sent came from another site, or from a page of long ago.
  static func notTaken(_ phrases: Phrases) -> Self {
    Self(status: 403, heading: phrases.pageNotTaken, sentences: [phrases.pageNotTakenWay])
  }

  static func notUnderstood(_ phrases: Phrases) -> Self {
    Self(status: 400, heading: phrases.pageNotTaken, sentences: [phrases.pageNotTakenWay])
  }

  static func tooLong(_ phrases: Phrases) -> Self {
    Self(
      status: 413, heading: phrases.pageNotTaken, sentences: [phrases.pageTooLongWay],
      link: ("/invitation", phrases.pageToInvitation))
  }

  /// The same of the form of a call.
  static func formTooLong(_ phrases: Phrases) -> Self {
    Self(status: 413, heading: phrases.formNotTaken, sentences: [phrases.formTooLongWay])
  }

  static func tooOften(_ phrases: Phrases) -> Self {
    Self(status: 429, heading: phrases.pageTooOften, sentences: [phrases.pageTooOftenWay])
  }

  static func unavailable(_ phrases: Phrases) -> Self {
    Self(status: 503, heading: phrases.pageUnavailable, sentences: [phrases.pageUnavailableWay])
  }

  static func fault(_ phrases: Phrases) -> Self {
    Self(status: 500, heading: phrases.pageUnavailable, sentences: [phrases.pageUnavailableWay])
  }

  /// What was written on a form came from another site, or without the cookie of its page.
  static func formNotTaken(_ phrases: Phrases, status: Int = 403) -> Self {
    ofForm(status, [phrases.formNotTakenWay], phrases)
  }

  static func ofForm(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.formNotTaken, sentences: sentences,
      link: ("/application", phrases.formContinue))
  }

  /// What a reviewer sent was not recorded.
  static func ofReview(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.reviewPageNotTaken, sentences: sentences,
      link: ("/review", phrases.reviewPageBack))
  }

  /// The same of what came from another site, or without the cookie of its page.
  static func reviewNotTaken(_ phrases: Phrases, status: Int = 403) -> Self {
    ofReview(status, [phrases.reviewPageNotTakenWay], phrases)
  }

  static func ofDoor(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.pageNotTaken, sentences: sentences,
      link: ("/checkin", phrases.checkInToDoor))
  }

  /// A rule said no to somebody signed in, or their roles do.
  static func ofBoard(_ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: 403, heading: phrases.boardNotTaken, sentences: sentences,
      link: ("/board", phrases.boardTitle))
  }

  /// A rule said no to an answer.
  static func refused(_ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: 409, heading: phrases.pageNotTaken, sentences: sentences,
      link: ("/invitation", phrases.pageToInvitation))
  }
}

extension Phrases {
  /// A refusal for whoever reads a page: what to do next is told where it was written for them, and
  /// not where it is a command.
  func toldOnPages(_ refusal: Refusal) -> [String] {
    let worded = wordedOut(refusal)
    let sentences = [worded.message] + worded.problems.map(\.message)
    let isForReaders = refusal.key.hasPrefix("page-")
    return (sentences + (isForReaders ? [worded.advice] : [])).map { $0.endingInAFullStop }
  }
}

extension Phrases {
  /// The same for a reviewer, with where each problem is: they know criteria and applications by code.
  func toldToReviewers(_ refusal: Refusal) -> [String] {
    let worded = wordedOut(refusal)
    let problems = worded.problems.map { "\u{2068}\($0.at)\u{2069}\(colon)\($0.message)" }
    let isForReaders = refusal.key.hasPrefix("page-")
    return ([worded.message] + problems + (isForReaders ? [worded.advice] : []))
      .map(\.endingInAFullStop)
  }
}

extension String {
  fileprivate var endingInAFullStop: String {
    last.map { ".!?؟".contains($0) } ?? true ? self : "\(self)."
  }
}
