import ConveneValues

/// What papers, letters and the form of a call say.
extension MeetingCheck {
  mutating func symbols() {
    var seen: Set<String> = []
    for (paper, symbol) in meeting.symbols?.byPaper ?? [] {
      refuse(!PaperSymbols.isOne(symbol), .symbolShape(at: "symbols, \(paper)"))
      refuse(!PaperSymbols.isInSeries(symbol), .symbolSeries(at: "symbols, \(paper)"))
      refuse(
        !seen.insert(symbol).inserted, .standsThereTwice(at: "symbols, \(paper)", name: symbol))
    }
  }

  mutating func masthead() {
    guard let masthead = meeting.masthead else { return }
    var seen: Set<HeadedPaper> = []
    for paper in masthead.papers ?? [] where !seen.insert(paper.paper).inserted {
      add(.standsThereTwice(at: "masthead, papers", name: paper.paper.rawValue))
    }
    unique((masthead.list?.sectors ?? []).map(\.rawValue), "masthead, list, sectors")
    let originals =
      [("masthead, original", masthead.original)]
      + (masthead.papers ?? []).map {
        ("masthead, papers (\($0.paper.rawValue)), original", $0.original)
      }
    for (at, original) in originals {
      guard let original, !meeting.languages.contains(original) else { continue }
      add(.originalNotAmongLanguages(at: at, language: original.rawValue))
    }
  }

  mutating func questions() {
    let questions = meeting.ownQuestions
    refuse(
      questions.count > OwnQuestion.most,
      .listTooLong(at: "questions", count: questions.count, most: OwnQuestion.most))
    unique(questions.map(\.key), "questions")
    for (place, question) in questions.enumerated() {
      let at = "questions (\(question.key))"
      let (choices, most) = (question.choices ?? [], OwnQuestion.mostChoices)
      refuse(
        !OwnQuestion.isKey(question.key), .questionKeyShape(at: at, given: question.key))
      unique(choices.map(\.key), "\(at), choices")
      for choice in choices where !OwnQuestion.isKeyOfChoice(choice.key) {
        add(.choiceKeyShape(at: "\(at), choices", given: choice.key))
      }
      refuse(
        question.kind.hasChoices && !(2...most).contains(choices.count),
        .questionChoices(at: "\(at), choices", count: choices.count, most: most))
      refuse(
        !question.kind.hasChoices && !choices.isEmpty,
        .questionWithoutChoices(at: "\(at), choices", kind: question.kind.rawValue))
      guard let when = question.when else { continue }
      let above = questions[..<place].first { $0.key == when.question }
      guard let possible = above?.possible, !possible.isEmpty else {
        add(.questionNotAbove(at: "\(at), when", question: when.question))
        continue
      }
      refuse(when.answers.isEmpty, .conditionWithoutAnswers(at: "\(at), when, is"))
      for answer in when.answers where !possible.contains(answer) {
        add(.notOneOf(at: "\(at), when, is", given: answer, known: possible))
      }
    }
  }

  mutating func writing() {
    for (place, paragraph) in (meeting.writing?.paragraphs ?? []).enumerated() {
      let at = "writing, paragraphs \(place + 1), text"
      for language in meeting.languages {
        for part in OwnParagraph.parts(of: paragraph.text[language]) {
          if case .unknown(let name) = part {
            add(
              .noSuchPlaceToFill(
                at: "\(at), \(language.rawValue)", name: name,
                known: OwnParagraph.Place.allCases.map(\.rawValue)))
          }
          refuse(
            part == .place(.deadline) && !paragraph.letter.hasDeadline,
            .letterWithoutDeadline(
              at: "\(at), \(language.rawValue)", kind: paragraph.letter.rawValue))
        }
      }
    }
    for (place, enclosure) in (meeting.writing?.enclosures ?? []).enumerated() {
      unique(enclosure.papers.map(\.rawValue), "writing, enclosures \(place + 1), papers")
    }
    unique(
      (meeting.writing?.enclosures ?? []).map(\.letter.rawValue), "writing, enclosures")
    let sealed = meeting.writing?.sealed ?? []
    unique(sealed.map(\.rawValue), "writing, sealed")
    for kind in sealed {
      refuse(
        !kind.canBeSealed, .letterNeverSealed(at: "writing, sealed", kind: kind.rawValue))
    }
    routes(meeting.writing?.through ?? [], "through")
    routes(meeting.writing?.copies ?? [], "copies")
    let steps = meeting.writing?.clearance ?? []
    unique(steps.map(\.step), "writing, clearance")
    for (place, step) in steps.enumerated() {
      let at = "writing, clearance \(place + 1)"
      refuse(step.step.allSatisfy(\.isWhitespace), .stepWithoutName(at: "\(at), step"))
      refuse(step.by.isEmpty, .stepWithoutHolder(at: "\(at), by"))
      unique(step.by, "\(at), by")
    }
  }

  private mutating func routes(_ routes: [LetterRoute], _ name: String) {
    for (place, route) in routes.enumerated() {
      let at = "writing, \(name) \(place + 1)"
      refuse(route.reader.allSatisfy(\.isWhitespace), .routeWithoutReader(at: "\(at), reader"))
      unique((route.letters ?? []).map(\.rawValue), "\(at), letters")
    }
  }
}
