import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

// What a meeting asks of its own, and the file that may come with the form.
extension FormView {
  /// Whether a question waits for an answer to another, while there is a form to answer on.
  var hasConditions: Bool { isFilledIn && page.questions.contains { $0.when != nil } }

  var questions: HTML {
    guard !page.questions.isEmpty else { return .nothing }
    return part(phrases.formOwnQuestions, page.questions.map(waiting))
  }

  /// How fields are called above them, where a list of what is missing names them.
  var labelsOfQuestions: [(String, String)] {
    page.questions.map { (FormAnswers.first(of: $0), $0.title[language]) }
      + [(FormAnswers.file, phrases.formFile)]
  }

  /// One that waits for another answer is there, and hidden until that is given.
  private func waiting(_ question: OwnQuestion) -> HTML {
    guard let when = question.when else { return field(question) }
    let other = page.questions.first { $0.key == when.question }
    let names = other.map { other in
      other.kind == .several
        ? (other.choices ?? []).filter { when.answers.contains($0.key) }
          .map { FormAnswers.own(other, $0) }
        : [FormAnswers.own(other)]
    }
    let hidden: HTML = page.ownAnswers.ask(question) ? .nothing : " hidden"
    let values = (other?.kind == .several ? ["on"] : when.answers).joined(separator: " ")
    return """
      <div class="waiting" data-fields="\((names ?? []).joined(separator: " "))" \
      data-values="\(values)"\(hidden)>
      \(field(question))</div>

      """
  }

  private func field(_ question: OwnQuestion) -> HTML {
    let (name, label) = (FormAnswers.own(question), question.title[language])
    let (hint, isOptional) = (question.hint?[language] ?? "", !question.isRequired)
    let choices = question.choices ?? []
    switch question.kind {
    case .text:
      return fields.field(
        name, label, .line(autocomplete: "off"), hint: hint, isOptional: isOptional)
    case .long:
      let most = phrases.formAtMost(most: FormAnswers.longestText)
      return fields.field(
        name, label, .text(rows: 4), hint: hint.isEmpty ? most : "\(hint) \(most)",
        isOptional: isOptional)
    case .number:
      return fields.field(name, label, .number, hint: hint, isOptional: isOptional)
    case .choice:
      let options = choices.map { FormFields.Option($0.key, $0.title[language]) }
      return fields.field(
        name, label, .choice([("", options)]), hint: hint, isOptional: isOptional)
    case .several:
      return fields.group(
        titled(label, isOptional), [FormAnswers.first(of: question)],
        choices.map { fields.box(FormAnswers.own(question, $0), $0.title[language]) }, hint: hint)
    case .yesNo:
      return fields.group(
        titled(label, isOptional), [name],
        [
          fields.radio(name, .init("yes", phrases.formYes), isFirst: true),
          fields.radio(name, .init("no", phrases.formNo), isFirst: false),
        ], hint: hint)
    }
  }

  private func titled(_ label: String, _ isOptional: Bool) -> String {
    isOptional ? "\(label) \(phrases.formOptional)" : label
  }

  /// The letter, or another paper, that may come with it; what was sent is shown to nobody.
  var file: HTML {
    let kept: HTML =
      page.file.map { kind in
        """
        <p>\(phrases.formFileKept(kind: kind.rawValue.uppercased()))</p>
        <button type="submit" name="wish" value="\(FormWish.removeFile.rawValue)" class="quiet">\
        \(phrases.formFileRemove)</button>

        """
      } ?? .nothing
    let field = fields.field(
      FormAnswers.file, phrases.formFile, .file,
      hint: phrases.proposalLetterHint(most: NominationLetter.largest >> 20), isOptional: true)
    return """
      <div class="part">
      \(field)\(kept)</div>

      """
  }
}
