import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

// What somebody did before, their own words, and what they agree to.
extension FormView {
  var experience: HTML {
    let sectors = Sector.allCases.map { FormFields.Option($0.rawValue, phrases.sector($0)) }
    let authorities = Application.Authority.allCases.map {
      FormFields.Option($0.rawValue, phrases.authority($0))
    }
    let authority = fields.field(
      "authority", phrases.formAuthority, .choice([("", authorities)]), isOptional: true)
    let wishes = fields.field(
      "wishes", phrases.formWishes, .text(rows: 3), hint: phrases.formWishesHint, isOptional: true)
    let pasts = (1...FormAnswers.most).map { number -> HTML in
      let name = FormAnswers.past(number)
      let about: [HTML] = [
        fields.field(
          "\(name)-title", phrases.formPastTitle, .line(autocomplete: "off"), isOptional: true),
        fields.field("\(name)-from", phrases.formPastFrom, .year, isOptional: true),
        fields.field("\(name)-to", phrases.formPastTo, .year, isOptional: true),
        fields.field(
          "\(name)-sector", phrases.formPastSector, .choice([("", sectors)]), isOptional: true),
        fields.field(
          "\(name)-partners", phrases.formPastPartners, .line(autocomplete: "off"),
          isOptional: true),
        fields.field(
          "\(name)-output", phrases.formPastOutput, .line(autocomplete: "off"), isOptional: true),
      ]
      return unfolded("\(past(number)) \(phrases.formOptional)", 0, name, about)
    }
    return """
      <div class="part">
      \(authority)\(pasts)\(wishes)</div>

      """
  }

  func past(_ number: Int) -> String {
    number == 1 ? phrases.formPast : phrases.formPastFurther(number: number)
  }

  var ownWords: HTML {
    let hint = phrases.formAtMost(most: FormAnswers.longestText)
    return part(
      phrases.formOwnWords,
      PersonalStatement.allCases.map { statement in
        let label =
          switch statement {
          case .motivation: phrases.formMotivation
          case .contribution: phrases.formContribution
          }
        return fields.field(
          statement.rawValue, label, .text(rows: 6), hint: hint, isOptional: true)
      })
  }

  var consent: HTML {
    fields.group(
      phrases.formDataTitle, ["consent"],
      [fields.box("consent", page.consent(in: language))])
  }

  /// What can be brought or looked for, as people say it.
  func words(of asset: Asset) -> String {
    switch asset {
    case .funding: phrases.formFunding
    case .expertise: phrases.formExpertise
    case .data: phrases.formData
    case .technology: phrases.formTechnology
    case .delivery: phrases.formDelivery
    case .convening: phrases.formConvening
    case .regulatory: phrases.formRegulatory
    case .training: phrases.formTraining
    case .outreach: phrases.formOutreach
    case .premises: phrases.formPremises
    }
  }
}
