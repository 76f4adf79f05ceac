import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// What all pages share: head, languages, foot.
struct Frame {
  let phrases: Phrases
  /// By which the page is known in the list of a browser.
  let title: String
  /// The small lines above: who calls the meeting; empty where no meeting is shown.
  var masthead: [String] = []
  /// The address of the page in another language, without what a reader alone has.
  let path: String
  /// In which the page can be read.
  var languages: [Language] = Language.allCases
  /// Whether machines that look for pages may list it.
  var isListed = false
  /// Said at the top of a meeting that is to try the program.
  var mark = ""
  let style: StyleFile
  /// The address of the one script of ours that the page has, and can do without.
  var script: String?

  func page(_ content: HTML) -> HTML {
    let language = phrases.language
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="\(language.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(robots)<title>\(title)</title>
      <link rel="stylesheet" href="\(style.path)">
      <link rel="icon" href="/favicon.ico" type="image/svg+xml">
      \(scriptLine)</head>
      <body>
      <a class="skip" href="#content">\(phrases.pageSkip)</a>
      <header class="top">
      <div class="bar">
      \(mastheadLines)\(switcher)</div>
      </header>
      <main id="content">
      \(markLine)\(content)</main>
      </body>
      </html>

      """
  }

  private var scriptLine: HTML {
    script.map { "<script src=\"\($0)\" defer></script>\n" } ?? .nothing
  }

  private var robots: HTML {
    isListed ? .nothing : "<meta name=\"robots\" content=\"noindex\">\n"
  }

  private var mastheadLines: HTML {
    guard !masthead.isEmpty else { return "<p class=\"house\"></p>\n" }
    let lines = masthead.map { line -> HTML in "<span>\(line)</span>" }
    return "<p class=\"house\">\(lines)</p>\n"
  }

  private var markLine: HTML { mark.isEmpty ? .nothing : "<p class=\"trial\">\(mark)</p>\n" }

  private var switcher: HTML {
    guard languages.count > 1 else { return .nothing }
    let links = languages.map { language -> HTML in
      let (tag, name) = (language.rawValue, Phrases(language).ownName)
      return language == phrases.language
        ? """
        <li><span lang="\(tag)" dir="\(language.direction)" aria-current="true">\(name)</span></li>

        """
        : """
        <li><a lang="\(tag)" dir="\(language.direction)" hreflang="\(tag)" href="\(path)?lang=\(tag)">\
        \(name)</a></li>

        """
    }
    return """
      <nav class="languages" aria-label="\(phrases.pageLanguages)"><ul>
      \(links)</ul></nav>

      """
  }
}

/// The look of all pages, under a name that changes with it.
struct StyleFile: Sendable {
  let kept = Kept(PortalStyle.text, type: "text/css; charset=utf-8")

  var name: String { "portal-\(kept.tag.prefix(12)).css" }
  var path: String { "/style/\(name)" }
}

extension Frame {
  /// Of a page about one meeting.
  init(
    _ title: String, of meeting: PublicMeeting, path: String, _ phrases: Phrases, _ style: StyleFile
  ) {
    self.init(
      phrases: phrases, title: title, masthead: meeting.masthead(in: phrases.language), path: path,
      mark: meeting.isTrial ? phrases.trialMark : "", style: style)
  }
}
