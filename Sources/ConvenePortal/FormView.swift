import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords

/// The form of a call: what is asked, what was written, what is missing, and what became of it.
struct FormView {
  let page: ApplyPage
  let phrases: Phrases
  /// What a form of this page proves itself by.
  let proof: String
  /// Where the form is sent to.
  let path: String
  /// The link by which whoever began it goes on with it elsewhere; nil where it is shown to nobody.
  var ownAddress: String?

  private var language: Language { phrases.language }
  private var meeting: PublicMeeting { page.meeting }
  private var answers: FormAnswers { page.answers }
  private var fields: FormFields {
    FormFields(answers: answers, faults: page.faults, phrases: phrases)
  }

  func content(in style: StyleFile) -> HTML {
    Frame(
      phrases: phrases, title: "\(phrases.formApply) · \(title)",
      masthead: meeting.masthead(in: language), path: path,
      mark: meeting.isTrial ? phrases.trialMark : "", style: style
    ).page(
      """
      <article class="application">
      <header class="opening">
      <p class="eyebrow"><a href="/m/\(meeting.code)?lang=\(language.rawValue)">\(title)</a></p>
      <h1>\(phrases.formApply)</h1>
      <p class="when">\(whenAndWhere)</p>
      </header>
      \(standing)\(summary)\(form)\(withdrawal)\(contact)</article>

      """)
  }

  private var title: String {
    let given = meeting.title[language]
    return given.isEmpty ? phrases.kind(meeting.kind) : given
  }

  private var whenAndWhere: String {
    let facts = MeetingFacts(meeting: meeting, phrases: phrases)
    return [facts.days, meeting.venue.city[language]].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private var isFilledIn: Bool {
    page.isOpen && (page.state == .fresh || page.state == .begun)
  }

  // What became of it so far, and what comes next.
  private var standing: HTML {
    switch page.state {
    case .fresh where page.isOpen: introduction
    case .fresh: told(phrases.formClosed, [])
    case .begun where !page.isOpen: told(phrases.formClosed, [])
    case .begun: begun
    case .sent: told(phrases.formSent, [phrases.formSentNext], "accepted")
    case .taken(let code):
      told(
        phrases.formSent, [phrases.formSentNext, phrases.formTaken(code: code)], "accepted")
    case .dropped:
      told(phrases.formDropped, [phrases.formDroppedNext(contact: meeting.convener.email)])
    case .reopened(let code):
      told(
        phrases.formReopened(code: code),
        [phrases.formReopenedNext(contact: meeting.convener.email)], "accepted")
    case .withdrawn(let wasTaken):
      told(
        phrases.formWithdrawn,
        [
          wasTaken
            ? phrases.formWithdrawnTaken(contact: meeting.convener.email)
            : phrases.formWithdrawnNext
        ], "declined")
    }
  }

  private var introduction: HTML {
    let until = page.term.map { phrases.formUntil(day: phrases.date($0.until)) } ?? ""
    return """
      <p class="lead">\(until)</p>
      <p>\(phrases.formIntro)</p>
      <p class="small">\(phrases.formErased)</p>

      """
  }

  private var begun: HTML {
    guard !page.isByMail else {
      let until = page.term.map { phrases.formUntil(day: phrases.date($0.until)) } ?? ""
      return told(phrases.formConfirmed, [until])
    }
    let next =
      answers.mailbox.isEmpty
      ? phrases.formNoAddress
      : page.hasLetterGone
        ? phrases.formLetterWent(address: answers.mailbox)
        : page.isLetterComing
          ? phrases.formLetterComes(address: answers.mailbox)
          : phrases.formLetterNever(
            address: answers.mailbox, contact: meeting.convener.email)
    let own: HTML =
      ownAddress.map {
        """
        <p class="small">\(phrases.formAddressLink)</p>
        <p class="own"><bdi dir="ltr">\($0)</bdi></p>

        """
      } ?? .nothing
    return """
      <section class="answer" role="status">
      <h2>\(phrases.formSaved)</h2>
      <p>\(next)</p>
      \(own)<p class="small">\(phrases.formErased)</p>
      </section>

      """
  }

  private func told(_ heading: String, _ sentences: [String], _ kind: String = "") -> HTML {
    let lines = sentences.map { words -> HTML in "<p>\(words)</p>\n" }
    return """
      <section class="answer \(kind)" role="status">
      <h2>\(heading)</h2>
      \(lines)</section>

      """
  }

  /// All that is missing, each a link to its field.
  private var summary: HTML {
    guard isFilledIn, !page.faults.isEmpty else { return .nothing }
    let names = Dictionary(labels, uniquingKeysWith: { first, _ in first })
    let items = page.faults.map { fault -> HTML in
      let name = names[fault.field].map { "\($0)\(phrases.colon)" } ?? ""
      return
        "<li><a href=\"#\(fault.field)\">\(name)\(fields.words(of: fault))</a></li>\n"
    }
    return """
      <section class="faults" aria-labelledby="faults">
      <h2 id="faults">\(phrases.formProblems(count: page.faults.count))</h2>
      <ul>
      \(items)</ul>
      </section>

      """
  }

  private var form: HTML {
    guard isFilledIn else { return .nothing }
    return """
      <form method="post" action="\(path)?lang=\(language.rawValue)" class="long" novalidate>
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="save" class="first" tabindex="-1" aria-hidden="true">\
      \(phrases.formSave)</button>
      \(person)\(conditions)\(topics)\(offers)\(needs)\(experience)\(ownWords)\(consent)\
      <div class="buttons">
      \(buttons)</div>
      </form>

      """
  }

  private var buttons: HTML {
    let save: HTML =
      "<button type=\"submit\" name=\"wish\" value=\"save\" class=\"quiet\">\(phrases.formSave)</button>\n"
    if page.isByMail {
      return """
        <button type="submit" name="wish" value="send" class="main">\(phrases.formSend)</button>
        \(save)
        """
    }
    guard page.state == .begun, page.hasLetterGone else { return save }
    return """
      \(save)<button type="submit" name="wish" value="again" class="quiet">\(phrases.formAgain)</button>

      """
  }

  private var withdrawal: HTML {
    switch page.state {
    case .fresh, .reopened, .withdrawn: return .nothing
    case .begun, .dropped, .sent, .taken: break
    }
    return """
      <details class="change">
      <summary>\(phrases.formWithdraw)</summary>
      <p>\(phrases.formWithdrawWhat)</p>
      <form method="post" action="\(path)?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="withdraw" class="quiet">\(phrases.formWithdraw)</button>
      </form>
      </details>
      <details class="change">
      <summary>\(phrases.formLeave)</summary>
      <p>\(phrases.formLeaveWhat)</p>
      <form method="post" action="\(path)?lang=\(language.rawValue)">
      <input type="hidden" name="\(FormProof.field)" value="\(proof)">
      <button type="submit" name="wish" value="leave" class="quiet">\(phrases.formLeave)</button>
      </form>
      </details>

      """
  }

  private var contact: HTML {
    let lines = meeting.contactLines(phrases)
    guard lines != .nothing else { return .nothing }
    return """
      <section class="contact">
      <h2>\(phrases.pageQuestions)</h2>
      \(lines)</section>

      """
  }
}

// The parts of the form, in its order.
extension FormView {
  private func part(_ title: String, hint: String = "", _ content: [HTML]) -> HTML {
    let note: HTML = hint.isEmpty ? .nothing : "<p class=\"small\">\(hint)</p>\n"
    return """
      <fieldset class="part">
      <legend>\(title)</legend>
      \(note)\(content)</fieldset>

      """
  }

  /// How fields are called above them, where a list of what is missing names them.
  private var labels: [(String, String)] {
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
    return fixed + gates + kinds + pasts
  }

  private var person: HTML {
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
    let others = CountryNames.all(in: language).filter { !known.contains($0.code) }
      .map { FormFields.Option($0.code, $0.name) }
    return own.isEmpty
      ? [("", others)] : [("", own), (phrases.formOtherCountries, others)]
  }

  private var conditions: HTML {
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

  private var topics: HTML {
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

  private var offers: HTML {
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

  private var needs: HTML {
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
  private func unfolded(
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

  private var experience: HTML {
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

  private func past(_ number: Int) -> String {
    number == 1 ? phrases.formPast : phrases.formPastFurther(number: number)
  }

  private var ownWords: HTML {
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

  private var consent: HTML {
    fields.group(
      phrases.formDataTitle, ["consent"],
      [fields.box("consent", page.consent(in: language))])
  }

  /// What can be brought or looked for, as people say it.
  private func words(of asset: Asset) -> String {
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
