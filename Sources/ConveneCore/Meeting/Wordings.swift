import ConveneValues

extension Meeting {
  /// Every wording of the meeting with its place in the organiser's words, in the file's order.
  package var wordings: [(at: String, wording: Wording)] {
    var all: [(at: String, wording: Wording)] = [
      ("title", title), ("venue, name", venue.name), ("venue, city", venue.city),
      ("convener, name", convener.name), ("convener, division", convener.division),
      ("signatory, name", signatory.name), ("signatory, title", signatory.title),
    ]
    func add(_ part: String, _ wordings: [Wording]) {
      for (place, wording) in wordings.enumerated() {
        all.append(("\(part) \(place + 1)", wording))
      }
    }
    add("aideMemoire, background", aideMemoire.background)
    add("aideMemoire, objectives", aideMemoire.objectives)
    add("aideMemoire, outcomes", aideMemoire.outcomes)
    add("aideMemoire, organization", aideMemoire.organization)
    add("aideMemoire, participation", aideMemoire.participation)
    add("aideMemoire, documents", aideMemoire.documents)
    add("aideMemoire, contacts", aideMemoire.contacts)
    for topic in topics { all.append(("topics (\(topic.key)), title", topic.title)) }
    if let title = rubric.title { all.append(("rubric, title", title)) }
    for gate in rubric.gates { all.append(("rubric, gates (\(gate.code)), title", gate.title)) }
    for criterion in rubric.criteria {
      let at = "rubric, criteria (\(criterion.code))"
      all.append(("\(at), title", criterion.title))
      add("\(at), anchors", criterion.anchors)
    }
    for floor in floors { all.append(("floors (\(floor.name)), title", floor.title)) }
    for room in rooms { all.append(("rooms (\(room.key)), name", room.name)) }
    for item in agenda { all.append(("agenda (\(item.number)), title", item.title)) }
    for session in programme {
      all.append(("programme (\(session.key)), title", session.title))
      add("programme (\(session.key)), notes", session.notes)
    }
    for table in tables { all.append(("tables (\(table.number)), theme", table.theme)) }
    for country in countries { all.append(("countries (\(country.code)), name", country.name)) }
    for outcome in agreedOutcomes ?? [] {
      all.append(("agreedOutcomes (\(outcome.code)), title", outcome.title))
    }
    for (place, paragraph) in (writing?.paragraphs ?? []).enumerated() {
      all.append(("writing, paragraphs \(place + 1), text", paragraph.text))
    }
    if let officer = writing?.signatory {
      all += [
        ("writing, signatory, name", officer.name), ("writing, signatory, title", officer.title),
      ]
    }
    add("practical", (practical ?? []).map(\.text))
    for question in ownQuestions {
      let at = "questions (\(question.key))"
      all.append(("\(at), title", question.title))
      if let hint = question.hint { all.append(("\(at), hint", hint)) }
      for choice in question.choices ?? [] {
        all.append(("\(at), choices (\(choice.key)), title", choice.title))
      }
    }
    add("masthead, disclaimers", masthead?.disclaimers ?? [])
    for practice in reviews.practice {
      let at = "reviewing, practice (\(practice.code))"
      add("\(at), text", practice.text)
      for mark in practice.marks {
        all.append(("\(at), marks (\(mark.criterion)), because", mark.because))
      }
    }
    return all
  }
}
