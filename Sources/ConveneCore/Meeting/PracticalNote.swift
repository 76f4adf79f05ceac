import ConveneValues

/// What participants are told of a practical matter, in the convener's words: a paragraph of the
/// information note.
package struct PracticalNote: Hashable, Sendable, Codable {
  /// In the order in which the note takes them up.
  package enum Topic: String, Codable, CaseIterable, Sendable {
    case registration
    case interpretation
    /// Who pays for travel, and the daily subsistence allowance.
    case costs
    case visa
    case accommodation
    case transport
    case health
    case security
    case other
    /// By when and where Governments name people, as their form says too.
    case nominations
  }

  package var topic: Topic
  package var text: Wording

  package init(_ topic: Topic, _ text: Wording) { (self.topic, self.text) = (topic, text) }
}

extension Meeting {
  /// What is said of a matter, a text a paragraph; none where it is not known yet.
  package func practical(_ topic: PracticalNote.Topic, in language: Language) -> [String] {
    (practical ?? []).filter { $0.topic == topic }.map { $0.text[language] }
  }
}
