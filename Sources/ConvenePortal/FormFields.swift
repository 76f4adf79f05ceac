import ConveneCore
import ConveneValues
import ConveneWords

/// The fields of the form of a call: each with its name above it, what it is for, and what is wrong
/// with it, which readers of screens are told with the field.
struct FormFields {
  let answers: FormAnswers
  let faults: [FormAnswers.Fault]
  let phrases: Phrases

  struct Option {
    let value: String
    let words: String

    init(_ value: String, _ words: String) { (self.value, self.words) = (value, words) }
  }

  enum Kind {
    /// One line; with what browsers know of somebody under that name.
    case line(autocomplete: String)
    case mail
    case year
    case number
    case file
    case text(rows: Int)
    case choice([(title: String, options: [Option])])
  }

  func field(
    _ name: String, _ label: String, _ kind: Kind, hint: String = "", isOptional: Bool = false
  ) -> HTML {
    let mark: HTML =
      isOptional ? " <span class=\"optional\">\(phrases.formOptional)</span>" : .nothing
    let told = told(name)
    let note: HTML =
      hint.isEmpty ? .nothing : "<p class=\"small\" id=\"\(name)-hint\">\(hint)</p>\n"
    let described = described(name, hasHint: !hint.isEmpty)
    let needs: HTML = isOptional ? .nothing : " aria-required=\"true\""
    let control = control(name, kind, "\(described)\(needs)")
    return """
      <div class="field">
      <label for="\(name)">\(label)\(mark)</label>
      \(note)\(told)\(control)</div>

      """
  }

  /// Boxes of which several may be ticked, or the two answers to a question.
  func group(_ title: String, _ names: [String], _ controls: [HTML], hint: String = "") -> HTML {
    let faults = names.map { told($0) }
    let note: HTML = hint.isEmpty ? .nothing : "<p class=\"small\">\(hint)</p>\n"
    return """
      <fieldset class="group">
      <legend>\(title)</legend>
      \(note)\(faults)<div class="choices">
      \(controls)</div>
      </fieldset>

      """
  }

  func box(_ name: String, _ label: String, lang: Language? = nil) -> HTML {
    let spoken: HTML =
      lang.map { " lang=\"\($0.rawValue)\" dir=\"\($0.direction)\"" } ?? .nothing
    return """
      <label class="choice"><input type="checkbox" id="\(name)" name="\(name)" value="on"\
      \(described(name, hasHint: false))\(checked(!answers[name].isEmpty))><span\(spoken)>\(label)\
      </span></label>

      """
  }

  func radio(_ name: String, _ option: Option, isFirst: Bool) -> HTML {
    let id: HTML = isFirst ? " id=\"\(name)\"" : .nothing
    return """
      <label class="choice"><input type="radio"\(id) name="\(name)" value="\(option.value)"\
      \(described(name, hasHint: false))\(checked(answers[name] == option.value))><span>\
      \(option.words)</span></label>

      """
  }

  /// What is wrong with a field, in words.
  func words(of fault: FormAnswers.Fault) -> String {
    switch fault.why {
    case .missing: phrases.formFaultMissing
    case .notAnAddress: phrases.formFaultAddress
    case .noLanguage: phrases.formFaultLanguage
    case .unanswered: phrases.formFaultUnanswered
    case .topicTwice: phrases.formFaultTopicTwice
    case .half: phrases.formFaultHalf
    case .years: phrases.formFaultYears
    case .tooLong(let most): phrases.formAtMost(most: most)
    case .noConsent: phrases.formFaultConsent
    case .noNumber: phrases.formFaultNumber
    case .noChoice: phrases.formFaultChoice
    case .fileUnusable(let most): phrases.formFaultFile(most: most)
    case .filesFull: phrases.formFaultFiles
    case .told(let problem): phrases.sentence(of: problem)
    }
  }

  private func told(_ name: String) -> HTML {
    guard let fault = faults.first(where: { $0.field == name }) else { return .nothing }
    return "<p class=\"fault\" id=\"\(name)-fault\">\(words(of: fault))</p>\n"
  }

  private func described(_ name: String, hasHint: Bool) -> HTML {
    let isWrong = faults.contains { $0.field == name }
    let ids = (hasHint ? ["\(name)-hint"] : []) + (isWrong ? ["\(name)-fault"] : [])
    let by: HTML =
      ids.isEmpty ? .nothing : " aria-describedby=\"\(ids.joined(separator: " "))\""
    return isWrong ? "\(by) aria-invalid=\"true\"" : by
  }

  private func checked(_ isOn: Bool) -> HTML { isOn ? " checked" : .nothing }

  private func control(_ name: String, _ kind: Kind, _ attributes: HTML) -> HTML {
    let value = answers[name]
    switch kind {
    case .line(let autocomplete):
      return """
        <input type="text" id="\(name)" name="\(name)" value="\(value)" dir="auto" \
        maxlength="\(FormAnswers.longestLine)" autocomplete="\(autocomplete)"\(attributes)>

        """
    case .mail:
      return """
        <input type="email" id="\(name)" name="\(name)" value="\(value)" dir="ltr" maxlength="254" \
        autocomplete="email"\(attributes)>

        """
    case .year:
      return """
        <input type="text" inputmode="numeric" id="\(name)" name="\(name)" value="\(value)" dir="ltr" \
        maxlength="4" autocomplete="off"\(attributes)>

        """
    case .number:
      return """
        <input type="text" inputmode="decimal" id="\(name)" name="\(name)" value="\(value)" dir="ltr" \
        maxlength="20" autocomplete="off"\(attributes)>

        """
    case .file:
      return """
        <input type="file" id="\(name)" name="\(Multipart.fileField)" \
        accept=".pdf,.png,.jpg,.jpeg"\(attributes)>

        """
    case .text(let rows):
      return """
        <textarea id="\(name)" name="\(name)" rows="\(rows)" dir="auto" \
        maxlength="\(FormAnswers.longestText)"\(attributes)>
        \(HTML.lines(value))</textarea>

        """
    case .choice(let groups):
      let options = groups.map { group -> HTML in
        let all = group.options.map { option -> HTML in
          let chosen: HTML = option.value == value ? " selected" : .nothing
          return "<option value=\"\(option.value)\"\(chosen)>\(option.words)</option>\n"
        }
        return group.title.isEmpty
          ? "\(all)" : "<optgroup label=\"\(group.title)\">\n\(all)</optgroup>\n"
      }
      return """
        <select id="\(name)" name="\(name)"\(attributes)>
        <option value="">\(phrases.formChoose)</option>
        \(options)</select>

        """
    }
  }
}
