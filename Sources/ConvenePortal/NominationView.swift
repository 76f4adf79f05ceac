import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// The page of a State or an organisation: how many places, whom it proposed, and room for the next.
struct NominationView {
  /// What is read of what is sent.
  static let fields: Set<String> = Set(
    NominationProposal.Field.allCases.map(\.rawValue)
      + Language.allCases.map { "language-\($0.rawValue)" })

  let page: NominationPage
  let phrases: Phrases
  let proof: String

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }

  func content(in style: StyleFile) -> HTML {
    Frame(
      "\(phrases.proposalPage) · \(facts.title)", of: meeting, path: "/nomination", phrases, style
    ).page(
      """
      <article class="application">
      <header class="opening">
      <p class="eyebrow"><a href="/m/\(meeting.code)?lang=\(language.rawValue)">\(facts.title)</a></p>
      <h1>\(phrases.proposalPage)</h1>
      <p class="when">\(facts.whenAndWhere)</p>
      <p class="lead"><strong><bdi>\(sender)</bdi></strong></p>
      </header>
      <p>\(phrases.proposalPlaces(places: page.places))</p>
      <p>\(phrases.proposalByNote)</p>
      \(standing)\(proposals)\(next)\(facts.contact())</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  private var sender: String {
    let own = page.sender[language]
    guard let state = page.state, own == state.code else { return own }
    return CountryNames.name(of: state, in: language)
  }

  private var standing: HTML {
    let words =
      page.isOpen ? phrases.proposalUntil(day: phrases.date(page.until)) : phrases.proposalClosed
    return "<p class=\"small\" role=\"status\">\(words)</p>\n"
  }

  private var proposals: HTML {
    guard !page.proposals.isEmpty else { return .nothing }
    let items = page.proposals.map { one -> HTML in
      let name = one.isTaken ? one.name : one[.name]
      let state = one.isTaken ? phrases.proposalIsTaken : phrases.proposalWaits
      let letter = one.letter == nil ? "" : " \(phrases.proposalLetterHere)"
      let details = [role(one[.role]), one[.position], one[.organisation], one[.email]].filter {
        !$0.isEmpty
      }
      .joined(separator: phrases.comma)
      let forms: HTML =
        one.isTaken || !page.isOpen
        ? .nothing
        : """
        <details class="change">
        <summary>\(phrases.proposalChange)</summary>
        \(form(of: one))\(withdrawal(of: one))</details>

        """
      return """
        <li><strong><bdi>\(name)</bdi></strong><br><span class="small">\(details)</span>
        <p class="small">\(state)\(letter)</p>
        \(forms)</li>

        """
    }
    return """
      <section>
      <h2>\(phrases.proposalListed)</h2>
      <ul class="proposals">
      \(items)</ul>
      </section>

      """
  }

  private var next: HTML {
    guard page.hasRoom else { return .nothing }
    return """
      <section class="reply">
      <h2>\(phrases.proposalAdd)</h2>
      \(form(of: nil))</section>

      """
  }

  private func form(of one: NominationProposal?) -> HTML {
    let place = one.map { page.proposals.firstIndex(of: $0).map { $0 + 1 } ?? 0 } ?? 0
    func id(_ name: String) -> String { "\(name)-\(place)" }
    let draft: HTML =
      one.map { "<input type=\"hidden\" name=\"draft\" value=\"\($0.id.uuidString)\">\n" }
      ?? .nothing
    let spoken = Language.allCases.map { tongue -> HTML in
      let name = "language-\(tongue.rawValue)"
      let isSpoken: HTML = one?.languages.contains(tongue) == true ? " checked" : .nothing
      return """
        <label class="choice"><input type="checkbox" name="\(name)" value="on"\(isSpoken)>\
        <span lang="\(tongue.rawValue)" dir="\(tongue.direction)">\(Phrases(tongue).ownName)</span>\
        </label>

        """
    }
    let roles = Nomination.Role.allCases.map { one in (one.rawValue, role(one.rawValue)) }
    let country = one?[.country] ?? page.state?.code ?? ""
    // Of an organisation that proposes it is known.
    let organisation: HTML =
      page.state == nil
      ? .nothing
      : HTML.input(
        id("organisation"), "organisation", phrases.formOrganisation, one?[.organisation] ?? "")
    let fields: [HTML] = [
      HTML.input(id("name"), "name", phrases.formName, one?[.name] ?? "", isNeeded: true),
      HTML.input(id("honorific"), "honorific", phrases.proposalTitle, one?[.honorific] ?? ""),
      HTML.input(id("position"), "position", phrases.formPosition, one?[.position] ?? ""),
      organisation,
      HTML.input(
        id("email"), "email", phrases.formEmail, one?[.email] ?? "", isMail: true, isNeeded: true),
      choice(id("country"), "country", phrases.formCountry, countries, country),
      choice(id("role"), "role", phrases.proposalRole, roles, one?[.role] ?? "member"),
      HTML.input(id("remark"), "remark", phrases.pageRemark, one?[.remark] ?? ""),
    ]
    return """
      <form method="post" action="/nomination?lang=\(language.rawValue)" \
      enctype="multipart/form-data">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      \(draft)\(fields)<fieldset class="group">
      <legend>\(phrases.formLanguages)</legend>
      <div class="choices">
      \(spoken)</div>
      </fieldset>
      <div class="field">
      <label for="\(id("letter"))">\(phrases.proposalLetter)</label>
      <p class="small" id="\(id("letter-hint"))">\(phrases.proposalLetterHint(most: NominationLetter.largest >> 20))</p>
      <input type="file" id="\(id("letter"))" name="\(Multipart.fileField)" \
      accept=".pdf,.png,.jpg,.jpeg" aria-describedby="\(id("letter-hint"))">
      </div>
      <div class="buttons">
      <button type="submit" name="wish" value="propose" class="\(one == nil ? "main" : "quiet")">\
      \(one == nil ? phrases.proposalAdd : phrases.pageKeep)</button>
      </div>
      </form>

      """
  }

  private func withdrawal(of one: NominationProposal) -> HTML {
    """
    <form method="post" action="/nomination?lang=\(language.rawValue)">
    <input type="hidden" name="\(FormProof.field)" value="\(proof)">
    <input type="hidden" name="draft" value="\(one.id.uuidString)">
    <button type="submit" name="wish" value="withdraw" class="quiet">\(phrases.pageTakeBack)</button>
    </form>

    """
  }

  private func choice(
    _ id: String, _ name: String, _ label: String, _ options: [(String, String)], _ value: String
  ) -> HTML {
    let all = options.map { option -> HTML in
      let chosen: HTML = option.0 == value ? " selected" : .nothing
      return "<option value=\"\(option.0)\"\(chosen)>\(option.1)</option>\n"
    }
    return """
      <div class="field">
      <label for="\(id)">\(label)</label>
      <select id="\(id)" name="\(name)">
      \(all)</select>
      </div>

      """
  }

  private var countries: [(String, String)] {
    let own = page.countries.map { ($0.code.code, $0.name[language]) }.filter { !$0.1.isEmpty }
    let known = Set(own.map(\.0))
    return own
      + CountryNames.states(in: language).filter { !known.contains($0.code) }
      .map { ($0.code, $0.name) }
  }

  private func role(_ role: String) -> String {
    switch Nomination.Role(rawValue: role) {
    case .head: phrases.proposalHead
    case .member: phrases.proposalMember
    case .alternate: phrases.proposalAlternate
    case nil: ""
    }
  }
}
