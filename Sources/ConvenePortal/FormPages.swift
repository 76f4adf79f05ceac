import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// The form of a call, and what was written on it.
extension Portal {
  /// The form of a call, for whoever begins; who has begun goes on where they were.
  func apply(_ code: String, _ asked: Asked) async throws -> Answered {
    guard pages.admits(asked.peer, at: clock()) else { return tooOften(asked) }
    let known = secret(of: asked, .application)
    let page = try await desk.applyPage(code, behind: known?.secret)
    guard page.state == .fresh else { return .see("/application\(query(of: asked))") }
    // A link that opens something else stays with that.
    let text = page.isLinkTaken ? LinkSecret.drawn() : known?.text ?? LinkSecret.drawn()
    let view = FormView(
      page: page, phrases: page.meeting.phrases(in: language(of: asked)),
      proof: FormProof.proof(of: text),
      path: "/m/\(page.meeting.code)/apply", script: formScript.path)
    return answer(view)
      .with("Set-Cookie", settings.setting(.application, to: text))
  }

  func application(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .application)
    var page = try await desk.application(behind: secret)
    if let told = asked.query["file"].flatMap(FileFault.init(rawValue:)) {
      page.faults.append(told.fault)
    }
    let language = asked.languageInAddress ?? page.language
    let view = FormView(
      page: page, phrases: page.meeting.phrases(in: language), proof: FormProof.proof(of: text),
      path: "/application", ownAddress: page.isByMail ? nil : "\(settings.origin)/a/\(text)",
      script: formScript.path)
    return answer(view)
  }

  private func answer(_ view: FormView) -> Answered {
    var answer = Answered.page(200, view.content(in: style))
    answer.runsScript = view.hasConditions
    return answer
  }

  /// Keeps what was written on a form, or sends it; where it is wrong is told by the page behind.
  ///
  /// - Parameter code: of the call, where it is begun.
  func fillIn(_ asked: Asked, of code: String? = nil) async throws -> Answered {
    let isBegun = code == nil
    let (_, secret) = try sending(
      asked, .application, notTaken: { SentencePage.formNotTaken($0) },
      unknown: { SentencePage.formNotTaken($0) })
    if asked.form["wish"] == "leave" { return try await leave(behind: secret, asked) }
    guard let wish = asked.form["wish"].flatMap(FormWish.init(rawValue:)),
      isBegun || wish != .withdraw
    else { return told({ SentencePage.formNotTaken($0, status: 400) }, asked) }
    let isFileTooMany = asked.file != nil && !files.admits(asked.peer, at: clock())
    let page = try await desk.fillIn(
      asked.form, with: isFileTooMany ? nil : asked.file, in: language(of: asked), of: code,
      behind: secret, wish: isFileTooMany && wish == .send ? .save : wish)
    let fault =
      isFileTooMany
      ? FileFault.full : FileFault.allCases.first { page.faults.contains($0.fault) }
    guard let fault else { return .see("/application\(query(of: asked))") }
    let language = asked.languageInAddress.map { "lang=\($0.rawValue)&" } ?? ""
    return .see("/application?\(language)file=\(fault.rawValue)#\(FormAnswers.file)")
  }

  /// Has a browser that others use forget the link; what was written stays behind it.
  private func leave(behind secret: LinkSecret, _ asked: Asked) async throws -> Answered {
    let page = try await desk.application(behind: secret)
    return Answered.see("/m/\(page.meeting.code)/apply\(query(of: asked))")
      .with("Set-Cookie", settings.ending(.application))
  }
}
