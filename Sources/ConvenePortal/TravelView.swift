import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The information sheet of somebody who comes: the journey as they said it, and fields of a passport that
/// show whether something is kept, and never what.
struct TravelView {
  let page: TravelPage
  let phrases: Phrases
  /// What a form of this page proves itself by.
  let proof: String
  /// Whether the box of consent was ticked in what is shown.
  var hasConsent = false

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }

  func content(in style: StyleFile) -> HTML {
    Frame(
      "\(phrases.sheetPage) · \(facts.title)", of: meeting, path: "/travel", phrases, style
    ).page(
      """
      <article class="application">
      <header class="opening">
      <p class="eyebrow"><a href="/invitation?lang=\(language.rawValue)">\(facts.title)</a></p>
      <h1>\(phrases.sheetPage)</h1>
      <p class="when">\(facts.whenAndWhere)</p>
      <p class="lead"><strong><bdi>\(page.name)</bdi></strong></p>
      </header>
      <p>\(phrases.sheetUntil(day: phrases.date(page.term.until)))</p>
      \(standing)\(faults)\(form)\(takingBack)\(facts.contact())</article>

      """)
  }

  private var facts: MeetingFacts { MeetingFacts(meeting: meeting, phrases: phrases) }

  /// What came of it so far, and what is missing still.
  private var standing: HTML {
    guard page.problems.isEmpty, page.saidAt != nil else { return .nothing }
    let missing = page.missing.map { field -> HTML in "<li>\(words(of: field))</li>\n" }
    let rest: HTML =
      missing.isEmpty
      ? "<p>\(phrases.sheetWhole)</p>\n"
      : "<p>\(phrases.sheetMissing)</p>\n<ul>\n\(missing)</ul>\n"
    return """
      <section class="answer accepted" role="status">
      <h2>\(phrases.sheetKept)</h2>
      \(rest)</section>

      """
  }

  private var faults: HTML {
    guard !page.problems.isEmpty else { return .nothing }
    let lines = page.problems.map { problem -> HTML in
      "<li><a href=\"#\(problem.at)\">\(label(of: problem.at))</a>\(phrases.colon)\(phrases.sentence(of: problem))</li>\n"
    }
    return """
      <section class="faults" role="alert">
      <h2>\(phrases.sheetNotKept)</h2>
      <ul>
      \(lines)</ul>
      </section>

      """
  }

  private var form: HTML {
    let agreed: HTML = hasConsent ? " checked" : .nothing
    return """
      <form method="post" action="/travel?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <fieldset class="group">
      <legend>\(phrases.sheetPassport)</legend>
      <p class="small">\(phrases.sheetSealed)</p>
      \(Passport.Field.allCases.map(passport))</fieldset>
      <fieldset class="group">
      <legend>\(phrases.sheetJourney)</legend>
      \(journey)\(visa)</fieldset>
      <fieldset class="group">
      <legend>\(phrases.sheetStay)</legend>
      \(line(.hotel))\(line(.emergency))\
      \(input("diet", phrases.pageDiet, page.requirement.diet))\
      \(input("access", phrases.pageAccess, page.requirement.access))</fieldset>
      <label class="choice"><input type="checkbox" id="consent" name="consent" value="on"\(agreed)>\
      <span>\(meeting.consentToSheet(in: language))</span></label>
      <div class="buttons">
      <button type="submit" name="wish" value="keep" class="main">\(phrases.pageKeep)</button>
      </div>
      </form>

      """
  }

  private func passport(_ field: Passport.Field) -> HTML {
    let hint = page.fields.contains(field) ? phrases.sheetFieldKept : hint(of: field)
    let typed = page.typed[field] ?? ""
    guard field == .nationality else {
      return input(
        field.rawValue, words(of: field), typed, hint: hint, isDay: field.isDay)
    }
    let options = countries.map { code, name -> HTML in
      let chosen: HTML = code == typed ? " selected" : .nothing
      return "<option value=\"\(code)\"\(chosen)>\(name)</option>\n"
    }
    return labelled(
      field.rawValue, words(of: field), hint: hint
    ) { attributes in
      """
      <select id="\(field.rawValue)" name="\(field.rawValue)"\(attributes)>
      <option value="">\(phrases.formChoose)</option>
      \(options)</select>

      """
    }
  }

  /// The journey, which the secretariat alone changes once tickets are bought.
  private var journey: HTML {
    guard page.isTicketed else {
      let until =
        page.term.ticketsBy.map {
          "<p class=\"small\">\(phrases.sheetTicketsBy(day: phrases.date($0)))</p>\n" as HTML
        } ?? .nothing
      return "\(until)\(Travel.ofTicket.map(line))"
    }
    let said = Travel.ofTicket.compactMap { column -> HTML? in
      let words = page.travel[column] ?? ""
      return words.isEmpty
        ? nil : "<dt>\(label(of: column.rawValue))</dt><dd><bdi>\(words)</bdi></dd>\n"
    }
    return """
      <p>\(phrases.sheetTicketed)</p>
      <dl class="facts">
      \(said)</dl>

      """
  }

  private var visa: HTML {
    let said = page.travel[.visaLetter] ?? ""
    let options = [("yes", phrases.sheetYes), ("no", phrases.sheetNo)].map { value, words -> HTML in
      let chosen: HTML = value == said ? " selected" : .nothing
      return "<option value=\"\(value)\"\(chosen)>\(words)</option>\n"
    }
    let name = Travel.Column.visaLetter.rawValue
    let hint =
      page.term.visasBy.map { phrases.sheetVisasBy(day: phrases.date($0)) } ?? ""
    return labelled(name, label(of: name), hint: hint) { attributes in
      """
      <select id="\(name)" name="\(name)"\(attributes)>
      <option value="">\(phrases.formChoose)</option>
      \(options)</select>

      """
    }
  }

  private func line(_ column: Travel.Column) -> HTML {
    let isDay = [.arrivesOn, .departsOn].contains(column)
    let isTime = [.arrivesAt, .departsAt].contains(column)
    return input(
      column.rawValue, label(of: column.rawValue), page.travel[column] ?? "",
      hint: isTime ? phrases.sheetTimeHint : "", isDay: isDay)
  }

  private func input(
    _ name: String, _ label: String, _ value: String, hint: String = "", isDay: Bool = false
  ) -> HTML {
    labelled(name, label, hint: hint.isEmpty && isDay ? phrases.sheetDayHint : hint) { attributes in
      """
      <input type="text" id="\(name)" name="\(name)" value="\(value)" dir="auto" maxlength="400" \
      autocomplete="off"\(attributes)>

      """
    }
  }

  /// A field with its name above it, what it is for, and what is wrong with it.
  private func labelled(
    _ name: String, _ label: String, hint: String, _ control: (HTML) -> HTML
  ) -> HTML {
    let fault = page.problems.first { $0.at == name }
    let note: HTML =
      hint.isEmpty ? .nothing : "<p class=\"small\" id=\"\(name)-hint\">\(hint)</p>\n"
    let wrong: HTML =
      fault.map {
        "<p class=\"fault\" id=\"\(name)-fault\">\(phrases.sentence(of: $0))</p>\n"
      } ?? .nothing
    let ids = (hint.isEmpty ? [] : ["\(name)-hint"]) + (fault == nil ? [] : ["\(name)-fault"])
    let described: HTML =
      ids.isEmpty ? .nothing : " aria-describedby=\"\(ids.joined(separator: " "))\""
    let invalid: HTML = fault == nil ? .nothing : " aria-invalid=\"true\""
    return """
      <div class="field">
      <label for="\(name)">\(label)</label>
      \(note)\(wrong)\(control("\(described)\(invalid)"))</div>

      """
  }

  private var takingBack: HTML {
    guard !page.fields.isEmpty else { return .nothing }
    return """
      <form method="post" action="/travel?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <p class="small">\(phrases.sheetErased)</p>
      <button type="submit" name="wish" value="drop" class="quiet">\(phrases.sheetDrop)</button>
      </form>

      """
  }

  private var countries: [(String, String)] {
    let own = page.countries.map { ($0.code.code, $0.name[language]) }.filter { !$0.1.isEmpty }
    let known = Set(own.map(\.0))
    return own
      + CountryNames.states(in: language).filter { !known.contains($0.code) }
      .map { ($0.code, $0.name) }
  }

  private func hint(of field: Passport.Field) -> String {
    switch field {
    case .name: phrases.sheetNameHint
    case .issuedOn, .expiresOn, .bornOn: phrases.sheetDayHint
    case .number, .nationality, .birthplace: ""
    }
  }

  private func words(of field: Passport.Field) -> String { phrases.passportField(field) }

  private func label(of place: String) -> String {
    if let field = Passport.Field(rawValue: place) { return words(of: field) }
    switch place {
    case "diet": return phrases.pageDiet
    case "access": return phrases.pageAccess
    case "consent": return phrases.sheetConsentField
    default: return phrases.title(place.replacing("_", with: " "))
    }
  }
}
