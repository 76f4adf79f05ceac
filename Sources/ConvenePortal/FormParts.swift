import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

// The parts of the form, in its order.
extension FormView {
  func part(_ title: String, hint: String = "", _ content: [HTML]) -> HTML {
    let note: HTML = hint.isEmpty ? .nothing : "<p class=\"small\">\(hint)</p>\n"
    return """
      <fieldset class="part">
      <legend>\(title)</legend>
      \(note)\(content)</fieldset>

      """
  }

  /// How fields are called above them, where a list of what is missing names them.
  var labels: [(String, String)] {
    let kinds: [(String, String)] = (1...FormAnswers.most).flatMap { number in
      [
        ("topic-\(number)", phrases.formTopic(number: number)),
        ("offer-\(number)-asset", phrases.formOffer(number: number)),
        ("offer-\(number)-topic", phrases.formOffer(number: number)),
        ("need-\(number)-asset", phrases.formNeed(number: number)),
        ("need-\(number)-topic", phrases.formNeed(number: number)),
      ]
    }
    let fixed: [(String, String)] = [
      ("name", phrases.formName), ("email", phrases.formEmail),
      ("country", phrases.formCountry), ("position", phrases.formPosition),
      ("organisation", phrases.formOrganisation), ("sector", phrases.formSector),
      ("language-\(Language.allCases[0].rawValue)", phrases.formLanguages),
      ("motivation", phrases.formMotivation), ("contribution", phrases.formContribution),
      ("wishes", phrases.formWishes), ("consent", phrases.formDataTitle),
    ]
    let gates = page.gates.map { gate -> (String, String) in
      ("gate-\(gate.code)", gate.title[language])
    }
    let pasts = (1...FormAnswers.most).flatMap { number in
      ["title", "from", "sector", "partners"].map { part -> (String, String) in
        ("\(FormAnswers.past(number))-\(part)", past(number))
      }
    }
    return fixed + gates + kinds + pasts + labelsOfQuestions
  }

  var person: HTML {
    let sectors = Sector.allCases.map { FormFields.Option($0.rawValue, phrases.sector($0)) }
    let languages = Language.allCases.map { one in
      fields.box("language-\(one.rawValue)", Phrases(one).ownName, lang: one)
    }
    let genders = [
      FormFields.Option("female", phrases.formFemale),
      FormFields.Option("male", phrases.formMale),
      FormFields.Option("other", phrases.formOtherGender),
    ]
    let gender: [HTML] =
      page.asksGender
      ? [
        fields.field(
          "gender", phrases.formGender, .choice([("", genders)]), hint: phrases.formGenderHint,
          isOptional: true)
      ] : []
    let own: [HTML] = [
      fields.field("name", phrases.formName, .line(autocomplete: "name")),
      fields.field("email", phrases.formEmail, .mail, hint: phrases.formEmailHint),
      fields.field("country", phrases.formCountry, .choice(countries)),
      fields.field(
        "position", phrases.formPosition, .line(autocomplete: "organization-title"),
        isOptional: true),
      fields.field(
        "organisation", phrases.formOrganisation, .line(autocomplete: "organization"),
        isOptional: true),
      fields.field("sector", phrases.formSector, .choice([("", sectors)]), isOptional: true),
    ]
    let spoken = fields.group(
      phrases.formLanguages, ["language-\(Language.allCases[0].rawValue)"], languages)
    return part(phrases.formYou, own + gender + [spoken])
  }

  /// The convener's own names first and in its order, then all others.
  private var countries: [(title: String, options: [FormFields.Option])] {
    let own = page.countries.map { one in
      FormFields.Option(one.code.code, one.name[language])
    }.filter { !$0.words.isEmpty }
    let known = Set(own.map(\.value))
    let others = CountryNames.states(in: language).filter { !known.contains($0.code) }
      .map { FormFields.Option($0.code, $0.name) }
    return own.isEmpty
      ? [("", others)] : [("", own), (phrases.formOtherCountries, others)]
  }

  var conditions: HTML {
    guard !page.gates.isEmpty else { return .nothing }
    let questions = page.gates.map { gate -> HTML in
      let name = "gate-\(gate.code)"
      return fields.group(
        gate.title[language], [name],
        [
          fields.radio(name, .init("yes", phrases.formYes), isFirst: true),
          fields.radio(name, .init("no", phrases.formNo), isFirst: false),
        ])
    }
    return part(phrases.formGates, hint: phrases.formGatesHint, questions)
  }

  private var topicChoice: FormFields.Kind {
    let options = page.topics.map { FormFields.Option($0.key, $0.title[language]) }
    return .choice([("", options)])
  }

  var topics: HTML {
    part(
      phrases.formTopics, hint: phrases.formTopicsHint,
      (1...FormAnswers.most).map { number in
        fields.field(
          "topic-\(number)", phrases.formTopic(number: number), topicChoice,
          isOptional: number > 1)
      })
  }

  private var assets: FormFields.Kind {
    let options = Asset.allCases.map { FormFields.Option($0.rawValue, words(of: $0)) }
    return .choice([("", options)])
  }

  var offers: HTML {
    let sizes: [FormFields.Option] = [
      .init("S", phrases.size(.small)), .init("M", phrases.size(.medium)),
      .init("L", phrases.size(.large)),
    ]
    return part(
      phrases.formOffers, hint: phrases.formOffersHint,
      (1...FormAnswers.most).map { number in
        let name = "offer-\(number)"
        return unfolded(
          phrases.formOffer(number: number), number, name,
          [
            fields.field("\(name)-asset", phrases.formOfferAsset, assets, isOptional: true),
            fields.field("\(name)-topic", phrases.formForTopic, topicChoice, isOptional: true),
            fields.field(
              "\(name)-size", phrases.formOfferSize, .choice([("", sizes)]), isOptional: true),
            fields.field(
              "\(name)-note", phrases.formNote, .line(autocomplete: "off"), isOptional: true),
          ])
      })
  }

  var needs: HTML {
    let priorities: [FormFields.Option] = [
      .init("1", phrases.formUrgent), .init("2", phrases.formImportant),
      .init("3", phrases.formDesirable),
    ]
    return part(
      phrases.formNeeds, hint: phrases.formNeedsHint,
      (1...FormAnswers.most).map { number in
        let name = "need-\(number)"
        return unfolded(
          phrases.formNeed(number: number), number, name,
          [
            fields.field("\(name)-asset", phrases.formNeedAsset, assets, isOptional: true),
            fields.field("\(name)-topic", phrases.formForTopic, topicChoice, isOptional: true),
            fields.field(
              "\(name)-priority", phrases.formNeedPriority, .choice([("", priorities)]),
              isOptional: true),
            fields.field(
              "\(name)-note", phrases.formNote, .line(autocomplete: "off"), isOptional: true),
          ])
      })
  }

  /// Fields behind a line that opens them; open where something is in them or wrong with them.
  func unfolded(
    _ title: String, _ number: Int, _ name: String, _ content: [HTML]
  ) -> HTML {
    let isUsed =
      number == 1 || answers.texts.keys.contains { $0.hasPrefix("\(name)-") }
      || page.faults.contains { $0.field.hasPrefix("\(name)-") }
    let open: HTML = isUsed ? " open" : .nothing
    return """
      <details class="more"\(open)>
      <summary>\(title)</summary>
      \(content)</details>

      """
  }
}
