import ConveneCore
import ConvenePrint
import ConveneStore
import ConveneValues

/// What a head is to say; what is nil stays as it was.
package struct MastheadChange: Sendable {
  /// Nil where it is of all papers that say nothing of their own.
  package var paper: Paper?
  package var distribution: Masthead.Distribution?
  package var classification: Masthead.Classification?
  package var original: Language?
  package var date: Day?
  /// Names of months in Arabic, of all papers and letters alike.
  package var months: MonthNames?
  /// Whether papers bear an emblem.
  package var emblem: Masthead.EmblemUse?
  /// What was said before is said no more.
  package var clears: Bool

  package init(
    of paper: Paper?, distribution: Masthead.Distribution? = nil,
    classification: Masthead.Classification? = nil, original: Language? = nil, date: Day? = nil,
    months: MonthNames? = nil, emblem: Masthead.EmblemUse? = nil, clears: Bool = false
  ) {
    (self.paper, self.distribution, self.classification) = (paper, distribution, classification)
    (self.original, self.date) = (original, date)
    (self.months, self.emblem, self.clears) = (months, emblem, clears)
  }
}

extension MeetingInHand {
  /// With heads of papers that say so.
  package func heading(_ change: MastheadChange) throws -> MeetingChange {
    var masthead = meeting.masthead ?? Masthead()
    if let paper = change.paper {
      guard let headed = HeadedPaper(rawValue: paper.rawValue) else {
        throw Refusal.paperHasNoHead(
          paper: paper.rawValue, papers: HeadedPaper.allCases.map(\.rawValue))
      }
      var head =
        change.clears
        ? PaperMasthead(paper: headed)
        : masthead.papers?.first { $0.paper == headed } ?? PaperMasthead(paper: headed)
      head.distribution = change.distribution ?? head.distribution
      head.classification = change.classification ?? head.classification
      head.original = change.original ?? head.original
      head.date = change.date ?? head.date
      let others = (masthead.papers ?? []).filter { $0.paper != headed }
      masthead.papers = (others + [head]).sorted { $0.paper.rawValue < $1.paper.rawValue }
    } else {
      if change.clears {
        (masthead.distribution, masthead.classification, masthead.original) = (nil, nil, nil)
        (masthead.months, masthead.emblem) = (nil, nil)
      }
      masthead.emblem = change.emblem ?? masthead.emblem
      masthead.months = change.months ?? masthead.months
      masthead.distribution = change.distribution ?? masthead.distribution
      masthead.classification = change.classification ?? masthead.classification
      masthead.original = change.original ?? masthead.original
    }
    return headed(by: masthead)
  }

  /// With a further paragraph below every paper, or with another wording of one in a language.
  ///
  /// - Parameters:
  ///   - number: of the paragraph, from 1.
  ///   - text: nil where the paragraph is left out from now on, in every language.
  package func disclaiming(
    _ text: String?, number: Int, in language: Language
  ) throws -> MeetingChange {
    var masthead = meeting.masthead ?? Masthead()
    var paragraphs = masthead.disclaimers ?? []
    guard (1...paragraphs.count + (text == nil ? 0 : 1)).contains(number) else {
      throw Refusal.noSuchDisclaimer(number: number, count: paragraphs.count)
    }
    if let text {
      if number > paragraphs.count {
        paragraphs.append(inEveryLanguage(text))
      } else {
        paragraphs[number - 1] = Wording(
          paragraphs[number - 1].byLanguage.merging([language: text]) { $1 })
      }
    } else {
      paragraphs.remove(at: number - 1)
    }
    masthead.disclaimers = paragraphs
    return headed(by: masthead)
  }

  /// With what participants are told of a practical matter; with another wording of it in a language.
  ///
  /// - Parameter text: nil where nothing is said of it from now on, in every language.
  package func telling(
    _ topic: PracticalNote.Topic, _ text: String?, in language: Language
  ) -> MeetingChange {
    var notes = meeting.practical ?? []
    let place = notes.firstIndex { $0.topic == topic }
    if let text, let place {
      notes[place].text = Wording(notes[place].text.byLanguage.merging([language: text]) { $1 })
    } else if let text {
      notes.append(PracticalNote(topic, inEveryLanguage(text)))
    } else {
      notes.removeAll { $0.topic == topic }
    }
    var changed = meeting
    changed.practical = notes.isEmpty ? nil : notes
    return MeetingChange(self, to: changed, by: .meetingUpdate)
  }

  /// Where a language has no words yet it says those of this one, which are put right next.
  private func inEveryLanguage(_ text: String) -> Wording {
    Wording(Dictionary(meeting.languages.map { ($0, text) }, uniquingKeysWith: { $1 }))
  }

  /// With the list of participants divided and put in order so; what is nil stays as it was.
  package func listing(
    by groups: ListSetting.Groups?, first sectors: [Sector]?, in order: ListSetting.Order?
  ) -> MeetingChange {
    var masthead = meeting.masthead ?? Masthead()
    let before = masthead.list ?? ListSetting()
    masthead.list = ListSetting(
      groups: groups ?? before.groups, sectors: sectors ?? before.sectors,
      order: order ?? before.order)
    return headed(by: masthead)
  }

  private func headed(by masthead: Masthead) -> MeetingChange {
    var changed = meeting
    changed.masthead = masthead.pruned
    return MeetingChange(self, to: changed, by: .meetingUpdate)
  }
}

extension Secretariat {
  /// Keeps the emblem in the heads of the meeting's papers, in the place of one that there is; with nil
  /// they have none.
  ///
  /// - Returns: whether its papers have that of the house then.
  @discardableResult package func setEmblem(
    _ emblem: EmblemFile?, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Bool {
    try Self.requireDrawn(emblem)
    return try await perform(.meetingEmblem, in: hand, dryRun: dryRun) { work in
      let isOfHouse = try emblem == nil && work.store.hashOfHouseEmblem() != nil
      guard try work.store.emblem(of: hand.id) != emblem?.bytes else { return isOfHouse }
      let before = try work.store.dropEmblem(of: hand.id)
      if let emblem { try work.store.keep(emblem, of: hand.id) }
      let after = emblem?.hash.description
      work.note(
        AuditObject(.meeting, hand.id), from: before.map { ["emblem": $0] } ?? [:],
        to: after.map { ["emblem": $0] } ?? [:])
      return isOfHouse
    }
  }

  /// Keeps the emblem of the house, which papers of meetings without one have, in the place of one that there
  /// is; with nil it has none.
  package func setEmblemOfHouse(_ emblem: EmblemFile?, dryRun: Bool = false) async throws {
    try Self.requireDrawn(emblem)
    try await perform(.houseEmblem, dryRun: dryRun) { work in
      let after = emblem?.hash.description
      guard try work.store.hashOfHouseEmblem() != after else { return }
      let before = try work.store.dropEmblemOfHouse()
      if let emblem { try work.store.keepOfHouse(emblem) }
      work.note(
        ["emblem": after ?? "", "before": before ?? ""].filter { !$0.value.isEmpty })
    }
  }

  private static func requireDrawn(_ emblem: EmblemFile?) throws(Refusal) {
    if let emblem, !PDF.isDrawn(emblem: emblem.bytes) {
      throw .emblemUnusable(problems: [.emblemDamaged(at: "emblem")])
    }
  }
}
