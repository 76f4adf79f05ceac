import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// The information sheet behind the link of a letter of invitation.
extension Portal {
  func sheet(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .invitation)
    let page = try await desk.travelPage(behind: secret)
    return .page(200, view(of: page, asked, text).content(in: style))
  }

  func sheetSent(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try sending(asked, .invitation, notTaken: SentencePage.notTaken)
    switch asked.form["wish"] {
    case "drop"?: try await desk.dropPassport(behind: secret)
    case "keep"?:
      let form = TravelForm(asked.form)
      if let page = try await desk.keepSheet(form, in: language(of: asked), behind: secret) {
        var view = view(of: page, asked, text)
        view.hasConsent = form.hasConsent
        return .page(422, view.content(in: style))
      }
    default: return told(SentencePage.notUnderstood, asked)
    }
    return .see("/travel\(query(of: asked))")
  }

  private func view(of page: TravelPage, _ asked: Asked, _ secret: String) -> TravelView {
    let language = asked.languageInAddress ?? page.language
    return TravelView(
      page: page, phrases: page.meeting.phrases(in: language), proof: FormProof.proof(of: secret))
  }
}

extension TravelForm {
  fileprivate init(_ form: [String: String]) {
    func said(_ name: String) -> String { (form[name] ?? "").inOneLine }
    self.init(
      travel: Dictionary(
        Travel.Column.allCases.filter { form[$0.rawValue] != nil }
          .map { ($0, said($0.rawValue)) }, uniquingKeysWith: { $1 }),
      passport: Dictionary(
        Passport.Field.allCases.map { ($0, said($0.rawValue)) }, uniquingKeysWith: { $1 }),
      requirement: Requirement(diet: said("diet"), access: said("access")),
      hasConsent: form["consent"] == "on")
  }
}
