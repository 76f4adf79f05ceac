import ConveneValues

/// What stands in the heads of a meeting's papers besides who meets: to whom they go, how confidential
/// they are, in which language they were written; and what the convener adds below each.
package struct Masthead: Hashable, Sendable, Codable {
  /// To whom a paper goes.
  package enum Distribution: String, Codable, CaseIterable, Sendable {
    case general
    case limited
    case restricted
  }

  /// How confidential a paper is, whoever it goes to.
  package enum Classification: String, Codable, CaseIterable, Sendable {
    case unclassified
    case confidential
    case strictlyConfidential = "strictly-confidential"
  }

  /// Whether papers bear an emblem: the meeting's, else that of the house.
  package enum EmblemUse: String, Codable, CaseIterable, Sendable {
    case usual
    case absent = "none"
  }

  /// Of every paper that says nothing of its own; nil where none is printed.
  package var distribution: Distribution?
  package var classification: Classification?
  /// In which language papers are written before they are translated.
  package var original: Language?
  /// Small print below every paper, a wording a paragraph.
  package var disclaimers: [Wording]?
  /// What single papers say otherwise.
  package var papers: [PaperMasthead]?
  /// How the list of participants is set; by sector and in the convener's order where nil.
  package var list: ListSetting?
  /// What months are called in Arabic, wherever a date of the meeting is written; paired where nil.
  package var months: MonthNames?
  /// Usual where nil.
  package var emblem: EmblemUse?

  package init(
    distribution: Distribution? = nil, classification: Classification? = nil,
    original: Language? = nil, disclaimers: [Wording]? = nil, papers: [PaperMasthead]? = nil,
    list: ListSetting? = nil, months: MonthNames? = nil, emblem: EmblemUse? = nil
  ) {
    (self.distribution, self.classification) = (distribution, classification)
    (self.original, self.disclaimers, self.papers) = (original, disclaimers, papers)
    (self.list, self.months, self.emblem) = (list, months, emblem)
  }

  /// What a paper's head says: its own, else what all say.
  package func head(of paper: HeadedPaper) -> PaperMasthead {
    let own = papers?.first { $0.paper == paper } ?? PaperMasthead(paper: paper)
    return PaperMasthead(
      paper: paper, distribution: own.distribution ?? distribution,
      classification: own.classification ?? classification, original: own.original ?? original,
      date: own.date)
  }

  /// Without parts that say nothing; nil where nothing is left.
  package var pruned: Masthead? {
    var pruned = self
    pruned.papers = papers?.filter { $0 != PaperMasthead(paper: $0.paper) }
    if pruned.papers?.isEmpty == true { pruned.papers = nil }
    if disclaimers?.isEmpty == true { pruned.disclaimers = nil }
    if list == ListSetting() { pruned.list = nil }
    if months == .paired { pruned.months = nil }
    if emblem == .usual { pruned.emblem = nil }
    return pruned == Masthead() ? nil : pruned
  }
}

/// How a list of participants is divided and put in order.
package struct ListSetting: Hashable, Sendable, Codable {
  package enum Groups: String, Codable, CaseIterable, Sendable {
    case sectors
    case countries
  }

  /// In which order countries stand.
  package enum Order: String, Codable, CaseIterable, Sendable {
    /// As the convener's list has them, in every language.
    case convener
    /// By their names in the language of the paper, in which the list is then numbered too.
    case alphabetical
  }

  package var groups: Groups?
  /// Which sectors come first; the others follow as they are declared.
  package var sectors: [Sector]?
  package var order: Order?

  package init(groups: Groups? = nil, sectors: [Sector]? = nil, order: Order? = nil) {
    (self.groups, self.sectors, self.order) = (groups, sectors, order)
  }
}

/// A paper that has a head; what is cut and folded has none.
package enum HeadedPaper: String, Codable, CaseIterable, Sendable {
  case agenda
  case provisionalAgenda = "provisional-agenda"
  case organizationOfWork = "organization-of-work"
  case aideMemoire = "aide-memoire"
  case informationNote = "information-note"
  case noteVerbale = "note-verbale"
  case nominationForm = "nomination-form"
  case participants
  case decision
  case selectionReport = "selection-report"
  case seating
  case report
  case followUp = "follow-up"
}

/// What one paper says in its head.
package struct PaperMasthead: Hashable, Sendable, Codable {
  package var paper: HeadedPaper
  package var distribution: Masthead.Distribution?
  package var classification: Masthead.Classification?
  package var original: Language?
  /// Of the paper, as it is registered; nil where its head names none.
  package var date: Day?

  package init(
    paper: HeadedPaper, distribution: Masthead.Distribution? = nil,
    classification: Masthead.Classification? = nil, original: Language? = nil, date: Day? = nil
  ) {
    (self.paper, self.distribution, self.classification) = (paper, distribution, classification)
    (self.original, self.date) = (original, date)
  }
}
