import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// What is behind a link beside the answer: needs, the plate, who else may come, and the letter.
///
/// Each opens by a line of its own, so that the answer stays what is seen first.
struct OwnMattersView: InvitationPart {
  let page: InvitationPage
  let own: OwnMatters
  let phrases: Phrases
  let proof: String

  private var language: Language { phrases.language }

  var content: HTML {
    let parts = [sheet, needs, plate, remotely, substitute, letter].filter { $0 != .nothing }
    guard !parts.isEmpty else { return .nothing }
    return """
      <section class="matters">
      \(parts)</section>

      """
  }

  private func part(_ title: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    let open: HTML = isOpen ? " open" : .nothing
    return """
      <details\(open)>
      <summary>\(title)</summary>
      \(content)</details>

      """
  }

  private func button(_ name: String, _ value: String, _ words: String) -> HTML {
    """
    <button type="submit" name="\(name)" value="\(value)" class="quiet">\(words)</button>

    """
  }

  private var sheet: HTML {
    guard own.asksForSheet else { return .nothing }
    return """
      <p><a href="/travel?lang=\(language.rawValue)">\(phrases.sheetFillIn)</a></p>

      """
  }

  private var needs: HTML {
    guard own.mayRequire else { return .nothing }
    let requirement = own.requirement
    let agreed: HTML = own.consentedAt == nil ? .nothing : " checked"
    let kept: HTML =
      requirement.isEmpty ? .nothing : "<p role=\"status\">\(phrases.pageNeedsKept)</p>\n"
    let fields: HTML = """
      \(kept)\(HTML.input("diet", "diet", phrases.pageDiet, requirement.diet, most: 400))\
      \(HTML.input("access", "access", phrases.pageAccess, requirement.access, most: 400))\
      <label class="choice"><input type="checkbox" name="consent" value="on"\(agreed)><span>\
      \(page.meeting.consentToNeeds(in: language))</span></label>
      <p class="small">\(phrases.pageNeedsErased)</p>

      """
    return part(phrases.pageNeeds, form(fields, [button("ask", "needs", phrases.pageKeep)]))
  }

  private var plate: HTML {
    guard !own.plate.isEmpty else { return .nothing }
    let faces = own.plate.map { face -> HTML in
      let lines = face.lines.map { line -> HTML in "<span>\(line)</span>" }
      return """
        <li lang="\(face.language.rawValue)" dir="\(face.language.direction)"><strong>\
        \(face.headline)</strong>\(lines)</li>

        """
    }
    return part(
      phrases.pagePlate,
      """
      <p>\(phrases.pagePlateProof)</p>
      <ul class="plates">
      \(faces)</ul>
      \(asked(.name))\(nameForm)
      """)
  }

  private var nameForm: HTML {
    guard own.asks.contains(.name) else { return .nothing }
    let words = own.request(.name).flatMap { $0.isSettled ? nil : $0[.words] } ?? ""
    return form(
      HTML.input(
        "plate-words", "words", phrases.pagePlateWrong, words, most: Portal.longestRemark,
        isNeeded: true),
      [button("ask", PageRequest.Kind.name.rawValue, phrases.pagePlateSay)])
  }

  private var remotely: HTML {
    let request = own.request(.remotely)
    guard own.asks.contains(.remotely) else { return .nothing }
    let isWaiting = request?.isSettled == false
    let buttons = [
      isWaiting
        ? button("unask", PageRequest.Kind.remotely.rawValue, phrases.pageTakeBack)
        : button("ask", PageRequest.Kind.remotely.rawValue, phrases.pageAskRemotely)
    ]
    return part(
      phrases.pageAttendRemotely, isOpen: isWaiting,
      "<p>\(phrases.pageRemotelyWhat)</p>\n\(asked(.remotely))\(form(.nothing, buttons))")
  }

  private var substitute: HTML {
    guard own.asks.contains(.substitute) else { return .nothing }
    let request = own.request(.substitute)
    let isWaiting = request?.isSettled == false
    func said(_ field: PageRequest.Field) -> String { isWaiting ? request?[field] ?? "" : "" }
    let what =
      own.track == .nominated ? phrases.pageSubstituteByNote : phrases.pageSubstituteWhat
    let fields: [HTML] = [
      HTML.input("substitute-name", "name", phrases.formName, said(.name), isNeeded: true),
      HTML.input(
        "substitute-email", "email", phrases.formEmail, said(.email), isMail: true,
        isNeeded: true),
      HTML.input("substitute-position", "position", phrases.formPosition, said(.position)),
      HTML.input(
        "substitute-organisation", "organisation", phrases.formOrganisation, said(.organisation)),
      HTML.input(
        "substitute-words", "words", phrases.pageRemark, said(.words), most: Portal.longestRemark),
    ]
    let back =
      isWaiting
      ? [button("unask", PageRequest.Kind.substitute.rawValue, phrases.pageTakeBack)] : []
    let propose = button(
      "ask", PageRequest.Kind.substitute.rawValue, phrases.pageSubstitutePropose)
    return part(
      phrases.pageSubstitute, isOpen: isWaiting,
      "<p>\(what)</p>\n\(asked(.substitute))\(form("\(fields)", [propose] + back))")
  }

  /// What became of what was asked.
  private func asked(_ kind: PageRequest.Kind) -> HTML {
    guard let request = own.request(kind) else { return .nothing }
    let words = request.isSettled ? phrases.pageAskedSettled : phrases.pageAskedWaits
    return "<p role=\"status\"><strong>\(words)</strong></p>\n"
  }

  private var letter: HTML {
    guard let letter = own.letter(in: language) else { return .nothing }
    let tongue = letter.language
    return part(
      phrases.pageLetterSent(day: phrases.date(letter.day)),
      """
      <div class="letter" lang="\(tongue.rawValue)" dir="\(tongue.direction)">\
      \(HTML.lines(letter.text))</div>

      """)
  }
}
