import ConveneCore
import ConveneValues
import ConveneWords

/// Who leads a part of the programme, as papers name them.
package struct Leader: Hashable, Sendable {
  package var post: AgendaPost
  package var name: ProperName
  package var honorific: Wording

  package init(_ post: AgendaPost, _ name: ProperName, honorific: Wording = [:]) {
    (self.post, self.name, self.honorific) = (post, name, honorific)
  }

  /// The name after its honorific, when there is one in the language.
  func addressed(in language: Language) -> String {
    honorific.before(name[language], in: language)
  }
}

extension Wording {
  /// A name after this as its honorific, when there is one in the language of the name.
  func before(_ name: String, in language: Language) -> String {
    let title = byLanguage[language, default: ""]
    return title.isEmpty ? name : "\(title) \(name)"
  }
}

extension Phrases {
  /// Who leads a part, a caption a role.
  func leading(_ part: AgendaPost.Part, _ leaders: [Leader]) -> [String] {
    leading(part, leaders, led(as:by:))
  }

  /// Who led it, a sentence a role.
  func ledThen(_ part: AgendaPost.Part, _ leaders: [Leader]) -> [String] {
    leading(part, leaders, ledThen(as:by:))
  }

  private func leading(
    _ part: AgendaPost.Part, _ leaders: [Leader], _ words: (AgendaRole, String) -> String
  ) -> [String] {
    AgendaRole.allCases.compactMap { role in
      let names = leaders.filter { $0.post == AgendaPost(part, role) }
        .map { $0.addressed(in: language) }
      return names.isEmpty ? nil : words(role, names.joined(separator: comma))
    }
  }

  /// Who leads a session, and then the item that it treats.
  func leading(_ session: Session, _ leaders: [Leader]) -> [String] {
    leading(.session(session.key), leaders)
      + (session.item.map { item in
        leading(.item(item), leaders).map { agendaItem(number: item) + colon + $0 }
      } ?? [])
  }

  /// The same, where the number of the item is said also when nobody leads it.
  func leadingWithItem(_ session: Session, _ leaders: [Leader]) -> [String] {
    let led = leading(session, leaders)
    guard let item = session.item, leading(.item(item), leaders).isEmpty else { return led }
    return [agendaItem(number: item)] + led
  }

  /// Who is named as a speaker by the schedule that a session came by.
  func speaking(_ session: Session) -> [String] {
    let names = session.listing?.speakers ?? []
    return names.isEmpty ? [] : [ledByPresenter(names: names.joined(separator: comma))]
  }

  /// Between which languages a session is interpreted; nothing where it is not.
  func interpreting(_ session: Session) -> [String] {
    (session.interpretation ?? []).isEmpty
      ? [] : [sessionInterpretation(languages: languages(session.interpretation ?? []))]
  }

  private func led(as role: AgendaRole, by names: String) -> String {
    switch role {
    case .chair: ledByChair(names: names)
    case .moderator: ledByModerator(names: names)
    case .presenter: ledByPresenter(names: names)
    case .rapporteur: ledByRapporteur(names: names)
    }
  }

  private func ledThen(as role: AgendaRole, by names: String) -> String {
    switch role {
    case .chair: reportLedByChair(names: names)
    case .moderator: reportLedByModerator(names: names)
    case .presenter: reportLedByPresenter(names: names)
    case .rapporteur: reportLedByRapporteur(names: names)
    }
  }
}
